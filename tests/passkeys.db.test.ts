import './world/heard-events.ts';
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import { beforeEach, expect, test, vi } from 'vitest';
import { addPasskey, beginPasskey } from '#modules/accounts/passkeys/add-passkey.ts';
import { listPasskeys } from '#modules/accounts/passkeys/list-passkeys.ts';
import { removePasskey } from '#modules/accounts/passkeys/remove-passkey.ts';
import { enterPasskey, signInWithPasskey } from '#modules/accounts/passkeys/sign-in-with-passkey.ts';
import { passkeyOptions } from '#modules/accounts/passkeys/verify-passkey.ts';
import { getProfile } from '#modules/accounts/profile/profile.ts';
import { signIn } from '#modules/accounts/sign-in/sign-in.ts';
import { anonymousContext, halfSignedIn } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { getContext } from '#platform/session.ts';
import { type Browser, inBrowser, newBrowser } from './world/browser.ts';
import { openCloud } from './world/cloud.ts';

vi.mock('next/headers', async () => (await import('./world/browser.ts')).nextHeaders());
// One request after another is made here in one place: what Next keeps for a request must not be kept.
vi.mock('react', async (original) => ({ ...(await original<object>()), cache: <T>(work: T) => work }));

const { admin, supabaseUrl } = await openCloud();
const boss = createClient(supabaseUrl, process.env.SUPABASE_SECRET_KEY!, { auth: { persistSession: false, autoRefreshToken: false } });
const PASSWORD = 'pão quente às seis';
const NEXT = '/sites';
const REFUSED = { reason: 'passkey_refused' };
beforeEach(() => admin.query('truncate app.rate_windows'));

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest();
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const short = (bytes: Uint8Array) => Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);

