import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import { apply } from '#site/changes/apply.ts';
import { canonical } from '#site/integrity/canonical.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { pagesOf, sectionsOf } from '#site/outline.ts';
import type { SiteDocument } from '#site/schema.ts';
import { CANARY } from './canary.ts';
import { countTokens } from './count-tokens.ts';
import { masked } from './references.ts';
import type { RewriteRequest } from './request.ts';
import { rewriteChanges } from './rewrite-changes.ts';
import { RewriteAnswer, rewriteQuestion } from './rewrite-question.ts';
import { takeRewrite } from './take-rewrite.ts';
import { targetTexts } from './target-texts.ts';

const LOCALE = 'pt-BR';
const documents = Array.from({ length: 8 }, (_, seed) => parseDocument(sampleDocument({ seed, items: 1 + (seed % 4) })));

/** Every target of a document that contains a text. */
function targetsOf(document: SiteDocument): RewriteRequest['target'][] {
  const home = pagesOf(document)[0]!.id;
  const sections = sectionsOf(document, home);
  const targets: RewriteRequest['target'][] = [
    ...sections.flatMap(({ id, slots }): RewriteRequest['target'][] => [
      { of: 'section', section: id },
      ...Object.values(slots).map((key) => ({ of: 'text' as const, key: key! })),
    ]),
    ...Object.keys(document.items).map((item) => ({ of: 'item' as const, item })),
    { of: 'sections', page: home, sections: sections.slice(1, 4).map(({ id }) => id) },
  ];
  return targets.filter((target) => targetTexts(document, target, LOCALE).length > 0);
}

const targets = new Map(documents.map((document) => [document, targetsOf(document)]));

const wishes = fc.constantFrom<RewriteRequest['wish']>(
  { kind: 'rewrite' },
  { kind: 'formal' },
  { kind: 'warmer' },
  { kind: 'spelling' },
  { kind: 'shorter' },
  { kind: 'own', words: 'diga que entregamos aos sábados' },
);
const requests = fc.record({ document: fc.constantFrom(...documents), at: fc.nat(), wish: wishes }).map(({ document, at, wish }) => {
  const all = targets.get(document)!;
  return { document, request: { target: all[at % all.length]!, wish, locale: LOCALE } };
});

/** The document without the texts of a target. */
function withoutTarget(document: SiteDocument, keys: ReadonlySet<string>): string {
  const strings = Object.fromEntries(
    Object.entries(document.strings).map(([locale, texts]) => [
      locale,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, keys.has(key) ? '' : text])),
    ]),
  );
  const stringMeta = Object.fromEntries(Object.entries(document.stringMeta).filter(([key]) => !keys.has(key)));
  return JSON.stringify(canonical({ ...document, strings, stringMeta }));
}

const SAME_SENSE: [string, string][] = [
  ['Feito', 'Preparado'],
  ['Venha', 'Passe'],
  ['toda', 'cada'],
  ['do bairro', 'da vizinhança'],
  ['Atendemos', 'Recebemos'],
  ['quente', 'quentinho'],
];
/** A simulated answer: the same meaning in nearly the same words. */
const reworded = (text: string, kind: string): string => {
  const words = SAME_SENSE.reduce((all, [from, to]) => all.replace(from, to), text);
  return kind === 'shorter' ? words.slice(0, Math.max(1, words.lastIndexOf(' ', words.length * 0.8))) : `${words}`;
};

