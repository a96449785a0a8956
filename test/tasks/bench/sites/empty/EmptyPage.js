import Layout from '@theme/Layout';
import {createElement} from 'react';

/** A page of the site with a heading only. */
export default function EmptyPage({data: {title}}) {
  return createElement(Layout, {title}, createElement('h1', null, title));
}
