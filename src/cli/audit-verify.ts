import { type AuditVerdict, verifyAudit } from '#platform/audit.ts';
import { closeDatabase } from '#platform/db.ts';

const USAGE = 'usage: npm run audit:verify [-- <seq>:<hash>]   (a head that an earlier run printed)';
const WHY: Record<NonNullable<AuditVerdict['broken']>['why'], string> = {
  missing: 'is missing',
  unlinked: 'does not follow the row before it',
  altered: 'does not match its seal',
  rewritten: 'is not the row that was noted earlier',
};

/** Exit codes: 0 the chain holds, 1 it is broken, 2 it could not be checked. */
async function main(argument: string | undefined): Promise<number> {
  const noted = argument ? /^(\d+):([0-9a-f]{64})$/.exec(argument) : null;
  if (argument && !noted) {
    console.error(USAGE);
    return 2;
  }
  const { rows, head, broken } = await verifyAudit(noted ? { seq: Number(noted[1]), hash: noted[2]! } : undefined);
  if (broken) {
    console.error(`audit: row ${broken.seq} ${WHY[broken.why]}; ${rows} rows before it are sound`);
    return 1;
  }
  console.log(`audit: ${rows} rows, unbroken, head ${head.seq}:${head.hash}`);
  return 0;
}

try {
  process.exitCode = await main(process.argv[2]);
} catch (error) {
  console.error(`audit: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await closeDatabase();
}
