import path from 'node:path';
import type {InitJson} from '../core/output/initSchema.js';
import {toInitText} from '../core/report/initText.js';
import {writeNewFile} from '../io/newFile.js';
import {rewriteFile} from '../io/rewriteFile.js';
import {UsageError} from './command.js';
import type {BareCommand} from './command.js';
import {planInit} from './initPlan.js';
import type {InitPlan, PlannedFile} from './initPlan.js';
import {toPatch} from './patch.js';
import {printJson} from './printJson.js';
import {findSiteConfig} from './siteConfig.js';

/** `init`: adds the plugin to a site, with a first ticket. */
export const initCommand: BareCommand = {
  usage: 'init',
  description: 'add the plugin to a Docusaurus site, with a first ticket',
  options: [
    {flags: '--config <file>', description: 'the docusaurus.config file of the site'},
    {flags: '--path <folder>', description: 'folder for the tickets'},
    {flags: '--ticket-id <id>', description: 'id of the first ticket, TICKET-1 by default'},
    {flags: '--dry-run', description: 'print the changes as a diff, and make none'},
    {flags: '--json', description: 'print what was done as JSON'},
  ],
  async run({options, terminal}) {
    const plan = await planInit(
      configFileOf(options['config'], terminal.cwd),
      options,
      terminal.cwd,
    );
    if (options['dryRun'] === true) {
      terminal.out(toPatch(plan.root, new Map(plan.files.map((it) => [it.path, it]))));
      return 0;
    }
    for (const file of plan.files) write(plan.root, file);
    const json = toJson(plan);
    if (options['json'] === true) printJson(terminal, json);
    else terminal.out(toInitText(json));
    return 0;
  },
};

function configFileOf(named: unknown, cwd: string): string {
  const file = typeof named === 'string' ? path.resolve(cwd, named) : findSiteConfig(cwd);
  if (file !== null) return file;
  throw new UsageError(
    'init: there is no docusaurus.config file here or in `website`; make a site with `npx create-docusaurus@latest`, or name the file with --config',
  );
}

function write(root: string, {path: file, before, after}: PlannedFile): void {
  const reason =
    before === '' ? writeNewFile(root, file, after) : rewriteFile(root, file, {before, after});
  if (reason !== null) throw new UsageError(`init: ${file} cannot be written: ${reason}`);
}

function toJson({files, next}: InitPlan): InitJson {
  return {
    schemaVersion: 1,
    files: files.map(({path: file, before, what}) => ({
      path: file,
      action: before === '' ? 'created' : 'changed',
      what,
    })),
    next: [...next],
  };
}
