import type {ReactNode} from 'react';

/** The head of a table, one cell for each name. */
export function TableHead({columns}: {readonly columns: readonly ReactNode[]}): ReactNode {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={String(index)} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
