import {
  appendFileSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {loadBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveProject, toCheckSetup} from '../../plugin/lib/io/project.js';
import type {ReadOptions} from '../../plugin/lib/core/read/readOptions.js';
import {cacheOf} from '../../plugin/lib/io/reading/projectCache.js';
import {readAhead} from '../../plugin/lib/io/reading/readAhead.js';
import {readInThreads} from '../../plugin/lib/io/reading/readThreads.js';
import type {StoredTicket} from '../../plugin/lib/io/reading/storedTicket.js';
import {openTicketStore} from '../../plugin/lib/io/reading/ticketStore.js';
import {diskTree} from '../../plugin/lib/io/sourceTree.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {runCli} from '../helpers/cli.js';
import {apply, editedFolder, rounds} from '../helpers/edits.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

const inCache = 'node_modules/.cache/docusaurus-plugin-tickets';

function storesIn(folder: string): string[] {
  const caches = path.join(folder, inCache);
  return readdirSync(caches).map((name) => path.join(caches, name));
}

/** What may become of a cache between two runs. */
const harm = fc.oneof(
  fc.record({kind: fc.constant('none' as const)}),
  fc.record({kind: fc.constant('cut' as const), at: fc.double({min: 0, max: 1, noNaN: true})}),
  fc.record({kind: fc.constant('flip' as const), at: fc.double({min: 0, max: 0.999, noNaN: true})}),
  fc.record({kind: fc.constant('add' as const), text: fc.constantFrom('x', '\n', '{"a":1}\t\t\n')}),
);

function doHarm(file: string, it: typeof harm extends fc.Arbitrary<infer T> ? T : never): void {
  const {size} = statSync(file);
  if (it.kind === 'cut') truncateSync(file, Math.floor(size * it.at));
  if (it.kind === 'add') appendFileSync(file, it.text);
  if (it.kind !== 'flip') return;
  const bytes = readFileSync(file);
  const at = Math.floor(size * it.at);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('every command prints the same with a cache as without, whatever is edited or damaged', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, fc.array(harm, {minLength: 6, maxLength: 6}), async (all, harms) => {
      const folder = editedFolder({'package.json': '{}'});
      for (const [index, edits] of all.entries()) {
        for (const each of edits) apply(folder, each);
        for (const command of [['check', '--format', 'json'], ['check'], ['export']]) {
          const run = (...more: string[]): ReturnType<typeof runCli> =>
            runCli(folder, ...command, '--root', '.', ...more);
          expect(await run()).toEqual(await run('--no-cache'));
        }
        for (const file of storesIn(folder)) doHarm(file, harms[index] ?? {kind: 'none'});
      }
    }),
    {numRuns: 25},
  );
}, 120_000);

/** A project of files that are old enough to be known by their times. */
function oldTree(folder: string): ReturnType<typeof diskTree> {
  const disk = diskTree(folder);
  return {...disk, stamp: (file) => JSON.stringify(disk.read(file))};
}

/** Loads a folder as a process of its own would; returns what was parsed. */
function loadAnew(folder: string): string[] {
  const project = resolveProject(folder, resolveOptions({root: '.'}));
  const cache = cacheOf(project);
  const {parsed} = loadBacklog(project, oldTree(folder), cache);
  cache.save();
  return [...parsed].sort();
}

