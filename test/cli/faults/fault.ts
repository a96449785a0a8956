/** A small backlog with one fault in it. */
export interface Fault {
  readonly rule: string;
  /** What is done to it, and in which carrier. */
  readonly name: string;
  /** Files by path; `⟦` and `⟧` stand around the text that the one finding must point at. */
  readonly files: Readonly<Record<string, string>>;
  /** Severities that are set, for rules that are off or are not meant here. */
  readonly rules?: Readonly<Record<string, string>>;
}

/** Where a finding must be, in the form `path:line:column-endLine:endColumn`. */
export interface PlantedFault {
  readonly files: Record<string, string>;
  readonly place: string;
}

/** Takes the marks out of the files, and tells where they stood. Columns are UTF-16 units. */
export function plant({files}: Fault): PlantedFault {
  const places = Object.entries(files).flatMap(([path, text]) => {
    const start = text.indexOf('⟦');
    if (start < 0) return [];
    const end = text.indexOf('⟧') - 1;
    const clean = withoutMarks(text);
    return [`${path}:${positionOf(clean, start)}-${positionOf(clean, end)}`];
  });
  if (places.length !== 1) throw new Error(`expected one marked place, found ${places.join()}`);
  return {
    files: Object.fromEntries(Object.entries(files).map(([path, it]) => [path, withoutMarks(it)])),
    place: places[0] as string,
  };
}

function withoutMarks(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}

function positionOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${String(lines.length)}:${String((lines.at(-1) ?? '').length + 1)}`;
}
