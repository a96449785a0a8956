import {placeOfPassage} from '../markdown/passage.js';
import type {Entry, SectionToRead} from './entry.js';
import {labelNamed} from './labelNames.js';
import type {LabelMeaning} from './labelNames.js';
import {findLabels} from './labels.js';

/**
 * The entry of a heading that is a label: `## Status` with the value below it, `## Priority: High`,
 * `### Blocked By`. Null for any other heading. Words that head texts of many kinds, such as Summary
 * or Feature, are no labels here.
 */
export function headingEntry({section, labels}: SectionToRead): Entry | null {
  const {heading, title} = section;
  if (!heading) return null;
  const [found] = findLabels(heading.text, labels);
  const label = found?.meaning ? found.text : title.replace(/^\d+(?:\.\d+)*[.)]?\s+/, '');
  const meaning = labelNamed(label, labels);
  if (!meaning || !isHeadingName(meaning, label)) return null;
  const hasValue = found?.meaning && found.valueStart < found.valueEnd;
  return {
    label,
    meaning,
    place: placeOfPassage(heading),
    carrier: 'heading',
    section,
    isHeader: true,
    values: hasValue
      ? [
          {
            span: {passage: heading, start: found.valueStart, end: found.valueEnd},
            form: 'inline',
            depth: 0,
          },
        ]
      : [],
  };
}

function isHeadingName({name}: LabelMeaning, label: string): boolean {
  switch (name) {
    case 'id':
    case 'title':
    case 'documents':
    case 'designReference':
    case 'securityChecklist':
      return false;
    case 'epic':
      return /epic/i.test(label);
    default:
      return true;
  }
}
