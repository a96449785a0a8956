import type {Token} from 'markdown-it';

/** A block of a text: the token that opens it, and all up to the one that closes it. */
export interface Block {
  readonly first: Token;
  readonly tokens: readonly Token[];
  /** Its first and last line, from 1; null for what stands in no line of its own. */
  readonly lines: readonly [number, number] | null;
}

/** The blocks of one level, in reading order. */
export function toBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < tokens.length;) {
    let depth = 0;
    let to = from;
    do depth += nestingOf(tokens[to++] as Token);
    while (depth > 0 && to < tokens.length);
    blocks.push(toBlock(tokens.slice(from, to)));
    from = to;
  }
  return blocks;
}

/** What stands between the first token of a block and its last. */
export function innerTokens({tokens}: Block): readonly Token[] {
  return tokens.slice(1, -1);
}

/** Raw `<details>` around Markdown are tokens without nesting, but what is between belongs to them. */
function nestingOf({type, nesting}: Token): number {
  if (type === 'details_open') return 1;
  return type === 'details_close' ? -1 : nesting;
}

function toBlock(tokens: readonly Token[]): Block {
  const first = tokens[0] as Token;
  const end = tokens.at(-1)?.map?.[1] ?? 0;
  const {map} = first;
  return {first, tokens, lines: map && [map[0] + 1, Math.max(map[0] + 1, map[1], end)]};
}
