import {setTimeout as pause} from 'node:timers/promises';

/**
 * Milliseconds from when Docusaurus has put together the files of a site until they are on the disk:
 * a handful, of some megabytes at most.
 */
const writing = 300;

/** Milliseconds after which Docusaurus, which has not begun to write, is taken to have failed elsewhere. */
const failing = 2000;

/** Milliseconds from when a plugin has read its files until the load takes its turn, and some more. */
const handing = 100;

/**
 * Loads of a site, one after the other. Docusaurus begins one for each file that changes, whether or not
 * another is under way, and all write the same files: two that meet leave a file that is part of either.
 */
export interface LoadTurns {
  /**
   * Waits for the turn of a load; all plugins of a load have the same one.
   *
   * @param load an object that this load alone has
   */
  begin(load: object): Promise<void>;
  /** A plugin is done with the load whose turn it is; once all are, Docusaurus will write. */
  done(): void;
  /** The load whose turn it is failed. */
  failed(): void;
  /** Docusaurus writes the files of the load whose turn it is. */
  writes(): void;
  /** Work that comes before a load takes its turn. */
  prepares<T>(work: Promise<T>): Promise<T>;
  /** Resolves when no load is under way. */
  rest(): Promise<void>;
}

/** Makes the turns of a site that is not being loaded. */
export function createLoadTurns(): LoadTurns {
  const turns = new WeakMap<object, Promise<void>>();
  const preparing = new Set<Promise<unknown>>();
  let last = Promise.resolve();
  let end = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  let plugins = 0;

  const endIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(end, milliseconds);
  };
  const takeTurn = (): Promise<void> => {
    const before = last;
    let endThis = (): void => undefined;
    last = new Promise((resolve) => {
      endThis = resolve;
    });
    return before.then(() => {
      clearTimeout(timer);
      end = endThis;
    });
  };

  return {
    async begin(load) {
      const turn = turns.get(load) ?? takeTurn();
      turns.set(load, turn);
      await turn;
      plugins += 1;
    },
    done() {
      plugins -= 1;
      if (plugins === 0) endIn(failing);
    },
    failed() {
      plugins -= 1;
      endIn(0);
    },
    writes() {
      // What it writes is put together at once, however long that takes, before anything else can happen.
      setImmediate(() => {
        endIn(writing);
      });
    },
    prepares(work) {
      const over = work.catch(() => undefined).then(() => pause(handing));
      preparing.add(over);
      void over.then(() => preparing.delete(over));
      return work;
    },
    async rest() {
      while (preparing.size > 0) await Promise.all(preparing);
      await last;
    },
  };
}
