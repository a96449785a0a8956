import TicketFinding from '@theme/TicketFinding';
import type {ReactNode} from 'react';
import type {FindingProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** Findings, each with where it is and what to do. */
export default function TicketFindings({
  findings,
}: {
  readonly findings: readonly FindingProps[];
}): ReactNode {
  return (
    // Safari forgets that a list without markers is a list.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ul role="list" className={`tickets-findings ${styles['findings'] ?? ''}`}>
      {findings.map((finding) => (
        <li
          key={`${finding.ruleId}:${String(finding.line)}:${String(finding.column)}:${finding.message}`}
        >
          <TicketFinding finding={finding} />
        </li>
      ))}
    </ul>
  );
}
