import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** A file of a built site. */
export function readBuilt(build, file) {
  return readFileSync(path.join(build, file));
}

/** What a text or file comes to over the wire. */
export function gzipped(content) {
  return gzipSync(content).length;
}

/** The scripts that a page names, by their files in the built site. */
export function scriptsOf(html) {
  const found = html.toString().matchAll(/\bsrc="?\/(assets\/js\/[^"\s>]+\.js)/g);
  return [...new Set([...found].map(([, file]) => file))];
}

/** The bundle that each page of a site loads, with the list of all chunks. */
export function mainScripts(build) {
  return readdirSync(path.join(build, 'assets', 'js'))
    .filter((name) => /^(?:runtime~)?main\..*\.js$/.test(name))
    .map((name) => `assets/js/${name}`);
}

/** Sum of what some files of a built site come to over the wire. */
export function gzippedFiles(build, files) {
  return files.reduce((sum, file) => sum + gzipped(readBuilt(build, file)), 0);
}

/** The pages of a built site, by their files. */
export function listPages(build) {
  const files = readdirSync(build, {recursive: true, encoding: 'utf8'});
  return files.filter((file) => file.endsWith('.html')).sort();
}
