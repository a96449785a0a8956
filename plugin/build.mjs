/**
 * Builds the package into `lib`: compiles both TypeScript projects, copies the theme's style sheets
 * beside their components, declares the components for sites that swizzle them, names the build, joins
 * the command line into few files, and writes the JSON Schemas of the public formats into `schema`.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundleCommands} from './bundle.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

removeGoneComponents();
execFileSync(process.execPath, [tsc, '--build', folder, path.join(folder, 'tsconfig.theme.json')], {
  stdio: 'inherit',
});
copyStyles('src', 'lib');
declareComponents();
nameBuild();
await bundleCommands(path.join(folder, 'lib'));
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

/** Parts of a component, in its folder, are components as well. */
function declareComponents() {
  const files = readdirSync(path.join(folder, 'src', 'theme'), {recursive: true, encoding: 'utf8'});
  const components = files
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.slice(0, -'.tsx'.length).split(path.sep).join('/'))
    .sort();
  const declarations = components.map((file) => {
    const source = `docusaurus-plugin-tickets/theme/${file}`;
    return `declare module '@theme/${file.replace(/\/index$/, '')}' {
  export * from '${source}';
  export {default} from '${source}';
}
`;
  });
  writeFileSync(path.join(folder, 'lib', 'theme.d.ts'), declarations.join('\n'));
}

/** Names the build by its code, so that what another one has cached is not taken for its own. */
function nameBuild() {
  const hash = createHash('sha256');
  for (const part of ['core', 'io'].map((name) => path.join(folder, 'lib', name))) {
    const files = readdirSync(part, {recursive: true, encoding: 'utf8'}).sort();
    for (const file of files.filter((it) => it.endsWith('.js'))) {
      hash.update(file).update(readFileSync(path.join(part, file)));
    }
  }
  writeFileSync(path.join(folder, 'lib', 'build.txt'), hash.digest('hex'));
}

/** A component that is gone must not be found any more. */
function removeGoneComponents() {
  const built = path.join(folder, 'lib', 'theme');
  if (!existsSync(built)) return;
  for (const name of readdirSync(built)) {
    const source = path.join(folder, 'src', 'theme', name);
    if (!existsSync(source)) rmSync(path.join(built, name), {recursive: true});
  }
}
