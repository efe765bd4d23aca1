import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requireDefaultProject } from '#modules/projects/index.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { openDatabase } from '../../../tests/world/database.ts';
import { makeClient } from '../../../tests/world/people.ts';
import { changeSlug } from './change-slug.ts';
import { isReservedSlug, RESERVED_SLUGS } from './slug.ts';
import { sites } from './tables.ts';

const { admin } = await openDatabase();
const inSql = async (slugs: string[]): Promise<boolean[]> => {
  const { rows } = await admin.query<{ reserved: boolean }>(
    'select app.is_reserved_slug(slug) as reserved from unnest($1::text[]) with ordinality as t (slug, n) order by n',
    [slugs],
  );
  return rows.map(({ reserved }) => reserved);
};

test('the list of the database is the list of the code', async () => {
  const { rows } = await admin.query<{ words: string[] }>('select app.reserved_slugs() as words');
  expect(rows[0]!.words).toEqual([...RESERVED_SLUGS]);
});

test('both decide alike, also about disguises', async () => {
  const slug = fc.oneof(
    fc.constantFrom(...RESERVED_SLUGS),
    fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/),
    fc
      .array(fc.constantFrom('p', 'a', '4', 'g', 'q', 'e', '3', 'm', 'rn', 'i', 'l', '1', 'c', '-'), { minLength: 7, maxLength: 14 })
      .map((all) => all.join('')),
  );
  const slugs = fc.sample(slug, 3000);
  expect(await inSql(slugs)).toEqual(slugs.map(isReservedSlug));
  const own = ['pagemagic', 'page-magic', 'paqemagic', 'pagernagic', 'pagemag1c', 'p4g3maglc', 'suporte-pagemagic', 'pagemagic-login'];
  expect(await inSql(own)).toEqual(own.map(() => true));
  const fine = ['pao-da-vila', 'magica', 'pagina-da-ana', 'appetite', 'mailson', 'padaria-app', 'blogueira'];
  expect(await inSql(fine)).toEqual(fine.map(() => false));
});

test('no door lets a site have a reserved address: not a person past our code, not the server itself', async () => {
  const ctx = await makeClient(admin);
  const projectId = await requireDefaultProject(ctx, 'Padaria');
  const row = (slug: string) => ({ clientId: ctx.account.id, projectId, name: 'Padaria', slug });
  const refused = { code: 'conflict', details: { constraint: 'sites_slug_reserved' } };
  for (const slug of ['admin', 'suporte', 'page-maglc']) {
    await expect(asActor(ctx, (tx) => tx.insert(sites).values(row(slug)))).rejects.toMatchObject(refused);
    await expect(asSystem('test', (tx) => tx.insert(sites).values(row(slug)), ctx)).rejects.toMatchObject(refused);
  }
  const [site] = await asActor(ctx, (tx) => tx.insert(sites).values(row('padaria-da-prova')).returning({ id: sites.id }));
  await expect(asActor(ctx, (tx) => tx.update(sites).set({ slug: 'billing' }))).rejects.toMatchObject(refused);
  await expect(asActor(ctx, (tx) => tx.execute(sql`update sites set slug = 'status'`))).rejects.toMatchObject(refused);
  await expect(changeSlug(ctx, { siteId: site!.id, slug: 'www' })).rejects.toMatchObject({ code: 'conflict', reason: 'slug_taken' });
  expect(await changeSlug(ctx, { siteId: site!.id, slug: 'padaria-da-prova-2' })).toEqual({ slug: 'padaria-da-prova-2' });
});
