import {readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {rules} from '../../plugin/lib/core/rules/index.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {workspace} from '../helpers/paths.js';
import {onlyRule} from './onlyRule.js';

const headings = ['Why', 'Bad', 'Good', 'Options', 'Turning it off'] as const;

/** The text of a rule's page below a heading; the tickets it shows have headings of their own. */
function sectionOf(id: string, heading: (typeof headings)[number]): string {
  const page = readFileSync(path.join(workspace, 'website/docs/rules', `${id}.md`), 'utf8');
  const starts = headings.map((it) => page.indexOf(`\n## ${it}\n`));
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  const at = headings.indexOf(heading);
  return page.slice(starts[at], starts[at + 1]);
}

/** The files a section shows, by the titles of their fences. */
function filesOf(section: string): Record<string, string> {
  const fences = section.matchAll(/^```(?:md|py) title="([^"]+)"\n(.*?)^```$/gms);
  return Object.fromEntries([...fences].map(([, name = '', text = '']) => [name, text]));
}

function outputOf(section: string): string {
  return /^```text title="docusaurus-tickets check"\n(.*?)^```$/ms.exec(section)?.[1] ?? '';
}

describe.each(rules.map(({id}) => id))('the page of %s', (id) => {
  test('shows a bad ticket and just what the check prints for it', async () => {
    const section = sectionOf(id, 'Bad');
    const folder = folderWith({'tickets/.keep': '', ...filesOf(section)});
    if (id === 'readable-file') symlinkSync('nowhere', path.join(folder, 'tickets/PAY-12.md'));
    const {stdout} = await runCli(folder, 'check', '--root', '.', ...onlyRule(id));
    expect(stdout).toBe(outputOf(section));
  });

  test('shows a good ticket that the rule has nothing to say of', async () => {
    const folder = folderWith(filesOf(sectionOf(id, 'Good')));
    const {stdout} = await runCli(folder, 'check', '--root', '.', ...onlyRule(id));
    expect(stdout).toMatch(/^✔ No findings \([1-9]/);
  });
});
