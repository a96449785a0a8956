import {expect, test} from 'vitest';
import type {Diagnostic} from '../../plugin/lib/core/index.js';
import {toReport} from '../../plugin/lib/core/report/report.js';
import {formats} from '../../plugin/lib/cli/reportFormats.js';
import type {SourceTree} from '../../plugin/lib/io/sourceTree.js';

const files = 100;
const perFile = 100;
const text = `${'Some text of a ticket. '.repeat(20)}\n`.repeat(perFile);

function findingOf(index: number): Diagnostic {
  const line = (index % perFile) + 1;
  const path = `tickets/PAY-${String(Math.floor(index / perFile))}.md`;
  const place = {path, line, column: 300, endLine: line, endColumn: 310};
  return {
    ruleId: 'valid-points',
    severity: 'error',
    message: 'Unexpected points, expected a whole number from 1 to 8',
    help: 'write a number',
    place,
    related: [{place, message: 'here too'}],
    ticketId: 'PAY-1',
    about: [],
    fingerprint: 'the same',
    fix: {title: 'write `1`', edits: [{place, text: '1'}]},
  };
}

test.each(Object.keys(formats))('%s: ten thousand findings read each file once', (format) => {
  const findings = Array.from({length: files * perFile}, (_, index) => findingOf(index));
  const reading = {
    dialect: 'template',
    isDetected: true,
    tickets: files,
    epics: 0,
    fields: {},
    leftOut: [],
  } as unknown as Parameters<typeof toReport>[1];
  let reads = 0;
  const tree: SourceTree = {
    find: () => [],
    has: () => true,
    read: () => {
      reads++;
      return {text};
    },
  };
  const run = {version: '0.1.0', rules: [], files: [], folder: 'a'};
  const printed = formats[format]?.({
    report: toReport(findings, reading),
    run,
    tree,
    colors: true,
    width: 80,
  });
  expect(printed?.length).toBeGreaterThan(findings.length * 80);
  expect(reads).toBe(format === 'text' ? files : 0);
});
