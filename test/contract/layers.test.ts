import {isBuiltin} from 'node:module';
import {describe, expect, test} from 'vitest';
import {includesUnit, layers, sharedRuleFiles} from '../../plugin/layers.js';
import {findImportCycle} from './importCycle.js';
import {listSourceFiles, parseImports, readImports} from './imports.js';
import type {Import} from './imports.js';

const files = listSourceFiles();
const imports = files.flatMap(readImports);

/** The layer a file of plugin/src stands in. */
function layerOf(file: string) {
  return layers.find(({unit}) => includesUnit([unit], file));
}

function isAllowed({from, to, isTypeOnly}: Import): boolean {
  const layer = layerOf(from);
  const target = to === null ? undefined : layerOf(to);
  if (!layer || !target) return false;
  if (layer === target || includesUnit(layer.imports, target.unit)) return true;
  return isTypeOnly && includesUnit(layer.types ?? [], target.unit);
}

/**
 * A swizzled component stands in a site, where paths that lead out of its folder lead nowhere, and
 * those to compiled files neither: a part is `@theme/…` as well.
 */
function isMisnamed({from, specifier, isTypeOnly}: Import): boolean {
  if (from.startsWith('theme/'))
    return specifier.startsWith('../') || (/^\.\/.*\.js$/.test(specifier) && !isTypeOnly);
  return specifier.startsWith('docusaurus-plugin-tickets');
}

function isForeignToCore({from, specifier}: Import): boolean {
  if (!from.startsWith('core/') || specifier === 'node:crypto') return false;
  if (isBuiltin(specifier)) return true;
  return /^(?:react|react-dom|@docusaurus|@theme|@generated|@site)(?:\/|$)/.test(specifier);
}

function crossesRules({from, to}: Import): boolean {
  const folder = 'core/rules/';
  if (from === `${folder}index` || !from.startsWith(folder) || !to?.startsWith(folder))
    return false;
  return !sharedRuleFiles.includes(to.slice(folder.length));
}

function show({from, specifier}: Import): string {
  return `${from} imports ${specifier}`;
}

describe('plugin/src', () => {
  test('has files, and each stands in a layer', () => {
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !layerOf(file.replace(/\.tsx?$/, '')))).toEqual([]);
  });

  test('imports only what its layer may', () => {
    const relative = imports.filter(({to}) => to !== null);
    expect(relative.filter((each) => !isAllowed(each)).map(show)).toEqual([]);
  });

  test('imports itself by its package name in the theme only, whose files are copied away', () => {
    expect(imports.filter(isMisnamed).map(show)).toEqual([]);
  });

  test('keeps Node, Docusaurus and React out of core', () => {
    expect(imports.filter(isForeignToCore).map(show)).toEqual([]);
  });

  test('keeps rules apart from each other', () => {
    expect(imports.filter(crossesRules).map(show)).toEqual([]);
  });

  test('has no import cycle, types included', () => {
    expect(findImportCycle(imports)).toEqual([]);
  });
});

describe('these checks find', () => {
  const within = (path: string, text: string): Import[] => parseImports(path, text);

  test('an import to the right, in each form an import can take', () => {
    const forms = [
      "import {a} from '../rules/rule.js';",
      "export * from '../rules/rule.js';",
      "const a = await import('../rules/rule.js');",
      "type A = import('../rules/rule.js').A;",
    ];
    const found = within('core/read/title.ts', forms.join('\n'));
    expect(found.map(isAllowed)).toEqual([false, false, false, false]);
  });

  test('a value taken where only types may be', () => {
    const text =
      "import {a} from '../core/model/ticket.js';\nimport type {B} from '../core/model/ticket.js';";
    expect(within('client/view.ts', text).map(isAllowed)).toEqual([false, true]);
  });

  test('a component that could not be copied away, and a name where a path is meant', () => {
    const text =
      "import {a} from '../../client/words.js';\nimport b from './styles.module.css';\nimport {c} from './Part.js';";
    expect(within('theme/TicketLink/index.tsx', text).map(isMisnamed)).toEqual([true, false, true]);
    const named = "import {a} from 'docusaurus-plugin-tickets/client/words';";
    expect(within('theme/TicketLink/index.tsx', named).map(isMisnamed)).toEqual([false]);
    expect(within('theme/TicketLink/index.tsx', named).map(isAllowed)).toEqual([true]);
    expect(within('client/numbers.ts', named).map(isMisnamed)).toEqual([true]);
  });

  test('a rule that imports a rule', () => {
    const text = "import {a} from './valid-id.js';\nimport {b} from './rule.js';";
    expect(within('core/rules/valid-type.ts', text).map(crossesRules)).toEqual([true, false]);
  });

  test('a Node module in core', () => {
    const text = "import 'node:fs';\nimport 'path';\nimport 'node:crypto';";
    expect(within('core/read/title.ts', text).map(isForeignToCore)).toEqual([true, true, false]);
  });

  test('a cycle', () => {
    const edges = [
      ...within('core/a.ts', "import './b.js';\nimport './c.js';"),
      ...within('core/b.ts', "import './c.js';"),
      ...within('core/c.ts', "import type {B} from './b.js';"),
    ];
    expect(findImportCycle(edges)).toEqual(['core/b', 'core/c', 'core/b']);
  });
});
