import {translate} from '@docusaurus/Translate';
import type {EpicNameProps} from '../core/pages/boardProps.js';
import type {Readiness} from '../core/model/backlog.js';
import type {StatusCategory} from '../core/model/status.js';
import type {Facet, SortKey} from './ticketView.js';
import {fieldName, stateName, statusName} from './words.js';

/** Name of what tickets are narrowed, cut into lanes or sorted by. */
export function facetName(facet: Facet | SortKey): string {
  switch (facet) {
    case 'readiness':
      return translate({id: 'theme.tickets.field.readiness', message: 'Readiness'});
    case 'label':
      return translate({id: 'theme.tickets.field.label', message: 'Label'});
    default:
      return fieldName(facet);
  }
}

/** What a value of a facet is called; a ticket without one has its own word. */
export function facetValueName(
  facet: Facet,
  value: string,
  epics: readonly EpicNameProps[],
): string {
  if (facet === 'readiness' && value !== '') return stateName(value as Readiness);
  if (facet === 'status') return statusName(value as StatusCategory);
  if (value === '') return noneName(facet);
  return facet === 'epic'
    ? epicName(epics.find(({id}) => id === value) ?? {id: value, name: value})
    : value;
}

/** `EPIC-1 Payments`; an epic that has a name only is called by it. */
export function epicName({id, name}: EpicNameProps): string {
  return id === name ? id : `${id} ${name}`;
}

function noneName(facet: Facet): string {
  switch (facet) {
    case 'readiness':
      return translate({id: 'theme.tickets.none.readiness', message: 'Finished'});
    case 'type':
      return translate({id: 'theme.tickets.none.type', message: 'No type'});
    case 'priority':
      return translate({id: 'theme.tickets.none.priority', message: 'No priority'});
    case 'epic':
      return translate({id: 'theme.tickets.none.epic', message: 'No epic'});
    case 'label':
      return translate({id: 'theme.tickets.none.label', message: 'No label'});
    default:
      return translate({id: 'theme.tickets.none.assignee', message: 'Unassigned'});
  }
}
