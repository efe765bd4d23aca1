/** The same day and time of the next month, or its last day, as Stripe counts months. */
export function monthAfter(start: Date): Date {
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + 1);
  // Day zero is the last one of the month before.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end;
}
