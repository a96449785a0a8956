import {quote} from '../diagnostic/wording.js';
import type {BacklogTicket, ResolvedDependency} from '../model/backlog.js';
import type {DependencySide, VagueDependency} from '../model/ticket.js';
import {comparePlaces} from '../source/sourceFile.js';
import {defineRule} from './rule.js';
import type {Finding} from './rule.js';

export const noVagueDependency = defineRule({
  id: 'no-vague-dependency',
  severity: 'warn',
  summary: 'text where the id of a ticket should be',
  *check({backlog}) {
    for (const joined of backlog.tickets) {
      yield* vagueOf(joined).map(vague);
      for (const it of joined.dependencies) if (it.target === 'epic') yield wholeEpic(it);
    }
  },
});

/** An epic is a blocker too, but nobody sees from it what to wait for. */
function wholeEpic({side, dependency: {id, place}}: ResolvedDependency): Finding {
  return {
    message: `Unexpected epic ${quote(id)} in ${sectionNames[side]}, expected the id of one ticket: it counts until all tickets of the epic are done`,
    help: 'name the tickets of the epic that are meant',
    place,
    subject: `${side} ${id}`,
  };
}

function vague({side, text, place}: VagueDependency): Finding {
  return {
    message: `Unexpected ${quote(text)} in ${sectionNames[side]}, expected the id of one ticket: it counts as no dependency`,
    help: adviceFor(text),
    place,
    subject: `${side} ${text}`,
  };
}

const sectionNames: Readonly<Record<DependencySide, string>> = {
  blockedBy: 'Blocked By',
  blocks: 'Blocks',
};

function adviceFor(text: string): string {
  if (/^[A-Za-z]+[-_.]?\d[\w.-]*$/.test(text))
    return 'write the id of a ticket that exists, without backticks';
  if (/\bor\b|\boder\b|\w\s*\/\s*\w/i.test(text)) return 'decide on one, or name both';
  if (/[+*]|[-_.](?:x+|n+)\b/i.test(text)) return 'name each ticket that is meant';
  if (/\d\s*(?:–|—|-|\.\.|through|to)\s*\S*\d/i.test(text)) {
    return 'both ends of a range must be tickets; else name each ticket that is meant';
  }
  return 'write `ID: reason`, or move what is no ticket to the Notes';
}

/** What the reader could not take for an id, and words that no ticket goes by. */
function vagueOf({ticket, dependencies}: BacklogTicket): VagueDependency[] {
  const unresolved = dependencies
    .filter(({target}) => target === 'vague')
    .map(({side, dependency: {id, through, place}}) => ({
      side,
      text: through === null ? id : `${id} to ${through}`,
      place,
    }));
  return [...ticket.vagueDependencies, ...unresolved].sort((a, b) =>
    comparePlaces(a.place, b.place),
  );
}
