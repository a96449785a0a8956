import path from 'node:path';
import {describe, expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {corpora as facts} from '../tasks/corpora/corpora.mjs';
import {compareCorpus} from '../tasks/corpora/compareCorpus.mjs';
import {runCli} from '../helpers/cli.js';
import {corporaFolder, listCorpora} from '../helpers/corpora.js';

const corpora = listCorpora();

/**
 * The errors in each repository, each gone over by hand: the ids are nowhere, the circles are there,
 * the ids are those of two files.
 */
const trueErrors: Readonly<Record<string, readonly string[]>> = {
  'matrix-rtc-operator': [],
  mimicwarehouse: [],
  'jira-magic-library': ['no-duplicate-id E4-S13', 'no-unknown-ticket E3-S11'],
  'markdown-ticket': [
    'no-dependency-cycle MDT-071 → MDT-082 → MDT-071',
    ...['MDT-026', 'MDT-027', 'MDT-035'].map((id) => `no-unknown-ticket ${id}`),
  ],
  'backlog.md': [
    ...[168, 275, 41, 569, 76, 81, 82, 88, 89, 90].map(
      (number) => `no-duplicate-id BACK-${String(number)}`,
    ),
    'no-unknown-ticket task-0',
    'no-unknown-ticket task-13',
    ...Array.from({length: 4}, () => 'no-unknown-ticket task-8'),
  ],
};

/** What an error is about: the id, or the way round a circle. */
function subjectOf(message: string): string {
  return /cycle (.*?),/.exec(message)?.[1] ?? /`([^`]*)`/.exec(message)?.[1] ?? message;
}

describe('real repositories', () => {
  test('have no errors but true ones', async () => {
    let tickets = 0;
    const known = new Map(facts.map(({folder: name, files}) => [name, files]));
    const found = [...known]
      .filter(([name]) => corpora.includes(name))
      .map(async ([name, files]) => {
        const globs = files.flatMap((glob) => ['--tickets', glob]);
        const call = [
          'check',
          '--root',
          path.join(corporaFolder, name),
          ...globs,
          '--format',
          'json',
        ];
        const {stdout} = await runCli(corporaFolder, ...call);
        const {diagnostics, summary} = JSON.parse(stdout) as CheckJson;
        tickets += summary.tickets;
        const errors = diagnostics.filter(({severity}) => severity === 'error');
        return [name, errors.map((it) => `${it.ruleId} ${subjectOf(it.message)}`).sort()] as const;
      });
    const errors = Object.fromEntries(await Promise.all(found));
    expect(errors).toEqual(
      Object.fromEntries(Object.entries(trueErrors).filter(([name]) => name in errors)),
    );
    const count = Object.values(errors).flat().length;
    console.log(`Real repositories: ${String(tickets)} tickets, ${String(count)} errors, 0 false`);
  });

  test('hold what the research note counts in them', () => {
    const known = facts.filter((corpus) => corpora.includes(corpus.folder));
    const differing = known
      .map((corpus) => compareCorpus(corporaFolder, corpus))
      .filter(({agrees}) => !agrees);
    expect(differing).toEqual([]);
  });
});

test.each(listCorpora())('%s: a new ticket is one of them, and has no error', async (name) => {
  const at = path.join(corporaFolder, name);
  const argv = ['--root', at, '--tickets', '**/*.md', '--dry-run', '--json'];
  const {exitCode, stdout} = await runCli(at, 'new', 'A title: part 2', ...argv);
  const json = JSON.parse(stdout) as {text: string; diagnostics: {severity: string}[]};
  expect([exitCode, json.diagnostics.filter(({severity}) => severity === 'error')]).toEqual([
    0,
    [],
  ]);
  expect(json.text).toContain('A title: part 2');
});
