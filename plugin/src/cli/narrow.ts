import path from 'node:path';
import {nearest} from '../core/diagnostic/nearest.js';
import type {Diagnostic} from '../core/diagnostic/diagnostic.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {toRootPath} from '../io/project.js';
import {UsageError} from './command.js';
import type {CommandCall} from './command.js';
import {narrowingToChanged} from './changed.js';

/** Keeps some of the diagnostics of a backlog. */
export type Narrowing = (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];

/** Keeps the diagnostics of the files named, which may be folders, and of what changed. */
export function narrowing(loaded: LoadedBacklog, call: CommandCall): Narrowing {
  const toNamed = narrowingToNamed(loaded, call);
  const revision = call.options['changed'];
  if (typeof revision !== 'string') return toNamed;
  const toChanged = narrowingToChanged(loaded, revision, call);
  return (diagnostics) => toChanged(toNamed(diagnostics));
}

/** Whether all that was found is shown. */
export function showsAll({arguments: files, options}: CommandCall): boolean {
  return files.length === 0 && options['changed'] === undefined;
}

/** The files that were checked: of those named where some are, without those left out. */
export function checkedFiles(loaded: LoadedBacklog, call: CommandCall): string[] {
  const files = listChecked(loaded);
  return call.arguments.length === 0 ? files : files.filter(toFilter(loaded, call));
}

function narrowingToNamed(loaded: LoadedBacklog, call: CommandCall): Narrowing {
  if (call.arguments.length === 0) return (diagnostics) => diagnostics;
  const isNamed = toFilter(loaded, call);
  return (diagnostics) =>
    diagnostics.filter(({place, related}) =>
      [place, ...related.map((it) => it.place)].some((it) => isNamed(it.path)),
    );
}

function toFilter(loaded: LoadedBacklog, call: CommandCall): (path: string) => boolean {
  const known = [...listChecked(loaded), ...loaded.backlog.leftOut.map(({path: file}) => file)];
  const named = call.arguments.map((file) => {
    const wanted = toRootPath(loaded.project.root, path.resolve(call.terminal.cwd, file));
    const covers = (it: string): boolean =>
      wanted === '' || it === wanted || it.startsWith(`${wanted}/`);
    if (!known.some(covers)) throw notATicket(file, wanted, known);
    return covers;
  });
  return (it) => named.some((covers) => covers(it));
}

function listChecked({backlog}: LoadedBacklog): string[] {
  return [
    ...backlog.tickets.map(({ticket}) => ticket.path),
    ...backlog.epics.flatMap(({file}) => file?.path ?? []),
    ...backlog.unreadable.map(({path: file}) => file),
  ];
}

function notATicket(file: string, wanted: string, known: readonly string[]): UsageError {
  const near = nearest(wanted, known);
  return new UsageError(
    `\`${file}\` is no ticket of this project${near ? `; did you mean \`${near}\`?` : ''}`,
  );
}
