const config = (bundler) => `const {version} = require('@docusaurus/core/package.json');
const faster = {
  swcJsLoader: true, swcJsMinimizer: true, lightningCssMinimizer: true, swcHtmlMinimizer: true,
  mdxCrossCompilerCache: true, rspackBundler: ${String(bundler === 'Rspack')},
  rspackPersistentCache: ${String(bundler === 'Rspack')},
};
module.exports = {
  title: 'Matrix', url: 'https://example.com', baseUrl: '/base/',
  onBrokenLinks: 'throw', onBrokenAnchors: 'throw', onDuplicateRoutes: 'throw',
  // Its name until 3.10.
  future: version.startsWith('3.9.') ? {experimental_faster: faster} : {faster},
  markdown: {mermaid: true},
  themes: ['@docusaurus/theme-mermaid'],
  presets: [['classic', {docs: {}, blog: false}]],
  plugins: [['docusaurus-plugin-tickets', {autolink: true}]],
};
`;

const ticket = (id, title, criteria) => `# ${id}: ${title}

**Epic:** EPIC-1 - Payments
**Type:** Story
**Priority:** High
**Points:** 2

## Context

**Technical Design Reference:**
- Architecture: docs/ledger.md#rounding
- Architecture: docs/parts.mdx#postings

## Implementation Details

### Acceptance Criteria

- [${criteria}] It is booked

## Dependencies

**Blocked By:**
- None

**Blocks:**
- None

## Definition of Done

- [${criteria}] Reviewed
`;

/** The files of a site with every directive, and documents that tickets rest on. */
export const files = (bundler) => ({
  'package.json': JSON.stringify({
    name: `site-${bundler.toLowerCase()}`,
    private: true,
    browserslist: ['last 2 chrome versions'],
  }),
  'docusaurus.config.js': config(bundler),
  'src/pages/index.md': '# Home\n',
  'docs/ledger.md': `# Ledger

**Status:** Approved

It begins with :ticket[PAY-1]{title}, see [the file](../tickets/PAY-2.md), and then PAY-2.

## Rounding {#rounding}

::ticket-list{epic=EPIC-1}

::ticket-board

::ticket-graph

::epic-progress{epic=EPIC-1}
`,
  'docs/parts.mdx': '# Parts\n\n<Ticket id="PAY-1" />\n\n## Postings\n\nText.\n',
  'tickets/PAY-2.md': ticket('PAY-2', 'The second', 'x'),
});

/** The ticket whose title changes from build to build. */
export const titled = (title) => ({'tickets/PAY-1.md': ticket('PAY-1', title, ' ')});

/** What the built pages must have, by their files. */
export const pages = (title) => ({
  'tickets/PAY-1/index.html': [
    /href="?\/base\/docs\/ledger#rounding/,
    /href="?\/base\/docs\/parts#postings/,
    new RegExp(title),
  ],
  'docs/ledger/index.html': [
    new RegExp(`tickets-of-section[^]*href="?/base/tickets/PAY-1[^]*${title}[^]*tickets-of-page`),
    new RegExp(`tickets-of-page[^]*href="?/base/tickets/PAY-1[^]*${title}`),
    new RegExp(`tickets-mention[^]*${title}`),
    /href="?\/base\/tickets\/PAY-2[^]*the file/,
    /tickets-board/,
    /class="?tickets-epic-progress|tickets-progress/,
    /^(?![^]*tickets-problem)/,
  ],
  'docs/parts/index.html': [
    /tickets-mention/,
    /id="?postings[^]*tickets-of-section[^]*href="?\/base\/tickets\/PAY-2/,
  ],
  'tickets/board/index.html': [new RegExp(title)],
});
