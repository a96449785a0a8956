import type {LoadContext} from '@docusaurus/types';
import {expect, test} from 'vitest';
import {createServedPages} from '../../../plugin/lib/docusaurus/start/servedPages.js';

type SetUp = (middlewares: unknown[], server: {options: {setupMiddlewares: SetUp}}) => unknown[];

/** What the plugin adds to the development server, and how often it was told that it starts. */
function setUpOf() {
  let starts = 0;
  const context = {baseUrl: '/', siteDir: '/site'} as LoadContext;
  const pages = createServedPages(context, 'default', () => {
    starts += 1;
  });
  const {devServer} = pages.configuration(false) as {devServer: {setupMiddlewares: SetUp}};
  return {setUp: devServer.setupMiddlewares, starts: () => starts};
}

/** As webpack-merge does with two functions under one key. */
function merged(first: SetUp, second: SetUp): SetUp {
  return (...given) => {
    const [some, more] = [first(...given), second(...given)];
    return [...some, ...more];
  };
}

function run(setUp: SetUp): unknown[] {
  return setUp(['bundler', 'static'], {options: {setupMiddlewares: setUp}});
}

test('pages are answered before the bundler is asked, beside what Docusaurus and other plugins add', () => {
  const {setUp, starts} = setUpOf();
  const docusaurus: SetUp = (middlewares) => {
    middlewares.unshift('sources');
    return middlewares;
  };
  const both = run(merged(docusaurus, setUp));
  expect(both).toEqual([
    expect.any(Function),
    expect.any(Function),
    'sources',
    'bundler',
    'static',
  ]);
  const three = run(merged(docusaurus, merged(setUp, setUpOf().setUp)));
  expect(three.slice(4)).toEqual(['sources', 'bundler', 'static']);
  expect(starts()).toBe(2);
});

test('without others the rest of the server stays as it is', () => {
  expect(run(setUpOf().setUp).slice(2)).toEqual(['bundler', 'static']);
});
