import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {folderWith} from '../helpers/folder.js';
import {workspace} from '../helpers/paths.js';

const lib = pathToFileURL(path.join(workspace, 'plugin/lib/')).href;

/** Lays out more than one thread does, tells what came of it, and then lays out a single picture. */
const script = `
import {toDot} from '${lib}core/picture/dot.js';
import {createLayOutDots} from '${lib}io/layOutDots.js';

const dots = Array.from({length: 310}, (_, at) => toDot([{width: 208, height: 60 + at}], []));
const failures = [];
const layOutDots = createLayOutDots('graphs.json', (reason) => failures.push(reason));
const layOut = await layOutDots(dots);
const made = dots.filter((dot) => layOut(dot) !== null).length;
const again = await layOutDots(dots.slice(0, 1));
console.log(JSON.stringify({made, failures, again: again(dots[0])}));
`;

/** Runs it in a process of its own, in whose threads something else happens first. */
function runWith(inThreads: string): unknown {
  const folder = folderWith({
    'run.mjs': script,
    'first.mjs': `
      import {isMainThread, parentPort, threadId} from 'node:worker_threads';
      if (!isMainThread) { ${inThreads} }
    `,
  });
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['--import', './first.mjs', 'run.mjs'],
    {cwd: folder, encoding: 'utf8', timeout: 30_000},
  );
  expect([stderr, status]).toEqual(['', 0]);
  return JSON.parse(stdout);
}

// 208 pixels are 2.8889 inches, which is a trace more.
const again = '209 60;104 30';

test('where the threads end, that is told once, no layout is there, and the process goes on', () => {
  expect(runWith('process.exit(3);')).toEqual({
    made: 0,
    failures: ['a thread of it ended with code 3'],
    again,
  });
});

test('where the threads throw, that is told once, no layout is there, and the process goes on', () => {
  expect(runWith("throw new Error('no memory');")).toEqual({
    made: 0,
    failures: ['no memory'],
    again,
  });
});

test('where one thread ends, the other one makes all layouts but those it was about to make', () => {
  const found = runWith("if (threadId % 2 === 1) parentPort.on('message', () => process.exit(3));");
  expect(found).toEqual({made: 260, failures: ['a thread of it ended with code 3'], again});
});
