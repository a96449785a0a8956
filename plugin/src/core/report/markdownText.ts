import {printable} from './printable.js';

/** Longest text of a cell; a title or a message that is longer is cut. */
const longest = 240;

/**
 * Text of a stranger for one line of Markdown on GitHub or GitLab: shown as it is, without a tag, a
 * table cell, a link or emphasis of its own, and without calling people or issues by name.
 */
export function toInline(text: string): string {
  return escape(toLine(text));
}

/** The message of a finding, in which text between backticks is code. */
export function toMessage(text: string): string {
  const parts = toLine(text).split('`');
  if (parts.length % 2 === 0) return toInline(text);
  return parts.map((part, index) => (index % 2 === 0 ? escape(part) : toCode(part))).join('');
}

function toLine(text: string): string {
  const line = printable(
    text
      .slice(0, 4 * longest)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return line.length > longest ? `${line.slice(0, longest - 1).replace(loneHalf, '')}…` : line;
}

function escape(line: string): string {
  return line
    .replace(callingSign, `$&${invisible}`)
    .replace(/:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, `$&${invisible}`)
    .replace(/[&<>|`\\*_[\]~$]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** A zero-width blank: mentions, issue numbers and web addresses are made of unbroken words only. */
const invisible = '\u200b';

/** What calls a person, an issue, a merge request, a label or an epic, right before its name. */
const callingSign = /[@#!%~&^$](?=[\p{L}\p{N}_"])/gu;

/** Half of a character that was cut in two. */
const loneHalf = /[\ud800-\udbff]$/;

/** The same as code: an id or a path. */
export function toCode(text: string): string {
  return plainCode.test(text) ? `\`${text}\`` : `<code>${toInline(text)}</code>`;
}

/** What a code span in a table may hold without any escaping. */
const plainCode = /^[\w./:#-](?:[\w./:# -]{0,200}[\w./:#-])?$/;

/** Joined with commas, and cut where there are many. */
export function toCodes(texts: readonly string[], most = 12): string {
  const shown = texts.slice(0, most).map(toCode).join(', ');
  return texts.length > most ? `${shown} and ${String(texts.length - most)} more` : shown;
}
