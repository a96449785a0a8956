import type {ReactNode} from 'react';
import type {DocumentNameProps} from '../core/pages/documentsProps.js';
import {PlainLink} from './PlainLink.js';

/** A mention of a document: its title, as a link where it has a page. */
export function DocumentName({
  document: {title, url},
}: {
  readonly document: DocumentNameProps;
}): ReactNode {
  return url === null ? title : <PlainLink href={url}>{title}</PlainLink>;
}
