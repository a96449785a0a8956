import type {Diagnostic} from '../diagnostic/diagnostic.js';
import type {BacklogTicket} from '../model/backlog.js';
import {toContracts} from './showContracts.js';
import {listUnread, toDocuments} from './showDocuments.js';
import {toFiles} from './showFiles.js';
import {toDependencies, toLink} from './showLinks.js';
import type {ShowJson} from './showSchema.js';
import {createTextBudget} from './textBudget.js';
import {toTicketJson} from './toTicketsJson.js';
import type {ShowSources} from './showSources.js';

/** Characters of all texts of files together. */
export const mostShown = 200_000;

/**
 * All there is to know of a ticket. Its own text comes first, then contracts, then documents; what
 * goes beyond `mostShown` characters is left out, and said to be.
 */
export function toShowJson(sources: ShowSources, joined: BacklogTicket): ShowJson {
  const {backlog, addresses} = sources;
  const {ticket, epicId, parentId, childIds} = joined;
  const {assignee, labels, due} = ticket.fields;
  const epic = backlog.epics.find(({id}) => id === epicId);
  const budget = createTextBudget(mostShown);
  const text = sources.readText(ticket.path);
  return {
    schemaVersion: 1,
    ticket: toTicketJson(joined, addresses),
    epic: epic ? {id: epic.id, name: epic.name} : null,
    assignee: assignee?.value ?? null,
    labels: [...(labels?.value ?? [])],
    due: due?.value ?? null,
    parent: parentId === null ? null : toLink(backlog, parentId),
    parts: childIds.map((id) => toLink(backlog, id)),
    blockedBy: toDependencies(backlog, joined, 'blockedBy'),
    blocks: toDependencies(backlog, joined, 'blocks'),
    content: text === null ? null : budget.take(text),
    contracts: toContracts(sources, joined, budget),
    documents: toDocuments(sources, joined, budget),
    unread: listUnread(joined),
    files: toFiles(backlog, joined),
    findings: toFindings(sources.diagnostics, ticket.path),
  };
}

function toFindings(diagnostics: readonly Diagnostic[], path: string): ShowJson['findings'] {
  return diagnostics
    .filter(({place}) => place.path === path)
    .map(({ruleId, severity, message, help, place}) => ({
      ruleId,
      severity,
      message,
      help,
      path: place.path,
      line: place.line,
    }));
}
