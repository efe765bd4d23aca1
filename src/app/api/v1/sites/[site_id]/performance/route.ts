import type { z } from 'zod';
import { getPerformance, type SitePerformance } from '#modules/monitoring/index.ts';
import { encodeId } from '#platform/ids.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';
import { getSitePerformance, type Performance } from '../../../_performance-operations.ts';

const DAY = 86_400_000;
type Page = SitePerformance['pages'][number];
type PageAnswer = z.infer<typeof Performance>['pages'][number];

export const GET = handler(getSitePerformance, async (ctx, { params, query }) => {
  const siteId = idIn('site', params.site_id);
  const { pages, releases, drops, days, today } = await getPerformance(ctx, { siteId, days: query.days }, { compares: false });
  return {
    object: 'performance' as const,
    site_id: encodeId('site', siteId),
    from: new Date(Date.parse(today) - (days - 1) * DAY).toISOString().slice(0, 10),
    to: today,
    pages: pages.map(pageAnswer),
    releases: releases.map(({ releaseId, number, at }) => ({
      id: encodeId('release', releaseId),
      number,
      published_at: at.toISOString(),
    })),
    drops: drops.map(({ path, device, releaseId, changes, foundAt }) => ({
      path,
      device,
      release_id: releaseId && encodeId('release', releaseId),
      found_at: foundAt.toISOString(),
      changes,
    })),
  };
});

const pageAnswer = ({ path, device, visits, days }: Page): PageAnswer => ({
  path,
  device,
  visits: visitsAnswer(visits),
  days: days.map(({ day, lab, visits: ofDay }) => ({ day, lab: labAnswer(lab), visits: visitsAnswer(ofDay) })),
});

const labAnswer = (lab: Page['lab']): PageAnswer['days'][number]['lab'] =>
  lab && {
    score: lab.score,
    lcp_ms: lab.lcpMs,
    cls: lab.cls,
    tbt_ms: lab.tbtMs,
    inp_ms: lab.inpMs,
    ttfb_ms: lab.ttfbMs,
    bytes: lab.bytes,
    runs: lab.runs,
    ranges: lab.ranges,
    release_id: encodeId('release', lab.releaseId),
    measured_at: lab.measuredAt.toISOString(),
  };

const visitsAnswer = (visits: Page['visits']): PageAnswer['visits'] =>
  visits && { count: visits.visits, lcp_ms: visits.lcp, cls: visits.cls, inp_ms: visits.inp, ttfb_ms: visits.ttfb };

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../../_nothing-here.ts';
