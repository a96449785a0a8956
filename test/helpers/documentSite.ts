import {ticketText} from './ticketFile.js';

/** The text of a ticket that rests on documents, each given by its path and anchor. */
export function ticketOn(id: string, ...targets: readonly string[]): string {
  const references = targets.map((target) => `- Architecture: ${target}`).join('\n');
  return ticketText({id}).replace(
    'Why it is needed.',
    `**Technical Design Reference:**\n\n${references}`,
  );
}

/** What stands right below a heading of a built page about its tickets; null for nothing. */
export function sectionLineOf(html: string, anchor: string): string | null {
  const [, heading] = html.split(new RegExp(`<h[2-6][^>]* id="?${anchor}"?>`));
  if (heading === undefined) throw new Error(`The page has no heading ${anchor}`);
  const below = heading.replace(/^.*?<\/h[2-6]>\s*/s, '');
  return /^<details class="tickets-of-section.*?<\/details>/s.exec(below)?.[0] ?? null;
}

/** The list of tickets at the end of a built page; null for none. */
export function endListOf(html: string): string | null {
  return /<section class="tickets-of-page.*?<\/section>/s.exec(html)?.[0] ?? null;
}
