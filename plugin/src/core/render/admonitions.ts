import type MarkdownIt from 'markdown-it';
import type {StateBlock, StateCore, Token} from 'markdown-it';

/** The kinds of admonition that Docusaurus' theme draws. */
const types = new Set([
  'note',
  'tip',
  'info',
  'warning',
  'danger',
  'caution',
  'important',
  'success',
  'secondary',
]);

/** GitHub's alerts, and the admonition that says the same. */
const alerts: Readonly<Record<string, string>> = {
  NOTE: 'note',
  TIP: 'tip',
  IMPORTANT: 'info',
  WARNING: 'warning',
  CAUTION: 'danger',
};

/**
 * Adds Docusaurus admonitions (`:::note[Title]` to `:::`) and GitHub alerts (`> [!NOTE]`). Both become
 * a pair of `admonition` tokens, whose `info` is the type and whose `content` is the title.
 */
export function admonitions(md: InstanceType<typeof MarkdownIt>): void {
  md.block.ruler.before('fence', 'admonition', parseAdmonition, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.core.ruler.after('block', 'alerts', convertAlerts);
}

function parseAdmonition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const opening = /^(:{3,})([a-z]+)(?:\[([^\]]*)\]|[ \t]+([^\s{].*))?\s*$/.exec(
    lineOf(state, startLine),
  );
  if (!opening?.[1] || !types.has(opening[2] ?? '')) return false;
  const close = findClose(state, startLine, endLine, opening[1].length);
  if (close === null) return false;
  if (silent) return true;
  const title = opening[3] ?? opening[4] ?? '';
  pushPair(state, {type: opening[2] ?? '', title: title.trim(), startLine, close});
  return true;
}

function findClose(
  state: StateBlock,
  startLine: number,
  endLine: number,
  colons: number,
): number | null {
  let depth = 0;
  for (let line = startLine + 1; line < endLine; line++) {
    const text = lineOf(state, line);
    if (!text.startsWith(':::')) continue;
    if (/^:{3,}[a-z]/.test(text)) depth++;
    else if (/^:{3,}\s*$/.test(text)) {
      if (depth === 0 && text.trim().length >= colons) return line;
      depth = Math.max(0, depth - 1);
    }
  }
  return null;
}

function pushPair(
  state: StateBlock,
  found: {type: string; title: string; startLine: number; close: number},
): void {
  const oldMax = state.lineMax;
  const open = state.push('admonition_open', 'div', 1);
  open.info = found.type;
  open.content = found.title;
  open.block = true;
  open.map = [found.startLine, found.close + 1];
  state.lineMax = found.close;
  state.md.block.tokenize(state, found.startLine + 1, found.close);
  state.lineMax = oldMax;
  state.push('admonition_close', 'div', -1).block = true;
  state.line = found.close + 1;
}

function lineOf(state: StateBlock, line: number): string {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return '';
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line] ?? start);
}

function convertAlerts(state: StateCore): void {
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 2];
    if (token.type !== 'blockquote_open' || inline?.type !== 'inline') continue;
    const match = /^\[!([A-Z]+)\][ \t]*(?:\n|$)/.exec(inline.content);
    const type = alerts[match?.[1] ?? ''];
    if (!match || !type) continue;
    inline.content = inline.content.slice(match[0].length);
    const close = closeOf(state.tokens, index);
    token.type = 'admonition_open';
    token.info = type;
    if (close) close.type = 'admonition_close';
  }
}

function closeOf(tokens: readonly Token[], open: number): Token | undefined {
  const level = tokens[open]?.level;
  return tokens
    .slice(open)
    .find((token) => token.type === 'blockquote_close' && token.level === level);
}
