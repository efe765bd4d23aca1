import { describe, expect, test } from 'vitest';
import { type NameRefusal, readDomainName } from './read-domain-name.ts';

const rules = { ours: ['pagemagic.site', 'app.pagemagic.com.br'], takesExample: false };
const read = (text: string) => readDomainName(text, rules);

describe('what people paste', () => {
  test.each([
    ['padariadobairro.com.br', 'padariadobairro.com.br'],
    ['  PadariaDoBairro.COM.BR  ', 'padariadobairro.com.br'],
    ['https://padariadobairro.com.br', 'padariadobairro.com.br'],
    ['http://www.padariadobairro.com.br/contato?x=1#y', 'padariadobairro.com.br'],
    ['//padariadobairro.com.br/', 'padariadobairro.com.br'],
    ['www.padariadobairro.com.br.', 'padariadobairro.com.br'],
    ['padariadobairro.com.br:443', 'padariadobairro.com.br'],
    ['"padariadobairro.com.br",', 'padariadobairro.com.br'],
    ['<https://padariadobairro.com.br>', 'padariadobairro.com.br'],
    ['padariadobairro.com.br\u200b', 'padariadobairro.com.br'],
    ['ｐａｄａｒｉａ．com．br', 'padaria.com.br'],
    ['pãodavila.com.br', 'xn--podavila-rza.com.br'],
    ['PÃODAVILA.com.br', 'xn--podavila-rza.com.br'],
    ['pa\u0303odavila.com.br', 'xn--podavila-rza.com.br'],
    ['xn--podavila-rza.com.br', 'xn--podavila-rza.com.br'],
    ['loja.padaria.eco.br', 'loja.padaria.eco.br'],
    ['padaria.sp.gov.br', 'padaria.sp.gov.br'],
    ['padaria.br.com', 'padaria.br.com'],
  ])('%s is %s', (text, name) => {
    expect(read(text)).toMatchObject({ ok: true, domain: { name } });
  });

  test('an international name is known in both forms', () => {
    expect(read('pãodavila.com.br')).toMatchObject({ domain: { unicode: 'pãodavila.com.br', isApex: true, hadWww: false } });
  });

  test('www belongs to the name, a subdomain is one', () => {
    expect(read('www.padaria.com.br')).toMatchObject({ domain: { name: 'padaria.com.br', isApex: true, hadWww: true } });
    expect(read('www.loja.padaria.com.br')).toMatchObject({
      domain: { name: 'loja.padaria.com.br', isApex: false, apex: 'padaria.com.br' },
    });
    for (const host of ['www.www.padaria.com.br', 'www.www.www.padaria.com.br'])
      expect(read(host)).toMatchObject({ domain: { name: 'padaria.com.br', isApex: true, hadWww: true } });
    expect(read('www.www.com.br')).toMatchObject({ domain: { name: 'www.com.br', isApex: true, hadWww: true } });
    expect(read('www.com.br')).toMatchObject({ ok: true, domain: { name: 'www.com.br', isApex: true, hadWww: false } });
  });

  test('the names for trying are taken where one tries', () => {
    expect(read('padaria.example')).toMatchObject({ ok: false, reason: 'domain_unknown_ending' });
    expect(readDomainName('padaria.example', { ...rules, takesExample: true })).toMatchObject({ ok: true });
  });
});

describe('what is refused', () => {
  test.each<[string, NameRefusal]>([
    ['', 'domain_empty'],
    ['   ', 'domain_empty'],
    ['https://', 'domain_empty'],
    ['ola@padaria.com.br', 'domain_is_email'],
    ['192.168.0.1', 'domain_is_address'],
    ['http://127.0.0.1:3000/', 'domain_is_address'],
    ['0x7f.1', 'domain_is_address'],
    ['2130706433', 'domain_is_address'],
    ['[::1]', 'domain_is_address'],
    ['2001:db8::1', 'domain_is_address'],
    ['localhost', 'domain_is_local'],
    ['padaria.local', 'domain_is_local'],
    ['servidor.internal', 'domain_is_local'],
    ['com.br', 'domain_is_suffix'],
    ['br.com', 'domain_is_suffix'],
    ['co.uk', 'domain_is_suffix'],
    ['padaria.pagemagic.site', 'domain_is_ours'],
    ['PAGEMAGIC.SITE.', 'domain_is_ours'],
    ['padaria.vercel.app', 'domain_is_hosted'],
    ['padaria.blogspot.com.br', 'domain_is_hosted'],
    ['https://www.instagram.com/padaria', 'domain_is_hosted'],
    ['*.padaria.com.br', 'domain_is_wildcard'],
    ['padaria', 'domain_malformed'],
    ['padaria do bairro.com.br', 'domain_malformed'],
    ['padaria,com,br', 'domain_malformed'],
    ['padaria..com.br', 'domain_malformed'],
    ['.padaria.com.br', 'domain_malformed'],
    ['_pm.padaria.com.br', 'domain_malformed'],
    ['-padaria.com.br', 'domain_malformed'],
    ['padaria-.com.br', 'domain_malformed'],
    ['xn--zzzz.com.br', 'domain_malformed'],
    ['ab--cd.com.br', 'domain_malformed'],
    ['padaria%41.com.br', 'domain_malformed'],
    [`${'a'.repeat(64)}.com.br`, 'domain_too_long'],
    [`${'abcdefghi.'.repeat(26)}com.br`, 'domain_too_long'],
    ['padaria.naoexiste', 'domain_unknown_ending'],
    ['раураl.com', 'domain_mixed_scripts'],
    ['xn--pypl-53dc.com', 'domain_mixed_scripts'],
    ['itaú.com.br', 'domain_look_alike'],
    ['nuban\u03ba.com.br', 'domain_mixed_scripts'],
    ['g00gle.com', 'domain_look_alike'],
    ['pagernagic.com', 'domain_look_alike'],
    ['mercad0-livre.com.br', 'domain_look_alike'],
  ])('%s: %s', (text, reason) => {
    expect(read(text)).toMatchObject({ ok: false, reason });
  });

  test('the real spelling of a protected name is let in: it must be proved like any other', () => {
    expect(read('itau.com.br')).toMatchObject({ ok: true });
  });
});
