import type {TocEntry} from '../render/body.js';
import type {EpicLinkProps} from './epicProps.js';
import type {PageLinks} from './props.js';
import type {TicketDetailsProps} from './ticketProps.js';

/** A page with the tickets of a finished epic, which have no pages of their own. */
export interface ArchivePageProps {
  readonly links: PageLinks;
  readonly epic: EpicLinkProps;
  readonly tickets: readonly ArchivedTicketProps[];
  /** One entry for each ticket. */
  readonly toc: readonly TocEntry[];
  /** How many tickets of the epic stand on earlier pages, and how many it has. */
  readonly before: number;
  readonly total: number;
  /** Which of the pages it is, from 1, and the addresses of all. */
  readonly page: number;
  readonly pages: readonly string[];
}

/** A ticket in a section of an archive page. */
export interface ArchivedTicketProps extends TicketDetailsProps {
  /** All anchors of its text begin with this one. */
  readonly anchor: string;
}
