import {readFileSync} from 'node:fs';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';
import {optionsSchema, resolveOptions} from '../../plugin/lib/options.js';
import {workspace} from '../helpers/paths.js';

const page = readFileSync(path.join(workspace, 'website/docs/reference/options.md'), 'utf8');
const names = Object.keys(optionsSchema.shape);
const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
const fences = [...page.matchAll(/^```[jt]s.*\n([^]*?)^```$/gm)].map(([, code = '']) => code);
const examples = fences.filter((code) => !code.startsWith('plugins:'));

/** Reads `name: value` lines as the inside of an object. */
function evaluate(code: string): Record<string, unknown> {
  const value: unknown = runInNewContext(`JSON.stringify({${code}})`);
  return JSON.parse(String(value)) as Record<string, unknown>;
}

test('every option has its heading, in the order of the schema', () => {
  expect(headings).toEqual(names.map((name) => `\`${name}\``));
});

test('every option has one example', () => {
  expect(examples.flatMap((code) => Object.keys(evaluate(code)))).toEqual(names);
});

test.each(examples)('accepts the example %s', (code) => {
  expect(() => resolveOptions(evaluate(code))).not.toThrow();
});

test('accepts the options of the example entry', () => {
  const [entry = ''] = fences.filter((code) => code.startsWith('plugins:'));
  const {plugins} = evaluate(entry) as {plugins: [[string, unknown]]};
  expect(plugins[0][0]).toBe('docusaurus-plugin-tickets');
  expect(() => resolveOptions(plugins[0][1])).not.toThrow();
});
