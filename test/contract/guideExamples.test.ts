import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import {describe, expect, test} from 'vitest';
import {resolveOptions} from '../../plugin/lib/options.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {git, repositoryWith} from '../helpers/git.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';

const docs = path.join(workspace, 'website', 'docs');

function page(name: string): string {
  return readFileSync(path.join(docs, name), 'utf8');
}

/** What stands in the fences of a page, by their titles. */
function fencesOf(text: string): Map<string, string> {
  const found = text.matchAll(/^```\w+ title="([^"]+)"\n(.*?)^```$/gms);
  return new Map([...found].map(([, title = '', content = '']) => [title, content]));
}

test('getting started: the ticket is fine, and the broken link is reported as shown', async () => {
  const fences = fencesOf(page('guide/getting-started.md'));
  const ticket = fences.get('tickets/PAY-1.md') ?? '';
  const folder = folderWith({
    'docs/design/refunds.md': fences.get('docs/design/refunds.md') ?? '',
    'tickets/PAY-1.md': ticket,
    'broken/docs/design/refunds.md': fences.get('docs/design/refunds.md') ?? '',
    'broken/tickets/PAY-1.md': ticket.replace('#request-flow', '#request'),
  });
  const fine = await runCli(folder, 'check', '--root', '.');
  expect(fine.stdout).toBe(fences.get('all is well'));
  const broken = await runCli(folder, 'check', '--root', 'broken');
  expect(broken.stdout).toBe(fences.get('a broken link'));
});

test('writing tickets: the new ticket begins as shown', async () => {
  const folder = folderWith({'tickets/PAY-12.md': ticketText({id: 'PAY-12'})});
  const shown = fencesOf(page('guide/writing-tickets.md')).get('tickets/PAY-13.md') ?? '?';
  const [, title = '', epic = ''] =
    /docusaurus-tickets new "([^"]+)" --epic (\S+)/.exec(page('guide/writing-tickets.md')) ?? [];
  const made = await runCli(folder, 'new', title, '--epic', epic, '--root', '.', '--json');
  const {path: file, text} = JSON.parse(made.stdout) as {path: string; text: string};
  expect([file, text.startsWith(shown)]).toEqual(['tickets/PAY-13.md', true]);
});

test('existing tickets: the last lines and the explanation are as shown', async () => {
  const fences = fencesOf(page('guide/existing-tickets.md'));
  const folder = folderWith({
    'backlog/PAY-1.md': fences.get('backlog/PAY-1.md') ?? '',
    'backlog/PAY-3.md': '# PAY-3: Add the ledger\n\n- Status: ✅ Done\n',
    'backlog/PAY-4.md': '# PAY-4: Add the schema\n\n| Status | In progress |\n|---|---|\n',
    'backlog/README.md': '# The backlog\n\nHow we work.\n',
  });
  const call = ['check', '--tickets', 'backlog/**/*.md'];
  const checked = await runCli(folder, ...call);
  expect(checked.stdout.endsWith(`\n${fences.get('the last lines') ?? '?'}`)).toBe(true);
  const explained = await runCli(folder, ...call, '--explain', 'backlog/PAY-1.md');
  expect(explained.stdout).toBe(fences.get('what is read from backlog/PAY-1.md'));
  const [, dialect = '?'] = /^(Dialect: .*)$/m.exec(checked.stdout) ?? [];
  expect(page('guide/checking.md')).toContain(`\n${dialect}\n`);
});

test('existing tickets: the options shown are accepted', () => {
  const fences = page('guide/existing-tickets.md').matchAll(/^```ts.*\n([^]*?)^```$/gm);
  const options = [...fences].map(([, code = '']): unknown => {
    const value = JSON.parse(String(runInNewContext(`JSON.stringify({${code}})`))) as object;
    return 'plugins' in value ? (value.plugins as [[string, unknown]])[0][1] : value;
  });
  expect(options).toHaveLength(3);
  for (const it of options) expect(() => resolveOptions(it)).not.toThrow();
});

test('check JSON: the example is what is printed for the example of valid-points', async () => {
  const ticket = fencesOf(page('rules/valid-points.md')).get('tickets/PAY-12.md') ?? '';
  const bad = ticket.replace(/\*\*Points:\*\* .*/, '**Points:** 13');
  const folder = folderWith({'tickets/PAY-12.md': bad});
  const off = ['--rule', 'require-field=off', '--rule', 'require-section=off'];
  const criteria = ['--rule', 'require-acceptance-criteria=off'];
  const call = ['check', '--root', '.', '--format', 'json', ...off, ...criteria];
  const {stdout} = await runCli(folder, ...call);
  expect(page('reference/tickets-json.md')).toContain(`\`\`\`json\n${stdout}\`\`\``);
});

test('checking: the message shown is the one of the rule’s page, which is tested', () => {
  const [, shown = ''] = /^```text\n(tickets\/.*?)^```$/ms.exec(page('guide/checking.md')) ?? [];
  expect(shown).not.toBe('');
  expect(page('rules/no-unknown-ticket.md')).toContain(shown);
});

describe('every command the documentation shows', () => {
  const files = readdirSync(docs, {recursive: true, encoding: 'utf8'});
  const commands = files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => [...page(file).matchAll(/^npx docusaurus-tickets (.+)$/gm)])
    .map(([, command = '']) => command.replace(/\s+(?:#|\|).*$/, ''))
    // A line such as `check [files...]` tells the usage and is no command.
    .filter((command) => !/[<[]/.test(command))
    // It never ends by itself; test/cli/watch.test.ts runs it.
    .filter((command) => !command.includes('--watch'));

  test.each([...new Set(commands)])('%s', async (command) => {
    const folder = repositoryWith({
      'tickets/PAY-12.md': ticketText({id: 'PAY-12'}),
      'tickets/PAY-3.md': ticketText({id: 'PAY-3'}),
      'docs/adr/0001-x.md': '# ADR-0001: X\n',
      'backlog/PAY-1.md': ticketText({id: 'PAY-1'}),
      // Only that command is about a site of its own.
      ...(command.includes('--id operations') && {
        'docusaurus.config.js': `export default {baseUrl: '/', plugins: ['tickets',
          ['tickets', {id: 'operations', path: 'backlog', root: '.'}]]};`,
      }),
    });
    if (command.startsWith('init ')) {
      writeFileSync(path.join(folder, 'docusaurus.config.js'), "export default {title: 'Docs'};\n");
    }
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    const argv = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
      ([, single, double, plain]) => single ?? double ?? plain ?? '',
    );
    const {exitCode, stderr} = await runCli(folder, ...argv);
    expect([exitCode, stderr.replace(/^Wrote .*\n/gm, '')]).not.toContain(2);
    // That command prints what is still to be done there.
    if (!command.startsWith('new ')) expect(stderr).not.toMatch(/unknown|expected|there is no/);
  });
});
