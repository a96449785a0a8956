import {quote} from '../diagnostic/wording.js';
import {buildGraph} from '../graph/graph.js';
import {findRedundantEdges} from '../graph/redundantEdges.js';
import type {RedundantEdge} from '../graph/redundantEdges.js';
import type {Backlog} from '../model/backlog.js';
import {findDeclarations} from '../backlog/declarations.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noRedundantDependency = defineRule({
  id: 'no-redundant-dependency',
  severity: 'off',
  summary: 'a dependency that follows from others',
  check: ({backlog}) =>
    findRedundantEdges(buildGraph([...backlog.byId.keys()], backlog.edges)).flatMap((edge) =>
      findingOf(edge, backlog),
    ),
});

function findingOf({from, to, way}: RedundantEdge, backlog: Backlog): Finding[] {
  const [first, ...rest] = findDeclarations(backlog, from, to);
  if (!first) return [];
  return [
    {
      message: `Unexpected dependency of ${quote(to)} on ${quote(from)}, expected only direct ones: it follows from ${way.join(' → ')}`,
      help: 'delete it on both of its sides, or turn this rule off if it is meant',
      place: first.dependency.place,
      related: [
        ...rest.map(({dependency}) => ({place: dependency.place, message: 'the other side of it'})),
        ...way.slice(1).flatMap((id, index) => stepOf(backlog, way[index] ?? '', id)),
      ],
      subject: `${from} ${to}`,
    },
  ];
}

function stepOf(backlog: Backlog, from: string, to: string): NonNullable<Finding['related']> {
  return findDeclarations(backlog, from, to)
    .slice(0, 1)
    .map(({dependency}) => ({
      place: dependency.place,
      message: `${quote(from)} blocks ${quote(to)}`,
    }));
}
