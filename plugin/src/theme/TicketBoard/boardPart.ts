import type {HeadingLevel} from 'docusaurus-plugin-tickets/client/SubHeading';
import type {BoardProps, TicketCardProps} from 'docusaurus-plugin-tickets/client/props';

/** What all parts of a board are drawn from. */
export interface BoardPartProps {
  readonly board: BoardProps;
  /** Level of the headings of columns, or of lanes if there are any. */
  readonly level: HeadingLevel;
  /** Where the tickets are that a column does not show. */
  readonly restUrl: string;
  readonly isShown: (ticket: TicketCardProps) => boolean;
}
