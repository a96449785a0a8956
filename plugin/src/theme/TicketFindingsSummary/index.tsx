import {translate} from '@docusaurus/Translate';
import TicketFinding from '@theme/TicketFinding';
import type {ReactNode} from 'react';
import {findingLinkText, findingsText} from 'docusaurus-plugin-tickets/client/findingWords';
import {severityShapes} from 'docusaurus-plugin-tickets/client/words';
import type {TicketFindingProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly findings: readonly TicketFindingProps[];
  /** Id of the ticket, where the page shows several. */
  readonly ticketId?: string;
}

/** How many findings a ticket has, with links to them; those of no line of the text stand here. */
export default function TicketFindingsSummary({findings, ticketId}: Props): ReactNode {
  if (findings.length === 0) return null;
  const label =
    ticketId === undefined
      ? translate({id: 'theme.tickets.findings', message: 'Findings'})
      : translate({id: 'theme.tickets.findings.of', message: 'Findings of {id}'}, {id: ticketId});
  return (
    <section aria-label={label} className={`tickets-findings-summary ${styles['summary'] ?? ''}`}>
      <div className={styles['line']}>
        <strong>{findingsText(findings.map(({severity}) => severity))}</strong>
        {/* Safari forgets that a list without markers is a list. */}
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <ul role="list" className={styles['links']}>
          {findings.map(({anchor, severity, line}) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>
                <span aria-hidden="true">{severityShapes[severity]}</span>{' '}
                {findingLinkText(line, severity)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {findings.map(
        (finding) =>
          !finding.inText && (
            <div key={finding.anchor} id={finding.anchor} className={styles['own']}>
              <TicketFinding finding={finding} isHere />
            </div>
          ),
      )}
    </section>
  );
}
