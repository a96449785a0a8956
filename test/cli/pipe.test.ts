import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, test} from 'vitest';
import {folderWith} from '../helpers/folder.js';
import {workspace} from '../helpers/paths.js';

test('a reader that closes the pipe early is no error', () => {
  const names = Array.from({length: 400}, (_, index) => `tickets/PAY-${String(index)}.md`);
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, '# No id\n'])));
  const bin = path.join(workspace, 'plugin', 'bin', 'docusaurus-tickets.js');
  const command = `"${process.execPath}" "${bin}" check --root . | head -n 1`;
  const {stdout, stderr} = spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8'});
  expect(stdout).toMatch(/^tickets\/PAY-0\.md:1:3 /);
  expect(stderr).toBe('');
});
