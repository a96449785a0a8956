import type {DirectiveName} from '../core/model/directive.js';

/** What draws a directive: the component of the theme, and what an MDX page calls it. */
interface DirectiveComponent {
  readonly theme: string;
  readonly mdx: string;
}

/** The components of every directive. */
export const components: Readonly<Record<DirectiveName, DirectiveComponent>> = {
  ticket: {theme: 'TicketMention', mdx: 'Ticket'},
  'ticket-list': {theme: 'TicketListEmbed', mdx: 'TicketList'},
  'ticket-board': {theme: 'TicketBoardEmbed', mdx: 'TicketBoard'},
  'ticket-graph': {theme: 'TicketGraphEmbed', mdx: 'TicketGraph'},
  'epic-progress': {theme: 'EpicProgress', mdx: 'EpicProgress'},
  'document-tickets': {theme: 'DocumentTickets', mdx: 'DocumentTickets'},
};

/** The directive that a component of an MDX page stands for; null for any other component. */
export function directiveOfComponent(name: string): DirectiveName | null {
  const found = Object.entries(components).find(([, {mdx}]) => mdx === name);
  return (found?.[0] as DirectiveName | undefined) ?? null;
}
