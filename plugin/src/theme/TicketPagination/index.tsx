import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

export interface Props {
  /** What the pages are of. */
  readonly label: string;
  readonly className: string;
  /** Which of the pages is shown, from 1, and the addresses of all. */
  readonly page: number;
  readonly pages: readonly string[];
  /** How many entries are before those of the page, how many it has, and how many there are. */
  readonly before: number;
  readonly shown: number;
  readonly total: number;
  /** Says what the page has of all there is. */
  readonly children: (range: Range) => ReactNode;
}

/** The first entry of a page, its last, and the number of all, for a label. */
type Range = Readonly<Record<'first' | 'last' | 'total', string>>;

/** Links to the pages of what is too long for one; nothing where there is but one. */
export default function TicketPagination(props: Props): ReactNode {
  const {label, className, page, pages, before, shown, total, children} = props;
  if (pages.length < 2) return null;
  const range = {
    first: String(before + 1),
    last: String(before + shown),
    total: String(total),
  };
  return (
    <nav aria-label={label} className={className}>
      <p>{children(range)}</p>
      <ul className="pagination">
        {pages.map((url, index) => (
          <li key={url} className="pagination__item">
            <Link
              className="pagination__link"
              to={url}
              aria-current={index + 1 === page ? 'page' : undefined}
            >
              {index + 1}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
