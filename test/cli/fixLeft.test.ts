import {chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {fixFindings} from '../../plugin/lib/cli/fix.js';
import type {Choose} from '../../plugin/lib/cli/mend.js';
import type {Diagnostic} from '../../plugin/lib/core/diagnostic/diagnostic.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {rewriteFile} from '../../plugin/lib/io/rewriteFile.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {folderWith} from '../helpers/folder.js';

const text = '# PAY-1: Refund\n';
const file = 'tickets/PAY-1.md';

/** A finding whose fix replaces characters of the first line. */
function finding(ruleId: string, column: number, endColumn: number, written: string): Diagnostic {
  const place = {path: file, line: 1, column, endLine: 1, endColumn};
  return {
    ruleId,
    severity: 'warn',
    message: ruleId,
    help: null,
    place,
    related: [],
    ticketId: 'PAY-1',
    about: [],
    fingerprint: ruleId,
    fix: {title: '', edits: [{place, text: written}]},
  };
}

/** Fixes the findings in a folder; gives what is said on standard error. */
function fix(folder: string, choose: Choose): string {
  const err: string[] = [];
  const project = resolveProject(folder, resolveOptions({path: 'tickets', root: '.'}));
  fixFindings(project, choose, 'write', {
    cwd: folder,
    colors: false,
    width: null,
    out: () => undefined,
    err: (line) => err.push(line),
  });
  return err.join('');
}

function read(folder: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The findings in the first round, none in the others. */
function once(...findings: Diagnostic[]): Choose {
  let rounds = 0;
  return () => (rounds++ === 0 ? findings : []);
}

describe('what is left', () => {
  test('fixes that change the same text, with both rules and places', () => {
    const folder = folderWith({[file]: text});
    const clash = [finding('one', 3, 8, 'PAY-2'), finding('two', 6, 9, '-3')];
    const said = fix(folder, () => clash);
    expect(said).toBe(`Fixed nothing
Left ${file}:1:3 (one): ${file}:1:6 (two) changes the same text in another way
Left ${file}:1:6 (two): ${file}:1:3 (one) changes the same text in another way
`);
    expect(read(folder)).toBe(text);
  });

  test('the rest of the file is mended all the same', () => {
    const folder = folderWith({[file]: text});
    const all = [
      finding('one', 3, 8, 'PAY-2'),
      finding('two', 6, 9, '-3'),
      finding('three', 10, 16, 'Charge'),
    ];
    expect(fix(folder, once(...all))).toBe('Fixed 1 finding in 1 file\n');
    expect(read(folder)).toBe('# PAY-1: Charge\n');
  });

  test('a file that changed since it was read', () => {
    const folder = folderWith({[file]: text, 'tickets/PAY-2.md': '# PAY-2: Other\n'});
    const choose = once(finding('one', 10, 16, 'Charge'));
    const said = fix(folder, (loaded) => {
      const chosen = choose(loaded);
      if (chosen.length === 0) writeFileSync(path.join(folder, file), `${text}More.\n`);
      return chosen;
    });
    expect(said).toBe(`Fixed nothing\nLeft ${file} as it is: it has changed since it was read\n`);
    expect(read(folder)).toBe(`${text}More.\n`);
  });

  test('a fix that never makes its finding go ends after a few rounds', () => {
    const folder = folderWith({[file]: text});
    expect(fix(folder, () => [finding('one', 16, 16, '!')])).toBe('Fixed 10 findings in 1 file\n');
    expect(read(folder)).toBe('# PAY-1: Refund!!!!!!!!!!\n');
  });
});

describe('a file that cannot be written', () => {
  const rewriting = {before: text, after: 'x'};

  test.each([
    ['gone', () => undefined, 'it is a link to a file that does not exist'],
    ['a folder', (at: string) => mkdirSync(at), 'it is a folder'],
  ])('since it is %s is told', (_, make, reason) => {
    const folder = folderWith({'tickets/.keep': ''});
    make(path.join(folder, file));
    expect(rewriteFile(folder, file, rewriting)).toBe(reason);
  });

  test('since it lies outside the root is told, and is not touched', () => {
    const folder = folderWith({[file]: text, 'root/.keep': ''});
    const reason = rewriteFile(path.join(folder, 'root'), `../${file}`, rewriting);
    expect([reason, read(folder)]).toEqual(['it is a link that leads out of the repository', text]);
  });

  test('leaves no other file behind', () => {
    const folder = folderWith({[file]: text});
    // A name so long that no file beside it can have a longer one.
    const long = `tickets/${'x'.repeat(240)}.md`;
    writeFileSync(path.join(folder, long), text);
    expect(rewriteFile(folder, long, rewriting)).toBe(null);
    expect(readFileSync(path.join(folder, long), 'utf8')).toBe('x');
    chmodSync(path.join(folder, file), 0o600);
    expect(rewriteFile(folder, file, {before: 'other', after: 'x'})).toMatch(/^it has changed/);
    expect(readdirSync(path.join(folder, 'tickets'))).toHaveLength(2);
  });
});
