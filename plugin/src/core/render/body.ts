import type {Progress} from '../model/status.js';

/**
 * A ticket's text, rendered. HTML is safe to insert as it is; the other parts need a theme
 * component.
 */
export type BodyPart =
  | {readonly kind: 'html'; readonly html: string}
  | {readonly kind: 'mermaid'; readonly value: string}
  | {
      readonly kind: 'admonition';
      readonly type: string;
      readonly title: string | null;
      readonly parts: readonly BodyPart[];
    }
  /** The heading or label of a list of boxes, with how many of them are ticked. */
  | {readonly kind: 'checklist'; readonly html: string; readonly progress: Progress}
  /** A list with something of the page's own in an item; other lists are plain HTML. */
  | {
      readonly kind: 'list';
      /** Number of the first item; null for a list without numbers. */
      readonly start: number | null;
      readonly items: readonly ListItem[];
    }
  | BodyMark;

export interface ListItem {
  /** Whether it begins with a box. */
  readonly isTask: boolean;
  readonly parts: readonly BodyPart[];
}

/** Where the page says something of its own about the line before: the finding or file of that index. */
export interface BodyMark {
  readonly kind: 'finding' | 'file';
  readonly index: number;
}

/** A heading for the table of contents, as Docusaurus' TOC component takes it. */
export interface TocEntry {
  /** Inline HTML. */
  readonly value: string;
  readonly id: string;
  readonly level: number;
}

export interface RenderedTicket {
  readonly parts: readonly BodyPart[];
  readonly toc: readonly TocEntry[];
  /** The first paragraph as plain text, at most about 160 characters. */
  readonly description: string;
}

/** The marks in parts, in reading order. */
export function marksIn(parts: readonly BodyPart[]): BodyMark[] {
  return parts.flatMap((part) => {
    if (part.kind === 'admonition') return marksIn(part.parts);
    if (part.kind === 'list') return part.items.flatMap((item) => marksIn(item.parts));
    return part.kind === 'finding' || part.kind === 'file' ? [part] : [];
  });
}
