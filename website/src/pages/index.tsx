import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

/** The front page: what the plugin does, and the way to the guide and the demo. */
export default function Home(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <main className="container margin-vert--xl">
        <Heading as="h1">{siteConfig.title}</Heading>
        <p className="hero__subtitle">{siteConfig.tagline}</p>
        <p>
          <Link className="button button--primary button--lg" to="/docs/guide/getting-started">
            Get started
          </Link>{' '}
          <Link className="button button--secondary button--lg" to="/demo/tickets">
            See the demo
          </Link>
        </p>
        <div className="row margin-top--lg">
          {jobs.map(({title, text}) => (
            <section key={title} className="col col--4">
              <Heading as="h2">{title}</Heading>
              <p>{text}</p>
            </section>
          ))}
        </div>
      </main>
    </Layout>
  );
}

const jobs = [
  {
    title: 'Browse',
    text: 'A page for every ticket, a board for every epic, and links to the designs and decisions each ticket rests on.',
  },
  {
    title: 'Check',
    text: 'Broken links, unknown blockers, cycles and unfilled templates are found in CI, at file, line and column, with what to do.',
  },
  {
    title: 'Plan',
    text: 'What is ready now, what can run side by side, and the critical path in story points.',
  },
];
