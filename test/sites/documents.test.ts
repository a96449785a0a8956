import {beforeAll, describe, expect, test} from 'vitest';
import {listBrokenLinks} from '../helpers/builtLinks.js';
import {endListOf, sectionLineOf, ticketOn} from '../helpers/documentSite.js';
import {readBuilt, runDocusaurus, writeSite} from '../helpers/docusaurus.js';

/** Documents whose pages list tickets: what is special, where the file is, and where its page. */
const shown = [
  ['of the default docs', 'web/docs/intro.md#start', 'docs/intro#start'],
  ['with a slug', 'web/docs/with-slug.md#part', 'docs/elsewhere#part'],
  ['with an id', 'web/docs/with-id.md#part', 'docs/other-name#part'],
  ['in numbered folders', 'web/docs/01-one/02-two.md#part', 'docs/one/two#part'],
  ['of an old version', 'web/versioned_docs/version-1.0/intro.md#start', 'docs/1.0/intro#start'],
  ['with a heading id in braces', 'web/docs/ids.md#classic', 'docs/ids#classic'],
  ['with a heading id in a comment', 'web/docs/ids.md#comment', 'docs/ids#comment'],
  ['with a heading id in MDX', 'web/docs/ids-mdx.mdx#mdx', 'docs/ids-mdx#mdx'],
  ['with one heading twice', 'web/docs/ids.md#same-1', 'docs/ids#same-1'],
  ['outside the site, of other docs', 'design/ledger.md#postings', 'design/ledger#postings'],
  ['that is a blog post', 'web/blog/2024-01-02-news.md#today', 'blog/2024/01/02/news#today'],
  ['that is a page', 'web/src/pages/about.mdx#us', 'about#us'],
] as const;

/** Documents whose pages list none, or elsewhere. */
const quiet = 'web/docs/quiet.md#part';
const quietKind = 'web/rfcs/one.md#part';
const placed = 'web/docs/placed.md#part';
const withoutPage = 'notes/plan.md#part';

const targets: readonly string[] = [
  ...shown.map(([, target]) => target),
  ...[quiet, quietKind, placed, withoutPage],
];
const idOf = (target: string): string => `PAY-${String(targets.indexOf(target) + 1)}`;

const part = '## Part\n\nText.\n';
const files = {
  '../.git/HEAD': '',
  'docs/intro.md': '# Intro\n\n## Start\n\nText.\n\n## Other\n\nText.\n',
  'docs/with-slug.md': `---\nslug: /elsewhere\n---\n\n# With slug\n\n${part}`,
  'docs/with-id.md': `---\nid: other-name\n---\n\n# With id\n\n${part}`,
  'docs/01-one/02-two.md': `# Two\n\n**Status:** Approved\n\n${part}`,
  'docs/ids.md':
    '# Ids\n\n## One {#classic}\n\n## Two <!-- #comment -->\n\n## Same\n\n## Same\n\nText.\n',
  'docs/ids-mdx.mdx': '# Ids\n\n## Three {/* #mdx */}\n\nText.\n',
  'docs/quiet.md': `---\nhide_tickets: true\n---\n\n# Quiet\n\n${part}`,
  'docs/placed.md': `# Placed\n\n::document-tickets\n\n${part}`,
  'docs/unnamed.md': `# Unnamed\n\n${part}`,
  'rfcs/one.md': `# RFC one\n\n${part}`,
  'versions.json': '["1.0"]',
  'versioned_docs/version-1.0/intro.md': '# Intro\n\n## Start\n\nText.\n',
  'blog/2024-01-02-news.md': '# News\n\n## Today\n\nText.\n',
  'src/pages/about.mdx': '# About\n\n## Us\n\nText.\n',
  '../design/ledger.md': '# Ledger\n\n**Status:** Draft\n\n## Postings\n\nText.\n',
  '../notes/plan.md': `# Plan\n\n${part}`,
  ...Object.fromEntries(
    targets.map((target) => [`tickets/${idOf(target)}.md`, ticketOn(idOf(target), target)]),
  ),
};

