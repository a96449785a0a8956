import type {BurnUpDay} from '../core/history/burnUp.js';
import type {BurnUpUnit} from './burnUpWords.js';

/** Where everything of a burn-up goes, in units of the drawing. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** The ends of the time axis. */
  readonly left: number;
  readonly right: number;
  readonly levels: readonly {readonly y: number; readonly label: string}[];
  readonly dates: readonly ChartDate[];
  readonly scope: ChartLine;
  readonly done: ChartLine;
}

export interface ChartDate {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly date: string;
}

/** A line that goes up and down in steps, with a label where it ends. */
export interface ChartLine {
  readonly path: string;
  readonly value: number;
  readonly labelY: number;
}

const frame = {width: 400, height: 210, right: 312, top: 12, bottom: 178};

/** The largest size that letters and lines of text have. */
const letterWidth = 9;
const lineHeight = 18;

/** Lays out a burn-up; null where there is nothing to draw: a single day, or no scope on any. */
export function toChart(days: readonly BurnUpDay[], unit: BurnUpUnit): Chart | null {
  const [first, last] = [days[0], days.at(-1)];
  const most = Math.max(...days.map((day) => day[unit].total));
  if (!first || !last || first === last || most <= 0) return null;
  const levels = levelsOf(most);
  const left = 8 + letterWidth * Math.max(...levels.map((level) => String(level).length));
  const [start, end] = [dayNumber(first.date), dayNumber(last.date)];
  const toX = (day: number): number =>
    round(left + ((day - start) / (end - start)) * (frame.right - left));
  const toY = (value: number): number =>
    round(frame.bottom - (value / (levels.at(-1) ?? 1)) * (frame.bottom - frame.top));
  const pathOf = (name: 'total' | 'done'): string =>
    toSteps(days.map((day) => ({x: toX(dayNumber(day.date)), y: toY(day[unit][name])})));
  const [scopeY, doneY] = spread(toY(last[unit].total), toY(last[unit].done));
  return {
    ...frame,
    left,
    levels: levels.map((level) => ({y: toY(level), label: String(level)})),
    dates: datesOf(start, end, toX),
    scope: {path: pathOf('total'), value: last[unit].total, labelY: scopeY},
    done: {path: pathOf('done'), value: last[unit].done, labelY: doneY},
  };
}

/** A line that keeps each height until the next point. */
function toSteps(points: readonly {readonly x: number; readonly y: number}[]): string {
  return points
    .map(({x, y}, index) =>
      index === 0 ? `M${String(x)} ${String(y)}` : `H${String(x)}V${String(y)}`,
    )
    .join('');
}

/** From 0 to at least the most, in at most four steps of 1, 2 or 5 times a power of ten. */
function levelsOf(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const fitting = power * ([1, 2, 5].find((factor) => factor * power * 4 >= most) ?? 10);
  const step = Number.isInteger(most) ? Math.max(1, fitting) : fitting;
  const count = Math.ceil(Number((most / step).toPrecision(12)));
  return Array.from({length: count + 1}, (_, index) => Number((index * step).toPrecision(12)));
}

/** The first day, the last one, and between them the middle one if there is room for it. */
function datesOf(start: number, end: number, toX: (day: number) => number): ChartDate[] {
  const middle = Math.round((start + end) / 2);
  const dates = [
    {day: start, anchor: 'start'},
    {day: middle, anchor: 'middle'},
    {day: end, anchor: 'end'},
  ] as const;
  return dates
    .filter(({anchor}) => anchor !== 'middle' || end - start >= 4)
    .map(({day, anchor}) => ({x: toX(day), anchor, date: toDate(day)}));
}

/** Keeps two labels, of which the first is the higher one, from covering each other. */
function spread(upper: number, lower: number): [number, number] {
  const missing = Math.max(0, lineHeight - (lower - upper)) / 2;
  return [round(upper - missing), round(lower + missing)];
}

const msOfDay = 86_400_000;

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / msOfDay;
}

function toDate(day: number): string {
  return new Date(day * msOfDay).toISOString().slice(0, 10);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
