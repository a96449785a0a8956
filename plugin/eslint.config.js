import {fileURLToPath} from 'node:url';
import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {importRules} from './importRules.js';

const root = fileURLToPath(new URL('..', import.meta.url));

// Patterns are relative to the repository's root, from where ESLint is run with this file.
const typescript = ['**/*.{ts,tsx}'];
const inBrowser = ['plugin/src/{theme,client}/**', 'website/src/**'];

const typeChecked = {
  files: typescript,
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: {
    // From the root, where tsconfig.json leads to the theme's own project.
    parserOptions: {projectService: true, tsconfigRootDir: root},
  },
  rules: {
    '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
    // It asks for the `!` that no-non-null-assertion forbids.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    '@typescript-eslint/no-unused-vars': [
      'error',
      {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
    ],
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
  },
};

const size = {
  rules: {
    'max-lines': ['error', 250],
    'max-lines-per-function': ['error', {max: 60, skipBlankLines: true, skipComments: true}],
  },
};

// One long text.
const template = {files: ['plugin/src/core/template/**'], rules: {'max-lines': 'off'}};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    'max-lines': ['error', 400],
    'max-lines-per-function': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
  },
};

const accessible = {
  files: ['plugin/src/{theme,client}/**/*.{ts,tsx}'],
  extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
};

const pureCore = {
  files: ['plugin/src/core/**'],
  rules: {
    'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'performance', 'globalThis'],
    'no-restricted-properties': [
      'error',
      {object: 'Date', property: 'now', message: 'core has no clock: pass the time in.'},
      {object: 'Math', property: 'random', message: 'core gives the same result each time.'},
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
        message: 'core has no clock: pass the time in.',
      },
      {
        selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
        message: 'core exports by name.',
      },
    ],
  },
};

export default defineConfig([
  globalIgnores([
    'plugin/{lib,schema}/',
    'website/{build,.docusaurus,demo}/',
    'test/.output/',
    'test/**/fixtures/',
  ]),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  eslint.configs.recommended,
  {files: ['**/*.{js,mjs,cjs}'], languageOptions: {globals: globals.node}},
  {files: inBrowser, languageOptions: {globals: globals.browser}},
  typeChecked,
  size,
  template,
  tests,
  {files: ['plugin/src/**'], rules: {'no-console': 'error'}},
  accessible,
  pureCore,
  ...importRules,
]);
