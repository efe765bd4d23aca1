import { describe, expect, test } from 'vitest';
import { judgeChange } from './judge-change.ts';
import { OWN_TTL, planLeadHere } from './plan-lead-here.ts';
import { changed, fingerprintOf, fitChange, linesOf, remainsOf, reversed, type ZoneChange } from './zone-change.ts';
import { recordId, type ZoneRecord } from './zone-record.ts';

const ZONE = 'padaria.com.br';
const TARGET = { ipv4: ['203.0.113.1'], ipv6: [], alias: 'c.sites.example', issuer: 'letsencrypt.org' };
const DOMAIN = { name: ZONE, apex: ZONE, wantsWww: true, proof: 'pm-aaaa-bbbb-cccc' };

/** `www 300 CNAME loja.exemplo.com`, one a line. */
const zone = (text: string): ZoneRecord[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, name = '', ttl, type = '', value = ''] = /^\s*(\S+) (\d+) (\S+) (.+)$/.exec(line) ?? [];
      return { name: name === '@' ? ZONE : `${name}.${ZONE}`, ttl: Number(ttl), type, value };
    });
const shown = (change: ZoneChange) =>
  linesOf(change).map(({ kind, before, after }) => {
    const { name, type } = (after ?? before)!;
    return `${kind} ${name.replace(`.${ZONE}`, '').replace(ZONE, '@')} ${type} ${[before?.value, after?.value].filter((one) => one !== undefined).join(' > ')}`;
  });
const lead = (records: ZoneRecord[], domain = DOMAIN) => planLeadHere(records, domain, TARGET);
const verdictOf = (records: ZoneRecord[], change: ZoneChange, isOurs = false) => {
  const { refusals, risks } = judgeChange({ zone: ZONE, records, change, served: [ZONE], isOurs });
  return [...refusals, ...risks].map(({ code }) => code);
};

const USUAL = zone(`
@ 3600 A 191.6.208.10
@ 3600 AAAA 2001:db8::1
@ 3600 MX 10 mail.padaria.com.br
@ 3600 TXT v=spf1 include:_spf.exemplo.com -all
mail 3600 A 191.6.208.11
www 3600 CNAME padaria.com.br
`);

describe('what leads a name here', () => {
  test('is the address, www and the proof; mail is not touched', () => {
    expect(shown(lead(USUAL))).toEqual([
      `change @ A 191.6.208.10 > 203.0.113.1`,
      'add _pm TXT pm-aaaa-bbbb-cccc',
      'change www CNAME padaria.com.br > c.sites.example',
      'remove @ AAAA 2001:db8::1',
    ]);
    expect(verdictOf(USUAL, lead(USUAL), true)).toEqual([]);
  });

  test('is nothing where all is right, whatever its TTL; and nothing is left of it once it is done', () => {
    const after = changed(USUAL, lead(USUAL));
    expect(lead(after)).toEqual({ remove: [], add: [] });
    expect(lead(after.map((one) => ({ ...one, ttl: 14_400 })))).toEqual({ remove: [], add: [] });
    expect(remainsOf(after, lead(USUAL))).toEqual({ remove: [], add: [] });
  });

  test('takes the proxy off, an alias of the provider’s away, and an old proof', () => {
    const records: ZoneRecord[] = [
      { name: ZONE, type: 'A', ttl: null, value: '203.0.113.1', proxied: true },
      { name: `www.${ZONE}`, type: 'A', ttl: null, value: 'd1.cloudfront.net', alias: { zoneId: 'Z2', evaluates: false } },
      { name: `_pm.${ZONE}`, type: 'TXT', ttl: 300, value: 'pm-old1-old2-old3' },
    ];
    const change = lead(records);
    expect(change.remove).toHaveLength(3);
    expect(change.add.find(({ name }) => name === ZONE)).toEqual({ name: ZONE, type: 'A', ttl: OWN_TTL, value: '203.0.113.1' });
  });

  test('is an address where an alias would stand beside mail, and another line of CAA where the authority is left out', () => {
    const records = zone('loja 300 MX 10 mx.exemplo.com\n@ 3600 CAA 0 issue "digicert.com"');
    const domain = { ...DOMAIN, name: `loja.${ZONE}`, wantsWww: false };
    expect(shown(lead(records, domain))).toEqual([
      'add @ CAA 0 issue "letsencrypt.org"',
      'add loja A 203.0.113.1',
      'add _pm.loja TXT pm-aaaa-bbbb-cccc',
    ]);
    const open = zone('loja 300 CNAME old.exemplo.com\n@ 3600 CAA 0 issuewild ";"');
    expect(shown(lead(open, domain))).toEqual([
      'change loja CNAME old.exemplo.com > c.sites.example',
      'add _pm.loja TXT pm-aaaa-bbbb-cccc',
    ]);
  });

  test('is another line for the wildcard, where that is wanted and forbidden', () => {
    const wild = { ...DOMAIN, wildcard: true };
    const caaOf = (text: string, domain: typeof DOMAIN = wild) => shown(lead(zone(text), domain)).filter((line) => line.includes(' CAA '));
    expect(caaOf('@ 3600 CAA 0 issuewild ";"')).toEqual(['add @ CAA 0 issuewild "letsencrypt.org"']);
    expect(caaOf('@ 3600 CAA 0 issue "letsencrypt.org"\n@ 3600 CAA 0 issuewild "digicert.com"')).toEqual([
      'add @ CAA 0 issuewild "letsencrypt.org"',
    ]);
    for (const none of ['@ 3600 CAA 0 issuewild "letsencrypt.org"', '@ 3600 CAA 0 issue "letsencrypt.org"', '@ 3600 A 203.0.113.1'])
      expect(caaOf(none)).toEqual([]);
    expect(caaOf('@ 3600 CAA 0 issuewild ";"', DOMAIN)).toEqual([]);
  });

  test.each([
    ['@ 300 MX 10 padaria.com.br', 'the mail of the host itself'],
    ['@ 300 MX 10 mail.padaria.com.br\nmail 300 CNAME padaria.com.br', 'mail through an alias'],
    ['outra 300 MX 10 www.padaria.com.br', 'mail of a name beside it'],
  ])('is refused where it would take mail with it: %s', (lines) => {
    const records = [...zone(lines), ...zone('@ 300 A 191.6.208.10\nwww 300 A 191.6.208.10')];
    expect(verdictOf(records, lead(records), true)).toContain('mail_server_moves');
  });

  test('asks first where SPF goes by the address', () => {
    for (const spf of ['v=spf1 a -all', 'v=spf1 +a:www.padaria.com.br ~all']) {
      const records = [...zone('@ 300 A 191.6.208.10\nwww 300 A 191.6.208.10'), { name: ZONE, type: 'TXT', ttl: 300, value: spf }];
      expect(verdictOf(records, lead(records), true)).toEqual(['spf_moves']);
    }
    const fixed = [...zone('@ 300 A 191.6.208.10'), { name: ZONE, type: 'TXT', ttl: 300, value: 'v=spf1 ip4:191.6.208.10 -all' }];
    expect(verdictOf(fixed, lead(fixed), true)).toEqual([]);
  });
});

