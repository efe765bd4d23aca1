import { sql } from 'drizzle-orm';
import { asSystem } from '../db.ts';

/** False while the database is unreachable. */
export const databaseAnswers = () =>
  asSystem('health check', (tx) => tx.execute(sql`select 1`)).then(
    () => true,
    () => false,
  );
