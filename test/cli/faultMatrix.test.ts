import {afterAll, describe, expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {rules} from '../../plugin/lib/core/rules/index.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {dependencyFaults} from './faults/dependencies.js';
import {plant} from './faults/fault.js';
import type {Fault} from './faults/fault.js';
import {fieldFaults} from './faults/fields.js';
import {formFaults} from './faults/forms.js';
import {stateFaults} from './faults/states.js';
import {structureFaults} from './faults/structure.js';

const faults: readonly Fault[] = [
  ...fieldFaults,
  ...dependencyFaults,
  ...formFaults,
  ...stateFaults,
  ...structureFaults,
];
let found = 0;

async function check({rules: severities = {}}: Fault, files: Record<string, string>) {
  const set = Object.entries(severities).flatMap(([id, severity]) => [
    '--rule',
    `${id}=${severity}`,
  ]);
  const call = ['check', '--root', '.', '--format', 'json', ...set];
  const {stdout} = await runCli(folderWith(files), ...call);
  return (JSON.parse(stdout) as CheckJson).diagnostics;
}

describe('a fault is found where it is, and nothing else is', () => {
  test.each(faults.map((fault) => [fault.rule, fault.name, fault] as const))(
    '%s: %s',
    async (rule, _name, fault) => {
      const {files, place} = plant(fault);
      const diagnostics = await check(fault, files);
      expect(
        diagnostics.map(
          (it) =>
            `${it.ruleId} ${it.path}:${String(it.line)}:${String(it.column)}-${String(it.endLine)}:${String(it.endColumn)}`,
        ),
      ).toEqual([`${rule} ${place}`]);
      for (const {message, help} of diagnostics) {
        expect(message).toMatch(/^Unexpected .*, expected /);
        expect(help).toMatch(/\w/);
      }
      found++;
    },
  );

  afterAll(() => {
    console.log(
      `Planted ${String(faults.length)} faults: ${String(found)} found at their place alone`,
    );
  });
});

test('there are faults for every rule', () => {
  const counts = rules.map(({id}) => [id, faults.filter(({rule}) => rule === id).length] as const);
  // A file that cannot be read needs more than text, and a change a history: see ruleFixtures.test.ts.
  const others = ['document-changed-since', 'readable-file'];
  const few = counts.filter(([id, count]) => count < 2 && !others.includes(id));
  expect(few).toEqual([]);
  expect(faults.length).toBeGreaterThanOrEqual(60);
});
