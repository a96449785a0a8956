import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'rolldown';

/**
 * What the command line has in its bundle beside our own modules. Node.js takes longer to find and load
 * their many files than to check 40 tickets. Those that read what strangers wrote stay outside, so that
 * a site can update them by itself.
 */
const joined = [
  ...['ansi-regex', 'commander', 'diff', 'emoji-regex', 'fastest-levenshtein'],
  ...['get-east-asian-width', 'picocolors', 'picomatch', 'string-width', 'strip-ansi', 'zod'],
];

/** Asks for what YAML needs, 70 files, when a ticket has front matter, and not before. */
const lazyYaml = {
  name: 'lazy-yaml',
  resolveId: (/** @type {string} */ id) => (id === 'yaml' ? '\0yaml' : null),
  load: (/** @type {string} */ id) => (id === '\0yaml' ? yamlCode : null),
};

const yamlCode = `import {createRequire} from 'node:module';
let yaml;
const load = () => (yaml ??= createRequire(import.meta.url)('yaml'));
${['isMap', 'isScalar', 'isSeq', 'parseDocument'].map((name) => `export const ${name} = (...all) => load().${name}(...all);`).join('\n')}
`;

/**
 * Joins the modules of the command line into few files below `lib`, with the licences of what is joined.
 * They lie as deep as the modules, whose relative URLs hold.
 *
 * @param {string} lib
 */
export async function bundleCommands(lib) {
  const from = (/** @type {string} */ file) => path.join(lib, file);
  const {output} = await build({
    input: {commands: from('cli/run.js'), readThread: from('io/reading/readThread.js')},
    platform: 'node',
    // What commands share with those that are loaded on demand stays with them: each file takes time.
    preserveEntrySignatures: 'allow-extension',
    plugins: [lazyYaml],
    external: (id) => isPackage(id) && !['yaml', ...joined].includes(packageOf(id)),
    output: {
      dir: from('bundle'),
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      // Node.js takes time for each character it parses, comments included. Names stay, for stack traces.
      minify: {compress: false, mangle: false, codegen: {removeWhitespace: true}},
    },
  });
  const modules = output.flatMap((it) => ('moduleIds' in it ? it.moduleIds : []));
  writeFileSync(from('bundle/LICENSES.txt'), toNotices(modules));
}

/** Whether an import names a package and no file. @param {string} id */
function isPackage(id) {
  return /^[^./\0]/.test(id) && !path.isAbsolute(id);
}

/** The package of an import: `@scope/name` or `name`. @param {string} id */
function packageOf(id) {
  return /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id;
}

/** @param {readonly string[]} modules */
function toNotices(modules) {
  const folders = modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? '');
  return [...new Set(folders.filter((it) => it !== ''))].sort().map(toNotice).join('\n\n');
}

/** @param {string} folder */
function toNotice(folder) {
  const {name, version} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${name} ${version}\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}\n`;
}
