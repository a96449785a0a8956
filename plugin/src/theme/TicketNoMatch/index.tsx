import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';

/** What stands in place of tickets that filters hide, all of them. */
export default function TicketNoMatch({onClear}: {readonly onClear: () => void}): ReactNode {
  return (
    <div className="tickets-no-match">
      <p>
        <Translate id="theme.tickets.filter.none">No ticket matches these filters.</Translate>
      </p>
      <button type="button" className="button button--primary" onClick={onClear}>
        <Translate id="theme.tickets.filter.showAll">Show all tickets</Translate>
      </button>
    </div>
  );
}
