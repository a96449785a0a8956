import TicketProgress from '@theme/TicketProgress';
import type {ReactNode} from 'react';
import {documentColumnName} from 'docusaurus-plugin-tickets/client/documentWords';
import type {CoverageProps} from 'docusaurus-plugin-tickets/client/props';

interface Props {
  readonly of: CoverageProps;
  /** What stands below the number of tickets. */
  readonly children?: ReactNode;
}

/** The cells that tell how many tickets are done, and how many of their points. */
export default function Done({of: {tickets, points}, children}: Props): ReactNode {
  return (
    <>
      <td {...(tickets.total > 0 && {'data-label': documentColumnName('tickets')})}>
        {tickets.total > 0 && <TicketProgress progress={tickets} unit="tickets" compact />}
        {children}
      </td>
      <td {...(points.total > 0 && {'data-label': documentColumnName('points')})}>
        {points.total > 0 && <TicketProgress progress={points} unit="points" compact />}
      </td>
    </>
  );
}
