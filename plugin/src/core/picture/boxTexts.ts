import {rememberFor} from '../model/memo.js';
import type {Backlog, BacklogTicket, Epic} from '../model/backlog.js';
import type {ExternalTicket} from '../model/external.js';
import {epicsById} from '../plan/openIds.js';
import {fitTexts} from './box.js';
import type {BoxTexts} from './box.js';

/** What a box shows of the ticket, here or elsewhere, or epic that an id stands for, or of an id that nothing has. */
export function boxTextsOf(
  {byId, epics, externals}: Pick<Backlog, 'byId' | 'epics' | 'externals'>,
  id: string,
): BoxTexts {
  const ticket = byId.get(id);
  if (ticket) return textsOfTicket(ticket);
  const epic = epicsById(epics).get(id);
  if (epic) return textsOfEpic(epic);
  const external = externals.byId.get(id);
  return external ? textsOfExternal(external) : fitTexts(id, null);
}

/** A ticket is in the pictures of all tickets near it. */
const textsOfTicket = rememberFor(({ticket}: BacklogTicket) => fitTexts(ticket.id, ticket.title));
const textsOfEpic = rememberFor(({id, name}: Epic) => fitTexts(id, name));
const textsOfExternal = rememberFor(({id, title}: ExternalTicket) => fitTexts(id, title));
