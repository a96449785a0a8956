import type {Fault} from './fault.js';
import {ticket} from './ticket.js';

const files = (lines: string): string => `### Files to Modify/Create\n\n${lines}`;
const code = {'app/ledger.py': 'ledger = []\n'};

/** Faults in how a ticket is written down, in its file's name, its files and its comments. */
export const formFaults: readonly Fault[] = [
  {
    rule: 'no-duplicate-field',
    name: 'in bold lines',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {status: 'To do\n**Priority:** ⟦Low⟧'}),
    },
  },
  {
    rule: 'no-duplicate-field',
    name: 'in front matter and a bold line',
    files: {
      'tickets/PAY-1.md': `---\npriority: Low\n---\n\n${ticket('PAY-1', {priority: '⟦High⟧'})}`,
    },
  },
  {
    rule: 'file-name-matches-id',
    name: 'in a title',
    files: {'tickets/PAY-2-refund.md': ticket('PAY-1').replace('# PAY-1', '# ⟦PAY-1⟧')},
  },
  {
    rule: 'file-name-matches-id',
    name: 'in front matter, CRLF',
    files: {
      'tickets/PAY-2.md': `---\nid: ⟦PAY-1⟧\n---\n\n${ticket('PAY-1')}`.replaceAll('\n', '\r\n'),
    },
  },
  {
    rule: 'no-empty-section',
    name: 'between two others',
    files: {'tickets/PAY-1.md': ticket('PAY-1', {end: '## ⟦Notes 📝⟧\n\n## Related\n\nNone.'})},
  },
  {
    rule: 'no-empty-section',
    name: 'with a comment only',
    files: {'tickets/PAY-1.md': ticket('PAY-1', {end: '## ⟦Notes⟧\n\n<!-- later -->'})},
  },
  ...['- ⟦[]⟧ Told.', '⟦-[ ]⟧ Told.', '- ⟦[ x ]⟧ Told.', '⟦• [ ]⟧ Told.'].map((line) => ({
    rule: 'valid-checkbox',
    name: `the box ${line}`,
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        criteria: `### Acceptance Criteria\n\n- [ ] The money is back. ❤️\n${line.startsWith('- ') ? '' : '\n'}${line}`,
      }),
    },
  })),
  {
    rule: 'modified-file-exists',
    name: 'a mistyped file',
    files: {
      ...code,
      'tickets/PAY-1.md': ticket('PAY-1', {
        implementation: files(
          '- `app/ledger.py` - **Modify**, add\n- `⟦app/leger.py⟧` - **Modify**, x',
        ),
      }),
    },
  },
  {
    rule: 'modified-file-exists',
    name: 'a path out of the repository',
    files: {
      ...code,
      'tickets/PAY-1.md': ticket('PAY-1', {
        implementation: files('- `app/ledger.py` - **Modify**\n- `⟦../../x.py⟧` - **Modify**'),
      }),
    },
  },
  {
    rule: 'created-file-is-new',
    name: 'in a list',
    files: {
      ...code,
      'tickets/PAY-1.md': ticket('PAY-1', {
        implementation: files('- `⟦app/ledger.py⟧` - **New file**, é'),
      }),
    },
    rules: {'created-file-is-new': 'warn'},
  },
  {
    rule: 'created-file-is-new',
    name: 'CRLF, and `./` before the path',
    files: {
      ...code,
      'tickets/PAY-1.md': ticket('PAY-1', {
        implementation: files('* `⟦./app/ledger.py⟧` — new file'),
      }).replaceAll('\n', '\r\n'),
    },
    rules: {'created-file-is-new': 'warn'},
  },
  ...['**New file**', '**Modify**'].map((action) => ({
    rule: 'no-file-clash',
    name: `two tickets, ${action}`,
    files: {
      ...(action === '**Modify**' ? code : {}),
      'tickets/PAY-1.md': ticket('PAY-1', {
        implementation: files(`- \`⟦app/ledger.py⟧\` - ${action}, x`),
      }),
      'tickets/PAY-2.md': ticket('PAY-2', {
        implementation: files(`- \`app/ledger.py\` - ${action}, y`),
      }),
    },
  })),
  {
    rule: 'valid-disable-comment',
    name: 'one that silences nothing',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        context: '<!-- tickets-disable-next-line ⟦no-placeholder⟧ -- for later -->\nAll is well.',
      }),
    },
  },
  {
    rule: 'valid-disable-comment',
    name: 'an unknown rule, in a quotation',
    files: {
      'tickets/PAY-1.md': ticket('PAY-1', {
        context:
          '> <!-- tickets-disable-next-line ⟦no-placeholders⟧ -- for later -->\n> All is well.',
      }),
    },
  },
];
