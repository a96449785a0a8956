import {countWord} from '../diagnostic/wording.js';
import type {ShowJson} from '../output/showSchema.js';
import {toBlock, toFields, toLine} from './plainMarkdown.js';

type Link = ShowJson['parts'][number];

/**
 * All there is to know of a ticket as Markdown, for people and coding agents. What stands in files is
 * given as it is, in code blocks: no text of a ticket can be taken for a heading of ours.
 */
export function toShowMarkdown(show: ShowJson): string {
  const {ticket, parts, blockedBy, blocks} = show;
  const sections = [
    `# ${toLine(`${ticket.id}: ${ticket.title}`)}\n\n${toFields(fieldsOf(show))}`,
    section('Blocked by', blockedBy.map(dependencyLine)),
    section('Blocks', blocks.map(dependencyLine)),
    section('Parts', parts.map(linkLine)),
    ...textSections(show),
    section('Files', show.files.map(fileLine)),
    section('Findings', show.findings.map(findingLine)),
  ];
  return `${sections.filter((it) => it !== '').join('\n\n')}\n`;
}

function fieldsOf({
  ticket,
  epic,
  assignee,
  labels,
  due,
  parent,
}: ShowJson): [string, string | null][] {
  const {status, readiness, progress, points} = ticket;
  return [
    ['Status', readiness === null ? status.label : `${status.label}, ${readiness}`],
    ['Epic', epic && (epic.id === epic.name ? epic.id : `${epic.id} - ${epic.name}`)],
    ['Type', ticket.type],
    ['Priority', ticket.priority],
    ['Points', points === null ? null : String(points)],
    ['Assignee', assignee],
    ['Labels', labels.length === 0 ? null : labels.join(', ')],
    ['Due', due],
    ['Part of', parent && `${parent.id}: ${parent.title ?? ''}`],
    [
      'Ticked',
      progress.total === 0 ? null : `${String(progress.done)} of ${String(progress.total)} boxes`,
    ],
    ['File', ticket.source.path],
  ];
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.map((it) => `- ${it}`).join('\n')}`;
}

function dependencyLine({reason, ...link}: ShowJson['blockedBy'][number]): string {
  return reason === null ? linkLine(link) : `${linkLine(link)}. Reason: ${toLine(reason)}`;
}

/** `PAY-3 (Done, no longer in the way): Add the ledger`. */
function linkLine({id, kind, title, status, open, backlog, url}: Link): string {
  const state = {
    ticket: status?.label ?? '',
    epic: open ? 'epic with open tickets' : 'epic, finished',
    external: `${status?.label ?? ''}, in ${backlog ?? ''}`,
    unchecked: 'not checked, since a backlog of another site could not be loaded',
    unknown: 'nothing has this id',
  }[kind];
  const where = url === null ? '' : `, see ${url}`;
  return toLine(`${id} (${state})${title === null ? '' : `: ${title}`}${where}`);
}

function textSections({ticket, content, contracts, documents, unread}: ShowJson): string[] {
  return [
    ...(content ? [`## Ticket\n\n${toBlock(content, 'markdown', ticket.source.path)}`] : []),
    ...(contracts.length > 0
      ? [`## Contracts it relies on\n\n${contracts.map(contractText).join('\n\n')}`]
      : []),
    ...(documents.length > 0
      ? [`## Documents\n\n${documents.map(documentText).join('\n\n')}`]
      : []),
    section('Documents that are not here', unread.map(toLine)),
  ];
}

function contractText({
  ticketId,
  layer,
  language,
  file,
  path,
  line,
  content,
}: ShowJson['contracts'][number]): string {
  const names = [ticketId, layer, file].filter((it) => it !== null).join(', ');
  const where = `${path}:${String(line)}`;
  return `### ${toLine(names)}\n\nFrom ${toLine(where)}\n\n${toBlock(content, language ?? '', path)}`;
}

function documentText(document: ShowJson['documents'][number]): string {
  const {path, title, section: name, line, endLine, content, supersededBy} = document;
  const lines = name === null ? '' : `, lines ${String(line)} to ${String(endLine)}`;
  const state = [document.kind, document.status].filter((it) => it !== null).join(', ');
  const head = `### ${toLine(name === null ? title : `${title}: ${name}`)}`;
  const told = [
    `From ${toLine(path)}${lines}${state === '' ? '' : ` (${toLine(state)})`}`,
    ...(supersededBy === null ? [] : [`Superseded by ${toLine(supersededBy)}`]),
    content ? toBlock(content, languageOf(path), path) : 'Its text cannot be shown.',
  ];
  return [head, ...told].join('\n\n');
}

function languageOf(path: string): string {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return extension === 'md' || extension === 'mdx' ? 'markdown' : extension;
}

/** `src/a.ts (modify): note. Also changed by PAY-4 (create, To do)`. */
function fileLine({path, action, note, exists, others}: ShowJson['files'][number]): string {
  const state = action === 'modify' && !exists ? 'modify, not there yet' : action;
  const also = others
    .slice(0, mostOthers)
    .map((it) => `${it.id} (${it.action}, ${it.status.label})`);
  const more = others.length - also.length;
  const names = more > 0 ? [...also, countWord(more, 'other', 'others')] : also;
  const told = names.length === 0 ? '' : `. Also changed by ${names.join(', ')}`;
  return toLine(`${path} (${state})${note === null ? '' : `: ${note}`}${told}`);
}

/** A file that all change need not name all. */
const mostOthers = 20;

function findingLine({
  severity,
  ruleId,
  message,
  help,
  path,
  line,
}: ShowJson['findings'][number]): string {
  const told = help === null ? message : `${message}; ${help}`;
  return toLine(`${severity} ${ruleId} at ${path}:${String(line)}: ${told}`);
}
