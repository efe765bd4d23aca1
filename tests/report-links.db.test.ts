import { expect, test, vi } from 'vitest';
import { anonymousContext, type Context } from '#platform/context.ts';
import { openDatabase } from './world/database.ts';

/** The cookies of one browser at a time. */
const jar = vi.hoisted(() => ({ held: new Map<string, string>() }));
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.held.has(name) ? { value: jar.held.get(name) } : undefined),
    set: (name: string, value: string) => jar.held.set(name, value),
  }),
}));

const { admin } = await openDatabase();
const { createReportLink, hasReportLink, openReportLink, revokeReportLink } = await import('#modules/measure/links/report-link.ts');

const ID = '0192f0c1-0000-7000-8000-0000000000a1';
const UNFINISHED = '0192f0c1-0000-7000-8000-0000000000a2';
const analysisId = ID;
const visitor = () => anonymousContext();
const member = (id: string): Context => ({ ...anonymousContext(), account: { id } }) as Context;
const inBrowser = <T>(held: Map<string, string>, work: () => Promise<T>): Promise<T> => {
  jar.held = held;
  return work();
};
const tokenOf = ({ url }: { url: string }) => url.split('/').at(-1)!;

await admin.query(
  `insert into analyses (id, address, guessed, host, stage, grade, score, finished_at) values ($1, 'https://a.example/', false, 'a.example', 'done', 'B', 81, now())`,
  [ID],
);
await admin.query(`insert into analyses (id, address, guessed, host) values ($1, 'https://b.example/', false, 'b.example')`, [UNFINISHED]);

test('a visitor hands a report on by a link, and switches it off; nobody else can', async () => {
  const [mine, others] = [new Map<string, string>(), new Map<string, string>()];
  const token = tokenOf(await inBrowser(mine, () => createReportLink(visitor(), { analysisId })));
  expect(await openReportLink(visitor(), { token })).toEqual({ analysisId });
  expect(await inBrowser(mine, () => hasReportLink(visitor(), { analysisId }))).toBe(true);
  expect(await inBrowser(others, () => hasReportLink(visitor(), { analysisId }))).toBe(false);
  await inBrowser(others, () => revokeReportLink(visitor(), { analysisId }));
  await inBrowser(others, () => createReportLink(visitor(), { analysisId }));
  await inBrowser(others, () => revokeReportLink(visitor(), { analysisId }));
  expect(await openReportLink(visitor(), { token })).toEqual({ analysisId });
  await inBrowser(mine, () => revokeReportLink(visitor(), { analysisId }));
  await inBrowser(mine, () => revokeReportLink(visitor(), { analysisId }));
  await expect(openReportLink(visitor(), { token })).rejects.toMatchObject({ code: 'not_found', reason: 'report_link_gone' });
  expect(await inBrowser(mine, () => hasReportLink(visitor(), { analysisId }))).toBe(false);
});

test('another link takes the place of the one before, and an account has the same links in every browser', async () => {
  const ctx = member('0192f0c1-0000-7000-8000-0000000000b1');
  const first = tokenOf(await inBrowser(new Map(), () => createReportLink(ctx, { analysisId })));
  const second = tokenOf(await inBrowser(new Map(), () => createReportLink(ctx, { analysisId })));
  await expect(openReportLink(visitor(), { token: first })).rejects.toMatchObject({ reason: 'report_link_gone' });
  expect(await openReportLink(visitor(), { token: second })).toEqual({ analysisId });
  await inBrowser(new Map(), () => revokeReportLink(ctx, { analysisId }));
  await expect(openReportLink(visitor(), { token: second })).rejects.toMatchObject({ reason: 'report_link_gone' });
});

test('neither the token nor what its maker is known by is kept', async () => {
  const held = new Map<string, string>();
  const token = tokenOf(await inBrowser(held, () => createReportLink(visitor(), { analysisId })));
  const { rows } = await admin.query('select l::text as line from analysis_links l');
  const kept = rows.map(({ line }) => line).join();
  expect(held.size).toBe(1);
  for (const secret of [token, ...held.values()]) expect(kept).not.toContain(secret);
});

test('what is not finished, or not there, is not handed on; a link goes with its report', async () => {
  const make = (id: string) => inBrowser(new Map(), () => createReportLink(visitor(), { analysisId: id }));
  await expect(make(UNFINISHED)).rejects.toMatchObject({ reason: 'analysis_unfinished' });
  await expect(make('0192f0c1-0000-7000-8000-0000000000ff')).rejects.toMatchObject({ reason: 'analysis_not_found' });
  const token = tokenOf(await make(ID));
  await admin.query('delete from analyses where id = $1', [ID]);
  await expect(openReportLink(visitor(), { token })).rejects.toMatchObject({ reason: 'report_link_gone' });
});
