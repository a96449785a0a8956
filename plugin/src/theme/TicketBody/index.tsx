import '@generated/docusaurus-plugin-tickets/prism.css';
import Noop from '@docusaurus/Noop';
import {translate} from '@docusaurus/Translate';
import Admonition from '@theme/Admonition';
import CodeBlock from '@theme/CodeBlock';
import Mermaid from '@theme/Mermaid';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useCopyButtons} from 'docusaurus-plugin-tickets/client/copyButtons';
import {useHtmlLinks} from 'docusaurus-plugin-tickets/client/htmlLinks';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {BodyPart} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** A ticket's text. It comes as HTML, but for what the site's theme draws itself. */
export default function TicketBody({parts}: {readonly parts: readonly BodyPart[]}): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  useCopyButtons(region, {
    copy: translate({id: 'theme.tickets.copy', message: 'Copy code to clipboard'}),
    copied: translate({id: 'theme.tickets.copied', message: 'Copied'}),
  });
  return (
    <div ref={region} className={`theme-doc-markdown tickets-body ${styles['body'] ?? ''}`}>
      <Parts parts={parts} />
    </div>
  );
}

function Parts({parts}: {readonly parts: readonly BodyPart[]}): ReactNode {
  return parts.map((part, index) => <Part key={String(index)} part={part} />);
}

function Part({part}: {readonly part: BodyPart}): ReactNode {
  switch (part.kind) {
    case 'html':
      return <Html html={part.html} />;
    case 'mermaid':
      return <Diagram source={part.value} />;
    case 'admonition':
      return (
        <Admonition type={part.type} {...(part.title !== null && {title: part.title})}>
          <Parts parts={part.parts} />
        </Admonition>
      );
  }
}

/** Without a Mermaid theme the classic theme draws nothing, so the source is shown. */
function Diagram({source}: {readonly source: string}): ReactNode {
  if ((Mermaid as unknown) === Noop) return <CodeBlock language="mermaid">{source}</CodeBlock>;
  return <Mermaid value={source} />;
}

/**
 * The HTML is made safe where it is made: in core/render. Infima spaces the children of `markdown`,
 * so the class stands here and not on the body.
 */
function Html({html}: {readonly html: string}): ReactNode {
  useHtmlLinks(html);
  return (
    <div
      // A ticket need not be written in the site's language.
      dir="auto"
      className={`markdown ${styles['html'] ?? ''}`}
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
