import {randomUUID} from 'node:crypto';
import {inProcess} from '../../inProcess.js';
import type {Page} from '../page.js';

/** The pages of a backlog under `start`, of which only those that a browser asks for are made. */
export interface PageServer {
  /** Changes whenever the pages do. */
  version(): string;
  /**
   * The data of the page at a route as JSON text; null where there is no such page.
   *
   * @throws {Error} where the data cannot be made
   */
  read(route: string): string | null;
  /** Takes these pages in place of those before, and tells who listens. */
  show(pages: readonly Page[]): void;
  /** Calls back with each new version; returns what ends that. */
  listen(onVersion: (version: string) => void): () => void;
  /** How many listen. */
  listeners(): number;
  /** How often the pages of this version were asked for. */
  reads(): number;
}

/** Makes a server of pages that has none yet. */
export function createPageServer(): PageServer {
  const listeners = new Set<(version: string) => void>();
  let version = randomUUID();
  let pages = new Map<string, Page>();
  let made = new Map<string, string>();
  let reads = 0;
  return {
    version: () => version,
    read(route) {
      reads += 1;
      const key = withoutEnding(route);
      const text = made.get(key) ?? toText(pages.get(key));
      if (text !== null) made.set(key, text);
      return text;
    },
    show(shown) {
      version = randomUUID();
      pages = new Map(shown.map((page) => [withoutEnding(page.path), page]));
      made = new Map();
      reads = 0;
      for (const listener of listeners) listener(version);
    },
    listen(onVersion) {
      listeners.add(onVersion);
      return () => listeners.delete(onVersion);
    },
    listeners: () => listeners.size,
    reads: () => reads,
  };
}

/**
 * The server of a backlog, the same one as long as the process runs: when the site's configuration
 * changes, Docusaurus makes its plugins anew, but goes on with the development server it has.
 */
export function pageServerOf(backlog: string): PageServer {
  const servers = inProcess('pageServers', () => new Map<string, PageServer>());
  const server = servers.get(backlog) ?? createPageServer();
  servers.set(backlog, server);
  return server;
}

function toText(page: Page | undefined): string | null {
  return page ? JSON.stringify(page.props()) : null;
}

/** Docusaurus gives routes the slash at the end that the site is configured for. */
function withoutEnding(route: string): string {
  return route.replace(/\/$/, '');
}
