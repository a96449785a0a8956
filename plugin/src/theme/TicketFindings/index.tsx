import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {severityName} from 'docusaurus-plugin-tickets/client/words';
import type {FindingProps, Severity} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

const shapes: Readonly<Record<Severity, string>> = {error: '✖', warn: '▲', info: 'ℹ'};

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
        <Finding
          key={`${finding.ruleId}:${String(finding.line)}:${String(finding.column)}:${finding.message}`}
          finding={finding}
        />
      ))}
    </ul>
  );
}

function Finding({finding}: {readonly finding: FindingProps}): ReactNode {
  const {severity, message, help, path, line, column, ruleId, editUrl} = finding;
  return (
    <li className={`${styles['finding'] ?? ''} ${styles[severity] ?? ''}`}>
      <strong>
        <span aria-hidden="true">{shapes[severity]}</span> {severityName(severity)}
      </strong>{' '}
      {withCode(message)}
      {help !== null && <div>{withCode(help)}</div>}
      <small>
        {`${path}:${String(line)}:${String(column)} · ${ruleId}`}
        {editUrl !== null && (
          <>
            {' · '}
            <a href={editUrl}>
              <Translate id="theme.tickets.findings.edit">Edit</Translate>
            </a>
          </>
        )}
      </small>
    </li>
  );
}

/** Shows what stands between backticks as code. */
function withCode(text: string): ReactNode[] {
  return text
    .split('`')
    .map((piece, index) =>
      index % 2 === 1 ? <code key={`${String(index)}${piece}`}>{piece}</code> : piece,
    );
}
