import path from 'node:path';
import {logger} from '@docusaurus/logger';
import type {Backlog} from '../core/model/backlog.js';
import {listDots} from '../core/picture/dots.js';
import type {LayOut} from '../core/picture/dots.js';
import {createLayOutDots} from '../io/layOutDots.js';
import type {Progress} from '../io/progress.js';
import {digest} from '../io/resultCache.js';
import {cacheFolderOf} from '../io/cacheFolder.js';

/**
 * Makes what lays out the pictures of a backlog. Each backlog of a site has its own file of layouts,
 * since what is not used any more is dropped from it.
 */
export function createLayouts(
  siteDir: string,
  backlogId: string,
  progress: Progress,
): (backlog: Backlog) => Promise<LayOut> {
  const file = path.join(cacheFolderOf(siteDir), `graphs-${digest(backlogId).slice(0, 16)}.json`);
  const onFailure = (reason: string): void => {
    logger.warn(
      `docusaurus-plugin-tickets: pictures of dependencies are missing, only their tables are shown, since Graphviz failed: ${reason}`,
    );
  };
  const layOutDots = createLayOutDots(file, onFailure, progress);
  return (backlog) => layOutDots(listDots(backlog));
}
