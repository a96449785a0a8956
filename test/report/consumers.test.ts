import {readFileSync} from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import {describe, expect, test, vi} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {corporaFolder, listCorpora} from '../helpers/corpora.js';
import {folderWith} from '../helpers/folder.js';
import {demo} from '../helpers/paths.js';
import {checkCodeQuality, checkJunit, checkSarif} from './consumers.js';
import {trickyFolder} from './trickyFolder.js';

const formats = ['github', 'gitlab', 'sarif', 'junit', 'json'];

/** What a folder's check prints in each format, all of them from one call. */
async function printAll(folder: string, ...more: string[]): Promise<Map<string, string>> {
  const out = folderWith({});
  const outputs = formats.flatMap((it) => ['--format', it, '--output', path.join(out, 'a', it)]);
  const {stderr} = await runCli(folder, 'check', '--root', '.', ...more, ...outputs);
  expect(stderr.split('\n')).toHaveLength(formats.length + 1);
  return new Map(formats.map((it) => [it, readFileSync(path.join(out, 'a', it), 'utf8')]));
}

async function expectAccepted(printed: ReadonlyMap<string, string>): Promise<void> {
  expect(checkCodeQuality(printed.get('gitlab') ?? '')).toBeNull();
  expect(checkSarif(printed.get('sarif') ?? '')).toBeNull();
  expect(await checkJunit(printed.get('junit') ?? '')).toBeNull();
}

describe('every format is accepted by its schema', () => {
  test('for texts that need escaping', async () => {
    await expectAccepted(await printAll(folderWith(trickyFolder)));
  });

  test('for a backlog without findings', async () => {
    await expectAccepted(await printAll(demo));
  });

  test('for real repositories', async () => {
    for (const name of listCorpora()) {
      const printed = await printAll(path.join(corporaFolder, name), '--tickets', '**/*.md');
      await expectAccepted(printed);
      const {summary} = JSON.parse(printed.get('json') ?? '') as {summary: Summary};
      expect([name, ...countAll(printed)]).toEqual([name, ...expectedCounts(summary)]);
    }
  });
});

interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Findings, and errors, of each format. */
function countAll(printed: ReadonlyMap<string, string>): number[] {
  const count = (format: string, pattern: RegExp) =>
    (printed.get(format) ?? '').match(pattern)?.length ?? 0;
  return [
    count('github', /^::(?:error|warning|notice) /gm),
    count('github', /^::error /gm),
    count('gitlab', /^ {4}"fingerprint"/gm),
    count('gitlab', /^ {4}"severity": "major"/gm),
    count('sarif', /^ {10}"ruleId"/gm),
    count('sarif', /^ {10}"level": "error"/gm),
    count('junit', /<failure |<skipped>|<system-out>/g),
    count('junit', /<failure /g),
  ];
}

function expectedCounts({errors, warnings, infos}: Summary): number[] {
  const all = errors + warnings + infos;
  return [all, errors, all, errors, all, errors, all, errors];
}

test('the schemas refuse what is wrong', async () => {
  const printed = await printAll(folderWith(trickyFolder));
  const twice = JSON.parse(printed.get('gitlab') ?? '') as unknown[];
  expect(checkCodeQuality(JSON.stringify([...twice, ...twice]))).not.toBeNull();
  expect(checkCodeQuality('[{"description": "x"}]')).not.toBeNull();
  const negative = (printed.get('sarif') ?? '').replace('"startLine": 6', '"startLine": 0');
  expect(checkSarif(negative)).not.toBeNull();
  const misplaced = (printed.get('junit') ?? '').replaceAll('failure', 'fault');
  expect(await checkJunit(misplaced)).not.toBeNull();
});

test('github: the commands are those of @actions/core', async () => {
  const printed = await printAll(folderWith(trickyFolder));
  const {diagnostics} = JSON.parse(printed.get('json') ?? '') as {diagnostics: JsonFinding[]};
  const lines = (printed.get('github') ?? '').trimEnd().split('\n').slice(0, -1);
  const expected = diagnostics.map(commandOf);
  expect(lines.map(partsOf).sort()).toEqual(expected.map(partsOf).sort());
  expect(lines).toHaveLength(3);
});

interface JsonFinding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly message: string;
  readonly help: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly related: readonly {path: string; line: number; column: number; message: string}[];
}

/** What the library that GitHub's own actions use prints for a finding. */
function commandOf(it: JsonFinding): string {
  const properties = {
    title: it.ruleId,
    file: it.path,
    startLine: it.line,
    endLine: it.endLine,
    startColumn: it.column,
    endColumn: it.endColumn,
  };
  const places = it.related.map(
    (at) => `${at.path}:${String(at.line)}:${String(at.column)} ${at.message}`,
  );
  const lines = [it.message, ...places, `help: ${it.help}`];
  const text = lines.join('\n').replaceAll('\u0007', '\ufffd').replaceAll('\u202e', '\ufffd');
  let printed = '';
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  const issue = {error: core.error, warn: core.warning, info: core.notice}[it.severity];
  issue(text, properties);
  spy.mockRestore();
  return printed.trimEnd();
}

/** A command with its properties in alphabetical order. */
function partsOf(command: string): string {
  const [, name = '', properties = '', text = ''] = /^::(\w+) ([^:]*)::(.*)$/.exec(command) ?? [];
  return [name, ...properties.split(',').sort(), text].join('\n');
}
