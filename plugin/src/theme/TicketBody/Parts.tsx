import Noop from '@docusaurus/Noop';
import Admonition from '@theme/Admonition';
import CodeBlock from '@theme/CodeBlock';
import Mermaid from '@theme/Mermaid';
import TicketFileNote from '@theme/TicketFileNote';
import TicketFinding from '@theme/TicketFinding';
import TicketProgress from '@theme/TicketProgress';
import type {ReactNode} from 'react';
import {useHtmlLinks} from 'docusaurus-plugin-tickets/client/htmlLinks';
import {htmlMark} from 'docusaurus-plugin-tickets/client/loadPage';
import type {
  BodyPart,
  TicketFileProps,
  TicketFindingProps,
} from 'docusaurus-plugin-tickets/client/props';
import BodyList from '@theme/TicketBody/BodyList';
import styles from './styles.module.css';

/** What the marks of a text are about, by their indexes. */
export interface Marked {
  readonly findings: readonly TicketFindingProps[];
  readonly files: readonly TicketFileProps[];
}

export interface PartsProps {
  readonly parts: readonly BodyPart[];
  readonly marked: Marked;
}

/** The parts of a ticket's text, one below the other. */
export default function Parts({parts, marked}: PartsProps): ReactNode {
  return parts.map((part, index) => <Part key={String(index)} part={part} marked={marked} />);
}

function Part({part, marked}: {readonly part: BodyPart; readonly marked: Marked}): ReactNode {
  switch (part.kind) {
    case 'html':
      return <Html html={part.html} isText />;
    case 'mermaid':
      return <Diagram source={part.value} />;
    case 'admonition':
      return (
        <Admonition type={part.type} {...(part.title !== null && {title: part.title})}>
          <Parts parts={part.parts} marked={marked} />
        </Admonition>
      );
    case 'checklist':
      return (
        <div className={`tickets-checklist-title ${styles['checklist'] ?? ''}`}>
          <Html html={part.html} />
          <TicketProgress progress={part.progress} unit="boxes" compact />
        </div>
      );
    case 'list':
      return (
        <BodyList
          list={part}
          files={marked.files}
          draw={(parts) => <Parts parts={parts} marked={marked} />}
        />
      );
    case 'finding':
      return <Finding index={part.index} marked={marked} />;
    case 'file': {
      const file = marked.files[part.index];
      return file && <TicketFileNote file={file} />;
    }
  }
}

function Finding({index, marked}: {readonly index: number; readonly marked: Marked}): ReactNode {
  const finding = marked.findings[index];
  return (
    finding && (
      <div role="note" id={finding.anchor} className={styles['finding']}>
        <TicketFinding finding={finding} isHere />
      </div>
    )
  );
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
function Html({html, isText}: {readonly html: string; readonly isText?: boolean}): ReactNode {
  useHtmlLinks(html);
  return (
    <div
      // From here the data of the page takes its HTML when the page is the first of a visit.
      {...(isText && {[htmlMark]: ''})}
      // A ticket need not be written in the site's language.
      dir="auto"
      className={`markdown ${styles['html'] ?? ''}`}
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
