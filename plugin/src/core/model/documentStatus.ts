/** What may stand in front of a status: a sign, a date. */
const lead = String.raw`^[^\p{L}\p{N}]*(?:\d{4}-\d{2}-\d{2}[^\p{L}\p{N}]*)?`;

const dead = new RegExp(
  `${lead}(?:super[sc]ed(?!ed (?:in part|part))|replaced|reject|declin|deprecat|obsolete|withdrawn|retired|abandon|discard|cancel)`,
  'iu',
);
const undecided = new RegExp(
  `${lead}(?:propos|draft|pending|under (?:review|discussion)|in (?:review|discussion)|review|rfc|on hold|open\\b|wip|work in progress|idea|suggest)`,
  'iu',
);
const settled = new RegExp(
  `${lead}(?:accept|approv|adopt|agreed|decided|active|current|implement|complet|final|done|in force|in use|valid|ratified)`,
  'iu',
);

/**
 * Whether a status says that a document no longer holds: superseded, rejected, deprecated. The words
 * are those of Nygard, "Documenting architecture decisions" (2011), of MADR, and their like.
 */
export function saysDead(status: string | null): boolean {
  return status !== null && dead.test(status);
}

/** Whether a status says that nothing is decided: proposed, a draft. */
export function isUndecided(status: string | null): boolean {
  return status !== null && undecided.test(status);
}

/** Whether a status is one of the words that documents use for it. */
export function isKnownStatus(status: string): boolean {
  return [dead, undecided, settled].some((words) => words.test(status));
}

/**
 * Whether a status still is what a template offers: `proposed | accepted | superseded by ADR-0005`. A
 * comma stands between words that belong together too, so it takes more of them.
 */
export function isUnfilled(status: string): boolean {
  const isChoice = (separator: RegExp, most: number): boolean => {
    const choices = status.split(separator);
    return choices.length > 2 && choices.filter(isKnownStatus).length > most;
  };
  return isChoice(/\s*[|/]\s*/, 1) || isChoice(/\s*[,|/]\s*/, 2);
}
