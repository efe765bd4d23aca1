export const money = (cents: number, currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(cents / 100);

/** 2026-11-21 17:05, in UTC. */
export const dateOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('T', ' ').slice(0, 16);
