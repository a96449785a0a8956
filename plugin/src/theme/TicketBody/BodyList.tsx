import type {ReactNode} from 'react';
import type {BodyPart, ListItem, TicketFileProps} from 'docusaurus-plugin-tickets/client/props';
import FileAction from '@theme/TicketBody/FileAction';
import styles from './styles.module.css';

interface Props {
  readonly list: Extract<BodyPart, {kind: 'list'}>;
  readonly files: readonly TicketFileProps[];
  /** Draws what is in an item. */
  readonly draw: (parts: readonly BodyPart[]) => ReactNode;
}

/** A list with something of the page's own in its items, as plain HTML would show it otherwise. */
export default function BodyList({list: {start, items}, files, draw}: Props): ReactNode {
  const children = items.map((item, index) => (
    <Item key={String(index)} item={item} files={files}>
      {draw(item.parts)}
    </Item>
  ));
  return (
    <div dir="auto" className={`markdown ${styles['html'] ?? ''}`}>
      {start === null ? <ul>{children}</ul> : <ol start={start}>{children}</ol>}
    </div>
  );
}

interface ItemProps {
  readonly item: ListItem;
  readonly files: readonly TicketFileProps[];
  readonly children: ReactNode;
}

function Item({item: {isTask, parts}, files, children}: ItemProps): ReactNode {
  const [file] = parts.flatMap((part) => (part.kind === 'file' ? (files[part.index] ?? []) : []));
  return (
    <li className={`${styles['item'] ?? ''} ${isTask ? 'task-list-item' : ''}`}>
      {file && <FileAction file={file} />}
      {children}
    </li>
  );
}
