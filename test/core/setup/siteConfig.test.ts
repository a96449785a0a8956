import {expect, test} from 'vitest';
import {addPlugin} from '../../../plugin/lib/core/setup/siteConfig.js';

function added(text: string, path: string | null = null): string | null {
  const made = addPlugin(text, path);
  return made === null || made === 'present' ? made : made.text;
}

test.each([
  [
    'behind the presets, set apart as the rest is',
    `const config: Config = {
  title: 'Docs',

  presets: [['classic', {}]], // the usual

  themeConfig: {} satisfies Theme,
};

export default config;
`,
    `const config: Config = {
  title: 'Docs',

  presets: [['classic', {}]], // the usual

  plugins: ['docusaurus-plugin-tickets'],

  themeConfig: {} satisfies Theme,
};

export default config;
`,
  ],
  [
    'at the end of the plugins, with their comma',
    "module.exports = {\n\tplugins: [\n\t\t'a',\n\t\t['b', {}], // last\n\t],\n};\n",
    "module.exports = {\n\tplugins: [\n\t\t'a',\n\t\t['b', {}], // last\n\t\t'docusaurus-plugin-tickets',\n\t],\n};\n",
  ],
  [
    'at the end of the plugins, without a comma',
    'export default {\n  "plugins": [\n    "a",\n    "b" // last\n  ]\n}',
    'export default {\n  "plugins": [\n    "a",\n    "b", // last\n    "docusaurus-plugin-tickets"\n  ]\n}',
  ],
  [
    'in one line',
    "export default {plugins: ['a']};\n",
    "export default {plugins: ['a', 'docusaurus-plugin-tickets']};\n",
  ],
  [
    'in an empty list',
    'export default {plugins: []};\n',
    "export default {plugins: ['docusaurus-plugin-tickets']};\n",
  ],
  [
    'in an empty object',
    'export default {};\n',
    "export default {plugins: ['docusaurus-plugin-tickets']};\n",
  ],
  [
    'in a list that has a name',
    "const plugins = ['a'];\nexport default {plugins};\n",
    "const plugins = ['a', 'docusaurus-plugin-tickets'];\nexport default {plugins};\n",
  ],
  [
    'in what a function gives',
    "export default async function createConfig() {\n  const config = {\n    title: 'a',\n  };\n  return config;\n}\n",
    "export default async function createConfig() {\n  const config = {\n    title: 'a',\n    plugins: ['docusaurus-plugin-tickets'],\n  };\n  return config;\n}\n",
  ],
  [
    'in what is handed to a function',
    "export default defineConfig({title: 'a'} as Config);\n",
    "export default defineConfig({title: 'a', plugins: ['docusaurus-plugin-tickets']} as Config);\n",
  ],
  [
    'with the line ends of the file',
    "module.exports = async () => ({\r\n  title: 'a',\r\n});\r\n",
    "module.exports = async () => ({\r\n  title: 'a',\r\n  plugins: ['docusaurus-plugin-tickets'],\r\n});\r\n",
  ],
])('the plugin goes %s', (_, before, after) => {
  expect(added(before)).toBe(after);
});

test('the option `path` is given where it is not the default', () => {
  expect(added("export default {title: 'a'};\n", "../it's here")).toBe(
    String.raw`export default {title: 'a', plugins: [['docusaurus-plugin-tickets', {path: '../it\'s here'}]]};` +
      '\n',
  );
});

function navbar(items: string): string {
  return `export default {
  plugins: ['a'],
  themeConfig: /** @type {Theme} */ ({
    navbar: {
      items: [${items}],
    },
  }),
};
`;
}

test.each([
  [
    `\n        {to: '/blog'},\n        {href: 'x', position: 'right'},\n      `,
    `\n        {to: '/blog'},\n        {to: '/tickets', label: 'Tickets', position: 'left'},\n        {href: 'x', position: 'right'},\n      `,
  ],
  ['', `{to: '/tickets', label: 'Tickets', position: 'left'}`],
  [
    `{href: 'x', position: 'right'}`,
    `{to: '/tickets', label: 'Tickets', position: 'left'}, {href: 'x', position: 'right'}`,
  ],
])('a link goes behind those on the left of %j', (before, after) => {
  const made = addPlugin(navbar(before), null);
  expect(made).toEqual({
    text: navbar(after).replace("['a']", "['a', 'docusaurus-plugin-tickets']"),
    hasLink: true,
  });
});

test.each([
  ["export default {plugins: ['docusaurus-plugin-tickets']};", 'present'],
  ["export default {plugins: [['docusaurus-plugin-tickets', {}]]};", 'present'],
  ["export default {plugins: ['tickets']};", 'present'],
  ["const plugins = [['tickets', {id: 'a'}]];\nexport default {plugins};", 'present'],
  ['export default load();', null],
  ["import config from './config';\nexport default config;", null],
  ['export default {plugins: load()};', null],
  ['export default {plugins: [...shared] }; }', null],
  ['export const config = {};', null],
  ['const a = b;\nconst b = a;\nexport default a;', null],
  ['{"json": true}', null],
])('%j is left as it is', (text, expected) => {
  expect(added(text)).toBe(expected);
});
