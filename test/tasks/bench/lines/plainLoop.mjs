const hops = 2;
const mostNear = 25;

/**
 * The DOT texts of all pictures, written the plain way: what lies within two steps of each ticket, at
 * most 25, and the tickets of each epic that have a dependency there.
 */
export function* listPlainDots({byId, epics}) {
  for (const {ticketIds} of epics) {
    const members = new Set(ticketIds);
    const edges = edgesAmong(members, byId);
    if (edges.length > 0) yield write(new Set(edges.flat()), edges);
  }
  for (const id of byId.keys()) {
    const near = new Set([...walk(id, 'blockedBy', byId), ...walk(id, 'blocks', byId)]);
    const shown = new Set([...near].slice(0, mostNear));
    if (shown.size > 1) yield write(shown, edgesAmong(shown, byId));
  }
}

function walk(id, side, byId) {
  const found = new Set([id]);
  let front = [id];
  for (let hop = 0; hop < hops; hop++) {
    front = front.flatMap((it) => byId.get(it)?.[side] ?? []);
    for (const it of front) found.add(it);
  }
  return found;
}

function edgesAmong(ids, byId) {
  return [...ids].flatMap((to) =>
    (byId.get(to)?.blockedBy ?? []).filter((from) => ids.has(from)).map((from) => [from, to]),
  );
}

/** Two lines of text in a box of 176 pixels, as in the note. */
function write(ids, edges) {
  const names = new Map([...ids].map((id, index) => [id, `n${index}`]));
  const nodes = [...names.values()].map((name) => `${name} [width=2.444 height=0.722]`);
  const arrows = edges.map(([from, to]) => `${names.get(from)} -> ${names.get(to)}`);
  return `digraph { rankdir=LR splines=polyline node [shape=box fixedsize=true label=""]
${[...nodes, ...arrows].join('\n')}
}`;
}
