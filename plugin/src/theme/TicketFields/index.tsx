import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import TicketLink from '@theme/TicketLink';
import TicketProgress from '@theme/TicketProgress';
import type {ReactNode} from 'react';
import badge from 'docusaurus-plugin-tickets/client/badge.module.css';
import {epicName} from 'docusaurus-plugin-tickets/client/viewWords';
import {fieldName} from 'docusaurus-plugin-tickets/client/words';
import type {TicketDetailsProps} from 'docusaurus-plugin-tickets/client/props';
import TicketState from '@theme/TicketFields/TicketState';
import {isWaiting} from 'docusaurus-plugin-tickets/client/waiting';
import styles from './styles.module.css';

/** The state and the fields of a ticket at a glance; those it does not have are left out. */
export default function TicketFields({ticket}: {readonly ticket: TicketDetailsProps}): ReactNode {
  const {card, epic, parent, due} = ticket;
  return (
    <dl className={`tickets-fields ${styles['fields'] ?? ''}`}>
      <Field name={fieldName('status')} width={isWaiting(ticket) ? 'row' : 'one'}>
        <TicketState ticket={ticket} />
      </Field>
      {epic && (
        <Field name={fieldName('epic')} width="two">
          <Link to={epic.url}>{epicName(epic)}</Link>
        </Field>
      )}
      {parent && (
        <Field name={fieldName('parent')} width="two">
          <TicketLink ticket={parent} />
        </Field>
      )}
      <Text name={fieldName('type')} value={card.type} />
      <Text name={fieldName('priority')} value={card.priority} />
      <Text
        name={fieldName('points')}
        value={card.points === null ? card.size : String(card.points)}
      />
      <Text name={fieldName('assignee')} value={card.assignee} />
      <Text name={fieldName('due')} value={due} />
      {card.labels.length > 0 && (
        <Field name={fieldName('labels')}>
          <Labels labels={card.labels} />
        </Field>
      )}
      {card.progress.total > 0 && (
        <Field name={<Translate id="theme.tickets.field.progress">Progress</Translate>}>
          <TicketProgress progress={card.progress} unit="boxes" compact />
        </Field>
      )}
    </dl>
  );
}

function Labels({labels}: {readonly labels: readonly string[]}): ReactNode {
  return (
    <span className={styles['labels']}>
      {labels.map((label) => (
        <span key={label} className={badge['badge']}>
          {label}
        </span>
      ))}
    </span>
  );
}

function Text({name, value}: {readonly name: string; readonly value: string | null}): ReactNode {
  return value === null ? null : <Field name={name}>{value}</Field>;
}

interface FieldProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
  /** How many columns it takes. */
  readonly width?: 'one' | 'two' | 'row';
}

function Field({name, children, width = 'one'}: FieldProps): ReactNode {
  return (
    <div className={styles[width]}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
