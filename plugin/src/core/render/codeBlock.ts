import {readFenceInfo} from '../markdown/fenceInfo.js';
import {escapeHtml} from './escape.js';
import {highlightLines} from './highlight.js';

/** A code block as Docusaurus shows it: title, highlighted lines, a copy button for scripts to wake. */
export function renderCodeBlock(code: string, info: string): string {
  const {language, title, markedLines} = readFenceInfo(info);
  const className = `language-${escapeHtml(language ?? 'text')}`;
  const marked = parseRanges(markedLines);
  const lines = highlightLines(code.replace(/\n$/, ''), language).map((line, index) =>
    marked(index + 1) ? toMarkedLine(line) : `${line}\n`,
  );
  return [
    `<div class="tickets-code ${className}">`,
    title ? `<div class="tickets-code-title">${escapeHtml(title)}</div>` : '',
    `<div class="tickets-code-content"><pre class="prism-code ${className}" tabindex="0"><code>`,
    ...lines,
    '</code></pre><button type="button" class="tickets-code-copy clean-btn" hidden></button></div></div>\n',
  ].join('');
}

/** Only such a line is an element of its own: pages have hundreds of lines. */
function toMarkedLine(line: string): string {
  return `<span class="token-line theme-code-block-highlighted-line">${line}\n</span>`;
}

/** Tells whether a line is in `1,3-5`. */
function parseRanges(text: string): (line: number) => boolean {
  const ranges = text
    .split(',')
    .map((range) => range.trim().split('-').map(Number))
    .filter(([first]) => Number.isInteger(first) && first !== 0);
  return (line) => ranges.some(([first = 0, last = first]) => line >= first && line <= last);
}
