import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {prioritySpellings} from '../../plugin/lib/core/model/priority.js';
import {statusSpellings} from '../../plugin/lib/core/model/statusSpellings.js';
import {builtInLabels} from '../../plugin/lib/core/read/labelNames.js';
import {workspace} from '../helpers/paths.js';

const page = readFileSync(path.join(workspace, 'website/docs/reference/ticket-format.md'), 'utf8');

/** The words in the second column of a table below a heading, by those in the first. */
function tableBelow(heading: string): Map<string, string[]> {
  const section = page.slice(page.lastIndexOf(`\n${heading}\n`)).split(/\n#+ /)[1] ?? '';
  const rows = [...section.matchAll(/^\| (\S.*?) +\| (\S.*?) +\|$/gm)].slice(2);
  return new Map(rows.map(([, name = '', words = '']) => [name, words.split(', ')]));
}

test('the reference lists every label', () => {
  const listed = [...tableBelow('### Labels').values()].flat();
  expect(listed.sort()).toEqual([...builtInLabels.keys()].sort());
});

test('the reference lists every spelling of a status in its category', () => {
  const table = [...tableBelow('## Status')].map(([name, words]) => [
    name.replaceAll('`', ''),
    words,
  ]);
  expect(Object.fromEntries(table)).toEqual(statusSpellings);
});

test('the reference lists every spelling of a priority at its level', () => {
  expect(Object.fromEntries(tableBelow('## Priority'))).toEqual(prioritySpellings);
});
