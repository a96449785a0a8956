/** Lines of a text that belong together, from `first` to `last`, counted from 1. */
export interface Block {
  readonly kind: 'heading' | 'code' | 'comment' | 'text';
  readonly first: number;
  readonly last: number;
}

const fence = /^\s*(`{3,}|~{3,})/;

/**
 * Cuts the lines of a template below its front matter into blocks: headings, code, comments, and lines
 * without a blank one between. It is no parser of Markdown: a template's author sees the outcome.
 */
export function cutIntoBlocks(lines: readonly string[], after: number): Block[] {
  const blocks: Block[] = [];
  for (let line = after + 1; line <= lines.length; line++) {
    const text = lines[line - 1] ?? '';
    if (text.trim() === '') continue;
    const kind = kindOf(text);
    const last = endOf(kind, lines, line);
    const previous = blocks.at(-1);
    if (kind === 'text' && previous?.kind === 'text' && previous.last === line - 1) {
      blocks[blocks.length - 1] = {...previous, last};
    } else blocks.push({kind, first: line, last});
    line = last;
  }
  return blocks;
}

function kindOf(text: string): Block['kind'] {
  if (/^ {0,3}#{1,6}\s/.test(text)) return 'heading';
  if (fence.test(text)) return 'code';
  return /^\s*<!--/.test(text) ? 'comment' : 'text';
}

/** Code and comments that never end go on to the end of the text. */
function endOf(kind: Block['kind'], lines: readonly string[], first: number): number {
  if (kind === 'heading' || kind === 'text') return first;
  const mark = fence.exec(lines[first - 1] ?? '')?.[1] ?? '';
  const isEnd = (text: string): boolean =>
    kind === 'comment' ? text.includes('-->') : closes(text, mark);
  const from = kind === 'comment' ? first : first + 1;
  for (let line = from; line <= lines.length; line++) if (isEnd(lines[line - 1] ?? '')) return line;
  return lines.length;
}

function closes(text: string, mark: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith(mark) && /^(?:`+|~+)$/.test(trimmed);
}

/** Every line of a block. */
export function linesOf({first, last}: Block): readonly number[] {
  return Array.from({length: last - first + 1}, (_, index) => first + index);
}
