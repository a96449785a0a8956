import type {ReactNode} from 'react';
import type {GraphNodeProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

interface Props {
  readonly state: NonNullable<GraphNodeProps['state']>;
  readonly x: number;
  readonly y: number;
}

const circle = 'M6 1a5 5 0 0 1 0 10A5 5 0 0 1 6 1z';

/** What is drawn as an outline, what is filled, and what is cut out of that. */
const shapes: Readonly<Record<Props['state'], readonly [string, string, string]>> = {
  todo: [circle, '', ''],
  ready: [circle, '', ''],
  'in-progress': [circle, 'M6 1a5 5 0 0 0 0 10z', ''],
  done: [circle, circle, 'M3.6 6.2l1.7 1.7 3.2-3.6'],
  canceled: [`${circle}M2.5 9.5l7-7`, '', ''],
  blocked: [
    'M2 1h8a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H2a1 1 0 0 1-1-1V2a1 1 0 0 1 1-1z',
    'M1 1h10v10H1z',
    '',
  ],
};

/** The shape of a state, as it stands before its word elsewhere too. */
export default function StateIcon({state, x, y}: Props): ReactNode {
  const [outline, filled, cut] = shapes[state];
  const transform = `translate(${String(x)} ${String(y)})`;
  if (!filled) return <path className={styles['outline']} d={outline} transform={transform} />;
  return (
    <g className={styles['icon']} transform={transform}>
      <path className={styles['outline']} d={outline} />
      <path className={styles['filled']} d={filled} />
      {cut && <path className={styles['cut']} d={cut} />}
    </g>
  );
}
