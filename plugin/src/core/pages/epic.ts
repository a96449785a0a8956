import {countBy} from '../backlog/idIndex.js';
import type {BacklogTicket, Epic} from '../model/backlog.js';
import {isOpenId} from '../plan/openIds.js';
import type {ReadOptions} from '../read/readOptions.js';
import {toBoard} from './board.js';
import {toFinding, toTicketLink} from './cards.js';
import type {PageContext} from './cards.js';
import {toDocumentLinks} from './documents.js';
import {toEpicGraph} from './graph.js';
import {membersOf, toEpicSummary} from './overview.js';
import {renderFile} from './linkTargets.js';
import type {BlockerProps, BurnUpProps, EpicPageProps, GoalProps} from './epicProps.js';
import {toReadyTickets} from './ready.js';

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
    archiveUrl: context.site.archiveUrls(epic.slug)[0] ?? null,
    burnUp,
    body:
      file && text !== null ? renderFile(context, file, {path: file.path, text}, read).parts : [],
    goal: file === null ? toGoal(context, members) : null,
    editUrl: file && context.site.editUrl(file.path),
    graph: toEpicGraph(context, epic),
    board: toBoard(context, members),
    ready: toReadyTickets(context).filter(({ticket}) => ticket.epicId === epic.id),
    blocked: toBlocked(context, members),
    documents: toDocumentLinks(context, members),
    findings: members.flatMap(({ticket}) =>
      (context.diagnosticsByPath.get(ticket.path) ?? []).map((it) => toFinding(context, it)),
    ),
  };
}

/** Open tickets that wait, in id order, each with the blockers that are still open. */
function toBlocked(
  context: PageContext,
  members: readonly BacklogTicket[],
): EpicPageProps['blocked'] {
  return members
    .filter(({readiness}) => readiness === 'blocked')
    .map(({ticket, epicId, blockedBy}) => ({
      ticket: toTicketLink(context, ticket.id),
      blockers: blockedBy
        .filter((id) => isOpenId(context.backlog, id))
        .map((id) => toBlocker(context, id, epicId)),
    }));
}

function toBlocker(context: PageContext, id: string, ownEpic: string | null): BlockerProps {
  const epicId = context.backlog.byId.get(id)?.epicId ?? null;
  return {...toTicketLink(context, id), epicId: epicId === ownEpic ? null : epicId};
}

/** The goal of the product requirements that most tickets rest on. */
function toGoal(context: PageContext, members: readonly BacklogTicket[]): GoalProps | null {
  const counts = countBy(
    members.flatMap(({documents}) => [...new Set(documents.map(({document}) => document))]),
  );
  const [best] = [...counts.keys()]
    .filter((document) => document !== null && document.goal.length > 0)
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  if (!best) return null;
  return {texts: best.goal, title: best.title, url: context.site.fileUrl(best.path, null)};
}
