import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {reportDiagnostics} from '../../plugin/lib/docusaurus/reportDiagnostics.js';
import {loadBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveProject} from '../../plugin/lib/io/project.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

const load = (folder: string) => loadBacklog(resolveProject(folder, resolveOptions({root: '.'})));

test('a build does not stop at known findings, and its pages still have them', async () => {
  const folder = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1', points: 21})});
  const build = (): void => {
    reportDiagnostics(load(folder), 'throw');
  };
  expect(build).toThrow('Unexpected points `21`');
  await runCli(folder, 'check', '--root', '.', '--update-baseline');
  expect(build).not.toThrow();
  expect(load(folder).diagnostics).toHaveLength(1);
  writeFileSync(path.join(folder, 'tickets/PAY-2.md'), ticketText({id: 'PAY-2', points: 34}));
  expect(build).toThrow(
    /^(?!.*`21`).*Unexpected points `34`.*\nBaseline: 1 known finding is not shown\nThe build/s,
  );
});

test('a build stops where its baseline is broken', () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
    'tickets-baseline.json': '{',
  });
  expect(() => {
    reportDiagnostics(load(folder), 'warn');
  }).toThrow('tickets-baseline.json is no baseline: expected JSON, found other text; delete it');
});
