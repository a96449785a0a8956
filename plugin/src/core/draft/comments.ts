/** Lines that are to be in comments, and follow each other with nothing but blank ones between, go into one. */
export function toCommented(lines: readonly string[], apart: ReadonlySet<number>): string {
  const written: string[] = [];
  for (let line = 1; line <= lines.length; line++) {
    const end = apart.has(line) ? endOfRun(line, lines, apart) : line;
    const run = lines.slice(line - 1, end);
    for (const text of apart.has(line) ? toComment(run) : run) written.push(text);
    line = end;
  }
  return written.join('\n');
}

function endOfRun(start: number, lines: readonly string[], apart: ReadonlySet<number>): number {
  let end = start;
  for (let line = start + 1; line <= lines.length; line++) {
    if (apart.has(line)) end = line;
    else if ((lines[line - 1] ?? '').trim() !== '') break;
  }
  return end;
}

/** What holds the end of a comment itself stays as it is, for the check to find. */
function toComment(run: readonly string[]): readonly string[] {
  if (run.some((line) => line.includes('-->'))) return run;
  const [only = ''] = run;
  return run.length === 1 ? [`<!-- ${only.trim()} -->`] : ['<!--', ...run, '-->'];
}
