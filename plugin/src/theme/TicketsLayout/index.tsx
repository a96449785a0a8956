import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {HtmlClassNameProvider, ThemeClassNames} from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import TicketHoverCards from '@theme/TicketHoverCards';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {TicketsMetadata} from 'docusaurus-plugin-tickets/client/TicketsMetadata';
import type {Crumb} from 'docusaurus-plugin-tickets/client/TicketsMetadata';
import type {PageLinks} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export type {Crumb} from 'docusaurus-plugin-tickets/client/TicketsMetadata';

export interface Props {
  readonly title: string;
  readonly description: string;
  /** Words the page is found by, such as a ticket's labels. */
  readonly keywords?: readonly string[];
  readonly links: PageLinks;
  /** The page of ours that is shown, for the bar of pages. */
  readonly current: 'overview' | 'board' | 'list' | 'dependencies' | 'documents' | 'health' | null;
  /** Steps from the overview to this page, the page itself last. */
  readonly crumbs: readonly Crumb[];
  readonly children: ReactNode;
}

/** The frame of every page of ours: metadata, breadcrumbs and the bar of pages. */
export default function TicketsLayout(props: Props): ReactNode {
  const {links, current, children} = props;
  const crumbs = [{label: overviewName(), url: links.overview}, ...props.crumbs];
  const region = useRef<HTMLDivElement>(null);
  return (
    <HtmlClassNameProvider className="tickets-page">
      <TicketsMetadata {...props} crumbs={crumbs} />
      <Layout>
        <div
          ref={region}
          className={`container margin-vert--lg tickets-layout ${styles['layout'] ?? ''}`}
        >
          <Breadcrumbs crumbs={crumbs} />
          <PageBar links={links} current={current} />
          {children}
          <TicketHoverCards region={region} links={links} />
        </div>
      </Layout>
    </HtmlClassNameProvider>
  );
}

function overviewName(): string {
  return translate({id: 'theme.tickets.overview', message: 'Tickets'});
}

/** The trail of pages, in the markup of the docs' breadcrumbs. */
function Breadcrumbs({crumbs}: {readonly crumbs: readonly Crumb[]}): ReactNode {
  if (crumbs.length < 2) return null;
  const label = translate({id: 'theme.tickets.breadcrumbs', message: 'Breadcrumbs'});
  return (
    <nav
      className={`${ThemeClassNames.docs.docBreadcrumbs} ${styles['breadcrumbs'] ?? ''}`}
      aria-label={label}
    >
      <ul className="breadcrumbs">
        {crumbs.map(({label: text, url}, index) => (
          <li
            key={text}
            className={`breadcrumbs__item ${index === crumbs.length - 1 ? 'breadcrumbs__item--active' : ''}`}
          >
            {url && index < crumbs.length - 1 ? (
              <Link className="breadcrumbs__link" to={url}>
                {text}
              </Link>
            ) : (
              <span className="breadcrumbs__link">{text}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Links to the pages about the whole backlog. */
function PageBar({links, current}: Pick<Props, 'links' | 'current'>): ReactNode {
  const label = translate({id: 'theme.tickets.pages', message: 'Pages of the backlog'});
  const item = (name: Exclude<Props['current'], null>, text: ReactNode): ReactNode => (
    <li className={styles['tab']}>
      <Link
        className={`pills__item ${name === current ? 'pills__item--active' : ''}`}
        to={links[name]}
        aria-current={name === current ? 'page' : undefined}
      >
        {text}
      </Link>
    </li>
  );
  return (
    <nav aria-label={label} className="tickets-pages">
      <ul className={`pills ${styles['bar'] ?? ''}`}>
        {item('overview', <Translate id="theme.tickets.tab.overview">Overview</Translate>)}
        {item('board', <Translate id="theme.tickets.tab.board">Board</Translate>)}
        {item('list', <Translate id="theme.tickets.tab.list">List</Translate>)}
        {item(
          'dependencies',
          <Translate id="theme.tickets.tab.dependencies">Dependencies</Translate>,
        )}
        {item('documents', <Translate id="theme.tickets.tab.documents">Documents</Translate>)}
        {item('health', <Translate id="theme.tickets.tab.health">Health</Translate>)}
      </ul>
    </nav>
  );
}
