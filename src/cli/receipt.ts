import { readFile } from 'node:fs/promises';
import { type ReceiptProblem, readReceipt, verifyReceipt } from '#modules/host/index.ts';
import { readKeySet } from '#platform/crypto/signed-json.ts';

const USAGE = 'usage: npm run receipt -- verify FILE_OR_URL [--keys FILE_OR_URL]';
const WHY: Record<ReceiptProblem, string> = {
  unreadable: 'this is no release receipt',
  altered: 'it is not written as it was handed out: something was changed or added',
  unknown_key: 'the key that it names is not among the keys',
  forged: 'its signature is not of what it says',
};
const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 10_000;

async function read(source: string): Promise<string> {
  const isUrl = /^https?:\/\//.test(source);
  const answer = isUrl ? await fetch(source, { signal: AbortSignal.timeout(TIMEOUT_MS) }) : null;
  if (answer && !answer.ok) throw new Error(`${source} answers ${answer.status}`);
  const text = answer ? await answer.text() : await readFile(source, 'utf8');
  if (text.length > MAX_BYTES) throw new Error(`${source} is larger than any receipt`);
  return text;
}

/** Maps the URL of a receipt's page to its JSON file. */
const fileOf = (source: string): string => source.replace(/^(https?:\/\/[^/]+\/selo\/[0-9a-f-]{36})\/?$/, '$1/receipt.json');

/** Exit codes: 0 the receipt is valid, 1 it is not, 2 it could not be read. */
async function main([verb, source, flag, keySource]: string[]): Promise<number> {
  if (verb !== 'verify' || !source || (flag !== undefined && (flag !== '--keys' || !keySource))) {
    console.error(USAGE);
    return 2;
  }
  const text = await read(fileOf(source));
  const claimed = readReceipt(text)?.receipt;
  const from = keySource ?? (claimed && `${claimed.issuer}/selo/keys.json`);
  const verified = verifyReceipt(text, from ? readKeySet(JSON.parse(await read(from))) : []);
  if ('problem' in verified) {
    console.error(`receipt: not valid, ${WHY[verified.problem]}`);
    return 1;
  }
  const { address, liveAt, release, checks, keyId } = verified.receipt;
  console.log(`receipt: valid, signed by ${keyId} of ${from}`);
  console.log(`  ${address}, version ${release.number}, live since ${liveAt}`);
  console.log(`  manifest sha256:${release.manifest}, ${release.files} files`);
  console.log(`  grade ${checks.grade} (${checks.score} of 100)`);
  for (const { check, looked, faults } of checks.results) console.log(`  ${check}: ${looked} looked at, ${faults} faults`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`receipt: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
