import {sectionNamed} from '../read/sectionNames.js';
import type {TocEntry} from '../render/body.js';

/** The headings for a ticket's table of contents: two levels, and the layers of its contracts. */
export function toTicketToc(toc: readonly TocEntry[]): TocEntry[] {
  let contracts = Infinity;
  return toc.filter(({level, value}) => {
    if (level <= contracts) contracts = sectionNamed(value) === 'contracts' ? level : Infinity;
    return level <= 3 || level === contracts + 1;
  });
}
