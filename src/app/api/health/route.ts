import { databaseAnswers } from '#platform/database/database-answers.ts';

export const dynamic = 'force-dynamic';

/** 200 when the app works, 503 while its database is unreachable. */
export async function GET() {
  const ready = await databaseAnswers();
  return Response.json({ ready }, { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } });
}
