import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { ExportedFile } from './exported-file.ts';

const PAGE = 1000;
/** Key hashes: useless to the owner, and a risk in a file. */
const LEFT_OUT = ['hash'];

const encoder = new TextEncoder();

/** Every table that row security lets the owner read: `rows/<table>.json`. Rows they may not read are not exported. */
export async function* rowFiles(ctx: Context): AsyncGenerator<ExportedFile> {
  const tables = await asActor(
    ctx,
    async (tx) => (await tx.execute<{ name: string; key: string[] }>(sql`select * from app.readable_tables()`)).rows,
  );
  for (const table of tables) yield { path: `rows/${table.name}.json`, packed: false, chunks: rowsOf(ctx, table) };
}

async function* rowsOf(ctx: Context, { name, key }: { name: string; key: string[] }): AsyncGenerator<Uint8Array> {
  const table = sql`public.${sql.identifier(name)}`;
  const columns = (of: string) =>
    sql.join(
      key.map((column) => sql`${sql.identifier(of)}.${sql.identifier(column)}`),
      sql`, `,
    );
  let last: unknown = null;
  let lead = '[\n';
  do {
    const after = last
      ? sql`where (${columns('t')}) > (select ${columns('r')} from jsonb_populate_record(null::${table}, ${JSON.stringify(last)}) as r)`
      : sql``;
    const page: { row: Record<string, unknown> }[] = await asActor(
      ctx,
      async (tx) =>
        (
          await tx.execute<{ row: Record<string, unknown> }>(
            sql`select to_jsonb(t) as row from ${table} t ${after} order by ${columns('t')} limit ${PAGE}`,
          )
        ).rows,
    );
    last = page.length === PAGE ? page.at(-1)!.row : null;
    for (const { row } of page) {
      for (const secret of LEFT_OUT) delete row[secret];
      yield encoder.encode(lead + JSON.stringify(row));
      lead = ',\n';
    }
  } while (last);
  yield encoder.encode(lead === '[\n' ? '[]\n' : '\n]\n');
}
