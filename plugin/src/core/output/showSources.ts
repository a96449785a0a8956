import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {Backlog} from '../model/backlog.js';
import type {Addresses} from './toTicketsJson.js';

/** What all there is to know of a ticket is taken from. */
export interface ShowSources {
  readonly backlog: Backlog;
  readonly diagnostics: readonly Diagnostic[];
  readonly addresses: Addresses;
  /** The text of a file; null where it cannot be had. */
  readonly readText: (path: string) => string | null;
}
