import {afterEach, expect, test, vi} from 'vitest';
import {processTerminal} from '../../plugin/lib/cli/terminal.js';

const tty = vi.hoisted(() => ({isTerminal: true}));
vi.mock('node:tty', () => ({isatty: () => tty.isTerminal}));

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['a terminal', true, {}, {colors: true, width: 72}],
  ['a pipe or a file', false, {}, {colors: false, width: null}],
  ['NO_COLOR', true, {NO_COLOR: '1'}, {colors: false, width: 72}],
  ['CI', true, {CI: 'true'}, {colors: false, width: null}],
  ['FORCE_COLOR in a pipe', false, {FORCE_COLOR: '1'}, {colors: true, width: null}],
  ['FORCE_COLOR in CI', false, {FORCE_COLOR: '1', CI: 'true'}, {colors: true, width: null}],
  ['FORCE_COLOR over NO_COLOR', true, {FORCE_COLOR: '1', NO_COLOR: '1'}, {colors: true, width: 72}],
  ['FORCE_COLOR=0', true, {FORCE_COLOR: '0'}, {colors: false, width: 72}],
  ['GITHUB_ACTIONS alone', true, {GITHUB_ACTIONS: 'true'}, {colors: true, width: 72}],
])('%s', (_, isTerminal, env, expected) => {
  tty.isTerminal = isTerminal;
  for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const columns = Object.getOwnPropertyDescriptor(process.stdout, 'columns');
  Object.defineProperty(process.stdout, 'columns', {value: 72, configurable: true});
  const {colors, width} = processTerminal();
  if (columns) Object.defineProperty(process.stdout, 'columns', columns);
  else Reflect.deleteProperty(process.stdout, 'columns');
  expect({colors, width}).toEqual(expected);
});
