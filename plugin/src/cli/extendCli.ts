import {commands} from './commands.js';
import type {Command, CommandCall, CommandOption, Terminal} from './command.js';
import {completeCall} from './completeCall.js';
import {isExpected} from './errors.js';
import {argumentsOf} from './optionValues.js';
import type {ConfiguredPlugin} from './siteConfig.js';

/** The part of Commander 5, which Docusaurus hands to plugins, that is used here. */
interface CommanderLike {
  command(usage: string): CommanderLike;
  description(text: string): CommanderLike;
  option(
    flags: string,
    description: string,
    parse?: (value: string, before: unknown) => unknown,
  ): CommanderLike;
  action(run: (...received: never[]) => unknown): CommanderLike;
}

/**
 * Adds every command to the `docusaurus` program as `tickets:<command>`, with `:<id>` behind it for
 * further instances of the plugin. The configured plugin is found when a command runs.
 */
export function extendCli(
  cli: unknown,
  id: string,
  configured: () => ConfiguredPlugin,
  terminal: Terminal,
): void {
  for (const command of commands) {
    const suffix = id === 'default' ? '' : `:${id}`;
    const usage = command.usage.replace(/^\S+/, (name) => `tickets:${name}${suffix}`);
    const sub = (cli as CommanderLike).command(usage).description(command.description);
    for (const option of command.options) addOption(sub, option);
    sub.action((...received: unknown[]) => run(command, received, configured, terminal));
  }
}

function addOption(program: CommanderLike, {flags, description, repeatable}: CommandOption): void {
  if (!repeatable) program.option(flags, description);
  else {
    program.option(flags, description, (value, before) => [
      ...(Array.isArray(before) ? (before as unknown[]) : []),
      value,
    ]);
  }
}

/** Commander 5 hands over the arguments, then the command itself, which also holds the options. */
async function run(
  command: Command,
  received: readonly unknown[],
  configured: () => ConfiguredPlugin,
  terminal: Terminal,
): Promise<void> {
  const program = received.find((it) => typeof it === 'object' && !Array.isArray(it)) as {
    opts(): Record<string, unknown>;
  };
  try {
    const options = program.opts();
    const given = argumentsOf(received);
    const load = (): Promise<CommandCall> =>
      completeCall({...configured(), arguments: given, options, terminal});
    if (options['watch'] === true && command.watch) {
      process.exitCode = await command.watch(async () => [await load()]);
    } else process.exitCode = await command.run(await load());
  } catch (error) {
    if (!isExpected(error)) throw error;
    terminal.err(`${error.message}\n`);
    process.exitCode = 2;
  }
}
