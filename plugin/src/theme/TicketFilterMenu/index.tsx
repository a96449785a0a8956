import {useRef, useState} from 'react';
import type {ReactNode} from 'react';
import {useDismissal} from 'docusaurus-plugin-tickets/client/dismissal';
import type {Facet} from 'docusaurus-plugin-tickets/client/ticketView';
import {facetName, facetValueName} from 'docusaurus-plugin-tickets/client/viewWords';
import type {EpicNameProps} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

export interface Props {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly epics: readonly EpicNameProps[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A menu of the values of one facet, of which any number can be ticked. */
export default function TicketFilterMenu(props: Props): ReactNode {
  const isChoice = props.values.length > 1 || props.chosen.length > 0;
  return isChoice ? <Menu {...props} /> : null;
}

function Menu(props: Props): ReactNode {
  const {facet, values, chosen} = props;
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismissal(menu);
  const name = facetName(facet);
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

function Chosen({facet, chosen, epics}: Props): ReactNode {
  const [first = ''] = chosen;
  const more = chosen.length - 1;
  return (
    <span className={styles['chosen']}>
      {facetValueName(facet, first, epics)}
      {more > 0 && ` +${String(more)}`}
    </span>
  );
}

function Value({
  facet,
  value,
  epics,
  chosen,
  onChange,
}: Props & {readonly value: string}): ReactNode {
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
      <span>{facetValueName(facet, value, epics)}</span>
    </label>
  );
}
