import Translate from '@docusaurus/Translate';
import {useEffect, useRef, useState} from 'react';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Safari allows 100 changes of the address in 30 seconds, so a word typed makes one. */
const pause = 120;

/** The words to search for. What is typed counts until the text changes, by itself or from outside. */
export default function SearchField({text, onChange}: Props): ReactNode {
  const [typed, setTyped] = useState({text, over: text});
  const timer = useRef<number | undefined>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  const settle = (value: string): void => {
    setTyped({text: value, over: value});
    onChange(value);
  };
  return (
    <label className={styles['search']}>
      <Translate id="theme.tickets.filter.text">Search</Translate>
      <input
        type="search"
        value={typed.over === text ? typed.text : text}
        onChange={({target}) => {
          setTyped({text: target.value, over: text});
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(settle, pause, target.value);
        }}
      />
    </label>
  );
}
