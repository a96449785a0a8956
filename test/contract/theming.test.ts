import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {workspace} from '../helpers/paths.js';

const source = path.join(workspace, 'plugin', 'src');
const page = readFileSync(path.join(workspace, 'website/docs/reference/theming.md'), 'utf8');

/** The rows of the table below a heading, each cell without backticks. */
function tableBelow(heading: string): string[][] {
  const section = page.slice(page.indexOf(`\n## ${heading}\n`) + 1).split(/\n## /)[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

/** Class names that are ours, wherever they are written; what is put in at its end stands as `*`. */
function classesIn(text: string): string[] {
  const inQuotes = [...text.matchAll(/(["'`])((?:(?!\1)[^\n])*?\btickets-(?:(?!\1)[^\n])*)\1/g)];
  return inQuotes.flatMap(([, , content = '']) =>
    [...content.matchAll(/(?<=^|[\s"'.])tickets-[a-z-]*[a-z](?:--\$\{|--[a-z]+)?/g)].map(([name]) =>
      name.replace('--${', '--*'),
    ),
  );
}

function filesBelow(folder: string): string[] {
  const files = readdirSync(path.join(source, folder), {recursive: true, encoding: 'utf8'});
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(source, folder, file), 'utf8'));
}

/** The colours of our style sheet: those of a block by their names. */
function coloursOf(selector: string): Map<string, string> {
  const sheet = readFileSync(path.join(source, 'client', 'colors.css'), 'utf8');
  const block = sheet.slice(sheet.indexOf(selector)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Contrast of two colours as WCAG has it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const light = coloursOf(':where(:root)');
const dark = coloursOf(":where([data-theme='dark'])");

test('the reference lists every class name, and no other', () => {
  const used = ['theme', 'client', 'core/render'].flatMap(filesBelow).flatMap(classesIn);
  const documented = tableBelow('Class names').map(([name]) => name);
  expect(documented.sort()).toEqual([...new Set(used)].sort());
});

test('class names are found in every way they are written', () => {
  const text = `
    <p className="tickets-one two" /> <p className={\`tickets-two tickets-two--\${x} \${y ?? ''}\`} />
    const a = '<div class="tickets-three">'; const b = '.tickets-four'; import 'a-tickets-b';
    style={{color: \`var(--tickets-\${x})\`}}`;
  expect(classesIn(text)).toEqual([
    'tickets-one',
    'tickets-two',
    'tickets-two--*',
    'tickets-three',
    'tickets-four',
  ]);
});

describe('colours', () => {
  test('are listed with their values', () => {
    const listed = tableBelow('Colours').map(([name = '', , ...values]) => [name, ...values]);
    expect(listed).toEqual([...light].map(([name, value]) => [name, value, dark.get(name)]));
    expect(light.size).toBeGreaterThan(5);
  });

  // Infima's backgrounds of a page, of a card and of a column.
  test.each([
    ['light', light, ['#ffffff', '#f5f6f7']],
    ['dark', dark, ['#1b1b1d', '#242526', '#1c1e21']],
  ])('can be read on every background in the %s mode', (_, colours, backgrounds) => {
    const pairs = [...colours].flatMap(([name, value]) =>
      backgrounds.map((background) => [name, background, contrast(value, background)] as const),
    );
    expect(pairs.filter(([, , ratio]) => ratio < 4.5)).toEqual([]);
  });
});
