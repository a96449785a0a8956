import type {Fault} from './fault.js';
import {carrierNames, ticket} from './ticket.js';

const values = [
  {rule: 'valid-type', field: 'type', value: '⟦Storry⟧'},
  {rule: 'valid-priority', field: 'priority', value: '⟦Hgih⟧'},
  {rule: 'valid-points', field: 'points', value: '⟦a lot⟧'},
  {rule: 'valid-status', field: 'status', value: '⟦Dnoe⟧'},
] as const;

/** Faults in the header, each in every carrier. */
export const fieldFaults: readonly Fault[] = [
  ...carrierNames.flatMap((carrier) =>
    values.map(({rule, field, value}) => ({
      rule,
      name: `${field} ${value} in ${carrier}`,
      files: {'tickets/PAY-1.md': ticket('PAY-1', {carrier, [field]: value})},
      rules: {[rule]: 'warn'},
    })),
  ),
  ...['⟦13⟧', '⟦2.5⟧', '⟦-3⟧'].map((points) => ({
    rule: 'valid-points',
    name: `points ${points}`,
    files: {'tickets/PAY-1.md': ticket('PAY-1', {points})},
  })),
  ...(['bold lines', 'a quotation', 'lines that end in CRLF, with tabs'] as const).flatMap(
    (carrier) =>
      (['epic', 'type', 'priority', 'points'] as const).map((field) => ({
        rule: 'require-field',
        name: `no ${field} in ${carrier}`,
        files: {
          'tickets/PAY-1.md': ticket('PAY-1', {carrier, without: [field]}).replace(
            /# (PAY-1: .*?)(?=\r?\n)/,
            '# ⟦$1⟧',
          ),
        },
      })),
  ),
  {
    rule: 'valid-id',
    name: 'a title without an id',
    files: {'tickets/refund.md': ticket('PAY-1').replace(/# PAY-1: (.*)/, '# ⟦$1⟧')},
  },
  {
    rule: 'valid-id',
    name: 'a title without an id, with é made of two characters, and CRLF',
    files: {
      'tickets/refund.md': ticket('PAY-1')
        .replace(/# PAY-1: .*/, '# ⟦Café e\u0301⟧')
        .replaceAll('\n', '\r\n'),
    },
  },
  {
    rule: 'valid-front-matter',
    name: 'a quote that is never closed',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {carrier: 'front matter', status: 'To do'}).replace(
        'status: To do',
        'status: ⟦"To do⟧',
      ),
    },
  },
  {
    rule: 'valid-front-matter',
    name: 'a list that is never closed',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {carrier: 'front matter', status: 'To do'}).replace(
        'status: To do',
        'labels: ⟦[money, ledger⟧',
      ),
    },
  },
  {
    rule: 'valid-front-matter',
    name: 'a quote in a list that is never closed, CRLF',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {carrier: 'front matter', status: 'To do'})
        .replace('status: To do', 'labels:\n  - "money"\n  - ⟦"ledger⟧')
        .replaceAll('\n', '\r\n'),
    },
  },
];
