import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {endListOf, sectionLineOf, ticketOn} from '../helpers/documentSite.js';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';
import type {DocusaurusResult} from '../helpers/docusaurus.js';
import {plainHtml} from '../tasks/matrix/plainHtml.mjs';

/** A theme of the site's own beside ours, and remark plugins of its own around ours. */
const files = {
  'src/theme/DocItem/Footer/index.js':
    'export default function Footer() {\n  return <footer>Own footer</footer>;\n}\n',
  'src/theme/DocItem/Content/index.js':
    "import React from 'react';\nimport Content from '@theme-original/DocItem/Content';\nexport default function Own(props) {\n  return <div className=\"own-content\"><Content {...props} /></div>;\n}\n",
  'src/theme/MDXComponents.js':
    "import React from 'react';\nimport Original from '@theme-original/MDXComponents';\nexport default {...Original, h2: (props) => <Original.h2 data-own {...props} />};\n",
  'remark.js': `const visit = (node, look) => {
  look(node);
  for (const child of node.children ?? []) visit(child, look);
};
exports.before = () => (tree) => visit(tree, (node) => {
  if (node.type === 'text') node.value = node.value.replace('the first', 'a later');
});
exports.after = () => (tree) => visit(tree, (node) => {
  if (node.type === 'text') node.value = node.value.replace('Words', 'Replaced words');
});
`,
  'docs/ledger.md':
    '# Ledger\n\n## Postings\n\nWords of the first, see [it](../tickets/PAY-1.md).\n',
  'docs/home.md': '---\nslug: /\n---\n\n# Home\n',
  'docs/unnamed.md': '# Unnamed\n\n## Part\n\nWords.\n',
  'docs/wrong.md': '# Wrong\n\nSee :ticket[PAY-11] here.\n',
  'manual/refunds.md':
    '# Refunds\n\n## Part\n\nSee :ticket[PAY-1]{backlog=default} and :ticket[OPS-1].\n',
  'notes/plan.md': '# Plan\n',
  'tickets/PAY-1.md': ticketOn('PAY-1', 'docs/ledger.md#postings', 'notes/plan.md'),
  'tickets/PAY-2.md': ticketOn('PAY-2'),
  'ops/OPS-1.md': ticketOn('OPS-1', 'manual/refunds.md#part', 'docs/ledger.md#postings'),
};

/** The environment says what differs between the builds of the one site. */
const config = `
  ...(process.env.TICKETS === 'none' ? {onBrokenLinks: 'ignore'} : {}),
  markdown: {hooks: {onBrokenMarkdownLinks: 'ignore'}},
  presets: [['classic', {
    docs: {
      routeBasePath: '/',
      beforeDefaultRemarkPlugins: [require('./remark').before],
      remarkPlugins: [require('./remark').after],
    },
    blog: false,
    pages: false,
  }]],
  plugins: process.env.TICKETS === 'none' ? [] : [
    ['@docusaurus/plugin-content-docs', {
      id: 'manual', path: 'manual', routeBasePath: 'manual',
      beforeDefaultRemarkPlugins: [require('docusaurus-plugin-tickets/remark').remarkTickets],
      remarkPlugins: [require('docusaurus-plugin-tickets/remark').remarkTicketSections],
    }],
    ['docusaurus-plugin-tickets', {onInvalidTickets: process.env.TICKETS}],
    ['docusaurus-plugin-tickets', {
      id: 'ops', path: 'ops', routeBasePath: 'ops', onInvalidTickets: process.env.TICKETS,
    }],
  ],`;

const endLists = /<section class="tickets-of-page.*?<\/section>/gs;

let site = '';

function buildFor(tickets: 'warn' | 'throw' | 'none'): DocusaurusResult {
  process.env['TICKETS'] = tickets;
  const result = runDocusaurus(site, 'build');
  delete process.env['TICKETS'];
  return result;
}

function expectToBuild(): string {
  const {exitCode, output} = buildFor('warn');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
  return output;
}

function expectWarning(output: string): void {
  expect(output).toContain('docs/wrong.md:3:5  warning  valid-directive');
  expect(output).toContain('did you mean `PAY-1`?');
}

function page(name: string): string {
  return readBuilt(site, `${name}/index.html`);
}

beforeAll(() => {
  site = writeSite({name: 'documents-custom', options: {}, config, files});
});

