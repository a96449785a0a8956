import {pluginName} from './pluginName.js';

type Json = Record<string, unknown>;

/**
 * Adds this package to the dependencies of a `package.json`, in the order of their names, with the indent
 * and the line end of the text.
 *
 * @returns `'present'` where it is one already, and null where the text is no object in JSON
 */
export function addDependency(
  text: string,
  version: string,
): {readonly text: string} | 'present' | null {
  const json = parseObject(text);
  if (!json) return null;
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  if (kinds.some((kind) => Object.hasOwn(toObject(json[kind]), pluginName))) return 'present';
  const dependencies = {...toObject(json['dependencies']), [pluginName]: `^${version}`};
  const sorted = Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  const written = JSON.stringify({...json, dependencies: Object.fromEntries(sorted)}, null, indent);
  return {text: text.endsWith('\n') ? `${written}\n` : written};
}

function parseObject(text: string): Json | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Json)
      : null;
  } catch {
    return null;
  }
}

function toObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
