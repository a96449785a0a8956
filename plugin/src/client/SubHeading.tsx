import {createElement} from 'react';
import type {HTMLAttributes, ReactNode} from 'react';

/** Level of a heading below a page's title. */
export type HeadingLevel = 2 | 3 | 4 | 5;

type Props = HTMLAttributes<HTMLHeadingElement> & {readonly level: HeadingLevel};

/** A heading that is nobody's anchor, of the level that fits where it stands. */
export function SubHeading({level, ...rest}: Props): ReactNode {
  return createElement(`h${String(level)}`, rest);
}

/** The level of what stands under a heading; levels below the fifth are one. */
export function below(level: HeadingLevel): HeadingLevel {
  return Math.min(level + 1, 5) as HeadingLevel;
}