describe('a site with components and remark plugins of its own, docs at its base and two backlogs', () => {
  beforeAll(() => {
    expectWarning(expectToBuild());
  });

  test('keeps its own components and remark plugins beside ours', () => {
    const html = page('ledger');
    expect(html).toContain('Own footer');
    expect(html).toContain('own-content');
    expect(html).toMatch(/<h2 data-own[^>]*>Postings/);
    expect(html).toMatch(
      /Replaced words of a later, see <a [^>]*href="\/base\/tickets\/PAY-1" ?>it<\/a>/,
    );
  });

  test('lists the tickets of both backlogs, in the section and at the end', () => {
    expect(page('tickets/PAY-1')).toContain('href="/base/ledger#postings"');
    expect(page('ops/OPS-1')).toContain('href="/base/ledger#postings"');
    const html = page('ledger');
    const links = ['href="/base/tickets/PAY-1"', 'href="/base/ops/OPS-1"'];
    for (const lists of [/<details class="tickets-of-section.*?<\/details>/gs, endLists]) {
      const found = html.match(lists) ?? [];
      expect(found).toHaveLength(links.length);
      links.forEach((link, index) => expect(found[index]).toContain(link));
    }
    expect(html.match(/ id="?tickets-of-page[\w-]*/g)).toEqual([
      ' id=tickets-of-page',
      ' id=tickets-of-page-ops',
    ]);
  });

  test('remark plugins that are named by hand are not put in twice', () => {
    const html = page('manual/refunds');
    expect(html).toContain('href="/base/tickets/PAY-1"');
    expect(sectionLineOf(html, 'part')).toContain('href="/base/ops/OPS-1"');
    expect(html.match(/tickets-of-section/g)).toHaveLength(1);
    expect(html.match(endLists)).toHaveLength(1);
  });

  test('a document without a page and a repository is plain text', () => {
    const html = page('tickets/PAY-1');
    expect(html).toContain('Plan');
    expect(html).not.toMatch(/<a [^>]*>Plan</);
  });

  test('a directive that names nothing is marked in the page', () => {
    expect(page('wrong')).toMatch(/tickets-problem.*Unexpected ticket .*PAY-11/);
  });
});

// In order: each builds the same site again, with its caches.
describe('a site that is built again with its caches', () => {
  test('shows the first ticket that rests on a document, and warns as before', () => {
    expect(endListOf(page('unnamed'))).toBeNull();
    writeFileSync(path.join(site, 'tickets/PAY-2.md'), ticketOn('PAY-2', 'docs/unnamed.md#part'));
    expectWarning(expectToBuild());
    expect(sectionLineOf(page('unnamed'), 'part')).toContain('href="/base/tickets/PAY-2"');
    expect(endListOf(page('unnamed'))).toContain('href="/base/tickets/PAY-2"');
  });

  test('leads to a ticket by its new id, after the generated files are gone', () => {
    writeFileSync(path.join(site, 'tickets/PAY-2.md'), ticketOn('PAY-2'));
    const renamed = ticketOn('PAY-7', 'docs/ledger.md#postings').replace(
      'Title of',
      'New title of',
    );
    writeFileSync(path.join(site, 'tickets/PAY-1.md'), renamed);
    writeFileSync(
      path.join(site, 'manual/refunds.md'),
      files['manual/refunds.md'].replace('PAY-1', 'PAY-7'),
    );
    rmSync(path.join(site, '.docusaurus'), {recursive: true});
    const {output} = buildFor('warn');
    expect(output).toContain('Generated static files');
    const html = page('ledger');
    expect(html).toContain('href="/base/tickets/PAY-7">it</a>');
    expect(sectionLineOf(html, 'postings')).toContain('New title of PAY-7');
    expect(html).not.toContain('PAY-1');
  });

  test('has the same pages as without the plugin where they show no tickets', () => {
    const ours = plainHtml(page('unnamed'));
    const {output} = buildFor('none');
    expect(output).toContain('Generated static files');
    expect(plainHtml(page('unnamed'))).toBe(ours);
  });

  test('fails for a directive though its page is in the caches, with its place and the nearest name', () => {
    const {output} = buildFor('throw');
    expect(output).toContain('docs/wrong.md:3:5  error  valid-directive');
    expect(output).toContain('did you mean `PAY-2`?');
    expect(output).not.toContain('Generated static files');
  });
});
