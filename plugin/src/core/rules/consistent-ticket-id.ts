import {normalId} from '../backlog/idForms.js';
import {compareNames, ticketFilesOf} from '../backlog/namedFiles.js';
import {fixOf, replaceIn} from '../diagnostic/fix.js';
import type {TextEdit} from '../diagnostic/fix.js';
import {quote} from '../diagnostic/wording.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {TicketReference} from '../model/ticket.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const consistentTicketId = defineRule({
  id: 'consistent-ticket-id',
  severity: 'info',
  summary: 'a reference that spells the id of a ticket another way',
  check: ({backlog}) => {
    const misnamed = findMisnamed(backlog);
    return backlog.tickets.flatMap((joined) => findOthers(joined, backlog, misnamed));
  },
});

function otherSpelling(
  reference: TicketReference,
  expected: string,
  what: 'ticket' | 'epic',
): Finding {
  const {id, place} = reference;
  return {
    message: `Unexpected spelling ${quote(id)} of the id of ${what === 'epic' ? 'an epic' : 'a ticket'}, expected ${quote(expected)}: both are taken for the same ${what}`,
    help: `write ${quote(expected)}`,
    place,
    subject: id,
    ...fixOf(`write ${quote(expected)}`, editOf(reference, expected)),
  };
}

/** The id of a link is left, since it may be the name of the file it leads to, and so are ranges. */
function editOf({id, href, through, place}: TicketReference, expected: string): TextEdit | null {
  if (href !== null || through !== null || !plainId.test(expected)) return null;
  return replaceIn(place, id, [0, id.length], expected);
}

/** An id that means the same in Markdown and in YAML, quoted or not. */
const plainId = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Ids that only the names of files say, by the id in the file: for file-name-matches-id to report. */
function findMisnamed(backlog: Backlog): Map<string, string> {
  const files = compareNames(ticketFilesOf(backlog));
  return new Map(
    files.flatMap(({ticket, nameId, isOther}) =>
      isOther && nameId !== null ? [[ticket.id, normalId(nameId)]] : [],
    ),
  );
}

function findOthers(
  {ticket, dependencies}: BacklogTicket,
  backlog: Backlog,
  misnamed: ReadonlyMap<string, string>,
): Finding[] {
  const blocking = dependencies.flatMap(({target, isExact, dependency, ids: [id = '']}) => {
    if (isExact || (target !== 'tickets' && target !== 'epic')) return [];
    if (misnamed.get(id) === normalId(dependency.id)) return [];
    return [otherSpelling(dependency, id, target === 'epic' ? 'epic' : 'ticket')];
  });
  const others = [...ticket.relatedTickets, ...(ticket.parent ? [ticket.parent] : [])];
  const rest = others.flatMap((reference) => {
    const found = backlog.ids.find(reference, ticket.path);
    const isMisnamed = found && misnamed.get(found.file.id) === normalId(reference.id);
    return found && !found.isExact && !isMisnamed
      ? [otherSpelling(reference, found.file.id, found.file.kind)]
      : [];
  });
  return [...blocking, ...rest];
}
