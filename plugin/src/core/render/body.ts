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
    };

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
