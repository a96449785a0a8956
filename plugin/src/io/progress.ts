import {isatty} from 'node:tty';

/** Tells whoever waits what goes on, where it takes long. */
export interface Progress {
  /** Begins a stage: `Reading`, of 3,000 `tickets`. */
  begin(doing: string, total: number, things: string): Stage;
}

/** Work that goes on. */
export interface Stage {
  /** Tells that so many more are done. */
  advance(count: number): void;
  end(): void;
}

/** Where it is told. */
export interface ProgressOutput {
  /** Whether a line can be written over. */
  readonly isScreen: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds of a clock. */
  readonly now: () => number;
}

/** A stage that takes less is not told of: on a screen, and in a log. */
const longOnScreen = 300;
const longInLog = 1000;

/** A line is not written over more often. */
const betweenDrawings = 100;

/**
 * Tells on a screen how far each stage has come, in one line that is gone at its end; in a log, one
 * line for each stage. Stages that are soon over leave no trace.
 */
export function createProgress({isScreen, write, now}: ProgressOutput): Progress {
  return {
    begin(doing, total, things) {
      let done = 0;
      let next = now() + (isScreen ? longOnScreen : longInLog);
      let isTold = false;
      const tell = (): void => {
        const count = isScreen ? `${toWords(done)} of ${toWords(total)}` : toWords(total);
        const line = `docusaurus-plugin-tickets: ${doing} ${count} ${things}`;
        write(isScreen ? `${clearLine}${line}` : `${line}\n`);
        next = isScreen ? now() + betweenDrawings : Infinity;
        isTold = true;
      };
      return {
        advance(count) {
          done += count;
          if (done < total && now() >= next) tell();
        },
        end() {
          if (isTold && isScreen) write(clearLine);
        },
      };
    },
  };
}

/** That of this process, on standard error. */
export function processProgress(): Progress {
  return createProgress({
    isScreen: isatty(2) && !process.env['CI'],
    write: (text) => process.stderr.write(text),
    now: () => performance.now(),
  });
}

/** Tells nothing. */
export const noProgress: Progress = createProgress({
  isScreen: false,
  write: () => undefined,
  now: () => 0,
});

const clearLine = '\r\u001b[2K';

function toWords(count: number): string {
  return count.toLocaleString('en');
}
