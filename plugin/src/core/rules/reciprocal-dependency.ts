import {findDeclarations} from '../backlog/declarations.js';
import type {Declaration} from '../backlog/declarations.js';
import {findOneSidedEdges} from '../backlog/oneSidedEdges.js';
import {fixOf} from '../diagnostic/fix.js';
import type {Fix} from '../diagnostic/fix.js';
import type {Backlog, Edge} from '../model/backlog.js';
import type {DependencySlot, Ticket} from '../model/ticket.js';
import {quote} from '../diagnostic/wording.js';
import {sectionNamed} from '../read/sectionNames.js';
import type {Place} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const reciprocalDependency = defineRule({
  id: 'reciprocal-dependency',
  severity: 'warn',
  summary: 'a dependency that only one of its two tickets declares',
  check({backlog}) {
    const repeated = findRepeatedIds(backlog);
    return findOneSidedEdges(backlog).flatMap((edge) => findingOf(backlog, edge, repeated));
  },
});

/** Of tickets with the same id nobody can tell which should say it. */
function findRepeatedIds({tickets}: Backlog): ReadonlySet<string> {
  const ids = tickets.map(({ticket}) => ticket.id);
  return new Set(ids.filter((id, index) => index > 0 && id === ids[index - 1]));
}

function findingOf(
  backlog: Backlog,
  {from, to, declaredBy}: Edge,
  repeated: ReadonlySet<string>,
): Finding[] {
  const [declaration] = findDeclarations(backlog, from, to);
  const [silentId, section, entry]: [string, 'Blocks' | 'Blocked By', string] =
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
      ...(repeated.has(silentId) ? {} : fixIn(silent, section, entry, declaration)),
    },
  ];
}

/** A list of which nothing is read, since its markers are none, is for valid-checkbox to report. */
function hasBrokenList({brokenItems}: Ticket): boolean {
  return brokenItems.some(({list}) => list === null);
}

function fixIn(
  {id, title, dependencySlots}: Ticket,
  section: 'Blocks' | 'Blocked By',
  entry: string,
  {dependency}: Declaration,
): {fix?: Fix} {
  const wanted = section === 'Blocks' ? 'blocks' : 'blockedBy';
  const slot = dependencySlots.find(({side}) => side === wanted);
  if (!slot || !plainId.test(entry)) return {};
  const {place, before, between} = slot;
  const text = toText(slot, entry, isAbout(dependency.reason, title) ? null : dependency.reason);
  const edit = {place, text, list: {before, between}};
  return fixOf(`add ${quote(text)} to ${section} of \`${id}\``, edit);
}

/** Whether words behind an id are only the title of the ticket it names, which the other one has not. */
function isAbout(reason: string | null, title: string): boolean {
  const [said, named] = [toWords(reason ?? ''), toWords(title)];
  const shared = [...said].filter((word) => named.has(word)).length;
  return shared > 0 && (shared === said.size || shared * 2 > named.size);
}

function toWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}

/** An id that means the same in Markdown and in YAML, quoted or not. */
const plainId = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;

/** What is longer is a text of its own, written for the ticket it stands in. */
const longestReason = 200;

function toText(
  {mark, reason: around}: DependencySlot,
  entry: string,
  reason: string | null,
): string {
  const id = mark + entry + mark;
  const words = reason?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '' || words.length > longestReason || !around) return id;
  const [before, after] = around;
  // As plain words it might be read as something else: links, code, a cell's end, the end of the brackets.
  const isPlain = !(after === '' ? /[[\]<>`*\\|]/ : /[[\]<>`*\\|(){}]/).test(words);
  return isPlain ? `${id}${before}${words}${after}` : id;
}

function dependenciesPlace(ticket: Ticket): Place {
  const section = ticket.sections.find(({title}) => sectionNamed(title) === 'dependencies');
  return section?.place ?? ticket.titlePlace;
}
