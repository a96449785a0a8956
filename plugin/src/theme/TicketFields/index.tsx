import Translate from '@docusaurus/Translate';
import Link from '@docusaurus/Link';
import TicketLink from '@theme/TicketLink';
import TicketProgress from '@theme/TicketProgress';
import TicketStatus from '@theme/TicketStatus';
import type {ReactNode} from 'react';
import {readinessName} from 'docusaurus-plugin-tickets/client/words';
import type {TicketPageProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** The fields of a ticket at a glance; those it does not have are left out. */
export default function TicketFields({page}: {readonly page: TicketPageProps}): ReactNode {
  const {card, epic, parent, due} = page;
  const readiness = readinessName(card);
  return (
    <dl className={`tickets-fields ${styles['fields'] ?? ''}`}>
      <Field name={<Translate id="theme.tickets.field.status">Status</Translate>}>
        <TicketStatus status={card.status} />
        {readiness !== null && ` · ${readiness}`}
      </Field>
      {epic && (
        <Field name={<Translate id="theme.tickets.field.epic">Epic</Translate>}>
          <Link to={epic.url}>{epic.id === epic.name ? epic.id : `${epic.id} ${epic.name}`}</Link>
        </Field>
      )}
      {parent && (
        <Field name={<Translate id="theme.tickets.field.parent">Parent</Translate>}>
          <TicketLink ticket={parent} />
        </Field>
      )}
      <Text name={<Translate id="theme.tickets.field.type">Type</Translate>} value={card.type} />
      <Text
        name={<Translate id="theme.tickets.field.priority">Priority</Translate>}
        value={card.priority}
      />
      <Text
        name={<Translate id="theme.tickets.field.points">Points</Translate>}
        value={card.points === null ? card.size : String(card.points)}
      />
      <Text
        name={<Translate id="theme.tickets.field.assignee">Assignee</Translate>}
        value={card.assignee}
      />
      <Text
        name={<Translate id="theme.tickets.field.labels">Labels</Translate>}
        value={card.labels.join(', ') || null}
      />
      <Text name={<Translate id="theme.tickets.field.due">Due</Translate>} value={due} />
      {card.progress.total > 0 && (
        <Field name={<Translate id="theme.tickets.field.progress">Progress</Translate>}>
          <TicketProgress progress={card.progress} unit="boxes" />
        </Field>
      )}
    </dl>
  );
}

function Text({name, value}: {readonly name: ReactNode; readonly value: string | null}): ReactNode {
  return value === null ? null : <Field name={name}>{value}</Field>;
}

function Field({
  name,
  children,
}: {
  readonly name: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
