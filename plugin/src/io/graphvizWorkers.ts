import {Worker} from 'node:worker_threads';

/** Lays out DOT texts in other threads. */
export interface Workers {
  /** Where a thread fails, the layouts that it was about to make are missing. */
  layOut(dots: readonly string[], listener: LayoutListener): Promise<void>;
  end(): Promise<void>;
}

/** Is told of each layout, in any order, and of failures. */
export interface LayoutListener {
  onLayout(dot: string, layout: string): void;
  onFailure(error: unknown): void;
}

/** Few enough that the threads end together, and enough that they do not wait for the next. */
const batchSize = 50;

/** Starts threads, which load Graphviz while the caller goes on. */
export function startWorkers(count: number): Workers {
  const file = new URL('./graphvizWorker.js', import.meta.url);
  const workers = Array.from({length: count}, () => new Worker(file));
  return {
    async layOut(dots, listener) {
      const batches: (readonly string[])[] = [];
      for (let at = 0; at < dots.length; at += batchSize) {
        batches.push(dots.slice(at, at + batchSize));
      }
      await Promise.all(
        workers.map((worker) =>
          work(worker, batches, listener).catch((error: unknown) => {
            listener.onFailure(error);
          }),
        ),
      );
    },
    async end() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Does batches until none is left; those that are given away are taken off the list. */
function work(
  worker: Worker,
  batches: (readonly string[])[],
  listener: LayoutListener,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let batch: readonly string[] | undefined;
    const next = (): void => {
      batch = batches.shift();
      if (batch) worker.postMessage(batch);
      else resolve();
    };
    worker.on('message', (layouts: readonly string[]) => {
      for (const [index, layout] of layouts.entries())
        listener.onLayout(batch?.[index] ?? '', layout);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      reject(new Error(`a thread of it ended with code ${String(code)}`));
    });
    next();
  });
}
