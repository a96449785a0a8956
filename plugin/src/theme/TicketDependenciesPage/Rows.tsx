import type {ReactNode} from 'react';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import type {Listing} from 'docusaurus-plugin-tickets/client/props';
import styles from 'docusaurus-plugin-tickets/client/table.module.css';
import Rest from '@theme/TicketDependenciesPage/Rest';

interface Props<T> {
  readonly className: string;
  readonly columns: readonly ReactNode[];
  readonly listing: Listing<T>;
  /** The row of one of them, with a key. */
  readonly children: (each: T) => ReactNode;
}

/** A listing as a table, with how many rows it leaves out. */
export default function Rows<T>({className, columns, listing, children}: Props<T>): ReactNode {
  return (
    <>
      <table className={`${className} ${styles['table'] ?? ''}`}>
        <TableHead columns={columns} />
        <tbody>{listing.shown.map(children)}</tbody>
      </table>
      <Rest of={listing} />
    </>
  );
}
