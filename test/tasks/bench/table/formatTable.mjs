/**
 * A line of the table.
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {(value: number) => string} show how its figures are written
 * @property {number} ours
 * @property {{name: string, value: number} | null} against the rival or the floor
 * @property {import('./targets.mjs').Target} target
 */

/** A row that could not be measured. @typedef {{what: string, failure: string}} FailedRow */

const head = ['what', 'ours', 'against', '', 'ratio', 'target', ''];

/** Writes rows as a table in columns. @param {readonly (Row | FailedRow)[]} rows */
export function formatTable(rows) {
  const cells = [head, ...rows.map(toCells)];
  const widths = head.map((_, column) =>
    Math.max(...cells.filter((it) => it.length > 2).map((it) => it[column].length)),
  );
  return cells.map((line) => formatLine(line, widths)).join('\n');
}

function formatLine(line, widths) {
  return line
    .map((cell, column) => cell.padEnd(widths[column]))
    .join('  ')
    .trimEnd();
}

function toCells(row) {
  if ('failure' in row) return [row.what, `failed: ${row.failure.split('\n')[0]}`];
  const {what, show, ours, against, target} = row;
  const verdict = target.words && (target.isMet(ours, against?.value) ? 'met' : 'missed');
  return [
    what,
    show(ours),
    against ? show(against.value) : '',
    against?.name ?? '',
    target.compare(ours, against?.value),
    target.words,
    verdict,
  ];
}
