import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';
import {escapeHtml} from './escape.js';

loadLanguages.silent = true;

// Grammars are regular expressions, and some take long on text that is no code at all.
const longestCode = 50_000;
const longestLine = 2_000;

/** The lines of a piece of code as HTML, with the token classes of Prism where the language is known. */
export function highlightLines(code: string, language: string | null): string[] {
  const grammar = code.length > longestCode ? null : grammarOf(language);
  const lines = code.split('\n');
  if (!grammar || lines.some((line) => line.length > longestLine)) return lines.map(escapeHtml);
  const output: Piece[][] = [[]];
  for (const token of Prism.tokenize(code, grammar)) appendToken(output, token, '');
  return output.map((pieces) => pieces.map(wrap).join(''));
}

/** A piece of a line, with the names of its classes. */
interface Piece {
  readonly classes: string;
  text: string;
}

function grammarOf(language: string | null): Prism.Grammar | null {
  if (language === null || !/^[\w#+-]+$/.test(language)) return null;
  const name = aliases[language.toLowerCase()] ?? language.toLowerCase();
  if (!Object.hasOwn(Prism.languages, name)) loadLanguages([name]);
  const grammar = Object.hasOwn(Prism.languages, name) ? Prism.languages[name] : null;
  return typeof grammar === 'object' ? grammar : null;
}

const aliases: Readonly<Record<string, string>> = {
  sh: 'bash',
  shell: 'bash',
  console: 'shell-session',
  jsonc: 'json5',
  dockerfile: 'docker',
  'c++': 'cpp',
  golang: 'go',
};

/**
 * Appends a token to the last line; text that spans lines closes and reopens its classes. Of tokens of a
 * kind one behind the other, such as brackets, it makes one: they look the same, and a page has hundreds.
 */
function appendToken(lines: Piece[][], token: string | Prism.Token, classes: string): void {
  if (typeof token !== 'string') {
    const alias = Array.isArray(token.alias) ? token.alias.join(' ') : token.alias;
    const inner = [classes, token.type, alias].filter(Boolean).join(' ');
    const content = Array.isArray(token.content) ? token.content : [token.content];
    for (const child of content) appendToken(lines, child, inner);
    return;
  }
  if (!token.includes('\n')) {
    appendText(lines, token, classes);
    return;
  }
  for (const [index, text] of token.split('\n').entries()) {
    if (index > 0) lines.push([]);
    if (text !== '') appendText(lines, text, classes);
  }
}

function appendText(lines: Piece[][], text: string, classes: string): void {
  const line = lines.at(-1);
  const last = line?.at(-1);
  if (last?.classes === classes) last.text += text;
  else line?.push({classes, text});
}

function wrap({classes, text}: Piece): string {
  const html = escapeHtml(text);
  return classes === '' ? html : `<span class="token ${classes}">${html}</span>`;
}
