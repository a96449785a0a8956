import type {FieldName} from '../model/ticket.js';

/** Sections of the ticket template that carry data; the rest are rendered as they stand. */
export type SectionName =
  | 'context'
  | 'implementation-details'
  | 'files'
  | 'contracts'
  | 'acceptance-criteria'
  | 'dependencies'
  | 'blocked-by'
  | 'blocks'
  | 'security-considerations'
  | 'implementation-checklist'
  | 'definition-of-done'
  | 'notes'
  | 'related-resources';

/** Labels inside a section that say what the list below them holds. */
export type LabelName =
  'design-reference' | 'blocked-by' | 'blocks' | 'security-checklist' | 'related-tickets';

/** Heading of each section as the template spells it. */
export const sectionTitles: Readonly<Record<SectionName, string>> = {
  context: 'Context',
  'implementation-details': 'Implementation Details',
  files: 'Files to Modify/Create',
  contracts: 'Contracts',
  'acceptance-criteria': 'Acceptance Criteria',
  dependencies: 'Dependencies',
  'blocked-by': 'Blocked By',
  blocks: 'Blocks',
  'security-considerations': 'Security Considerations',
  'implementation-checklist': 'Implementation Checklist',
  'definition-of-done': 'Definition of Done',
  notes: 'Notes',
  'related-resources': 'Related Resources',
};

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

const sectionSpellings: Readonly<Record<SectionName, readonly string[]>> = {
  context: ['context'],
  'implementation-details': ['implementation details'],
  files: ['files to modify/create', 'files to create/modify', 'files to modify', 'files to create'],
  contracts: ['contracts'],
  'acceptance-criteria': ['acceptance criteria'],
  dependencies: ['dependencies'],
  'blocked-by': ['blocked by'],
  blocks: ['blocks'],
  'security-considerations': ['security considerations'],
  'implementation-checklist': ['implementation checklist'],
  'definition-of-done': ['definition of done'],
  notes: ['notes'],
  'related-resources': ['related resources'],
};

const fieldSpellings: Readonly<Record<FieldName, readonly string[]>> = {
  epic: ['epic'],
  type: ['type'],
  priority: ['priority'],
  points: ['points', 'story points'],
  status: ['status'],
  assignee: ['assignee'],
  labels: ['labels'],
  due: ['due'],
};

const labelSpellings: Readonly<Record<LabelName, readonly string[]>> = {
  'design-reference': ['technical design reference'],
  'blocked-by': ['blocked by'],
  blocks: ['blocks'],
  'security-checklist': ['security checklist'],
  'related-tickets': ['related tickets'],
};

const sections = invert(sectionSpellings);
const fields = invert(fieldSpellings);
const labels = invert(labelSpellings);

/** The template section a heading names, ignoring case and a trailing colon; null for any other. */
export function sectionNamed(heading: string): SectionName | null {
  return sections.get(normalise(heading)) ?? null;
}

/** The field a label names, ignoring case; null for any other. */
export function fieldNamed(label: string): FieldName | null {
  return fields.get(normalise(label)) ?? null;
}

/** The list a label inside a section announces, ignoring case; null for any other. */
export function labelNamed(label: string): LabelName | null {
  return labels.get(normalise(label)) ?? null;
}

const longestSpelling = 100;

function normalise(text: string): string {
  if (text.length > longestSpelling) return '';
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?:$/, '');
}

function invert<Name extends string>(
  spellings: Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, Name> {
  const entries = Object.entries(spellings) as [Name, readonly string[]][];
  return new Map(entries.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)));
}
