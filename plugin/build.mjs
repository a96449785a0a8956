/**
 * Builds the package into `lib`: compiles both TypeScript projects, copies the theme's style sheets
 * beside their components, and writes the JSON Schemas of the public formats into `schema`.
 */
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = path.dirname(fileURLToPath(import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

execFileSync(process.execPath, [tsc, '--build', folder, path.join(folder, 'tsconfig.theme.json')], {
  stdio: 'inherit',
});
copyStyles('src', 'lib');
const {writeSchemas} = await import('./lib/docusaurus/writeOutputs.js');
writeSchemas(path.join(folder, 'schema'));

/** @param {string} from @param {string} to */
function copyStyles(from, to) {
  const files = readdirSync(path.join(folder, from), {recursive: true, encoding: 'utf8'});
  for (const file of files.filter((it) => it.endsWith('.css'))) {
    const target = path.join(folder, to, file);
    mkdirSync(path.dirname(target), {recursive: true});
    copyFileSync(path.join(folder, from, file), target);
  }
}
