import pico from 'picocolors';
import {below} from '../core/report/below.js';
import type {CheckRun} from '../core/report/checkRun.js';
import {toGithub} from '../core/report/github.js';
import {toCodeQuality} from '../core/report/gitlab.js';
import {toCheckJson} from '../core/report/json.js';
import {toJunit} from '../core/report/junit.js';
import {plainPalette} from '../core/report/palette.js';
import type {Report} from '../core/report/report.js';
import {toSarif} from '../core/report/sarif.js';
import {toText} from '../core/report/text.js';
import {readText} from '../io/sourceTree.js';
import type {SourceTree} from '../io/sourceTree.js';

/** A report, and what a format may need to print it. */
export interface Printout {
  readonly report: Report;
  readonly run: CheckRun;
  readonly tree: SourceTree;
  readonly colors: boolean;
  readonly width: number | null;
}

/** How each format prints a report, without the last line end. */
export const formats: Readonly<Record<string, (printout: Printout) => string>> = {
  text: printText,
  json: ({report}) => toJson(toCheckJson(report)),
  github: (printout) => toGithub(inRepository(printout)),
  gitlab: (printout) => toJson(toCodeQuality(inRepository(printout))),
  sarif: (printout) => toJson(toSarif(inRepository(printout), printout.run)),
  junit: ({report, run}) => toJunit(report, run),
};

function printText({report, tree, colors, width}: Printout): string {
  const palette = colors ? pico.createColors(true) : plainPalette;
  return toText(report, {palette, width, readText: (file) => readText(tree, file)});
}

/** These formats go to systems that look files up from the top of the repository. */
function inRepository({report, run}: Printout): Report {
  return {...report, diagnostics: below(run.folder, report.diagnostics)};
}

function toJson(data: unknown): string {
  return JSON.stringify(data, null, 2);
}
