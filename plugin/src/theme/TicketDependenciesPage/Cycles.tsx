import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {cutReasonText} from 'docusaurus-plugin-tickets/client/planWords';
import type {
  CutProps,
  CycleProps,
  DependenciesPageProps,
} from 'docusaurus-plugin-tickets/client/props';
import Declaration from '@theme/TicketDependenciesPage/Declaration';
import Tickets from '@theme/TicketDependenciesPage/Tickets';

/** Tickets that wait for each other in a circle, with what to delete. */
export default function Cycles({
  data: {cycles, behindCycles},
}: {
  readonly data: Pick<DependenciesPageProps, 'cycles' | 'behindCycles'>;
}): ReactNode {
  if (cycles.length === 0) return null;
  return (
    <>
      <Heading as="h2" id="cycles">
        <Translate id="theme.tickets.cycles">Cycles</Translate>
      </Heading>
      <p>
        <Translate id="theme.tickets.cycles.text">
          None of these tickets can ever be started: each waits for another one. Each cycle says
          which dependency can go most easily; if another one is the mistake, delete that.
        </Translate>
      </p>
      {cycles.map((cycle) => (
        <Cycle key={nameOf(cycle)} cycle={cycle} />
      ))}
      {behindCycles.count > 0 && (
        <>
          <p>
            <Translate id="theme.tickets.cycles.behind">Waiting behind them:</Translate>
          </p>
          <Tickets tickets={behindCycles} />
        </>
      )}
    </>
  );
}

function nameOf({way}: CycleProps): string {
  return [...way, ...way.slice(0, 1)].map(({id}) => id).join(' → ');
}

function Cycle({cycle}: {readonly cycle: CycleProps}): ReactNode {
  const {way, others, cuts, isMore} = cycle;
  return (
    <section className="tickets-cycle">
      <p>
        <strong>{nameOf(cycle)}</strong>
      </p>
      <Tickets tickets={{shown: way, count: way.length}} />
      {others.count > 0 && (
        <>
          <p>
            <Translate id="theme.tickets.cycles.others">
              Tied up with them on longer ways:
            </Translate>
          </p>
          <Tickets tickets={others} />
        </>
      )}
      <p>
        {cuts.length === 1 && !isMore ? (
          <Translate id="theme.tickets.cycles.cut">To break it, delete:</Translate>
        ) : (
          <Translate id="theme.tickets.cycles.cuts">
            One deletion is not enough here. Delete all of these:
          </Translate>
        )}
      </p>
      <ul>
        {cuts.map((cut) => (
          <li key={`${cut.from.id} ${cut.to.id}`}>
            <Cut cut={cut} />
          </li>
        ))}
        {isMore && (
          <li>
            <Translate id="theme.tickets.cycles.more">
              Further ones, which show once these are gone.
            </Translate>
          </li>
        )}
      </ul>
    </section>
  );
}

function Cut({cut: {from, to, why, lines}}: {readonly cut: CutProps}): ReactNode {
  return (
    <>
      {translate(
        {id: 'theme.tickets.cut.dependency', message: '{to} blocked by {from}'},
        {from: from.id, to: to.id},
      )}
      {why.length > 0 && `: ${why.map(cutReasonText).join('; ')}`}
      {lines.length > 0 && ' ('}
      {lines.map((line, index) => (
        <span key={`${line.path}:${String(line.line)}`}>
          {index > 0 && ', '}
          <Declaration declaration={line} />
        </span>
      ))}
      {lines.length > 0 && ')'}
    </>
  );
}
