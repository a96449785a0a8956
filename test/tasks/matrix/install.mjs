import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {inWorkspace} from '../workspace.mjs';

const ofDocusaurus = ['core', 'faster', 'preset-classic', 'theme-mermaid', 'types'];

/** Packs the plugin as npm would publish it; returns the file. */
export function packPlugin(folder) {
  runNpm(inWorkspace(), [
    'pack',
    '--silent',
    '--pack-destination',
    folder,
    '--workspace',
    'plugin',
  ]);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  return join(folder, file);
}

/** Installs versions of Docusaurus and React with the packed plugin; returns which they are. */
export function installVersions(folder, {docusaurus, react, overrides = {}}, tarball) {
  const dependencies = {
    ...Object.fromEntries(ofDocusaurus.map((name) => [`@docusaurus/${name}`, docusaurus])),
    react,
    'react-dom': react,
    'docusaurus-plugin-tickets': `file:${tarball}`,
  };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({private: true, dependencies, overrides}),
  );
  runNpm(folder, ['install', '--no-audit', '--no-fund', '--prefer-offline', '--silent']);
  const versionOf = (name) =>
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
  return `Docusaurus ${versionOf('@docusaurus/core')}, React ${versionOf('react')}`;
}

function runNpm(cwd, args) {
  execFileSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
