import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createRenderMemory} from '../../plugin/lib/core/render/renderMemory.js';
import {renderTicket} from '../../plugin/lib/core/render/renderTicket.js';
import type {LinkTargets} from '../../plugin/lib/core/render/links.js';

const text = `# PAY-1: Refund

See PAY-2, PAY-3 and [the design](docs/a.md#part), \`app/models.py\`, docs/a.md and [a file](PAY-2.md).

- [ ] Ask PAY-4
`;
const words = ['PAY-2', 'PAY-3', 'PAY-4', 'docs/a.md', 'docs/a.md#part', 'PAY-2.md'];

/** What the rest of a backlog may be: the address of each thing that is mentioned, or none. */
const world = fc.record({
  urls: fc.dictionary(fc.constantFrom(...words), fc.constantFrom('/x', '/y')),
  files: fc.subarray(['app/models.py']),
});

function toTargets({urls, files}: {urls: Record<string, string>; files: string[]}): LinkTargets {
  const targetOf = (mention: string) => {
    const url = urls[mention];
    return url === undefined ? null : {url, title: `${mention} at ${url}`, name: mention};
  };
  return {
    ticket: targetOf,
    path: targetOf,
    document: targetOf,
    isFile: (it) => files.includes(it),
  };
}

test('a text that is kept is the same as one rendered anew, whatever became of the rest', () => {
  fc.assert(
    fc.property(fc.array(world, {maxLength: 8}), (worlds) => {
      const render = createRenderMemory();
      const owner = {};
      for (const each of worlds) {
        const source = {path: 'tickets/PAY-1.md', text};
        const options = {idPattern: '[A-Z]+-\\d+', titleLine: 1, targets: toTargets(each)};
        expect(render(owner, source, options)).toEqual(renderTicket(source, options));
      }
    }),
  );
});

test('a text is rendered again only if something of it changes', () => {
  const render = createRenderMemory();
  const owner = {};
  const source = {path: 'tickets/PAY-1.md', text};
  const options = {idPattern: '[A-Z]+-\\d+', titleLine: 1};
  const first = render(owner, source, {...options, targets: toTargets({urls: {}, files: []})});
  const elsewhere = toTargets({urls: {'PAY-9': '/x'}, files: []});
  expect(render(owner, source, {...options, targets: elsewhere})).toBe(first);
  const here = toTargets({urls: {'PAY-3': '/x'}, files: []});
  expect(render(owner, source, {...options, targets: here})).not.toBe(first);
});
