import { sql } from 'drizzle-orm';
import { asSystem } from '#platform/db.ts';

export const dynamic = 'force-dynamic';

/** 200 when the app works, 503 while its database is unreachable. */
export async function GET() {
  const ready = await asSystem('health check', (tx) => tx.execute(sql`select 1`)).then(
    () => true,
    () => false,
  );
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
