import fc from 'fast-check';
import {expect, test} from 'vitest';
import {buildBacklog} from '../../plugin/lib/core/backlog/buildBacklog.js';
import {readTicketsJson} from '../../plugin/lib/core/output/readTicketsJson.js';
import {ticket} from '../helpers/ticketFile.js';

const baseUrl = 'https://docs.example.com/sub';

/** Ids and addresses that lead astray more often than any text would. */
const words = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.constantFrom('__proto__', 'constructor', 'PAY-1', 'BIL-7', 'bil 07', '//evil.example.com'),
  fc.constantFrom(
    '/../..',
    '/\\evil.example.com',
    'javascript:alert(1)',
    '/\t/x',
    '\u0000',
    '/%2e%2e/x',
  ),
);

const status = fc.record({
  category: fc.constantFrom('todo', 'in-progress', 'done', 'canceled'),
  label: words,
  source: fc.constantFrom('declared', 'derived'),
});

const tickets = fc.array(
  fc.record({id: words, title: words, status, url: fc.option(words), more: fc.jsonValue()}),
);

test('any JSON is read or has a fault that a terminal can show', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({unit: 'binary'})), (text) => {
      const read = readTicketsJson(text, 'billing', baseUrl);
      if ('fault' in read) expect(read.fault).toMatch(/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u);
    }),
  );
});

test('addresses stay below the base, and ids of others can be looked up without harm', () => {
  fc.assert(
    fc.property(tickets, (given) => {
      const text = JSON.stringify({schemaVersion: 1, tickets: given});
      const read = readTicketsJson(text, 'billing', baseUrl);
      if ('fault' in read) {
        expect(given.some(({id}) => id === '')).toBe(true);
        return;
      }
      for (const {url} of read.tickets)
        expect(url === null || url.startsWith(`${baseUrl}/`)).toBe(true);
      const {externals, byId} = buildBacklog({
        tickets: [ticket({id: 'PAY-1', blockedBy: ['BIL-7']})],
        files: new Set(),
        documents: new Map(),
        externals: [{name: 'billing', tickets: read.tickets}],
      });
      expect(externals.byId.has('PAY-1')).toBe(false);
      const isKnown = given.some(({id}) => id === 'BIL-7' || id === 'bil 07');
      expect(externals.find('BIL-7') !== null).toBe(isKnown);
      expect(byId.get('PAY-1')?.dependencies[0]?.target).toBe(isKnown ? 'external' : 'unknown');
    }),
  );
});
