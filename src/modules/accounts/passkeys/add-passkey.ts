import 'server-only';
import { headers } from 'next/headers';
import { requireProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { asSystem, requireLiveSession } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { getSessionUser } from '#platform/session.ts';
import { deviceName } from '../devices/device-name.ts';
import { recordFactor } from '../second-factor/record-factor.ts';
import { replaceRecoveryCodes } from '../second-factor/recovery-codes.ts';
import { getSecondFactor, requirePersonSession } from '../second-factor/second-factor.ts';
import { announceSecurity, recordSecurityEvent } from '../security-events/record-security-event.ts';
import { passkeys } from '../tables.ts';
import { keepChallenge, redeemChallenge, relyingParty } from './challenge.ts';
import { passkeysOf } from './list-passkeys.ts';
import { readResponse } from './read-response.ts';
import { generateRegistrationOptions, type PublicKeyCredentialCreationOptionsJSON, verifyRegistrationResponse } from './webauthn.ts';

const MAX_PASSKEYS = 10;

/** WebAuthn registration options for a new passkey of the current person. */
export async function beginPasskey(ctx: Context): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const { id: personId } = requirePersonSession(ctx);
  await requireLiveSession(ctx);
  await requireProof(ctx);
  const held = await passkeysOf(ctx, personId);
  if (held.length >= MAX_PASSKEYS) throw new AppError('conflict', 'too_many_passkeys', { limit: MAX_PASSKEYS });
  const user = await getSessionUser();
  const { id: rpID, name: rpName } = relyingParty();
  const options = await generateRegistrationOptions({
    rpID,
    rpName,
    userID: new TextEncoder().encode(personId),
    userName: user?.email ?? '',
    userDisplayName: user?.name || (user?.email ?? ''),
    attestationType: 'none',
    excludeCredentials: held.map(({ credentialId }) => ({ id: credentialId })),
    // User verification (biometrics or PIN) every time, so that a passkey counts as both factors.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(ctx, options.challenge, personId);
  return options;
}

/**
 * Stores the passkey that the browser created. @returns recovery codes if the person has none yet, shown only this once.
 * @throws AppError `passkey_refused`.
 */
export async function addPasskey(ctx: Context, { response: text }: { response: string }): Promise<{ codes: string[] }> {
  const { id: personId, sessionId } = requirePersonSession(ctx);
  await requireLiveSession(ctx);
  await requireProof(ctx);
  const response = readResponse(text);
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  const expectedChallenge = (challenge: string) => asSystem('a challenge is used', (tx) => redeemChallenge(tx, challenge, personId), ctx);
  const verified = await verifyRegistrationResponse({ response: response as never, expectedChallenge, expectedOrigin, expectedRPID }).catch(
    (cause: unknown) => {
      throw new AppError('forbidden', 'passkey_refused', {}, { cause });
    },
  );
  if (!verified.verified) throw new AppError('forbidden', 'passkey_refused');
  const { credential } = verified.registrationInfo;
  const name = deviceName((await headers()).get('user-agent') ?? '') || 'Passkey';
  const hadCodes = (await getSecondFactor(ctx)).codesLeft > 0;
  const codes = await asSystem(
    'a passkey is kept by the server',
    async (tx, inner) => {
      await tx.insert(passkeys).values({
        personId,
        credentialId: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: credential.transports ?? [],
        name,
      });
      await recordFactor(inner, { sessionId, personId, method: 'passkey' });
      await recordSecurityEvent(inner, { personId, kind: 'factor_added', detail: { method: 'passkey', name } });
      return hadCodes ? [] : replaceRecoveryCodes(tx, personId);
    },
    ctx,
  );
  await announceSecurity(personId);
  return { codes };
}
