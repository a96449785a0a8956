import {useRef, useState} from 'react';
import type {ReactNode} from 'react';
import {useDismissal} from 'docusaurus-plugin-tickets/client/dismissal';
import styles from './styles.module.css';

export interface Props {
  /** What the values are of. */
  readonly name: string;
  readonly values: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A menu of values to filter by, of which any number can be ticked. */
export default function TicketFilterMenu(props: Props): ReactNode {
  const isChoice = props.values.length > 1 || props.chosen.length > 0;
  return isChoice ? <Menu {...props} /> : null;
}

function Menu(props: Props): ReactNode {
  const {name, values, chosen} = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismissal(menu);
  return (
    <details
      ref={menu}
      className={`tickets-filter ${styles['filter'] ?? ''}`}
      open={isOpen}
      onToggle={({currentTarget}) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary
        // A browser tells of the toggle only later, when the Tab key may have gone past the values.
        onClick={(event) => {
          event.preventDefault();
          setOpen(!isOpen);
        }}
      >
        {name}
        {chosen.length > 0 && <Chosen {...props} />}
      </summary>
      {/* There may be hundreds of labels, and closed menus are drawn anew with each change. */}
      {isOpen && (
        <fieldset className={styles['values']}>
          <legend className={styles['legend']}>{name}</legend>
          {listValues(values, chosen).map((value) => (
            <Value key={value} value={value} {...props} />
          ))}
        </fieldset>
      )}
    </details>
  );
}

/** A shared address may ask for what no ticket has; it must be possible to take it back. */
function listValues(values: readonly string[], chosen: readonly string[]): string[] {
  return [...values, ...chosen.filter((value) => !values.includes(value))];
}

function Chosen({chosen, nameOf}: Props): ReactNode {
  const [first = ''] = chosen;
  const more = chosen.length - 1;
  return (
    <span className={styles['chosen']}>
      {nameOf(first)}
      {more > 0 && ` +${String(more)}`}
    </span>
  );
}

function Value({value, nameOf, chosen, onChange}: Props & {readonly value: string}): ReactNode {
  return (
    <label className={styles['value']}>
      <input
        type="checkbox"
        checked={chosen.includes(value)}
        onChange={({target}) => {
          const others = chosen.filter((it) => it !== value);
          onChange(target.checked ? [...others, value] : others);
        }}
      />
      <span>{nameOf(value)}</span>
    </label>
  );
}
