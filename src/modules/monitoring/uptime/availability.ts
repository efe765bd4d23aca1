interface Downtime {
  startedAt: Date;
  endedAt: Date | null;
}

/** Share of a period in which a site answered, 0 to 1; null for an empty period. Downtimes of one site never overlap. */
export function availability(from: Date, until: Date, downtimes: readonly Downtime[]): number | null {
  const length = until.getTime() - from.getTime();
  if (length <= 0) return null;
  const within = ({ startedAt, endedAt }: Downtime) =>
    Math.max(0, Math.min((endedAt ?? until).getTime(), until.getTime()) - Math.max(startedAt.getTime(), from.getTime()));
  return 1 - downtimes.reduce((sum, downtime) => sum + within(downtime), 0) / length;
}
