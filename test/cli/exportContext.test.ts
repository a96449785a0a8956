import {existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

const marker = '<!-- Written by docusaurus-tickets export --context; changes are lost -->';

const tickets = {
  'tickets/PAY-1.md': ticketText({id: 'PAY-1', blocks: ['PAY-2']}),
  'tickets/PAY-2.md': ticketText({id: 'PAY-2', blockedBy: ['PAY-1']}),
  'tickets/PAY-3.md': ticketText({id: 'PAY-3', status: 'Done'}),
};

function exportTo(folder: string, context: string) {
  return runCli(folder, 'export', '--root', '.', '--context', context);
}

test('writes an index and what show prints of each open ticket', async () => {
  const folder = folderWith(tickets);
  const {exitCode, stderr} = await exportTo(folder, 'out');
  expect([exitCode, stderr]).toEqual([0, 'Wrote 3 files to out\n']);
  expect(readdirSync(path.join(folder, 'out')).sort()).toEqual([
    'PAY-1.md',
    'PAY-2.md',
    'index.md',
  ]);
  expect(readFileSync(path.join(folder, 'out/index.md'), 'utf8')).toBe(`${marker}

# What to do next

## Ready, best first

1. [PAY-1](<PAY-1.md>): Title of PAY-1

## Phase 1

1. [PAY-1](<PAY-1.md>): Title of PAY-1

## Phase 2

1. [PAY-2](<PAY-2.md>): Title of PAY-2
`);
  const shown = await runCli(folder, 'show', 'PAY-1', '--root', '.');
  expect(readFileSync(path.join(folder, 'out/PAY-1.md'), 'utf8')).toBe(
    `${marker}\n\n${shown.stdout}`,
  );
});

test('removes its own files of tickets that are no longer open, and no others', async () => {
  const folder = folderWith({
    ...tickets,
    'out/PAY-9.md': `${marker}\n\nOld.\n`,
    'out/notes.md': '# Mine\n',
  });
  const {stderr} = await exportTo(folder, 'out');
  expect(stderr).toBe('Wrote 3 files to out, removed 1 old one\n');
  expect(existsSync(path.join(folder, 'out/PAY-9.md'))).toBe(false);
  expect(readFileSync(path.join(folder, 'out/notes.md'), 'utf8')).toBe('# Mine\n');
});

test('overwrites no file of somebody else, and follows no link', async () => {
  const folder = folderWith({
    ...tickets,
    'out/PAY-1.md': '# Mine\n',
    'linked/x.md': '',
    'mine.md': marker,
  });
  const foreign = await exportTo(folder, 'out');
  expect([foreign.exitCode, foreign.stderr]).toEqual([
    2,
    '--context out cannot be written: PAY-1.md there is not a file that this command wrote\n',
  ]);
  expect(readdirSync(path.join(folder, 'out'))).toEqual(['PAY-1.md']);
  writeFileSync(path.join(folder, 'mine.md'), `${marker}\n`);
  symlinkSync(path.join(folder, 'mine.md'), path.join(folder, 'linked', 'PAY-1.md'));
  expect((await exportTo(folder, 'linked')).exitCode).toBe(2);
  expect(readFileSync(path.join(folder, 'mine.md'), 'utf8')).toBe(`${marker}\n`);
});

test('writes nothing among the tickets', async () => {
  const folder = folderWith(tickets);
  const {exitCode, stderr} = await exportTo(folder, 'tickets/context');
  expect([exitCode, stderr]).toEqual([
    2,
    '--context tickets/context: index.md would be read as a ticket there\n',
  ]);
  expect(existsSync(path.join(folder, 'tickets/context'))).toBe(false);
});
