import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { env } from './env.ts';

/** A place in a list that is ordered by a time and an id: the next page begins after it. */
export interface Position {
  /** Microseconds since 1970, as Postgres keeps them; a Date would round them and lose rows. */
  at: string;
  id: string;
}

export interface PageRequest {
  limit: number;
  after?: Position | undefined;
}

export interface PageOf<Row> {
  rows: Row[];
  /** Null on the last page. */
  next: Position | null;
}

const SEAL_BYTES = 12;
const sealOf = (list: string, body: string): Buffer =>
  createHmac('sha256', env().APP_SECRET).update(`cursor\n${list}\n${body}`).digest().subarray(0, SEAL_BYTES);

/** A position as it leaves: sealed, so that nothing but what we gave out comes back, and to the list it is of. */
export function encodeCursor(list: string, { at, id }: Position): string {
  const body = `${at}.${id}`;
  return Buffer.concat([sealOf(list, body), Buffer.from(body)]).toString('base64url');
}

/** The position in a cursor of this list, or null for anything else. */
export function decodeCursor(list: string, text: string): Position | null {
  const bytes = Buffer.from(text, 'base64url');
  const body = bytes.subarray(SEAL_BYTES).toString();
  if (bytes.length <= SEAL_BYTES || bytes.toString('base64url') !== text) return null;
  if (!timingSafeEqual(bytes.subarray(0, SEAL_BYTES), sealOf(list, body))) return null;
  const [, at, id] = /^(-?\d+)\.(.+)$/s.exec(body) ?? [];
  return at && id ? { at, id } : null;
}

/** The microseconds of a time, to make a position of. */
export const microsOf = (time: PgColumn) => sql<string>`(extract(epoch from ${time}) * 1000000)::bigint::text`;

/** True of rows after a position, newest first; of every row without one. */
export const isAfter = (time: PgColumn, id: PgColumn, after: Position | undefined) =>
  after && sql`(${time}, ${id}) < (timestamptz 'epoch' + ${after.at}::bigint * interval '1 microsecond', ${after.id})`;

/** Cuts a page out of its rows, of which one more than asked for was read. */
export function cutPage<Row extends { id: string; micros: string }>(rows: Row[], limit: number): PageOf<Omit<Row, 'micros'>> {
  const last = rows.length > limit ? rows[limit - 1]! : null;
  return {
    rows: rows.slice(0, limit).map(({ micros: _, ...row }) => row),
    next: last && { at: last.micros, id: last.id },
  };
}
