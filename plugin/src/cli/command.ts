import type {LoadExternals} from '../io/loadExternals.js';
import type {Progress} from '../io/progress.js';
import type {Project} from '../io/project.js';

/** The world as a command sees it. */
export interface Terminal {
  readonly cwd: string;
  /** Whether standard output is a terminal that shows colours. */
  readonly colors: boolean;
  /** Columns of standard output; null where it is no terminal, so that nothing is wrapped. */
  readonly width: number | null;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard output is a screen that can be cleared. */
  readonly isScreen?: boolean;
  /** Where long work is told of. */
  readonly progress?: Progress;
  /** Calls back once when the user wants to end a command that would go on for ever. */
  readonly onInterrupt?: (end: () => void) => void;
}

/** A command, told apart from where it was called: on its own or through `docusaurus`. */
export interface Command {
  /** Name and arguments as Commander writes them: `check [files...]`. */
  readonly usage: string;
  readonly description: string;
  readonly options: readonly CommandOption[];
  /**
   * What of a call makes an output that is a whole, such as `--format json`: two of them do not fit
   * into one stream. Null where outputs may follow each other.
   */
  outputForOne?(options: CommandCall['options']): string | null;
  /** Runs the command and returns the exit code. */
  run(call: CommandCall): Promise<number> | number;
  /**
   * Runs it again and again, where `--watch` is given, until the user ends it. `load` makes the calls,
   * one for each backlog of the site, with the configuration as it is then.
   */
  watch?(load: () => Promise<readonly CommandCall[]>): Promise<number>;
}

/** A command that needs no backlog, and is called on its own only. */
export interface BareCommand extends Pick<Command, 'usage' | 'description' | 'options'> {
  run(call: Pick<CommandCall, 'options' | 'terminal'>): Promise<number>;
}

export interface CommandOption {
  /** As Commander writes them: `--output <file>`. */
  readonly flags: string;
  readonly description: string;
  readonly repeatable?: boolean;
}

/** One call of a command. */
export interface CommandCall {
  readonly project: Project;
  /** Gives the project anew where backlogs of other sites have changed. */
  readonly reload?: LoadExternals;
  /** The configuration the project was taken from, as an absolute path; null without one. */
  readonly configFile?: string | null;
  /** Base of the site's addresses with the route of the tickets, such as `/docs/tickets`. */
  readonly routePath: string;
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
}

/** A call that cannot be carried out as it was written; the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
