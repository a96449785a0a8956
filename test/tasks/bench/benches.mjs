/**
 * The rows of the table, by name. Each `measure` is told how much. They are loaded only when they run,
 * since they need the built package.
 */
export const rows = new Map([
  ['check', () => import('./rows/check.mjs')],
  ['cache', () => import('./rows/cache.mjs')],
  ['small', () => import('./rows/small.mjs')],
  ['startup', () => import('./rows/startup.mjs')],
  ['build', () => import('./rows/build.mjs')],
  ['large', () => import('./rows/large.mjs')],
  ['growth', () => import('./rows/growth.mjs')],
  ['start', () => import('./rows/start.mjs')],
  ['bytes', () => import('./rows/bytes.mjs')],
  ['bundle', () => import('./rows/bundle.mjs')],
  ['elsewhere', () => import('./rows/elsewhere.mjs')],
]);

/** What has lines of its own below the table. */
export const lines = new Map([
  ['board', () => import('./lines/board.mjs')],
  ['graphs', () => import('./lines/graphs.mjs')],
  ['watch', () => import('./lines/watch.mjs')],
]);
