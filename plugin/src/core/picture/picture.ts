import type {Backlog} from '../model/backlog.js';

/** What a picture of dependencies shows. */
export interface Picture {
  /** Ids of tickets and epics, unknown ones among them. */
  readonly ids: readonly string[];
  /** Ids of another epic, which a reader has to ask for. */
  readonly outside: readonly string[];
  /** Between those ids. */
  readonly edges: readonly PictureEdge[];
  /** How many more there are than are shown. */
  readonly more: number;
}

/** An arrow: `from` blocks `to`. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** How many dependencies it stands for. */
  readonly count: number;
}

/** The dependencies among some ids, each once, by either side's word; epics and unknown ids count. */
export function edgesAmong(
  {byId}: Pick<Backlog, 'byId'>,
  ids: readonly string[],
): readonly PictureEdge[] {
  const shown = new Set(ids);
  const edges = new Map<string, PictureEdge>();
  const add = (from: string, to: string): void => {
    if (from === to || !shown.has(from) || !shown.has(to)) return;
    edges.set(`${from}\0${to}`, {from, to, count: 1});
  };
  for (const id of ids) {
    for (const from of byId.get(id)?.blockedBy ?? []) add(from, id);
    for (const to of byId.get(id)?.blocks ?? []) add(id, to);
  }
  return [...edges.values()];
}
