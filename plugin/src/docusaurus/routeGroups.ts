import {fileURLToPath} from 'node:url';
import type {RouteConfig} from '@docusaurus/types';
import {groupBy} from '../core/backlog/idIndex.js';

/** So many routes of one folder may stand side by side, and so many at most in a group. */
const most = 128;

const component = fileURLToPath(new URL('../client/RouteGroup.js', import.meta.url));

/**
 * Puts the routes of a folder whose names begin alike into groups, where there are many. React Router
 * compares an address with one route after the other, and React makes an element of each, for every page
 * that is rendered and every link that is followed: with 10,000 routes side by side that takes longer
 * than the page itself. Of groups it looks at their patterns, and at the routes in one.
 *
 * A pattern stands for one name below the folder and nothing else, so that groups take no address from
 * other plugins. Routes in the site's root stay as they are, since there any name may be another's.
 */
export function groupRoutes(routes: readonly RouteConfig[], baseUrl: string): RouteConfig[] {
  const folders = groupBy(routes, ({path}) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...folders].flatMap(([folder, inside]) =>
    folder === baseUrl || inside.length <= most ? inside : groupFolder(folder, inside),
  );
}

/** A route, and its name as addresses are compared: without regard to case. */
interface Named {
  readonly name: string;
  readonly route: RouteConfig;
}

function groupFolder(folder: string, routes: readonly RouteConfig[]): RouteConfig[] {
  const named = routes.map((route) => ({
    name: route.path.slice(folder.length).toLowerCase(),
    route,
  }));
  const others = named.filter(({name}) => !isPlain(name));
  const plain = named.filter(({name}) => isPlain(name));
  return [...others.map(({route}) => route), ...groupNamed(folder, plain)];
}

/** Such names mean nothing else in a pattern. */
function isPlain(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*$/.test(name);
}

/** Groups of routes that begin alike, with prefixes that no other of their folder begins with. */
function groupNamed(folder: string, named: readonly Named[]): RouteConfig[] {
  const routes = named.map(({route}) => route);
  const prefix = commonPrefix(named.map(({name}) => name));
  if (named.length > most) {
    const inside = groupBy(named, ({name}) => name.charAt(prefix.length));
    // What is nothing but the prefix is in no group, since all groups begin with it.
    return [...inside].flatMap(([next, some]) =>
      next === '' ? some.map(({route}) => route) : groupNamed(folder, some),
    );
  }
  if (named.length < 2) return routes;
  return [{path: `${folder}:group(${prefix}[^/]*)`, component, exact: true, routes}];
}

function commonPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.reduce((prefix, name) => {
    let length = 0;
    while (length < prefix.length && prefix[length] === name[length]) length++;
    return prefix.slice(0, length);
  }, first);
}
