import {countWord} from '../diagnostic/wording.js';
import type {ReportBaseline} from './report.js';

/** What the baseline kept out of the report, in one line; no line where it had nothing to do. */
export function toBaselineLines(baseline: ReportBaseline | null): string[] {
  if (!baseline || baseline.known + baseline.gone.length === 0) return [];
  const {known, gone} = baseline;
  const verb = known === 1 ? 'is' : 'are';
  const shown = `Baseline: ${countWord(known, 'known finding', 'known findings')} ${verb} not shown`;
  if (gone.length === 0) return [shown];
  const left = `${String(gone.length)} of it ${gone.length === 1 ? 'is' : 'are'} gone`;
  return [`${shown}; ${left}: run --update-baseline`];
}
