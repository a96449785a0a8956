import type {ReactNode} from 'react';
import {moreRowsText} from 'docusaurus-plugin-tickets/client/planWords';
import type {Listing} from 'docusaurus-plugin-tickets/client/props';

/** How much of a listing is left out; nothing where all of it is shown. */
export default function Rest({of: {shown, count}}: {readonly of: Listing<unknown>}): ReactNode {
  return count > shown.length && <p>{moreRowsText(count - shown.length)}</p>;
}
