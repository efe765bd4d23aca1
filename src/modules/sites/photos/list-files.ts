import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { ListFiles } from '../input.ts';
import { variantsOf } from './photo-files.ts';

/** The place that still needs a photo: the site as it is now, or only one of its earlier versions. */
export type PhotoUse = 'site' | 'version' | 'none';

export interface StoredFile {
  id: string;
  siteId: string;
  siteName: string;
  sha256: string;
  /** The smallest stored width. */
  width: number;
  alt: string;
  /** All its sizes and formats together, as the plan counts them. */
  bytes: number;
  createdAt: Date;
  use: PhotoUse;
}

const PAGE = 40;

/** The photos that an account stores, newest first, with what still needs each. */
export async function listFiles(ctx: Context, { page = 1 }: ListFiles): Promise<{ files: StoredFile[]; hasMore: boolean }> {
  requireAccount(ctx);
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{
      id: string;
      site_id: string;
      site_name: string;
      sha256: string;
      width: number;
      thumb: string | null;
      alt: string | null;
      bytes: string;
      created_at: string;
      use: PhotoUse;
    }>(sql`
      select a.id, a.site_id, s.name as site_name, a.sha256, a.width, a.thumb, a.alt, a.bytes, a.created_at, ${useOf(sql`a`)} as use
      from (select * from public.assets order by created_at desc, id limit ${PAGE + 1} offset ${(page - 1) * PAGE}) a
      join public.sites s on s.id = a.site_id
      order by a.created_at desc, a.id`),
  );
  const files = rows.slice(0, PAGE).map(({ id, site_id, site_name, sha256, alt, bytes, created_at, use, ...row }): StoredFile => {
    const width = Math.min(...variantsOf(row).widths);
    return {
      id,
      siteId: site_id,
      siteName: site_name,
      sha256,
      width,
      alt: alt ?? '',
      bytes: Number(bytes),
      createdAt: new Date(created_at),
      use,
    };
  });
  return { files, hasMore: rows.length > PAGE };
}

/** The use of the photo in a row of `assets`. */
export const useOf = (asset: ReturnType<typeof sql>) => sql`case
  when exists (select from public.drafts d where d.site_id = ${asset}.site_id and position(${asset}.sha256 in d.document::text) > 0) then 'site'
  when exists (select from public.revisions r where r.site_id = ${asset}.site_id and position(${asset}.sha256 in r.document::text) > 0)
    then 'version'
  else 'none' end`;
