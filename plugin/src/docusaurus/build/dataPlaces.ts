import {readFileSync, statSync, writeFileSync} from 'node:fs';

/** Where a page whose data stands beside the bundles is, and where its data. */
export interface DataPlace {
  readonly route: string;
  /** Address of the data in the site. */
  readonly url: string;
}

/** Places by the name of the file with the data. */
export type DataPlaces = Readonly<Record<string, DataPlace>>;

/** Tells the loader, which a bundler may run in another thread. */
export function writePlaces(file: string, places: DataPlaces): void {
  writeFileSync(file, JSON.stringify(places));
}

/** What was written last. */
export function readPlaces(file: string): DataPlaces {
  const {mtimeMs} = statSync(file);
  const read = known.get(file);
  if (read?.mtimeMs === mtimeMs) return read.places;
  const places = JSON.parse(readFileSync(file, 'utf8')) as DataPlaces;
  known.set(file, {mtimeMs, places});
  return places;
}

const known = new Map<string, {readonly mtimeMs: number; readonly places: DataPlaces}>();
