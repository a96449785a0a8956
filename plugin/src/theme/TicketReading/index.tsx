import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import table from 'docusaurus-plugin-tickets/client/table.module.css';
import {usePercentFormat} from 'docusaurus-plugin-tickets/client/numbers';
import {dialectText, fieldName} from 'docusaurus-plugin-tickets/client/words';
import type {ReadingProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** How the tickets were read: the dialect, the fields they have, and the files that are no tickets. */
export default function TicketReading({reading}: {readonly reading: ReadingProps}): ReactNode {
  const {dialect, fields, leftOut} = reading;
  return (
    <section className="tickets-reading">
      <Heading as="h2" id="reading">
        <Translate id="theme.tickets.reading">How the tickets are read</Translate>
      </Heading>
      <p>{dialectText(dialect)}</p>
      <details className={styles['details']}>
        <summary>
          <Translate id="theme.tickets.reading.fields">Fields that the tickets have</Translate>
        </summary>
        <FieldShares fields={fields} />
      </details>
      {leftOut.length > 0 && <LeftOut files={leftOut} />}
    </section>
  );
}

function FieldShares({fields}: Pick<ReadingProps, 'fields'>): ReactNode {
  const percent = usePercentFormat();
  return (
    <table className={table['table']}>
      <TableHead
        columns={[
          <Translate key="field" id="theme.tickets.reading.field">
            Field
          </Translate>,
          <Translate key="share" id="theme.tickets.reading.share">
            Tickets that have it
          </Translate>,
        ]}
      />
      <tbody>
        {fields.map(({name, share}) => (
          <tr key={name}>
            <th scope="row">{fieldName(name)}</th>
            <td>{percent(share)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function LeftOut({files}: {readonly files: ReadingProps['leftOut']}): ReactNode {
  return (
    <details className={styles['details']}>
      <summary>
        {translate(
          {id: 'theme.tickets.reading.leftOut', message: 'Files that are no tickets: {count}'},
          {count: String(files.length)},
        )}
      </summary>
      <ul>
        {files.map(({path, reason}) => (
          <li key={path}>
            <code>{path}</code>: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
