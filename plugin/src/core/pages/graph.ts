import type {Epic} from '../model/backlog.js';
import {findPictureCycles} from '../picture/pictureCycles.js';
import {epicPicture} from '../picture/epicPicture.js';
import {epicsPicture} from '../picture/epicsPicture.js';
import type {Picture, PictureEdge} from '../picture/picture.js';
import {sketch, sketchWider} from '../picture/sketch.js';
import {ticketPicture} from '../picture/ticketPicture.js';
import {isCriticalStep} from '../plan/slack.js';
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

/** The picture of the epics that wait for each other; null where none does. */
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
  const {cycles, isCycle} = findPictureCycles(all, edges);
  const isCritical = ({from, to}: PictureEdge): boolean =>
    isCriticalStep(context.backlog, all[from] ?? '', all[to] ?? '');
  return {
    kind: about.kind,
    nodes: all.map((id, index) =>
      toGraphNode(context, id, {
        isCurrent: id === about.current,
        isOutside: index >= ids.length,
        blockersOutside: about.blockersOutside?.get(id) ?? 0,
      }),
    ),
    edges: edges.map((edge): GraphEdgeProps => {
      const {from, to, count} = edge;
      const isOnPath = isCritical(edge);
      return {from, to, count, isCycle: isCycle(edge), ...(isOnPath && {isCritical: true})};
    }),
    drawing: toDrawingProps(sketch(context.backlog, picture), edges, context.layOut),
    wider: toDrawingProps(sketchWider(context.backlog, picture), edges, context.layOut),
    cycles,
    more,
    apart: about.apart ?? 0,
  };
}
