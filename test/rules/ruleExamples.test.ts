import {readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {rules} from '../../plugin/lib/core/rules/index.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {commitAllOn, git} from '../helpers/git.js';
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

/** Where a fence shows what a file was before, that is committed a month before the rest. */
function commitWithEarlier(folder: string, section: string): void {
  const fences = section.matchAll(/^```md title="([^"]+) before"\n(.*?)^```$/gms);
  const earlier = [...fences].map(([, name = '', text = '']) => ({name, text}));
  if (earlier.length === 0) return;
  const now = earlier.map(({name}) => readFileSync(path.join(folder, name)));
  for (const {name, text} of earlier) {
    rmSync(path.join(folder, `${name} before`));
    writeFileSync(path.join(folder, name), text);
  }
  git(folder, 'init', '--quiet');
  commitAllOn(folder, '2026-02-02');
  for (const [index, {name}] of earlier.entries()) {
    writeFileSync(path.join(folder, name), now[index] as Buffer);
  }
  commitAllOn(folder, '2026-03-09');
}

function outputOf(section: string): string {
  return /^```text title="docusaurus-tickets check"\n(.*?)^```$/ms.exec(section)?.[1] ?? '';
}

describe.each(rules.map(({id}) => id))('the page of %s', (id) => {
  test('shows a bad ticket and just what the check prints for it', async () => {
    const section = sectionOf(id, 'Bad');
    const folder = folderWith({'tickets/.keep': '', ...filesOf(section)});
    commitWithEarlier(folder, section);
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
