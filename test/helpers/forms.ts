import type {Dependency, Ticket} from '../../plugin/lib/core/model/ticket.js';
import {readText} from './ticketFile.js';

/** What of a ticket the tests of forms compare: values, as a user would note them down. */
export interface Noted {
  readonly id?: string;
  readonly title?: string;
  readonly epic?: string;
  readonly type?: string;
  readonly priority?: string;
  readonly points?: number | string;
  readonly status?: string;
  readonly assignee?: string;
  readonly labels?: readonly string[];
  readonly due?: string;
  readonly parent?: string;
  readonly blockedBy?: readonly string[];
  readonly blocks?: readonly string[];
  readonly related?: readonly string[];
  readonly vague?: readonly string[];
}

/** Notes down what is read from a text; what is not there is left out. */
export function note(text: string, path = 'tickets/PAY-1.md'): Noted {
  return noteTicket(readText(text, path));
}

/** The same for a ticket that was read already. */
export function noteTicket(ticket: Ticket): Noted {
  const {epic, points} = ticket.fields;
  const all = {
    id: ticket.id,
    title: ticket.title,
    epic: epic && [epic.value.id, epic.value.name].filter((it) => it !== null).join(' | '),
    type: ticket.fields.type?.value,
    priority: ticket.fields.priority?.value,
    points: points && (points.value ?? `${points.reading}: ${points.raw}`),
    status: ticket.fields.status?.value,
    assignee: ticket.fields.assignee?.value,
    labels: ticket.fields.labels?.value,
    due: ticket.fields.due?.value,
    parent: ticket.parent?.id,
    blockedBy: ticket.blockedBy.map(toText),
    blocks: ticket.blocks.map(toText),
    related: ticket.relatedTickets.map(({id}) => id),
    vague: ticket.vagueDependencies.map(({text}) => text),
  };
  const kept = Object.entries(all).filter(
    ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept);
}

/** `PAY-3: reason`, `PAY-1 to PAY-5`; a question mark behind what may be no id. */
function toText({id, through, reason, certain}: Dependency): string {
  const mention = through === null ? id : `${id} to ${through}`;
  return `${mention}${certain ? '' : '?'}${reason === null ? '' : `: ${reason}`}`;
}
