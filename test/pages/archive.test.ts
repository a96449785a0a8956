import {describe, expect, test} from 'vitest';
import {backlogOf} from '../helpers/backlog.js';
import type {BacklogTicket} from '../../plugin/lib/core/model/backlog.js';
import type {SourceFile} from '../../plugin/lib/core/source/sourceFile.js';
import {contextOf} from '../helpers/pageContext.js';
import {ticketText} from '../helpers/ticketFile.js';
import type {TicketSpec} from '../helpers/ticketFile.js';
import {toArchivePages} from '../../plugin/lib/core/pages/archivePages.js';
import type {ArchivePageProps} from '../../plugin/lib/core/pages/archiveProps.js';
import {findArchives} from '../../plugin/lib/core/pages/archives.js';
import {toEpicPageProps} from '../../plugin/lib/core/pages/epic.js';
import {toRedirectPage} from '../../plugin/lib/core/pages/redirectPage.js';
import {defaultIdPattern} from '../../plugin/lib/core/read/ticketIds.js';

const read = {idPattern: defaultIdPattern};

/** Which tickets each epic has in its archive, by their slugs. */
function archived(...specs: readonly TicketSpec[]): Record<string, string[]> {
  const archives = findArchives(backlogOf(...specs), 'open');
  return Object.fromEntries(
    archives.map(({epic, pages}) => [epic.id, pages.flat().map(({slug}) => slug)]),
  );
}

describe('the archive of an epic', () => {
  const [open, done, canceled] = [{}, {status: 'Done'}, {status: 'Canceled'}];
  const old = {epic: 'EPIC-0 - Begin'};

  test('has all its tickets once each is done or canceled', () => {
    expect(
      archived(
        {id: 'PAY-1', ...done, ...old},
        {id: 'PAY-2', ...canceled, ...old},
        {id: 'PAY-3', ...done},
        {id: 'PAY-4', ...open},
      ),
    ).toEqual({'EPIC-0': ['PAY-1', 'PAY-2']});
  });

  test('has tickets that are all canceled', () => {
    expect(archived({id: 'PAY-1', ...canceled})).toEqual({'EPIC-1': ['PAY-1']});
  });

  test('has none of the tickets without an epic', () => {
    const text = '# PAY-1: Alone\n\n**Status:** Done\n';
    const {backlog} = contextOf([text]);
    expect(findArchives(backlog, 'open')).toEqual([]);
  });

  test('has every ticket of an id, and an open one keeps them all out', () => {
    const twice = [ticketText({id: 'PAY-1', ...done}), ticketText({id: 'PAY-1', ...done})];
    const [archive] = findArchives(contextOf(twice).backlog, 'open');
    expect(archive?.pages.flat().map(({slug}) => slug)).toEqual(['PAY-1', 'PAY-1-2']);
    const reopened = [...twice, ticketText({id: 'PAY-1', ...open})];
    expect(findArchives(contextOf(reopened).backlog, 'open')).toEqual([]);
  });

  test('does not depend on what stands in other epics', () => {
    expect(
      archived(
        {id: 'PAY-1', ...done, ...old, blockedBy: ['PAY-2']},
        {id: 'PAY-2', ...open, blocks: ['PAY-1']},
      ),
    ).toEqual({'EPIC-0': ['PAY-1']});
  });

  test('is not there unless it is asked for', () => {
    expect(findArchives(backlogOf({id: 'PAY-1', ...done}), 'all')).toEqual([]);
  });

  test('goes to further pages behind fifty tickets', () => {
    const ids = Array.from({length: 120}, (_, index) => `PAY-${String(index + 1)}`);
    const {backlog, site} = contextOf(
      ids.map((id) => ticketText({id, ...done})),
      [],
      {ticketPages: 'open'},
    );
    const [archive] = findArchives(backlog, 'open');
    expect(archive?.pages.map(({length}) => length)).toEqual([50, 50, 20]);
    expect(site.archiveUrls('EPIC-1')).toEqual([
      '/t/epics/EPIC-1/archive',
      '/t/epics/EPIC-1/archive/2',
      '/t/epics/EPIC-1/archive/3',
    ]);
    expect(site.ticketUrl('PAY-50')).toBe('/t/epics/EPIC-1/archive#PAY-50');
    expect(site.ticketUrl('PAY-51', 'notes')).toBe('/t/epics/EPIC-1/archive/2#PAY-51:notes');
  });
});

const texts = [
  `# PAY-1: Book & \`<b>\`

**Epic:** EPIC-1 - Payments
**Status:** Done

## Notes

See [below](#more) and PAY-2, and tickets/file1.md. A claim.[^1] Again.[^1]

### More

<h4>Raw</h4> <a href="#notes">up</a>

###### Deep

[^1]: Its source.
`,
  ticketText({id: 'PAY-2', status: 'Canceled', blockedBy: ['PAY-1']}),
  ticketText({id: 'PAY-3', epic: 'EPIC-2 - Shop', blockedBy: ['PAY-2']}),
];
const context = contextOf(texts, [], {ticketPages: 'open'});
const archives = findArchives(context.backlog, 'open');

