import type {Epic} from '../model/backlog.js';
import {stateOf} from '../model/ticketState.js';
import {fitTexts} from '../picture/box.js';
import {epicsById, isOpenEpic} from '../plan/openIds.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import type {GraphNodeProps} from './graphProps.js';

type Node = Omit<GraphNodeProps, 'isCurrent' | 'isOutside' | 'blockersOutside'>;

/** What a box shows of the ticket or epic that an id stands for. */
export function toGraphNode(context: PageContext, id: string): Node {
  const link = toTicketLink(context, id);
  const texts = fitTexts(id, link.title);
  const ticket = context.backlog.byId.get(id);
  const epic = ticket ? undefined : epicsById(context.backlog.epics).get(id);
  return {
    ...link,
    state: ticket ? stateOf(ticket) : epic ? epicState(epic) : null,
    label: texts.id,
    lines: texts.lines,
    progress: epic?.tickets ?? null,
  };
}

/** An epic has no status of its own. */
function epicState(epic: Epic): GraphNodeProps['state'] {
  if (!isOpenEpic(epic)) return 'done';
  return epic.tickets.done > 0 ? 'in-progress' : 'todo';
}
