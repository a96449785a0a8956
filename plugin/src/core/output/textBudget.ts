/** Text of a file, with how many characters are left out behind it. */
export interface BoundedText {
  readonly text: string;
  readonly omitted: number;
}

/** Hands out room for texts, first come, first served. */
export interface TextBudget {
  /** As much of a text as there is room for, in whole lines, with `\n` at their ends. */
  take(text: string): BoundedText;
}

/** Room for so many characters in all. */
export function createTextBudget(most: number): TextBudget {
  let left = most;
  return {
    take(written) {
      const text = written.replace(/\r\n?/g, '\n');
      const kept = text.length <= left ? text : wholeLines(text.slice(0, left));
      left -= kept.length;
      return {text: kept, omitted: text.length - kept.length};
    },
  };
}

function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
