import {RevisionError} from '../io/git.js';
import {ConfigurationError} from '../io/project.js';
import {InvalidOptionsError} from '../options.js';
import {UsageError} from './command.js';

/** Whether an error is the caller's to mend, so that its message is all there is to show. */
export function isExpected(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    error instanceof ConfigurationError ||
    error instanceof RevisionError ||
    error instanceof InvalidOptionsError
  );
}
