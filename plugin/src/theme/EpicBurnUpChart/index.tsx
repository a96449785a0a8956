import {translate} from '@docusaurus/Translate';
import EpicBurnUpTable from '@theme/EpicBurnUpTable';
import {useId} from 'react';
import type {ReactNode} from 'react';
import {toChart} from 'docusaurus-plugin-tickets/client/burnUpChart';
import type {Chart} from 'docusaurus-plugin-tickets/client/burnUpChart';
import {burnUpText, unitOf} from 'docusaurus-plugin-tickets/client/burnUpWords';
import type {BurnUpUnit} from 'docusaurus-plugin-tickets/client/burnUpWords';
import type {BurnUpDay} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  /** The days on which something changed, oldest first. */
  readonly days: readonly BurnUpDay[];
}

/** Scope and what is done of it as two lines over time, with the figures in a table below. */
export default function EpicBurnUpChart({days}: Props): ReactNode {
  const last = days.at(-1);
  if (!last) return null;
  const unit = unitOf(days);
  const chart = toChart(days, unit);
  const text = burnUpText(last, unit);
  return (
    <figure className={`tickets-burn-up-chart ${styles['figure'] ?? ''}`}>
      {chart ? <Drawing chart={chart} text={text} unit={unit} /> : <figcaption>{text}</figcaption>}
      <EpicBurnUpTable days={days} />
    </figure>
  );
}

interface DrawingProps {
  readonly chart: Chart;
  readonly text: string;
  readonly unit: BurnUpUnit;
}

function Drawing({chart, text, unit}: DrawingProps): ReactNode {
  const id = useId();
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${String(chart.width)} ${String(chart.height)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{titleOf(unit)}</title>
      <desc id={`${id}-text`}>{text}</desc>
      <Axes chart={chart} />
      <path className={styles['scope']} d={chart.scope.path} />
      <path className={styles['done']} d={chart.done.path} />
      <text x={chart.right + 6} y={chart.scope.labelY} dominantBaseline="central">
        {scopeLabel(chart.scope.value)}
      </text>
      <text
        x={chart.right + 6}
        y={chart.done.labelY}
        dominantBaseline="central"
        className={styles['doneLabel']}
      >
        {doneLabel(chart.done.value)}
      </text>
    </svg>
  );
}

function Axes({chart}: {readonly chart: Chart}): ReactNode {
  return (
    <>
      {chart.levels.map(({y, label}) => (
        <g key={label}>
          <path
            className={styles['grid']}
            d={`M${String(chart.left)} ${String(y)}H${String(chart.right)}`}
          />
          <text x={chart.left - 4} y={y} textAnchor="end" dominantBaseline="central">
            {label}
          </text>
        </g>
      ))}
      {chart.dates.map(({x, anchor, date}) => (
        <text key={date} x={x} y={chart.height - 6} textAnchor={anchor} className={styles[anchor]}>
          {date}
        </text>
      ))}
    </>
  );
}

function titleOf(unit: BurnUpUnit): string {
  return unit === 'points'
    ? translate({id: 'theme.tickets.burnUp.points', message: 'Points in scope and done over time'})
    : translate({
        id: 'theme.tickets.burnUp.tickets',
        message: 'Tickets in scope and done over time',
      });
}

function scopeLabel(value: number): string {
  return translate(
    {id: 'theme.tickets.burnUp.scope', message: 'Scope {value}'},
    {value: String(value)},
  );
}

function doneLabel(value: number): string {
  return translate(
    {id: 'theme.tickets.burnUp.done', message: 'Done {value}'},
    {value: String(value)},
  );
}
