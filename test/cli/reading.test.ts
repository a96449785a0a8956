import {mkdirSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import type {TicketsJson} from '../../plugin/lib/core/output/ticketsSchema.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

async function checkJson(folder: string, ...argv: string[]): Promise<CheckJson> {
  const {stdout} = await runCli(folder, 'check', '--format', 'json', ...argv);
  return JSON.parse(stdout) as CheckJson;
}

async function exportJson(folder: string, ...argv: string[]): Promise<TicketsJson> {
  const {stdout} = await runCli(folder, 'export', ...argv);
  return JSON.parse(stdout) as TicketsJson;
}

describe('files that are no tickets', () => {
  const files = {
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
    'tickets/README.md': '# About these tickets\n\nPAY-1 comes first.\n',
    'tickets/_TEMPLATE.md': '# E{EPIC}-S{STORY}: {Title}\n\n**Priority**: {P0/P1}\n',
    'tickets/story-template.md': '# Title\n\n**Points:** 3\n',
    'tickets/CLAUDE.md': '# Instructions\n',
    'tickets/INDEX.md': '# Index\n\n| ID | Status |\n|---|---|\n| PAY-1 | Done |\n',
    'tickets/notes/2026-08-18-retro.md': '# Retro\n\nWhat went well.\n',
    'tickets/core/README.md': ticketText({id: 'PAY-2'}),
    'tickets/PAY-3-words-only.md': '# Words only\n',
    'docs/adr/0001-cents.md': '# ADR-0001: Cents\n\n**Status:** Accepted\n',
  };

  test('are left out, each with the reason, unless they hold a ticket', async () => {
    const folder = folderWith(files);
    const {reading} = await checkJson(folder, '--tickets', '**/*.md');
    expect(reading.leftOut).toEqual([
      {path: 'docs/adr/0001-cents.md', reason: 'it is a document of the kind `adr`'},
      {path: 'tickets/CLAUDE.md', reason: 'its name is that of instructions for tools'},
      {path: 'tickets/INDEX.md', reason: 'its name is that of a page about the tickets'},
      {path: 'tickets/README.md', reason: 'its name is that of a page about the tickets'},
      {path: 'tickets/_TEMPLATE.md', reason: 'its name is that of a template'},
      {
        path: 'tickets/notes/2026-08-18-retro.md',
        reason: 'nothing in it reads like a ticket: no id, no field, no acceptance criteria',
      },
      {path: 'tickets/story-template.md', reason: 'its name is that of a template'},
    ]);
    const {tickets} = await exportJson(folder, '--tickets', '**/*.md');
    expect(tickets.map(({id}) => id)).toEqual(['PAY-1', 'PAY-2', 'PAY-3']);
  });

  test('are tickets where they are named and not only matched', async () => {
    const folder = folderWith(files);
    const {tickets} = await exportJson(folder, '--tickets', 'tickets/story-template.md');
    expect(tickets.map(({title}) => title)).toEqual(['Title']);
  });
});

describe('the dialect', () => {
  const bold = (id: string): string => ticketText({id});
  const yaml = (id: string): string => `---\nid: ${id}\npriority: P1\nstatus: doing\n---\n# T\n`;
  const tool = (id: string): string =>
    `---\nid: ${id}\ntitle: T\nstatus: To Do\nassignee: []\nlabels: []\ndependencies: []\n---\n\n## Description\n`;
  const few = (id: string): string => `# ${id}: T\n\n**Epic:** E-1\n**Priority:** High\n`;
  const many = (write: (id: string) => string, count: number, prefix = 'PAY'): [string, string][] =>
    Array.from({length: count}, (_, index) => {
      const id = `${prefix}-${String(index + 1)}`;
      return [`tickets/${id}.md`, write(id)];
    });

  test.each([
    ['the template', many(bold, 6), 'template'],
    ['no fields at all', many((id) => `# ${id}: T\n`, 6), 'template'],
    ['front matter', many(yaml, 2), 'mixed'],
    ['front matter of Backlog.md', many(tool, 3), 'backlog.md'],
    ['more front matter than template', [...many(bold, 2), ...many(yaml, 3, 'ABC')], 'mixed'],
    ['less front matter than template', [...many(bold, 3), ...many(yaml, 2, 'ABC')], 'template'],
    ['one ticket that lacks fields of the template', many(few, 1), 'template'],
    ['many tickets that lack fields of the template', many(few, 5), 'mixed'],
  ])('of tickets with %s is found out', async (_, files, dialect) => {
    const {reading} = await checkJson(folderWith(Object.fromEntries(files)), '--root', '.');
    expect([reading.dialect, reading.detected]).toEqual([dialect, true]);
  });

  test('tells the share of tickets that have each field', async () => {
    const files = Object.fromEntries([...many(yaml, 2), ['tickets/X-1.md', '# X-1: T\n']]);
    const {reading} = await checkJson(folderWith(files), '--root', '.');
    expect(reading.fields).toMatchObject({id: 1, status: 0.667, priority: 0.667, points: 0});
  });

  test('can be set, with what it asks for', async () => {
    const site = (options: string): string =>
      `module.exports = {title: 'x', url: 'https://x.org', baseUrl: '/', plugins: [['docusaurus-plugin-tickets', ${options}]]};`;
    const found = async (options: string): Promise<string[]> => {
      const config = {'docusaurus.config.js': site(options)};
      const folder = folderWith({...config, 'tickets/PAY-1.md': yaml('PAY-1')});
      const {diagnostics} = await checkJson(folder);
      return diagnostics.map(({ruleId, severity}) => `${ruleId} ${severity}`);
    };
    expect(await found('{}')).toEqual(['require-acceptance-criteria info']);
    expect(await found("{preset: 'template'}")).toContain('require-field error');
    expect(await found("{preset: 'mixed', priorities: ['High']}")).toContain('valid-priority info');
    expect(await found("{rules: {'require-field': ['error', {fields: ['points']}]}}")).toContain(
      'require-field error',
    );
    expect(await found("{requiredSections: ['Context']}")).toContain('require-section warn');
  });

  test('labels and statuses of one’s own are read', async () => {
    const folder = folderWith({
      'docusaurus.config.js': `module.exports = {title: 'x', url: 'https://x.org', baseUrl: '/', plugins: [['docusaurus-plugin-tickets', {
        fields: {points: ['Aufwand'], blockedBy: ['Wartet auf'], status: ['Stand']},
        statuses: {'In der Abnahme': 'in-progress'},
      }]]};`,
      'tickets/PAY-1.md':
        '# PAY-1: T\n\n- Aufwand: 3\n- Stand: In der Abnahme (seit Montag)\n- Wartet auf: PAY-2\n',
      'tickets/PAY-2.md': '# PAY-2: T\n\n- Points: 5\n',
    });
    const {tickets, edges} = await exportJson(folder);
    expect(tickets.map(({points, status}) => [points, status.category])).toEqual([
      [3, 'in-progress'],
      [5, 'todo'],
    ]);
    expect(edges).toMatchObject([{from: 'PAY-2', to: 'PAY-1'}]);
  });
});

describe('bytes', () => {
  const text = ticketText({id: 'PAY-1', points: 13, blockedBy: ['PAY-2']});
  const line = '👍🏽 é\u0301 ';

  test.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['CR', text.replaceAll('\n', '\r')],
    ['mixed line ends', text.replace('\n', '\r\n').replace('\n', '\r')],
    ['a byte order mark', `\ufeff${text}`],
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s change no place of a finding', async (_, content) => {
    const {diagnostics} = await checkJson(folderWith({'tickets/PAY-1.md': content}), '--root', '.');
    expect(diagnostics.map((it) => [it.ruleId, it.line, it.column, it.endColumn])).toEqual([
      ['valid-points', 6, 13, 15],
      ['no-unknown-ticket', 21, 3, 8],
    ]);
  });

  test('emoji and combining characters count as an editor counts them', async () => {
    const content = text.replace('- PAY-2: Reason.', `- ${line}x\n- PAY-9`).replace('13', '1');
    const {diagnostics} = await checkJson(folderWith({'tickets/PAY-1.md': content}), '--root', '.');
    const places = diagnostics.map((it) => [it.ruleId, it.line, it.column, it.endColumn]);
    expect(places).toEqual([
      ['no-vague-dependency', 21, 3, 3 + line.length + 1],
      ['no-unknown-ticket', 22, 3, 8],
    ]);
  });

  test('empty files, folders, links in circles, NUL and very long lines are read or reported', async () => {
    const folder = folderWith({
      'tickets/PAY-1.md': '',
      'tickets/PAY-2.md': '# PAY-2: T\u0000T\n\n**Points:** 1\u0000\n',
      'tickets/PAY-3.md': `# PAY-3: T\n\n**Blocked By:** ${'PAY-2, '.repeat(100_000)}\n`,
      'tickets/PAY-4.md': Buffer.from([0xff, 0x00, 0x80, 0xc3, 0x28]),
      'tickets/PAY-5.md': 'x'.repeat(1_000_000),
    });
    mkdirSync(path.join(folder, 'tickets/PAY-6.md'));
    symlinkSync('PAY-7.md', path.join(folder, 'tickets/PAY-7.md'));
    symlinkSync('..', path.join(folder, 'tickets/up'));
    const {diagnostics, summary} = await checkJson(folder, '--root', '.');
    expect(summary.tickets).toBe(5);
    const found = (id: string): string[] =>
      diagnostics.filter((it) => it.path === `tickets/${id}.md`).map(({ruleId}) => ruleId);
    expect(found('PAY-1')).toContain('valid-id');
    expect(found('PAY-7')).toEqual(['readable-file']);
    const {tickets, edges} = await exportJson(folder, '--root', '.');
    expect(tickets.map(({id}) => id)).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5']);
    expect(edges.map(({from, to}) => [from, to])).toEqual([['PAY-2', 'PAY-3']]);
  });
});

