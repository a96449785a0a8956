import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {createPlugin} from '../../plugin/lib/docusaurus/plugin.js';
import type {LoadedBacklog} from '../../plugin/lib/io/loadBacklog.js';
import {resolveOptions} from '../../plugin/lib/options.js';
import {folderWith} from '../helpers/folder.js';
import {ticketText} from '../helpers/ticketFile.js';

test('content that is loaded again is read again only where it has changed', async () => {
  const folder = folderWith({
    'tickets/PAY-1.md': ticketText({id: 'PAY-1'}),
    'tickets/PAY-2.md': ticketText({id: 'PAY-2'}),
  });
  const context = {siteDir: folder, siteConfig: {}, baseUrl: '/', generatedFilesDir: folder};
  const options = resolveOptions({root: '.'});
  const plugin = createPlugin(context as unknown as LoadContext, options, () => undefined);
  const load = async () => (await plugin.loadContent?.()) as LoadedBacklog;
  expect((await load()).parsed.size).toBe(2);
  expect((await load()).parsed.size).toBe(0);
  writeFileSync(path.join(folder, 'tickets/PAY-2.md'), ticketText({id: 'PAY-2', title: 'Other'}));
  const {parsed, backlog} = await load();
  expect([...parsed]).toEqual(['tickets/PAY-2.md']);
  expect(backlog.byId.get('PAY-2')?.ticket.title).toBe('Other');
});
