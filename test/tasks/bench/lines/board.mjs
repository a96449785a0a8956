import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {inWorkspace} from '../../workspace.mjs';
import {measureBoard} from './boardPage.mjs';

const cards = 500;

/**
 * What a prototype of the same board came to, with plain links and without any filter menus, on a
 * machine of this kind. With Docusaurus' own links it made 503 requests while it was scrolled.
 */
const prototype = {
  htmlGzip: 15,
  dataGzip: 10,
  nodes: 5800,
  requests: 11,
  longTask: 310,
  filter: 280,
};

/** Builds a site with a board of 500 cards and measures it in a browser at a quarter of its speed. */
export async function measure() {
  const site = writeSite();
  build(site);
  const folder = path.join(site, 'build');
  const html = readFileSync(path.join(folder, 'tickets/board/index.html'));
  const page = await measureBoard(folder, '/tickets/board', cards);
  const rows = [
    ['HTML, gzip', gzipped(html), prototype.htmlGzip, 'KB'],
    ['data, gzip', gzipped(findData(folder)), prototype.dataGzip, 'KB'],
    ['elements', page.nodes, prototype.nodes, ''],
    ['requests while scrolling to the end', page.scrollRequests, 0, ''],
    ['longest task on load, 4x slower', page.longTask, prototype.longTask, 'ms'],
    ['a change of the filters, 4x slower', page.filter, prototype.filter, 'ms'],
    ['a change of the lanes, 4x slower', page.lanes, null, 'ms'],
  ];
  return `${cards} cards, against a prototype\n${rows.map(describe).join('\n')}`;
}

function describe([name, ours, theirs, unit]) {
  const value = (number) => `${Number(number.toFixed(1))}${unit && ` ${unit}`}`;
  if (theirs === null) return `  ${name}: ${value(ours)}`;
  const ratio = theirs === 0 ? '' : `, ${(ours / theirs).toFixed(2)} of it`;
  return `  ${name}: ${value(ours)}, prototype ${value(theirs)}${ratio}`;
}

function gzipped(bytes) {
  return gzipSync(bytes).length / 1024;
}

/** The chunk that holds the board's data. */
function findData(folder) {
  const chunks = path.join(folder, 'assets/js');
  const found = readdirSync(chunks)
    .map((name) => readFileSync(path.join(chunks, name)))
    .find((bytes) => bytes.includes('"columns"') && bytes.includes(titleOf(0)));
  if (!found) throw new Error('no chunk holds the data of the board');
  return found;
}

function writeSite() {
  const folder = inWorkspace('test', '.output', 'bench', 'board');
  rmSync(folder, {recursive: true, force: true});
  const files = {
    'package.json': JSON.stringify({name: 'bench-board', browserslist: ['last 2 chrome versions']}),
    'docusaurus.config.js': config,
    'src/pages/index.md': '# Home\n',
    ...Object.fromEntries(
      Array.from({length: cards}, (_, index) => [`tickets/T-${index + 1}.md`, ticketText(index)]),
    ),
  };
  mkdirSync(path.join(folder, '.git'), {recursive: true});
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  return folder;
}

const states = ['blocked', 'ready', 'in-progress', 'done'];

const config = `module.exports = {
  title: 'Bench', url: 'https://example.com', baseUrl: '/',
  future: {v4: true, faster: true},
  presets: [['classic', {docs: false, blog: false}]],
  plugins: [['docusaurus-plugin-tickets', ${JSON.stringify({
    columns: states.map((state) => ({states: [state]})),
    onInvalidTickets: 'ignore',
  })}]],
};
`;

const verbs = ['Parse', 'Store', 'Document', 'Review', 'Remove'];
const things = ['release notes', 'CI pipeline', 'search index', 'login form', 'audit log'];

function titleOf(index) {
  return `${verbs[index % 5]} ${things[Math.floor(index / 5) % 5]} ${String(index + 1)}`;
}

function ticketText(index) {
  const done = index % 6;
  const boxes = Array.from({length: 5}, (_, box) => `- [${box < done ? 'x' : ' '}] Criterion\n`);
  const blockers = index % 3 === 0 && index > 3 ? `- T-${index - 2}: first\n` : '- None\n';
  return `# T-${index + 1}: ${titleOf(index)}

**Epic:** E-${(index % 12) + 1} - Epic ${(index % 12) + 1}
**Type:** ${['Story', 'Task', 'Bug', 'Spike'][index % 4]}
**Priority:** ${['High', 'Medium', 'Low'][index % 3]}
**Points:** ${(index % 8) + 1}
**Assignee:** ${['Ada', 'Grace', 'Linus'][index % 3]}
**Labels:** area-${index % 7}, team-${index % 4}

## Acceptance Criteria

${boxes.join('')}
## Dependencies

**Blocked By:**
${blockers}`;
}

function build(folder) {
  const bin = inWorkspace('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site of the bench does not build:\n${stdout}${stderr}`);
}