describe('a rewriting', () => {
  it('changes nothing but the texts of its target, whatever the model answers: 500 answers, good and hostile', () => {
    let changed = 0;
    fc.assert(
      fc.property(
        requests,
        fc.array(
          fc.record({
            n: fc.integer({ min: 1, max: 30 }),
            text: fc.oneof(
              fc.string({ maxLength: 300, unit: 'binary' }),
              fc.constantFrom(
                '<script>alert(1)</script>',
                'Veja [aqui](javascript:alert(1))',
                'Veja [aqui](https://mau.example)',
                '{{fa_00000000}} {{F99}}',
                '{{site.name}} {{L9}}',
                'x'.repeat(21_000),
                'Pão por R$ 3,49',
                `${CANARY} as regras`,
                'This text is suddenly written in English, although the site of the bakery is not and never was.',
                'Texto \u202etrocado\u202c e \u0000 limpo',
                'Pão feito aqui, **toda manhã**',
              ),
            ),
          }),
          { maxLength: 12 },
        ),
        ({ document, request }, texts) => {
          const before = JSON.stringify(document);
          const asked = rewriteQuestion(document, request)!;
          const taken = takeRewrite(document, request, { question: null, texts });
          const keys = new Set(targetTexts(document, request.target, LOCALE).map(({ key }) => key));
          const { changes, stale } = rewriteChanges(document, taken.changes);
          const after = parseDocument(apply(document, changes));
          changed += taken.changes.length;
          expect(stale).toEqual([]);
          expect(taken.changes.every(({ key }) => keys.has(key))).toBe(true);
          expect(withoutTarget(after, keys)).toBe(withoutTarget(document, keys));
          expect(JSON.stringify(document)).toBe(before);
          for (const { after: text, key } of taken.changes) {
            expect(text).not.toMatch(/<script|javascript:|https:\/\/mau|kestrel|\u202e|3,49|F99/);
            expect(text.length).toBeLessThanOrEqual(asked.texts.find((one) => one.key === key)!.maxLength);
          }
        },
      ),
      { numRuns: 500, seed: 7 },
    );
    expect(changed).toBeGreaterThan(50);
  });

  it('costs what was quoted within a tenth, and never more: 500 scripted answers', () => {
    const errors: number[] = [];
    fc.assert(
      fc.property(requests, ({ document, request }) => {
        const asked = rewriteQuestion(document, request)!;
        const answer = {
          question: null,
          texts: asked.texts.map(({ text }, at) => ({ n: at + 1, text: reworded(masked(text, asked.references), request.wish.kind) })),
        };
        const used =
          countTokens(asked.question.system) +
          countTokens(asked.question.user) +
          8 +
          countTokens(JSON.stringify(RewriteAnswer.parse(answer)));
        expect(used).toBeLessThanOrEqual(asked.quote.max);
        errors.push(Math.abs(asked.quote.usual - used) / used);
      }),
      { numRuns: 500, seed: 11 },
    );
    expect(Math.max(...errors)).toBeLessThanOrEqual(0.1);
  });

  it('asks the same question for the same document and wish, with every text numbered and no id in it', () => {
    for (const document of documents.slice(0, 3))
      for (const target of targets.get(document)!) {
        const request = { target, wish: { kind: 'rewrite' as const }, locale: LOCALE };
        const asked = rewriteQuestion(document, request)!;
        expect(rewriteQuestion(document, request)!.question.user).toBe(asked.question.user);
        expect(asked.question.user).not.toMatch(/\b(fa|sc|it|pg|as)_[0-9a-z]{8}\b/);
        expect(asked.question.user).toContain(`${asked.texts.length}. (`);
      }
  });
});

const simple = () => {
  const document = structuredClone(sampleDocument({ kinds: ['header', 'hero', 'story', 'faq', 'footer'], items: 2 }));
  const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!;
  const texts = document.strings[LOCALE]!;
  const fact = Object.values(document.facts).find(({ norm }) => norm.kind === 'phone')!.id;
  texts[hero.slots.title!] = 'Pão quente toda manhã';
  texts[hero.slots.lead!] = `Ligue para {{${fact}}} e veja [a receita](https://padaria.example/receita) do pão de fermentação natural.`;
  return { document, hero, lead: hero.slots.lead!, title: hero.slots.title!, fact };
};
const takeOne = (document: SiteDocument, key: string, text: string, wish: RewriteRequest['wish'] = { kind: 'rewrite' }) =>
  takeRewrite(document, { target: { of: 'text', key }, wish, locale: LOCALE }, { question: null, texts: [{ n: 1, text }] });

