import {expect, test} from 'vitest';
import type {CheckJson} from '../../plugin/lib/core/output/checkSchema.js';
import {runCli} from '../helpers/cli.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

const comment = '<!-- tickets-disable-next-line no-unknown-ticket -- old backlog -->\n';

/** A ticket whose blocker does not exist, with a comment above it. */
function silencedTicket(id: string): string {
  const text = ticketText({id, blockedBy: ['PAY-9']});
  return text.replace('- PAY-9', `${comment}- PAY-9`);
}

async function check(folder: string, ...argv: string[]): Promise<CheckJson> {
  const {stdout} = await runCli(folder, 'check', '--root', '.', '--format', 'json', ...argv);
  return JSON.parse(stdout) as CheckJson;
}

test('a silenced error does not fail the check, and is counted', async () => {
  const folder = folderWith({'tickets/PAY-1.md': silencedTicket('PAY-1')});
  const result = await runCli(folder, 'check', '--root', '.');
  expect(result).toEqual({
    exitCode: 0,
    stdout: '✔ No findings (1 ticket checked)\nSilenced by comments: 1 finding\n',
    stderr: '',
  });
  expect(await check(folder)).toMatchObject({diagnostics: [], disabled: 1});
});

test('of files named, only what is silenced in them is counted', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': silencedTicket('PAY-1'),
    'tickets/PAY-2.md': silencedTicket('PAY-2'),
  });
  expect((await check(folder)).disabled).toBe(2);
  expect((await check(folder, 'tickets/PAY-2.md')).disabled).toBe(1);
});

test('a comment for the line counts before one for the file, which is then idle', async () => {
  const file = '<!-- tickets-disable-file no-unknown-ticket -- old backlog -->\n';
  const folder = folderWith({'tickets/PAY-1.md': `${silencedTicket('PAY-1')}\n${file}`});
  const {diagnostics} = await check(folder);
  expect(diagnostics.map(({ruleId, line}) => [ruleId, line])).toEqual([
    ['valid-disable-comment', silencedTicket('PAY-1').split('\n').length + 1],
  ]);
});

test('a rule that is turned off is not said to find nothing', async () => {
  const folder = folderWith({'tickets/PAY-1.md': silencedTicket('PAY-1')});
  const off = await check(folder, '--rule', 'no-unknown-ticket=off');
  expect(off).toMatchObject({diagnostics: [], disabled: 0});
});

test('comments of epic files are read, and those of tickets that others link to only once', async () => {
  const folder = folderWith({
    'tickets/EPIC-1.md': `# EPIC-1: Payments\n\n**Type:** Epic\n\n${comment}**Blocked By:** PAY-9\n`,
    'tickets/PAY-1.md': silencedTicket('PAY-1'),
    'tickets/PAY-2.md': `${ticketText({id: 'PAY-2'})}\n## Related Resources\n\n- Design: [one](PAY-1.md)\n`,
  });
  const {diagnostics} = await check(folder);
  expect(diagnostics.filter(({path}) => path !== 'tickets/EPIC-1.md')).toEqual([]);
  expect(diagnostics.map(({ruleId}) => ruleId)).toEqual(['valid-disable-comment']);
});
