import { sql } from 'drizzle-orm';
import { asSystem } from '#platform/db.ts';

/** Max moves per response; a server that missed more reloads everything. */
export const MAX_MOVES = 5_000;

export interface Moves {
  /** The database's clock at the time of the query, in milliseconds. */
  at: number;
  /** Each site once, with its latest move. */
  moves: { siteId: string; at: number; version: number | null }[];
}

interface Row extends Record<string, unknown> {
  asked: string;
  moves: Moves['moves'];
}

/** Sites whose published state changed since a time of the database's clock; empty when `since` is null. */
export async function findMoves(since: number | null): Promise<Moves> {
  const { rows } = await asSystem('servers of published sites read pointer moves', (tx) =>
    tx.execute<Row>(sql`
      select extract(epoch from clock_timestamp()) * 1000 as asked, coalesce((
        select jsonb_agg(jsonb_build_object('siteId', m.site_id, 'at', extract(epoch from m.moved_at) * 1000, 'version', m.version))
        from (select * from app.pointer_moves x where x.moved_at > to_timestamp(${since}::double precision / 1000) order by x.moved_at limit ${MAX_MOVES}) m
      ), '[]') as moves`),
  );
  const { asked, moves } = rows[0]!;
  return { at: Number(asked), moves };
}
