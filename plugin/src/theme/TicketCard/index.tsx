import {translate} from '@docusaurus/Translate';
import {memo} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {SubHeading} from 'docusaurus-plugin-tickets/client/SubHeading';
import type {HeadingLevel} from 'docusaurus-plugin-tickets/client/SubHeading';
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

/** Type, points, who does it, open blockers, findings and labels. */
function Facts({ticket}: {readonly ticket: TicketCardProps}): ReactNode {
  const {type, points, size, openBlockers, findings, labels, assignee} = ticket;
  const more = labels.length - shownLabels;
  return (
    <ul className={styles['facts']}>
      {type !== null && <li>{type}</li>}
      {points !== null && <li>{pointsText(points)}</li>}
      {size !== null && <li>{size}</li>}
      {assignee !== null && <li>{assignee}</li>}
      {openBlockers.length > 0 && (
        <li className={styles['blocked']}>{blockersText(openBlockers)}</li>
      )}
      {findings > 0 && <li className={styles['findings']}>{findingsText(findings)}</li>}
      {labels.slice(0, shownLabels).map((label) => (
        <li key={label} className={styles['label']}>
          {label}
        </li>
      ))}
      {more > 0 && <li>+{more}</li>}
    </ul>
  );
}

function blockersText(ids: readonly string[]): string {
  const [id = ''] = ids;
  return ids.length === 1
    ? translate({id: 'theme.tickets.card.blockedByOne', message: 'Blocked by {id}'}, {id})
    : translate(
        {id: 'theme.tickets.card.blockedByMany', message: 'Blocked by {count} tickets'},
        {count: String(ids.length)},
      );
}

function findingsText(count: number): string {
  return count === 1
    ? translate({id: 'theme.tickets.card.findings.one', message: '1 finding'})
    : translate(
        {id: 'theme.tickets.card.findings.many', message: '{count} findings'},
        {count: String(count)},
      );
}
