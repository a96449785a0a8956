import type {Blob, CommitFile} from './blobs.js';
import {linkReasons} from './textFiles.js';

/** What stands in a folder of a commit, by name. */
export type Folder = Map<string, Folder | Blob>;

/** What a path leads to, or why it leads nowhere. */
export type Target = {readonly node: Folder | Blob} | {readonly reason: string};

/** As many links as Linux follows in one path. */
const mostLinks = 40;

/** Sorts files into folders. */
export function toFolders(files: readonly CommitFile[]): Folder {
  const top: Folder = new Map();
  for (const {path, blob} of files) {
    const names = path.split('/');
    const last = names.pop() ?? '';
    names.reduce(enter, top).set(last, blob);
  }
  return top;
}

function enter(folder: Folder, name: string): Folder {
  const known = folder.get(name);
  if (known instanceof Map) return known;
  const inner: Folder = new Map();
  folder.set(name, inner);
  return inner;
}

/** Finds what a path leads to, following links; those of its folders too. */
export function resolveIn(top: Folder, path: string, targetOf: (link: Blob) => string): Target {
  const ahead = path.split('/').reverse();
  const folders = [top];
  let links = 0;
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (name === '' || name === '.') continue;
    if (name === '..') folders.pop();
    const folder = folders.at(-1);
    if (!folder) return {reason: linkReasons.leadsOut};
    if (name === '..') continue;
    const next = folder.get(name);
    if (next === undefined) return {reason: linkReasons.dangles};
    if (next instanceof Map) folders.push(next);
    else if (!next.isLink) return atEnd(next, ahead);
    else {
      const target = targetOf(next);
      if (target.startsWith('/')) return {reason: linkReasons.leadsOut};
      if (++links > mostLinks) return {reason: linkReasons.isCircle};
      ahead.push(...target.split('/').reverse());
    }
  }
  return {node: folders.at(-1) ?? top};
}

/** A file has nothing below it. */
function atEnd(file: Blob, ahead: readonly string[]): Target {
  return ahead.length === 0 ? {node: file} : {reason: linkReasons.dangles};
}
