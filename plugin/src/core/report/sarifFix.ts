import {textOfEdit} from '../diagnostic/fix.js';
import type {Fix, TextEdit} from '../diagnostic/fix.js';
import {toArtifactLocation, toRegion, toSarifText} from './sarifLocation.js';
import type {Json} from './sarifLocation.js';

/** A fix, with its edits by file. */
export function toSarifFix({title, edits}: Fix): Json {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of edits) {
    const edited = byFile.get(edit.place.path);
    if (edited) edited.push(edit);
    else byFile.set(edit.place.path, [edit]);
  }
  return {
    description: toSarifText(title.replace(/^./u, (letter) => letter.toUpperCase())),
    artifactChanges: [...byFile].map(([path, edited]) => ({
      artifactLocation: toArtifactLocation(path),
      replacements: edited.map(toReplacement),
    })),
  };
}

function toReplacement(edit: TextEdit): Json {
  const deletedRegion = toRegion(edit.place);
  const text = textOfEdit(edit);
  return text === '' ? {deletedRegion} : {deletedRegion, insertedContent: {text}};
}
