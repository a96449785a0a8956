import {findMentioned} from '../backlog/externals.js';
import {nearest} from '../diagnostic/nearest.js';
import type {Backlog, BacklogTicket, ResolvedDependency} from '../model/backlog.js';
import type {Dependency, DocumentReference, Field, FieldName, Ticket} from '../model/ticket.js';
import type {Entry} from '../read/entry.js';
import {builtInLabels, fieldLabels, fieldNames} from '../read/labelNames.js';
import type {LabelName} from '../read/labelNames.js';
import {whyNoTicket} from '../read/leftOut.js';
import type {ReadOptions} from '../read/readOptions.js';
import {readWithEntries} from '../read/readTicket.js';
import type {SourceFile} from '../source/sourceFile.js';

/**
 * Tells what is read from a file, and from which line: so that a user sees why a field is missing. One
 * line for each thing read, then the fields that were not found, then the labels that were not read.
 */
export function toExplanation(source: SourceFile, backlog: Backlog, options: ReadOptions): string {
  const {ticket, entries} = readWithEntries(source, options);
  const joined = backlog.tickets.find((it) => it.ticket.path === source.path) ?? null;
  const sections = [
    tabulate(readRows(ticket, joined, backlog)),
    tabulate(missingRows(ticket, options)),
    tabulate(unreadRows(ticket, entries, options)),
  ];
  const titles = ['Read', 'Not found', 'Labels that are not read'];
  const parts = sections.flatMap((lines, index) =>
    lines.length > 0 ? [`${titles[index] ?? ''}\n${lines.join('\n')}`] : [],
  );
  return [`${source.path}: ${whatItIs(ticket, backlog)}`, ...parts].join('\n\n');
}

type Row = readonly [what: string, value: string, where: string];

function whatItIs(ticket: Ticket, backlog: Backlog): string {
  const leftOut = backlog.leftOut.find(({path}) => path === ticket.path);
  if (leftOut) return `left out, ${leftOut.reason}`;
  const isKnown =
    backlog.tickets.some((it) => it.ticket.path === ticket.path) ||
    backlog.epics.some(({file}) => file?.path === ticket.path);
  if (ticket.kind === 'epic')
    return isKnown ? 'the file of an epic' : 'the file of an epic, not among the tickets';
  const reason = whyNoTicket(ticket);
  if (isKnown) return 'a ticket';
  return reason === null ? 'not among the files of `include`' : `no ticket, ${reason}`;
}

function readRows(ticket: Ticket, joined: BacklogTicket | null, backlog: Backlog): Row[] {
  return [
    ['id', ticket.id, ticket.idPlace ? lineOf(ticket.idPlace) : "the file's name"],
    ...ticket.otherIds.map((id): Row => ['also', id, 'a reference to this id leads here too']),
    ['title', ticket.title, lineOf(ticket.titlePlace)],
    ...fieldRows(ticket),
    ...statusRows(ticket, joined),
    ...parentRows(ticket, joined, backlog),
    ...(joined?.dependencies ?? []).map(dependencyRow),
    ...ticket.vagueDependencies.map(({side, text, place}): Row => [
      sideNames[side],
      text,
      `${lineOf(place)}, no single ticket`,
    ]),
    ...ticket.relatedTickets.map(({id, place}): Row => ['related', id, lineOf(place)]),
    ...ticket.checklists.map(({name, title, items}): Row => {
      const done = items.filter((item) => item.done).length;
      const first = items[0]?.place;
      return [
        name,
        `${String(done)} of ${String(items.length)} ticked`,
        `${first ? lineOf(first) : ''}, ${title}`,
      ];
    }),
    ...documentsOf(ticket, joined).map(({target, place}): Row => [
      'document',
      target,
      lineOf(place),
    ]),
    ...ticket.files.map(({path, action, place}): Row => [
      'file',
      `${path} (${action})`,
      lineOf(place),
    ]),
  ];
}

/** Of paths in the text, those that lead to a document are among them. */
function documentsOf(ticket: Ticket, joined: BacklogTicket | null): readonly DocumentReference[] {
  return joined ? joined.documents.map(({reference}) => reference) : ticket.documents;
}

const sideNames = {blockedBy: 'blocked by', blocks: 'blocks'} as const;

function fieldRows({fields}: Ticket): Row[] {
  return fieldNames.flatMap((name): Row[] => {
    const field = fields[name];
    return field ? [[name, describeField(name, field, fields), whereOf(field)]] : [];
  });
}

