import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {workspace} from '../helpers/paths.js';
import {labelsIn, listLabels} from './labels.js';
import type {Label} from './labels.js';

type Messages = Readonly<Record<string, string>>;

const folder = path.join(workspace, 'plugin', 'locales');
const labels = listLabels();
const english = new Map(labels.map(({id, message}) => [id ?? '', message ?? '']));

/** Labels that Docusaurus could not find, or would find under an id of someone else. */
function isUnfit({id, message}: Label): boolean {
  return id === null || !/^theme\.tickets\.[A-Za-z.]+$/.test(id) || !message;
}

/** Labels that say something else in another place. */
function contradictions(all: readonly Label[]): string[] {
  const messages = new Map<string | null, Set<string | null>>();
  for (const {id, message} of all)
    messages.set(id, (messages.get(id) ?? new Set<string | null>()).add(message));
  return [...messages].filter(([, found]) => found.size > 1).map(([id]) => String(id));
}

/** Labels without an entry in a translation, as the lines to fill in. */
function missingIn(messages: Messages): string[] {
  return [...english]
    .filter(([id]) => !(id in messages))
    .map(([id, message]) => `${JSON.stringify(id)}: ${JSON.stringify(message)}`)
    .sort();
}

function placeholders(message: string): string[] {
  return (message.match(/\{\w+\}/g) ?? []).sort();
}

describe('the labels in the sources', () => {
  test('are there, written out, and begin with theme.tickets', () => {
    expect(labels).not.toEqual([]);
    expect(labels.filter(isUnfit)).toEqual([]);
  });

  test('say the same in English wherever they stand', () => {
    expect(contradictions(labels)).toEqual([]);
  });

  test('are found in every way to write them, and seen where they are not written out', () => {
    const text = `
      const a = translate({id: 'theme.tickets.a', message: 'A {n}'}, {n: '1'});
      const b = <Translate id="theme.tickets.b">B b
        b</Translate>;
      const c = <Translate id="theme.tickets.c" values={{n}}>{'C {n}'}</Translate>;
      const d = translate({id: name, message: 'D'});
      const e = <Translate id="theme.tickets.e">E {n}</Translate>;`;
    const found = labelsIn('theme/X.tsx', text).map(({id, message}) => [id, message]);
    expect(found).toEqual([
      ['theme.tickets.a', 'A {n}'],
      ['theme.tickets.b', 'B b b'],
      ['theme.tickets.c', 'C {n}'],
      [null, 'D'],
      ['theme.tickets.e', null],
    ]);
  });

  test('that contradict each other are seen', () => {
    const text = `translate({id: 'a', message: 'A'}); translate({id: 'a', message: 'B'});`;
    expect(contradictions(labelsIn('x.tsx', text))).toEqual(['a']);
  });
});

describe.each(readdirSync(folder))('%s', (file) => {
  const messages = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Messages;

  test('has every label', () => {
    expect(missingIn(messages)).toEqual([]);
  });

  test('has no label that is gone', () => {
    expect(Object.keys(messages).filter((id) => !english.has(id))).toEqual([]);
  });

  test('is in alphabetical order', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort());
  });

  test('keeps the places for values', () => {
    const differing = Object.entries(messages).filter(
      ([id, message]) =>
        placeholders(message).join() !== placeholders(english.get(id) ?? message).join(),
    );
    expect(differing).toEqual([]);
  });
});

test('German is shipped', () => {
  expect(readdirSync(folder)).toContain('de.json');
});
