import type {Progress} from '../model/status.js';
import type {TicketState} from '../model/ticketState.js';

/** A picture of dependencies, and what its table lists. */
export interface GraphProps {
  readonly kind: 'ticket' | 'epic' | 'epics';
  readonly nodes: readonly GraphNodeProps[];
  readonly edges: readonly GraphEdgeProps[];
  /** Null where there are too many lines to follow, and where no layout could be made. */
  readonly drawing: DrawingProps | null;
  /** The same with what lies outside of the epic; null where nothing does. */
  readonly wider: DrawingProps | null;
  /** Ids in a circle, each blocking the next and the last the first. */
  readonly cycles: readonly (readonly string[])[];
  /** How many there are that are not shown. */
  readonly more: number;
  /** Tickets of the epic without any dependency. */
  readonly apart: number;
}

/** A ticket or an epic. */
export interface GraphNodeProps {
  readonly id: string;
  /** Null for an id that nothing has; `url` is null then too. */
  readonly title: string | null;
  readonly url: string | null;
  /** Whether it is on the critical path; only where it is. */
  readonly isCritical?: true;
  /** Name of the backlog of another site that it is in; only where it is. */
  readonly external?: string;
  /** Whether nobody can tell whether it is there; only where that is so. */
  readonly isUnchecked?: true;
  /** Null for an id that nothing has. */
  readonly state: TicketState | 'todo' | null;
  /** The id, cut to the box. */
  readonly label: string;
  /** The title, cut to the box. */
  readonly lines: readonly string[];
  readonly isCurrent: boolean;
  /** Whether it belongs to another epic than the one shown. */
  readonly isOutside: boolean;
  /** Open blockers outside of the epic. */
  readonly blockersOutside: number;
  /** Tickets of an epic. */
  readonly progress: Progress | null;
}

/** `from` blocks `to`; both are indexes of nodes. */
export interface GraphEdgeProps {
  readonly from: number;
  readonly to: number;
  /** How many dependencies it stands for. */
  readonly count: number;
  readonly isCycle: boolean;
  /** Whether the critical path runs along it; only where it does. */
  readonly isCritical?: true;
}

/** Where things are, in pixels. */
export interface DrawingProps {
  readonly width: number;
  readonly height: number;
  /** In reading order: from left to right, and from top to bottom. */
  readonly boxes: readonly BoxProps[];
  readonly lines: readonly LineProps[];
  /** Lines that are left out since a longer way says the same. */
  readonly implied: number;
}

export interface BoxProps {
  /** Index of the node. */
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LineProps {
  /** Index of the edge. */
  readonly edge: number;
  readonly path: string;
  /** Where its number stands; null for a single dependency. */
  readonly label: {readonly x: number; readonly y: number} | null;
}
