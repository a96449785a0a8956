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
  const toChanged = narrowingToChanged(loaded, revision);
  return (diagnostics) => toChanged(toNamed(diagnostics));
}

/** Whether all that was found is shown. */
export function showsAll({arguments: files, options}: CommandCall): boolean {
  return files.length === 0 && options['changed'] === undefined;
}

function narrowingToNamed(loaded: LoadedBacklog, call: CommandCall): Narrowing {
  const {project} = loaded;
  if (call.arguments.length === 0) return (diagnostics) => diagnostics;
  const known = listFiles(loaded);
  const named = call.arguments.map((file) => {
    const wanted = toRootPath(project.root, path.resolve(call.terminal.cwd, file));
    const covers = (it: string): boolean =>
      wanted === '' || it === wanted || it.startsWith(`${wanted}/`);
    if (!known.some(covers)) throw notATicket(file, wanted, known);
    return covers;
  });
  return (diagnostics) =>
    diagnostics.filter(({place, related}) =>
      [place, ...related.map((it) => it.place)].some((it) =>
        named.some((covers) => covers(it.path)),
      ),
    );
}

/** Every file that was looked at, those left out among them. */
function listFiles({backlog}: LoadedBacklog): string[] {
  return [
    ...backlog.tickets.map(({ticket}) => ticket.path),
    ...backlog.epics.flatMap(({file}) => file?.path ?? []),
    ...backlog.unreadable.map(({path: file}) => file),
    ...backlog.leftOut.map(({path: file}) => file),
  ];
}

function notATicket(file: string, wanted: string, known: readonly string[]): UsageError {
  const near = nearest(wanted, known);
  return new UsageError(
    `\`${file}\` is no ticket of this project${near ? `; did you mean \`${near}\`?` : ''}`,
  );
}
