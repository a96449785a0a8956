/**
 * @typedef {object} Layer
 * @property {string} unit a folder of plugin/src, or a file of it without its ending
 * @property {readonly string[]} imports units it may import; `core` stands for all of core
 * @property {readonly string[]} [types] units it may import with `import type` only
 */

const chain = [
  'core/source',
  'core/diagnostic',
  'core/markdown',
  'core/model',
  'core/template',
  'core/read',
  'core/graph',
  'core/backlog',
  'core/directive',
  'core/rules',
  'core/presets',
  'core/check',
];

const shown = [...chain.slice(0, 4), 'core/read', 'core/graph', 'core/backlog'];
const adapter = ['core', 'io', 'options', 'backlogs', 'inProcess'];

/**
 * Which part of plugin/src may import which. ESLint and test/contract/layers.test.ts enforce it.
 *
 * @type {readonly Layer[]}
 */
export const layers = [
  ...chain.map((unit, index) => ({unit, imports: chain.slice(0, index)})),
  {unit: 'core/record', imports: ['core/source', 'core/model']},
  {unit: 'core/baseline', imports: ['core/diagnostic']},
  {unit: 'core/history', imports: shown},
  {unit: 'core/plan', imports: shown},
  {unit: 'core/render', imports: shown},
  {unit: 'core/picture', imports: [...shown, 'core/plan']},
  {
    unit: 'core/pages',
    imports: [...shown, 'core/plan', 'core/render', 'core/picture'],
    types: ['core/presets', 'core/history'],
  },
  {
    unit: 'core/embed',
    imports: [...shown, 'core/directive', 'core/plan', 'core/pages'],
  },
  {unit: 'core/output', imports: [...shown, 'core/plan']},
  {unit: 'core/compare', imports: [...shown, 'core/output']},
  {unit: 'core/explain', imports: shown},
  {unit: 'core/fix', imports: ['core/source', 'core/diagnostic']},
  {unit: 'core/draft', imports: [...shown, 'core/fix'], types: ['core/rules']},
  {unit: 'core/setup', imports: []},
  {
    unit: 'core/report',
    imports: ['core/source', 'core/diagnostic', 'core/output'],
    types: ['core/presets', 'core/baseline'],
  },
  {unit: 'core/index', imports: ['core']},
  {unit: 'options', imports: ['core']},
  {unit: 'inProcess', imports: []},
  {unit: 'backlogs', imports: ['core', 'inProcess']},
  {unit: 'io', imports: ['core', 'options']},
  {unit: 'docusaurus', imports: adapter},
  {unit: 'remark', imports: adapter},
  {unit: 'cli', imports: adapter},
  {unit: 'client', imports: [], types: ['core']},
  {unit: 'theme', imports: ['client'], types: ['core']},
  {unit: 'index', imports: ['core', 'io', 'options', 'backlogs', 'docusaurus', 'remark', 'cli']},
];

/** The files of core/rules that are no rules, and which rules may therefore import. */
export const sharedRuleFiles = ['rule', 'ignoredFiles', 'openBlockers', 'renamed', 'validValue'];

/**
 * Whether a list of units, such as a layer's imports, holds a unit.
 *
 * @param {readonly string[]} units
 * @param {string} unit
 */
export function includesUnit(units, unit) {
  return units.some((each) => unit === each || unit.startsWith(`${each}/`));
}
