const DAY = 86_400_000;
/** Min milliseconds between two measurements of a site. */
const MIN_PAUSE = DAY / 4;

/** Time of a site's next measurement: once a day, at a time of its own, so that sites are spread over the day. */
export function nextSlot(siteId: string, now: Date): Date {
  const offset = (Number.parseInt(siteId.slice(-8), 16) / 0x1_0000_0000) * DAY;
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const slots = [0, 1, 2].map((days) => today + days * DAY + Math.floor(offset));
  return new Date(slots.find((slot) => slot >= now.getTime() + MIN_PAUSE)!);
}
