import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';

/** The hashes missing in storage. The others are protected from sweeping until the transaction ends. */
export async function missingBlobs(tx: Transaction, hashes: readonly string[]): Promise<string[]> {
  const list = JSON.stringify(hashes);
  const { rows } = await tx.execute<{ hash: string }>(
    sql`select hash from app.missing_blobs(array(select jsonb_array_elements_text(${list}::jsonb))) as hash`,
  );
  return rows.map(({ hash }) => hash);
}
