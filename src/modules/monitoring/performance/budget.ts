import type { PageOnDevice } from './devices.ts';

interface Budget {
  /** Pages measured on a phone, the home page first. */
  pages: number;
  /** Whether the home page is loaded on a desktop as well. */
  desktop: boolean;
  /** Min minutes between two measurements, however often the site is published. */
  pauseMinutes: number;
}

/** Measurement budget per plan, for the daily run and after a publish; each page is loaded three times. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  free: { pages: 1, desktop: false, pauseMinutes: 120 },
  basic: { pages: 2, desktop: false, pauseMinutes: 30 },
  pro: { pages: 4, desktop: true, pauseMinutes: 10 },
  enterprise: { pages: 8, desktop: true, pauseMinutes: 10 },
};
export const budgetOf = (plan: string): Budget => BUDGETS[plan] ?? BUDGETS.free!;

/** Pages of a release that the plan covers: the home page, then the pages nearest to it. */
export function pagesToMeasure(all: readonly string[], plan: string): PageOnDevice[] {
  const { pages, desktop } = budgetOf(plan);
  const paths = all.toSorted(byDistance);
  const onPhone = paths.slice(0, pages).map((path): PageOnDevice => ({ path, device: 'phone' }));
  const [home] = paths;
  return desktop && home ? [...onPhone, { path: home, device: 'desktop' }] : onPhone;
}

const depthOf = (path: string): number => path.split('/').filter(Boolean).length;
const byDistance = (one: string, other: string): number => depthOf(one) - depthOf(other) || one.localeCompare(other, 'en');
