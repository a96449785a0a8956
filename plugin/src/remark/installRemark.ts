import {remarkTickets} from './remarkTickets.js';
import {remarkTicketSections} from './remarkTicketSections.js';

/** The configuration of a bundler, webpack or Rspack, as far as it is looked at here. */
export interface BundlerConfig {
  readonly module?: {readonly rules?: unknown} | undefined;
}

/** The options of Docusaurus' loader of MDX that are changed here. */
interface MdxLoaderOptions {
  processors?: unknown;
  dependencies?: readonly string[];
  beforeDefaultRemarkPlugins?: readonly unknown[];
  remarkPlugins?: readonly unknown[];
}

interface LoaderItem {
  loader?: unknown;
  options?: unknown;
}

/**
 * Puts the remark plugins into every rule that compiles docs, blog posts or pages; returns whether
 * there was any. Pages are compiled anew when one of the `dependencies` changes, which are files with
 * what goes into their code.
 *
 * Docusaurus has no interface for it (facebook/docusaurus#5999). The rules are those of the plugins
 * that the site lists before this one, as it does those of presets.
 */
export function installRemark(config: BundlerConfig, dependencies: readonly string[]): boolean {
  const items = listItems(config.module?.rules).filter(isMdxLoader);
  for (const item of items)
    item.options = withRemark(item.options as MdxLoaderOptions, dependencies);
  return items.length > 0;
}

function withRemark(options: MdxLoaderOptions, dependencies: readonly string[]): MdxLoaderOptions {
  const {beforeDefaultRemarkPlugins: before = [], remarkPlugins: after = []} = options;
  return {
    ...options,
    // They were made from the options as they were; without them the loader makes its own.
    processors: undefined,
    dependencies: [...new Set([...(options.dependencies ?? []), ...dependencies])],
    beforeDefaultRemarkPlugins: has(before, remarkTickets) ? before : [remarkTickets, ...before],
    remarkPlugins: has(after, remarkTicketSections) ? after : [...after, remarkTicketSections],
  };
}

/** By its name, since one that a configuration imports is another copy of the module. */
function has(plugins: readonly unknown[], plugin: () => unknown): boolean {
  return plugins.flat().some((it) => typeof it === 'function' && it.name === plugin.name);
}

function isMdxLoader({loader}: LoaderItem): boolean {
  return typeof loader === 'string' && loader.includes('mdx-loader');
}

function listItems(rules: unknown): LoaderItem[] {
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown) => {
    if (typeof rule !== 'object' || rule === null) return [];
    const {use, oneOf, rules: inner} = rule as {use?: unknown; oneOf?: unknown; rules?: unknown};
    const own = (Array.isArray(use) ? use : [use]).filter(isItem);
    return [...own, ...listItems(oneOf), ...listItems(inner)];
  });
}

function isItem(item: unknown): item is LoaderItem {
  return typeof item === 'object' && item !== null && 'loader' in item;
}
