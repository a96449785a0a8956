import path from 'node:path';
import {Command as Program, CommanderError, Option} from 'commander';
import {resolveOptions} from '../options.js';
import type {PluginOptions} from '../options.js';
import {resolveProject} from '../io/project.js';
import {UsageError} from './command.js';
import type {Command, CommandCall, CommandOption, Terminal} from './command.js';
import {commands} from './commands.js';
import {isExpected} from './errors.js';
import {argumentsOf} from './optionValues.js';
import {findSiteConfig, readSiteConfig} from './siteConfig.js';
import type {ConfiguredPlugin} from './siteConfig.js';
import {readVersion} from './version.js';

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
  return program;
}

function addCommand(
  program: Program,
  command: Command,
  terminal: Terminal,
  report: (exitCode: number) => void,
): void {
  const sub = program.command(command.usage).description(command.description);
  for (const option of [...command.options, ...projectOptions]) sub.addOption(toOption(option));
  sub.action(async (...received: unknown[]) => {
    const options = sub.opts<Record<string, unknown>>();
    const given = argumentsOf(received);
    const load = async (): Promise<CommandCall[]> => {
      const projects = await findProjects(terminal, options);
      if (projects.length > 1 && options['baseline'] !== undefined) throw severalBacklogs();
      return projects.map((configured) => ({...configured, arguments: given, options, terminal}));
    };
    if (options['watch'] === true && command.watch) report(await command.watch(load));
    else for (const call of await load()) report(await command.run(call));
  });
}

/** Each would take the findings of the others for gone, and overwrite them. */
function severalBacklogs(): UsageError {
  return new UsageError(
    '--baseline: the site has several backlogs, each with a baseline of its own; set their option `baseline`',
  );
}

const projectOptions: readonly CommandOption[] = [
  {flags: '--config <file>', description: 'docusaurus.config file to take the options from'},
  {flags: '--root <folder>', description: 'root of the repository, instead of a config file'},
  {flags: '--tickets <glob>', description: 'ticket files, relative to the root', repeatable: true},
  {flags: '--documents <kind=glob>', description: 'documents of a kind', repeatable: true},
];

function toOption({flags, description, repeatable}: CommandOption): Option {
  const option = new Option(flags, description);
  if (!repeatable) return option;
  return option.argParser((value: string, before: string[] | undefined) => [
    ...(before ?? []),
    value,
  ]);
}

async function findProjects(
  terminal: Terminal,
  options: Readonly<Record<string, unknown>>,
): Promise<ConfiguredPlugin[]> {
  const byHand = ['root', 'tickets', 'documents'].some((name) => options[name] !== undefined);
  const named = options['config'];
  if (typeof named === 'string' && byHand) {
    throw new UsageError('--config goes without --root, --tickets and --documents');
  }
  if (typeof named === 'string') return readSiteConfig(path.resolve(terminal.cwd, named));
  const found = byHand ? null : findSiteConfig(terminal.cwd);
  if (found) return readSiteConfig(found);
  const root = path.resolve(
    terminal.cwd,
    typeof options['root'] === 'string' ? options['root'] : '.',
  );
  const project = resolveProject(root, resolveOptions(optionsByHand(options)));
  return [{project, routePath: '/tickets'}];
}

function optionsByHand(options: Readonly<Record<string, unknown>>): PluginOptions {
  const tickets = options['tickets'] as string[] | undefined;
  const documents = options['documents'] as string[] | undefined;
  return {
    root: '.',
    ...(tickets && {path: '.', include: tickets}),
    ...(documents && {documents: documents.map(toDocuments)}),
  };
}

function toDocuments(setting: string): {kind: string; include: string} {
  const at = setting.indexOf('=');
  if (at > 0) return {kind: setting.slice(0, at), include: setting.slice(at + 1)};
  throw new UsageError(`--documents: expected KIND=GLOB, found \`${setting}\``);
}