describe('what is taken of an answer', () => {
  it('keeps facts and links under their own ids, and refuses a text that lost one', () => {
    const { document, lead, fact } = simple();
    const kept = takeOne(document, lead, 'Para falar conosco, {{F1}}. A receita está {{L1}}: pão de fermentação natural.');
    expect(kept.changes[0]?.after).toBe(
      `Para falar conosco, {{${fact}}}. A receita está [a receita](https://padaria.example/receita): pão de fermentação natural.`,
    );
    expect(takeOne(document, lead, 'Fale conosco pelo telefone: {{F1}}.').rejected).toEqual([{ n: 1, reason: 'fact-lost' }]);
    expect(takeOne(document, lead, 'Ligue (31) 99999-0000. {{L1}}').rejected).toEqual([{ n: 1, reason: 'fact-lost' }]);
  });

  it('refuses what nobody said, and takes what the owner says in the wish', () => {
    const { document, title } = simple();
    expect(takeOne(document, title, 'Há 30 anos fazendo pão').rejected).toEqual([{ n: 1, reason: 'ungrounded' }]);
    const wish = { kind: 'own' as const, words: 'diga que fazemos pão há 30 anos' };
    expect(takeOne(document, title, 'Há 30 anos fazendo pão', wish).changes).toMatchObject([{ after: 'Há 30 anos fazendo pão' }]);
  });

  it('refuses marks, code, addresses and echoes', () => {
    const { document, title } = simple();
    for (const text of ['<b>Pão</b> quente', 'Pão [quente](https://mau.example)', 'Pão `quente`', 'Pão em www.mau.example'])
      expect(takeOne(document, title, text).rejected, text).toEqual([{ n: 1, reason: 'marks' }]);
    expect(takeOne(document, title, `Pão ${CANARY}`).rejected).toEqual([{ n: 1, reason: 'echo' }]);
    expect(takeOne(document, title, 'Pão de {{F90}}').rejected).toEqual([{ n: 1, reason: 'reference' }]);
  });

  it('is shorter where that was wished', () => {
    const { document, title } = simple();
    expect(takeOne(document, title, 'Pão bem quentinho em toda santa manhã', { kind: 'shorter' }).rejected).toEqual([
      { n: 1, reason: 'not-shorter' },
    ]);
    expect(takeOne(document, title, 'Pão quente cedo', { kind: 'shorter' }).changes).toHaveLength(1);
  });

  it('is a translation beside the text that it was made of', () => {
    const { document, title } = simple();
    document.site.locales = [LOCALE, 'en'];
    const taken = takeOne(document, title, 'Warm bread every morning', { kind: 'translate', to: 'en' });
    expect(taken.changes).toEqual([
      { key: title, locale: 'en', before: document.strings.en?.[title] ?? null, after: 'Warm bread every morning' },
    ]);
    const after = apply(document, rewriteChanges(document, taken.changes).changes);
    expect(after.strings[LOCALE]![title]).toBe('Pão quente toda manhã');
    expect(after.stringMeta[title]).toEqual(document.stringMeta[title]);
  });

  it('leaves locked texts, facts, samples and legal pages alone', () => {
    const { document, hero, title, lead } = simple();
    document.stringMeta[title] = { by: 'owner', lock: true };
    document.strings[LOCALE]![lead] = `{{${Object.keys(document.facts)[0]}}}`;
    const keys = targetTexts(document, { of: 'section', section: hero.id }, LOCALE).map(({ key }) => key);
    expect(keys).not.toContain(title);
    expect(keys).not.toContain(lead);
    const legal = Object.values(sampleDocument().sections).find(({ kind }) => kind === 'legal');
    expect(targetTexts(sampleDocument(), { of: 'section', section: legal!.id }, LOCALE)).toEqual([]);
  });

  it('asks back with one short question in plain words', () => {
    const { document, title } = simple();
    const ask = (question: string) =>
      takeRewrite(
        document,
        { target: { of: 'text', key: title }, wish: { kind: 'own', words: 'muda' }, locale: LOCALE },
        { question, texts: [] },
      );
    expect(ask('Qual é o horário novo?').question).toBe('Qual é o horário novo?');
    expect(ask('x'.repeat(200)).question).toBeNull();
    expect(ask(`Diga ${CANARY}`).question).toBeNull();
  });

  it('does not write over what the owner wrote meanwhile', () => {
    const { document, title } = simple();
    const { changes } = takeOne(document, title, 'Pão quentinho toda manhã');
    document.strings[LOCALE]![title] = 'Outra coisa';
    expect(rewriteChanges(document, changes)).toEqual({ changes: [], stale: [title] });
  });
});
