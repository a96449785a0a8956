import type {DiffJson} from '../output/diffSchema.js';
import {documentRows} from './diffDocuments.js';
import {toCode, toCodes, toInline, toMessage} from './markdownText.js';

/** A list of changes of one kind, as a table of Markdown. */
export interface DiffSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What changed, kind by kind; kinds of which there is nothing are left out. */
export function toSections(diff: DiffJson): DiffSection[] {
  const {tickets, cycles, clashes, documents} = diff;
  return [
    ...findingSections(diff),
    section('Cycles introduced', ['Cycle'], cycles.introduced.map(toCycle)),
    section('Clashes introduced', ['File', 'Open tickets that change it'], toClashes(clashes)),
    section('Tickets added', ticketColumns, tickets.added.map(toTicket)),
    section('Tickets removed', ticketColumns, tickets.removed.map(toTicket)),
    section('Tickets moved', beforeAfter, tickets.states.map(toState)),
    section(
      'Tickets ready or blocked',
      ['Ticket', 'Now', 'Why'],
      tickets.readiness.map(toReadiness),
    ),
    section('Tickets retitled', beforeAfter, tickets.retitled.map(toTitle)),
    section('Points changed', beforeAfter, tickets.points.map(toPoints)),
    section('Epics', epicColumns, diff.epics.map(toEpic)),
    ...dependencySections(diff),
    section('Cycles resolved', ['Cycle'], cycles.resolved.map(toCycle)),
    section('Documents', ['Document', 'Section', 'Open tickets on it'], documentRows(documents)),
  ].filter(({rows}) => rows.length > 0);
}

const beforeAfter = ['Ticket', 'Before', 'After'];
const ticketColumns = ['Ticket', 'Epic', 'Points', 'Status'];
const epicColumns = ['Epic', 'Points', 'Points done', 'Tickets', 'Tickets done'];

type Tickets = DiffJson['tickets'];
type Rows = DiffSection['rows'];

function section(title: string, columns: readonly string[], rows: Rows): DiffSection {
  return {title, columns, rows};
}

function findingSections({findings}: DiffJson): DiffSection[] {
  const columns = ['Severity', 'Place', 'Finding'];
  const severities = ['error', 'warn', 'info'];
  const toRows = (list: DiffJson['findings']['new']): Rows =>
    severities.flatMap((severity) =>
      list
        .filter((finding) => finding.severity === severity)
        .map(({path, line, message, ruleId}) => [
          severity === 'warn' ? 'warning' : severity,
          toCode(`${path}:${String(line)}`),
          `${toMessage(message)} (${toCode(ruleId)})`,
        ]),
    );
  return [
    section('New findings', columns, toRows(findings.new)),
    section('Findings gone', columns, toRows(findings.gone)),
  ];
}

function dependencySections({dependencies}: DiffJson): DiffSection[] {
  const toRows = (edges: DiffJson['dependencies']['added']): Rows =>
    edges.map(({from, to}) => [toCode(from), toCode(to)]);
  return [
    section('Dependencies added', ['Blocker', 'Blocked'], toRows(dependencies.added)),
    section('Dependencies removed', ['Blocker', 'Blocked'], toRows(dependencies.removed)),
  ];
}

/** Ids of a cycle that are shown; a longer one is cut. */
const longestCycle = 20;

function toCycle(ids: readonly string[]): string[] {
  const shown = ids.slice(0, longestCycle).map(toCode);
  const end = ids.length > longestCycle ? '…' : (shown[0] ?? '');
  return [[...shown, end].join(' → ')];
}

function toClashes({introduced}: DiffJson['clashes']): Rows {
  return introduced.map(({path, ids}) => [toCode(path), toCodes(ids)]);
}

function named({id, title}: {id: string; title: string}): string {
  return `${toCode(id)} ${toInline(title)}`.trimEnd();
}

function toTicket(ticket: Tickets['added'][number]): string[] {
  const {epicId, points, status} = ticket;
  const epic = epicId === null ? '' : toInline(epicId);
  return [named(ticket), epic, toNumber(points), toInline(status.label)];
}

function toState(ticket: Tickets['states'][number]): string[] {
  return [named(ticket), toInline(ticket.before.label), toInline(ticket.after.label)];
}

function toTitle({id, before, after}: Tickets['retitled'][number]): string[] {
  return [toCode(id), toInline(before), toInline(after)];
}

function toPoints(ticket: Tickets['points'][number]): string[] {
  return [named(ticket), toNumber(ticket.before), toNumber(ticket.after)];
}

function toReadiness(ticket: Tickets['readiness'][number]): string[] {
  const {newBlockers, goneBlockers} = ticket;
  const why = [
    ...(newBlockers.length > 0 ? [`waits for ${toCodes(newBlockers)}`] : []),
    ...(goneBlockers.length > 0 ? [`no longer waits for ${toCodes(goneBlockers)}`] : []),
  ];
  return [named(ticket), ticket.after ?? '', why.join('; ')];
}

function toEpic({id, name, points, tickets}: DiffJson['epics'][number]): string[] {
  return [
    id === name ? toInline(name) : named({id, title: name}),
    toChange(points.before.total, points.after.total),
    toChange(points.before.done, points.after.done),
    toChange(tickets.before.total, tickets.after.total),
    toChange(tickets.before.done, tickets.after.done),
  ];
}

function toChange(before: number, after: number): string {
  return before === after ? toNumber(after) : `${toNumber(before)} → ${toNumber(after)}`;
}

function toNumber(points: number | null): string {
  return points === null ? '' : String(points);
}
