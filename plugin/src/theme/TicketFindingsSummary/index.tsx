import {translate} from '@docusaurus/Translate';
import TicketFinding from '@theme/TicketFinding';
import type {ReactNode} from 'react';
import {
  findingAnchor,
  findingLinkText,
  findingsText,
} from 'docusaurus-plugin-tickets/client/findingWords';
import {severityShapes} from 'docusaurus-plugin-tickets/client/words';
import type {TicketFindingProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** How many findings a ticket has, with links to them; those of no line of the text stand here. */
export default function TicketFindingsSummary({
  findings,
}: {
  readonly findings: readonly TicketFindingProps[];
}): ReactNode {
  if (findings.length === 0) return null;
  const label = translate({id: 'theme.tickets.findings', message: 'Findings'});
  return (
    <section aria-label={label} className={`tickets-findings-summary ${styles['summary'] ?? ''}`}>
      <div className={styles['line']}>
        <strong>{findingsText(findings.map(({severity}) => severity))}</strong>
        {/* Safari forgets that a list without markers is a list. */}
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <ul role="list" className={styles['links']}>
          {findings.map(({severity, line}, index) => (
            <li key={findingAnchor(index)}>
              <a href={`#${findingAnchor(index)}`}>
                <span aria-hidden="true">{severityShapes[severity]}</span>{' '}
                {findingLinkText(line, severity)}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {findings.map(
        (finding, index) =>
          !finding.inText && (
            <div key={findingAnchor(index)} id={findingAnchor(index)} className={styles['own']}>
              <TicketFinding finding={finding} isHere />
            </div>
          ),
      )}
    </section>
  );
}