function pageOf(): ArchivePageProps {
  const [archive] = archives;
  const sourceOf = ({ticket: {id, path}}: BacklogTicket): SourceFile => ({
    path,
    text: texts.find((text) => text.includes(`# ${id}:`)) ?? '',
  });
  const [page] = archive ? toArchivePages(context, archive, sourceOf, read) : [];
  if (!page) throw new Error('There is no archive');
  return page();
}

describe('an archive page', () => {
  test('tells of its epic, and names its tickets with their anchors', () => {
    const {epic, toc, tickets, before, total, page, pages} = pageOf();
    expect(epic).toEqual({id: 'EPIC-1', name: 'Payments', url: '/t/epics/EPIC-1'});
    expect(toc).toEqual([
      {id: 'PAY-1', value: 'PAY-1 Book &amp; &lt;b&gt;', level: 2},
      {id: 'PAY-2', value: 'PAY-2 Title of PAY-2', level: 2},
    ]);
    expect(tickets.map(({anchor, epic: own}) => [anchor, own])).toEqual([
      ['PAY-1', null],
      ['PAY-2', null],
    ]);
    expect([before, total, page, pages]).toEqual([0, 2, 1, ['/t/epics/EPIC-1/archive']]);
  });

  test('links tickets of archives to their places there, and others to their pages', () => {
    const [, second] = pageOf().tickets;
    expect(second?.blockedBy.map(({ticket}) => ticket.url)).toEqual([
      '/t/epics/EPIC-1/archive#PAY-1',
    ]);
    expect(second?.blocks.map(({ticket}) => ticket.url)).toEqual(['/t/PAY-3']);
  });

  test('has texts whose anchors begin with the ticket, and whose headings are a level deeper', () => {
    const [first] = pageOf().tickets;
    const html = (first?.body ?? [])
      .map((part) => (part.kind === 'html' ? part.html : ''))
      .join('');
    const plain = html.replace(/<a[^>]* class="hash-link".*?<\/a>/g, '');
    expect(plain).toBe(`<h3 id="PAY-1:notes" class="anchor">Notes</h3>
<p>See <a href="#PAY-1:more">below</a> and <a href="/t/epics/EPIC-1/archive#PAY-2" title="Title of PAY-2">PAY-2</a>, and <a href="/t/epics/EPIC-1/archive#PAY-2" title="Title of PAY-2">tickets/file1.md</a>. A claim.<sup class="footnote-ref"><a href="#PAY-1:fn1" id="PAY-1:fnref1">[1]</a></sup> Again.<sup class="footnote-ref"><a href="#PAY-1:fn1" id="PAY-1:fnref1:1">[1:1]</a></sup></p>
<h4 id="PAY-1:more" class="anchor">More</h4>
<h5>Raw</h5> <a href="#PAY-1:notes">up</a>
<h6 id="PAY-1:deep" class="anchor">Deep</h6>
<hr class="footnotes-sep">
<section class="footnotes">
<ol class="footnotes-list">
<li id="PAY-1:fn1" class="footnote-item"><p>Its source. <a href="#PAY-1:fnref1" class="footnote-backref" aria-label="Back to the text">↩</a> <a href="#PAY-1:fnref1:1" class="footnote-backref" aria-label="Back to the text">↩</a></p>
</li>
</ol>
</section>
`);
    expect(html).toContain('<a href="#PAY-1:notes" class="hash-link"');
  });

  test('is what the page of its epic leads to', () => {
    const urls = context.backlog.epics.map(
      (epic) => toEpicPageProps(context, epic, null, read, null).archiveUrl,
    );
    expect(urls).toEqual(['/t/epics/EPIC-1/archive', null]);
  });
});

test('a redirect leads on with scripts and without, and no title breaks out of it', () => {
  const page = toRedirectPage({
    title: 'PAY-1: A </script> "title"',
    url: '/t/epics/</script>"/archive#PAY-1',
    canonicalUrl: 'https://example.com/t/epics/x/archive',
  });
  expect(page).toBe(`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>PAY-1: A &lt;/script&gt; &quot;title&quot;</title>
<link rel="canonical" href="https://example.com/t/epics/x/archive">
<meta http-equiv="refresh" content="0; url=/t/epics/&lt;/script&gt;&quot;/archive#PAY-1">
<script>location.replace("/t/epics/\\u003c/script>\\"/archive#PAY-1" + location.hash.replace(/^#/, ':'))</script>
</head>
<body><a href="/t/epics/&lt;/script&gt;&quot;/archive#PAY-1">PAY-1: A &lt;/script&gt; &quot;title&quot;</a></body>
</html>
`);
});
