import {expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {readText} from '../helpers/ticketFile.js';

test('a field that contradicts another is told with both places', () => {
  const {fields, duplicateFields} = readText(
    '---\npriority: high\n---\n# PAY-1: T\n\n**Points:** 3\n**Points:** 5\n**Priority:** Low\n**Points:** 3\n',
  );
  expect(fields.points?.value).toBe(3);
  expect(
    duplicateFields.map(({name, used, unused}) => [
      name,
      `${used.label} ${used.raw} ${String(used.place.line)}`,
      `${unused.carrier} ${unused.raw} ${String(unused.place.line)}:${String(unused.place.column)}`,
    ]),
  ).toEqual([
    ['points', 'Points 3 6', 'bold label 5 7:13'],
    ['priority', 'priority high 2', 'bold label Low 8:15'],
  ]);
});

test('a section is empty if nothing but comments stands below it', () => {
  const text = [
    ...['# PAY-1: T', '## A', '<!-- x -->', '## B', '### C', 'text', '## D', '> q', '## E', '***'],
    ...['## Status: Done', '## F', '    code', '## G'],
  ].join('\n');
  expect(readText(text).sections.map(({title, isEmpty}) => `${title} ${String(isEmpty)}`)).toEqual([
    'PAY-1: T false',
    'A true',
    'B false',
    'C false',
    'D false',
    'E true',
    'Status: Done false',
    'F false',
    'G true',
  ]);
});

/** What a rule finds with its options set in the configuration of a site: `file:line` of each. */
async function findWith(rules: string, files: Record<string, string>): Promise<string[]> {
  const config = `module.exports = {title: 'x', url: 'https://x.org', baseUrl: '/', plugins: [['docusaurus-plugin-tickets', {preset: 'mixed', rules: {${rules}}}]]};`;
  const folder = folderWith({'docusaurus.config.js': config, ...files});
  const {stdout} = await runCli(folder, 'check', '--format', 'json');
  const {diagnostics} = JSON.parse(stdout) as CheckJson;
  return diagnostics.map(({ruleId, path, line}) => `${ruleId} ${path}:${String(line)}`);
}

test('file names without an id are reported where one is required', async () => {
  const files = {
    'tickets/refund.md': '# PAY-1: T\n',
    'tickets/PAY-2.md': '# PAY-2: T\n',
    'tickets/PAY-x3.md': '# PAY-x3: T\n',
    'tickets/2026-01-02-notes.md': '# PAY-4: T\n',
    'tickets/PAY-5.md': '# T without an id\n',
  };
  expect(
    await findWith("'require-acceptance-criteria': 'off', 'file-name-matches-id': 'warn'", files),
  ).toEqual(['valid-id tickets/PAY-5.md:1']);
  expect(
    await findWith(
      "'require-acceptance-criteria': 'off', 'file-name-matches-id': ['warn', {requireId: true}]",
      files,
    ),
  ).toEqual([
    'file-name-matches-id tickets/2026-01-02-notes.md:1',
    'valid-id tickets/PAY-5.md:1',
    'file-name-matches-id tickets/refund.md:1',
  ]);
});

test('sections that are ignored may be empty', async () => {
  const files = {'tickets/PAY-1.md': '# PAY-1: T\n\n## Notes\n\n## Further NOTES\n\n## Context\n'};
  expect(
    await findWith(
      "'require-acceptance-criteria': 'off', 'no-empty-section': ['info', {ignore: ['further notes', 'Context']}]",
      files,
    ),
  ).toEqual(['no-empty-section tickets/PAY-1.md:3']);
});

test('one fault gives one finding', async () => {
  const files = (text: string): Record<string, string> => ({
    'tickets/PAY-1.md': text,
    'tickets/PAY-2.md': '# PAY-2: T\n\n**Blocks:** PAY-1\n',
  });
  const list = '# PAY-1: T\n\n**Blocked By:**\n• PAY-2: r\n';
  const boxes = '# PAY-1: T\n\n**Blocked By:** PAY-2\n\n## Acceptance Criteria\n\n- [] a\n';
  const on = "'require-acceptance-criteria': 'off'";
  expect(await findWith(on, files(list))).toEqual(['valid-checkbox tickets/PAY-1.md:4']);
  expect(await findWith("'require-acceptance-criteria': 'warn'", files(boxes))).toEqual([
    'valid-checkbox tickets/PAY-1.md:7',
    'require-acceptance-criteria tickets/PAY-2.md:1',
  ]);
  const other = '# PAY-9: T\n\n**Blocked By:** PAY-2\n';
  expect(await findWith(on, files(other))).toEqual(['file-name-matches-id tickets/PAY-1.md:1']);
});
