import type {BacklogTicket, Epic} from '../model/backlog.js';
import {compareIds} from '../read/ticketIds.js';
import type {ReadOptions} from '../read/readOptions.js';
import {toColumns} from './board.js';
import {isOpenId, toFinding, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toDocumentLinks} from './documents.js';
import {membersOf, toEpicSummary} from './overview.js';
import {renderFile} from './linkTargets.js';
import type {BurnUpProps, EpicPageProps} from './props.js';

/** Props of an epic's page; `text` is that of the file that describes it, if there is one. */
export function toEpicPageProps(
  context: PageContext,
  epic: Epic,
  text: string | null,
  read: ReadOptions,
  burnUp: BurnUpProps | null,
): EpicPageProps {
  const members = membersOf(context.backlog, epic);
  const {file} = epic;
  return {
    links: context.site.links,
    epic: toEpicSummary(context, epic),
    burnUp,
    body: file && text !== null ? renderFile(context, file, text, read).parts : [],
    editUrl: file && context.site.editUrl(file.path),
    columns: toColumns(context, members),
    outsideBlockers: toOutsideBlockers(context, members),
    documents: toDocumentLinks(context, members),
    findings: members.flatMap(({ticket}) =>
      (context.diagnosticsByPath.get(ticket.path) ?? []).map((it) => toFinding(context, it)),
    ),
  };
}

/** Open tickets of other epics, each with the open tickets of this epic that wait for it. */
function toOutsideBlockers(
  context: PageContext,
  members: readonly BacklogTicket[],
): EpicPageProps['outsideBlockers'] {
  const inside = new Set(members.map(({ticket}) => ticket.id));
  const waiting = new Map<string, string[]>();
  for (const {ticket, readiness, blockedBy} of members) {
    if (readiness === null) continue;
    for (const blocker of blockedBy) {
      if (inside.has(blocker) || !isOpenId(context, blocker)) continue;
      waiting.set(blocker, [...(waiting.get(blocker) ?? []), ticket.id]);
    }
  }
  return [...waiting.keys()].sort(compareIds).map((blocker) => ({
    blocker: toTicketLink(context, blocker),
    blocks: (waiting.get(blocker) ?? []).map((id) => toTicketLink(context, id)),
  }));
}
