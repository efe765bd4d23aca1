import { beforeEach, describe, expect, test } from 'vitest';
import type { DnsProvider, ProviderTrouble } from '#modules/domains/zone/dns-provider.ts';
import type { ZoneRecord } from '#modules/domains/zone/zone-record.ts';
import type { KeyRights, Keys } from '../../local/dns/keys.ts';
import { openZones, Zone } from '../../local/dns/zones.ts';

export const zones = openZones();
const APEX = 'padaria.example';

export const holdZone = (provider: 'cloudflare' | 'route53', lines: [string, string, string][], apex = APEX): void =>
  zones.set(apex, Zone.parse({ provider, records: lines.map(([name, type, value]) => ({ name, type, value, ttl: 300 })) }));

const record = (name: string, type: string, value: string, ttl = 300): ZoneRecord => ({
  name: name ? `${name}.${APEX}` : APEX,
  type,
  ttl,
  value,
});

interface Contract {
  name: 'cloudflare' | 'route53';
  /** A provider with a key of its own, and the key’s id. */
  open(rights?: Partial<KeyRights>): { provider: DnsProvider; key: string };
  keys: Keys;
  /** With a key that nobody has issued. */
  stranger(): DnsProvider;
  /** Records that the provider lists of its own accord. */
  own: number;
}

const troubleOf = async (work: Promise<unknown>): Promise<ProviderTrouble | 'none'> =>
  work.then(
    () => 'none',
    (error: { trouble: ProviderTrouble }) => error.trouble,
  );