describe('dependencies', () => {
  test('libraries under a loose heading are no finding, an unknown id is', async () => {
    const text =
      '# PAY-1: T\n\n## Dependencies\n\n- Redis\n- Redis 7\n- ADR-0003\n- PAY-9\n- PAY-2\n- 2\n';
    const folder = folderWith({'tickets/PAY-1.md': text, 'tickets/PAY-2.md': '# PAY-2: T\n'});
    const {diagnostics} = await checkJson(folder, '--root', '.');
    const found = diagnostics.filter(({ruleId}) => /unknown|vague/.test(ruleId));
    expect(found.map(({ruleId, line}) => [ruleId, line])).toEqual([
      ['no-vague-dependency', 7],
      ['no-unknown-ticket', 8],
    ]);
    const {tickets} = await exportJson(folder, '--root', '.');
    expect(tickets[0]?.blockedBy.map(({id}) => id)).toEqual(['PAY-9', 'PAY-2']);
  });

  test('of related things only those called tickets must be tickets', async () => {
    const folder = folderWith({
      'tickets/PAY-1.md':
        '---\nid: PAY-1\nuser_stories: [US-7]\nrelated_tickets: [PAY-8]\n---\n# T\n\n- Related: PAY-9\n',
    });
    const {diagnostics} = await checkJson(folder, '--root', '.');
    const unknown = diagnostics.filter(({ruleId}) => ruleId === 'no-unknown-ticket');
    expect(unknown.map(({line, column}) => [line, column])).toEqual([[4, 19]]);
  });

  test('a rule turned on by hand asks for what the template asks for', async () => {
    const folder = folderWith({'tickets/PAY-1.md': '---\nid: PAY-1\nstatus: doing\n---\n# T\n'});
    const {diagnostics} = await checkJson(folder, '--root', '.', '--rule', 'require-field=error');
    const missing = diagnostics.filter(({ruleId}) => ruleId === 'require-field');
    expect(missing).toHaveLength(4);
  });
});

