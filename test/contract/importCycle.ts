import type {Import} from './imports.js';

/** One way through the imports that comes back to its first file; empty where there is none. */
export function findImportCycle(imports: readonly Import[]): string[] {
  const targets = targetsByFile(imports);
  const finished = new Set<string>();
  for (const file of targets.keys()) {
    const cycle = follow(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];

  function follow(file: string, trail: readonly string[]): string[] {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (finished.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const cycle = follow(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(file);
    return [];
  }
}

function targetsByFile(imports: readonly Import[]): Map<string, string[]> {
  const targets = new Map<string, string[]>();
  for (const {from, to} of imports) {
    if (to !== null) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  return targets;
}
