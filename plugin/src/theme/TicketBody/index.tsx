import '@generated/docusaurus-plugin-tickets/prism.css';
import Admonition from '@theme/Admonition';
import Mermaid from '@theme/Mermaid';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useCopyButtons} from '../../client/copyButtons.js';
import {useHtmlLinks} from '../../client/htmlLinks.js';
import {useSiteNavigation} from '../../client/siteNavigation.js';
import type {BodyPart} from '../../core/render/body.js';
import styles from './styles.module.css';

/** A ticket's text. It comes as HTML, but for what the site's theme draws itself. */
export default function TicketBody({parts}: {readonly parts: readonly BodyPart[]}): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  useCopyButtons(region);
  return (
    <div
      ref={region}
      className={`theme-doc-markdown markdown tickets-body ${styles['body'] ?? ''}`}
    >
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
      return <Mermaid value={part.value} />;
    case 'admonition':
      return (
        <Admonition type={part.type} {...(part.title !== null && {title: part.title})}>
          <Parts parts={part.parts} />
        </Admonition>
      );
  }
}

/** The HTML is made safe where it is made: in core/render. */
function Html({html}: {readonly html: string}): ReactNode {
  useHtmlLinks(html);
  return <div dangerouslySetInnerHTML={{__html: html}} />;
}
