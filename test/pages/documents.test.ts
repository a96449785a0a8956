import {describe, expect, test} from 'vitest';
import {readDocument} from '../../plugin/lib/core/index.js';
import {toDocumentPages} from '../../plugin/lib/core/pages/documentPages.js';
import type {
  DocumentsPageProps,
  TracedDocumentProps,
} from '../../plugin/lib/core/pages/documentsProps.js';
import {contextOf} from '../helpers/pageContext.js';

type Texts = Readonly<Record<string, string>>;

/** All pages of these documents, whose kind is the folder they are in, and of these tickets. */
function pagesOf(documents: Texts, tickets: readonly string[]): DocumentsPageProps[] {
  const read = Object.entries(documents).map(([path, text]) => {
    const kind = path.split('/')[1] ?? '';
    return readDocument({path, text}, ['prd', 'tdd', 'adr'].includes(kind) ? kind : null);
  });
  return toDocumentPages(contextOf(tickets, read), ['prd', 'tdd', 'adr']).map((props) => props());
}

function pageOf(documents: Texts, tickets: readonly string[]): DocumentsPageProps {
  const [page] = pagesOf(documents, tickets);
  if (!page) throw new Error('There is no page');
  return page;
}

function rowOf(page: DocumentsPageProps, title: string): TracedDocumentProps {
  const row = page.documents.find((it) => it.title === title);
  if (!row) throw new Error(`There is no ${title}`);
  return row;
}

function ticket(id: string, status: string, points: number, ...documents: string[]): string {
  const named = documents.map((it) => `- [It](/${it})`).join('\n');
  return `# ${id}: T\n\n**Status:** ${status}\n**Points:** ${String(points)}\n\n## Related Resources\n\n${named}\n`;
}

const documents: Texts = {
  'docs/adr/0001-poll.md': '# ADR-0001: Poll\n\n**Status:** Accepted\n',
  'docs/adr/0002-hooks.md':
    '# ADR-0002: Hooks\n\n**Status:** Accepted\n\n- Supersedes [Poll](0001-poll.md)\n\n## Context\n\n## Decision\n',
  'docs/notes.md': '# Notes\n',
  'docs/prd/shop.md': '# PRD: Shop\n\n## Goals\n',
  'docs/tdd/pay.md':
    '# Payments\n\n**PRD:** [Shop](../prd/shop.md)\n\nAs ADR-0001 says.\n\n## Overview\n\n## Layers\n\n### API\n\n#### Errors\n\n### Store\n\n## Rollout\n\n### Day one\n',
};

const tickets = [
  ticket('PAY-1', 'Done', 3, 'docs/tdd/pay.md#api', 'docs/adr/0002-hooks.md#decision'),
  ticket('PAY-2', 'To do', 5, 'docs/tdd/pay.md#api', 'docs/adr/0001-poll.md'),
  ticket('PAY-3', 'Canceled', 8, 'docs/tdd/pay.md#overview'),
  ticket('PAY-4', 'Done', 1, 'docs/tdd/pay.md', 'docs/notes.md'),
  ticket('PAY-5', 'To do', 2),
  ticket('PAY-6', 'In progress', 2, 'docs/notes.md', 'docs/tdd/gone.md'),
];

const page = pageOf(documents, tickets);

describe('the table', () => {
  test('has kinds in the given order, then paths, and documents of no kind last', () => {
    expect(page.documents.map(({title}) => title)).toEqual([
      'PRD: Shop',
      'Payments',
      'ADR-0001: Poll',
      'ADR-0002: Hooks',
      'Notes',
    ]);
    expect(page).toMatchObject({before: 0, total: 5, page: 1, pages: ['/t/documents/1']});
  });

  test('counts tickets and points, canceled ones in neither', () => {
    expect(rowOf(page, 'Payments')).toMatchObject({
      tickets: {done: 2, total: 3},
      points: {done: 4, total: 9},
      url: '/docs/tdd/pay.md',
    });
  });

  test('tells the states of documents', () => {
    expect(page.documents.map(({title, states}) => [title, states])).toEqual([
      ['PRD: Shop', ['open']],
      ['Payments', ['open', 'rests-on-dead']],
      ['ADR-0001: Poll', ['dead']],
      ['ADR-0002: Hooks', ['done']],
      ['Notes', ['open']],
    ]);
  });

  test('a document that no ticket names is realised by those of the documents that refer to it', () => {
    const {tickets: own, through} = rowOf(page, 'PRD: Shop');
    expect([own, through]).toEqual([
      {done: 0, total: 0},
      {done: 2, total: 3},
    ]);
    const alone = pageOf({'docs/prd/shop.md': '# Shop\n'}, tickets);
    expect(alone.documents[0]?.states).toEqual(['unrealised']);
  });

  test('a document is linked with what it refers to and what refers to it, by kind', () => {
    const linked = page.documents.map(({title, linked: {shown}}) => [
      title,
      shown.map((it) => (it.holds ? it.title : `not ${it.title}`)),
    ]);
    expect(linked).toEqual([
      ['PRD: Shop', ['Payments']],
      ['Payments', ['PRD: Shop', 'not ADR-0001: Poll']],
      ['ADR-0001: Poll', ['Payments', 'ADR-0002: Hooks']],
      ['ADR-0002: Hooks', ['not ADR-0001: Poll']],
      ['Notes', []],
    ]);
  });

  test('tickets stand at the section they name, and those that name none at the whole', () => {
    const {whole, sections} = rowOf(page, 'Payments');
    expect(whole.shown.map(({id}) => id)).toEqual(['PAY-4']);
    expect(
      sections.shown.map(({title, depth, realisedBy, tickets: of, points}) => [
        `${'-'.repeat(depth)} ${title}`,
        realisedBy.shown.map(({id}) => id).join(' '),
        `${String(of.done)}/${String(of.total)}`,
        `${String(points.done)}/${String(points.total)}`,
      ]),
    ).toEqual([
      ['- Overview', 'PAY-3', '0/0', '0/0'],
      ['- Layers', '', '0/0', '0/0'],
      ['-- API', 'PAY-1 PAY-2', '1/2', '3/8'],
      ['--- Errors', '', '0/0', '0/0'],
      ['-- Store', '', '0/0', '0/0'],
      ['- Rollout', '', '0/0', '0/0'],
      ['-- Day one', '', '0/0', '0/0'],
    ]);
  });
});

