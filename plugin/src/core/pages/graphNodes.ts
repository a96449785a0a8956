import {stateOf} from '../model/ticketState.js';
import {boxTextsOf} from '../picture/boxTexts.js';
import {epicStateOf} from '../plan/epicState.js';
import {epicsById} from '../plan/openIds.js';
import {toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import type {GraphNodeProps} from './graphProps.js';

type InPicture = Pick<GraphNodeProps, 'isCurrent' | 'isOutside' | 'blockersOutside'>;

/** What a box shows of the ticket or epic that an id stands for. */
export function toGraphNode(
  context: PageContext,
  id: string,
  {isCurrent, isOutside, blockersOutside}: InPicture,
): GraphNodeProps {
  const texts = boxTextsOf(context.backlog, id);
  const ticket = context.backlog.byId.get(id);
  const epic = ticket ? undefined : epicsById(context.backlog.epics).get(id);
  const {title, url, status, isCritical, external, isUnchecked} = toTicketLink(context, id);
  const own = ticket ? stateOf(ticket) : epic ? epicStateOf(epic) : null;
  return {
    id,
    title,
    url,
    ...(isCritical && {isCritical}),
    ...(external !== undefined && {external}),
    ...(isUnchecked && {isUnchecked}),
    state: own ?? status?.category ?? null,
    label: texts.id,
    lines: texts.lines,
    isCurrent,
    isOutside,
    blockersOutside,
    progress: epic?.tickets ?? null,
  };
}
