import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureDependencies} from './dependencies.mjs';
import {installVersions, packPlugin} from './matrix/install.mjs';
import {buildSite, bundlers, comparePages, writeSites} from './matrix/sites.mjs';
import {requireScript, runTask} from './workspace.mjs';

/** What a site has in turn: it is built, upgraded with its caches, and built again. */
const versions = [
  // The progress bar of 3.9 fails with webpacks later than these, whatever the site.
  {docusaurus: '~3.9.0', react: '^18.0.0', overrides: {webpack: '~5.101.0'}},
  {docusaurus: '~3.10.0', react: '^18.0.0'},
  {docusaurus: '~3.10.0', react: '^19.0.0'},
];

await runTask(() => {
  ensureDependencies();
  requireScript('build:plugin');
  const folder = mkdtempSync(join(tmpdir(), 'tickets-matrix-'));
  try {
    const tarball = packPlugin(folder);
    writeSites(folder);
    for (const [turn, wanted] of versions.entries()) {
      const installed = installVersions(folder, wanted, tarball);
      for (const bundler of bundlers)
        console.log(`${installed}: ${buildSite(folder, bundler, turn)}`);
      console.log(`${installed}: ${comparePages(folder)}`);
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});
