import type {Place} from '../source/sourceFile.js';
import {printable} from './printable.js';

/** A part of a SARIF log. The standard's own schema, in the tests, says what may be in it. */
export type Json = Readonly<Record<string, unknown>>;

/** What artifact locations are relative to. */
export const rootName = '%SRCROOT%';

/** A stretch of text in a file. */
export function toPhysicalLocation(place: Place): Json {
  return {artifactLocation: toArtifactLocation(place.path), region: toRegion(place)};
}

/** A file, by its address relative to the root. */
export function toArtifactLocation(path: string): Json {
  const segments = path.replace(/\p{Surrogate}/gu, '\ufffd').split('/');
  return {uri: segments.map(encodeURIComponent).join('/'), uriBaseId: rootName};
}

/** Both count from 1, and have the end outside. */
export function toRegion({line, column, endLine, endColumn}: Place): Json {
  return {startLine: line, startColumn: column, endLine, endColumn};
}

/** A message. Brackets that would make a link of text from a ticket are escaped. */
export function toSarifText(text: string): Json {
  const safe = printable(text);
  return {text: safe.includes('](') ? safe.replace(/[[\]]/g, String.raw`\$&`) : safe};
}
