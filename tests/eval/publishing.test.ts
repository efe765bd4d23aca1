import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { publishableWords } from '#composer/model/writing/owner-message.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { sampleBlog } from '#site/catalog/sample-blog.ts';
import { apply } from '#site/changes/apply.ts';
import { groundingOf } from '#site/grounding/grounding-of.ts';
import { type UngroundedText, ungroundedTexts } from '#site/grounding/ungrounded-texts.ts';
import { changesOf } from '#site/operations/index.ts';
import { type Environment, renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { fillTemplate } from '#templates/fill-template.ts';
import { readAnswers } from '#templates/read-answers.ts';
import { TEMPLATE_IDS, TEMPLATES } from '#templates/templates.ts';
import { tasks } from '#workers/tasks.ts';
import { recordedInputs, recordedSite } from './recorded-site.ts';

const folder = join(import.meta.dirname, 'prompts', 'open');
const prompts = readdirSync(folder)
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { id: string; prompt: string }[]);
const told = (id: string) => (found: UngroundedText) => `${id} ${found.locale} ${found.key}: ${found.claims.join(', ')} in ${found.text}`;

describe('publishing', () => {
  it('refuses no site as it is composed, in any of its languages', () => {
    const found = prompts.flatMap(({ id, prompt }) => {
      const composed = compose({ prompt });
      if (composed.outcome !== 'site') return [];
      const { document } = composed;
      const inEach = document.site.locales.flatMap((locale) =>
        groundingOf(document, locale).map(({ key, value }) => `${id} ${locale} ${key}: ${value}`),
      );
      return [...inEach, ...ungroundedTexts(document).map(told(id))];
    });
    expect(prompts.length).toBeGreaterThanOrEqual(150);
    expect(found).toEqual([]);
  }, 120_000);

  it('refuses no composed site whose owner removed what they had stated', () => {
    const found = prompts
      .filter((_, at) => at % 5 === 0)
      .flatMap(({ id, prompt }) => {
        const composed = compose({ prompt });
        if (composed.outcome !== 'site') return [];
        const { brief } = composed;
        const first = Object.values(composed.document.facts).find(({ norm }) => norm.kind !== 'name');
        if (!first) return [];
        const document = apply(composed.document, changesOf(composed.document, 'remove-fact', { fact: first.id }));
        return ungroundedTexts(document, publishableWords(brief)).map(told(id));
      });
    expect(found).toEqual([]);
  });

  it('refuses no template, as it is or with what its owner answered', () => {
    const found = TEMPLATE_IDS.flatMap((id) =>
      ['pt-BR', 'en', 'es'].flatMap((locale) => {
        const read = readAnswers({ name: 'Ana Prado', city: 'Olinda', phone: '81 95555-0177' }, locale);
        if ('outcome' in read) throw new Error(read.message);
        return [{}, read.stated].flatMap((answers) => ungroundedTexts(fillTemplate(TEMPLATES[id], locale, answers)).map(told(id)));
      }),
    );
    expect(found).toEqual([]);
  });

  it('refuses nothing that somebody said elsewhere and brought along', () => {
    const html = '<h1>A melhor padaria de Minas, premiada em 1987</h1><p>Mais de 4.312 clientes com garantia de 90 dias.</p>';
    const { document } = tasks.readForeignHtml({ sections: [{ id: 'hero', html }], css: '', js: '', locale: 'pt-BR', name: 'Padaria Boa' });
    expect(JSON.stringify(document?.strings)).toContain('4.312');
    expect(ungroundedTexts(document!).map(told('foreign'))).toEqual([]);
  });

  it('refuses no site that a recorded model wrote and whose answers were checked', () => {
    const sites = recordedInputs().flatMap((input) => recordedSite(input) ?? []);
    const found = sites.flatMap(({ document, brief }, at) => ungroundedTexts(document, publishableWords(brief)).map(told(String(at))));
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.every(({ taken }) => taken > 0)).toBe(true);
    expect(found).toEqual([]);
  });
});

const PUBLISHED: Environment = {
  mode: 'publish',
  links: 'file',
  origin: 'https://x.example',
  fonts: [],
  year: 2026,
  photo: () => 'p.jpg',
  formAction: () => '/f',
};

/** The site with a number of its own in each text, as if a model had written them all. */
function withPlanted(document: SiteDocument): SiteDocument {
  const keys = Object.keys(document.strings[document.site.defaultLocale] ?? {});
  const planted = (texts: Record<string, string>) =>
    Object.fromEntries(keys.map((key, at) => [key, `${texts[key] ?? ''}\n\nSão ${7_000_000 + at}.`.trim()]));
  return {
    ...document,
    strings: Object.fromEntries(Object.entries(document.strings).map(([locale, texts]) => [locale, { ...texts, ...planted(texts) }])),
    stringMeta: Object.fromEntries(keys.map((key) => [key, { by: 'model' }])),
  };
}

describe('what a page shows', () => {
  const composed = prompts
    .filter((_, at) => at % 12 === 0)
    .flatMap(({ prompt }) => {
      const one = compose({ prompt });
      return one.outcome === 'site' ? [one.document] : [];
    });

  it('is all looked at: no text that a model could write comes past', () => {
    const planted = [sampleDocument(), sampleBlog(), ...composed].map(withPlanted);
    const missed = planted.flatMap((document) => {
      const numbers = new Set(document.site.locales.flatMap((locale) => groundingOf(document, locale).map(({ value }) => value)));
      const shown = new Set(renderSite(document, PUBLISHED).flatMap(({ text }) => text.match(/(?<!\d)7\d{6}(?!\d)/g) ?? []));
      expect(shown.size).toBeGreaterThan(10);
      const keys = Object.keys(document.strings[document.site.defaultLocale]!);
      return [...shown]
        .filter((number) => !numbers.has(number))
        .flatMap((number) => keys[Number(number) - 7_000_000] ?? [])
        .filter((key) => key !== document.site.name);
    });
    expect(missed).toEqual([]);
  });
});
