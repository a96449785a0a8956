import fc from 'fast-check';
import {ticketTemplate} from '../../plugin/lib/core/template/ticketTemplate.js';

const pieces = fc.constantFrom(
  ...ticketTemplate.split('\n'),
  '```',
  '<!--',
  '-->',
  ':::note',
  ':::',
  '> [!NOTE]',
  '- [x] done',
  '-[✓]\tdone',
  '• PAY-1',
  '| a | b |\n|---|---|\n| `c` | d |',
  '<details>',
  '</details>',
  '[PAY-1]: reason',
  '**Blocked By:** PAY-1, PAY-2',
  '\t- tab',
  '\u0000',
  '\r',
  '---',
  'depends_on: [PAY-1, {id: PAY-2}, *x, &y z]',
  'title: a: b',
  '>>> ? : | - [',
  '**Depends on:** PAY-1–PAY-5, PAY-2 (a, (b, PAY-3+ · **Blocks:** [x](y.md), [[z]]',
  '| Status | Done |',
  '|---|---|',
  '# EPIC-1: Epic',
  '- **Blocks**:',
);

/** Texts of the template's lines and hostile ones, in any order, with line ends of one kind. */
export const mutated = fc
  .array(fc.oneof({weight: 4, arbitrary: pieces}, fc.string({unit: 'binary'})), {maxLength: 60})
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)));
