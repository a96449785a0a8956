import fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import {buildBacklog} from '../../../plugin/lib/core/backlog/buildBacklog.js';
import type {Backlog} from '../../../plugin/lib/core/model/backlog.js';
import {toDot} from '../../../plugin/lib/core/picture/dot.js';
import {draw} from '../../../plugin/lib/core/picture/drawing.js';
import {readLayout} from '../../../plugin/lib/core/picture/layout.js';
import {sketch} from '../../../plugin/lib/core/picture/sketch.js';
import {ticketPicture} from '../../../plugin/lib/core/picture/ticketPicture.js';
import {loadGraphviz} from '../../../plugin/lib/io/graphviz.js';
import {ticket} from '../../helpers/ticketFile.js';

let layOut: (dot: string) => string;
beforeAll(async () => {
  layOut = await loadGraphviz();
});

const ids = Array.from({length: 12}, (_, index) => `PAY-${String(index + 1)}`);
const id = fc.constantFrom(...ids);
const edges = fc.array(fc.tuple(id, id), {minLength: 1, maxLength: 24});

function backlogOf(pairs: readonly (readonly [string, string])[], order = ids): Backlog {
  const tickets = order.map((it) => {
    return ticket({id: it, blockedBy: pairs.filter(([, to]) => to === it).map(([from]) => from)});
  });
  return buildBacklog({tickets, files: new Set(), documents: new Map()});
}

function drawn(backlog: Backlog, of: string) {
  const picture = ticketPicture(backlog, of);
  const sketched = picture && sketch(backlog, picture);
  if (!sketched) return null;
  const {boxes, arrows} = sketched;
  const layout = readLayout(layOut(toDot(boxes, arrows)), boxes.length);
  if (!layout) throw new Error('no layout');
  return {boxes, arrows, drawing: draw(boxes, arrows, layout)};
}

test('no box overlaps another, and every line begins and ends at its boxes', () => {
  fc.assert(
    fc.property(edges, (pairs) => {
      const found = drawn(backlogOf(pairs), 'PAY-1');
      if (!found) return;
      const {boxes, routes} = found.drawing;
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apartX = a.x + a.width <= b.x || b.x + b.width <= a.x;
          expect(apartX || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
        }
      }
      for (const [index, {from, to}] of found.arrows.entries()) {
        const [start, end] = [boxes[from]!, boxes[to]!];
        const path = routes[index]!.path;
        const numbers = path.replace(/m.*$/, '').match(/-?\d+/g)!.map(Number);
        expect([start.x, start.x + start.width]).toContain(numbers[0]);
        expect(numbers[1]).toBeGreaterThan(start.y);
        expect(numbers[1]).toBeLessThan(start.y + start.height);
        const isFlat = /H\d+m/.test(path);
        expect([end.x, end.x + end.width]).toContain(isFlat ? numbers.at(-1) : numbers.at(-2));
      }
    }),
    {numRuns: 60},
  );
});

test('the order of the tickets changes nothing', () => {
  fc.assert(
    fc.property(edges, fc.shuffledSubarray(ids, {minLength: 12}), (pairs, order) => {
      const shuffled = drawn(backlogOf(pairs.toReversed(), order), 'PAY-1');
      expect(shuffled).toEqual(drawn(backlogOf(pairs), 'PAY-1'));
    }),
    {numRuns: 40},
  );
});
