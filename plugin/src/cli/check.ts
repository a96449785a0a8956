import {UsageError} from './command.js';
import type {Command, CommandCall} from './command.js';
import {explain} from './explain.js';
import {asList} from './optionValues.js';
import {formatNames, outputsOf} from './reportOutputs.js';
import {runCheck} from './runCheck.js';
import {watchChecks} from './watch.js';
import type {WatchedCheck} from './watch.js';

/** `check`: prints what is wrong with the tickets, and fails where it should. */
export const checkCommand: Command = {
  usage: 'check [files...]',
  description: 'check the tickets; files named narrow what is shown, not what is loaded',
  options: [
    {flags: '--format <format>', description: `how to print: ${formatNames}`, repeatable: true},
    {flags: '--output <file>', description: 'file for the format before it', repeatable: true},
    {flags: '--max-warnings <number>', description: 'fail with more warnings than this'},
    {flags: '--quiet', description: 'show errors only'},
    {flags: '--rule <id=severity>', description: 'severity of a rule', repeatable: true},
    {flags: '--baseline <file>', description: 'file of the findings that are known'},
    {flags: '--update-baseline', description: 'write all findings of today into that file'},
    {flags: '--fix', description: 'mend what is certain, and report what remains'},
    {flags: '--fix-dry-run', description: 'print what --fix would change, as a diff'},
    {flags: '--changed <revision>', description: 'show findings in files changed since it'},
    {flags: '--watch', description: 'check again after each change'},
    {flags: '--explain <file>', description: 'tell what is read from one file, and from where'},
  ],
  outputForOne(options) {
    const whole = asList(options['format']).find((it) => it !== 'text' && it !== 'github');
    return whole === undefined ? null : `--format ${whole}`;
  },
  async run(call) {
    const explained = call.options['explain'];
    if (typeof explained === 'string') return explain(explained, call);
    return (await runCheck(call)).write();
  },
  watch: (load) => watchChecks(load, checkWatched),
};

function checkWatched(call: CommandCall): Promise<WatchedCheck> {
  const other = ['explain', 'updateBaseline', 'fix', 'fixDryRun'].find(
    (name) => call.options[name] !== undefined,
  );
  if (other !== undefined) throw new UsageError(`--watch goes without ${flagOf(other)}`);
  const printed = outputsOf(call).find(({output}) => output === null)?.format ?? 'text';
  if (printed !== 'text') {
    throw new UsageError(`--watch prints text: give the format \`${printed}\` an --output`);
  }
  return runCheck(call);
}

/** `updateBaseline` as it is written: `--update-baseline`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