/** An authenticator in software, as a phone has one (WebAuthn level 2, without attestation). */
class Authenticator {
  readonly id = randomBytes(32);
  readonly #key: KeyObject;
  readonly #publicKey: Buffer;
  #counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x, y } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    const [px, py] = [x, y].map((part) => Buffer.from(part!, 'base64url')) as [Buffer, Buffer];
    // COSE: EC2, ES256, P-256.
    this.#publicKey = Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21]), short(px), Buffer.from([0x22]), short(py)]);
  }

  #data(flags: number, more: Uint8Array = new Uint8Array()): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.#counter);
    return Buffer.concat([sha256(new URL(env().APP_URL).hostname), Buffer.from([flags]), counter, more]);
  }

  #client(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  create({ challenge }: { challenge: string }, origin = new URL(env().APP_URL).origin): string {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const data = this.#data(0x45, Buffer.concat([Buffer.alloc(16), length, this.id, this.#publicKey]));
    const size = Buffer.alloc(2);
    size.writeUInt16BE(data.length);
    const attestation = [Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData')];
    return JSON.stringify({
      id: base64(this.id),
      rawId: base64(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64(this.#client('webauthn.create', challenge, origin)),
        attestationObject: base64(Buffer.concat([...attestation, Buffer.from([0x59]), size, data])),
        transports: ['internal'],
      },
    });
  }

  get({ challenge }: { challenge: string }, { origin = new URL(env().APP_URL).origin, verified = true } = {}): string {
    const [data, client] = [this.#data(verified ? 0x05 : 0x01), this.#client('webauthn.get', challenge, origin)];
    return JSON.stringify({
      id: base64(this.id),
      rawId: base64(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64(client),
        authenticatorData: base64(data),
        signature: base64(sign('sha256', Buffer.concat([data, sha256(client)]), this.#key)),
      },
    });
  }
}

let made = 0;
/** Somebody with a passkey, in the browser they made it in. */
async function holder() {
  const email = `chave-${++made}@example.com`;
  const { data } = await boss.auth.admin.createUser({ email, password: PASSWORD, email_confirm: true });
  const [browser, device] = [newBrowser('203.0.113.50'), new Authenticator()];
  await enter(browser, email);
  const { codes } = await inBrowser(browser, async () => {
    const ctx = await getContext();
    return addPasskey(ctx, { response: device.create(await beginPasskey(ctx)) });
  });
  return { email, id: data.user!.id, browser, device, codes };
}
const enter = (browser: Browser, email: string) =>
  inBrowser(browser, () => signIn(anonymousContext(), { email, password: PASSWORD, next: NEXT }));

test('a passkey is the second step after a password, and with its first one come recovery codes', async () => {
  const { email, device, codes, browser } = await holder();
  expect(codes).toHaveLength(10);
  await inBrowser(browser, async () => expect(await listPasskeys(await getContext())).toMatchObject([{ name: 'Chrome, Windows' }]));
  const other = newBrowser('203.0.113.51');
  expect(await enter(other, email)).toBe('/sign-in/second?next=%2Fsites');
  await inBrowser(other, async () => {
    const ctx = await getContext();
    await expect(getProfile(ctx)).rejects.toMatchObject({ reason: 'second_factor_needed' });
    const personId = ctx.account!.id;
    const stolen = new Authenticator();
    const options = await passkeyOptions(halfSignedIn(ctx), personId);
    await expect(enterPasskey(ctx, { response: stolen.get(options), next: NEXT })).rejects.toMatchObject(REFUSED);
    expect(await enterPasskey(ctx, { response: device.get(options), next: NEXT })).toBe(NEXT);
    await getProfile(ctx);
  });
});

test('a passkey opens its account by itself; a challenge counts once, and no other origin, person or unseen finger will do', async () => {
  const [one, other] = [await holder(), await holder()];
  const nobody = anonymousContext();
  const browser = newBrowser('203.0.113.52');
  await inBrowser(browser, async () => {
    const options = await passkeyOptions(nobody, null);
    await expect(signInWithPasskey(nobody, { response: one.device.get({ challenge: 'bm9uZQ' }), next: NEXT })).rejects.toMatchObject(
      REFUSED,
    );
    const foreign = await passkeyOptions(nobody, null);
    await expect(
      signInWithPasskey(nobody, { response: one.device.get(foreign, { origin: 'https://pagemagic.example.net' }), next: NEXT }),
    ).rejects.toMatchObject(REFUSED);
    const unseen = await passkeyOptions(nobody, null);
    await expect(signInWithPasskey(nobody, { response: one.device.get(unseen, { verified: false }), next: NEXT })).rejects.toMatchObject(
      REFUSED,
    );
    const ofOther = await passkeyOptions(nobody, other.id);
    await expect(signInWithPasskey(nobody, { response: one.device.get(ofOther), next: NEXT })).rejects.toMatchObject(REFUSED);
    const response = one.device.get(options);
    expect(await signInWithPasskey(nobody, { response, next: NEXT })).toBe(NEXT);
    const ctx = await getContext();
    expect(ctx.account).toEqual({ id: one.id });
    await getProfile(ctx);
    await expect(signInWithPasskey(nobody, { response, next: NEXT })).rejects.toMatchObject(REFUSED);
  });
});

test('it is taken away by whoever has just shown a second factor, and nobody takes another’s', async () => {
  const [one, other] = [await holder(), await holder()];
  const [held] = await inBrowser(one.browser, async () => listPasskeys(await getContext()));
  await inBrowser(other.browser, async () => {
    await expect(removePasskey(await getContext(), { id: held!.id })).rejects.toMatchObject({ reason: 'passkey_not_found' });
  });
  await inBrowser(one.browser, async () => {
    const ctx = await getContext();
    await admin.query(`update app.session_factors set shown_at = now() - interval '11 minutes' where person_id = $1`, [one.id]);
    await expect(removePasskey(ctx, { id: held!.id })).rejects.toMatchObject({ reason: 'factor_proof_needed' });
    await admin.query('update app.session_factors set shown_at = now() where person_id = $1', [one.id]);
    await removePasskey(ctx, { id: held!.id });
    expect(await listPasskeys(ctx)).toEqual([]);
  });
  expect((await admin.query('select from app.recovery_codes where person_id = $1', [one.id])).rowCount).toBe(0);
  expect(await enter(newBrowser('203.0.113.53'), one.email)).toBe(NEXT);
});
