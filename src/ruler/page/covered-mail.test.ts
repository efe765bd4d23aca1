import { expect, test } from 'vitest';
import { withCoveredMail } from './covered-mail.ts';
import { readPage } from './read-page.ts';

const mailsOf = (body: string): string[] => readPage(`<html><body>${body}</body></html>`, 'http://loja.example/').contact.mailLinks;

/** As Cloudflare writes it: every byte mixed with the first. */
const covered = (address: string): string =>
  [0x5a, ...[...address].map((letter) => letter.charCodeAt(0) ^ 0x5a)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

test('an address that a script of Joomla writes in parts is read', () => {
  const script = `<script type='text/javascript'> <!--
 var prefix = '&#109;a' + 'i&#108;' + '&#116;o'; var path = 'hr' + 'ef' + '='; var addy50 = 'c&#111;nt&#97;t&#111;' + '&#64;'; addy50 = addy50 + 't&#101;les' + '&#46;' + 'adv' + '&#46;' + 'br';
 document.write( '<a ' + path + '\\'' + prefix + ':' + addy50 + '\\'>' ); //--> </script>`;
  expect(mailsOf(`<p>E-mail: ${script}</p>`)).toEqual(['contato@teles.adv.br']);
});

test('an address that Cloudflare covers is read, in a link and beside it', () => {
  const code = covered('oi@padaria.com.br');
  expect(mailsOf(`<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${code}">[email&#160;protected]</a>`)).toEqual([
    'oi@padaria.com.br',
  ]);
  const linked = `<a href="/cdn-cgi/l/email-protection#${code}"><span class="__cf_email__" data-cfemail="${code}">[email&#160;protected]</span></a>`;
  expect(mailsOf(linked)).toEqual(['oi@padaria.com.br']);
});

test('what is no address stays as it is', () => {
  const evil = `<a data-cfemail="${covered('"><script>alert(1)</script>')}">[email protected]</a>`;
  expect(withCoveredMail(evil)).toBe(evil);
  expect(withCoveredMail("<script>var addy1 = 'a' + 'b'; addy1 = addy1 + '<b>'</script>")).toContain('<script>');
});

test('a page that never ends its strings, or its scripts, stays as it is', () => {
  for (const endless of [`<script>${"var addy1 = 'a' + ".repeat(20_000)}`, `${'<script>'.repeat(40_000)} addy`])
    expect(withCoveredMail(endless)).toBe(endless);
});
