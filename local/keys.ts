import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** All secrets of one local cloud. They are deleted with its data directory, on purpose. */
export type Keys = {
  databasePassword: string;
  appServerPassword: string;
  publishableKey: string;
  secretKey: string;
  /** ES256 private key that signs access tokens. */
  signingKey: JsonWebKey & { kid: string };
  /** Signs download and upload URLs of Storage. */
  storageSecret: string;
  resendKey: string;
  appSecret: string;
  eventKey: string;
  /** Signs requests between the job executor and the app. */
  jobsSigningKey: string;
  stripeSecretKey: string;
  /** Signs the webhooks of the local Stripe. */
  stripeWebhookSecret: string;
  /** Ed25519 private key of release receipts: PKCS #8 in base64. */
  receiptKey: string;
  demoPassword: string;
};

/** The keys of `.data/secrets.json` (0600), created on the first call. Concurrent processes agree on the same keys. */
export function loadKeys(dataDir: string): Keys {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(makeKeys(), null, 2), { mode: 0o600 });
    try {
      linkSync(draft, file); // fails when another process was first
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }
  const known = JSON.parse(readFileSync(file, 'utf8')) as Partial<Keys>;
  const keys: Keys = { ...makeKeys(), ...known };
  // A data directory of an older version lacks newer keys.
  if (Object.keys(known).length < Object.keys(keys).length) writeFileSync(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

export function makeKeys(): Keys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    databasePassword: random(24),
    appServerPassword: random(24),
    publishableKey: `sb_publishable_${random(16)}_${random(6)}`,
    secretKey: `sb_secret_${random(16)}_${random(6)}`,
    signingKey: { ...privateKey.export({ format: 'jwk' }), kid: random(12) },
    storageSecret: random(32),
    resendKey: `re_local_${random(16)}`,
    appSecret: random(32),
    eventKey: random(24),
    jobsSigningKey: `signkey-prod-${randomBytes(32).toString('hex')}`,
    stripeSecretKey: `sk_test_${randomBytes(24).toString('hex')}`,
    stripeWebhookSecret: `whsec_${randomBytes(24).toString('hex')}`,
    receiptKey: generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    demoPassword: `magia-${random(6)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '7')}`,
  };
}

function random(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}
