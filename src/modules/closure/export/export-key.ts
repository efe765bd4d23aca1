import { type Context, sessionOf } from '#platform/context.ts';
import { isSealed, sealOf } from '#platform/crypto/seal.ts';
import { AppError } from '#platform/errors.ts';

/** Milliseconds that an export key is valid for. */
const GOOD_FOR = 5 * 60_000;

const textOf = (ctx: Context, until: number): string => `${ctx.account?.id} ${sessionOf(ctx)?.id} ${until}`;

/** Authorises the export of this account in this session for a few minutes, because a plain link cannot ask for a proof of identity. */
export function makeExportKey(ctx: Context): string {
  const until = ctx.now.getTime() + GOOD_FOR;
  return `${until}.${sealOf('account export', textOf(ctx, until))}`;
}

/** @throws AppError `proof_needed`. */
export function requireExportKey(ctx: Context, key: string): void {
  const [until = '', seal = ''] = key.split('.');
  if (Number(until) < ctx.now.getTime() || !isSealed('account export', textOf(ctx, Number(until)), seal))
    throw new AppError('forbidden', 'proof_needed');
}
