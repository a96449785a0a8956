import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {Backlog} from '../core/model/backlog.js';
import type {LayOut} from '../core/picture/dots.js';
import type {RenderText} from '../core/render/renderMemory.js';
import type {Page} from './page.js';
import type {SiteContent} from './sitePages.js';

/** How the pages of a backlog get to readers: built into files, or served as they change. */
export interface PageHost {
  /** Renders the texts of tickets. */
  readonly render: RenderText;
  /** Prepares the layouts of a backlog's pictures. */
  layOutFor(backlog: Backlog): Promise<LayOut>;
  /** Shows pages to readers who are there. */
  show(pages: readonly Page[]): Promise<void>;
  /** Adds the routes of the pages, and under `start` those of addresses that lead to them. */
  addRoutes(
    pages: readonly Page[],
    content: SiteContent,
    actions: PluginContentLoadedActions,
  ): Promise<void>;
  /** What the bundler's configuration needs to have for it. */
  configuration(isServer: boolean): object;
  /** Puts what pages ask for into the built site. */
  publish(outDir: string): void;
}
