import {logger} from '@docusaurus/logger';
import {printable} from '../core/report/printable.js';

/** Prints a notice, which comes without its full stop. */
export function warn(notice: string): void {
  logger.warn(`docusaurus-plugin-tickets: ${printable(notice)}.`);
}
