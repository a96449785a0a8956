import type {Epic} from '../model/backlog.js';
import {findComponents} from '../graph/components.js';
import {findCycles} from '../graph/cycles.js';
import {buildGraph} from '../graph/graph.js';
import {epicPicture} from '../picture/epicPicture.js';
import {epicsPicture} from '../picture/epicsPicture.js';
import type {Picture} from '../picture/picture.js';
import {ticketPicture} from '../picture/ticketPicture.js';
import type {PageContext} from './cards.js';
import {toDrawingProps} from './graphDrawing.js';
import {toGraphNode} from './graphNodes.js';
import type {GraphEdgeProps, GraphProps} from './graphProps.js';

/** The picture on a ticket's page; null for a ticket without dependencies. */
export function toTicketGraph(context: PageContext, id: string): GraphProps | null {
  const picture = ticketPicture(context.backlog, id);
  return picture && toGraph(context, picture, {kind: 'ticket', current: id});
}

/** The picture on an epic's page; null where no ticket of it depends on any other. */
export function toEpicGraph(context: PageContext, epic: Epic): GraphProps | null {
  const picture = epicPicture(context.backlog, epic);
  if (!picture) return null;
  const {apart, blockersOutside} = picture;
  return toGraph(context, picture, {kind: 'epic', apart, blockersOutside});
}

/** The picture of the epics that wait for each other; null where none does, or too many are open. */
export function toEpicsGraph(context: PageContext): GraphProps | null {
  const picture = epicsPicture(context.backlog);
  return picture && toGraph(context, picture, {kind: 'epics'});
}

interface About {
  readonly kind: GraphProps['kind'];
  readonly current?: string;
  readonly apart?: number;
  readonly blockersOutside?: ReadonlyMap<string, number>;
}

function toGraph(context: PageContext, picture: Picture, about: About): GraphProps {
  const {ids, outside, edges, more} = picture;
  const all = [...ids, ...outside];
  const graph = buildGraph(all, edges);
  const circleOf = new Map(
    findComponents(graph).flatMap((members, index) => members.map((id) => [id, index])),
  );
  const indexes = new Map(all.map((id, index) => [id, index]));
  const nodes = all.map((id, index) => ({
    ...toGraphNode(context, id),
    isCurrent: id === about.current,
    isOutside: index >= ids.length,
    blockersOutside: about.blockersOutside?.get(id) ?? 0,
  }));
  const arrows = edges.map(({from, to, count}): GraphEdgeProps => {
    const isCycle = circleOf.has(from) && circleOf.get(from) === circleOf.get(to);
    return {from: indexes.get(from) ?? 0, to: indexes.get(to) ?? 0, count, isCycle};
  });
  const draw = (shown: number): GraphProps['drawing'] =>
    toDrawingProps(nodes.slice(0, shown), arrows, about.kind !== 'ticket', context.layOut);
  return {
    kind: about.kind,
    nodes,
    edges: arrows,
    drawing: draw(ids.length),
    wider: outside.length > 0 ? draw(all.length) : null,
    cycles: findCycles(graph),
    more,
    apart: about.apart ?? 0,
  };
}
