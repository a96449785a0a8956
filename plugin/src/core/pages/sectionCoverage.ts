import {lifeOf} from '../backlog/decisions.js';
import {realisationOf} from '../backlog/realisations.js';
import type {Backlog, BacklogTicket} from '../model/backlog.js';
import type {Document, DocumentHeading} from '../model/document.js';
import {counted} from './coverage.js';

/** A section of a document with the tickets for it. */
export interface SectionCoverage {
  readonly heading: DocumentHeading;
  /** 1 for a section of the document, 2 for a section of that, and so on. */
  readonly depth: number;
  readonly tickets: ReadonlySet<BacklogTicket>;
  /** Whether no ticket is for it, for what it is part of or for a part of it. */
  readonly isUnrealised: boolean;
  /** Whether the same is so of the section it is part of. */
  readonly isPartOfUnrealised: boolean;
}

/**
 * The sections of a document in their order. None is unrealised where tickets name no section of it
 * at all, since they may be for any; nor in a decision, which is realised as a whole, nor in what no
 * longer holds.
 */
export function coverSections(document: Document, backlog: Backlog): SectionCoverage[] {
  const {sections} = realisationOf(document, backlog);
  const ways = findWays(document.headings);
  const isCited = ({anchor}: DocumentHeading): boolean =>
    counted(sections.get(anchor) ?? []).length > 0;
  const cited = ways.filter((way) => isCited(way.at(-1) as DocumentHeading));
  const realised = new Set(cited.flat());
  const isTraced =
    realised.size > 0 && document.kind !== 'adr' && lifeOf(document, backlog.documents).holds;
  const isUnrealised = (way: readonly DocumentHeading[]): boolean =>
    isTraced &&
    way.length > 0 &&
    !realised.has(way.at(-1) as DocumentHeading) &&
    !way.some(isCited);
  return ways.map((way) => {
    const heading = way.at(-1) as DocumentHeading;
    return {
      heading,
      depth: way.length,
      tickets: sections.get(heading.anchor) ?? new Set(),
      isUnrealised: isUnrealised(way),
      isPartOfUnrealised: isUnrealised(way.slice(0, -1)),
    };
  });
}

/** Of each section the headings that lead to it, its own last. The title of the document is in none. */
function findWays(headings: readonly DocumentHeading[]): DocumentHeading[][] {
  const ways: DocumentHeading[][] = [];
  let open: DocumentHeading[] = [];
  for (const heading of headings) {
    open = [...open.filter(({level}) => level < heading.level), heading];
    if (heading.level > 1) ways.push(open.filter(({level}) => level > 1));
  }
  return ways;
}
