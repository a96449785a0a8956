import type {RelatedPlace} from '../diagnostic/diagnostic.js';
import type {Backlog} from '../model/backlog.js';
import {findDeclarations} from '../backlog/declarations.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noDependencyCycle = defineRule({
  id: 'no-dependency-cycle',
  severity: 'error',
  summary: 'tickets that block each other in a circle',
  check: ({backlog}) => backlog.cycles.flatMap((cycle) => findingOf(backlog, cycle)),
});

function findingOf(backlog: Backlog, cycle: readonly string[]): Finding[] {
  const places = cycle.flatMap((from, index) =>
    placesOf(backlog, from, cycle[(index + 1) % cycle.length] ?? from),
  );
  const [first, ...related] = places;
  if (!first) return [];
  const path = [...cycle, cycle[0]].join(' → ');
  return [
    {
      message: `Unexpected dependency cycle ${path}, expected an order: none of these tickets can ever be started`,
      help: `delete one of these ${String(cycle.length)} dependencies on both of its sides`,
      place: first.place,
      related,
      subject: cycle.join(' '),
    },
  ];
}

/** Every line that says `from` blocks `to`. */
function placesOf(backlog: Backlog, from: string, to: string): RelatedPlace[] {
  return findDeclarations(backlog, from, to).map(({dependency}) => ({
    place: dependency.place,
    message: `\`${from}\` blocks \`${to}\``,
  }));
}
