import {nearest} from '../diagnostic/nearest.js';
import {findMentioned} from '../backlog/externals.js';
import {isEpicId} from '../backlog/hierarchy.js';
import {normalId} from '../backlog/idForms.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {fileNameId, fileStem} from '../read/ticketIds.js';
import type {Place} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';
import {quote} from '../diagnostic/wording.js';

export const noUnknownTicket = defineRule({
  id: 'no-unknown-ticket',
  severity: 'error',
  summary: 'a reference to a ticket that does not exist',
  *check({backlog}) {
    const unreadable = unreadableIds(backlog);
    const ids = [...backlog.byId.keys(), ...backlog.externals.byId.keys()];
    const isReported = (id: string): boolean =>
      !unreadable.has(normalId(id)) && !backlog.externals.isUnchecked(id);
    for (const joined of backlog.tickets) {
      for (const mention of mentionsOf(joined, backlog)) {
        if (isReported(mention.id)) yield unknown(mention, joined.ticket, ids);
      }
    }
  },
});

/** Ids that files which cannot be read have in their names: those files are reported already. */
function unreadableIds({unreadable}: Backlog): Set<string> {
  const ids = unreadable.flatMap(({path}) => [fileStem(path), fileNameId(path) ?? []].flat());
  return new Set(ids.map(normalId));
}

function unknown({id, where, place}: Mention, ticket: Ticket, ids: readonly string[]): Finding {
  // Ids of one project are all alike: two edits away is another ticket, not a slip of the pen.
  const found = nearest(id, ids, 1);
  const isOwn = found === ticket.id;
  const near = isOwn
    ? nearest(
        id,
        ids.filter((it) => it !== found),
        1,
      )
    : found;
  return {
    message: `Unexpected reference to unknown ticket ${quote(id)} in ${where}, expected the id of an existing ticket`,
    help: near ? `did you mean \`${near}\`?` : 'add the missing ticket, or delete the reference',
    place,
    subject: `${where} ${id}`,
  };
}

/** A mention that stands for no ticket. */
interface Mention {
  readonly id: string;
  readonly where: string;
  readonly place: Place;
}

function mentionsOf({ticket, dependencies}: BacklogTicket, backlog: Backlog): Mention[] {
  const blocking = dependencies.flatMap(({side, target, dependency: {id, place}}) => {
    if (target !== 'unknown') return [];
    return [{id, place, where: side === 'blocks' ? 'Blocks' : 'Blocked By'}];
  });
  const {parent} = ticket;
  const others = [
    ...ticket.relatedTickets.map((reference) => ({reference, where: 'Related Tickets'})),
    ...(parent ? [{reference: parent, where: 'Parent'}] : []),
  ];
  const unknown = others.flatMap(({reference, where}) => {
    const {id, certain, place} = reference;
    const isKnown =
      backlog.ids.find(reference, ticket.path) !== null ||
      findMentioned(backlog.externals, reference) !== null ||
      isEpicId(id);
    return certain && !isKnown ? [{id, place, where}] : [];
  });
  return [...blocking, ...unknown];
}
