import {translate} from '@docusaurus/Translate';
import TicketColumn from '@theme/TicketColumn';
import type {ReactNode} from 'react';
import type {TicketCardProps} from 'docusaurus-plugin-tickets/client/props';
import {cardsOf} from 'docusaurus-plugin-tickets/client/boardCards';
import type {BoardPartProps} from './boardPart.js';
import styles from './styles.module.css';

interface Props extends BoardPartProps {
  /** The lane whose tickets alone are shown. */
  readonly lane?: Lane;
}

export interface Lane {
  /** Id of its heading. */
  readonly id: string;
  readonly label: string;
  readonly has: (ticket: TicketCardProps) => boolean;
}

/** The columns side by side, or one below the other where there is little room. */
export default function Columns({board, level, restUrl, isShown, lane}: Props): ReactNode {
  const label = translate({id: 'theme.tickets.board.region', message: 'Board columns'});
  return (
    <div
      className={styles['columns']}
      role="region"
      aria-label={lane ? `${lane.label}: ${label}` : label}
      // A region that scrolls must be within reach of the keyboard (WCAG 2.1.1).
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {board.columns.map((column, index) => {
        const tickets = cardsOf(board, index);
        return (
          <TicketColumn
            key={column.id}
            column={column}
            tickets={lane ? tickets.filter(lane.has) : tickets}
            isShown={isShown}
            level={level}
            restUrl={restUrl}
            laneId={lane?.id ?? null}
          />
        );
      })}
    </div>
  );
}
