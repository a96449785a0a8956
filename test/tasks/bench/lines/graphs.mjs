import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Graphviz} from '@hpcc-js/wasm-graphviz';
import {drawAll} from './drawAll.mjs';
import {toGraphBacklog} from './graphBacklog.mjs';
import {listPlainDots} from './plainLoop.mjs';

const tickets = 10_000;
const epics = 333;
const dependencies = 1.6;
const rounds = 3;

/**
 * Measures all pictures of a large backlog, from choosing what they show to the lines between their
 * boxes, without and with the layouts of a run before; and beside it the plain way, which lays out one
 * picture after the other and draws none.
 */
export async function measure() {
  const graphviz = await Graphviz.load();
  const make = () => toGraphBacklog(tickets, epics, dependencies);
  const folder = mkdtempSync(join(tmpdir(), 'tickets-bench-'));
  const runs = [];
  let drawn = 0;
  let layouts = 0;
  let json = [];
  try {
    // In turns, so that what else the machine does slows down all of them.
    for (let round = 0; round < rounds; round++) {
      const file = join(folder, `graphs-${round}.json`);
      // A backlog remembers what was asked of it, so that each run has its own.
      const [first, second, third] = [make(), make(), make()];
      drawn = 0;
      layouts = 0;
      const plain = await time(() => {
        for (const dot of listPlainDots(third)) {
          graphviz.layout(dot, 'plain', 'dot');
          layouts += 1;
        }
      });
      const cold = await time(() =>
        drawAll(first, file, (graph) => (drawn += Number(Boolean(graph?.drawing)))),
      );
      const warm = await time(() => drawAll(second, file, () => {}));
      runs.push({plain, cold, warm, kept: statSync(file).size});
      if (round === 0) json = await measureJson(second, file);
    }
    return describe({runs, drawn, layouts, json});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

async function time(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** How many bytes a picture adds to the data of a ticket's page, sorted. */
async function measureJson(backlog, file) {
  const sizes = [];
  await drawAll(backlog, file, (graph) => {
    if (graph?.kind === 'ticket') sizes.push(JSON.stringify(graph).length);
  });
  return sizes.sort((a, b) => a - b);
}

function describe({runs, drawn, layouts, json}) {
  const medianOf = (valueOf) => runs.map(valueOf).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  const seconds = (name) => `${(medianOf((run) => run[name]) / 1000).toFixed(2)} s`;
  const share = (name) =>
    `${medianOf((run) => run[name] / run.plain).toFixed(2)} times the plain loop`;
  const kilobytes = (part) => (json[Math.floor(part * json.length)] / 1000).toFixed(1);
  return [
    `${tickets} tickets in ${epics} epics, ${drawn} pictures, medians of ${rounds} rounds`,
    `without kept layouts ${seconds('cold')}, ${share('cold')}`,
    `with them ${seconds('warm')}, ${share('warm')}`,
    `plain loop of ${layouts} layouts ${seconds('plain')}`,
    `${(runs[0].kept / 1e6).toFixed(1)} MB of layouts kept`,
    `JSON of a ticket's picture: median ${kilobytes(0.5)} KB, 95% below ${kilobytes(0.95)} KB`,
  ].join('; ');
}
