import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {attributesOf} from '../../plugin/lib/core/directive/attributes.js';
import {directiveForms} from '../../plugin/lib/core/model/directive.js';
import type {DirectiveName} from '../../plugin/lib/core/model/directive.js';
import {components} from '../../plugin/lib/remark/components.js';
import {workspace} from '../helpers/paths.js';

const page = readFileSync(path.join(workspace, 'website/docs/reference/directives.md'), 'utf8');
const names = Object.keys(directiveForms) as DirectiveName[];
const sectionOf = (name: DirectiveName): string => {
  const heading = `## \`${directiveForms[name] === 'text' ? ':' : '::'}${name}\`\n`;
  expect(page).toContain(heading);
  return page.slice(page.indexOf(heading) + heading.length).replace(/\n## [^]*$/, '');
};
const fence = /^```md\n([^]*?)^```$/gm;

describe.each(names)('%s', (name) => {
  test('is shown live below each of its examples', () => {
    const section = sectionOf(name);
    const live = section.replace(fence, '').replace(/^> /gm, '');
    const examples = [...section.matchAll(fence)].map(([, text = '']) => text);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(live).toContain(`\n${example}`);
  });

  test('has a row for each attribute, or takes those of another', () => {
    const rows = [...sectionOf(name).matchAll(/^\| `(\w+)`/gm)].map(([, attribute]) => attribute);
    const attributes = Object.keys(attributesOf[name].shape);
    if (name === 'ticket-board') {
      const ofList = Object.keys(attributesOf['ticket-list'].shape);
      expect(attributes).toEqual(ofList.filter((it) => it !== 'limit'));
    } else expect(rows.toSorted()).toEqual(attributes.toSorted());
  });

  test('has its component named', () => {
    expect(page).toContain(`\`<${components[name].mdx}>\``);
  });
});
