import Translate, {translate} from '@docusaurus/Translate';
import TicketCard from '@theme/TicketCard';
import {useId, useRef} from 'react';
import type {ReactNode} from 'react';
import {useSiteNavigation} from '../../client/siteNavigation.js';
import {columnName, pointsText, ticketsText} from '../../client/words.js';
import type {BoardColumnProps} from '../../core/pages/props.js';
import styles from './styles.module.css';

export interface Props {
  readonly columns: readonly BoardColumnProps[];
  /** Whether the columns stand under a heading of level 2, on an epic's page. */
  readonly nested?: boolean;
}

/** Tickets in columns by where they stand; canceled ones are folded away below. */
export default function TicketBoard({columns, nested = false}: Props): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  const canceled = columns.find(({id}) => id === 'canceled');
  return (
    <div ref={region} className="tickets-board">
      <div
        className={styles['columns']}
        role="region"
        aria-label={translate({id: 'theme.tickets.board.region', message: 'Board columns'})}
        // A region that scrolls must be within reach of the keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {columns
          .filter(({id}) => id !== 'canceled')
          .map((column) => (
            <Column key={column.id} column={column} nested={nested} />
          ))}
      </div>
      {canceled && canceled.tickets.length > 0 && <Folded column={canceled} nested={nested} />}
    </div>
  );
}

interface ColumnProps {
  readonly column: BoardColumnProps;
  readonly nested: boolean;
}

function Column({column, nested}: ColumnProps): ReactNode {
  const id = useId();
  const Heading = nested ? 'h3' : 'h2';
  return (
    <section
      className={`tickets-column tickets-column--${column.id} ${styles['column'] ?? ''}`}
      aria-labelledby={id}
    >
      <Heading
        id={id}
        className={styles['heading']}
        style={{borderColor: `var(--tickets-${colorOf(column.id)})`}}
      >
        {columnName(column.id)}
        <small>
          {ticketsText(column.tickets.length)}, {pointsText(column.points)}
        </small>
      </Heading>
      <Cards column={column} nested={nested} />
    </section>
  );
}

function Cards({column, nested}: ColumnProps): ReactNode {
  if (column.tickets.length === 0) {
    return (
      <p className={styles['empty']}>
        <Translate id="theme.tickets.board.empty">No tickets</Translate>
      </p>
    );
  }
  return (
    // Safari forgets that a list without markers is a list.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={styles['cards']}>
      {column.tickets.map((ticket) => (
        <TicketCard key={ticket.url} ticket={ticket} heading={nested ? 'h4' : 'h3'} />
      ))}
    </ul>
  );
}

function Folded({column, nested}: ColumnProps): ReactNode {
  return (
    <details className={styles['folded']}>
      <summary>
        {columnName(column.id)} ({ticketsText(column.tickets.length)})
      </summary>
      <Cards column={column} nested={nested} />
    </details>
  );
}

function colorOf(id: BoardColumnProps['id']): string {
  return id === 'ready' ? 'todo' : id;
}
