import '@generated/docusaurus-plugin-tickets/prism.css';
import {translate} from '@docusaurus/Translate';
import {useRef} from 'react';
import type {ReactNode} from 'react';
import {useCopyButtons} from 'docusaurus-plugin-tickets/client/copyButtons';
import {useSiteNavigation} from 'docusaurus-plugin-tickets/client/siteNavigation';
import type {
  BodyPart,
  TicketFileProps,
  TicketFindingProps,
} from 'docusaurus-plugin-tickets/client/props';
import Parts from '@theme/TicketBody/Parts';
import styles from './styles.module.css';

export interface Props {
  readonly parts: readonly BodyPart[];
  /** What the marks in the text are about. */
  readonly findings?: readonly TicketFindingProps[];
  readonly files?: readonly TicketFileProps[];
}

/** A ticket's text. It comes as HTML, but for what the page adds and the site's theme draws itself. */
export default function TicketBody({parts, findings = [], files = []}: Props): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  useSiteNavigation(region);
  useCopyButtons(region, {
    copy: translate({id: 'theme.tickets.copy', message: 'Copy code to clipboard'}),
    copied: translate({id: 'theme.tickets.copied', message: 'Copied'}),
  });
  return (
    <div ref={region} className={`theme-doc-markdown tickets-body ${styles['body'] ?? ''}`}>
      <Parts parts={parts} marked={{findings, files}} />
    </div>
  );
}
