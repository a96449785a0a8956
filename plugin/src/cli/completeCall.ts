import {printable} from '../core/report/printable.js';
import {createExternalLoader} from '../io/loadExternals.js';
import type {CommandCall} from './command.js';

/** A call with the backlogs of other sites, which it can load again. What cannot be had is printed. */
export async function completeCall(call: CommandCall): Promise<CommandCall> {
  const load = createExternalLoader(call.project, (notice) => {
    call.terminal.err(`${printable(notice)}\n`);
  });
  return {...call, project: await load(), reload: load};
}

/** The same calls with what has changed of other sites since: the same object for each without a change. */
export function refreshCalls(calls: readonly CommandCall[]): Promise<CommandCall[]> {
  return Promise.all(
    calls.map(async (call) => {
      const project = (await call.reload?.()) ?? call.project;
      return project === call.project ? call : {...call, project};
    }),
  );
}
