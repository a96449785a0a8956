import {expect, test} from 'vitest';
import {ticketTemplate} from '../../plugin/lib/core/template/ticketTemplate.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';

test('the unchanged template gives findings of one rule only, one for each section to fill in', async () => {
  const folder = folderWith({'tickets/PAY-1.md': ticketTemplate});
  const {exitCode, stdout} = await runCli(folder, 'check', '--root', '.', '--format', 'json');
  const {diagnostics} = JSON.parse(stdout) as {diagnostics: {ruleId: string; line: number}[]};
  expect(exitCode).toBe(1);
  expect(new Set(diagnostics.map(({ruleId}) => ruleId))).toEqual(new Set(['no-placeholder']));
  expect(diagnostics.map(({line}) => line)).toEqual([
    1, 10, 20, 27, 48, 80, 104, 124, 155, 183, 210, 245, 256, 265, 281, 317, 330, 334,
  ]);
});
