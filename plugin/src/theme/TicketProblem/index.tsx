import type {ReactNode} from 'react';
import 'docusaurus-plugin-tickets/client/colors.css';
import {CodeText} from 'docusaurus-plugin-tickets/client/CodeText';
import {severityShapes} from 'docusaurus-plugin-tickets/client/words';
import type {EmbedProblem} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

/** What is wrong with a directive, where it would have shown something. */
export default function TicketProblem({data}: {readonly data: EmbedProblem}): ReactNode {
  const {message, help} = data;
  return (
    <span className={`tickets-problem ${styles['problem'] ?? ''}`}>
      <span aria-hidden="true">{severityShapes.error}</span> <CodeText text={message} />:{' '}
      <CodeText text={help} />
    </span>
  );
}
