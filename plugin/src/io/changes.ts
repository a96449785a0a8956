import {watchFolder} from './watchFolder.js';

/** Editors and version control touch several files, or one file several times, for one change. */
const quiet = 10;
const longest = 250;

/** Changes of files, taken together when nothing more follows. */
export interface Changes {
  /** Paths that changed since the last call; waits for some. Null once it is closed. */
  next(): Promise<ReadonlySet<string> | null>;
  close(): void;
}

/**
 * Watches folders until it is closed.
 *
 * @param onFailure is told, in a sentence without its full stop, of a folder that cannot be watched
 */
export function watchChanges(
  folders: readonly string[],
  onFailure: (notice: string) => void,
): Changes {
  const pending = new Pending();
  const watchers = folders.map((folder) =>
    watchFolder(folder, {
      changed: (file) => {
        pending.add(file);
      },
      failed: (unwatched, reason) => {
        onFailure(`${unwatched} is not watched: ${reason}`);
      },
    }),
  );
  return {
    next: () => pending.take(),
    close() {
      for (const watcher of watchers) watcher.close();
      pending.close();
    },
  };
}

/** Paths that wait to be taken, which they can be when they have settled. */
class Pending {
  #paths = new Set<string>();
  #since = 0;
  #timer: NodeJS.Timeout | undefined;
  #state: 'waiting' | 'settled' | 'closed' = 'waiting';
  #wake: (() => void) | null = null;

  add(path: string): void {
    if (this.#state === 'closed') return;
    if (this.#paths.size === 0) this.#since = performance.now();
    this.#paths.add(path);
    const left = this.#since + longest - performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#become('settled');
      },
      Math.max(0, Math.min(quiet, left)),
    );
  }

  async take(): Promise<ReadonlySet<string> | null> {
    if (this.#state === 'waiting') {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#isClosed()) return null;
    const paths = this.#paths;
    clearTimeout(this.#timer);
    this.#paths = new Set();
    this.#state = 'waiting';
    return paths;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#become('closed');
  }

  #become(state: 'settled' | 'closed'): void {
    this.#state = state;
    this.#wake?.();
    this.#wake = null;
  }

  #isClosed(): boolean {
    return this.#state === 'closed';
  }
}
