import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {runCli} from '../helpers/cli.js';
import {commitAll, git, repositoryWith} from '../helpers/git.js';

const file = 'docs/design/refunds.md';

const design = `# Refunds

## Goals

Why customers get their money back at all.

## Refund states

A refund is requested, approved by a second person, and then paid out.

## Ledger

What the ledger holds.
`;

/** A repository with a ticket that refers to an anchor of the document. */
function repository(anchor: string, text = design): string {
  return repositoryWith({
    [file]: text,
    'tickets/PAY-1.md': `# PAY-1: Refund\n\n**Status:** To do\n\n## Related Resources\n\n- ${file}#${anchor}\n`,
  });
}

/** Changes the document by pairs of texts, without a commit. */
function change(folder: string, ...pairs: readonly (readonly [string, string])[]): void {
  const at = path.join(folder, file);
  let text = readFileSync(at, 'utf8');
  for (const [from, to] of pairs) text = text.replace(from, to);
  writeFileSync(at, text);
}

async function help(folder: string): Promise<string | null | undefined> {
  const {stdout} = await runCli(folder, 'check', '--root', '.', '--format', 'json');
  const {diagnostics} = JSON.parse(stdout) as CheckJson;
  return diagnostics.find(({ruleId}) => ruleId === 'no-broken-document-anchor')?.help;
}

function became(anchor: string, text: string, was: string, when: string): string {
  return `did you mean \`#${anchor}\` (${text})? It took the place of \`${was}\` ${when}`;
}

test('the heading between the same neighbours took the place, whatever it is called', async () => {
  const folder = repository('refund-states');
  change(folder, ['## Refund states', '## Life cycle'], ['A refund is requested', 'Requested']);
  change(folder, ['approved by a second person, and then paid out.', 'All new.']);
  const commit = commitAll(folder).slice(0, 7);
  expect(await help(folder)).toBe(
    became('life-cycle', 'Life cycle', 'Refund states', `in ${commit}`),
  );
});

test('a heading that moved is known by its text, and one that changed twice is followed', async () => {
  const folder = repository('refund-states');
  const section = /## Refund states\n\n.*\n\n/.exec(design)?.[0] ?? '';
  change(folder, [section, ''], ['# Refunds\n', `# Refunds\n\n${section}`]);
  change(folder, ['## Refund states', '## Phases of paying back'], ['## Goals', '## Aims']);
  const commit = commitAll(folder).slice(0, 7);
  change(folder, ['## Phases of paying back', '## 1. Phases']);
  commitAll(folder);
  expect(await help(folder)).toBe(became('1-phases', '1. Phases', 'Refund states', `in ${commit}`));
});

test('the name of the document before counts, and so does what is not committed', async () => {
  const folder = repository('refund-states');
  git(folder, 'mv', file, 'docs/design/moved.md');
  commitAll(folder);
  git(folder, 'mv', 'docs/design/moved.md', file);
  commitAll(folder);
  change(folder, ['## Refund states', '## Statuses']);
  expect(await help(folder)).toBe(
    became('statuses', 'Statuses', 'Refund states', '(not committed yet)'),
  );
});

test('the nearest name stays where no version had the anchor, or nothing took its place', async () => {
  expect(await help(repository('refund-statuses'))).toBe(
    'did you mean `#refund-states` (Refund states)?',
  );
  const folder = repository('refund-states');
  const section = /## Refund states\n\n.*\n\n/.exec(design)?.[0] ?? '';
  change(folder, [section, '']);
  commitAll(folder);
  expect(await help(folder)).toBe('use the anchor of a heading of that document, or none');
});

test('a heading that --fix can write is what is suggested', async () => {
  const folder = repository('Refund-States', design.replace('Refund states', 'R {#Refund-States}'));
  change(folder, ['R {#Refund-States}', 'Refund states']);
  commitAll(folder);
  expect(await help(folder)).toBe('did you mean `#refund-states` (Refund states)?');
});