test('a process parses what no process before it has, and a damaged cache is not believed', () => {
  const folder = folderWith({
    'package.json': '{}',
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  expect(loadAnew(folder)).toEqual(['tickets/PAY-1.md', 'tickets/PAY-2.md']);
  expect(loadAnew(folder)).toEqual([]);
  writeFileSync(path.join(folder, 'tickets/PAY-2.md'), ticketText({id: 'PAY-2', points: 3}));
  expect(loadAnew(folder)).toEqual(['tickets/PAY-2.md']);
  expect(loadAnew(folder)).toEqual([]);
  const [file = ''] = storesIn(folder);
  doHarm(file, {kind: 'flip', at: 0.2});
  expect(loadAnew(folder)).toEqual(['tickets/PAY-1.md', 'tickets/PAY-2.md']);
  expect(loadAnew(folder)).toEqual([]);
});

test('nothing is stored where nothing is installed, and nothing is left of what is out of date', () => {
  const bare = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  loadAnew(bare);
  expect(readdirSync(bare)).toEqual(['tickets']);

  const folder = folderWith({'package.json': '{}', 'tickets/PAY-1.md': ''});
  const sizes = Array.from({length: 250}, (_, index) => {
    const text = ticketText({id: 'PAY-1', points: (index % 8) + 1});
    writeFileSync(path.join(folder, 'tickets/PAY-1.md'), text);
    loadAnew(folder);
    return statSync(storesIn(folder)[0] ?? '').size;
  });
  expect(Math.max(...sizes)).toBeLessThan(110 * (sizes[0] ?? 0));
  expect(storesIn(folder)).toHaveLength(1);
});

test('two processes that store at the same time leave a cache that can be read', () => {
  const folder = folderWith({
    'package.json': '{}',
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  loadAnew(folder);
  const open = (): {save: () => void; all: Map<string, StoredTicket>} => {
    const store = openTicketStore(path.join(folder, 'store'), 'setting');
    const all = store.load();
    return {all, save: () => store.save(all, [...all.values()])};
  };
  const project = resolveProject(folder, resolveOptions({root: '.'}));
  const cache = cacheOf(project);
  loadBacklog(project, oldTree(folder), cache);
  const [one, other] = [open(), open()];
  for (const each of [one, other]) {
    each.all.set('tickets/PAY-1.md', {
      stamp: null,
      digest: 'a',
      ticket: loadBacklog(project).backlog.tickets[0]!.ticket,
      record: null,
      findings: null,
    });
    each.save();
  }
  const {all} = open();
  expect([...all.keys()]).toEqual(['tickets/PAY-1.md']);
  expect(all.get('tickets/PAY-1.md')?.ticket).toEqual(
    loadBacklog(project).backlog.tickets[0]!.ticket,
  );
});

test('many tickets are read in threads, to the same end', async () => {
  const files = Array.from({length: 1100}, (_, index) => {
    const id = `PAY-${index + 1}`;
    const blockedBy = index > 0 ? [`PAY-${index}`] : [];
    const points = index % 9 === 0 ? 13 : 3;
    return [`tickets/${id}.md`, ticketText({id, points, blockedBy})] as const;
  });
  const folder = folderWith({...Object.fromEntries(files), 'tickets/x.md/in.md': '# PAY-999: X\n'});
  const project = resolveProject(folder, resolveOptions({root: '.'}));
  const cache = cacheOf(project);
  let inThreads = 0;
  await readAhead(project, diskTree(project.root), cache, {
    begin: () => ({
      advance: (count) => {
        inThreads += count;
      },
      end: () => undefined,
    }),
  });
  expect(inThreads).toBe(1101);
  const {backlog, diagnostics, parsed} = loadBacklog(project, undefined, cache);
  const here = loadBacklog(project);
  expect(backlog.tickets.map(({ticket}) => ticket)).toEqual(
    here.backlog.tickets.map(({ticket}) => ticket),
  );
  expect(diagnostics).toEqual(here.diagnostics);
  expect(diagnostics.filter(({ruleId}) => ruleId === 'valid-points')).toHaveLength(123);
  expect(parsed.size).toBe(1101);
});

test('rules of single tickets are run in the threads, once it is known what tickets are held to', async () => {
  const ofTemplate = Array.from({length: 1100}, (_, index) => {
    const id = `PAY-${index + 1}`;
    return [`tickets/${id}.md`, ticketText({id, points: 1 + (index % 9)})] as const;
  });
  const others = Array.from({length: 300}, (_, index) => {
    const id = `A-${index + 1}`;
    return [`tickets/${id}.md`, `# ${id}: T\n\n- Priority: P${index % 7}\n- Type: X\n`] as const;
  });
  for (const [first, known] of [
    // What the first thread to answer tells comes too late for four parts at most.
    [[], 1100 - 4 * 64],
    // The dialect of the first is not that of most.
    [others, 0],
  ] as const) {
    const folder = folderWith(Object.fromEntries([...first, ...ofTemplate]));
    const project = resolveProject(folder, resolveOptions({root: '.'}));
    const tree = diskTree(project.root);
    const cache = cacheOf(project);
    await readAhead(project, tree, cache);
    const reading = cache.begin(tree);
    const tickets = ofTemplate.flatMap(([file]) => {
      const read = reading.ticket(file, project.readOptions);
      return 'ticket' in read ? [read.ticket] : [];
    });
    const {settings, severities} = toCheckSetup(project, 'template');
    const findings = reading.findings(settings, severities);
    const found = tickets.filter((ticket) => findings.get(ticket) !== undefined).length;
    expect(found >= known && (known > 0 || found === 0)).toBe(true);
    const fresh = loadBacklog(project);
    expect(fresh.reading.dialect).toBe('template');
    expect(loadBacklog(project, tree, cache).diagnostics).toEqual(fresh.diagnostics);
  }
});

test('where a thread fails, the tickets are read here', async () => {
  const found: unknown[] = [];
  // What is no options ends the thread.
  const options = null as unknown as ReadOptions;
  const paths = ['tickets/PAY-1.md'];
  const root = folderWith({'tickets/PAY-1.md': ticketText({id: 'PAY-1'})});
  const onTickets = (bytes: unknown): unknown => found.push(bytes);
  await readInThreads({root, paths, options, setup: () => null, onTickets}, 2);
  expect(found).toEqual([]);
});
