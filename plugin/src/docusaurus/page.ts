/** One page: its route, the component that draws it, and the data only it loads. */
export interface Page {
  readonly path: string;
  readonly component: string;
  /** Name of the data file. */
  readonly name: string;
  readonly props: () => unknown;
  /** Whether there is such a page for each ticket, and the component puts its data into the document. */
  readonly isOfTickets?: boolean;
  /** Path of the file the page is made from, relative to the root. */
  readonly source?: string;
}
