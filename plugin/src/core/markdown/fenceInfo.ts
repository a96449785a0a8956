/** What the line that opens a code fence says. */
export interface FenceInfo {
  readonly language: string | null;
  /** `title="app/models.py"`, as Docusaurus reads it. */
  readonly title: string | null;
  /** Lines to mark, as written between braces: `1,3-5`. */
  readonly markedLines: string;
}

/** Reads a fence's info string: `python title="app/models.py" {1,3-5}`. */
export function readFenceInfo(info: string): FenceInfo {
  const title = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(info)?.slice(1).find(Boolean);
  return {
    language: /^[^\s{]+/.exec(info)?.[0] ?? null,
    title: title ?? null,
    markedLines: /\{([\d,\s-]+)\}/.exec(info)?.[1] ?? '',
  };
}
