import type {LayOut} from '../core/picture/dots.js';
import {layoutVersion} from '../core/picture/layout.js';
import {loadGraphviz, readGraphvizVersion} from './graphviz.js';
import {startWorkers} from './graphvizWorkers.js';
import type {LayoutListener, Workers} from './graphvizWorkers.js';
import {noProgress} from './progress.js';
import {digest, openResultCache} from './resultCache.js';
import type {ResultCache} from './resultCache.js';

/** Lays out DOT texts. What is given back knows the layouts of these. */
export type LayOutDots = (dots: Iterable<string>) => Promise<LayOut>;

/** More layouts than these are made in threads. */
const mostHere = 300;

const threads = 2;

/**
 * Makes what lays out DOT texts by Graphviz. Layouts are kept in a file from one run to the next, and
 * those not asked for in a run are dropped. Where Graphviz fails, that is told once a run, and layouts
 * are missing.
 */
export function createLayOutDots(
  file: string,
  onFailure: (reason: string) => void,
  progress = noProgress,
): LayOutDots {
  let cache: ResultCache<unknown> | null = null;
  return async (dots) => {
    cache ??= openResultCache(file, toSetting());
    const {layouts, missing, workers} = sortOut(dots, cache);
    const failures: unknown[] = [];
    const stage = progress.begin('Drawing', missing.size, 'pictures of dependencies');
    try {
      await layOutMissing(missing, workers, {
        onLayout(dot, layout) {
          layouts.set(dot, layout);
          cache?.set(digest(dot), layout);
          stage.advance(1);
        },
        onFailure: (error) => failures.push(error),
      });
    } finally {
      await workers?.end();
      stage.end();
    }
    const [first] = failures;
    if (failures.length > 0) onFailure(first instanceof Error ? first.message : String(first));
    cache.save();
    return (dot) => layouts.get(dot) ?? null;
  };
}

interface SortedOut {
  readonly layouts: Map<string, string>;
  readonly missing: ReadonlySet<string>;
  readonly workers: Workers | null;
}

/** Threads get ready while the rest is still asked for. */
function sortOut(dots: Iterable<string>, cache: ResultCache<unknown>): SortedOut {
  const layouts = new Map<string, string>();
  const missing = new Set<string>();
  let workers: Workers | null = null;
  for (const dot of dots) {
    if (layouts.has(dot) || missing.has(dot)) continue;
    const layout = cache.get(digest(dot));
    if (typeof layout === 'string') layouts.set(dot, layout);
    else missing.add(dot);
    if (missing.size > mostHere) workers ??= startWorkers(threads);
  }
  return {layouts, missing, workers};
}

async function layOutMissing(
  dots: ReadonlySet<string>,
  workers: Workers | null,
  listener: LayoutListener,
): Promise<void> {
  if (workers) return workers.layOut([...dots], listener);
  if (dots.size === 0) return;
  try {
    const layOut = await loadGraphviz();
    for (const dot of dots) listener.onLayout(dot, layOut(dot));
  } catch (error) {
    listener.onFailure(error);
  }
}

/** All that a layout depends on beside its DOT text. */
function toSetting(): string {
  return `layout ${String(layoutVersion)}, Graphviz ${readGraphvizVersion()}`;
}
