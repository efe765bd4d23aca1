import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { readStaff } from '../attention/list-attention.ts';
import type { ListClients } from '../input.ts';
import { type Cursor, readClients } from './client-query.ts';
import { filterFor, type SeenClient, seenBy } from './seen-client.ts';

const PAGE = 50;

export interface ClientPage {
  clients: SeenClient[];
  /** Across all pages. */
  count: number;
  next: string | null;
  seesMoney: boolean;
  /** All tags in use and all staff, for the filters. */
  tags: string[];
  staff: { id: string; name: string }[];
}

/** A page of clients, filtered and sorted. Developers neither see nor search money and addresses. */
export async function listClients(ctx: Context, input: ListClients): Promise<ClientPage> {
  const staff = await requireStaff(ctx);
  const filter = filterFor(staff, input);
  return asSystem(
    'the agency looks through its clients',
    async (tx) => {
      const { clients: rows, count } = await readClients(tx, ctx.now, filter, PAGE + 1, readCursor(input.cursor));
      const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
      return {
        clients: rows.slice(0, PAGE).map((row) => seenBy(staff, row)),
        count,
        tags: await readTags(tx),
        staff: await readStaff(tx),
        next: last ? Buffer.from(JSON.stringify([last.key, last.id])).toString('base64url') : null,
        seesMoney: staff.type === 'admin',
      };
    },
    ctx,
  );
}

async function readTags(tx: Transaction): Promise<string[]> {
  const { rows } = await tx.execute<{ tag: string }>(sql`select distinct t.tag from public.client_tags t order by 1 limit 200`);
  return rows.map(({ tag }) => tag);
}

/** An old or foreign cursor starts from the first page. */
function readCursor(text: string | undefined): Cursor | undefined {
  if (!text) return undefined;
  try {
    return z.tuple([z.string().max(300), z.uuid()]).parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return undefined;
  }
}
