import type {Fault} from './fault.js';
import {ticket} from './ticket.js';

const title = (text: string): string => text.replace(/# (PAY-1: .*)/, '# ⟦$1⟧');
const design = '# Refunds\n\n## Request Flow\n\n## Data\n';

function reference(name: string, context: string, rule = 'no-broken-document-link'): Fault {
  return {
    rule,
    name,
    files: {'docs/design/refunds.md': design, 'tickets/PAY-1.md': ticket('PAY-1', {context})},
  };
}

function inDocument(name: string, text: string): Fault {
  return {
    rule: 'valid-directive',
    name,
    files: {'docs/design/refunds.md': `${design}\n${text}\n`, 'tickets/PAY-1.md': ticket('PAY-1')},
  };
}

/** Faults in sections, and in links to documents. */
export const structureFaults: readonly Fault[] = [
  {
    rule: 'require-section',
    name: 'no Context',
    files: {'tickets/PAY-1.md': title(ticket('PAY-1').replace('## Context', '## Story'))},
  },
  {
    rule: 'require-section',
    name: 'a mistyped heading, CRLF',
    files: {
      'tickets/PAY-1.md': title(
        ticket('PAY-1').replace('## Definition of Done', '## Definiton'),
      ).replaceAll('\n', '\r\n'),
    },
  },
  {
    rule: 'require-acceptance-criteria',
    name: 'no section',
    files: {'tickets/PAY-1.md': title(ticket('PAY-1', {criteria: 'Be good.'}))},
  },
  {
    rule: 'require-acceptance-criteria',
    name: 'a section without boxes',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        criteria: '### ⟦Acceptance Criteria⟧\n\n- The money is back.',
      }),
    },
  },
  {
    rule: 'no-placeholder',
    name: 'in a section',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        context: "⟦[Brief description of what this ticket is part of, why it's needed]⟧",
      }),
    },
  },
  {
    rule: 'no-placeholder',
    name: 'in a list, after emoji',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        end: '## Security Considerations\n\n- ✅ **Rate Limiting:** ⟦[If applicable, e.g., "5 requests/minute per user"]⟧',
      }),
    },
  },
  {
    rule: 'no-placeholder',
    name: 'in a field',
    files: {'tickets/PAY-1.md': ticket('PAY-1', {epic: '⟦[EPIC-ID]⟧ - [Epic Name]'})},
  },
  reference(
    'a path in a list',
    '**Technical Design Reference:**\n- Architecture: ⟦docs/design/refund.md⟧',
  ),
  reference(
    'a link, with é before it',
    '**Technical Design Reference:**\n- Cafe\u0301: [the design](⟦../docs/design/refund.md⟧)',
  ),
  reference(
    'a path in code',
    '**Technical Design Reference:**\n- Architecture: `⟦docs/design/refund.md⟧`',
  ),
  reference(
    'a path out of the repository',
    '**Technical Design Reference:**\n- Architecture: ⟦../../../etc/passwd.md⟧',
  ),
  reference(
    'an anchor',
    '**Technical Design Reference:**\n- Architecture: ⟦docs/design/refunds.md#request-flows⟧',
    'no-broken-document-anchor',
  ),
  reference(
    'an anchor in a link in a quotation',
    '> **Technical Design Reference:**\n> - Architecture: [flow](⟦../docs/design/refunds.md#flow⟧)',
    'no-broken-document-anchor',
  ),
  inDocument('an unknown ticket', 'The flow is built by ⟦:ticket[PAY-99]⟧.'),
  inDocument('an unknown epic, on a line of its own', 'Text.\n⟦::ticket-list{epic="Nothing"}⟧'),
  inDocument('a misspelled attribute in a list', '- é\n- ⟦:ticket[PAY-1]{titel}⟧'),
  inDocument('one colon too few', 'Text.\n\n⟦:ticket-board{epic=PAY}⟧'),
];
