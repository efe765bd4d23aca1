import { addCounts, percentileOf, sumOf, VISIT_METRICS, type VisitMetric, type VisitSums } from '#modules/host/index.ts';
import type { performanceMetrics } from '../tables.ts';
import { DEVICES, type Device, type PageOnDevice } from './devices.ts';

type MetricRow = typeof performanceMetrics.$inferSelect;

export type LabDay = Pick<
  MetricRow,
  'score' | 'lcpMs' | 'cls' | 'tbtMs' | 'inpMs' | 'ttfbMs' | 'bytes' | 'ranges' | 'runs' | 'releaseId' | 'measuredAt'
>;

/** 75th percentiles of visits; null for a metric that no visit reported. */
export type VisitFigures = Record<VisitMetric, number | null> & { visits: number };

export interface PerformanceDay {
  day: string;
  lab: LabDay | null;
  visits: VisitFigures | null;
}

export interface PagePerformance extends PageOnDevice {
  /** Days with data, oldest first. */
  days: PerformanceDay[];
  /** Over all these days. */
  visits: VisitFigures | null;
  /** False if there are too few visits to judge by. */
  hasEnoughVisits: boolean;
  lab: LabDay | null;
}

/** The 75th percentile, as Google judges sites. */
const SHARE = 0.75;
const ENOUGH_VISITS = 20;

/** A page's data by day; the last measurement of a day is used for it. @param metrics ordered by day, then by time. */
export function performanceOf(metrics: readonly MetricRow[], visits: readonly VisitSums[]): PagePerformance[] {
  const keyOf = ({ path, device }: PageOnDevice) => `${device} ${path}`;
  const labs = Map.groupBy(metrics, keyOf);
  const seen = Map.groupBy(visits, keyOf);
  const keys = new Map([...metrics, ...visits].map(({ path, device }) => [keyOf({ path, device }), { path, device }]));
  return [...keys]
    .map(([key, page]) => pageOf(page, labs.get(key) ?? [], seen.get(key) ?? []))
    .toSorted((one, other) => byPath(one.path, other.path) || DEVICES.indexOf(one.device) - DEVICES.indexOf(other.device));
}

function pageOf(
  { path, device }: { path: string; device: Device },
  metrics: readonly MetricRow[],
  visits: readonly VisitSums[],
): PagePerformance {
  const labs = new Map(metrics.map((row) => [row.day, row]));
  const seen = Map.groupBy(visits, ({ day }) => day);
  const figures = figuresOf(visits);
  const days = [...new Set([...labs.keys(), ...seen.keys()])].toSorted();
  return {
    path,
    device,
    days: days.map((day) => ({ day, lab: labs.get(day) ?? null, visits: figuresOf(seen.get(day) ?? []) })),
    visits: figures,
    hasEnoughVisits: (figures?.visits ?? 0) >= ENOUGH_VISITS,
    lab: metrics.at(-1) ?? null,
  };
}

function figuresOf(rows: readonly VisitSums[]): VisitFigures | null {
  if (rows.length === 0) return null;
  const countsOf = (metric: VisitMetric) =>
    rows.filter((row) => row.metric === metric).reduce<number[]>((sum, { counts }) => addCounts(sum, counts), []);
  const counts = new Map(VISIT_METRICS.map((metric) => [metric, countsOf(metric)]));
  const figures = Object.fromEntries(VISIT_METRICS.map((metric) => [metric, percentileOf(metric, counts.get(metric)!, SHARE)]));
  // Every report contains the shifts and the first byte, so the highest count is the number of visits.
  const visits = Math.max(...[...counts.values()].map(sumOf));
  return { ...(figures as Record<VisitMetric, number | null>), visits };
}

function byPath(one: string, other: string): number {
  const depth = (path: string) => path.split('/').filter(Boolean).length;
  return depth(one) - depth(other) || one.localeCompare(other, 'en');
}
