import {expect, test} from 'vitest';
import embedLoader from '../../plugin/lib/remark/embedLoader.js';
import {writeQuery} from '../../plugin/lib/remark/embedQuery.js';
import type {EmbedQuery} from '../../plugin/lib/remark/embedQuery.js';
import {publish} from '../helpers/docsPage.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';

const warnings: Error[] = [];

/** What a page gets that imports the module. */
async function load(
  query: Omit<EmbedQuery, 'from' | 'backlog'>,
  backlog = 'default',
): Promise<unknown> {
  const resourceQuery = writeQuery({...query, backlog, from: 'docs/page.md'});
  const emitWarning = (warning: Error): void => void warnings.push(warning);
  const code = embedLoader.call({resourceQuery, emitWarning});
  const address = `data:text/javascript,${encodeURIComponent(code)}`;
  return ((await import(/* @vite-ignore */ address)) as {default: unknown}).default;
}

test('gives the data of a directive, and null for what is gone since', async () => {
  publish(contextOf([ticketText({id: 'PAY-1', title: 'Refund'})]));
  expect(await load({request: {kind: 'ticket', id: 'PAY-1'}})).toMatchObject({title: 'Refund'});
  expect(await load({request: {kind: 'ticket', id: 'PAY-2'}})).toBe(null);
});

test('repeats the warning of a page that is not compiled again', async () => {
  const problem = {message: 'Wrong!', help: 'Mend it, 100% #sure'};
  expect(await load({request: {kind: 'problem', warning: 'page.md:1:1', ...problem}})).toEqual(
    problem,
  );
  expect(warnings.map(String)).toEqual(['Error: page.md:1:1']);
  await load({request: {kind: 'problem', warning: null, ...problem}});
  expect(warnings).toHaveLength(1);
});

test('names no module with signs that bundlers read', () => {
  const request = {kind: 'ticket', id: 'a!b#c?d&e'} as const;
  expect(writeQuery({backlog: 'default', from: 'x.md', request})).toMatch(/^\?[^!#?&]+$/);
});

test('says which backlog is missing', async () => {
  await expect(load({request: {kind: 'page'}}, 'nothing')).rejects.toThrow(
    'docusaurus-plugin-tickets: no backlog `nothing` is loaded',
  );
});
