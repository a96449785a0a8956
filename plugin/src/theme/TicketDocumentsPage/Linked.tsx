import type {ReactNode} from 'react';
import {PlainLink} from 'docusaurus-plugin-tickets/client/PlainLink';
import type {LinkedDocumentProps, Listing} from 'docusaurus-plugin-tickets/client/props';
import styles from './styles.module.css';

interface Props {
  readonly documents: Listing<LinkedDocumentProps>;
}

/** The documents that one refers to, and those that refer to it, each kind on a line. */
export default function Linked({documents: {shown, count}}: Props): ReactNode {
  const kinds = [...new Set(shown.map(({kind}) => kind))];
  return (
    <>
      {kinds.map((kind) => (
        <div key={kind}>
          {shown
            .filter((it) => it.kind === kind)
            .map((document, index) => (
              <span key={String(index)}>
                {index > 0 && ', '}
                <Name document={document} />
              </span>
            ))}
        </div>
      ))}
      {count > shown.length && `+${String(count - shown.length)}`}
    </>
  );
}

function Name({
  document: {title, url, holds},
}: {
  readonly document: LinkedDocumentProps;
}): ReactNode {
  const name = shortTitle(title);
  return (
    <>
      {!holds && <span aria-hidden="true">⊘ </span>}
      {url === null ? (
        name
      ) : (
        <PlainLink href={url} {...(name !== title && {title, className: styles['short']})}>
          {name}
        </PlainLink>
      )}
    </>
  );
}

/** A decision is known by its number, and one document may be linked with many. */
function shortTitle(title: string): string {
  return /^ADR[-\s]?\d+/i.exec(title)?.[0] ?? title;
}