function describeField(name: FieldName, field: Field<unknown>, fields: Ticket['fields']): string {
  switch (name) {
    case 'epic': {
      const {id = null, name: title = null} = fields.epic?.value ?? {};
      return [id, title].filter((it) => it !== null).join(' - ');
    }
    case 'points':
      return `${String(fields.points?.value ?? 'no number')} (${fields.points?.reading ?? ''})`;
    case 'priority':
      return `${fields.priority?.value ?? ''} (${fields.priority?.level ?? 'not understood'})`;
    case 'labels':
      return (fields.labels?.value ?? []).join(', ');
    default:
      return String(field.value);
  }
}

function whereOf({place, label, carrier}: Field<unknown>): string {
  return `${lineOf(place)}, ${carrier} "${label}"`;
}

function statusRows(ticket: Ticket, joined: BacklogTicket | null): Row[] {
  if (!joined) return [];
  const {status, isStatusUnknown} = joined;
  if (isStatusUnknown)
    return [['category', status.category, 'from the boxes: the status is not understood']];
  return [['category', status.category, `from the ${ticket.fields.status ? 'status' : 'boxes'}`]];
}

function parentRows({parent}: Ticket, joined: BacklogTicket | null, backlog: Backlog): Row[] {
  if (!parent || !joined) return [];
  const epic = backlog.epics.find(({id}) => id === joined.epicId);
  const meant = joined.parentId ?? (epic ? `the epic ${epic.id}` : meantElsewhere(parent, backlog));
  return [['parent', parent.id, `${lineOf(parent.place)}, stands for ${meant}`]];
}

function meantElsewhere(parent: Dependency, {externals}: Backlog): string {
  const found = findMentioned(externals, parent);
  return found ? `${found.id} of ${found.backlog}` : 'nothing that exists';
}

function dependencyRow({side, dependency, target, ids}: ResolvedDependency): Row {
  const {id, through, reason, place} = dependency;
  const written = through === null ? id : `${id} to ${through}`;
  const meanings: Readonly<Record<ResolvedDependency['target'], string>> = {
    tickets: ids.join(', ') === id ? '' : `, stands for ${ids.join(', ')}`,
    epic: ', an epic',
    external: ', a ticket of another site',
    unknown: ', stands for nothing that exists',
    vague: ', no single ticket',
  };
  const value = reason === null ? written : `${written}: ${reason}`;
  return [sideNames[side], value, `${lineOf(place)}${meanings[target]}`];
}

/** Fields of the header that the file does not have, with the labels they would be read from. */
function missingRows(
  {fields, unfilledFields}: Ticket,
  {labels = builtInLabels}: ReadOptions,
): Row[] {
  return fieldNames.flatMap((name): Row[] => {
    if (fields[name]) return [];
    if (unfilledFields.includes(name)) return [[name, 'still holds the text of the template', '']];
    return [[name, `labels: ${spellingsOf(name, labels).slice(0, 6).join(', ')}`, '']];
  });
}

function spellingsOf(name: LabelName, labels: NonNullable<ReadOptions['labels']>): string[] {
  return [...labels]
    .filter(([, meaning]) => meaning.name === name)
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([spelling]) => spelling);
}

/** Labels with a value behind them that no field was read from, and why. */
function unreadRows(
  ticket: Ticket,
  entries: readonly Entry[],
  {labels = builtInLabels}: ReadOptions,
): Row[] {
  return entries.flatMap((entry): Row[] => {
    const [value] = entry.values;
    if (value?.form !== 'inline' && entry.carrier !== 'front matter') return [];
    const reason = whyUnread(entry, ticket, [...labels.keys()]);
    return reason === null ? [] : [[entry.label, reason, lineOf(entry.place)]];
  });
}

function whyUnread(
  {meaning, label, isHeader, section}: Entry,
  {fields}: Ticket,
  known: string[],
): string | null {
  if (!meaning) {
    if (!isHeader) return null;
    const near = nearest(label.toLowerCase(), known);
    return near ? `no field is called so; did you mean \`${near}\`?` : 'no field is called so';
  }
  const isField = Object.hasOwn(fieldLabels, meaning.name);
  if (!isField) return null;
  if (!isHeader) return `fields are not read from the section "${section?.title ?? ''}"`;
  const read = fields[meaning.name as FieldName];
  if (!read) return 'has no value';
  return read.label === label ? null : `\`${read.label}\` is read instead`;
}

function lineOf({line}: {readonly line: number}): string {
  return `line ${String(line)}`;
}

const widest = 60;

function tabulate(rows: readonly Row[]): string[] {
  const cut = (text: string): string => {
    const plain = text.replace(/\s+/g, ' ');
    return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain;
  };
  const cells = rows.map(([what, value, where]) => [cut(what), cut(value), where] as const);
  const widths = [0, 1].map((column) =>
    Math.max(...cells.map((row) => row[column as 0 | 1].length)),
  );
  return cells.map(([what, value, where]) =>
    `  ${what.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${where}`.trimEnd(),
  );
}
