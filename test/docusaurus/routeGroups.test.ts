import type {RouteConfig} from '@docusaurus/types';
import {matchPath} from 'react-router';
import {expect, test} from 'vitest';
import {groupRoutes} from '../../plugin/lib/docusaurus/routeGroups.js';

const route = (path: string): RouteConfig => ({path, component: '@theme/TicketPage', exact: true});

const routesOf = (names: readonly string[], folder = '/base/tickets/'): RouteConfig[] =>
  names.map((name) => route(folder + name));

const numbered = (prefix: string, count: number): string[] =>
  Array.from({length: count}, (_, index) => `${prefix}${String(index + 1)}`);

/** The routes that React Router goes through to the page of an address, as Docusaurus sorts them. */
function matchedBy(routes: readonly RouteConfig[], address: string): string[] {
  const sorted = [...routes].sort((a, b) => Number(Boolean(a.routes)) - Number(Boolean(b.routes)));
  const found = sorted.find(({path, exact}) => matchPath(address, {path, exact: exact ?? false}));
  return found ? [found.path, ...matchedBy(found.routes ?? [], address)] : [];
}

/** How many routes stand side by side at most. */
function widest(routes: readonly RouteConfig[]): number {
  return Math.max(routes.length, ...routes.map((it) => widest(it.routes ?? [])));
}

test('few routes stay as they are', () => {
  const routes = routesOf(numbered('PAY-', 128));
  expect(groupRoutes(routes, '/base/')).toEqual(routes);
});

test('of ten thousand, few stand side by side, and each is found in its group', () => {
  const names = numbered('PAY-', 10_000);
  const grouped = groupRoutes(routesOf(names), '/base/');
  expect(widest(grouped)).toBeLessThanOrEqual(128);
  expect(matchedBy(grouped, '/base/tickets/PAY-1')).toEqual(['/base/tickets/PAY-1']);
  expect(matchedBy(grouped, '/base/tickets/PAY-4711')).toEqual([
    '/base/tickets/:group(pay-47[^/]*)',
    '/base/tickets/PAY-4711',
  ]);
  for (const name of names.filter((_, index) => index % 97 === 0))
    expect(matchedBy(grouped, `/base/tickets/${name}`).at(-1)).toBe(`/base/tickets/${name}`);
});

test('names of all kinds are found, whatever their case', () => {
  const names = [
    ...numbered('pay-', 150),
    ...numbered('PAY-1', 150).map((name) => `${name}.x`),
    ...numbered('US-02.', 140),
    'PAY',
    'straße-(1)',
    'a+b',
    'what:is*this?',
  ];
  const grouped = groupRoutes(routesOf(names), '/base/');
  for (const name of names.slice(0, -4)) {
    const address = `/base/tickets/${name}`;
    expect(matchedBy(grouped, address).at(-1)?.toLowerCase()).toBe(address.toLowerCase());
  }
  const paths = grouped.map(({path}) => path);
  for (const name of names.slice(-3)) expect(paths).toContain(`/base/tickets/${name}`);
});

test('a group takes one name below its folder, and none of other pages', () => {
  const grouped = groupRoutes(routesOf(numbered('PAY-', 1000)), '/base/');
  expect(matchedBy(grouped, '/base/tickets/PAY-100/notes')).toEqual([]);
  expect(matchedBy(grouped, '/base/tickets')).toEqual([]);
  expect(matchedBy(grouped, '/base/tickets/PAY-1009')).toHaveLength(1);
  expect(matchedBy(grouped, '/base/tickets/PAY-100/')).toHaveLength(2);
});

test('in the root of a site, where any name may be another plugin’s, there are no groups', () => {
  const routes = routesOf(numbered('PAY-', 500), '/base/');
  expect(groupRoutes(routes, '/base/')).toEqual(routes);
});

test('each folder has groups of its own', () => {
  const routes = [
    ...routesOf(numbered('PAY-', 300)),
    ...routesOf(numbered('EPIC-', 200), '/base/tickets/epics/'),
    route('/base/tickets'),
    route('/base/tickets/list/2'),
  ];
  const grouped = groupRoutes(routes, '/base/');
  expect(matchedBy(grouped, '/base/tickets/epics/EPIC-150')).toHaveLength(2);
  expect(matchedBy(grouped, '/base/tickets/PAY-150')).toHaveLength(2);
  expect(matchedBy(grouped, '/base/tickets/list/2')).toEqual(['/base/tickets/list/2']);
});

test('names that share all they have end', () => {
  const same = Array.from({length: 200}, () => 'PAY-1');
  expect(groupRoutes(routesOf(same), '/base/')).toHaveLength(200);
  const nested = Array.from({length: 250}, (_, index) => 'a'.repeat(index + 1));
  const grouped = groupRoutes(routesOf(nested), '/base/');
  for (const name of nested) {
    const address = `/base/tickets/${name}`;
    expect(matchedBy(grouped, address).at(-1)).toBe(address);
  }
});
