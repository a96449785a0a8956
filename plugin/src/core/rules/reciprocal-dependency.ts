import type {Backlog, Edge} from '../model/backlog.js';
import type {Ticket} from '../model/ticket.js';
import {sectionNamed} from '../read/sectionNames.js';
import type {Place} from '../source/sourceFile.js';
import {findDeclarations} from './declarations.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const reciprocalDependency = defineRule({
  id: 'reciprocal-dependency',
  severity: 'warn',
  summary: 'a dependency that only one of its two tickets declares',
  check: ({backlog}) =>
    backlog.edges.filter(isOneSided).flatMap((edge) => findingOf(backlog, edge)),
});

function isOneSided({declaredBy}: Edge): boolean {
  return declaredBy !== 'both';
}

function findingOf(backlog: Backlog, {from, to, declaredBy}: Edge): Finding[] {
  const [declaration] = findDeclarations(backlog, from, to);
  const [silentId, section, entry] =
    declaredBy === 'blocks' ? [to, 'Blocked By', from] : [from, 'Blocks', to];
  const silent = backlog.byId.get(silentId)?.ticket;
  if (!declaration || !silent || hasBrokenList(silent)) return [];
  const said = declaredBy === 'blocks' ? `blocks \`${to}\`` : `is blocked by \`${from}\``;
  return [
    {
      message: `Unexpected one-sided dependency: \`${declaration.ticket.id}\` ${said}, expected \`${entry}\` in ${section} of \`${silentId}\``,
      help: `add \`- ${entry}: reason\` to ${section} in ${silent.path}, or delete this line`,
      place: declaration.dependency.place,
      related: [{place: dependenciesPlace(silent), message: `\`${silentId}\` does not mention it`}],
      subject: `${from} ${to}`,
    },
  ];
}

/** A list of which nothing is read, since its markers are none, is for valid-checkbox to report. */
function hasBrokenList({brokenItems}: Ticket): boolean {
  return brokenItems.some(({list}) => list === null);
}

function dependenciesPlace(ticket: Ticket): Place {
  const section = ticket.sections.find(({title}) => sectionNamed(title) === 'dependencies');
  return section?.place ?? ticket.titlePlace;
}
