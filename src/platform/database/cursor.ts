import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { env } from '../env.ts';

/** Position in a list ordered by time and id: the next page starts after it. */
export interface Position {
  /** Microseconds since 1970, as in Postgres; a Date would round them and skip rows. */
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

/** Encodes a position as a sealed cursor, so that only cursors we issued for this list are accepted. */
export function encodeCursor(list: string, { at, id }: Position): string {
  const body = `${at}.${id}`;
  return Buffer.concat([sealOf(list, body), Buffer.from(body)]).toString('base64url');
}

/** Decodes a cursor of this list; null for anything else. */
export function decodeCursor(list: string, text: string): Position | null {
  const bytes = Buffer.from(text, 'base64url');
  const body = bytes.subarray(SEAL_BYTES).toString();
  if (bytes.length <= SEAL_BYTES || bytes.toString('base64url') !== text) return null;
  if (!timingSafeEqual(bytes.subarray(0, SEAL_BYTES), sealOf(list, body))) return null;
  const [, at, id] = /^(-?\d+)\.(.+)$/s.exec(body) ?? [];
  return at && id ? { at, id } : null;
}

/** A column's microseconds, to build a position. */
export const microsOf = (time: PgColumn) => sql<string>`(extract(epoch from ${time}) * 1000000)::bigint::text`;

/** Condition for rows after a position, newest first; always true without one. */
export const isAfter = (time: PgColumn, id: PgColumn, after: Position | undefined) =>
  after && sql`(${time}, ${id}) < (timestamptz 'epoch' + ${after.at}::bigint * interval '1 microsecond', ${after.id})`;

/** Splits off the extra row, read in addition to the page size, and returns the page with its next position. */
export function cutPage<Row extends { id: string; micros: string }>(rows: Row[], limit: number): PageOf<Omit<Row, 'micros'>> {
  const last = rows.length > limit ? rows[limit - 1]! : null;
  return {
    rows: rows.slice(0, limit).map(({ micros: _, ...row }) => row),
    next: last && { at: last.micros, id: last.id },
  };
}
