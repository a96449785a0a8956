import {setTimeout} from 'node:timers/promises';
import type {Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {createLoadTurns} from '../../../plugin/lib/docusaurus/start/loadTurns.js';
import {takeTurns} from '../../../plugin/lib/docusaurus/start/takeTurns.js';

const actions = {} as PluginContentLoadedActions;
const turns = createLoadTurns();
const log: string[] = [];

/** A plugin that says what it is given, and needs a moment for it. */
function plugin(name: string, texts: readonly string[] = ['']): Plugin<string> {
  const left = [...texts];
  return {
    name,
    loadContent: () => setTimeout(20, left.shift() ?? ''),
    async allContentLoaded({allContent}) {
      log.push(`${name} begins with ${String(allContent[name]?.['default'])}`);
      await setTimeout(20);
      if (allContent[name]?.['default'] === 'a fault') throw new Error('Fault');
      log.push(`${name} ends`);
    },
  };
}

/** What Docusaurus does when files of a plugin have changed, with what other plugins have given before. */
async function load(plugins: readonly Plugin<string>[], changed?: Plugin<string>): Promise<void> {
  const allContent = {tickets: {default: 'old'}, more: {default: 'old'}};
  const content = await changed?.loadContent?.();
  if (changed && content) Object.assign(allContent, {[changed.name]: {default: content}});
  await Promise.all(
    plugins.map((each) => Promise.resolve(each.allContentLoaded?.({allContent, actions}))),
  );
  for (const each of plugins) each.getClientModules?.();
  log.push('writes');
  await setTimeout(50);
  log.push('has written');
}

test('a load waits until the files of the one before are written, and has what was loaded last', async () => {
  log.length = 0;
  const tickets = takeTurns(plugin('tickets', ['first', 'second']), 'default', turns);
  const more = takeTurns(plugin('more', ['more']), 'default', turns);
  await more.loadContent?.();
  const plugins = [tickets, more];
  await Promise.all([load(plugins, tickets), load(plugins, tickets), load(plugins)]);
  const oneLoad = ['more begins with more', 'tickets ends', 'more ends', 'writes', 'has written'];
  expect(log).toEqual([
    // The load that nothing was read for comes first: the others are still reading.
    'tickets begins with undefined',
    ...oneLoad,
    'tickets begins with second',
    ...oneLoad,
    'tickets begins with second',
    ...oneLoad,
  ]);
});

/** What comes of a load of tickets that nothing is wrong with, once it has begun. */
const wholeLoad = ['tickets ends', 'writes', 'has written'];

test('a load that fails is over', async () => {
  log.length = 0;
  const tickets = takeTurns(plugin('tickets', ['a fault', 'mended']), 'default', turns);
  await expect(load([tickets], tickets)).rejects.toThrow('Fault');
  await load([tickets], tickets);
  expect(log).toEqual(['tickets begins with a fault', 'tickets begins with mended', ...wholeLoad]);
});

test('a load that ends in another plugin is over after a while', async () => {
  log.length = 0;
  const tickets = takeTurns(plugin('tickets', ['one', 'two']), 'default', turns);
  const failing: Plugin<string> = {
    name: 'failing',
    allContentLoaded: () => Promise.reject(new Error('Other fault')),
  };
  await expect(load([tickets, failing], tickets)).rejects.toThrow('Other fault');
  await load([tickets], tickets);
  expect(log.slice(-4)).toEqual(['tickets begins with two', ...wholeLoad]);
});

test('who waits for rest waits for reading, making pages and writing', async () => {
  log.length = 0;
  const tickets = takeTurns(plugin('tickets', ['one']), 'default', turns);
  const loading = load([tickets], tickets);
  await turns.rest();
  // Writing is given its time from its start.
  expect(log.at(-1)).toBe('has written');
  await loading;
});
