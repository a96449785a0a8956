import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {files, pages, titled} from './files.mjs';
import {plainHtml} from './plainHtml.mjs';

/** One site for each bundler, so that each keeps its caches. */
export const bundlers = ['Rspack', 'webpack'];

/** Writes a site for each bundler below a folder whose packages they share. */
export function writeSites(folder) {
  for (const bundler of bundlers) {
    const site = siteOf(folder, bundler);
    // A repository of its own, so that nothing around it is taken for part of it.
    mkdirSync(join(site, '.git'), {recursive: true});
    writeFiles(site, files(bundler));
  }
}

/**
 * Builds a site after a change to a ticket, which its documents must not miss; tells what was built.
 *
 * @throws {Error} where it does not build, or where pages lack what they must have
 */
export function buildSite(folder, bundler, turn) {
  const site = siteOf(folder, bundler);
  const title = `Title of turn ${String(turn)}`;
  writeFiles(site, titled(title));
  const started = performance.now();
  runBuild(site, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const [page, patterns] of Object.entries(pages(title))) {
    const html = readFileSync(join(site, 'build', page), 'utf8');
    const missing = patterns.find((pattern) => !pattern.test(html));
    if (missing) throw new Error(`${bundler}: ${page} lacks ${String(missing)}`);
  }
  return `${bundler} built ${listPages(site).length} pages in ${seconds} s, with links both ways`;
}

/**
 * Tells that the sites of all bundlers have the same pages, but for what a bundler names by its own hashes.
 *
 * @throws {Error} where they have not
 */
export function comparePages(folder) {
  const [first, ...others] = bundlers.map((bundler) => readPages(siteOf(folder, bundler)));
  for (const pages of others) {
    const names = new Set([...first.keys(), ...pages.keys()]);
    const differing = [...names].find((name) => first.get(name) !== pages.get(name));
    if (differing) throw new Error(`${bundlers.join(' and ')} differ in ${differing}`);
  }
  return `${bundlers.join(' and ')} made the same ${String(first.size)} pages`;
}

function readPages(site) {
  return new Map(
    listPages(site).map((name) => [
      name,
      plainHtml(readFileSync(join(site, 'build', name), 'utf8')),
    ]),
  );
}

function siteOf(folder, bundler) {
  return join(folder, bundler.toLowerCase());
}

function writeFiles(site, texts) {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(site, name)), {recursive: true});
    writeFileSync(join(site, name), text);
  }
}

function runBuild(site, folder) {
  const bin = join(folder, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const env = {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', NO_UPDATE_NOTIFIER: '1'};
  delete env.NODE_ENV;
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, 'build'], {
    cwd: site,
    encoding: 'utf8',
    env,
  });
  if (status === 0) return;
  // The error itself comes first; what follows repeats it for every page.
  const error = (stdout + stderr).slice(0, 4000);
  throw new Error(`The build ended with ${String(status)}:\n${error}`);
}

function listPages(site) {
  const built = readdirSync(join(site, 'build'), {recursive: true, encoding: 'utf8'});
  return built.filter((file) => file.endsWith('.html'));
}
