import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

/** A step on the way from the overview to a page; the page itself has no address. */
export interface Crumb {
  readonly label: string;
  readonly url?: string;
}

interface Props {
  readonly title: string;
  readonly description: string;
  readonly keywords?: readonly string[];
  /** Null on the page of a single ticket or epic. */
  readonly current: string | null;
  readonly crumbs: readonly Crumb[];
}

/** What search engines and social cards read of a page; the site adds its image and address. */
export function TicketsMetadata({title, description, current, crumbs, ...rest}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const keywords = [...new Set(rest.keywords)];
  return (
    <>
      <PageMetadata
        title={title}
        description={description}
        {...(keywords.length > 0 && {keywords})}
      />
      <Head>
        <meta property="og:type" content={current === null ? 'article' : 'website'} />
        {keywords.map((word) => (
          <meta key={word} property="article:tag" content={word} />
        ))}
        <script type="application/ld+json">{breadcrumbData(siteConfig.url, crumbs)}</script>
      </Head>
    </>
  );
}

/** The trail as the docs pages give it to search engines, which take no step without an address. */
function breadcrumbData(siteUrl: string, crumbs: readonly Crumb[]): string {
  const steps = crumbs.filter(({url}) => url !== undefined);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({label, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: `${siteUrl}${url ?? ''}`,
    })),
  };
  // It stands in the page as it is: an epic named `</script>` must not end it.
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
