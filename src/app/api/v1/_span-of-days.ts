const DAY = 86_400_000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The days asked for: thirty unless told, up to today or to 29 days after the first. */
export function spanOfDays(asked: { from?: string | undefined; to?: string | undefined }, now: Date): { from: string; to: string } {
  const to = asked.to ?? dayOf(Math.max(now.getTime(), asked.from ? Date.parse(asked.from) : 0));
  return { from: asked.from ?? dayOf(Date.parse(to) - 29 * DAY), to };
}
