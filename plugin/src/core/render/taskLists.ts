import type {StateCore, Token} from 'markdown-it';

/** Turns `[ ]` and `[x]` at the start of a list item into boxes nobody can change, as GFM 5.3 asks. */
export function renderTaskLists(state: StateCore): void {
  for (const [index, token] of state.tokens.entries()) {
    const item = state.tokens[index - 2];
    const first = token.children?.[0];
    if (token.type !== 'inline' || item?.type !== 'list_item_open' || !first) continue;
    const box = /^\[([ xX])\](?:\s|$)/.exec(first.content);
    if (first.type !== 'text' || !box) continue;
    first.content = first.content.slice(box[0].length);
    token.children?.unshift(toHtml(state, openLabel(box[1] !== ' ')));
    token.children?.push(toHtml(state, '</label>'));
    item.attrJoin('class', 'task-list-item');
  }
}

/** The label ties the box to its text for a screen reader. */
function openLabel(done: boolean): string {
  return `<label><input type="checkbox" disabled${done ? ' checked' : ''}> `;
}

function toHtml(state: StateCore, html: string): Token {
  const token = new state.Token('checkbox', '', 0);
  token.content = html;
  return token;
}
