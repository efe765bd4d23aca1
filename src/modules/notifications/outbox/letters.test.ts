import { describe, expect, it } from 'vitest';
import { LOCALES } from '#platform/locales.ts';
import { formMessage } from '../mails/sites/form-message.ts';
import { composeLetter } from './compose-letter.ts';
import { letterHtml, letterText } from './letter.ts';

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

  it.each(LOCALES)('says of a registration when it was asked about, and nothing that a renewal since makes untrue, in %s', (locale) => {
    const data = { domainId: SITE, name: 'padaria.com.br', until: '2026-11-20T12:00:00Z', askedAt: '2026-11-23T12:07:00Z' };
    for (const about of ['registration_ended', 'registration_ending'] as const) {
      const { subject, paragraphs } = composeLetter('domain-news', { ...data, about }, locale);
      expect(paragraphs.join(' ')).toMatch(/9:07/);
      expect(paragraphs.join(' ')).toMatch(/renovou depois disso|have renewed it since|renovaste después/);
      expect(subject).not.toMatch(/venceu$|has ended$|venció$/);
    }
    expect(composeLetter('domain-news', { ...data, about: 'registration_ended', askedAt: null }, locale).paragraphs.join()).not.toContain(
      '()',
    );
  });

  it.each(LOCALES)('says of a name bought here that it ended, or left, and what its owner can still do, in %s', (locale) => {
    const data = { domainId: null, name: 'padaria.com', until: '2026-11-20T12:00:00Z', cents: null, currency: 'BRL' as const };
    const ended = composeLetter('domain-registration', { ...data, about: 'lapsed' }, locale);
    expect(ended.subject).toMatch(/padaria\.com.*20/);
    expect(ended.paragraphs.join(' ')).toMatch(/[Rr]espond[ae]|[Rr]eply/);
    expect(composeLetter('domain-registration', { ...data, about: 'moved_away' }, locale).subject).not.toMatch(/20/);
  });

  it.each(LOCALES)('says that a site is down with what was seen, and that it is back with the minutes, in %s', (locale) => {
    const data = { siteId: SITE, siteName: 'Pão da Vila', url: 'https://paodavila.com.br', startedAt: '2026-11-24T12:07:00Z' };
    const down = composeLetter('incident-opened', { ...data, cause: 'slow' }, locale);
    expect(`${down.subject} ${down.paragraphs.join(' ')}`).toMatch(/^Pão da Vila .*9:07.*paodavila\.com\.br.*15 (segundos|seconds)/s);
    const back = composeLetter('incident-ended', { ...data, cause: 'slow', minutes: 12 }, locale);
    expect(back.paragraphs.join(' ')).toMatch(/12 (minutos|minutes)/);
    expect(back.button!.href).toBe(`http://127.0.0.1:9/sites/${SITE}#uptime`);
    const long = composeLetter(
      'incident-opened',
      { ...data, siteName: 'Uma padaria de nome muito comprido '.repeat(4), cause: 'name' },
      locale,
    );
    expect(long.subject.length).toBeLessThan(78);
  });

  it.each(LOCALES)('says that a site is live where visitors see it, and nowhere else, in %s', (locale) => {
    const live = (showsSite: boolean, isAddress = true) => {
      const { subject, paragraphs } = composeLetter(
        'domain-news',
        { domainId: SITE, name: 'x.br', about: 'live', until: null, showsSite, isAddress },
        locale,
      );
      return `${subject} ${paragraphs.join(' ')}`;
    };
    expect(live(true)).toMatch(/está no ar.*antigo leva|is live.*old address leads|está en línea.*anterior lleva/);
    expect(live(true, false)).not.toMatch(/antigo|old address|anterior/);
    expect(live(false)).not.toMatch(/está no ar|já abre|is live|now opens|está en línea|ya abre/);
    expect(live(false)).toMatch(/não está publicado|is not published|no está publicado/);
  });

  it('speaks the nearest of our languages, and Portuguese where none is near', () => {
    const subject = (locale: string) => composeLetter('welcome', { name: '' }, locale).subject;
    expect([subject('es-MX'), subject('pt-PT'), subject('ja')]).toEqual([subject('es'), subject('pt-BR'), subject('pt-BR')]);
  });

  it('of an unknown kind, or with data missing, is not written', () => {
    expect(() => composeLetter('gossip', {}, 'en')).toThrow('mail_refused');
    expect(() => composeLetter('form-message', { slug: 'x' }, 'en')).toThrow();
    expect(formMessage.data.safeParse(message('')).success).toBe(true);
  });
});

describe('a letter about a team', () => {
  const asked = { account: 'Padaria da Vila', by: 'Ana Souza', path: '/invitation/x', code: '012345', expiresAt: '2026-12-01T12:00:00Z' };

  it.each(LOCALES)('invites with a link and a code, and says which account and in which role, in %s', (locale) => {
    for (const role of ['writer', 'owner'] as const) {
      const { subject, paragraphs, button } = composeLetter('invitation', { ...asked, role }, locale);
      const text = paragraphs.join(' ');
      expect(text).toContain('Ana Souza');
      expect(text).toContain('Padaria da Vila');
      expect(text).toContain('http://127.0.0.1:9/invitation');
      expect(text).toContain('012345');
      expect(button!.href).toBe('http://127.0.0.1:9/invitation/x');
      expect(subject.length).toBeLessThan(78);
    }
  });

  it.each(LOCALES)('names the account to who works in several, and to nobody else, in %s', (locale) => {
    const data = { siteId: SITE, siteName: 'Pão da Vila', by: 'Rita', answer: 'Falta o preço', state: 'declined' };
    const account = { id: '0198c0de-0000-7000-8000-000000000001', name: 'Padaria da Vila' };
    const named = composeLetter('publish-answered', data, locale, account);
    expect(named.why).toMatch(/^(Conta|Account|Cuenta): Padaria da Vila\. /);
    expect(named.button?.href).toContain(`/in/${account.id}/sites/${data.siteId}`);
    expect(composeLetter('publish-answered', data, locale).why).not.toContain('Padaria da Vila');
    expect(composeLetter('publish-answered', data, locale).paragraphs.join(' ')).toContain('Falta o preço');
    const news = { account: 'Uma padaria de nome muito comprido '.repeat(4), by: '', role: 'editor', at: '2026-11-24T12:00:00Z' };
    for (const kind of [
      'member-joined',
      'member-left',
      'role-changed',
      'membership-ended',
      'ownership-offered',
      'ownership-moved',
      'ownership-declined',
      'card-taken-out',
      'account-closing',
      'account-kept',
    ])
      expect(composeLetter(kind, news, locale).subject.length, kind).toBeLessThan(78);
  });

  it.each(LOCALES)('says to new staff what to do first, and of money to admins alone, in %s', (locale) => {
    const letterOf = (role: string) => composeLetter('staff-hired', { by: 'Helena Prado', role, at: '2026-11-24T12:00:00Z' }, locale);
    const [admin, developer] = [letterOf('admin'), letterOf('developer')];
    expect(admin.button!.href).toBe('http://127.0.0.1:9/admin');
    expect(admin.paragraphs[0]).toContain('Helena Prado');
    expect(admin.paragraphs[1]).toMatch(/verificaç|verification|verificac/);
    expect(developer.paragraphs[0]).not.toBe(admin.paragraphs[0]);
    expect(developer.paragraphs[2]).toMatch(/[Dd]inheiro|money|dinero/);
    expect(admin.paragraphs[2]).not.toMatch(/[Dd]inheiro|money|dinero/);
  });
});
