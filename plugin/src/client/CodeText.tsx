import type {ReactNode} from 'react';

/** A text in which what stands between backticks is shown as code. */
export function CodeText({text}: {readonly text: string}): ReactNode {
  return text
    .split('`')
    .map((piece, index) =>
      index % 2 === 1 ? <code key={`${String(index)}${piece}`}>{piece}</code> : piece,
    );
}