const options = {
  root: '..',
  repositoryUrl: 'https://example.com/repo',
  documents: [
    {kind: 'tdd', include: ['design/**/*.md', 'web/docs/**/*.{md,mdx}']},
    {kind: 'rfc', include: 'web/rfcs/*.md', showTickets: false},
  ],
};

function build(): string {
  const site = writeSite({
    name: 'documents/web',
    options: {},
    config: `markdown: {format: 'detect', mdx1Compat: {headingIds: true}},
  presets: [['classic', {docs: {lastVersion: 'current'}, blog: {onUntruncatedBlogPosts: 'ignore'}}]],
  plugins: [
    ['@docusaurus/plugin-content-docs', {id: 'design', path: '../design', routeBasePath: 'design'}],
    ['@docusaurus/plugin-content-docs', {id: 'rfcs', path: 'rfcs', routeBasePath: 'rfcs'}],
    ['docusaurus-plugin-tickets', ${JSON.stringify(options)}],
  ],`,
    files,
  });
  const {exitCode, output} = runDocusaurus(site, 'build');
  expect(output).toContain('Generated static files');
  expect(exitCode).toBe(0);
  return site;
}

describe('documents of every kind', () => {
  let site = '';
  const ticketOf = (target: string): string =>
    readBuilt(site, `tickets/${idOf(target)}/index.html`);
  const linkBackTo = (target: string): string => `href="/base/tickets/${idOf(target)}"`;

  beforeAll(() => {
    site = build();
  });

  test.each(shown)('a document %s is linked from its ticket and links back', (_, target, place) => {
    expect(ticketOf(target)).toContain(`href="/base/${place}"`);
    const [page = '', anchor = ''] = place.split('#');
    const html = readBuilt(site, `${page}/index.html`);
    expect(sectionLineOf(html, anchor)).toContain(linkBackTo(target));
    expect(endListOf(html)).toContain(linkBackTo(target));
  });

  test('a ticket shows the title, section and status of a document instead of its path', () => {
    const ticket = ticketOf('web/docs/01-one/02-two.md#part');
    expect(ticket).toMatch(
      /<a href="\/base\/docs\/one\/two#part" ?>Two › Part<\/a> <span[^>]*>Approved</,
    );
  });

  test('a version lists only the tickets that name its own file', () => {
    const [current, old] = [
      'web/docs/intro.md#start',
      'web/versioned_docs/version-1.0/intro.md#start',
    ];
    const page = readBuilt(site, 'docs/1.0/intro/index.html');
    expect(page).not.toContain(linkBackTo(current));
    expect(readBuilt(site, 'docs/intro/index.html')).not.toContain(linkBackTo(old));
  });

  test('a section that no ticket names has no line', () => {
    expect(sectionLineOf(readBuilt(site, 'docs/intro/index.html'), 'other')).toBeNull();
  });

  test.each([
    ['by its front matter', 'docs/quiet', quiet],
    ['by the kind of its document', 'rfcs/one', quietKind],
  ])('a page that is silenced %s names no ticket', (_, page, target) => {
    const html = readBuilt(site, `${page}/index.html`);
    expect(html).not.toMatch(/tickets-of-|PAY-/);
    expect(ticketOf(target)).toContain(`href="/base/${page}#part"`);
  });

  test('a list placed by hand takes the place of the one at the end', () => {
    const html = readBuilt(site, 'docs/placed/index.html');
    const [before = ''] = html.split('id=part');
    expect(before).toContain('tickets-of-document');
    expect(before).toContain(linkBackTo(placed));
    expect(sectionLineOf(html, 'part')).toContain(linkBackTo(placed));
    expect(endListOf(html)).toBeNull();
  });

  test('a document without a page is seen in the repository', () => {
    const url = 'https://example.com/repo/blob/main/notes/plan.md#part';
    expect(ticketOf(withoutPage)).toContain(`href="${url}"`);
  });

  test('a page that no ticket names gets nothing', () => {
    expect(readBuilt(site, 'docs/unnamed/index.html')).not.toMatch(/tickets-of-|PAY-/);
  });

  test('every link of every page leads straight to a place', () => {
    expect(listBrokenLinks(site, {baseUrl: '/base/', trailingSlash: undefined})).toEqual([]);
  });
});
