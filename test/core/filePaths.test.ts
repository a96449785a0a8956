import {expect, test} from 'vitest';
import {filePathsOf} from '../../plugin/lib/core/backlog/filePaths.js';
import type {FileChange} from '../../plugin/lib/core/model/ticket.js';

/** A file as a ticket in `tickets` names it. */
function change(path: string): FileChange {
  const place = {path: 'tickets/PAY-1.md', line: 1, column: 1, endLine: 1, endColumn: 1};
  return {path, action: 'modify', note: null, place};
}

test.each([
  ['app/main.py', ['app/main.py', 'tickets/app/main.py']],
  ['./app//main.py', ['app/main.py', 'tickets/app/main.py']],
  ['app\\main.py', ['app/main.py', 'tickets/app/main.py']],
  ['/app/main.py', ['app/main.py']],
  ['../app/main.py', ['app/main.py']],
  ['../../app/main.py', []],
  ['/../app/main.py', []],
  ['app/main.py:12', ['app/main.py', 'tickets/app/main.py']],
  ['app/main.py:12-30', ['app/main.py', 'tickets/app/main.py']],
  ['app/main.py#L12-L30', ['app/main.py', 'tickets/app/main.py']],
  [
    'app/(shop)/@modal/seite-größe.tsx',
    ['app/(shop)/@modal/seite-größe.tsx', 'tickets/app/(shop)/@modal/seite-größe.tsx'],
  ],
  ['.github/workflows/ci.yml', ['.github/workflows/ci.yml', 'tickets/.github/workflows/ci.yml']],
  ['.gitignore', ['.gitignore', 'tickets/.gitignore']],
  ['.env.example', ['.env.example', 'tickets/.env.example']],
  ['docker/Dockerfile', ['docker/Dockerfile', 'tickets/docker/Dockerfile']],
  ['LICENSE', ['LICENSE', 'tickets/LICENSE']],
])('%s is the path of a file', (written, expected) => {
  expect(filePathsOf(change(written))).toEqual(expected);
});

test.each([
  ...['app/', 'app', 'app/services', '.', '..', '../..', '/', '', ' '],
  ...['app/**/*.py', 'app/*.py', 'app/{a,b}.py', 'app/[id]/page.tsx', 'app/a?.py'],
  ...['app/<name>.py', 'app/$name.py', 'path/to/module.py', 'app/.../main.py', 'db/XXXX_a.sql'],
  ...['the main module.', 'app/main.py and app/other.py', 'main()', 'Service.create()', 'a\0.py'],
  ...['https://example.com/a.py', 'C:\\app\\main.py', '~/app/main.py', `${'a'.repeat(500)}.py`],
])('%s is none', (written) => {
  expect(filePathsOf(change(written))).toBeNull();
});
