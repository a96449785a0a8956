import {remember} from '../model/memo.js';
import {withoutSymbols} from '../model/wordForm.js';

/** Sections that carry data; the rest are rendered as they stand. */
export type SectionName =
  | 'context'
  | 'implementation-details'
  | 'files'
  | 'contracts'
  | 'acceptance-criteria'
  | 'dependencies'
  | 'security-considerations'
  | 'implementation-checklist'
  | 'definition-of-done'
  | 'notes'
  | 'related-resources'
  | 'metadata';

const spellings: Readonly<Record<SectionName, readonly string[]>> = {
  context: ['context', 'context / references'],
  'implementation-details': ['implementation details'],
  files: [
    'files to modify/create',
    'files to create/modify',
    'files to modify',
    'files to create',
    'files to change',
    'files',
    'files touched',
    'files affected',
    'affected files',
    'files changed',
  ],
  contracts: ['contracts'],
  'acceptance-criteria': [
    'acceptance criteria',
    'acceptance',
    'acceptance tests',
    'success criteria',
    'verification / acceptance',
    'acceptance / verification',
    'exit criteria',
    'completion criteria',
  ],
  dependencies: ['dependencies', 'dependency', 'prerequisites'],
  'security-considerations': ['security considerations'],
  'implementation-checklist': [
    'implementation checklist',
    'tasks',
    'tasks/subtasks',
    'tasks / subtasks',
    'subtasks',
    'implementation tasks',
    'implementation steps',
    'checklist',
  ],
  'definition-of-done': ['definition of done', 'dod', 'done when', 'definition of done (dod)'],
  notes: ['notes'],
  'related-resources': ['related resources', 'related', 'references', 'links', 'resources'],
  metadata: [
    'metadata',
    'meta',
    'meta data',
    'details',
    'information',
    'info',
    'properties',
    'attributes',
    'overview',
    'summary',
    'header',
    'general',
    'planning',
    'estimation',
    'tracking',
    'classification',
    'status',
    'ticket',
    ...['ticket', 'story', 'task', 'issue', 'basic'].flatMap((word) => [
      `${word} details`,
      `${word} info`,
      `${word} information`,
    ]),
  ],
};

const names = new Map(
  (Object.entries(spellings) as [SectionName, readonly string[]][]).flatMap(([name, forms]) =>
    forms.map((form) => [form, name] as const),
  ),
);

const longestSpelling = 100;

/**
 * The section a heading names, ignoring case, a number in front, emoji, a colon at the end, and a
 * remark in brackets: `## 3. ✅ Acceptance Criteria (sketch):`. Of a heading in two languages, as
 * `완료 조건 (Acceptance Criteria)`, the brackets may hold the name. Null for any other.
 */
export function sectionNamed(heading: string): SectionName | null {
  return heading.length > longestSpelling ? null : findName(heading);
}

const findName = remember((heading): SectionName | null => {
  const text = normalise(heading);
  const known = names.get(text);
  if (known) return known;
  const brackets = /^(.*?)\s*\(([^()]*)\)$/.exec(text);
  if (!brackets) return null;
  return names.get(brackets[1] ?? '') ?? names.get(brackets[2] ?? '') ?? null;
});

function normalise(heading: string): string {
  return withoutSymbols(heading)
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/ ?:$/, '');
}
