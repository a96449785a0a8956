import path from 'node:path';
import type {RouteConfig} from '@docusaurus/types';
import type {Page} from './page.js';

/** What a route names: the component that is shown, and the modules with what it is given. */
export interface RouteModules {
  readonly component: string;
  readonly modules: Readonly<Record<string, string>>;
}

/** A page as Docusaurus is told of it; `root` is what the path of its source counts from. */
export function toRoute(
  {path: route, source}: Page,
  {component, modules}: RouteModules,
  root: string,
  siteDir: string,
): RouteConfig {
  const file = source && path.relative(siteDir, path.join(root, source));
  return {
    path: route,
    component,
    exact: true,
    modules,
    ...(file && {metadata: {sourceFilePath: file}}),
  };
}
