import type {ReactNode} from 'react';
import type {DeclarationProps} from 'docusaurus-plugin-tickets/client/props';

/** The file and line of a declaration, with a link to edit it where there is one. */
export default function Declaration({
  declaration: {path, line, editUrl},
}: {
  readonly declaration: DeclarationProps;
}): ReactNode {
  const place = <code>{`${path}:${String(line)}`}</code>;
  return editUrl === null ? place : <a href={editUrl}>{place}</a>;
}
