import {execFileSync} from 'node:child_process';
import {chmodSync, readFileSync, readdirSync, statSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {runCli} from '../helpers/cli.js';
import {blocked, check, read} from '../helpers/fix.js';
import {folderWith} from '../helpers/folder.js';

describe('files', () => {
  const text = '# PAY-3: Größe\r\n\r\n**Blocks:**\r\n-\tNone\t \n\rEnd';
  const expected = '# PAY-3: Größe\r\n\r\n**Blocks:**\r\n-\tPAY-12: Posts there.\t \n\rEnd';
  const utf16 = (it: string): Buffer => Buffer.from(`\ufeff${it}`, 'utf16le');
  const silent = 'tickets/sub dir/Größe.md';

  test.each([
    ['UTF-8', Buffer.from(text), Buffer.from(expected)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${expected}`)],
    ['UTF-16LE', utf16(text), utf16(expected)],
    ['UTF-16BE', utf16(text).swap16(), utf16(expected).swap16()],
  ])('%s keeps every other byte, and its permissions', async (encoding, bytes, after) => {
    const folder = folderWith({'tickets/PAY-12.md': blocked, [silent]: bytes});
    const file = path.join(folder, silent);
    chmodSync(file, 0o640);
    const dry = await check(folder, 'reciprocal-dependency', '--fix-dry-run');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(dry.stderr).toBe('Would fix 1 finding in 1 file\n');
    if (encoding.startsWith('UTF-8')) {
      const patched = folderWith({[silent]: bytes});
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd: patched, input: dry.stdout});
      expect(readFileSync(path.join(patched, silent)).equals(after)).toBe(true);
    }
    const {stderr} = await check(folder, 'reciprocal-dependency', '--fix');
    expect(stderr).toBe('Fixed 1 finding in 1 file\n');
    expect(readFileSync(file).equals(after)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.dirname(file))).toEqual(['Größe.md']);
  });

  test('a file with other bytes is left, and the report says so', async () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff])]);
    const folder = folderWith({'tickets/PAY-12.md': blocked, [silent]: bytes});
    const {stdout, stderr} = await check(folder, 'reciprocal-dependency', '--fix');
    expect(stderr).toBe(
      `Fixed nothing\nLeft tickets/PAY-12.md:6:3 (reciprocal-dependency): ${silent} is not written: it is no valid UTF-8\n`,
    );
    expect(stdout).toContain('1 warning in 1 file');
    expect(readFileSync(path.join(folder, silent)).equals(bytes)).toBe(true);
  });

  test('where a ticket is a link, the file it leads to is written', async () => {
    const folder = folderWith({'tickets/PAY-12.md': blocked, 'elsewhere/three.txt': text});
    const link = path.join(folder, 'tickets/PAY-3.md');
    symlinkSync('../elsewhere/three.txt', link);
    await check(folder, 'reciprocal-dependency', '--fix');
    expect(read(folder, 'elsewhere/three.txt')).toBe(expected);
    expect(
      readdirSync(path.join(folder, 'tickets'), {withFileTypes: true}).map((it) =>
        it.isSymbolicLink(),
      ),
    ).toEqual([false, true]);
  });
});

describe('the call', () => {
  const silent = '# PAY-3: Ledger\n\n**Blocks:**\n- None\n';
  const files = {
    'tickets/PAY-12.md': blocked,
    'tickets/PAY-3.md': silent,
    'tickets/PAY-20.md': '# PAY-20: X\n\n**Blocked By:** pay-012\n',
  };

  test('only what is shown is mended', async () => {
    const folder = folderWith(files);
    const named = await runCli(
      folder,
      'check',
      '--root',
      '.',
      'tickets/PAY-20.md',
      '--fix',
      '--quiet',
    );
    expect(named.stderr).toBe('Fixed nothing\n');
    await runCli(folder, 'check', '--root', '.', 'tickets/PAY-20.md', '--fix');
    expect(read(folder, 'tickets/PAY-20.md')).toContain('PAY-12');
    expect(read(folder, 'tickets/PAY-3.md')).toBe(silent);
  });

  test('a dry run writes reports to files only', async () => {
    const folder = folderWith({'tickets/PAY-12.md': blocked, 'tickets/PAY-3.md': silent});
    const to = ['--format', 'json', '--output', 'out.json'];
    const {stdout} = await check(folder, 'reciprocal-dependency', '--fix-dry-run', ...to);
    expect(stdout).toBe(`diff --git a/tickets/PAY-3.md b/tickets/PAY-3.md
--- a/tickets/PAY-3.md
+++ b/tickets/PAY-3.md
@@ -1,4 +1,4 @@
 # PAY-3: Ledger
 
 **Blocks:**
-- None
+- PAY-12: Posts there.
`);
    expect(JSON.parse(read(folder, 'out.json'))).toMatchObject({summary: {warnings: 0}});
  });

  test('both options together are a wrong usage', async () => {
    const result = await runCli(
      folderWith(files),
      'check',
      '--root',
      '.',
      '--fix',
      '--fix-dry-run',
    );
    expect([result.exitCode, result.stderr]).toEqual([
      2,
      expect.stringContaining('expected only one of them'),
    ]);
  });
});
