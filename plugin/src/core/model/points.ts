/** Sum of story points; a ticket without points adds nothing. */
export function sumPoints(tickets: readonly {readonly points: number | null}[]): number {
  return roundPoints(tickets.reduce((sum, {points}) => sum + (points ?? 0), 0));
}

/** Points as somebody would write them: adding up parts of points such as 0.1 leaves tiny errors. */
export function roundPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
