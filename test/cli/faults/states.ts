import type {Fault} from './fault.js';
import {ticket} from './ticket.js';

const both = (blockedBy: string, blocks: string): string =>
  `**Blocked By:**\n- ${blockedBy}\n\n**Blocks:**\n- ${blocks}`;
const blocker = ticket('PAY-2', {dependencies: both('None', 'PAY-1: Waits')});
const ticked = {
  criteria: '### Acceptance Criteria\n\n- [x] The money is back.',
  done: '## Definition of Done\n\n- [x] Reviewed.',
};
const design = (path: string): string =>
  `**Technical Design Reference:**\n- Decision rationale: ${path}`;

/** Faults in what tickets say of their state, and in what rests on other states. */
export const stateFaults: readonly Fault[] = [
  ...(['bold lines', 'a table with emoji', 'front matter', 'a quotation'] as const).map(
    (carrier) => ({
      rule: 'no-done-with-open-criteria',
      name: `an open box, the status in ${carrier}`,
      files: {'tickets/PAY-1.md': ticket('PAY-1', {carrier, status: '⟦Done⟧'})},
    }),
  ),
  {
    rule: 'no-done-with-open-blocker',
    name: 'the blocker in a list',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        ...ticked,
        status: 'Done',
        dependencies: both('🚧 ⟦PAY-2⟧: The ledger', 'None'),
      }),
      'tickets/PAY-2.md': blocker,
    },
  },
  {
    rule: 'no-done-with-open-blocker',
    name: 'done by its boxes, the blocker in a table',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        ...ticked,
        dependencies: '### Blocked By\n\n| Ticket | Why |\n|---|---|\n| ⟦PAY-2⟧ | e\u0301 |',
      }),
      'tickets/PAY-2.md': blocker,
    },
  },
  {
    rule: 'no-started-with-open-blocker',
    name: 'on a line',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        status: 'In progress',
        dependencies: '**Blocked By:** ⟦PAY-2⟧',
      }),
      'tickets/PAY-2.md': blocker,
    },
  },
  {
    rule: 'no-started-with-open-blocker',
    name: 'in front matter, with CRLF',
    files: {
      'tickets/PAY-1.md':
        `---\nblocked_by: [⟦PAY-2⟧]\nstatus: started\n---\n\n${ticket('PAY-1')}`.replaceAll(
          '\n',
          '\r\n',
        ),
      'tickets/PAY-2.md': blocker,
    },
  },
  {
    rule: 'no-superseded-decision',
    name: 'a path',
    files: {
      'docs/adr/0004-poll.md': '# Poll\n\n**Status:** Superseded by ADR-0007\n',
      'docs/adr/0007-hooks.md': '# Hooks\n\n**Status:** Accepted\n',
      'tickets/PAY-1.md': ticket('PAY-1', {context: design('⟦docs/adr/0004-poll.md⟧')}),
    },
  },
  {
    rule: 'no-superseded-decision',
    name: 'a number, and a status below a heading',
    files: {
      'docs/adr/0004-poll.md': '# Poll\n\n## Status\n\nRejected\n',
      'tickets/PAY-1.md': ticket('PAY-1', {context: design('⟦ADR 0004⟧')}),
    },
  },
  ...['# Refunds\n', '---\ntitle: Refunds\n---\n'].map((text) => ({
    rule: 'no-unrealised-document',
    name: `a document that begins with ${text.slice(0, 3)}`,
    files: {'docs/design/refunds.md': `⟦⟧${text}`, 'tickets/PAY-1.md': ticket('PAY-1')},
    rules: {'no-unrealised-document': 'warn'},
  })),
  ...(['bold lines', 'front matter'] as const).map((carrier) => ({
    rule: 'no-unknown-epic',
    name: `in ${carrier}`,
    files: {'tickets/PAY-1.md': ticket('PAY-1', {carrier, epic: '⟦EPIC-1 - Payments⟧'})},
    rules: {'no-unknown-epic': 'warn'},
  })),
  ...['a list', 'a line'].map((name) => ({
    rule: 'no-redundant-dependency',
    name: `in ${name}`,
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('None', 'PAY-2, PAY-3')}),
      'tickets/PAY-2.md': ticket('PAY-2', {dependencies: both('PAY-1', 'PAY-3')}),
      'tickets/PAY-3.md': ticket('PAY-3', {
        dependencies:
          name === 'a list'
            ? '**Blocked By:**\n- PAY-2\n- ⟦PAY-1⟧'
            : '**Blocked By:** PAY-2, ⟦PAY-1⟧',
      }),
    },
    rules: {'no-redundant-dependency': 'warn'},
  })),
];
