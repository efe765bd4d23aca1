import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { ADVISORY_LOCKS } from '#platform/database/advisory-locks.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { signIncoming } from '#platform/storage/storage.ts';
import { requireSite } from '../get-site.ts';
import { uploads } from '../tables.ts';
import { MAX_UPLOAD_BYTES, uploadTooLarge } from './upload-limits.ts';

/** Max open uploads per client, equal to the number of slots in the table. */
const MAX_OPEN_UPLOADS = 12;

export interface StartedUpload {
  uploadId: string;
  /** Upload URL, for a single PUT from the browser. */
  url: string;
}

/**
 * Lets a browser upload one file straight to storage, under a name chosen by the server.
 * @throws AppError `invalid` for too large a file, `over_limit` without room in the plan, `conflict` with too many open uploads.
 */
export async function startUpload(
  ctx: Context,
  input: { kind: 'photo'; siteId: string; bytes: number } | { kind: 'archive'; bytes: number },
): Promise<StartedUpload> {
  const account = requireAccount(ctx);
  const { kind, bytes } = input;
  if (bytes > MAX_UPLOAD_BYTES) throw uploadTooLarge(kind, bytes);
  const siteId = input.kind === 'photo' ? (await requireSite(ctx, input)).id : null;
  const id = newId();
  await asSystem(
    'an upload slot is reserved',
    async (tx) => {
      if (kind === 'photo') await requireRoom(tx, account.id);
      const slot = await freeSlot(tx, account.id);
      await tx.insert(uploads).values({ id, clientId: account.id, kind, siteId, slot, bytes, createdAt: ctx.now });
    },
    ctx,
  );
  return { uploadId: id, url: await signIncoming({ clientId: account.id, uploadId: id }) };
}

/** Early check only: the exact size is counted when the photo is stored. */
async function requireRoom(tx: Transaction, clientId: string): Promise<void> {
  const { rows } = await tx.execute<{ room: boolean; ceiling: string | null }>(
    sql`select app.has_storage_room(${clientId}) as room, app.limit_of(${clientId}, 'storage_bytes') as ceiling`,
  );
  const [answer] = rows;
  if (!answer?.room) throw new AppError('over_limit', 'over_limit', { meter: 'storage_bytes', limit: Number(answer?.ceiling ?? 0) });
}

/** Concurrent starts wait for each other, so that each slot is taken once. */
async function freeSlot(tx: Transaction, clientId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.upload}::int, hashtext(${clientId}))`);
  const open = await tx
    .select({ slot: uploads.slot })
    .from(uploads)
    .where(and(eq(uploads.clientId, clientId), isNotNull(uploads.slot)));
  const taken = new Set(open.map(({ slot }) => slot));
  for (let slot = 1; slot <= MAX_OPEN_UPLOADS; slot++) if (!taken.has(slot)) return slot;
  throw new AppError('conflict', 'too_many_uploads', { limit: MAX_OPEN_UPLOADS });
}
