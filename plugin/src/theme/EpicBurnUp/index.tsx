import Translate from '@docusaurus/Translate';
import EpicBurnUpChart from '@theme/EpicBurnUpChart';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {noBurnUpText} from 'docusaurus-plugin-tickets/client/burnUpWords';
import type {BurnUpProps} from 'docusaurus-plugin-tickets/client/props';

export interface Props {
  /** Null where the site shows no burn-ups. */
  readonly burnUp: BurnUpProps | null;
}

/** How the scope of an epic grew and how much of it was done, or why that is not known. */
export default function EpicBurnUp({burnUp}: Props): ReactNode {
  if (burnUp === null) return null;
  return (
    <section className="tickets-burn-up">
      <Heading as="h2" id="burn-up" className="margin-top--lg">
        <Translate id="theme.tickets.burnUp.heading">Burn-up</Translate>
      </Heading>
      {'missing' in burnUp ? (
        <p>{noBurnUpText(burnUp.missing)}</p>
      ) : (
        <EpicBurnUpChart days={burnUp.days} />
      )}
    </section>
  );
}
