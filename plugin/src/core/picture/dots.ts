import type {Backlog} from '../model/backlog.js';
import {toDot} from './dot.js';
import {epicPicture} from './epicPicture.js';
import {epicsPicture} from './epicsPicture.js';
import type {Picture} from './picture.js';
import {sketch, sketchWider} from './sketch.js';
import {ticketPicture} from './ticketPicture.js';

/** Gives the text of the layout for a DOT text, see `readLayout`; null where there is none. */
export type LayOut = (dot: string) => string | null;

type Source = Pick<Backlog, 'byId' | 'epics' | 'externals' | 'tickets'>;

/** The DOT texts of all pictures of a backlog, each as often as it is drawn. */
export function* listDots(backlog: Source): Generator<string> {
  for (const picture of listPictures(backlog)) {
    if (!picture) continue;
    for (const it of [sketch(backlog, picture), sketchWider(backlog, picture)]) {
      if (it) yield toDot(it.boxes, it.arrows);
    }
  }
}

function* listPictures(backlog: Source): Generator<Picture | null> {
  yield epicsPicture(backlog);
  for (const epic of backlog.epics) yield epicPicture(backlog, epic);
  for (const {ticket} of backlog.tickets) yield ticketPicture(backlog, ticket.id);
}
