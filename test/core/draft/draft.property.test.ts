import fc from 'fast-check';
import {expect, test} from 'vitest';
import {setPromptsApart} from '../../../plugin/lib/core/draft/prompts.js';
import {writeDraft} from '../../../plugin/lib/core/draft/writeDraft.js';
import type {Draft} from '../../../plugin/lib/core/draft/draft.js';
import {defaultIdPattern} from '../../../plugin/lib/core/read/ticketIds.js';
import {mutated} from '../../helpers/mutations.js';

const options = {idPattern: defaultIdPattern};
const draft: Draft = {
  id: 'PAY-12',
  title: 'Refund a payment',
  fields: {epic: 'EPIC-1 - Payments', labels: 'a, b', points: '3', due: 'soon: maybe'},
  blockedBy: [{id: 'PAY-3', reason: 'it needs | the table'}],
  blocks: [{id: 'PAY-4', reason: null}],
  criteria: ['It is so'],
};

test('no template makes writing throw', () => {
  fc.assert(
    fc.property(mutated, (template) => {
      expect(writeDraft(draft, template, options)).not.toContain('\r');
    }),
    {numRuns: 300},
  );
});

test('what is put into comments is all still there, in its order', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const before = text.replace(/\r\n?/g, '\n');
      const left = setPromptsApart(before, options).split('\n');
      for (const line of before.split('\n')) {
        while (left.length > 0 && !left[0]?.includes(line.trim())) left.shift();
        expect(left.shift()).toBeDefined();
      }
    }),
    {numRuns: 300},
  );
});
