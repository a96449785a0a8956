import Translate from '@docusaurus/Translate';
import TicketProgress from '@theme/TicketProgress';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import {TableHead} from 'docusaurus-plugin-tickets/client/TableHead';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import {epicName} from 'docusaurus-plugin-tickets/client/viewWords';
import {stateName} from 'docusaurus-plugin-tickets/client/words';
import type {EpicSummaryProps, TicketState} from 'docusaurus-plugin-tickets/client/props';
import styles from 'docusaurus-plugin-tickets/client/table.module.css';

const columns: readonly TicketState[] = ['blocked', 'ready', 'in-progress', 'done'];

/** Epics with their progress and how many of their tickets stand in each column. */
export default function EpicTable({
  epics,
}: {
  readonly epics: readonly EpicSummaryProps[];
}): ReactNode {
  const region = useRef<HTMLTableElement>(null);
  useSiteNavigation(region);
  return (
    <table ref={region} className={`tickets-epics ${styles['table'] ?? ''}`}>
      <TableHead
        columns={[
          <Translate key="epic" id="theme.tickets.field.epic">
            Epic
          </Translate>,
          <Translate key="progress" id="theme.tickets.field.progress">
            Progress
          </Translate>,
          ...columns.map(stateName),
        ]}
      />
      <tbody>
        {epics.map((epic) => (
          <tr key={epic.id}>
            <th scope="row">
              <PlainLink href={epic.url}>{epicName(epic)}</PlainLink>
            </th>
            <td>
              {epic.points.total > 0 ? (
                <TicketProgress progress={epic.points} unit="points" />
              ) : (
                <TicketProgress progress={epic.tickets} unit="tickets" />
              )}
            </td>
            {columns.map((column) => (
              <td key={column}>{epic.counts[column].tickets}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
