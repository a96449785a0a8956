import {remember} from '../model/memo.js';
import {toWordForm} from '../model/wordForm.js';
import type {FieldName} from '../model/ticket.js';

/** What a label can mean. */
export type LabelName =
  | FieldName
  | 'id'
  | 'title'
  | 'parent'
  | 'blockedBy'
  | 'blocks'
  | 'relatedTickets'
  | 'documents'
  | 'designReference'
  | 'securityChecklist';

/** A label's meaning, and how it is to be taken where several labels mean the same. */
export interface LabelMeaning {
  readonly name: LabelName;
  /** Place among the spellings of its name: the lower, the more surely it is meant. */
  readonly rank: number;
}

/** Meanings by spelling, in word form. */
export type LabelNames = ReadonlyMap<string, LabelMeaning>;

/** Spellings of labels by what they mean. */
export type Spellings = Readonly<Partial<Record<LabelName, readonly string[] | undefined>>>;

/** A label in the form in which labels are compared. */
const toLabelForm = remember((label) => toWordForm(label).replace(/ ?:$/, ''));

/** Label of each field as the template spells it. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  epic: 'Epic',
  type: 'Type',
  priority: 'Priority',
  points: 'Points',
  status: 'Status',
  assignee: 'Assignee',
  labels: 'Labels',
  due: 'Due',
};

/** The fields of a ticket, in the order of the template. */
export const fieldNames = Object.keys(fieldLabels) as readonly FieldName[];

/** The labels of the ticket template. */
export const templateSpellings: Spellings = {
  epic: ['epic'],
  type: ['type'],
  priority: ['priority'],
  points: ['points', 'story points'],
  status: ['status'],
  assignee: ['assignee'],
  labels: ['labels'],
  due: ['due'],
  blockedBy: ['blocked by'],
  blocks: ['blocks'],
  relatedTickets: ['related tickets', 'related ticket'],
  designReference: ['technical design reference'],
  securityChecklist: ['security checklist'],
};

/** Labels that people use for the same things, the surest first. */
const furtherSpellings: Spellings = {
  id: list('id, ticket id, story id, task id, issue id, code, key, ticket key, issue key, ticket'),
  title: list('title, name, summary'),
  epic: list(`epic id, epic name, epic link, epic key, parent epic, phase epic, epic key/link,
    parent initiative, initiative, parent req, parent feature, feature, workstream, milestone, phase`),
  parent:
    list(`parent, parent id, parent task, parent task id, parent story, parent us, parent ticket,
    parent issue, subtask of, sub task of, part of, child of`),
  type: list('ticket type, issue type, story type, task type, work type, kind'),
  priority: list('prio, severity, moscow, importance, urgency'),
  points:
    list(`estimated story points, total story points, estimated points, story point, point, pts,
    sp, size, story size, t shirt size, estimate, estimation, estimated size, complexity, effort,
    estimated effort, estimated, estimated hours, estimated time, time estimate, hours, duration`),
  status: list('state, current status, ticket status, story status, task status'),
  assignee:
    list(`assignees, assigned to, assigned, owner, owners, story owner, task owner, epic owner,
    developer, responsible`),
  labels: list('label, tags, tag'),
  due: list('due date, due on, deadline, target date'),
  blockedBy: list(`is blocked by, depends on, depends upon, dependson, depends, dependencies,
    dependency, story dependencies, ticket dependencies, task dependencies, blocked on, blockers,
    blocker, blockedby, prerequisite stories, prerequisite story, prerequisite tickets,
    prerequisite tasks, prerequisites, prerequisite, upstream, upstream dependencies, requires,
    waits for, waiting for, waiting on, needs, deps`),
  blocks: list(`blocking, blocked stories, blocked tickets, blocked tasks, downstream,
    downstream dependencies, downstream stories, unblocks, enables, required by, is required by,
    dependents, dependent stories`),
  relatedTickets:
    list(`related, related to, relates to, related stories, related story, related tasks,
    related issues, related crs, related work items, user stories, traces to`),
  documents: list(`documents, documentation, docs, references, reference, adrs, adr, tdd, tdds, prd,
    prds, spec, specs, design, design doc, design docs, technical design, related documents,
    related docs, related documentation, related adrs, decisions`),
  designReference: list('design reference, design references'),
};

/** Labels under which a number counts hours or days, and no points. */
const timeSpellings = new Set(
  list('estimated hours, estimated time, time estimate, hours, duration, estimated'),
);

/** Every built-in meaning. */
export const builtInLabels: LabelNames = toLabelNames(templateSpellings, furtherSpellings);

/** The meanings of the template's own labels only. */
export const templateLabels: LabelNames = toLabelNames(templateSpellings);

/** Adds a repository's own spellings, which win over all others. */
export function withSpellings(labels: LabelNames, own: Spellings): LabelNames {
  return new Map([...labels, ...toLabelNames(own, {}, -1000)]);
}

/** What a label means, ignoring case, emoji and a remark in brackets; null for any other label. */
export function labelNamed(label: string, labels: LabelNames = builtInLabels): LabelMeaning | null {
  if (label.length > longestSpelling) return null;
  const words = toLabelForm(label);
  return labels.get(words) ?? labels.get(words.replace(/ ?\([^()]*\)$/, '')) ?? null;
}

/** Whether a number under the label counts hours or days. */
export function isTimeLabel(label: string): boolean {
  return timeSpellings.has(toLabelForm(label));
}

const longestSpelling = 60;

function toLabelNames(first: Spellings, then: Spellings = {}, offset = 0): LabelNames {
  const meanings = new Map<string, LabelMeaning>();
  for (const spellings of [first, then]) {
    for (const [name, forms] of Object.entries(spellings) as [LabelName, string[] | undefined][]) {
      const before = first[name]?.length ?? 0;
      for (const [index, form] of (forms ?? []).entries()) {
        const rank = offset + index + (spellings === first ? 0 : before);
        meanings.set(toLabelForm(form), {name, rank});
      }
    }
  }
  return meanings;
}

function list(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}
