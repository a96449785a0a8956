import type {DiffJson} from '../output/diffSchema.js';
import {toHeadline} from './diffHeadline.js';
import {toSections} from './diffSections.js';
import type {DiffSection} from './diffSections.js';
import {toCode} from './markdownText.js';

/** First line of the text, by which a program finds its own comment again. */
export const diffMarker = '<!-- docusaurus-tickets-diff -->';

/** Characters that a comment on GitHub may have. */
const mostCharacters = 65_536;

/** A list with more rows is folded. */
const mostOpenRows = 10;

/** Rows that each list may have, tried until all of them together fit. */
const rowLimits = [Infinity, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0];

/** A comparison as Markdown for a comment on a pull request. */
export function toDiffMarkdown(diff: DiffJson): string {
  const sections = toSections(diff);
  for (const most of rowLimits) {
    const text = render(diff, sections, most);
    if (text.length <= mostCharacters) return text;
  }
  return render(diff, [], 0);
}

function render(diff: DiffJson, sections: readonly DiffSection[], most: number): string {
  const isCut = sections.some(({rows}) => rows.length > most);
  const parts = [
    `${diffMarker}\n**${toHeadline(diff)}**`,
    ...sections.map((section) => renderSection(section, most)),
    ...(isCut
      ? [`Lists were cut to ${String(most)} rows each, since a comment may have 65,536 characters.`]
      : []),
    `<sub>Compared ${toCode(diff.base.commit.slice(0, 10))} with ${
      diff.head ? toCode(diff.head.commit.slice(0, 10)) : 'the working tree'
    }.</sub>`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderSection({title, columns, rows}: DiffSection, most: number): string {
  const name = `${title} (${String(rows.length)})`;
  const left = rows.length - most;
  const more = left > 0 ? `\n\n… and ${String(left)} more.` : '';
  const table = [columns, columns.map(() => '---'), ...rows.slice(0, most)].map(toRow).join('\n');
  const body = most === 0 ? more.trimStart() : `${table}${more}`;
  if (Math.min(rows.length, most) <= mostOpenRows) return `### ${name}\n\n${body}`;
  return `<details>\n<summary>${name}</summary>\n\n${body}\n\n</details>`;
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
