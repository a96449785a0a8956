/** The line of an arrow and its head apart: dashes would cut the head to pieces. */
export interface ArrowPaths {
  readonly line: string;
  readonly head: string;
}

/** Takes the path of an arrow apart, which is one of `M`, `H` and `C`, and of the head from its `m` on. */
export function splitArrow(path: string): ArrowPaths {
  const [line = '', head] = path.split('m');
  if (head === undefined) return {line, head: ''};
  let [x, y] = ['0', '0'];
  for (const [, command = '', given = ''] of line.matchAll(/([MHC])([^MHC]*)/g)) {
    const numbers = given.trim().split(/[\s,]+/);
    x = (command === 'H' ? numbers[0] : numbers.at(-2)) ?? x;
    y = (command === 'H' ? y : numbers.at(-1)) ?? y;
  }
  return {line, head: `M${x} ${y}m${head}`};
}
