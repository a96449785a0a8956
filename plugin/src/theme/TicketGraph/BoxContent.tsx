import type {ReactNode} from 'react';
import {
  criticalPathText,
  nodeStateText,
  outsideText,
} from 'docusaurus-plugin-tickets/client/graphWords';
import type {BoxProps, GraphNodeProps, Progress} from 'docusaurus-plugin-tickets/client/props';
import StateIcon from '@theme/TicketGraph/StateIcon';
import styles from './styles.module.css';

interface Props {
  readonly node: GraphNodeProps;
  readonly box: BoxProps;
}

// What the texts were cut to the room of.
const textX = 16;
const lineHeight = 17;
const firstLine = 22;

const radius = 6;
const ring = 4;

/** What stands in a box: id, title and state, with a bar in the colour of the state on its left. */
export default function BoxContent({node, box: {width, height}}: Props): ReactNode {
  const {state, label, lines, title, progress} = node;
  const stateLine = firstLine + lineHeight * (lines.length + 1);
  const isCut = lines.at(-1)?.endsWith('…') === true;
  return (
    <>
      <rect
        className={styles['ring']}
        x={-ring}
        y={-ring}
        width={width + 2 * ring}
        height={height + 2 * ring}
        rx={radius + ring}
      />
      <rect className={styles['box']} width={width} height={height} rx={radius} />
      <path className={styles['bar']} d={barPath(height)} />
      <text className={styles['id']} x={textX} y={firstLine}>
        {`${label} `}
      </text>
      <Critical node={node} x={width - 10} />
      {lines.map((line, index) => (
        <text
          key={index}
          className={styles['title']}
          x={textX}
          y={firstLine + lineHeight * (index + 1)}
        >
          {`${line} `}
          {isCut && <title>{title}</title>}
        </text>
      ))}
      {state && <StateIcon state={state} x={textX} y={stateLine - 10} />}
      <text className={styles['state']} x={state ? textX + 17 : textX} y={stateLine}>
        {`${nodeStateText(node)} `}
      </text>
      <Outside text={outsideText(node)} x={width - 10} y={stateLine} />
      {progress && <ProgressBar {...progress} width={width - 2 * textX} y={height - 5} />}
    </>
  );
}

/** A longer id leaves room for the sign only. */
const longestBesideWords = 10;

function Critical({node, x}: {readonly node: GraphNodeProps; readonly x: number}): ReactNode {
  if (!node.isCritical) return null;
  const words = criticalPathText();
  const hasRoom = node.label.length <= longestBesideWords;
  return (
    <text className={styles['criticalMark']} x={x} y={firstLine} textAnchor="end">
      {hasRoom ? `◆ ${words} ` : '◆ '}
      {!hasRoom && <title>{words}</title>}
    </text>
  );
}

/** A bar along the left side, round where the box is. */
function barPath(height: number): string {
  const r = String(radius);
  const straight = String(height - 2 * radius);
  return `M4 0H${r}A${r} ${r} 0 0 0 0 ${r}v${straight}a${r} ${r} 0 0 0 ${r} ${r}H4z`;
}

/** Fonts differ: more than a letter takes in any of them. */
const letterWidth = 6.5;

function Outside({
  text,
  x,
  y,
}: {
  readonly text: string | null;
  readonly x: number;
  readonly y: number;
}): ReactNode {
  if (text === null) return null;
  const width = Math.round(text.length * letterWidth + 12);
  return (
    <g className={styles['badge']}>
      <rect x={x - width} y={y - 11.5} width={width} height={15} rx={7.5} />
      <text x={x - width / 2} y={y} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

interface BarProps extends Progress {
  readonly width: number;
  readonly y: number;
}

/** How much of an epic is done; its figures stand beside its state. */
function ProgressBar({done, total, width, y}: BarProps): ReactNode {
  const line = (length: number): string => `M${String(textX)} ${String(y)}h${String(length)}`;
  return (
    <g className={styles['progress']}>
      <path className={styles['track']} d={line(width)} />
      {done > 0 && <path d={line(Math.round((width * done) / total))} />}
    </g>
  );
}
