import { z } from 'zod';
import type { Acme, Answered } from './acme.ts';
import { Problem } from './problem.ts';
import { isBound, type Signed } from './read-request.ts';

export function newAccount({ options: { binding }, store, base }: Acme, { jwk, thumbprint, payload }: Signed): Answered {
  const known = store.accountOf(thumbprint);
  if (known) return { body: { status: known.status, contact: known.contact }, headers: { location: known.url } };
  const asked = z
    .object({
      onlyReturnExisting: z.boolean().optional(),
      contact: z.array(z.string()).optional(),
      externalAccountBinding: z.unknown().optional(),
    })
    .parse(payload ?? {});
  if (asked.onlyReturnExisting) throw new Problem(400, 'accountDoesNotExist', 'no such account');
  if (binding && asked.externalAccountBinding === undefined)
    throw new Problem(400, 'externalAccountRequired', 'an external account is wanted');
  if (binding && !isBound(asked.externalAccountBinding, binding, jwk)) throw new Problem(400, 'unauthorized', 'the binding does not fit');
  const url = store.newUrl(base, 'acct');
  store.accounts.set(url, { url, jwk, thumbprint, status: 'valid', contact: asked.contact ?? [] });
  return { status: 201, body: { status: 'valid', contact: asked.contact ?? [] }, headers: { location: url } };
}
