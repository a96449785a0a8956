import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {runCli} from '../helpers/cli.js';
import {demo} from '../helpers/paths.js';

/** One fault: what is written instead of what, and the finding it must give at that line. */
interface Fault {
  readonly rule: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** Text on the line of the finding, and the text the finding starts at. */
  readonly line: string;
  readonly at: string;
}

const faults: readonly Fault[] = [
  {
    rule: 'valid-type',
    file: 'PW-101',
    from: 'Technical',
    to: 'Technicel',
    line: '**Type:** Technicel',
    at: 'Technicel',
  },
  {
    rule: 'valid-priority',
    file: 'PW-103',
    from: 'High',
    to: 'Hgih',
    line: '**Priority:** Hgih',
    at: 'Hgih',
  },
  {
    rule: 'valid-points',
    file: 'PW-105',
    from: '**Points:** 3',
    to: '**Points:** 13',
    line: '**Points:** 13',
    at: '13',
  },
  {
    rule: 'require-field',
    file: 'PW-107',
    from: /\*\*Points:\*\*.*\n/,
    to: '',
    line: '# PW-107:',
    at: 'PW-107',
  },
  {
    rule: 'valid-id',
    file: 'PW-208',
    from: '# PW-208: ',
    to: '# ',
    line: '# Print a batch',
    at: 'Print',
  },
  {
    rule: 'no-unknown-ticket',
    file: 'PW-307',
    from: /- Related Tickets: .*/,
    to: '- Related Tickets: PW-999',
    line: '- Related Tickets: PW-999',
    at: 'PW-999',
  },
  {
    rule: 'no-self-dependency',
    file: 'PW-607',
    from: /\*\*Blocked By:\*\*\n- None\.?/,
    to: '**Blocked By:**\n- PW-607: Itself.',
    line: '- PW-607: Itself.',
    at: 'PW-607',
  },
  {
    rule: 'no-placeholder',
    file: 'PW-605',
    from: '## Notes\n',
    to: '## Notes\n\n[Any additional notes, assumptions, or context]\n',
    line: '[Any additional notes',
    at: '[Any',
  },
  {
    rule: 'require-section',
    file: 'PW-602',
    from: '## Definition of Done',
    to: '## Definition',
    line: '# PW-602:',
    at: 'PW-602',
  },
  {
    rule: 'no-broken-document-link',
    file: 'PW-501',
    from: 'docs/adr/0008-money-in-minor-units.md',
    to: 'docs/adr/0008-money-in-minor-unit.md',
    line: '0008-money-in-minor-unit.md',
    at: '../docs/adr',
  },
  {
    rule: 'no-broken-document-anchor',
    file: 'PW-201',
    from: '#carrier-adapter',
    to: '#adapter',
    line: 'docs/design/carrier-labels.md#adapter',
    at: 'docs/design',
  },
  {
    rule: 'reciprocal-dependency',
    file: 'PW-606',
    from: /\*\*Blocks:\*\*\n- None\.?/,
    to: '**Blocks:**\n- PW-607: Deletes what the spike measures.',
    line: '- PW-607: Deletes',
    at: 'PW-607',
  },
  {
    rule: 'require-acceptance-criteria',
    file: 'PW-508',
    from: '### Acceptance Criteria',
    to: '### Criteria',
    line: '# PW-508:',
    at: 'PW-508',
  },
  {
    rule: 'no-duplicate-field',
    file: 'PW-104',
    from: /(?<=\*\*Points:\*\* \d\n)/,
    to: '**Points:** 9\n',
    line: '**Points:** 9',
    at: '9',
  },
  {
    rule: 'file-name-matches-id',
    file: 'PW-203',
    from: '# PW-203: ',
    to: '# PW-293: ',
    line: '# PW-293: ',
    at: 'PW-293',
  },
  {
    rule: 'no-empty-section',
    file: 'PW-108',
    from: /## Notes\n.*?(?=\n## )/s,
    to: '## Notes\n',
    line: '## Notes',
    at: 'Notes',
  },
  {
    rule: 'valid-checkbox',
    file: 'PW-102',
    from: /(?<=### Acceptance Criteria\n\n)- \[[ x]\]/,
    to: '- []',
    line: '- []',
    at: '[]',
  },
];

let copy = '';
let found: CheckJson;
let exitCode = 0;

beforeAll(async () => {
  copy = mkdtempSync(path.join(tmpdir(), 'tickets-faults-'));
  cpSync(demo, copy, {recursive: true});
  for (const fault of faults) plant(fault);
  writeFileSync(
    path.join(copy, 'tickets', 'Z-1.md'),
    readFileSync(path.join(demo, 'tickets', 'PW-601.md')),
  );
  const result = await runCli(copy, 'check', '--root', '.', '--format', 'json');
  found = JSON.parse(result.stdout) as CheckJson;
  exitCode = result.exitCode;
});

afterAll(() => {
  rmSync(copy, {recursive: true, force: true});
});

function plant({file, from, to}: Fault): void {
  const target = path.join(copy, 'tickets', `${file}.md`);
  const before = readFileSync(target, 'utf8');
  const after = before.replace(from, to);
  if (before === after) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(target, after);
}

test('the demo itself is clean', async () => {
  const result = await runCli(demo, 'check', '--root', '.');
  expect(result).toEqual({exitCode: 0, stdout: '✔ No findings (45 tickets checked)\n', stderr: ''});
});

test('the faults make the check fail', () => {
  expect(exitCode).toBe(1);
});

test.each(faults)('finds the fault of $rule in $file at its place', ({rule, file, line, at}) => {
  const target = `tickets/${file}.md`;
  const lines = readFileSync(path.join(copy, target), 'utf8').split('\n');
  const number = lines.findIndex((it) => it.includes(line));
  const places = found.diagnostics
    .filter((it) => it.ruleId === rule && it.path === target)
    .map((it) => [it.line, it.column]);
  expect(places).toContainEqual([number + 1, (lines[number] ?? '').indexOf(at) + 1]);
});

test('names both files of a duplicate id', () => {
  const duplicate = found.diagnostics.find(({ruleId}) => ruleId === 'no-duplicate-id');
  expect(duplicate?.path).toBe('tickets/Z-1.md');
  expect(duplicate?.related.map((it) => it.path)).toEqual(['tickets/PW-601.md']);
});

test('finds nothing where nothing was planted', () => {
  const touched = new Set([...faults.map(({file}) => `tickets/${file}.md`), 'tickets/Z-1.md']);
  // The removed id of PW-208 leaves its file name as the id, so that nothing else dangles.
  expect(found.diagnostics.filter((it) => !touched.has(it.path))).toEqual([]);
});
