import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '#site/integrity/integrity.ts';
import { type Environment, renderSite } from '#site/render.ts';
import { samplesOf, withoutSamples } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';
import { fillTemplate } from './fill-template.ts';
import { LOOKS } from './looks.ts';
import { readAnswers } from './read-answers.ts';
import { TEMPLATE_IDS, TEMPLATES } from './templates.ts';

const PUBLISHED: Environment = {
  mode: 'publish',
  links: 'file',
  origin: 'https://x.example',
  fonts: [],
  year: 2026,
  photo: () => '',
  formAction: () => '/f',
};
const LOCALES = ['pt-BR', 'en', 'es'] as const;
const every = TEMPLATE_IDS.flatMap((id) => LOCALES.map((locale) => [id, locale] as const));
const stated = (answers: Parameters<typeof readAnswers>[0], locale: string) => {
  const read = readAnswers(answers, locale);
  if ('outcome' in read) throw new Error(read.message);
  return read;
};
const pagesOf = (document: SiteDocument) => renderSite(document, PUBLISHED).filter(({ type }) => type === 'text/html');
const wordsOf = (html: string) =>
  html
    .replace(/<(style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe.each(every)('the template %s in %s', (id, locale) => {
  const document = fillTemplate(TEMPLATES[id], locale);

  it('is a whole document, the same each time', () => {
    expect(parseDocument(document).site.defaultLocale).toBe(locale);
    expect(fillTemplate(TEMPLATES[id], locale)).toEqual(document);
  });

  it('publishes nothing that the owner has not stated, and is still a site', () => {
    const samples = samplesOf(document).filter(({ norm }) => norm.kind !== 'name');
    const own = stated({ name: 'Aurora & Filhos' }, locale).stated;
    const pages = pagesOf(fillTemplate(TEMPLATES[id], locale, own));
    const leaks = pages.flatMap(({ path, text }) => {
      const seen = text.replace(/<(style|svg)[\s\S]*?<\/\1>/g, ' ').toLowerCase();
      const words = samples.filter((sample) => seen.includes(sample.text.toLowerCase())).map((sample) => sample.text);
      return [...words, ...(seen.match(/fa_s0|wa\.me|tel:|\{\{|r\$ ?0|\b00[ .,]/g) ?? [])].map((leak) => `${path}: ${leak}`);
    });
    expect(leaks).toEqual([]);
    const home = pages.find(({ path }) => path === 'index.html')!.text;
    expect(wordsOf(home)).toContain('Aurora &amp; Filhos');
    // A name alone gives an opening and a contact section; nothing is made up.
    expect([...home.matchAll(/<section /g)].length).toBeGreaterThanOrEqual(2);
    expect(wordsOf(home).length).toBeGreaterThan(300);
  });

  it('shows every place to be filled in the editor', () => {
    const drawn = renderSite(document, { ...PUBLISHED, mode: 'preview' })
      .map(({ text }) => text)
      .join('');
    for (const { id: fact, norm } of samplesOf(document)) {
      if (norm.kind === 'registry' || norm.kind === 'price' || norm.kind === 'name') continue;
      expect(drawn, norm.kind).toContain(`data-f="${fact}"`);
    }
  });
});

describe('answers', () => {
  const { restaurant } = TEMPLATES;

  it('take the places of samples, word for word', () => {
    const answers = {
      name: 'Cantina Dona Rosa',
      city: 'Curitiba',
      phone: '(41) 99999-0142',
      hours: 'terça a domingo, 11h30 às 15h',
      prices: 'Lasanha R$ 48,00\nNhoque R$ 42,50\nPão da casa',
    };
    const { stated: own, unclear } = stated(answers, 'pt-BR');
    expect(unclear).toEqual([]);
    const document = fillTemplate(restaurant, 'pt-BR', own);
    expect(samplesOf(document).map(({ norm }) => norm.kind)).toEqual(['address']);
    const html = wordsOf(pagesOf(document)[0]!.text);
    for (const said of ['Cantina Dona Rosa', 'Curitiba', '(41) 99999-0142', 'Lasanha', 'R$ 48,00', 'R$ 42,50', 'Pão da casa'])
      expect(html).toContain(said);
  });

  it('that cannot be made out are named', () => {
    expect(stated({ phone: 'me liga', hours: 'quando der' }, 'pt-BR').unclear).toEqual(['phone', 'hours']);
  });

  it('that describe a trap are refused', () => {
    const read = readAnswers({ name: 'Nubank', prices: 'Atualize seu cadastro com CPF, senha e CVV do cartão' }, 'pt-BR');
    expect(read).toMatchObject({ outcome: 'refuse' });
  });

  it('left empty count as nothing', () => {
    expect(stated({ name: '  ', phone: '' }, 'en').stated).toEqual({});
  });
});

describe('the set', () => {
  it('looks twelve ways', () => {
    const all = Object.values(LOOKS);
    expect(all).toHaveLength(12);
    expect(new Set(all.map(({ theme }) => theme.type.pairing)).size).toBe(12);
    expect(new Set(all.map(({ theme }) => theme.color.brand.h)).size).toBe(12);
  });

  it('has a picture of each template in each language', () => {
    const missing = every.filter(([id, locale]) => !existsSync(`public/templates/${locale}-${id}.webp`));
    expect(missing).toEqual([]);
  });

  it('a site without samples is left as it is', () => {
    const document = fillTemplate(TEMPLATES.blog, 'en', stated({ name: 'Far Roads' }, 'en').stated);
    expect(withoutSamples(document)).toBe(document);
  });
});
