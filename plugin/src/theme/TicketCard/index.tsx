import {translate} from '@docusaurus/Translate';
import TicketCriticalMark from '@theme/TicketCriticalMark';
import TicketExternalMark from '@theme/TicketExternalMark';
import {memo} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {SubHeading} from 'docusaurus-plugin-tickets/client/SubHeading';
import type {HeadingLevel} from 'docusaurus-plugin-tickets/client/SubHeading';
import {findingCountText} from 'docusaurus-plugin-tickets/client/findingWords';
import {pluralOf} from 'docusaurus-plugin-tickets/client/plurals';
import {pointsText} from 'docusaurus-plugin-tickets/client/words';
import type {TicketCardProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly ticket: TicketCardProps;
  /** Level of the title's heading. */
  readonly level: HeadingLevel;
  readonly isHidden?: boolean;
}

const shownLabels = 3;

/** A ticket on a board. The whole card is the one link in it. */
export default memo(function TicketCard({ticket, level, isHidden = false}: Props): ReactNode {
  const {id, title, url, priority, progress} = ticket;
  return (
    <li className={`tickets-card ${styles['card'] ?? ''}`} hidden={isHidden}>
      <p className={styles['top']}>
        {id}
        {priority !== null && <span>{priority}</span>}
      </p>
      <SubHeading level={level}>
        <PlainLink href={url}>{title}</PlainLink>
      </SubHeading>
      <Facts ticket={ticket} />
      {progress.total > 0 && (
        <p className={styles['progress']}>
          <progress
            value={progress.done}
            max={progress.total}
            aria-label={translate({
              id: 'theme.tickets.card.criteria',
              message: 'Acceptance criteria met',
            })}
          />
          {`${String(progress.done)}/${String(progress.total)}`}
        </p>
      )}
    </li>
  );
});

/** Type, points and who does it, then open blockers, findings and labels. */
function Facts({ticket}: {readonly ticket: TicketCardProps}): ReactNode {
  const {type, points, size, openBlockers, findings, labels, assignee} = ticket;
  const plain = [type, points === null ? size : pointsText(points), assignee];
  const more = labels.length - shownLabels;
  return (
    <p className={styles['facts']}>
      {plain.filter((fact) => fact !== null).join(' · ')}
      <TicketCriticalMark isCritical={ticket.isCritical} />
      {openBlockers.length > 0 && (
        <span className={styles['blocked']}>
          {blockersText(openBlockers)}
          <ExternalBlocker ticket={ticket} />
        </span>
      )}
      {findings > 0 && <span className={styles['findings']}>{findingCountText(findings)}</span>}
      {labels.slice(0, shownLabels).map((label) => (
        <span key={label} className={styles['label']}>
          {label}
        </span>
      ))}
      {more > 0 && `+${String(more)}`}
    </p>
  );
}

/** Where the one blocker that is named is, if that is another site. */
function ExternalBlocker({
  ticket: {openBlockers, externalBlockers},
}: {
  readonly ticket: TicketCardProps;
}): ReactNode {
  const [id = '', ...others] = openBlockers;
  if (others.length > 0 || !externalBlockers || !Object.hasOwn(externalBlockers, id)) return null;
  return <TicketExternalMark external={externalBlockers[id]} hasLink={false} />;
}

function blockersText(ids: readonly string[]): string {
  const [id = ''] = ids;
  const values = {id, count: String(ids.length)};
  return pluralOf(
    ids.length,
    translate(
      {
        id: 'theme.tickets.card.blockedBy.plurals',
        message: 'Blocked by {id}|Blocked by {count} tickets',
      },
      values,
    ),
  );
}
