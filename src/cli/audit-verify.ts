import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { type AuditHead, type AuditVerdict, verifyAudit } from '#platform/database/audit.ts';
import { closeDatabase } from '#platform/db.ts';

const USAGE =
  'usage: npm run audit:verify [-- --note FILE | --against FILE]   (notes the heads of all chains; holds the log against noted ones)';
const WHY: Record<NonNullable<AuditVerdict['broken']>['why'], string> = {
  missing: 'is missing',
  unlinked: 'does not follow the row before it',
  altered: 'does not match its seal',
  rewritten: 'is not the row that was noted earlier',
};
const LINE = /^([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/;

const noteOf = (heads: readonly AuditHead[]): string => heads.map(({ chain, seq, hash }) => `${chain} ${seq} ${hash}\n`).join('');

function readNote(file: string): AuditHead[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const found = LINE.exec(line);
    if (!found) throw new Error(`${file} is no note of heads`);
    return { chain: found[1]!, seq: Number(found[2]), hash: found[3]! };
  });
}

/** Exit codes: 0 every chain is valid, 1 one is broken, 2 could not be checked. */
async function main([option, file, ...rest]: string[]): Promise<number> {
  if (option && (!['--note', '--against'].includes(option) || !file || rest.length > 0)) {
    console.error(USAGE);
    return 2;
  }
  const { rows, heads, broken } = await verifyAudit(option === '--against' ? readNote(file!) : []);
  if (broken) {
    console.error(`audit: row ${broken.seq} of chain ${broken.chain} ${WHY[broken.why]}; ${rows} rows before it are sound`);
    return 1;
  }
  const note = noteOf(heads);
  if (option === '--note') writeFileSync(file!, note);
  console.log(`audit: ${rows} rows in ${heads.length} chains, unbroken, heads ${createHash('sha256').update(note).digest('hex')}`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`audit: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await closeDatabase();
}
