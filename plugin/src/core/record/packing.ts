import type {Place} from '../source/sourceFile.js';

/**
 * Data as a value of JSON without the names of its keys. An array begins with what it stands for: the
 * number of its shape, or one of the negative marks below.
 */
export type Packed = string | number | boolean | null | readonly Packed[];

const list = -1;
const place = -2;
const placeInLine = -3;
/** Followed by the keys of a shape, which gets the next number, and by the values of its first object. */
const newShape = -4;

/**
 * Packs plain data that was read from the file of a path: objects, arrays, texts, numbers. Most of it is
 * places and names of keys, so that it is a third as long then.
 */
export function pack(data: unknown, path: string): Packed {
  const shapes: (readonly string[])[] = [];
  const visit = (value: unknown): Packed => {
    if (typeof value !== 'object' || value === null) return value as Packed;
    if (Array.isArray(value)) return packList(value, visit);
    if (isPlaceIn(value, path)) return packPlace(value);
    return packObject(value as Readonly<Record<string, unknown>>, shapes, visit);
  };
  return visit(data);
}

function packList(values: readonly unknown[], visit: (value: unknown) => Packed): Packed {
  const packed: Packed[] = [list];
  for (const value of values) packed.push(visit(value));
  return packed;
}

function packObject(
  value: Readonly<Record<string, unknown>>,
  shapes: (readonly string[])[],
  visit: (value: unknown) => Packed,
): Packed {
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const known = shapes.findIndex((shape) => isSameShape(shape, keys));
  const packed: Packed[] = known < 0 ? [newShape, keys] : [known];
  if (known < 0) shapes.push(keys);
  for (const key of keys) packed.push(visit(value[key]));
  return packed;
}

function isSameShape(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}

/** The data that was packed. */
export function unpack(packed: Packed, path: string): unknown {
  const shapes: (readonly string[])[] = [];
  const visit = (value: Packed): unknown => {
    if (!isList(value)) return value;
    const [mark] = value;
    if (mark === placeInLine || mark === place)
      return unpackPlace(value as readonly number[], path);
    if (mark === list) return unpackList(value, visit);
    if (mark === newShape) shapes.push(value[1] as readonly string[]);
    return mark === newShape
      ? unpackObject(value[1] as readonly string[], value, 2, visit)
      : unpackObject(shapes[mark as number] ?? [], value, 1, visit);
  };
  return visit(packed);
}

function unpackPlace([mark, line = 0, column = 0, ...end]: readonly number[], path: string): Place {
  const [endLine = 0, endColumn = 0] = mark === place ? end : [line, ...end];
  return {path, line, column, endLine, endColumn};
}

function unpackList(packed: readonly Packed[], visit: (value: Packed) => unknown): unknown[] {
  const values: unknown[] = [];
  for (let at = 1; at < packed.length; at++) values.push(visit(packed[at] as Packed));
  return values;
}

function unpackObject(
  keys: readonly string[],
  packed: readonly Packed[],
  start: number,
  visit: (value: Packed) => unknown,
): unknown {
  const object: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index++) {
    object[keys[index] as string] = visit(packed[start + index] ?? null);
  }
  return object;
}

function isList(packed: Packed): packed is readonly Packed[] {
  return typeof packed === 'object' && packed !== null;
}

function isPlaceIn(data: object, path: string): data is Place {
  const found = data as Partial<Place>;
  return found.endColumn !== undefined && found.path === path && Object.keys(data).length === 5;
}

function packPlace({line, column, endLine, endColumn}: Place): Packed {
  return line === endLine
    ? [placeInLine, line, column, endColumn]
    : [place, line, column, endLine, endColumn];
}
