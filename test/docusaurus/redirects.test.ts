import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {findArchives} from '../../plugin/lib/core/pages/archives.js';
import {writeRedirects} from '../../plugin/lib/docusaurus/redirects.js';
import {folderWith} from '../helpers/folder.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';

const texts = ['US-02.1', 'US-02.2'].map((id) => ticketText({id, status: 'Done'}));
const {backlog, site} = contextOf(texts, [], {ticketPages: 'open'});

function redirectsIn(folder: string, trailingSlash: boolean | undefined): void {
  const settings = {trailingSlash, siteUrl: 'https://example.com'};
  writeRedirects(folder, findArchives(backlog, 'open'), site, settings);
}

test.each([
  [true, 'US-02.1/index.html'],
  [undefined, 'US-02.1/index.html'],
  [false, 'US-02.1.html'],
])('with trailingSlash %s a redirect is %s, as the page was', (trailingSlash, file) => {
  const folder = folderWith({});
  redirectsIn(folder, trailingSlash);
  const page = readFileSync(path.join(folder, file), 'utf8');
  expect(page).toContain('content="0; url=/t/epics/EPIC-1/archive#US-02.1"');
  expect(page).toContain('href="https://example.com/t/epics/EPIC-1/archive"');
});

test('what another page has written is kept', () => {
  const folder = folderWith({'US-02.1/index.html': 'mine'});
  redirectsIn(folder, undefined);
  expect(readFileSync(path.join(folder, 'US-02.1/index.html'), 'utf8')).toBe('mine');
  expect(readFileSync(path.join(folder, 'US-02.2/index.html'), 'utf8')).toContain('US-02.2');
});
