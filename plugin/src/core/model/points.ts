/** Sum of story points; a ticket without points adds nothing. */
export function sumPoints(tickets: readonly {readonly points: number | null}[]): number {
  return tickets.reduce((sum, {points}) => sum + (points ?? 0), 0);
}
