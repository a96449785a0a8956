import MarkdownIt from 'markdown-it';
import type {StateBlock, Token} from 'markdown-it';

// Inline content is read by our own scanners, since markdown-it's inline tokens know no columns;
// leaving its inline step out also saves more time than the block step takes. Reference definitions are off because
// `[PAY-1]: reason` in a list of blockers would otherwise vanish as one.
const parser = new MarkdownIt('default', {html: true});
parser.core.ruler.enableOnly(['normalize', 'block']);
parser.block.ruler.disable('reference');

/** A block of Markdown, or where one begins or ends. */
export type BlockToken = Pick<Token, 'type' | 'tag' | 'map' | 'content' | 'info'>;

/** The tokens of a text's blocks in reading order, without those that follow from others. */
export function readBlockTokens(text: string): BlockToken[] {
  return parser.parse(text, {});
}

/** What begins or ends around a text in any case. */
const implied = new Set([
  ...['paragraph_open', 'paragraph_close', 'heading_close', 'list_item_close'],
  ...['thead_open', 'thead_close', 'tbody_open', 'tbody_close', 'tr_close'],
  ...['th_open', 'th_close', 'td_open', 'td_close', 'blockquote_open', 'blockquote_close'],
]);

/** What rules of blocks set. markdown-it defines each property anew, a fifth of the time of reading a ticket. */
class LeanToken {
  map: [number, number] | null = null;
  content = '';
  info = '';
  level = 0;
  markup = '';
  hidden = false;
  attrs: [string, string][] | null = null;
  children: Token[] | null = null;
  constructor(
    readonly type: string,
    readonly tag: string,
  ) {}
}

class LeanState extends parser.block.State {
  override push(type: string, tag: string, nesting: Parameters<StateBlock['push']>[2]): Token {
    const token = new LeanToken(type, tag);
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    // No rule of blocks calls a method of a token.
    const pushed = token as unknown as Token;
    if (!implied.has(type)) this.tokens.push(pushed);
    return pushed;
  }
}

parser.block.State = LeanState;
