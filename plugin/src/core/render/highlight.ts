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
  const output = [''];
  for (const token of Prism.tokenize(code, grammar)) appendToken(output, token, []);
  return output;
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

/** Appends a token to the last line; text that spans lines closes and reopens its classes. */
function appendToken(
  lines: string[],
  token: string | Prism.Token,
  classes: readonly string[],
): void {
  if (typeof token !== 'string') {
    const inner = [
      ...classes,
      ['token', token.type, ...[token.alias].flat().filter(Boolean)].join(' '),
    ];
    const content = Array.isArray(token.content) ? token.content : [token.content];
    for (const child of content) appendToken(lines, child, inner);
    return;
  }
  for (const [index, text] of token.split('\n').entries()) {
    if (index > 0) lines.push('');
    if (text !== '') lines.push((lines.pop() ?? '') + wrap(escapeHtml(text), classes));
  }
}

function wrap(html: string, classes: readonly string[]): string {
  const name = classes.map((it) => it.replace(/^token /, '')).join(' ');
  return name === '' ? html : `<span class="token ${name}">${html}</span>`;
}
