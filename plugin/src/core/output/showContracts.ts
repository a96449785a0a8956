import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Contract} from '../model/ticket.js';
import {splitLines} from '../source/sourceFile.js';
import type {ShowJson} from './showSchema.js';
import type {ShowSources} from './showSources.js';
import type {TextBudget} from './textBudget.js';

/** The contracts of the tickets that a ticket waits for or waited for, with their code. */
export function toContracts(
  {backlog, readText}: ShowSources,
  joined: BacklogTicket,
  budget: TextBudget,
): ShowJson['contracts'] {
  return blockersOf(backlog, joined).flatMap(({ticket}) => {
    if (ticket.contracts.length === 0) return [];
    const lines = splitLines(readText(ticket.path) ?? '');
    return ticket.contracts.map((contract) => ({
      ticketId: ticket.id,
      layer: contract.layer,
      language: contract.language,
      file: contract.file,
      path: ticket.path,
      line: contract.place.line,
      content: budget.take(codeOf(contract, lines)),
    }));
  });
}

/** An epic stands for its tickets. */
function blockersOf({byId, epics}: Backlog, {blockedBy}: BacklogTicket): BacklogTicket[] {
  const ids = blockedBy.flatMap((id) =>
    byId.has(id) ? [id] : (epics.find((epic) => epic.id === id)?.ticketIds ?? []),
  );
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** Code that stands in a list is indented in the file by as much as the list asks for. */
function codeOf({place: {line, endLine}}: Contract, lines: readonly string[]): string {
  const code = lines.slice(line - 1, endLine);
  const indents = code
    .filter((it) => it.trim() !== '')
    .map((it) => it.length - it.trimStart().length);
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return code.map((it) => it.slice(shared)).join('\n');
}
