import path from 'node:path';
import type {Backlog} from '../core/model/backlog.js';
import {remember} from '../core/model/memo.js';
import {listDots} from '../core/picture/dots.js';
import type {LayOut} from '../core/picture/dots.js';
import {loadGraphviz} from '../io/graphviz.js';
import {createLayOutDots} from '../io/layOutDots.js';
import type {Progress} from '../io/progress.js';
import {digest} from '../io/resultCache.js';
import {cacheFolderOf} from '../io/cacheFolder.js';
import {warn} from './warn.js';

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
  const layOutDots = createLayOutDots(file, warnOfFailure, progress);
  return (backlog) => layOutDots(listDots(backlog));
}

/** Makes what lays out pictures when they are asked for, as under `start`, and remembers them. */
export function createLayoutsOnDemand(): () => Promise<LayOut> {
  const load = async (): Promise<LayOut> => {
    try {
      const draw = await loadGraphviz();
      return remember((dot: string) => drawOrWarn(dot, draw));
    } catch (error) {
      warnOfFailure(error);
      return () => null;
    }
  };
  let loading: Promise<LayOut> | null = null;
  return () => (loading ??= load());
}

function drawOrWarn(dot: string, draw: (dot: string) => string): string | null {
  try {
    return draw(dot);
  } catch (error) {
    warnOfFailure(error);
    return null;
  }
}

function warnOfFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  warn(
    `pictures of dependencies are missing, only their tables are shown, since Graphviz failed: ${reason}`,
  );
}
