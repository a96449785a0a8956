import {Command as Program, CommanderError, Option} from 'commander';
import type {BareCommand, Command, CommandCall, CommandOption, Terminal} from './command.js';
import {commands} from './commands.js';
import {completeCall} from './completeCall.js';
import {findConfiguredPlugins, projectOptions, severalBacklogs} from './configuredPlugins.js';
import {isExpected} from './errors.js';
import {initCommand} from './init.js';
import {argumentsOf} from './optionValues.js';
import {readVersion} from '../io/version.js';

/**
 * Runs the command line and returns the exit code: 0 where all is well, 1 where a check failed,
 * 2 for wrong usage or configuration.
 */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(terminal, (code) => {
    exitCode = Math.max(exitCode, code);
  });
  try {
    await program.parseAsync([...argv], {from: 'user'});
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!isExpected(error)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}

function buildProgram(terminal: Terminal, report: (exitCode: number) => void): Program {
  const program = new Program('docusaurus-tickets')
    .description('Checks and exports tickets kept as Markdown in a repository.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({writeOut: terminal.out, writeErr: terminal.err});
  for (const command of commands) addCommand(program, command, terminal, report);
  addBareCommand(program, initCommand, terminal, report);
  return program;
}

function addBareCommand(
  program: Program,
  command: BareCommand,
  terminal: Terminal,
  report: (exitCode: number) => void,
): void {
  const sub = addSub(program, command, command.options);
  sub.action(async () => {
    report(await command.run({options: sub.opts(), terminal}));
  });
}

function addCommand(
  program: Program,
  command: Command,
  terminal: Terminal,
  report: (exitCode: number) => void,
): void {
  const sub = addSub(program, command, [...command.options, ...projectOptions]);
  sub.action(async (...received: unknown[]) => {
    const options = sub.opts<Record<string, unknown>>();
    const given = argumentsOf(received);
    const load = async (): Promise<CommandCall[]> => {
      const plugins = await findConfiguredPlugins(terminal.cwd, options);
      const forOne = plugins.length > 1 ? optionForOne(command, options) : null;
      if (forOne !== null) throw severalBacklogs(forOne, plugins);
      return Promise.all(
        plugins.map((it) => completeCall({...it, arguments: given, options, terminal})),
      );
    };
    if (options['watch'] === true && command.watch) report(await command.watch(load));
    else for (const call of await load()) report(await command.run(call));
  });
}

function addSub(
  program: Program,
  {usage, description}: BareCommand | Command,
  options: readonly CommandOption[],
): Program {
  const sub = program.command(usage).description(description);
  for (const option of options) sub.addOption(toOption(option));
  return sub;
}

/** An option that is for one backlog only; null where the call may be about several. */
function optionForOne(command: Command, options: CommandCall['options']): string | null {
  for (const name of ['baseline', 'output']) if (options[name] !== undefined) return `--${name}`;
  return command.outputForOne?.(options) ?? null;
}

function toOption({flags, description, repeatable}: CommandOption): Option {
  const option = new Option(flags, description);
  if (!repeatable) return option;
  return option.argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}
