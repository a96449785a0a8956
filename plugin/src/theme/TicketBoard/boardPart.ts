import type {HeadingLevel} from '../../client/SubHeading.js';
import type {BoardProps} from '../../core/pages/boardProps.js';
import type {TicketCardProps} from '../../core/pages/props.js';

/** What all parts of a board are drawn from. */
export interface BoardPartProps {
  readonly board: BoardProps;
  /** Level of the headings of columns, or of lanes if there are any. */
  readonly level: HeadingLevel;
  /** Where the tickets are that a column does not show. */
  readonly restUrl: string;
  readonly isShown: (ticket: TicketCardProps) => boolean;
}
