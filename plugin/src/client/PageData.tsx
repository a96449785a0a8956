import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactNode} from 'react';
import {dataMark, withoutHtml} from './loadPage.js';

/**
 * The data of a page, for its scripts to find in the document. It is gone when they have: only the
 * first page of a visit has it.
 */
export function PageData({data}: {readonly data: unknown}): ReactNode {
  const isBrowser = useIsBrowser();
  if (isBrowser) return null;
  // What stands there already is kept while React takes the page over.
  const text = ExecutionEnvironment.canUseDOM ? '' : toText(data);
  return (
    <script
      // As JSON it would be parsed and written anew when the page is minified.
      type="text/plain"
      {...{[dataMark]: ''}}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: text}}
    />
  );
}

/** Nothing in it ends the element. */
function toText(data: unknown): string {
  return JSON.stringify(withoutHtml(data)).replace(/</g, '\\u003c');
}
