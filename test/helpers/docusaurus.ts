import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {workspace} from './paths.js';

/** What a run of the `docusaurus` command came to. */
export interface DocusaurusResult {
  readonly exitCode: number;
  /** Standard output and error together, without colours. */
  readonly output: string;
}

/** A small site for one situation. */
export interface SiteSpec {
  readonly name: string;
  /** Options of the plugin, as they stand in the configuration. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Further entries of the configuration, as JavaScript. */
  readonly config?: string;
  readonly files: Readonly<Record<string, string>>;
}

const sitesFolder = path.join(workspace, 'test', '.output', 'sites');

/**
 * Writes a site below `test/.output`, where it finds the workspace's packages; returns its folder.
 * It is its own repository root, so that nothing of the workspace is taken for part of it.
 */
export function writeSite({name, options, config = '', files}: SiteSpec): string {
  const folder = path.join(sitesFolder, name);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(path.join(folder, '.git'), {recursive: true});
  const all = {
    'package.json': JSON.stringify({
      name: `site-${name}`,
      private: true,
      browserslist: ['last 2 chrome versions'],
    }),
    'docusaurus.config.js': siteConfig(options, config),
    'src/pages/index.md': '# Home\n',
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), {recursive: true});
    writeFileSync(target, text);
  }
  return folder;
}

/** Runs `docusaurus` in a site, as its npm scripts would. */
export function runDocusaurus(folder: string, ...argv: string[]): DocusaurusResult {
  const bin = path.join(workspace, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const {NODE_ENV: _, ...env} = process.env;
  const result = spawnSync(process.execPath, [bin, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: {...env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1'},
  });
  return {exitCode: result.status ?? -1, output: result.stdout + result.stderr};
}

/** A file of a built site; quotes that minifying took from links are put back. */
export function readBuilt(folder: string, file: string): string {
  const text = readFileSync(path.join(folder, 'build', file), 'utf8');
  return text.replace(/ href=([^"\s>]+)/g, ' href="$1"');
}

/** The configuration of a site. */
export function siteConfig(options: Readonly<Record<string, unknown>>, config = ''): string {
  return `module.exports = {
  title: 'Test', url: 'https://example.com', baseUrl: '/base/',
  onBrokenLinks: 'throw', onBrokenAnchors: 'throw',
  future: {v4: true, faster: true},
  presets: [['classic', {docs: {}, blog: false}]],
  plugins: [['docusaurus-plugin-tickets', ${JSON.stringify(options)}]],
  ${config}
};
`;
}
