import {translate} from '@docusaurus/Translate';
import type {GraphNodeProps, GraphProps} from '../core/pages/graphProps.js';
import type {NeighbourIds} from './graphChain.js';
import {stateName, statusName, unknownText} from './words.js';

/** What a picture of dependencies is called; `name` is that of the ticket or the epic it is about. */
export function graphTitle(kind: GraphProps['kind'], name: string): string {
  switch (kind) {
    case 'ticket':
      return translate(
        {
          id: 'theme.tickets.graph.title.ticket',
          message: 'What {name} waits for, and what waits for it',
        },
        {name},
      );
    case 'epic':
      return translate(
        {id: 'theme.tickets.graph.title.epic', message: 'Dependencies in {name}'},
        {name},
      );
    case 'epics':
      return translate({
        id: 'theme.tickets.graph.title.epics',
        message: 'Epics that wait for each other',
      });
  }
}

/** Where a node of a graph stands: `In progress`, and of an epic how much is done, `In progress · 6/8`. */
export function nodeStateText(node: GraphNodeProps): string {
  const {state, progress} = node;
  if (state === null) return unknownText(node);
  const word = state === 'todo' ? statusName('todo') : stateName(state);
  return progress ? `${word} · ${String(progress.done)}/${String(progress.total)}` : word;
}

/**
 * How a node lies to what is shown: itself in another site's backlog or outside of the epic, or waiting
 * for others that are.
 */
export function outsideText({external, isOutside, blockersOutside}: GraphNodeProps): string | null {
  if (external !== undefined)
    return translate({id: 'theme.tickets.graph.external', message: 'other site'});
  if (isOutside) return translate({id: 'theme.tickets.graph.outside', message: 'outside'});
  if (blockersOutside === 0) return null;
  return translate(
    {id: 'theme.tickets.graph.blockersOutside', message: '{count} outside'},
    {count: String(blockersOutside)},
  );
}

/** What marks a ticket on the critical path. */
export function criticalPathText(): string {
  return translate({id: 'theme.tickets.criticalPath', message: 'Critical path'});
}

/** What a node waits for and what waits for it, for those who do not see its arrows. */
export function neighboursText({blockers, blocked}: NeighbourIds): string {
  const blockedBy = translate(
    {id: 'theme.tickets.graph.blockedBy', message: 'Blocked by {ids}.'},
    {ids: blockers.join(', ')},
  );
  const blocks = translate(
    {id: 'theme.tickets.graph.blocks', message: 'Blocks {ids}.'},
    {ids: blocked.join(', ')},
  );
  return [
    ...(blockers.length > 0 ? [blockedBy] : []),
    ...(blocked.length > 0 ? [blocks] : []),
  ].join(' ');
}
