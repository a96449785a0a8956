import type {ContextIndex, IndexEntry} from '../output/contextIndex.js';
import {toLine} from './plainMarkdown.js';

/** First line of each file, by which the command knows its own files again. */
export const contextMarker =
  '<!-- Written by docusaurus-tickets export --context; changes are lost -->';

const indexName = 'index.md';

/** The file that tells all of a ticket; one whose address is that of the index gets another name. */
export function contextFileName(slug: string): string {
  return slug.toLowerCase() === 'index' ? 'index.ticket.md' : `${slug}.md`;
}

/** The index and a file for each open ticket, by name; `texts` are those of `show`, by slug. */
export function toContextFiles(
  index: ContextIndex,
  texts: ReadonlyMap<string, string>,
): Map<string, string> {
  const files = [...texts].map(([slug, text]) => [contextFileName(slug), text] as const);
  const marked = [[indexName, toIndex(index)] as const, ...files];
  return new Map(marked.map(([name, text]) => [name, `${contextMarker}\n\n${text}`]));
}

function toIndex({ready, inProgress, phases, others}: ContextIndex): string {
  const sections = [
    '# What to do next',
    section('Ready, best first', ready),
    section('In progress', inProgress),
    ...phases.map((phase, index) => section(`Phase ${String(index + 1)}`, phase)),
    section('In no phase', others),
  ];
  return `${sections.filter((it) => it !== '').join('\n\n')}\n`;
}

function section(title: string, entries: readonly IndexEntry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(
    ({id, title: name, slug}) => `1. [${toLine(id)}](<${contextFileName(slug)}>): ${toLine(name)}`,
  );
  return `## ${title}\n\n${items.join('\n')}`;
}