/** What every DNS provider is to the rest of the product, whichever wire it speaks. */
export function describeProvider({ name, open, keys, stranger, own }: Contract): void {
  const zoneOf = async (provider: DnsProvider) => (await provider.listZones()).find((one) => one.name === APEX)!;
  beforeEach(() =>
    holdZone(name, [
      ['@', 'A', '191.6.208.10'],
      ['@', 'A', '191.6.208.11'],
      ['@', 'MX', '10 mail.exemplo.example'],
      ['@', 'TXT', 'v=spf1 include:_spf.exemplo.example -all'],
      ['*', 'CNAME', 'old.exemplo.example'],
    ]),
  );

  describe(`a zone at ${name}`, () => {
    test('is read with every kind of record as people write it', async () => {
      const { provider } = open();
      const zone = await zoneOf(provider);
      const wanted = [
        record('v6', 'AAAA', '2001:db8::1'),
        record('blog', 'CNAME', 'a.exemplo.example'),
        record('loja', 'NS', 'ns1.exemplo.example'),
        record('', 'CAA', '0 issue "letsencrypt.org"'),
        record('_sip._tcp', 'SRV', '10 5 5060 sip.exemplo.example'),
        record('long', 'TXT', `${'a'.repeat(300)} "quoted" \\ there`, 3600),
        record('nomail', 'MX', '0 .'),
      ];
      await provider.change(zone, { remove: [], add: wanted });
      const records = await provider.listRecords(zone);
      for (const one of [...wanted, record('*', 'CNAME', 'old.exemplo.example'), record('', 'MX', '10 mail.exemplo.example')])
        expect(records).toContainEqual(one);
      expect(records.filter(({ locked }) => locked)).toHaveLength(own);
    });

    test('changes at one stroke; said twice it is done once', async () => {
      const { provider } = open();
      const zone = await zoneOf(provider);
      const change = {
        remove: [record('', 'A', '191.6.208.10'), record('*', 'CNAME', 'old.exemplo.example')],
        add: [record('', 'A', '127.0.0.1'), record('_pm', 'TXT', 'pm-aaaa-bbbb-cccc')],
      };
      for (const time of [1, 2]) {
        await provider.change(zone, change);
        const held = zones.find(APEX)![1].records.map(({ name, type, value }) => `${name} ${type} ${value}`);
        expect({ time, held: held.sort() }).toEqual({
          time,
          held: [
            '@ A 127.0.0.1',
            '@ A 191.6.208.11',
            '@ MX 10 mail.exemplo.example',
            '@ TXT v=spf1 include:_spf.exemplo.example -all',
            '_pm TXT pm-aaaa-bbbb-cccc',
          ],
        });
      }
    });

    test('is left as it was by a change of which one part cannot be', async () => {
      const { provider } = open();
      const zone = await zoneOf(provider);
      const before = JSON.stringify(zones.find(APEX)![1].records);
      const change = {
        remove: [record('', 'MX', '10 mail.exemplo.example')],
        add: [record('www', 'A', '127.0.0.1'), record('*', 'A', '127.0.0.1')],
      };
      expect(await troubleOf(provider.change(zone, change))).toMatch(/changed|refused/);
      expect(JSON.stringify(zones.find(APEX)![1].records)).toBe(before);
    });

    test('of hundreds of records is read whole', async () => {
      holdZone(
        name,
        Array.from({ length: 420 }, (_, at) => [`h${at}`, 'A', `10.0.${Math.floor(at / 250)}.${at % 250}`]),
      );
      const { provider } = open();
      expect(await provider.listRecords(await zoneOf(provider))).toHaveLength(420 + own);
    });

    test('names its servers, and is one of those that the key opens', async () => {
      holdZone(name, [], 'outra.example');
      const { provider } = open({ zones: [APEX] });
      const zone = await zoneOf(provider);
      expect((await provider.listZones()).map((one) => one.name)).toEqual([APEX]);
      expect((await provider.readZone(zone)).servers.length).toBeGreaterThan(1);
      expect(
        await troubleOf(provider.listRecords({ ...zone, id: zone.id.replace(/[0-9A-F]$/i, (letter) => (letter === '0' ? '1' : '0')) })),
      ).toMatch(/zone_gone|rights_missing/);
      zones.remove('outra.example');
    });
  });

  describe(`a key of ${name}`, () => {
    test('shows that it may write without writing', async () => {
      const before = JSON.stringify(zones.find(APEX));
      const { provider } = open();
      await provider.tryRights(await zoneOf(provider));
      expect(JSON.stringify(zones.find(APEX))).toBe(before);
      const reader = open({ rights: 'read' });
      expect(await troubleOf(reader.provider.tryRights(await zoneOf(reader.provider)))).toBe('rights_missing');
    });

    test('that is revoked, or nobody’s, is told from one that lacks a right', async () => {
      expect(await troubleOf(stranger().listZones())).toBe('token_refused');
      const { provider, key } = open();
      const zone = await zoneOf(provider);
      keys.change(key, { rights: 'read' });
      expect(await troubleOf(provider.change(zone, { remove: [], add: [record('x', 'A', '127.0.0.1')] }))).toBe('rights_missing');
      keys.change(key, { revoked: true });
      expect(await troubleOf(provider.listRecords(zone))).toBe('token_refused');
    });

    test('waits where it is told to, and says so when that is long', async () => {
      const { provider, key } = open({ busy: 2 });
      const zone = await zoneOf(provider);
      keys.change(key, { busy: 50 });
      expect(await troubleOf(provider.change(zone, { remove: [], add: [record('x', 'A', '127.0.0.1')] }))).toBe('busy');
    });

    test.each(['done', 'undone'] as const)(
      'does not know what became of a change whose answer was lost (%s); the zone does',
      async (lost) => {
        const { provider, key } = open();
        const zone = await zoneOf(provider);
        keys.change(key, { lost });
        expect(await troubleOf(provider.change(zone, { remove: [], add: [record('x', 'A', '127.0.0.1')] }))).toBe('no_answer');
        const isThere = (await provider.listRecords(zone)).some((one) => one.name === `x.${APEX}`);
        expect(isThere).toBe(lost === 'done');
      },
    );
  });
}