const add = (records: ZoneRecord[], lines: string): ZoneChange => fitChange(records, { remove: [], add: zone(lines) });
const drop = (records: ZoneRecord[], fits: (one: ZoneRecord) => boolean): ZoneChange => ({ remove: records.filter(fits), add: [] });

describe('what a change would break', () => {
  test.each([
    ['mail 300 CNAME x.exemplo.com', 'cname_beside_others'],
    ['www 300 A 203.0.113.9', 'cname_beside_others'],
    ['www 300 CNAME x.exemplo.com', 'cname_twice'],
    ['@ 300 TXT v=spf1 -all', 'spf_twice'],
    ['@ 300 MX 20 www.padaria.com.br', 'mx_to_alias'],
    ['mail 300 NS ns1.exemplo.com', 'delegation_hides'],
  ])('%s: %s', (lines, code) => expect(verdictOf(USUAL, add(USUAL, lines))[0]).toBe(code));

  test('a record that is there already changes nothing, and one below another’s servers never answers', () => {
    expect(fitChange(USUAL, { remove: [], add: USUAL.slice(0, 1) })).toEqual({ remove: [], add: [] });
    const delegated = [...USUAL, ...zone('loja 300 NS ns1.exemplo.com')];
    expect(verdictOf(delegated, add(delegated, 'a.loja 300 A 203.0.113.9'))).toEqual(['below_delegation']);
    expect(verdictOf(delegated, add(delegated, 'loja 300 NS ns2.exemplo.com'))).toEqual([]);
    const dmarc = [...USUAL, ...zone('_dmarc 300 TXT v=DMARC1; p=none')];
    expect(verdictOf(dmarc, add(dmarc, '_dmarc 300 TXT v=DMARC1; p=reject'))).toEqual(['dmarc_twice']);
  });

  test('its owner is asked before mail, its sender’s rights or the site are given up', () => {
    expect(
      verdictOf(
        USUAL,
        drop(USUAL, ({ type }) => type === 'MX'),
      ),
    ).toEqual(['mail_lost']);
    expect(
      verdictOf(
        USUAL,
        drop(USUAL, ({ type }) => type === 'TXT'),
      ),
    ).toEqual(['spf_lost']);
    expect(
      verdictOf(
        USUAL,
        drop(USUAL, ({ name }) => name === `mail.${ZONE}`),
      ),
    ).toEqual(['mail_moves']);
    expect(
      verdictOf(
        USUAL,
        drop(USUAL, ({ type }) => type === 'A' || type === 'AAAA'),
      ),
    ).toContain('site_moves');
    const locked = [{ ...USUAL[0]!, locked: 'routing' as const }];
    expect(verdictOf(locked, { remove: locked, add: [] })).toContain('record_locked');
  });
});

test('records of one name and type have one TTL', () => {
  const change = fitChange(USUAL, { remove: [], add: zone('@ 300 A 203.0.113.9') });
  expect(shown(change)).toEqual(['change @ A 191.6.208.10 > 191.6.208.10', 'add @ A 203.0.113.9']);
  expect(
    changed(USUAL, change)
      .filter(({ name, type }) => name === ZONE && type === 'A')
      .map(({ ttl }) => ttl),
  ).toEqual([300, 300]);
});

test('a change taken back leaves the zone as it was, and its mark tells it from another', () => {
  const change = lead(USUAL);
  const back = changed(changed(USUAL, change), reversed(change));
  expect(new Set(back.map(recordId))).toEqual(new Set(USUAL.map(recordId)));
  expect(fingerprintOf(change)).toBe(fingerprintOf({ remove: change.remove.toReversed(), add: change.add.toReversed() }));
  expect(fingerprintOf(change)).not.toBe(fingerprintOf(reversed(change)));
});
