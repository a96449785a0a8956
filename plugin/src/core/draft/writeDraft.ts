import {applyEdits} from '../fix/applyEdits.js';
import {joinEdits} from '../fix/joinEdits.js';
import type {FieldName} from '../model/ticket.js';
import type {ReadOptions} from '../read/readOptions.js';
import {readTicket} from '../read/readTicket.js';
import {splitLines} from '../source/sourceFile.js';
import type {SourceFile} from '../source/sourceFile.js';
import {criteriaEdits} from './criteria.js';
import {dependencyEdits} from './dependencies.js';
import type {Draft} from './draft.js';
import {fieldEdits} from './fields.js';
import {withFrontMatter} from './frontMatter.js';
import {setPromptsApart} from './prompts.js';
import {readTemplate} from './template.js';
import {titleEdits} from './title.js';

/**
 * Writes a ticket into a copy of a template: what is known takes the place of the template's own text,
 * and what is still to be filled in is put into comments. Lines end in `\n`.
 */
export function writeDraft(draft: Draft, template: string, options: ReadOptions): string {
  const lines = splitLines(template).join('\n');
  return setPromptsApart(fillIn(draft, withFrontMatter(draft, lines, options), options), options);
}

function fillIn(draft: Draft, text: string, options: ReadOptions): string {
  const read = readTemplate(text, options);
  const edits = [titleEdits, fieldEdits, dependencyEdits, criteriaEdits].flatMap((editsOf) =>
    editsOf(draft, read),
  );
  return applyEdits(text, joinEdits(edits));
}

/** What a written draft lacks, in words: `due`, `Blocked By PAY-3`, `acceptance criteria`. */
export function listMissing(draft: Draft, written: SourceFile, options: ReadOptions): string[] {
  const ticket = readTicket(written, options);
  const ids = (side: 'blockedBy' | 'blocks'): Set<string> =>
    new Set(ticket[side].map(({id}) => id));
  const lacking = (side: 'blockedBy' | 'blocks', label: string): string[] =>
    draft[side].filter(({id}) => !ids(side).has(id)).map(({id}) => `${label} ${id}`);
  const boxes = ticket.checklists.flatMap(({name, items}) =>
    name === 'acceptance-criteria' ? items : [],
  );
  return [
    ...(ticket.id === draft.id ? [] : [`id ${draft.id}`]),
    ...(ticket.title === ticket.id ? ['title'] : []),
    ...(Object.keys(draft.fields) as FieldName[]).filter((name) => ticket.fields[name] === null),
    ...lacking('blockedBy', 'Blocked By'),
    ...lacking('blocks', 'Blocks'),
    ...(boxes.length < draft.criteria.length ? ['acceptance criteria'] : []),
  ];
}
