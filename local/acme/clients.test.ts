import { execFile, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import acme from 'acme-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDns } from '../dns/server.ts';
import { Zone } from '../dns/zones.ts';
import { startAcme } from './server.ts';

/** Programs of others, used where they are installed; the names of these tests say which were skipped. */
const find = (program: string) => ['/usr/bin', '/usr/sbin', '/usr/local/bin'].map((at) => path.join(at, program)).find(existsSync);
const run = promisify(execFile);
const NAME = 'padaria.example';
const folder = mkdtempSync(path.join(tmpdir(), 'acme-clients-'));
const dns = await startDns({ port: 0 });

const webroot = path.join(folder, 'web');
mkdirSync(path.join(webroot, '.well-known/acme-challenge'), { recursive: true });
const web = createServer((request, response) => {
  const file = path.join(webroot, '.well-known/acme-challenge', path.basename(request.url ?? ''));
  const answer = existsSync(file) ? readFileSync(file) : null;
  response.writeHead(answer ? 200 : 404).end(answer);
});
await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
const httpPort = (web.address() as AddressInfo).port;
const ca = await startAcme({ port: 0, dns: { host: '127.0.0.1', port: dns.authorityPort }, httpPort, issuer: 'letsencrypt.org' });
afterAll(async () => {
  web.close();
  await Promise.all([dns.close(), ca.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const records = [
  { name: '@', type: 'A', value: '127.0.0.1', ttl: 60 },
  { name: 'www', type: 'CNAME', value: NAME, ttl: 60 },
  { name: '@', type: 'MX', value: '10 mail.padaria.example', ttl: 300 },
  { name: '@', type: 'TXT', value: 'v=spf1 -all', ttl: 60 },
  { name: 'long', type: 'TXT', value: 'a'.repeat(600), ttl: 60 },
  { name: '@', type: 'CAA', value: '0 issue "letsencrypt.org"', ttl: 60 },
  { name: '_sip._tcp', type: 'SRV', value: '1 2 5060 sip.padaria.example', ttl: 60 },
] as const;
const putText = (...values: string[]) =>
  dns.zones.set(
    NAME,
    Zone.parse({ records: [...records, ...values.map((value) => ({ name: '_acme-challenge', type: 'TXT', value, ttl: 60 }))] }),
  );
beforeAll(() => putText());
const namesIn = (pem: string) =>
  new X509Certificate(pem)
    .subjectAltName!.split(', ')
    .map((each) => each.slice(4))
    .sort();

const certbot = find('certbot');
test.runIf(certbot)('certbot issues from our authority by HTTP, and takes it back', { timeout: 60_000 }, async () => {
  const at = (name: string) => path.join(folder, `certbot-${name}`);
  const folders = ['--config-dir', at('config'), '--work-dir', at('work'), '--logs-dir', at('logs'), '--server', ca.directory];
  const quiet = ['--non-interactive', '--agree-tos', '--register-unsafely-without-email', '--no-random-sleep-on-renew'];
  await run(certbot!, ['certonly', '--webroot', '-w', webroot, '-d', NAME, '-d', `www.${NAME}`, ...quiet, ...folders]);
  const file = path.join(at('config'), 'live', NAME, 'cert.pem');
  expect(namesIn(readFileSync(file, 'utf8'))).toEqual([NAME, `www.${NAME}`]);
  await run(certbot!, ['revoke', '--cert-path', file, '--non-interactive', '--no-delete-after-revoke', ...folders]);
  expect([...ca.store.issued.values()].at(-1)).toMatchObject({ names: [NAME, `www.${NAME}`], isRevoked: true });
});

const lego = find('lego');
test.runIf(lego)('lego issues a wildcard from our authority by the DNS', { timeout: 60_000 }, async () => {
  const hook = path.join(folder, 'hook.sh');
  const page = `http://127.0.0.1:${dns.port}/_dns/zones/${NAME}`;
  const withText = JSON.stringify({ records: [...records, { name: '_acme-challenge', type: 'TXT', value: 'ANSWER', ttl: 60 }] });
  const put = (body: string) => `curl -sf -X PUT -H 'content-type: application/json' --data-binary '${body}' ${page}`;
  const present = put(withText.replace('ANSWER', `'"$3"'`));
  writeFileSync(hook, `#!/bin/sh\nif [ "$1" = present ]; then ${present}; else ${put(JSON.stringify({ records }))}; fi\n`);
  chmodSync(hook, 0o755);
  const resolver = ['--dns', 'exec', '--dns.resolvers', `127.0.0.1:${dns.authorityPort}`, '--dns.disable-cp'];
  const told = ['--server', ca.directory, '--accept-tos', '--email', 'a@b.example', '--path', path.join(folder, 'lego')];
  await run(lego!, [...told, ...resolver, '-d', `*.${NAME}`, 'run'], {
    env: { ...process.env, EXEC_PATH: hook, EXEC_PROPAGATION_TIMEOUT: '5' },
  });
  const certificates = path.join(folder, 'lego/certificates');
  const file = readdirSync(certificates).find((each) => each.endsWith('.crt') && !each.includes('issuer'))!;
  expect(namesIn(readFileSync(path.join(certificates, file), 'utf8'))).toEqual([`*.${NAME}`]);
});

const dig = find('dig');
test.runIf(dig)('dig reads from our DNS what the zone has, over UDP and TCP', async () => {
  const ask = async (...more: string[]) =>
    (await run(dig!, ['@127.0.0.1', '-p', String(dns.authorityPort), '+noall', '+answer', '+short', '+tries=1', ...more])).stdout.trim();
  expect(await ask(NAME, 'A')).toBe('127.0.0.1');
  expect(await ask(`WWW.${NAME.toUpperCase()}`, 'A')).toBe(`${NAME}.\n127.0.0.1`);
  expect(await ask(NAME, 'MX')).toBe(`10 mail.${NAME}.`);
  expect(await ask(NAME, 'CAA')).toBe('0 issue "letsencrypt.org"');
  expect(await ask(`_sip._tcp.${NAME}`, 'SRV')).toBe(`1 2 5060 sip.${NAME}.`);
  // Too long for a datagram of 512 bytes: asked again over TCP.
  expect((await ask('+noedns', `long.${NAME}`, 'TXT')).replaceAll(/[" ]/g, '')).toBe('a'.repeat(600));
  const { stdout } = await run(dig!, ['@127.0.0.1', '-p', String(dns.authorityPort), `nobody.${NAME}`, 'A']);
  expect(stdout).toMatch(/status: NXDOMAIN[\s\S]*flags: qr aa[\s\S]*SOA/);
});

async function freePort(): Promise<number> {
  const server = createTcp();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const unbound = find('unbound');
test.runIf(unbound && dig)('unbound recurses to our DNS, in letters of mixed case', { timeout: 30_000 }, async () => {
  const port = await freePort();
  const file = path.join(folder, 'unbound.conf');
  writeFileSync(
    file,
    `server:\n interface: 127.0.0.1@${port}\n chroot: ""\n username: ""\n directory: "${folder}"\n pidfile: "${folder}/unbound.pid"
 use-syslog: no\n logfile: "${folder}/unbound.log"\n do-not-query-localhost: no\n use-caps-for-id: yes\n module-config: "iterator"
stub-zone:\n name: "example"\n stub-addr: 127.0.0.1@${dns.authorityPort}\n`,
  );
  const child = spawn(unbound!, ['-d', '-c', file], { stdio: 'ignore' });
  try {
    const ask = async (name: string, type: string) =>
      (await run(dig!, ['@127.0.0.1', '-p', String(port), '+short', '+tries=1', '+time=2', name, type])).stdout.trim();
    let answer = '';
    for (let at = 0; at < 40 && answer === ''; at++) {
      await sleep(150);
      answer = await ask(NAME, 'A').catch(() => '');
    }
    expect(answer).toBe('127.0.0.1');
    expect(await ask(`www.${NAME}`, 'A')).toBe(`${NAME}.\n127.0.0.1`);
    expect(await ask(NAME, 'TXT')).toBe('"v=spf1 -all"');
    expect((await ask(`long.${NAME}`, 'TXT')).replaceAll(/[" ]/g, '')).toBe('a'.repeat(600));
    expect(await ask(`nobody.${NAME}`, 'A')).toBe('');
  } finally {
    child.kill('SIGTERM');
  }
});

/** Pebble with a listener's certificate of its own, over our DNS and our HTTP server. */
async function startPebble(program: string) {
  const [port, managementPort] = [await freePort(), await freePort()];
  const [cert, key, config] = ['pebble.crt', 'pebble.key', 'pebble.json'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  await run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', ...subject]);
  const pebble = {
    listenAddress: `127.0.0.1:${port}`,
    managementListenAddress: `127.0.0.1:${managementPort}`,
    certificate: cert,
    privateKey: key,
    httpPort,
    tlsPort: await freePort(),
    ocspResponderURL: '',
    externalAccountBindingRequired: false,
  };
  writeFileSync(config, JSON.stringify({ pebble }));
  const env = { ...process.env, PEBBLE_VA_NOSLEEP: '1', PEBBLE_WFE_NONCEREJECT: '0', PEBBLE_AUTHZREUSE: '0' };
  const child = spawn(program, ['-config', config, '-dnsserver', `127.0.0.1:${dns.authorityPort}`], { stdio: 'ignore', env });
  return { directory: `https://localhost:${port}/dir`, cert, stop: () => child.kill('SIGTERM') };
}

const pebble = find('pebble');
describe.each([
  ['our authority', true],
  ['pebble', pebble !== undefined && find('openssl') !== undefined],
] as const)('the contract of an authority, kept by %s', (who, isThere) => {
  let directory = ca.directory;
  let stop = () => {};
  let client: acme.Client;
  let accountKey: Buffer;
  beforeAll(async () => {
    if (!isThere) return;
    (acme.axios.defaults as { acmeSettings?: { retryMaxAttempts: number } }).acmeSettings!.retryMaxAttempts = 0;
    if (who === 'pebble') {
      const started = await startPebble(pebble!);
      ({ directory } = started);
      stop = started.stop;
      const { Agent } = await import('node:https');
      acme.axios.defaults.httpsAgent = new Agent({ ca: readFileSync(started.cert) });
      const isUp = () =>
        acme.axios
          .get(directory)
          .then(({ status }) => status === 200)
          .catch(() => false);
      for (let at = 0; at < 60 && !(await isUp()); at++) await sleep(150);
    }
    accountKey = await acme.crypto.createPrivateEcdsaKey();
    client = new acme.Client({ directoryUrl: directory, accountKey, backoffMin: 50, backoffMax: 500, backoffAttempts: 20 });
    await client.createAccount({ termsOfServiceAgreed: true, contact: ['mailto:a@b.example'] });
  });
  afterAll(() => {
    stop();
  });

  const order = (...names: string[]) => client.createOrder({ identifiers: names.map((value) => ({ type: 'dns', value })) });
  const answerAll = async (placed: acme.Order, spoil = '') => {
    for (const { challenges, identifier, wildcard } of await client.getAuthorizations(placed)) {
      const challenge = challenges.find(({ type }) => type === (wildcard ? 'dns-01' : 'http-01'))!;
      const answer = `${await client.getChallengeKeyAuthorization(challenge)}${spoil}`;
      if (wildcard) putText(answer);
      else writeFileSync(path.join(webroot, '.well-known/acme-challenge', challenge.token), answer);
      await client.completeChallenge(challenge);
      await client.waitForValidStatus(challenge).catch((error: Error) => {
        if (!spoil) throw new Error(`${identifier.value}: ${error.message}`);
      });
    }
  };
  const finalize = async (placed: acme.Order, names: string[]) => {
    const [, csr] = await acme.crypto.createCsr({ altNames: names }, await acme.crypto.createPrivateEcdsaKey());
    return client.getCertificate(await client.finalizeOrder(placed, csr));
  };

  test.runIf(isThere)('two names by HTTP, with a chain of two, that is taken back once', async () => {
    const names = [NAME, `www.${NAME}`];
    const placed = await order(...names);
    await answerAll(placed);
    const chain = await finalize(placed, names);
    expect([namesIn(chain), acme.crypto.splitPemChain(chain).length]).toEqual([names, 2]);
    await client.revokeCertificate(chain);
    await expect(client.revokeCertificate(chain)).rejects.toThrow(/revoked/i);
  });

  test.runIf(isThere)('a name and everything below it, by HTTP and by the DNS', async () => {
    const names = [`*.${NAME}`, NAME];
    const placed = await order(...names);
    await answerAll(placed);
    expect(namesIn(await finalize(placed, names))).toEqual(names);
    putText();
  });

  test.runIf(isThere)('an answer that is wrong ends the order with a reason, and a later order is a new one', async () => {
    const placed = await order(`falsa.${NAME}`);
    putText();
    await answerAll(placed, 'wrong');
    const [authorization] = await client.getAuthorizations(placed);
    expect(authorization!.status).toBe('invalid');
    expect(authorization!.challenges.find(({ status }) => status === 'invalid')).toMatchObject({
      error: { type: expect.stringContaining(':acme:error:') },
    });
    expect((await client.getOrder(placed)).status).toBe('invalid');
    expect((await order(`falsa.${NAME}`)).url).not.toBe(placed.url);
  });

  test.runIf(isThere)('nothing is signed before it is proved, or for other names than were ordered', async () => {
    const placed = await order(`cedo.${NAME}`);
    await expect(finalize(placed, [`cedo.${NAME}`])).rejects.toThrow();
    const other = await order(`www.${NAME}`);
    await answerAll(other);
    await expect(finalize(other, [`www.${NAME}`, `mais.${NAME}`])).rejects.toThrow();
  });

  test.runIf(isThere)('an account that is known is found again by its key', async () => {
    const again = new acme.Client({ directoryUrl: directory, accountKey });
    await again.createAccount({ onlyReturnExisting: true });
    expect(again.getAccountUrl()).toBe(client.getAccountUrl());
  });
});
