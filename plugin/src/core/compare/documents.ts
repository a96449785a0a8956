import type {Backlog} from '../model/backlog.js';
import {isOpen} from '../model/status.js';
import type {Comparison} from '../output/diffSchema.js';
import type {DocumentSection} from '../read/documentSections.js';
import {findCiting} from './citing.js';
import type {Citing} from './citing.js';
import type {ComparedSide} from './side.js';

type DocumentJson = Comparison['documents'][number];
type SectionJson = DocumentJson['sections'][number];

/** Documents of which a section came, went or has another text, in the order of paths. */
export function compareDocuments(base: ComparedSide, head: ComparedSide): DocumentJson[] {
  const paths = [...new Set([...base.sections.keys(), ...head.sections.keys()])].sort();
  const isOpenNow = (id: string): boolean => {
    const found = head.backlog.byId.get(id);
    return found !== undefined && isOpen(found.status);
  };
  const citing = findCiting(head.backlog, isOpenNow);
  // What a removed document was for, only the tickets as they were can tell.
  const citingBefore = findCiting(base.backlog, isOpenNow);
  return paths.flatMap((path) => {
    const before = base.sections.get(path);
    const after = head.sections.get(path);
    const tickets = (after ? citing : citingBefore).get(path);
    const sections = compareSections(before ?? [], after ?? [], tickets);
    const change = !before ? 'added' : !after ? 'removed' : 'changed';
    if (sections.length === 0) return [];
    const title = titleOf(after ? head.backlog : base.backlog, path);
    return [{path, title, change, ticketIds: [...(tickets?.all ?? [])], sections}];
  });
}

function titleOf({documents}: Backlog, path: string): string {
  return documents.find((document) => document.path === path)?.title ?? path;
}

function compareSections(
  before: readonly DocumentSection[],
  after: readonly DocumentSection[],
  tickets: Citing | undefined,
): SectionJson[] {
  const then = byAnchor(before);
  const now = byAnchor(after);
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((key): SectionJson[] => {
    const was = then.get(key);
    const is = now.get(key);
    if (was?.textHash === is?.textHash) return [];
    const {anchor, title} = (is ?? was) as DocumentSection;
    const change = !was ? 'added' : !is ? 'removed' : 'changed';
    const ticketIds = [...(tickets?.byAnchor.get(anchor) ?? [])];
    return [{anchor: anchor || null, title: title || null, change, ticketIds}];
  });
}

/** Anchors that occur again get a number behind them. */
function byAnchor(sections: readonly DocumentSection[]): Map<string, DocumentSection> {
  const seen = new Map<string, number>();
  return new Map(
    sections.map((section) => {
      const nth = seen.get(section.anchor) ?? 0;
      seen.set(section.anchor, nth + 1);
      return [`${section.anchor}\0${nth}`, section];
    }),
  );
}
