import { expect, test, vi } from 'vitest';
import { receiveReport } from '#modules/host/index.ts';
import { jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { jobs } from '#platform/jobs.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';
import { findUnmailed, mailReport, mailReportSummary, mailSuspension } from '../index.ts';

const { admin } = await openCloud();
process.env.CONTACT_EMAIL = 'equipe@example.com';
const announced = vi.spyOn(jobs, 'send').mockResolvedValue({ ids: [] });
const names = () => announced.mock.calls.flatMap(([events]) => events as { name: string }[]).map(({ name }) => name);
const later = () => ({ ...jobContext('sweep'), now: new Date(Date.now() + 5 * 60_000) });
const missed = () => findUnmailed(later());

test('the agency is notified of a report once per site and day, and a sweep finds lost events', async () => {
  const { account } = await makeClient(admin);
  const site = { siteId: newId(), clientId: account.id };
  const report = { site, host: 'x.localhost', fields: { kind: 'fraud', details: 'Pede a senha do banco na primeira página.' } };
  for (let i = 0; i < 3; i++) await receiveReport(report);
  const { rows } = await admin.query<{ id: string }>('select id from abuse_reports where site_id = $1 order by created_at', [site.siteId]);
  expect(names().filter((name) => name === 'host/report.received')).toHaveLength(3);
  // One mail is missing, whichever of the reports it is about.
  expect((await missed()).reports).toEqual([{ reportId: rows.at(-1)!.id }]);
  const made = [];
  for (const { id } of rows) made.push(await mailReport(jobContext('test'), { reportId: id }));
  expect(made.map(Boolean)).toEqual([true, false, false]);
  const mails = await admin.query(`select to_address, data ->> 'host' as host from mails where kind = 'abuse-report'`);
  expect(mails.rows).toEqual([{ to_address: 'equipe@example.com', host: 'x.localhost' }]);
  expect((await missed()).reports).toEqual([]);
});

test('a flood of reports from everywhere is some mails and a summary', async () => {
  await admin.query(`delete from mails where kind in ('abuse-report', 'abuse-summary')`);
  await admin.query('delete from abuse_reports');
  const { account } = await makeClient(admin);
  const day = Date.parse('2026-11-20T08:00:00Z');
  const sites = Array.from({ length: 30 }, () => ({ siteId: newId(), clientId: account.id }));
  for (const [at, site] of [...sites, ...sites, sites[7]!].entries()) {
    const ctx = { ...jobContext('reports'), now: new Date(day + at * 60_000) };
    await receiveReport(
      { site, host: `s${sites.indexOf(site)}.localhost`, fields: { kind: 'other', details: 'Isto aqui não está certo.' } },
      ctx,
    );
    const { rows } = await admin.query<{ id: string }>(
      `update abuse_reports set created_at = $1 where id = (select id from abuse_reports order by id desc limit 1) returning id`,
      [ctx.now],
    );
    await mailReport({ ...jobContext('test'), now: ctx.now }, { reportId: rows[0]!.id });
  }
  const mailed = async (kind: string) => (await admin.query(`select data from mails where kind = $1`, [kind])).rows.map(({ data }) => data);
  expect(await mailed('abuse-report')).toHaveLength(20);
  const sweep = (at: number) => findUnmailed({ ...jobContext('sweep'), now: new Date(at) });
  expect((await sweep(day + 6 * 3_600_000)).reports).toEqual([]);
  const next = { ...jobContext('sweep'), now: new Date('2026-11-21T00:10:00Z') };
  expect((await sweep(next.now.getTime())).reports).toEqual([]);
  expect([Boolean(await mailReportSummary(next)), await mailReportSummary(next)]).toEqual([true, null]);
  const [summary] = await mailed('abuse-summary');
  expect(summary).toMatchObject({ day: '2026-11-20', reports: 61, others: 10 });
  expect(summary.sites).toHaveLength(20);
  expect(summary.sites[0]).toEqual({ host: 's7.localhost', count: 3 });
  // No summary for a day on which each report had its own mail.
  expect(await mailReportSummary({ ...next, now: new Date('2026-11-20T00:10:00Z') })).toBeNull();
});

test('a report that follows a dismissed one on the same day is in the summary', async () => {
  await admin.query(`delete from mails where kind in ('abuse-report', 'abuse-summary')`);
  await admin.query('delete from abuse_reports');
  const { account } = await makeClient(admin);
  const site = { siteId: newId(), clientId: account.id };
  const hours = ['2026-11-18T09:00:00Z', '2026-11-18T10:00:00Z'].map((at) => ({ ...jobContext('reports'), now: new Date(at) }));
  for (const ctx of hours) {
    await receiveReport({ site, host: 'loja.localhost', fields: { kind: 'fraud', details: 'Vende o que não entrega.' } }, ctx);
    const { rows } = await admin.query<{ id: string }>(
      `update abuse_reports set created_at = $1 where id = (select id from abuse_reports order by id desc limit 1) returning id`,
      [ctx.now],
    );
    await mailReport(ctx, { reportId: rows[0]!.id });
    if (ctx === hours[0]) await admin.query(`update abuse_reports set state = 'dismissed' where id = $1`, [rows[0]!.id]);
  }
  expect(await mailReportSummary({ ...jobContext('sweep'), now: new Date('2026-11-19T00:10:00Z') })).not.toBeNull();
});

test('the owner of a suspended site is notified with the reason, once per suspension', async () => {
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.', newId());
  const job = jobContext('test', owner.account.id);
  expect(await mailSuspension(job, { siteId })).toBeNull();
  const take = (at: Date) => admin.query(`update sites set suspended_at = $2, suspended_reason = 'copy' where id = $1`, [siteId, at]);
  await take(new Date());
  expect((await missed()).suspensions).toEqual([{ siteId, clientId: owner.account.id }]);
  for (let i = 0; i < 2; i++) await mailSuspension(job, { siteId });
  expect((await missed()).suspensions).toEqual([]);
  await take(new Date(Date.now() + 1000));
  await mailSuspension(job, { siteId });
  const mails = await admin.query(`select data ->> 'kind' as kind from mails where kind = 'site-suspended' and client_id = $1`, [
    owner.account.id,
  ]);
  expect(mails.rows).toEqual([{ kind: 'copy' }, { kind: 'copy' }]);
});
