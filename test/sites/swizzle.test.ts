import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import type {DocusaurusResult} from '../helpers/docusaurus.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';

const theme = path.join(workspace, 'plugin', 'src', 'theme');
const reference = path.join(workspace, 'website', 'docs', 'reference', 'theming.md');
const tsconfig = {
  extends: '@docusaurus/tsconfig',
  compilerOptions: {
    strict: true,
    ignoreDeprecations: '6.0',
    types: [
      'node',
      '@docusaurus/module-type-aliases',
      '@docusaurus/theme-classic',
      'docusaurus-plugin-tickets/theme',
    ],
  },
  include: ['src'],
};
let site = '';

function swizzle(...argv: string[]): DocusaurusResult {
  return runDocusaurus(site, 'swizzle', 'docusaurus-plugin-tickets', ...argv);
}

/** The rows of a table that begin with a component's name: name, wrap, eject, description. */
function readRows(table: string, separator: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.split(separator).map((cell) => cell.replaceAll('`', '').trim()))
    .map((cells) => cells.filter((cell) => cell !== ''))
    .filter(([name = '', wrap = '']) => /^\w+$/.test(name) && /^(?:safe|unsafe)$/i.test(wrap));
}

function expectTypes(): void {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', site], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function expectToBuild(): void {
  expectTypes();
  const {exitCode, output} = runDocusaurus(site, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
}

beforeAll(() => {
  site = writeSite({
    name: 'swizzle',
    options: {},
    files: {
      'docs/intro.md': '# Intro\n',
      'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
      'tsconfig.json': JSON.stringify(tsconfig),
    },
  });
});

test('every component is listed as the reference has it, safe ones first', () => {
  const {exitCode, output} = swizzle('--list', '--typescript');
  expect(exitCode).toBe(0);
  const listed = readRows(output, '│');
  expect(listed.map(([name]) => name).sort()).toEqual(readdirSync(theme).sort());
  expect(listed).toEqual(readRows(readFileSync(reference, 'utf8'), '|'));
});

test('components that are wrapped and ejected, all of them and in both languages, build and are shown', () => {
  for (const argv of [
    ['TicketCard', '--wrap', '--typescript'],
    ['TicketLink', '--eject', '--typescript'],
    ['TicketStatus', '--eject', '--javascript'],
  ]) {
    expect(swizzle(...argv).exitCode).toBe(0);
  }
  const inSite = path.join(site, 'src/theme');
  // The rest is copied at once: the command takes a second for each.
  for (const name of readdirSync(theme).filter((it) => !readdirSync(inSite).includes(it)))
    cpSync(path.join(theme, name), path.join(inSite, name), {recursive: true});
  const wrapper = path.join(inSite, 'TicketCard/index.tsx');
  const text = readFileSync(wrapper, 'utf8');
  writeFileSync(
    wrapper,
    text.replace(
      '<TicketCard {...props} />',
      '<TicketCard {...props} /><hr id={props.ticket.id} />',
    ),
  );
  expectToBuild();
  const board = readBuilt(site, 'tickets/board/index.html');
  expect(board).toMatch(/tickets-card.*<hr id=PAY-1/s);
  expect(board).toContain('Title of PAY-1');
});

test('every component can be ejected with its types', () => {
  cpSync(theme, path.join(site, 'src/theme'), {recursive: true});
  expectTypes();
});
