import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readBuilt, runDocusaurus, siteConfig, writeSite} from '../helpers/docusaurus.js';
import {workspace} from '../helpers/paths.js';
import {ticketText} from '../helpers/ticketFile.js';

/** Packs the plugin as npm would publish it and unpacks it into a site's own node_modules. */
function installPacked(site: string): string {
  const folder = path.join(workspace, 'test', '.output', 'packed');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, '--workspace', 'plugin'], {
    cwd: workspace,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const target = path.join(site, 'node_modules', 'docusaurus-plugin-tickets');
  mkdirSync(target, {recursive: true});
  const [tarball = ''] = readdirSync(folder);
  execFileSync('tar', ['-xzf', path.join(folder, tarball), '--strip-components=1', '-C', target]);
  // Peers are the site's to have; the workspace's stand in for them.
  execFileSync(
    'npm',
    ['install', '--omit=dev', '--legacy-peer-deps', '--no-audit', '--no-fund', '--prefer-offline'],
    {cwd: target, stdio: ['ignore', 'ignore', 'inherit']},
  );
  return target;
}

test('the packed package builds a site that has no Mermaid theme, and its command runs', () => {
  const site = writeSite({
    name: 'packed',
    options: {},
    files: {
      // The package's own command adds the plugin to it.
      'docusaurus.config.js': siteConfig({}).replace(/^ *plugins: .*\n/m, ''),
      'docs/intro.md': '# Intro\n',
      'tickets/PAY-1.md': ticketText({
        id: 'PAY-1',
        notes: '```mermaid\ngraph LR\n  a --> b\n```\n\n> [!NOTE]\n> Read this.',
      }),
    },
  });
  const installed = installPacked(site);
  const bin = path.join(installed, 'bin', 'docusaurus-tickets.js');
  const run = (command: string): string =>
    execFileSync(process.execPath, [bin, command], {cwd: site, encoding: 'utf8'});
  expect(run('init')).toContain('Changed docusaurus.config.js: the plugin\n');
  const {exitCode, output} = runDocusaurus(site, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
  expect(readBuilt(site, 'tickets/PAY-1/index.html')).toContain('Read this.');
  expect(run('check')).toBe('✔ No findings (1 ticket checked)\n');
  const notices = readFileSync(path.join(installed, 'lib/bundle/LICENSES.txt'), 'utf8');
  expect(notices).toMatch(/^zod 4[^]*\n\nMIT License/m);
  const published = readdirSync(installed).filter((name) => !/^node_modules$|-lock/.test(name));
  expect(published.sort()).toEqual([
    'CHANGELOG.md',
    'README.md',
    'bin',
    'lib',
    'locales',
    'package.json',
    'schema',
    'src',
  ]);
});
