import {decisionNumber, numberOfDecision} from '../backlog/references.js';
import type {PageContext} from '../pages/cards.js';
import {idShapes} from '../read/ticketIds.js';

/** A ticket, an epic or a decision that a text names, and where in the text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The address of a decision's page; null for a ticket or an epic. */
  readonly decision: {readonly url: string; readonly title: string} | null;
}

/**
 * The ids in a text that a ticket, an epic or a decision has to the letter, first to last. Nothing
 * else is taken for an id: a docs page is prose.
 */
export function findMentions(context: PageContext, idPattern: string, text: string): Mention[] {
  return [...text.matchAll(patternOf(idPattern))].flatMap((match): Mention[] => {
    const id = match.groups?.['id'] ?? '';
    const [start, end] = [match.index, match.index + id.length];
    const decision = decisionNamed(context, id);
    if (decision) return [{start, end, decision}];
    const {byId, externals, epics} = context.backlog;
    const isKnown = byId.has(id) || externals.byId.has(id) || epics.some((it) => it.id === id);
    return isKnown ? [{start, end, decision: null}] : [];
  });
}

function decisionNamed({backlog, site}: PageContext, id: string): Mention['decision'] {
  const number = decisionNumber(id);
  if (number === null) return null;
  const found = backlog.documents.find((it) => numberOfDecision(it) === number);
  const url = found && site.fileUrl(found.path, null);
  return found && typeof url === 'string' ? {url, title: found.title} : null;
}

function patternOf(idPattern: string): RegExp {
  return new RegExp(
    String.raw`(?<![\w./#-])(?<id>ADR[-\s]\d{1,5}|${idShapes(idPattern)})(?![\w/-])`,
    'g',
  );
}
