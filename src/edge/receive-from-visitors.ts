import { pathOfFile } from '#modules/host/input.ts';
import { ABUSE_PATH, type AbusePage, abusePage } from './abuse-page.ts';
import { requestIsFromBot } from './bots.ts';
import { nowIn } from './delivery-options.ts';
import { findFile } from './find-file.ts';
import { readFields, readFormPost } from './form-post.ts';
import { bodiless, counted, plain, redirected, refusal, type Visit } from './site-answer.ts';
import { readVisitReport } from './visit-report.ts';
import type { VisitSums } from './visit-sums.ts';
import type { Answer } from './visitor-request.ts';

export async function receiveForm(visit: Visit, formId: string): Promise<Answer> {
  const { options, request, site } = visit;
  const now = nowIn(options);
  const refused = refusal(request, 'form_post', options.admitForm?.(site.siteId, request.address(), now), now);
  if (refused) return counted(visit, refused, { isPage: true });
  const post = await readFormPost(request, formId);
  const isTaken = post !== null && (await options.receiveForm(site, post));
  if (!isTaken) return counted(visit, plain(request, 'form', 400), { isPage: true });
  return redirected(visit, 303, `${post.page}#${formId}-sent`);
}

/** Takes a visit report. It does not count as traffic: the owner is not charged for our own measurements. */
export async function receiveVisitReport({ options, request, site }: Visit, visits: Pick<VisitSums, 'count'>): Promise<Answer> {
  const admitted = options.admitVisit?.(site.siteId, request.address(), nowIn(options));
  if (admitted && !admitted.allowed) return bodiless(429);
  const reported = await readVisitReport(request);
  if (!reported) return bodiless(400);
  const { files } = await options.releases.manifest(site);
  const found = findFile(files, reported.path);
  // Only for pages that carry the script, by their canonical path; reports from bots are dropped.
  if (!found || 'redirect' in found || found.status !== 200 || !files[found.file]!.scripts) return bodiless(400);
  const path = pathOfFile(found.file);
  if (path && !requestIsFromBot(request.header('user-agent'))) visits.count(site, { ...reported, path }, nowIn(options));
  return bodiless(204);
}

/** The form for reporting a site, and what is sent with it. */
export async function receiveAbuseReport(visit: Visit): Promise<Answer> {
  const { options, request, site } = visit;
  const { method, hostname: host } = request;
  const page = (status: number, shows: AbusePage['shows']): Answer => {
    const [headers, body] = abusePage({ host, acceptLanguage: request.header('accept-language'), locale: site.locale, shows }, method);
    return counted(visit, { status, headers, body }, { isPage: false });
  };
  if (method !== 'POST') return page(200, request.target.endsWith('?sent') ? 'thanks' : 'form');
  const now = nowIn(options);
  const refused = refusal(request, 'abuse_report', options.admitReport?.(site.siteId, request.address(), now), now);
  if (refused) return counted(visit, refused, { isPage: false });
  const fields = await readFields(request);
  if (!fields || !(await options.receiveReport(site, host, fields))) return page(400, 'unclear');
  return redirected(visit, 303, `${ABUSE_PATH}?sent`);
}
