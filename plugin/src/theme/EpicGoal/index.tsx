import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import type {GoalProps} from 'docusaurus-plugin-tickets/client/props';

/** The goal of an epic, in the words of the product requirements it rests on. */
export default function EpicGoal({goal}: {readonly goal: GoalProps}): ReactNode {
  const {texts, title, url} = goal;
  return (
    <section className="tickets-goal">
      <Heading as="h2" id="goal">
        <Translate id="theme.tickets.goal">Goal</Translate>
      </Heading>
      {texts.length === 1 ? (
        <p>{texts[0]}</p>
      ) : (
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p>
        <Translate
          id="theme.tickets.goal.source"
          values={{document: url === null ? title : <PlainLink href={url}>{title}</PlainLink>}}
        >
          {'From {document}'}
        </Translate>
      </p>
    </section>
  );
}
