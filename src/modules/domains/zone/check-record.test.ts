import { expect, test } from 'vitest';
import { checkRecord, type RecordFault, type TypedRecord } from './check-record.ts';
import type { RecordType } from './record-types.ts';
import { quoteTxt, unquoteTxt } from './txt-value.ts';

const ZONE = 'padaria.com.br';
const typed = (type: RecordType, name: string, value: string, more: Partial<TypedRecord> = {}): TypedRecord => ({
  name,
  type,
  ttl: 300,
  value,
  ...more,
});
const read = (record: TypedRecord) => {
  const checked = checkRecord(record, ZONE);
  return checked.ok ? `${checked.record.name} ${checked.record.type} ${checked.record.value}` : `${checked.field}: ${checked.fault}`;
};

test.each<[TypedRecord, string]>([
  [typed('A', '', ' 203.0.113.7 '), 'padaria.com.br A 203.0.113.7'],
  [typed('A', '@', '203.0.113.7'), 'padaria.com.br A 203.0.113.7'],
  [typed('A', 'WWW.Padaria.com.br.', '203.0.113.7'), 'www.padaria.com.br A 203.0.113.7'],
  [typed('A', '*.loja', '203.0.113.7'), '*.loja.padaria.com.br A 203.0.113.7'],
  [typed('A', 'pão', '203.0.113.7'), 'xn--po-sia.padaria.com.br A 203.0.113.7'],
  [typed('AAAA', 'v6', '2001:0DB8:0::1'), 'v6.padaria.com.br AAAA 2001:db8::1'],
  [typed('CNAME', 'blog', 'Loja.Exemplo.com.'), 'blog.padaria.com.br CNAME loja.exemplo.com'],
  [typed('MX', '', 'mail.exemplo.com', { priority: 10 }), 'padaria.com.br MX 10 mail.exemplo.com'],
  [typed('MX', '', '20 mail.exemplo.com.'), 'padaria.com.br MX 20 mail.exemplo.com'],
  [typed('MX', '', '.', { priority: 0 }), 'padaria.com.br MX 0 .'],
  [typed('TXT', '_dmarc', 'v=DMARC1; p=none'), '_dmarc.padaria.com.br TXT v=DMARC1; p=none'],
  [typed('TXT', '', '"v=spf1 " "-all"'), 'padaria.com.br TXT v=spf1 -all'],
  [typed('TXT', '', 'say "hi"'), 'padaria.com.br TXT say "hi"'],
  [typed('CAA', '', '0 ISSUE letsencrypt.org'), 'padaria.com.br CAA 0 issue "letsencrypt.org"'],
  [typed('CAA', '', '128 iodef "mailto:eu@exemplo.com"'), 'padaria.com.br CAA 128 iodef "mailto:eu@exemplo.com"'],
  [typed('NS', 'loja', 'ns1.exemplo.com'), 'loja.padaria.com.br NS ns1.exemplo.com'],
  [typed('SRV', '_sip._tcp', '10 5 5060 SIP.exemplo.com.'), '_sip._tcp.padaria.com.br SRV 10 5 5060 sip.exemplo.com'],
])('%j is read as %s', (record, expected) => expect(read(record)).toBe(expected));

test.each<[TypedRecord, 'name' | 'ttl' | 'value', RecordFault]>([
  [typed('A', 'a b', '203.0.113.7'), 'name', 'name_malformed'],
  [typed('A', '-a', '203.0.113.7'), 'name', 'name_malformed'],
  [typed('A', 'a'.repeat(64), '203.0.113.7'), 'name', 'name_too_long'],
  [typed('A', Array(60).fill('abcd').join('.'), '203.0.113.7'), 'name', 'name_too_long'],
  [typed('A', 'a.*', '203.0.113.7'), 'name', 'name_wildcard'],
  [typed('A', 'a*', '203.0.113.7'), 'name', 'name_wildcard'],
  [typed('A', '', '203.0.113.7', { ttl: 59 }), 'ttl', 'ttl_range'],
  [typed('A', '', '203.0.113.7', { ttl: 86_401 }), 'ttl', 'ttl_range'],
  [typed('A', '', '203.0.113'), 'value', 'ipv4'],
  [typed('A', '', '0203.0.113.7'), 'value', 'ipv4'],
  [typed('AAAA', '', '203.0.113.7'), 'value', 'ipv6'],
  [typed('AAAA', '', 'fe80::1%eth0'), 'value', 'ipv6'],
  [typed('CNAME', '', 'a.exemplo.com'), 'name', 'cname_at_apex'],
  [typed('CNAME', 'a', '203.0.113.7'), 'value', 'host_is_address'],
  [typed('CNAME', 'a', 'a.padaria.com.br'), 'value', 'host_itself'],
  [typed('CNAME', 'a', 'localhost'), 'value', 'host_malformed'],
  [typed('NS', '', 'ns1.exemplo.com'), 'name', 'ns_at_apex'],
  [typed('MX', '', 'mail.exemplo.com'), 'value', 'mx_form'],
  [typed('MX', '', '70000 mail.exemplo.com'), 'value', 'priority'],
  [typed('MX', '', '203.0.113.7', { priority: 1 }), 'value', 'host_is_address'],
  [typed('TXT', '', '  '), 'value', 'value_empty'],
  [typed('TXT', '', 'é'), 'value', 'txt_letters'],
  [typed('TXT', '', 'a\u0000b'), 'value', 'txt_letters'],
  [typed('TXT', '', 'a'.repeat(2049)), 'value', 'txt_too_long'],
  [typed('CAA', '', '1 issue "x"'), 'value', 'caa_form'],
  [typed('CAA', '', '0 iodef "nobody"'), 'value', 'caa_form'],
  [typed('SRV', 'sip', '10 5 5060 sip.exemplo.com'), 'name', 'name_service'],
  [typed('SRV', '_sip._tcp', '10 5 sip.exemplo.com'), 'value', 'srv_form'],
])('%j is refused for its %s: %s', (record, field, fault) => expect(read(record)).toBe(`${field}: ${fault}`));

test('a long text is cut into strings of 255 bytes, and comes back whole from either way of writing', () => {
  for (const base of [8, 10] as const)
    for (const text of ['v=spf1 -all', 'a'.repeat(600), 'say "hi" \\ there', 'ação', '"']) {
      const wire = quoteTxt(text, base);
      for (const [, inner] of wire.matchAll(/"((?:[^"\\]|\\.)*)"/g))
        expect(inner!.replace(/\\(\d{3}|.)/g, 'x').length).toBeLessThanOrEqual(255);
      expect(unquoteTxt(wire, base)).toBe(text);
    }
  expect(unquoteTxt('"\\377"', 8)).toBeNull();
});
