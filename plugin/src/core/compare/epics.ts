import type {Epic} from '../model/backlog.js';
import type {Progress} from '../model/status.js';
import type {Comparison} from '../output/diffSchema.js';

type Sums = Pick<Epic, 'points' | 'tickets'>;

const nothing: Progress = {done: 0, total: 0};

/** Epics whose sums changed, those of `before` first that are gone; one that is missing has zeros. */
export function compareEpics(before: readonly Epic[], after: readonly Epic[]): Comparison['epics'] {
  const then = new Map(before.map((epic) => [epic.id, epic]));
  const now = new Map(after.map((epic) => [epic.id, epic]));
  const gone = before.filter(({id}) => !now.has(id));
  return [...gone, ...after].flatMap(({id, name}) => {
    const sums = [then.get(id), now.get(id)].map(toSums);
    const [was, is] = sums as [Sums, Sums];
    const isSame = isSameProgress(was.points, is.points) && isSameProgress(was.tickets, is.tickets);
    if (isSame) return [];
    return [
      {
        id,
        name,
        points: {before: {...was.points}, after: {...is.points}},
        tickets: {before: {...was.tickets}, after: {...is.tickets}},
      },
    ];
  });
}

function toSums(epic: Epic | undefined): Sums {
  return epic ?? {points: nothing, tickets: nothing};
}

function isSameProgress(a: Progress, b: Progress): boolean {
  return a.done === b.done && a.total === b.total;
}
