import Translate, {translate} from '@docusaurus/Translate';
import TicketCards from '@theme/TicketCards';
import {useId} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {SubHeading, below} from 'docusaurus-plugin-tickets/client/SubHeading';
import type {HeadingLevel} from 'docusaurus-plugin-tickets/client/SubHeading';
import {restText, stateName, sumsText} from 'docusaurus-plugin-tickets/client/words';
import type {BoardColumnProps, TicketCardProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly column: BoardColumnProps;
  readonly tickets: readonly TicketCardProps[];
  readonly isShown: (ticket: TicketCardProps) => boolean;
  readonly level: HeadingLevel;
  /** Where the tickets are that have no card. */
  readonly restUrl: string;
  /** Id of the heading of the lane whose tickets alone these are; null without lanes. */
  readonly laneId: string | null;
}

/** A column of a board: a heading with sums, and its cards. */
export default function TicketColumn(props: Props): ReactNode {
  const {column, tickets, isShown, level} = props;
  const id = useId();
  const shown = tickets.filter(isShown);
  const rest = column.count - column.cards;
  return (
    <section
      className={`tickets-column tickets-column--${column.state} ${styles['column'] ?? ''}`}
      aria-labelledby={props.laneId === null ? id : `${props.laneId} ${id}`}
    >
      <SubHeading
        level={level}
        id={id}
        className={styles['heading']}
        style={{borderColor: `var(--tickets-${column.state})`}}
      >
        {column.name ?? stateName(column.state)} <Sums {...props} shown={shown} />
      </SubHeading>
      {shown.length === 0 && <Empty />}
      {tickets.length > 0 && (
        <TicketCards tickets={tickets} isShown={isShown} level={below(level)} />
      )}
      {rest > 0 && props.laneId === null && <Rest url={props.restUrl} count={rest} />}
    </section>
  );
}

/** How many tickets and points; with filters, of how many. Too many for the limit says so. */
function Sums(props: Props & {readonly shown: readonly TicketCardProps[]}): ReactNode {
  const {column, tickets, shown, laneId} = props;
  const {count, points, limit} = column;
  const isPart = laneId !== null || shown.length < tickets.length;
  const pointsShown = shown.reduce((sum, ticket) => sum + (ticket.points ?? 0), 0);
  return (
    <>
      <small>
        {sumsText(isPart ? {tickets: shown.length, points: pointsShown} : {tickets: count, points})}
      </small>
      {limit !== null && count > limit && (
        <small className={styles['overLimit']}>
          <span aria-hidden="true">▲ </span>
          {translate(
            {id: 'theme.tickets.column.overLimit', message: '{count} of at most {limit}'},
            {count: String(count), limit: String(limit)},
          )}
        </small>
      )}
    </>
  );
}

function Empty(): ReactNode {
  return (
    <p className={styles['empty']}>
      <Translate id="theme.tickets.board.empty">No tickets</Translate>
    </p>
  );
}

function Rest({url, count}: {readonly url: string; readonly count: number}): ReactNode {
  return (
    <p className={styles['rest']}>
      <PlainLink href={url}>{restText(count)}</PlainLink>
    </p>
  );
}
