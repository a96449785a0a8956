import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {createPlugin} from '../../plugin/lib/docusaurus/plugin.js';
import type {LoadedBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import type {PluginOptions} from '../../plugin/lib/options.js';
import {ticketsJson} from '../helpers/external.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

function pluginIn(folder: string, options: PluginOptions) {
  const context = {
    siteDir: folder,
    siteConfig: {future: {}},
    baseUrl: '/',
    generatedFilesDir: folder,
  };
  const plugin = createPlugin(
    context as unknown as LoadContext,
    resolveOptions({root: '.', ...options}),
    () => undefined,
  );
  return {plugin, load: async () => (await plugin.loadContent?.()) as LoadedBacklog};
}

test('content that is loaded again is read again only where it has changed', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  const {load} = pluginIn(folder, {});
  expect((await load()).parsed.size).toBe(2);
  expect((await load()).parsed.size).toBe(0);
  writeFileSync(path.join(folder, 'tickets/PAY-2.md'), ticketText({id: 'PAY-2', title: 'Other'}));
  const {parsed, backlog} = await load();
  expect([...parsed]).toEqual(['tickets/PAY-2.md']);
  expect(backlog.byId.get('PAY-2')?.ticket.title).toBe('Other');
});

test('the file of another backlog is watched, and read again when it changes', async () => {
  const folder = folderWith({
    'billing.json': ticketsJson('BIL-7'),
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', blockedBy: ['BIL-7']}),
  });
  const file = path.join(folder, 'billing.json');
  const {plugin, load} = pluginIn(folder, {
    externalBacklogs: [{name: 'billing', from: 'billing.json'}],
  });
  expect(plugin.getPathsToWatch?.()).toContain(file);
  const readiness = async () => (await load()).backlog.byId.get('PAY-1')?.readiness;
  expect(await readiness()).toBe('blocked');
  writeFileSync(file, ticketsJson('BIL-7').replace('todo', 'done'));
  expect(await readiness()).toBe('ready');
});

test('the debug page of Docusaurus is given numbers, and not all tickets', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1', epic: 'EPIC-1 - One'}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2', epic: 'EPIC-1 - One'}),
  });
  const content: unknown = JSON.parse(JSON.stringify(await pluginIn(folder, {}).load()));
  expect(content).toEqual({
    dialect: 'template',
    tickets: 2,
    epics: 1,
    documents: 0,
    diagnostics: 0,
  });
});
