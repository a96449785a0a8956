import type {StateCore, Token} from 'markdown-it';
import type {ExternalTicket} from '../model/external.js';
import {escapeHtml} from './escape.js';

/**
 * What a link to a ticket of another site carries for its card: as JSON, since that site is not asked
 * when the page is read. A status that the ticket does not write itself has no label.
 */
export type ExternalCardRow = readonly [
  id: string,
  title: string,
  category: ExternalTicket['status']['category'],
  label: string | null,
  backlog: string,
];

/** The attributes by which pages know such a link. */
export function externalAttributes(ticket: ExternalTicket): [string, string][] {
  const {id, title, status, backlog} = ticket;
  const label = status.source === 'declared' ? status.label : null;
  const row: ExternalCardRow = [id, title, status.category, label, backlog];
  return [
    ['class', 'tickets-external-link'],
    ['data-ticket', JSON.stringify(row)],
  ];
}

/** Tells those who do not see the icon, nor the title, that a ticket is one of another site. */
export function externalMark(state: StateCore, {backlog}: ExternalTicket): Token {
  const token = new state.Token('link_backlog', '', 0);
  token.content = backlog;
  return token;
}

/** Renders the name of the backlog that a link leads to, out of sight. */
export function renderBacklogName(tokens: readonly Token[], index: number): string {
  const name = escapeHtml(tokens[index]?.content ?? '');
  return `<span class="tickets-external-backlog"> (${name})</span>`;
}
