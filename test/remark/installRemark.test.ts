import {expect, test} from 'vitest';
import {installRemark} from '../../plugin/lib/remark/installRemark.js';
import {remarkTicketSections, remarkTickets} from '../../plugin/lib/remark/index.js';

const theirs = (): void => undefined;
const mdx = (options: object): {loader: string; options: object} => ({
  loader: '/node_modules/@docusaurus/mdx-loader/lib/index.js',
  options,
});

test('puts the plugins first and last into each rule of MDX, and has pages depend on the facts', () => {
  const docs = mdx({
    processors: 'made before',
    dependencies: ['theirs.txt'],
    beforeDefaultRemarkPlugins: [theirs],
    remarkPlugins: [theirs],
    admonitions: true,
  });
  const pages = mdx({});
  const css = {loader: 'css-loader', options: {}};
  const rules = [{test: /\.mdx?$/, use: [docs]}, {oneOf: [{use: pages}]}, {use: [css]}, '...'];
  expect(installRemark({module: {rules}}, ['facts.json'])).toBe(true);
  expect(docs.options).toEqual({
    processors: undefined,
    dependencies: ['theirs.txt', 'facts.json'],
    beforeDefaultRemarkPlugins: [remarkTickets, theirs],
    remarkPlugins: [theirs, remarkTicketSections],
    admonitions: true,
  });
  expect(pages.options).toMatchObject({
    beforeDefaultRemarkPlugins: [remarkTickets],
    remarkPlugins: [remarkTicketSections],
  });
  expect(css.options).toEqual({});
});

test('adds no plugin a second time, whichever copy of the module it is from', () => {
  const copy = {remarkTickets: () => undefined};
  const docs = mdx({beforeDefaultRemarkPlugins: [theirs, [copy.remarkTickets, {}]]});
  const config = {module: {rules: [{use: [docs]}]}};
  installRemark(config, ['facts.json']);
  installRemark(config, ['facts.json']);
  expect(docs.options).toMatchObject({
    dependencies: ['facts.json'],
    beforeDefaultRemarkPlugins: [theirs, [copy.remarkTickets, {}]],
    remarkPlugins: [remarkTicketSections],
  });
});

test('tells where there is nothing to put them into', () => {
  expect(installRemark({}, [])).toBe(false);
  expect(installRemark({module: {rules: [{use: ['mdx-loader']}]}}, [])).toBe(false);
});
