import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {writeBacklog} from '../input/backlog.mjs';
import {writeText} from '../input/writeText.mjs';
import {makeFolder} from '../measure/folders.mjs';

const emptyPages = fileURLToPath(new URL('empty/emptyPages.cjs', import.meta.url));

/** What shows the tickets of a site, by its kind. */
const plugins = {
  tickets: () => [['docusaurus-plugin-tickets', {}]],
  folded: () => [['docusaurus-plugin-tickets', {ticketPages: 'open'}]],
  docs: () => [
    ['@docusaurus/plugin-content-docs', {id: 'tickets', path: 'tickets', routeBasePath: 'tickets'}],
  ],
  empty: ({pages}) => [[emptyPages, {pages}]],
  plain: () => [],
};

const common = {
  'src/pages/index.md': '# Home\n\nWelcome.\n',
  'docs/intro.md': '# Introduction\n\n## First steps\n\nText.\n',
};

/**
 * Writes a site with tickets and the documents they rest on; returns its folder. The kind says what shows
 * the tickets: `tickets` this plugin, `folded` the same with all tickets done and folded, `docs` the docs
 * plugin, `empty` as many empty pages as are asked for, `plain` nothing. What it is used for tells it apart
 * from others of its kind.
 */
export function writeSite(kind, tickets, {use = 'built', ...options} = {}) {
  const folder = makeFolder(`${use}-${kind}-${tickets}`);
  const files = {...common, 'docusaurus.config.js': toConfig(plugins[kind](options))};
  for (const [name, text] of Object.entries(files)) writeText(folder, name, text);
  mkdirSync(`${folder}/tickets`);
  writeBacklog(folder, tickets, {allDone: kind === 'folded', ...options});
  return folder;
}

/** Built as this project's website is. Markdown files are no MDX, since tickets are none. */
function toConfig(used) {
  const config = {
    title: 'Bench',
    url: 'https://example.com',
    baseUrl: '/',
    future: {v4: true, faster: true},
    markdown: {format: 'detect'},
    presets: [['classic', {docs: {}, blog: false}]],
    plugins: used,
  };
  return `module.exports = ${JSON.stringify(config, null, 2)};\n`;
}
