import {parentPort} from 'node:worker_threads';
import {loadGraphviz} from './graphviz.js';

// A failure is left to end the thread: whoever started it is told.
const layOut = await loadGraphviz();
parentPort?.on('message', (dots: readonly string[]) => {
  parentPort?.postMessage(dots.map(layOut));
});
