/** What became of files at one time: the state of each that was touched, null for one that is gone. */
export interface Change<State> {
  /** Day in UTC, as `YYYY-MM-DD`. */
  readonly date: string;
  readonly files: ReadonlyMap<string, State | null>;
}

/**
 * Joins changes, in the order they were made, to one a day with the last state of each file. One that
 * is dated before the change it follows, as after a rebase, counts on the day of that one.
 */
export function foldDays<State>(changes: readonly Change<State>[]): Change<State>[] {
  const days: {date: string; files: Map<string, State | null>}[] = [];
  for (const {date, files} of changes) {
    const last = days.at(-1);
    if (!last || date > last.date) days.push({date, files: new Map(files)});
    else for (const [path, state] of files) last.files.set(path, state);
  }
  return days;
}
