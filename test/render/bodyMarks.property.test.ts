import fc from 'fast-check';
import {expect, test} from 'vitest';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';
import {marksIn} from '../../plugin/lib/core/render/body.js';
import type {BodyPart} from '../../plugin/lib/core/render/body.js';
import {renderTicket} from '../../plugin/lib/core/render/renderTicket.js';
import type {RenderOptions} from '../../plugin/lib/core/render/renderTicket.js';
import {readText} from '../helpers/ticketFile.js';

const pieces = fc.constantFrom(
  '',
  '## Acceptance Criteria',
  '**Label:**',
  '- [ ] open',
  '- item',
  '  - inner',
  '    1. deep',
  '1. first',
  '> quoted',
  '> [!NOTE]',
  ':::tip',
  ':::',
  '```',
  '| a | b |\n| - | - |\n| c | d |',
  '<details>',
  '</details>',
  '<!-- comment -->',
  'words[^1]',
  '[^1]: source',
  '    indented',
);
const texts = fc.array(pieces, {maxLength: 40}).map((lines) => lines.join('\n'));

/** Whatever of a text is shown, in order, without tags and blanks. */
function shown(parts: readonly BodyPart[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'html':
        case 'checklist':
          return part.html.replace(/<[^>]+>/g, '');
        case 'admonition':
          return shown(part.parts);
        case 'list':
          return part.items.map((item) => shown(item.parts)).join('');
        default:
          return '';
      }
    })
    .join('')
    .replace(/\s+/g, '');
}

test('marks hide nothing, tear no element apart, and each stands in one place at most', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.integer({min: -1, max: 80}), {maxLength: 30}), (text, lines) => {
      const targets = {ticket: () => null, path: () => null};
      const options: RenderOptions = {idPattern: defaultIdPattern, targets, titleLine: null};
      const {checklists} = readText(text);
      const marks = lines.map((line, index) => ({line, mark: {kind: 'finding', index} as const}));
      const source = {path: 'a.md', text};
      const marked = renderTicket(source, {...options, checklists, marks}).parts;
      expect(shown(marked)).toBe(shown(renderTicket(source, options).parts));
      const indexes = marksIn(marked).map(({index}) => index);
      expect(new Set(indexes).size).toBe(indexes.length);
      for (const part of htmlOf(marked)) {
        for (const tag of ['details', 'ul', 'section', 'blockquote'])
          expect(part.split(`<${tag}`).length).toBe(part.split(`</${tag}`).length);
      }
    }),
    {numRuns: 500},
  );
});

function htmlOf(parts: readonly BodyPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'html' || part.kind === 'checklist') return [part.html];
    if (part.kind === 'admonition') return htmlOf(part.parts);
    return part.kind === 'list' ? part.items.flatMap((item) => htmlOf(item.parts)) : [];
  });
}
