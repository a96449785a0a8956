/** One page: its route, the component that draws it, and the data only it loads. */
export interface Page {
  readonly path: string;
  readonly component: string;
  /** Name of the data file. */
  readonly name: string;
  readonly props: () => unknown;
  /** Whether most of the props is the HTML of texts. */
  readonly isText?: boolean;
  /** Path of the file the page is made from, relative to the root. */
  readonly source?: string;
}
