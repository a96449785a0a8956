import {quote} from '../diagnostic/wording.js';
import {isEpicId} from '../backlog/hierarchy.js';
import type {Backlog, BacklogTicket, ResolvedDependency} from '../model/backlog.js';
import type {Dependency, DependencySide, Ticket, VagueDependency} from '../model/ticket.js';
import {comparePlaces} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noVagueDependency = defineRule({
  id: 'no-vague-dependency',
  severity: 'warn',
  summary: 'text where the id of a ticket should be',
  *check({backlog}) {
    for (const joined of backlog.tickets) {
      yield* vagueOf(joined, backlog).map(vague);
      for (const it of joined.dependencies) if (it.target === 'epic') yield wholeEpic(it);
    }
  },
});

/** An epic is a blocker too, but nobody sees from it what to wait for. */
function wholeEpic({side, dependency: {id, place}}: ResolvedDependency): Finding {
  const effect =
    side === 'blocks'
      ? 'no ticket of the epic waits for it'
      : 'it counts until all tickets of the epic are done';
  return {
    message: `Unexpected epic ${quote(id)} in ${sectionNames[side]}, expected the id of one ticket: ${effect}`,
    help: 'name the tickets of the epic that are meant',
    place,
    subject: `${side} ${id}`,
  };
}

function vague({side, text, place, help}: Vague): Finding {
  return {
    message: `Unexpected ${quote(text)} in ${sectionNames[side]}, expected the id of one ticket: it counts as no dependency`,
    help,
    place,
    subject: `${side} ${text}`,
  };
}

const sectionNames: Readonly<Record<DependencySide, string>> = {
  blockedBy: 'Blocked By',
  blocks: 'Blocks',
};

interface Vague extends VagueDependency {
  readonly help: string;
}

/** What the reader could not take for an id, and words that no ticket goes by. */
function vagueOf({ticket, dependencies}: BacklogTicket, backlog: Backlog): Vague[] {
  const unread = ticket.vagueDependencies
    .filter((it) => !isBrokenList(it, ticket))
    .map((it) => ({...it, help: adviceFor(it)}));
  const unresolved = dependencies
    .filter(({target, dependency}) => target === 'vague' && !isMere(dependency))
    .map(({side, dependency}) => ({
      side,
      text: textOf(dependency),
      isCode: false,
      place: dependency.place,
      help: adviceForReference(dependency, ticket, backlog),
    }));
  return [...unread, ...unresolved].sort((a, b) => comparePlaces(a.place, b.place));
}

/** A list that runs together, since its markers are none, is for valid-checkbox to report. */
function isBrokenList({place}: VagueDependency, {brokenItems}: Ticket): boolean {
  return brokenItems.some(({place: {line}}) => line >= place.line && line <= place.endLine);
}

function adviceFor({text, isCode}: VagueDependency): string {
  if (isCode) return 'write the id without backticks';
  if (/\bor\b|\boder\b/i.test(text)) return 'decide on one, or name both';
  if (/\d\+|\*|[-_.][A-Z]{0,2}(?:x+|X+|n+|N+)(?!\w)/.test(text)) {
    return 'name each ticket that is meant';
  }
  return 'write `ID: reason`, or move what is no ticket to the Notes';
}

/** A word such as `Redis` among the dependencies of a ticket: no ticket, and no mistake. */
function isMere({isLoose, certain, through}: Dependency): boolean {
  return isLoose && !certain && through === null;
}

function textOf({id, through}: Dependency): string {
  return through === null ? id : `${id} to ${through}`;
}

function adviceForReference(
  {id, through, href}: Dependency,
  {path}: Ticket,
  {ids, externals}: Backlog,
): string {
  if (through !== null) {
    const missing = ids.find({id, href}, path) === null ? id : through;
    if (externals.find(missing) !== null)
      return 'a range cannot span tickets of another site; name each ticket that is meant';
    return `${quote(missing)} is no ticket; name each ticket that is meant`;
  }
  if (isEpicId(id)) return 'a ticket cannot wait for its own epic; name the tickets that are meant';
  if (/^(?:adr|rfc|tdd|prd)\b/i.test(id)) {
    return 'a document is no ticket; name it under Related Resources';
  }
  return 'write the id of a ticket that exists, or move what is no ticket to the Notes';
}
