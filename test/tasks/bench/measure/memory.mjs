import {readFileSync, readdirSync} from 'node:fs';

const interval = 200;

/** More than any target allows. Without a limit, a process that grows takes the machine down with it. */
const limit = 12e9;

/**
 * Watches how much memory a process and all it started hold together: the sum of what is resident of
 * each, five times a second. What several of them share counts for each. They are ended where they hold
 * more than 12 GB. `stop` tells the most there was, in bytes; null where the system does not tell.
 */
export function watchMemory(pid) {
  let peak = 0;
  const look = () => {
    const tree = descendantsOf(pid, listProcesses());
    peak = Math.max(peak, measureTree(tree));
    if (peak > limit) endAll(tree);
  };
  const timer = setInterval(look, interval);
  look();
  return {
    isOver: () => peak > limit,
    stop() {
      clearInterval(timer);
      return peak || null;
    },
  };
}

/** One process remembers its own peak, so that what lies between two looks is not missed. */
function measureTree(tree) {
  const held = tree.reduce((sum, it) => sum + it.resident, 0);
  return Math.max(held, ...tree.map((it) => it.peak));
}

function endAll(tree) {
  for (const {pid} of tree) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
}

function descendantsOf(root, processes) {
  const tree = processes.filter(({pid}) => pid === root);
  for (const {pid} of tree) tree.push(...processes.filter(({parent}) => parent === pid));
  return tree;
}

function listProcesses() {
  try {
    return readdirSync('/proc').filter(isPid).flatMap(readProcess);
  } catch {
    return [];
  }
}

function isPid(name) {
  return /^\d+$/.test(name);
}

function readProcess(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const numberOf = (field) => Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1]);
    const bytesOf = (field) => (numberOf(field) || 0) * 1024;
    return [
      {
        pid: Number(pid),
        parent: numberOf('PPid'),
        resident: bytesOf('VmRSS'),
        peak: bytesOf('VmHWM'),
      },
    ];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
