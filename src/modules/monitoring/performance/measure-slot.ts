const DAY = 86_400_000;
/** Milliseconds that a site is left alone after a measurement. */
const MIN_PAUSE = DAY / 4;

/** When a site is measured next: once a day, each site at a time of day of its own, so that they are spread over it. */
export function nextSlot(siteId: string, now: Date): Date {
  const offset = (Number.parseInt(siteId.slice(-8), 16) / 0x1_0000_0000) * DAY;
  const today = Math.floor(now.getTime() / DAY) * DAY;
  const slots = [0, 1, 2].map((days) => today + days * DAY + Math.floor(offset));
  return new Date(slots.find((slot) => slot >= now.getTime() + MIN_PAUSE)!);
}
