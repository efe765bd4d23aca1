import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { X509Certificate } from '@peculiar/x509';
import { chromium, type Page, type TestInfo } from '@playwright/test';
import { PORTS } from './place.ts';

/** `CKO_CERTIFICATE`, and of NSS: `CKO_NSS_TRUST`, `CKT_NSS_TRUSTED_DELEGATOR`, as four bytes. */
const [CERTIFICATE, TRUST, TRUSTED_DELEGATOR] = ['00000001', 'ce534353', 'ce534352'].map((hex) => Buffer.from(hex, 'hex')) as [
  Buffer,
  Buffer,
  Buffer,
];
const [NO, YES] = [Buffer.of(0), Buffer.of(1)];

/** Columns are PKCS #11 attributes by number, as softoken reads them. */
const ATTRIBUTES = {
  class: 'a0',
  token: 'a1',
  private: 'a2',
  label: 'a3',
  value: 'a11',
  type: 'a80',
  issuer: 'a81',
  serial: 'a82',
  subject: 'a101',
  id: 'a102',
  modifiable: 'a170',
  serverTrust: 'ace536358',
  sha1: 'ace5363b4',
  md5: 'ace5363b5',
} as const;
type Row = Partial<Record<keyof typeof ATTRIBUTES, Uint8Array>>;

/** Writes an NSS database in which one root is trusted for servers, as `certutil -A -t C,,` does; certutil itself is not an npm package. */
function trustRoot(home: string, rootPem: string): void {
  const root = new X509Certificate(rootPem);
  const der = Buffer.from(root.rawData);
  const serial = Buffer.from(root.serialNumber, 'hex');
  const of: Row = {
    token: YES,
    private: NO,
    modifiable: YES,
    label: Buffer.from('local root'),
    issuer: new Uint8Array(root.issuerName.toArrayBuffer()),
    serial: Buffer.concat([Buffer.of(2, serial.length), serial]),
  };
  const rows: Row[] = [
    {
      ...of,
      class: CERTIFICATE,
      value: der,
      type: Buffer.alloc(4),
      subject: new Uint8Array(root.subjectName.toArrayBuffer()),
      id: createHash('sha1').update(Buffer.from(root.publicKey.rawData)).digest(),
    },
    {
      ...of,
      class: TRUST,
      serverTrust: TRUSTED_DELEGATOR,
      sha1: createHash('sha1').update(der).digest(),
      md5: createHash('md5').update(der).digest(),
    },
  ];
  const folder = path.join(home, '.pki/nssdb');
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(path.join(folder, 'cert9.db'));
  database.exec(`create table nssPublic (id primary key unique on conflict abort, ${Object.values(ATTRIBUTES).join(', ')})`);
  for (const [at, row] of rows.entries()) {
    const columns = Object.keys(row).map((name) => ATTRIBUTES[name as keyof Row]);
    database
      .prepare(`insert into nssPublic (id, ${columns.join(', ')}) values (?, ${columns.map(() => '?').join(', ')})`)
      .run(at + 1, ...Object.values(row));
  }
  database.close();
}

/** True where the browser can read certificates of the machine's owner, for which it loads a library that no npm package brings. */
export function canTrustRoots(): boolean {
  try {
    process.dlopen({ exports: {} }, 'libsqlite3.so.0');
    return true;
  } catch (error) {
    // Found, and no module of Node's.
    return (error as Error).message.includes('did not self-register');
  }
}

interface Visitor {
  page: Page;
  close(): Promise<void>;
}

/**
 * A visitor's browser that trusts one root and nothing else of ours, so that a wrong name or another issuer still fails. Exceptions for a
 * key would hide a wrong name. Addresses on `*.example` lead to the journeys' ports, at the ports of the web.
 */
export async function openVisitor(
  { project: { use } }: Pick<TestInfo, 'project'>,
  rootPem?: string,
  tls: number = PORTS.tls,
): Promise<Visitor> {
  const home = mkdtempSync(path.join(tmpdir(), 'page-magic-visitor-'));
  trustRoot(home, rootPem ?? (await (await fetch(`http://127.0.0.1:${PORTS.acme}/root.pem`)).text()));
  const rules = `MAP *.example:443 127.0.0.1:${tls}, MAP *.example:80 127.0.0.1:${PORTS.sites}, MAP *.example 127.0.0.1`;
  const { args = [], ...launch } = use.launchOptions ?? {};
  const env = { ...(process.env as Record<string, string>), HOME: home };
  const browser = await chromium.launch({ ...launch, env, args: [...args, `--host-resolver-rules=${rules}`] });
  const { viewport = null, isMobile = false, hasTouch = false, locale } = use;
  const page = await browser.newPage({ viewport, isMobile, hasTouch, ...(locale && { locale }) });
  const close = async () => {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { page, close };
}

/** What the browser's padlock stands for, of a page that is loaded anew: its state, and the names of the certificate that it was given. */
export async function lockOf(page: Page): Promise<{ state: string; names: string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const seen = new Promise<{ state: string; names: string[] }>((resolve) =>
    session.on('Network.responseReceived', ({ type, response: { securityState = 'unknown', securityDetails } }) => {
      if (type === 'Document') resolve({ state: securityState, names: [...(securityDetails?.sanList ?? [])].sort() });
    }),
  );
  await page.reload();
  await session.detach();
  return seen;
}
