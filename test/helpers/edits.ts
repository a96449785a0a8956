import {mkdirSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {ticketText} from './ticketFile.js';
import {folderWith} from './folder.js';

const names = [
  ...['tickets/PAY-1.md', 'tickets/PAY-2.md', 'tickets/deep/PAY-3.md', 'tickets/README.md'],
  ...['docs/adr/0001-x.md', 'docs/design/y.md', 'notes.md'],
];
const ids = fc.constantFrom('PAY-1', 'PAY-2', 'PAY-3');
const text = fc.oneof(
  fc
    .record({
      id: ids,
      points: fc.constantFrom(1, 21),
      blockedBy: fc.uniqueArray(ids, {maxLength: 2}),
      notes: fc.constantFrom('None.', '[x](/docs/design/y.md#part)', '[x](/notes.md)', 'ADR 0001'),
    })
    .map(ticketText),
  fc.constantFrom('# Part\n', '# Other\n', '---\na: [\n---\n# PAY-1: X\n', '', '# Epic PAY-3: X\n'),
);
const name = fc.constantFrom(...names);
const edit = fc.oneof(
  fc.record({kind: fc.constant('write' as const), name, text, isOld: fc.boolean()}),
  fc.record({kind: fc.constant('delete' as const), name}),
  fc.record({kind: fc.constant('rename' as const), name, to: name}),
);

/** A change of a file that a person or a tool may make. */
export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Rounds of changes, each with some. */
export const rounds = fc.array(fc.array(edit, {maxLength: 4}), {maxLength: 6});

/** A folder with a ticket, in which the changes can be made. */
export function editedFolder(more: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'}), ...more});
  for (const each of ['tickets/deep', 'docs/adr', 'docs/design']) {
    mkdirSync(path.join(folder, each), {recursive: true});
  }
  return folder;
}

/** Makes a change. */
export function apply(folder: string, it: Edit): void {
  const at = (file: string): string => path.join(folder, file);
  if (it.kind === 'delete') rmSync(at(it.name), {force: true});
  else if (it.kind === 'write') {
    writeFileSync(at(it.name), it.text);
    // As a tool that keeps the times of what it copies: they tell nothing.
    if (it.isOld) utimesSync(at(it.name), 1000, 1000);
  } else {
    try {
      renameSync(at(it.name), at(it.to));
    } catch {
      // There is nothing of that name to rename.
    }
  }
}
