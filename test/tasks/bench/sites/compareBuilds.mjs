import {counted} from '../scale.mjs';
import {bytes, seconds} from '../table/figures.mjs';

/** The rows that hold what one build of a site takes against another: time of the processor, and memory. */
export function compareBuilds({ours, tickets, other, name, targets}) {
  const what = `site build, ${counted(tickets)}, cold`;
  const row = (part, figure, show) => ({
    what: `${what}: ${part}`,
    show,
    ours: ours[figure],
    against: {name, value: other[figure]},
    target: targets[figure],
  });
  return [row('CPU', 'cpu', seconds), row('memory', 'memory', bytes)];
}
