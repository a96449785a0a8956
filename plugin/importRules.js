import {builtinModules} from 'node:module';
import {includesUnit, layers, sharedRuleFiles} from './layers.js';

const builtins = builtinModules.filter((name) => !name.startsWith('_') && !name.includes('/'));
const corePatterns = [
  {
    regex: String.raw`^node:(?!crypto$)|^(?:${builtins.join('|')})(?:/|$)`,
    message: 'core is pure: of the Node modules it takes only node:crypto.',
  },
  {
    regex: String.raw`^@(?:docusaurus|theme|generated|site)(?:/|$)|^react(?:-dom)?(?:/|$)`,
    message: 'core knows neither Docusaurus nor React.',
  },
];

const ownName = {
  regex: '^docusaurus-plugin-tickets(?:/|$)',
  message: 'Import the file itself.',
};
const ejectable = {
  regex: String.raw`^\.\./|^docusaurus-plugin-tickets(?!/client/)`,
  message: 'A swizzled component is copied away: import from docusaurus-plugin-tickets/client/.',
};

const climbing = String.raw`(?:\.\./)+`;
const climbingFurther = String.raw`(?:\.\./){2,}`;
const beside = String.raw`\.{1,2}/(?:\.\./)*`;

/** ESLint configs that hold each part of plugin/src to its layer. */
export const importRules = [...layers.flatMap(configsOfLayer), configOfRules()];

function configsOfLayer(layer) {
  const folder = `plugin/src/${layer.unit}`;
  return [
    restrict(`${folder}/*`, layerPatterns(layer, climbing)),
    restrict(`${folder}/*/**`, layerPatterns(layer, climbingFurther)),
    restrict(`${folder}.ts`, layerPatterns(layer, beside)),
  ];
}

// A later config replaces an earlier one's patterns, so this one repeats those of the layer.
function configOfRules() {
  const layer = layers.find(({unit}) => unit === 'core/rules');
  const isolation = {
    regex: String.raw`^\./(?!(?:${sharedRuleFiles.join('|')})\.js$)`,
    message: 'Rules do not import each other; what they share is named in plugin/layers.js.',
  };
  const patterns = [...layerPatterns(layer, climbing), isolation];
  return {...restrict('plugin/src/core/rules/*', patterns), ignores: ['**/rules/index.ts']};
}

function restrict(files, patterns) {
  return {files: [files], rules: {'no-restricted-imports': ['error', {patterns}]}};
}

function layerPatterns(layer, way) {
  const outside = layers.filter(({unit}) => unit !== layer.unit);
  const closed = outside.filter(({unit}) => !includesUnit(layer.imports, unit));
  const asTypes = closed.filter(({unit}) => includesUnit(layer.types ?? [], unit));
  const never = closed.filter((other) => !asTypes.includes(other));
  return [
    ...unitPatterns(never, way, {message: `${layer.unit} may not import this (plugin/layers.js).`}),
    ...unitPatterns(asTypes, way, {
      message: `${layer.unit} may import this with "import type" only (plugin/layers.js).`,
      allowTypeImports: true,
    }),
    layer.unit === 'theme' ? ejectable : ownName,
    ...(layer.unit.startsWith('core/') ? corePatterns : []),
  ];
}

function unitPatterns(units, way, options) {
  if (units.length === 0) return [];
  const names = units.map(({unit}) => unit.replace(/^core\//, String.raw`(?:core/)?`));
  return [{regex: String.raw`^${way}(?:${names.join('|')})(?:/|\.js$|$)`, ...options}];
}
