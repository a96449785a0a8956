import type {Fault} from './fault.js';
import {ticket} from './ticket.js';

const none = '**Blocks:**\n- None';

const unknown = {
  'a list': `**Blocked By:**\n- ⟦PAY-31⟧: Needs the ledger.\n\n${none}`,
  'a list in bold, with emoji before it': `**Blocked By:**\n- 🚧 **⟦PAY-31⟧**: the ledger\n\n${none}`,
  'a line': `**Blocked By:** ⟦PAY-31⟧\n\n${none}`,
  'a link': `**Blocked By:**\n- [⟦PAY-31⟧](./PAY-31.md) the ledger\n\n${none}`,
  'a table': `### Blocked By\n\n| Ticket | Reason |\n|---|---|\n| ⟦PAY-31⟧ | é e\u0301 ledger |`,
  'a quotation, after a tab': `> **Blocked By:**\n> -\t⟦PAY-31⟧: Needs the ledger.\n\n${none}`,
  'the other side': '**Blocked By:**\n- None\n\n**Blocks:**\n- ⟦PAY-31⟧: Waits.',
  'a heading': `### Blocked By\n\n- ⟦PAY-31⟧\n\n### Blocks\n\nNone`,
} as const;

const vague = {
  words: `**Blocked By:**\n- ⟦The login work⟧\n\n${none}`,
  'part of an id': `**Blocked By:**\n- ⟦PAY-01.x⟧\n\n${none}`,
} as const;

const both = (blockedBy: string, blocks: string): string =>
  `**Blocked By:**\n- ${blockedBy}\n\n**Blocks:**\n- ${blocks}`;

/** Faults in what tickets say of each other. */
export const dependencyFaults: readonly Fault[] = [
  ...Object.entries(unknown).map(([name, dependencies]) => ({
    rule: 'no-unknown-ticket',
    name: `an unknown blocker in ${name}`,
    files: {'tickets/PAY-1.md': ticket('PAY-1', {dependencies})},
  })),
  {
    rule: 'no-unknown-ticket',
    name: 'an unknown related ticket',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        end: '## Related Resources\n\n- Related Tickets: ⟦PAY-31⟧',
      }),
    },
  },
  {
    rule: 'no-unknown-ticket',
    name: 'an unknown blocker in front matter',
    files: {
      'tickets/PAY-1.md': `---\nblocked_by:\n  - ⟦PAY-31⟧ # soon\n---\n\n${ticket('PAY-1', {dependencies: none})}`,
    },
  },
  ...Object.entries(vague).map(([name, dependencies]) => ({
    rule: 'no-vague-dependency',
    name: `${name} in a list of blockers`,
    files: {'tickets/PAY-1.md': ticket('PAY-1', {dependencies})},
  })),
  {
    rule: 'no-self-dependency',
    name: 'in a list',
    files: {'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('⟦PAY-1⟧: Itself', 'None')})},
  },
  {
    rule: 'no-self-dependency',
    name: 'on a line that ends in CRLF',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        carrier: 'lines that end in CRLF, with tabs',
        dependencies: `**Blocked By:** ⟦PAY-1⟧`,
      }),
    },
  },
  {
    rule: 'reciprocal-dependency',
    name: 'the blocker is silent',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('⟦PAY-2⟧: The ledger', 'None')}),
      'tickets/PAY-2.md': ticket('PAY-2'),
    },
  },
  {
    rule: 'reciprocal-dependency',
    name: 'the blocked ticket is silent, in a line with two ids',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: '**Blocks:** PAY-2, ⟦PAY-3⟧'}),
      'tickets/PAY-2.md': ticket('PAY-2', {dependencies: both('PAY-1', 'None')}),
      'tickets/PAY-3.md': ticket('PAY-3'),
    },
  },
  {
    rule: 'no-dependency-cycle',
    name: 'of three tickets',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('PAY-3', 'PAY-2')}),
      'tickets/PAY-2.md': ticket('PAY-2', {dependencies: both('⟦PAY-1⟧', 'PAY-3')}),
      'tickets/PAY-3.md': ticket('PAY-3', {dependencies: both('PAY-2', 'PAY-1')}),
    },
  },
  {
    rule: 'no-dependency-cycle',
    name: 'of two tickets, one with the other in a table',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('PAY-2', 'PAY-2')}),
      'tickets/PAY-2.md': ticket('PAY-2', {
        dependencies:
          '### Blocked By\n\n| Ticket | Why |\n|---|---|\n| ⟦PAY-1⟧ | 🔒 |\n\n### Blocks\n\n- PAY-1',
      }),
    },
  },
  {
    rule: 'no-dependency-cycle',
    name: 'that one side alone closes',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('None', 'PAY-2')}),
      'tickets/PAY-2.md': ticket('PAY-2', {dependencies: both('⟦PAY-1⟧', 'PAY-1')}),
    },
  },
  {
    rule: 'consistent-ticket-id',
    name: 'another case',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('⟦pay-2⟧', 'None')}),
      'tickets/PAY-2.md': ticket('PAY-2', {dependencies: both('None', 'PAY-1')}),
    },
  },
  {
    rule: 'consistent-ticket-id',
    name: 'zeros, among related tickets',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        end: '## Related Resources\n\n- Related Tickets: ⟦PAY-002⟧',
      }),
      'tickets/PAY-2.md': ticket('PAY-2'),
    },
  },
  ...['bold lines', 'a table with emoji', 'front matter'].map((carrier) => ({
    rule: 'consistent-epic-name',
    name: `another name in ${carrier}`,
    files: {
      'tickets/PAY-1.md': ticket('PAY-1'),
      'tickets/PAY-2.md': ticket('PAY-2'),
      'tickets/PAY-3.md': ticket('PAY-3', {
        carrier: carrier as 'bold lines',
        epic: '⟦EPIC-1 - Payment⟧',
      }),
    },
  })),
  {
    rule: 'no-duplicate-id',
    name: 'two files',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1'),
      'tickets/PAY-1b.md': ticket('PAY-1').replace('# PAY-1', '# ⟦PAY-1⟧'),
    },
  },
  {
    rule: 'no-duplicate-id',
    name: 'two files, a reference to them, and another case',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {dependencies: both('None', 'PAY-2')}),
      'tickets/later/PAY-1.md': ticket('PAY-1').replace('# PAY-1', '# ⟦PAY-1⟧'),
      'tickets/PAY-2.md': ticket('PAY-2', {dependencies: both('PAY-1', 'None')}),
    },
  },
];
