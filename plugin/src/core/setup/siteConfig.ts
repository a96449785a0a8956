import {insertAll, insertItem} from './insertion.js';
import type {Insertion} from './insertion.js';
import {pluginName, pluginNames} from './pluginName.js';
import {findConfig, literalOf, propertyOf} from './resolve.js';
import {childOf, listOf, nameOf, parseModule} from './syntax.js';
import type {Node} from './syntax.js';

/** The text of a site's configuration with the plugin in it. */
export interface SetUpConfig {
  readonly text: string;
  /** Whether a link to the tickets was added to the navigation bar. */
  readonly hasLink: boolean;
}

/**
 * Adds the plugin to the text of a `docusaurus.config` file, and a link to the navigation bar. All else
 * stays as it is. `ticketsPath` is the option `path`; null for its default.
 *
 * @returns `'present'` where the plugin is named already, and null where the text has no place for it
 *   that is certain
 */
export function addPlugin(
  text: string,
  ticketsPath: string | null,
): SetUpConfig | 'present' | null {
  // It may be named anywhere: where it is imported, say.
  if (new RegExp(`['"\`]${pluginName}['"\`]`).test(text)) return 'present';
  const statements = parseModule(text);
  const config = statements && findConfig(statements);
  if (!statements || !config) return null;
  if (listPlugins(config, statements).some((it) => pluginNames.includes(it))) return 'present';
  const quote = quoteOf(text);
  const name = quote(pluginName);
  const plugin = ticketsPath === null ? name : `[${name}, {path: ${quote(ticketsPath)}}]`;
  const plugins = insertPlugin(text, config, statements, plugin);
  if (!plugins) return null;
  const link = `{to: ${quote('/tickets')}, label: ${quote('Tickets')}, position: ${quote('left')}}`;
  const links = insertLink(text, config, statements, link);
  const changed = insertAll(text, [...plugins, ...links]);
  return parseModule(changed) ? {text: changed, hasLink: links.length > 0} : null;
}

/** The names of the plugins that stand in the list, with or without options. */
function listPlugins(config: Node, statements: readonly Node[]): string[] {
  const literal = literalOf(childOf(propertyOf(config, 'plugins'), 'value'), statements);
  return listOf(literal, 'elements').flatMap((item) => {
    const named = item.type === 'ArrayExpression' ? listOf(item, 'elements')[0] : item;
    return named?.type === 'StringLiteral' ? (nameOf(named) ?? []) : [];
  });
}

function insertPlugin(
  text: string,
  config: Node,
  statements: readonly Node[],
  plugin: string,
): readonly Insertion[] | null {
  const property = propertyOf(config, 'plugins');
  if (property) {
    const literal = literalOf(childOf(property, 'value'), statements);
    if (literal?.type !== 'ArrayExpression') return null;
    const items = listOf(literal, 'elements');
    return insertItem(text, {literal, items}, items.at(-1) ?? null, plugin);
  }
  const items = listOf(config, 'properties');
  const after = propertyOf(config, 'presets') ?? items.at(-1) ?? null;
  return insertItem(text, {literal: config, items}, after, `plugins: [${plugin}]`);
}

/** Behind the last link on the left. Without a list of links there is none. */
function insertLink(
  text: string,
  config: Node,
  statements: readonly Node[],
  link: string,
): readonly Insertion[] {
  const inside = (object: Node | null, name: string): Node | null =>
    literalOf(childOf(propertyOf(object, name), 'value'), statements);
  const literal = inside(inside(inside(config, 'themeConfig'), 'navbar'), 'items');
  if (literal?.type !== 'ArrayExpression') return [];
  const items = listOf(literal, 'elements');
  const isRight = (item: Node): boolean =>
    nameOf(childOf(propertyOf(item, 'position'), 'value')) === 'right';
  const after = items.findLast((item) => !isRight(item)) ?? null;
  return insertItem(text, {literal, items}, after, link);
}

/** Quotes as most texts of the file have. */
function quoteOf(text: string): (word: string) => string {
  const [single, double] = [`'`, '"'].map((mark) => text.split(mark).length);
  const mark = (double ?? 0) > (single ?? 0) ? '"' : `'`;
  return (word) =>
    mark + word.replaceAll('\\', String.raw`\\`).replaceAll(mark, `\\${mark}`) + mark;
}
