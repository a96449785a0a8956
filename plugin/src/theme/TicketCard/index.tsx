import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {PlainLink} from '../../client/PlainLink.js';
import {pointsText} from '../../client/words.js';
import type {TicketCardProps} from '../../core/pages/props.js';
import styles from './styles.module.css';

export interface Props {
  readonly ticket: TicketCardProps;
  /** Level of the title's heading. */
  readonly heading: 'h3' | 'h4';
}

const shownLabels = 3;

/** A ticket on a board. The whole card is the one link in it. */
export default function TicketCard({ticket, heading: Heading}: Props): ReactNode {
  const {id, title, url, priority, progress} = ticket;
  return (
    <li className={`tickets-card ${styles['card'] ?? ''}`}>
      <p className={styles['top']}>
        <span>{id}</span>
        {priority !== null && <span>{priority}</span>}
      </p>
      <Heading className={styles['title']}>
        <PlainLink className={styles['link']} href={url}>
          {title}
        </PlainLink>
      </Heading>
      <Facts ticket={ticket} />
      {progress.total > 0 && (
        <progress
          className={styles['progress']}
          value={progress.done}
          max={progress.total}
          aria-label={translate(
            {id: 'theme.tickets.card.progress', message: '{done} of {total} boxes ticked'},
            {done: String(progress.done), total: String(progress.total)},
          )}
        />
      )}
    </li>
  );
}

/** Type, points, open blockers, findings and labels. */
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
        <li className={styles['blocked']}>
          <span aria-hidden="true">■ </span>
          {translate(
            {id: 'theme.tickets.card.blockedBy', message: 'blocked by {ids}'},
            {ids: openBlockers.join(', ')},
          )}
        </li>
      )}
      {findings > 0 && (
        <li className={styles['findings']}>
          <span aria-hidden="true">▲ </span>
          {translate(
            {id: 'theme.tickets.card.findings', message: 'findings: {count}'},
            {count: String(findings)},
          )}
        </li>
      )}
      {labels.slice(0, shownLabels).map((label) => (
        <li key={label} className="badge badge--secondary">
          {label}
        </li>
      ))}
      {more > 0 && <li>+{more}</li>}
    </ul>
  );
}
