import { describe, expect, it } from 'vitest';
import { letterHtml, letterText } from '#platform/letter.ts';
import { LOCALES } from '#platform/locales.ts';
import { composeLetter } from './compose-letter.ts';
import { formMessage } from './mails/form-message.ts';

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
const SITE = '0198c0de-0000-7000-8000-000000000103';
const message = (value: string) => ({
  siteId: SITE,
  slug: 'pao-da-vila',
  answers: [
    { label: 'Nome', value: 'Rita' },
    { label: 'E-mail', value },
    { label: 'Recado', value: '' },
  ],
});

describe('a letter', () => {
  it.each(LOCALES)('says the same in text and in HTML, with one button, why one gets it and where to ask, in %s', (locale) => {
    const letter = composeLetter('form-message', message('rita@example.com'), locale);
    const [text, html] = [letterText(letter), letterHtml(letter)];
    for (const part of [...letter.paragraphs.flatMap((paragraph) => paragraph.split('\n')), letter.why, letter.button!.href]) {
      expect(text).toContain(part);
      expect(html).toContain(part.replace(/&/g, '&amp;'));
    }
    expect(html.match(/<a class="act"/g)).toHaveLength(1);
    for (const page of ['/help', '/contact', '/privacy'])
      for (const form of [text, html]) expect(form).toContain(`http://127.0.0.1:9${page}`);
    expect(html).toContain(`lang="${locale}"`);
    expect(letter.subject.length).toBeLessThan(78);
  });

  it('lets the owner answer the visitor who left an address, and leaves out what was left empty', () => {
    expect(composeLetter('form-message', message('rita@example.com'), 'pt-BR').replyTo).toBe('rita@example.com');
    const silent = composeLetter('form-message', message('não tenho'), 'pt-BR');
    expect(silent.replyTo).toBeUndefined();
    expect(silent.paragraphs.join()).not.toContain('Recado');
  });

  it('shows what a stranger wrote as text, whatever it is', () => {
    const html = letterHtml(composeLetter('form-message', message('<img src=x onerror=alert(1)> "&'), 'en'));
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;&amp;');
    expect(html).not.toContain('<img');
  });

  it('speaks the nearest of our languages, and Portuguese where none is near', () => {
    const subject = (locale: string) => composeLetter('welcome', { name: '' }, locale).subject;
    expect([subject('es-MX'), subject('pt-PT'), subject('ja')]).toEqual([subject('es'), subject('pt-BR'), subject('pt-BR')]);
  });

  it('of a kind that is not known, or without what it must tell, is not made', () => {
    expect(() => composeLetter('gossip', {}, 'en')).toThrow('mail_refused');
    expect(() => composeLetter('form-message', { slug: 'x' }, 'en')).toThrow();
    expect(formMessage.data.safeParse(message('')).success).toBe(true);
  });
});
