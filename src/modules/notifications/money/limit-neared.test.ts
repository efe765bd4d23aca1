import { describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/locales.ts';
import { composeLetter } from '../outbox/compose-letter.ts';
import { letterText } from '../outbox/letter.ts';

Object.assign(process.env, {
  DATABASE_URL: 'postgres://127.0.0.1:9/none',
  NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:9',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
  SUPABASE_SECRET_KEY: 'sb_secret_for_tests_only',
  APP_URL: 'http://127.0.0.1:9',
  SITES_URL: 'http://localhost:9',
  PREVIEWS_URL: 'http://preview.localhost:9',
  APP_SECRET: 'a-secret-of-tests-that-guards-nothing',
});

const brl = (cents: number) => ({ cents, currency: 'BRL' });
const resetsAt = '2026-12-08T13:00:00.000Z';
const noon = (day: number) => `2026-11-${day}T15:00:00.000Z`;
const plan = { percent: 80, quantity: { meter: 'page_generate', used: 80, of: 100 }, money: null, resetsAt, payUpTo: null, forecast: null };
const write = (data: object, locale = 'pt-BR') => letterText(composeLetter('limit-neared', { ...plan, ...data }, locale));

describe('the mail of a limit that is near', () => {
  it('says what, how much, when the limit comes and when it begins again', () => {
    const text = write({ forecast: { at: noon(23), from: noon(21), to: noon(26) } });
    expect(text).toContain('você já usou 80 de 100 sites gerados');
    expect(text).toContain(
      'o limite chega em 23 de novembro de 2026: o mais provável é entre 21 de novembro de 2026 e 26 de novembro de 2026',
    );
    expect(text).toContain('recomeça do zero em 8 de dezembro de 2026');
  });

  it('does not foresee what cannot be foreseen', () => {
    expect(write({})).toContain('poucos dias para prever');
    expect(write({ forecast: { at: null, from: noon(28), to: null } })).toContain('basta até o fim do período');
    expect(write({ forecast: { at: noon(28), from: noon(25), to: null } })).toContain('talvez nem neste período');
  });

  it('at the end says what happens: it stops, or goes on to the maximum that was chosen', () => {
    expect(write({ percent: 100 })).toContain('nada é cobrado a mais');
    expect(write({ percent: 100, payUpTo: brl(5000) })).toMatch(/até R\$\s50,00 neste período e nem um centavo a mais/);
    const money = { quantity: null, money: { used: brl(4500), of: brl(5000) } };
    expect(write({ percent: 90, ...money })).toMatch(/já custa R\$\s45,00\. O máximo que você escolheu é R\$\s50,00/);
    expect(write({ percent: 100, ...money })).toContain('Nada mais será cobrado');
  });

  it.each(LOCALES)('has a short subject, one link and no technical word in %s', (locale) => {
    for (const meter of ['page_generate', 'ai_token', 'container_hours', 'storage_gb', 'bandwidth']) {
      const letter = composeLetter('limit-neared', { ...plan, quantity: { meter, used: 81 * 1024 ** 3, of: 100 * 1024 ** 3 } }, locale);
      expect(letter.subject.length).toBeLessThan(78);
      expect(letter.button!.href).toBe('http://127.0.0.1:9/plan');
      expect(letterText(letter)).not.toMatch(/undefined|container|null|_/);
    }
  });
});
