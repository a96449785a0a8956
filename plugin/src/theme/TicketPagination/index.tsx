import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';

export interface Props {
  /** What the pages are of. */
  readonly label: string;
  readonly className: string;
  /** Which of the pages is shown, from 1, and the addresses of all. */
  readonly page: number;
  readonly pages: readonly string[];
  /** What this page has of all there is. */
  readonly children: ReactNode;
}

/** Links to the pages of what is too long for one; nothing where there is but one. */
export default function TicketPagination(props: Props): ReactNode {
  const {label, className, page, pages, children} = props;
  if (pages.length < 2) return null;
  return (
    <nav aria-label={label} className={className}>
      <p>{children}</p>
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
