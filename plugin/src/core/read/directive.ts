import type {DisableComment} from '../model/disableComment.js';
import type {Located} from '../source/sourceFile.js';

/** Where a comment begins. Lines and columns count from 1. */
export interface CommentStart {
  readonly line: number;
  readonly column: number;
  readonly syntax: 'html' | 'yaml';
}

/**
 * Reads the words of a disable comment that begins in a line. The scope is null unless the comment
 * is alone on the line and of a known form.
 */
export function parseDirective(
  path: string,
  content: string,
  {line, column, syntax}: CommentStart,
): Omit<DisableComment, 'lines'> | null {
  const start = column - 1;
  const {open, close} = delimiters[syntax];
  const closing = close === '' ? content.length : content.indexOf(close, start);
  const inner = content.slice(start, closing < 0 ? content.length : closing);
  const directive = /^(?:<!--|#)\s*(tickets-disable[\w-]*)/.exec(inner);
  if (!directive?.[1]) return null;
  const end = closing < 0 ? content.trimEnd().length : closing + close.length;
  const isAlone = open.test(content.slice(0, start)) && content.slice(end).trim() === '';
  const from = directive[0].length;
  const {rules, reason} = parseWords(inner.slice(from));
  return {
    scope: isAlone && closing >= 0 ? (scopes[directive[1]] ?? null) : null,
    syntax,
    directive: directive[1],
    rules: rules.map(({text, at}) => locate(path, line, start + from + at, text)),
    reason,
    place: {
      path,
      line,
      column,
      endLine: line,
      endColumn: content.slice(0, end).trimEnd().length + 1,
    },
  };
}

const delimiters = {
  html: {open: /^[\s>]*$/, close: '-->'},
  yaml: {open: /^\s*$/, close: ''},
};

const scopes: Readonly<Record<string, 'next-line' | 'file'>> = {
  'tickets-disable-next-line': 'next-line',
  'tickets-disable-file': 'file',
};

interface Word {
  readonly text: string;
  readonly at: number;
}

/** Rules stand before `--`. Without it what follows a name, up to a comma, is a reason gone astray. */
function parseWords(words: string): {rules: Word[]; reason: string | null} {
  const dashes = words.search(/(?<=^|\s)--(?=\s|$)/);
  const names = dashes < 0 ? words : words.slice(0, dashes);
  const reason = dashes < 0 ? '' : words.slice(dashes + 2).trim();
  const found = [...names.matchAll(/,|[^\s,]+/g)];
  const rules = found.filter(
    ({0: text}, index) =>
      text !== ',' && (dashes >= 0 || index === 0 || found[index - 1]?.[0] === ','),
  );
  return {
    rules: rules.map((match) => ({text: match[0], at: match.index})),
    reason: reason === '' ? null : reason,
  };
}

function locate(path: string, line: number, start: number, text: string): Located<string> {
  const place = {path, line, column: start + 1, endLine: line, endColumn: start + 1 + text.length};
  return {value: text, place};
}
