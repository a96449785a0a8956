import type {CheckRun, RuleSummary} from '../core/report/checkRun.js';
import {rules} from '../core/rules/index.js';
import type {LoadedBacklog} from '../io/loadBacklog.js';
import {findRoot, toCheckSetup, toRootPath} from '../io/project.js';
import type {CommandCall} from './command.js';
import {checkedFiles} from './narrow.js';
import {readVersion} from '../io/version.js';

/** What the report of a check tells beside its findings. */
export function toCheckRun(loaded: LoadedBacklog, call: CommandCall): CheckRun {
  return {
    version: readVersion(),
    rules: summariesOf(loaded),
    files: checkedFiles(loaded, call),
    folder: toRootPath(findRoot(loaded.project.root), loaded.project.root),
  };
}

function summariesOf({project, reading}: LoadedBacklog): RuleSummary[] {
  const {severities} = toCheckSetup(project, reading.dialect);
  return rules.map(({id, summary, severity}) => ({
    id,
    summary,
    severity: severities[id] ?? severity,
  }));
}
