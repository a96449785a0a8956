import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {prioritySpellings} from '../../plugin/lib/core/model/priority.js';
import {pauseSpellings, statusSpellings} from '../../plugin/lib/core/model/statusSpellings.js';
import {builtInLabels} from '../../plugin/lib/core/read/labelNames.js';
import {workspace} from '../helpers/paths.js';

const page = readFileSync(path.join(workspace, 'website/docs/reference/ticket-format.md'), 'utf8');

const row = /^\| (\S.*?) +\| (\S.*?) +\|/gm;

/** The words in the second column of the tables below a heading, by those in the first. */
function tableBelow(heading: string): Map<string, string[]> {
  const section = page.slice(page.lastIndexOf(`\n${heading}\n`)).split(/\n#+ /)[1] ?? '';
  const tables = section.split('\n\n').map((part) => [...part.matchAll(row)].slice(2));
  return new Map(tables.flat().map(([, name = '', words = '']) => [name, words.split(', ')]));
}

test('the reference lists every label', () => {
  const listed = [...tableBelow('### Labels').values()].flat();
  expect(listed.sort()).toEqual([...builtInLabels.keys()].sort());
});

test('the reference lists every spelling of a status, and what some of them say beside', () => {
  const rows = [...tableBelow('## Status')];
  const table = new Map(rows.map(([name, words]) => [name.replaceAll('`', ''), words]));
  const listed = Object.fromEntries(table);
  expect(listed).toEqual({...statusSpellings, ...pauseSpellings});
});

test('what puts a ticket on hold is a spelling of "to do"', () => {
  const words = Object.values(pauseSpellings).flat();
  expect(words.filter((it) => !statusSpellings.todo.includes(it))).toEqual([]);
});

test('the reference lists every spelling of a priority at its level', () => {
  expect(Object.fromEntries(tableBelow('## Priority'))).toEqual(prioritySpellings);
});
