import {expect, test} from 'vitest';
import type {Diagnostic} from '../../plugin/lib/core/index.js';
import {below} from '../../plugin/lib/core/report/below.js';
import {toCodeQuality} from '../../plugin/lib/core/report/gitlab.js';
import {toReport} from '../../plugin/lib/core/report/report.js';
import {toSarif} from '../../plugin/lib/core/report/sarif.js';
import {checkCodeQuality, checkSarif} from './consumers.js';

const here = {path: 'tickets/a b.md', line: 3, column: 1, endLine: 3, endColumn: 6};
const there = {path: 'tickets/PAY-2.md', line: 9, column: 1, endLine: 9, endColumn: 1};
const finding: Diagnostic = {
  ruleId: 'gone-rule',
  severity: 'warn',
  message: 'Unexpected [link](https://example.com), {0}',
  help: null,
  place: here,
  related: [{place: there, message: 'here'}],
  ticketId: 'PAY-1',
  about: [],
  fingerprint: 'f',
  fix: {
    title: 'add `- PAY-1`',
    edits: [
      {place: there, text: '- PAY-1\n'},
      {place: here, text: ''},
      {place: {...there, line: 12, endLine: 12}, text: '- PAY-3\n'},
    ],
  },
};
const reading = {
  dialect: 'template' as const,
  isDetected: true,
  tickets: 2,
  epics: 0,
  fields: {},
  leftOut: [],
} as unknown as Parameters<typeof toReport>[1];
const rules = [
  {id: 'gone-rule', summary: 'a fault', severity: 'off' as const},
  {id: 'other-rule', summary: 'another', severity: 'off' as const},
];
const run = {version: '1.2.3', rules, files: [], folder: ''};

test('a fix has its edits by file; a link in a text is none; an off rule that reported is named', () => {
  const log = toSarif(toReport([finding], reading), run);
  expect(checkSarif(JSON.stringify(log))).toBeNull();
  const {runs} = log as unknown as {
    runs: [{tool: {driver: {rules: {id: string}[]}}; results: [Record<string, unknown>]}];
  };
  expect(runs[0].tool.driver.rules.map(({id}) => id)).toEqual(['gone-rule']);
  const [result] = runs[0].results;
  expect(result['message']).toEqual({text: 'Unexpected \\[link\\](https://example.com), {0}'});
  expect(result['fixes']).toEqual([
    {
      description: {text: 'Add `- PAY-1`'},
      artifactChanges: [
        {
          artifactLocation: {uri: 'tickets/PAY-2.md', uriBaseId: '%SRCROOT%'},
          replacements: [
            {
              deletedRegion: {startLine: 9, startColumn: 1, endLine: 9, endColumn: 1},
              insertedContent: {text: '- PAY-1\n'},
            },
            {
              deletedRegion: {startLine: 12, startColumn: 1, endLine: 12, endColumn: 1},
              insertedContent: {text: '- PAY-3\n'},
            },
          ],
        },
        {
          artifactLocation: {uri: 'tickets/a%20b.md', uriBaseId: '%SRCROOT%'},
          replacements: [{deletedRegion: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 6}}],
        },
      ],
    },
  ]);
});

test('a root below the top of the repository stands in front of every path', () => {
  const [moved] = below('packages/shop', [finding]);
  const paths = [moved, ...(moved?.related ?? []), ...(moved?.fix?.edits ?? [])];
  expect(paths.map((it) => it?.place.path)).toEqual([
    'packages/shop/tickets/a b.md',
    'packages/shop/tickets/PAY-2.md',
    'packages/shop/tickets/PAY-2.md',
    'packages/shop/tickets/a b.md',
    'packages/shop/tickets/PAY-2.md',
  ]);
});

test('gitlab: findings that share a fingerprint get one each, the same every time', () => {
  const issues = toCodeQuality(toReport([finding, finding, finding], reading));
  expect(checkCodeQuality(JSON.stringify(issues))).toBeNull();
  expect(issues[0]?.fingerprint).toBe('f');
  expect(toCodeQuality(toReport([finding, finding, finding], reading))).toEqual(issues);
});