describe('documents', () => {
  test('are found by the number of a decision and of a section', async () => {
    const folder = folderWith({
      'docs/adr/0013-cents.md': '# ADR-0013: Cents\n',
      'docs/design/refunds.md': '# Refunds\n\n## 3.4 Flow\n',
      'tickets/PAY-1.md': `---
id: PAY-1
adrs: [0013]
---
# Title

**References:** docs/design/refunds.md Section 3.4, ADR 0013, ADR-99
`,
    });
    const {tickets} = await exportJson(folder, '--root', '.');
    expect(tickets[0]?.documents.map((it) => [it.target, it.path, it.anchor, it.found])).toEqual([
      ['ADR-0013', 'docs/adr/0013-cents.md', null, true],
      ['docs/design/refunds.md', 'docs/design/refunds.md', '34-flow', true],
      ['ADR 0013', 'docs/adr/0013-cents.md', null, true],
      ['ADR-99', null, null, false],
    ]);
    const {diagnostics} = await checkJson(folder, '--root', '.');
    const link = diagnostics.find(({ruleId}) => ruleId === 'no-broken-document-link');
    expect(link?.message).toBe(
      'Unexpected link to `ADR-99`, expected an existing file: no document of the kind `adr` has this number',
    );
  });
});

describe('--explain', () => {
  test('tells of a file that was left out, and of one that is not there', async () => {
    const folder = folderWith({'tickets/README.md': '# About\n'});
    const left = await runCli(folder, 'check', '--root', '.', '--explain', 'tickets/README.md');
    expect(left.stdout).toMatch(/^tickets\/README.md: left out, its name is that of a page about/);
    const gone = await runCli(folder, 'check', '--root', '.', '--explain', 'tickets/PAY-1.md');
    expect([gone.exitCode, gone.stderr]).toEqual([
      2,
      `--explain: there is no file \`tickets/PAY-1.md\` in ${folder}\n`,
    ]);
  });

  test('tells what each mention stands for', async () => {
    const folder = folderWith({
      'tickets/PAY-1.md':
        '# PAY-1: T\n\n**Epic:** EPIC-1\n**Parent:** pay-02\n**Blocked By:** PAY-02 to PAY-3, PAY-9, EPIC-2, PAY-3 or PAY-2\n',
      'tickets/PAY-2.md': '# PAY-2: T\n\n**Epic:** EPIC-2 - Second\n',
      'tickets/PAY-3.md': '# PAY-3: T\n',
    });
    const {stdout} = await runCli(folder, 'check', '--root', '.', '--explain', 'tickets/PAY-1.md');
    expect(stdout).toContain(`Read
  id          PAY-1            line 1
  title       T                line 1
  epic        EPIC-1           line 3, bold label "Epic"
  category    todo             from the boxes
  parent      pay-02           line 4, stands for PAY-2
  blocked by  PAY-02 to PAY-3  line 5, stands for PAY-2, PAY-3
  blocked by  PAY-9            line 5, stands for nothing that exists
  blocked by  EPIC-2           line 5, an epic
  blocked by  PAY-3 or PAY-2   line 5, no single ticket
`);
  });
});
