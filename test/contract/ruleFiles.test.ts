import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {rules} from '../../plugin/lib/core/rules/index.js';
import {sharedRuleFiles} from '../../plugin/layers.js';
import {workspace} from '../helpers/paths.js';

const ids = rules.map(({id}) => id);

function names(folder: string, ending: string): string[] {
  return readdirSync(path.join(workspace, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, name.length - ending.length))
    .sort();
}

test('the index lists the rules in order', () => {
  expect(ids).toEqual([...ids].sort());
});

test('each rule has a file of its id, and each file a rule', () => {
  const files = names('plugin/src/core/rules', '.ts').filter((name) => name !== 'index');
  expect(files.filter((name) => !sharedRuleFiles.includes(name))).toEqual(ids);
});

test('each rule has a page, and each page a rule', () => {
  expect(names('website/docs/rules', '.md').filter((name) => name !== 'index')).toEqual(ids);
});

test('each rule has a folder of fixtures, and each folder a rule', () => {
  const folders = readdirSync(path.join(workspace, 'test/rules'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);
  expect(folders.sort()).toEqual(ids);
});

test('each page tells the severity the rule has, and the index lists it', () => {
  const index = readFileSync(path.join(workspace, 'website/docs/rules/index.md'), 'utf8');
  for (const {id, severity} of rules) {
    const page = readFileSync(path.join(workspace, `website/docs/rules/${id}.md`), 'utf8');
    const word = severity === 'warn' ? 'warning' : severity;
    expect(page).toContain(`**Default severity:** ${word}`);
    expect(index).toContain(`(./${id}.md)`);
  }
});
