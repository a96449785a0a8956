import Translate from '@docusaurus/Translate';
import TicketProgress from '@theme/TicketProgress';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {PlainLink} from '../../client/PlainLink.js';
import {TableHead} from '../../client/TableHead.js';
import {useSiteNavigation} from '../../client/siteNavigation.js';
import {columnName} from '../../client/words.js';
import type {ColumnId, EpicSummaryProps} from '../../core/pages/props.js';
import styles from '../../client/table.module.css';

const columns: readonly ColumnId[] = ['blocked', 'ready', 'in-progress', 'done'];

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
          ...columns.map(columnName),
        ]}
      />
      <tbody>
        {epics.map((epic) => (
          <tr key={epic.id}>
            <th scope="row">
              <PlainLink href={epic.url}>
                {epic.id === epic.name ? epic.id : `${epic.id} ${epic.name}`}
              </PlainLink>
            </th>
            <td>
              <TicketProgress progress={epic.points} unit="points" />
            </td>
            {columns.map((column) => (
              <td key={column}>{epic.counts[column]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