describe('what is missing', () => {
  test('sections are unrealised if no ticket is for them, for their whole or for a part', () => {
    const {sections} = rowOf(page, 'Payments');
    const marked = sections.shown.filter(({isUnrealised}) => isUnrealised);
    expect(marked.map(({title}) => title)).toEqual(['Overview', 'Store', 'Rollout', 'Day one']);
  });

  test('of an unrealised section its parts are not listed, and of a decision nothing is', () => {
    expect(page.gaps?.sections.shown.map(({section}) => section.title)).toEqual([
      'Overview',
      'Store',
      'Rollout',
    ]);
  });

  test('open tickets that rest on no document of the kinds are listed', () => {
    expect(page.gaps?.tickets.shown.map(({id}) => id)).toEqual(['PAY-5', 'PAY-6']);
  });

  test('what no longer holds names the open tickets and the documents that do not know it', () => {
    expect(page.gaps?.dead).toMatchObject({
      count: 1,
      shown: [
        {
          document: {title: 'ADR-0001: Poll'},
          status: {
            status: 'Accepted',
            holds: false,
            successor: {title: 'ADR-0002: Hooks'},
            claimedBy: {title: 'ADR-0002: Hooks'},
          },
          tickets: {shown: [{id: 'PAY-2'}], count: 1},
          documents: {shown: [{title: 'Payments'}], count: 1},
        },
      ],
    });
  });

  test('one that also names what holds instead is up to date', () => {
    const text = `${documents['docs/tdd/pay.md'] ?? ''}\nNow [hooks](../adr/0002-hooks.md).\n`;
    const current = pageOf({...documents, 'docs/tdd/pay.md': text}, []);
    expect(rowOf(current, 'Payments').states).toEqual(['unrealised']);
    expect(current.gaps?.dead.count).toBe(0);
  });
});

test('a ticket that another one links to is no document', () => {
  const {total} = pageOf({'tickets/file0.md': tickets[0] ?? ''}, [
    ...tickets,
    ticket('PAY-9', 'To do', 1, 'tickets/file0.md'),
  ]);
  expect(total).toBe(0);
});

test('documents with very many tickets come in pages, and long lists are cut', () => {
  const sections = Array.from({length: 150}, (_, index) => `## Part ${String(index)}\n`).join('\n');
  const many = Array.from({length: 12}, (_, index) => `docs/tdd/d${String(index + 10)}.md`);
  const all = Array.from({length: 1800}, (_, index) => {
    const anchor = `#part-${String(index % 150)}`;
    return ticket(`PAY-${String(index + 1)}`, 'To do', 1, ...many.map((it) => it + anchor));
  });
  const loose = Array.from({length: 60}, (_, index) =>
    ticket(`X-${String(index + 1)}`, 'To do', 1),
  );
  const pages = pagesOf(Object.fromEntries(many.map((it) => [it, `# D\n\n${sections}`])), [
    ...all,
    ...loose,
  ]);
  expect(pages.length).toBe(12);
  expect(pages.map(({before, gaps}) => [before, gaps !== null])).toEqual(
    many.map((_, index) => [index, index === 0]),
  );
  const section = pages[0]?.documents[0]?.sections.shown[0];
  expect([section?.realisedBy.shown.length, section?.realisedBy.count]).toEqual([10, 12]);
  expect([pages[0]?.gaps?.tickets.shown.length, pages[0]?.gaps?.tickets.count]).toEqual([50, 60]);
});

test('without documents there is one page', () => {
  expect(pageOf({}, tickets)).toMatchObject({documents: [], total: 0, pages: ['/t/documents/1']});
});
