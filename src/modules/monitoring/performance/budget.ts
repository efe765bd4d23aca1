import type { PageOnDevice } from './devices.ts';

interface Budget {
  /** Pages that are loaded on a phone, the home page first. */
  pages: number;
  /** Whether the home page is loaded on a desktop as well. */
  desktop: boolean;
  /** Minutes from one measurement to the next, however often the site is published. */
  pauseMinutes: number;
}

/** Three loads of each page: what a plan is measured with each day, and after a publication. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  free: { pages: 1, desktop: false, pauseMinutes: 120 },
  basic: { pages: 2, desktop: false, pauseMinutes: 30 },
  pro: { pages: 4, desktop: true, pauseMinutes: 10 },
  enterprise: { pages: 8, desktop: true, pauseMinutes: 10 },
};
export const budgetOf = (plan: string): Budget => BUDGETS[plan] ?? BUDGETS.free!;

/** Of the pages of a release those that its plan has measured: the home page, then those nearest to it. */
export function pagesToMeasure(all: readonly string[], plan: string): PageOnDevice[] {
  const { pages, desktop } = budgetOf(plan);
  const paths = all.toSorted(byDistance);
  const onPhone = paths.slice(0, pages).map((path): PageOnDevice => ({ path, device: 'phone' }));
  const [home] = paths;
  return desktop && home ? [...onPhone, { path: home, device: 'desktop' }] : onPhone;
}

const depthOf = (path: string): number => path.split('/').filter(Boolean).length;
const byDistance = (one: string, other: string): number => depthOf(one) - depthOf(other) || one.localeCompare(other, 'en');
