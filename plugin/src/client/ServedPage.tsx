import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import type {ComponentType, ReactNode} from 'react';
import {useHashTarget} from './hashTarget.js';
import {useServedData} from './servedData.js';

export interface ServedPageProps {
  /** The component of the theme that draws the page. */
  readonly Page: ComponentType<{readonly data: unknown}>;
  /** Where the development server answers. */
  readonly place: {readonly url: string};
  readonly match: {readonly path: string};
}

/** A page under `start`: its data is made when it is asked for, and anew after each change. */
export default function ServedPage({Page, place, match}: ServedPageProps): ReactNode {
  const served = useServedData(place.url, match.path);
  useHashTarget(served !== null);
  // The frame of the page stays where it is meanwhile.
  if (!served) return <Layout />;
  return served.data === null ? <NotFound /> : <Page data={served.data} />;
}
