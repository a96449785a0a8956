import {UsageError} from './command.js';

/**
 * A text of a call that is to stand in one line, without blanks around it.
 *
 * @throws {UsageError} where it is empty or has line ends
 */
export function oneLine(what: string, text: string): string {
  const line = text.trim();
  if (line === '') throw new UsageError(`new: ${what} is empty`);
  if (/[\r\n]/.test(line)) throw new UsageError(`new: ${what} must be one line`);
  return line;
}
