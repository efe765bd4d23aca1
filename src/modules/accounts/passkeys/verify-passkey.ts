import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { passkeys } from '../tables.ts';
import { keepChallenge, redeemChallenge, relyingParty } from './challenge.ts';
import { readResponse } from './read-response.ts';
import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON, verifyAuthenticationResponse } from './webauthn.ts';

/** Authentication options for one person's passkeys, or for any passkey while the person is unknown. */
export async function passkeyOptions(ctx: Context, personId: string | null): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const held = personId
    ? await asSystem('passkeys of a person', (tx) => tx.select().from(passkeys).where(eq(passkeys.personId, personId)), ctx)
    : [];
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: 'required',
    allowCredentials: held.map(({ credentialId, transports }) => ({ id: credentialId, transports: transports as never })),
  });
  await keepChallenge(ctx, options.challenge, personId);
  return options;
}

/**
 * Verifies an authentication response. @param personId the expected owner, or null while unknown. @returns the owner.
 * @throws AppError `passkey_refused`, without further detail.
 */
export async function verifyPasskey(ctx: Context, text: string, personId: string | null): Promise<string> {
  const response = readResponse(text);
  const refused = (cause?: unknown) => new AppError('forbidden', 'passkey_refused', {}, { cause });
  const mine = personId
    ? and(eq(passkeys.credentialId, response.id), eq(passkeys.personId, personId))
    : eq(passkeys.credentialId, response.id);
  const [held] = await asSystem('a passkey is looked up', (tx) => tx.select().from(passkeys).where(mine), ctx);
  if (!held) throw refused();
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  const verified = await verifyAuthenticationResponse({
    response: response as never,
    expectedChallenge: (challenge) => asSystem('a challenge is used', (tx) => redeemChallenge(tx, challenge, personId), ctx),
    expectedOrigin,
    expectedRPID,
    credential: {
      id: held.credentialId,
      publicKey: new Uint8Array(Buffer.from(held.publicKey, 'base64url')),
      counter: held.counter,
      transports: held.transports,
    },
  }).catch((cause: unknown) => {
    throw refused(cause);
  });
  if (!verified.verified) throw refused();
  const counter = verified.authenticationInfo.newCounter;
  await asSystem(
    'a passkey was used',
    (tx) => tx.update(passkeys).set({ counter, lastUsedAt: sql`now()` }).where(eq(passkeys.id, held.id)),
    ctx,
  );
  return held.personId;
}
