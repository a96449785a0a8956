import {logger} from '@docusaurus/logger';
import type {Backlog} from '../core/model/backlog.js';
import type {LayOut} from '../core/picture/drawing.js';
import {createGraphviz} from '../io/graphviz.js';

/** Makes what gives the layouter of a backlog's pictures; a backlog without dependencies needs none. */
export function createLayouts(): (backlog: Backlog) => Promise<LayOut> {
  const load = createGraphviz((reason) => {
    logger.warn(
      `docusaurus-plugin-tickets: pictures of dependencies are missing, only their tables are shown, since Graphviz failed: ${reason}`,
    );
  });
  const hasAny = ({tickets}: Backlog): boolean =>
    tickets.some(({blockedBy, blocks}) => blockedBy.length + blocks.length > 0);
  return (backlog) => (hasAny(backlog) ? load() : Promise.resolve(() => null));
}
