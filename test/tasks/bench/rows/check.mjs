import {inWorkspace} from '../../workspace.mjs';
import {coldCheck, writtenBacklog} from '../measure/check.mjs';
import {measureSuccess} from '../measure/measureRun.mjs';
import {counted} from '../scale.mjs';
import {bytes, seconds} from '../table/figures.mjs';
import {timesFaster, under} from '../table/targets.mjs';

const parser = inWorkspace('test', 'tasks', 'bench', 'measure', 'parseMdast.mjs');

/** A cold check of all tickets, against a parser of Markdown that only parses them. */
export async function measure({check: {most, parsed}}) {
  const {wall, memory} = await coldCheck(most);
  const what = `check, ${counted(most)}, cold`;
  const name = `mdast + GFM parse them, one thread (from ${counted(parsed, 'files')}, warm)`;
  const against = {name, value: (await parseFiles(most, parsed)) * most};
  return [
    {what, show: seconds, ours: wall, against, target: timesFaster(20)},
    {
      what: `${what}: memory`,
      show: bytes,
      ours: memory,
      against: null,
      target: under(1.5e9, bytes),
    },
  ];
}

/** Seconds for each file, in a process of its own. */
async function parseFiles(count, parsed) {
  const {folder} = await writtenBacklog(count);
  const {output} = await measureSuccess(process.execPath, [parser, folder, parsed], {});
  return Number(output);
}
