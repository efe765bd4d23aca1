import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { openEntries } from '#composer/model/translate/chunks.ts';
import { INDUSTRIES, type IndustryId } from '#composer/reading/industries.ts';
import { languageWish } from '#composer/reading/language-wish.ts';
import { write } from '#composer/write.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import { type Environment, renderSite } from '#site/render.ts';
import type { Fact, SiteDocument } from '#site/schema.ts';
import { entriesOf } from '#site/translation/entries.ts';

const fact = (n: number, text: string, norm: Fact['norm']): Fact => ({
  id: `fa_${String(n).padStart(8, '0')}`,
  text,
  norm,
  source: { from: 'prompt' },
  must: true,
  status: 'given',
});
const STATED: Fact[] = [
  fact(1, 'Casa Aurora', { kind: 'name' }),
  fact(2, '(81) 95555-0133', { kind: 'phone', e164: '+5581955550133', whatsapp: true, call: true }),
  fact(3, 'R$ 49,90', { kind: 'price', amount: '49.90', currency: 'BRL' }),
  fact(4, 'Item da casa', { kind: 'offer', price: 'fa_00000003' }),
  fact(5, 'a gente existe desde 1998', { kind: 'statement', topic: 'since' }),
  fact(6, 'temos área coberta para chuva', { kind: 'statement', topic: 'other' }),
];

/** Texts of ours that a page in a further language would have to show in the first one. */
function missing(doc: SiteDocument): string[] {
  const first = doc.strings[doc.site.defaultLocale]!;
  return doc.site.locales.flatMap((locale) =>
    Object.keys(first)
      .filter((key) => doc.stringMeta[key]?.by === 'composer' && doc.strings[locale]?.[key] === undefined)
      .map((key) => `${locale} ${key}: ${first[key]}`),
  );
}

describe('a site in several languages', () => {
  for (const [first, further] of [
    ['pt-BR', 'en'],
    ['en', 'es'],
    ['es', 'pt-BR'],
  ] as const)
    test(`says every word of ours in both, ${first} and ${further}, for each trade`, () => {
      for (const { id, archetype, pageType } of Object.values(INDUSTRIES))
        for (const facts of [[], STATED]) {
          const doc = write(
            {
              prompt: `um site de ${id}`,
              locale: first,
              locales: [further],
              country: first === 'en' ? 'US' : first === 'es' ? 'MX' : 'BR',
              currency: 'BRL',
              facts,
              business: { name: null, trade: null, family: id as IndustryId, familyConfidence: 1, place: null },
              clauses: [],
              held: [],
              contradictions: [],
              industry: { id, archetype, confidence: 1 },
              pageType,
              wishes: { moods: [], colors: [], showPrices: true, wants: [], rejects: [], address: 'você' },
              notices: [],
            },
            1,
          );
          parseDocument(structuredClone(doc));
          expect(missing(doc), id).toEqual([]);
          const [one, other] = [doc.strings[first]!, doc.strings[further]!];
          const untranslated = Object.keys(other).filter(
            (key) =>
              doc.stringMeta[key]?.by === 'composer' &&
              other[key] === one[key] &&
              (one[key]!.match(/\p{L}+/gu) ?? []).length > 3 &&
              // Two languages may share a short line: "Clínica de fisioterapia desde 1998".
              !['site.name', 'hero.title'].includes(key) &&
              !key.endsWith('.seo-title'),
          );
          expect(
            untranslated.map((key) => one[key]),
            id,
          ).toEqual([]);
          const home = Object.values(doc.pages).find(({ type }) => type === 'home')!;
          const body = Object.values(doc.sections).filter(({ page, kind }) => page === home.id && !['header', 'footer'].includes(kind));
          expect(body.length, id).toBeGreaterThanOrEqual(facts.length > 0 ? 3 : 2);
        }
    });

  test('says the sentences of the owner in their language alone, and names of things wherever they stand', () => {
    const composed = compose({
      prompt: 'Pousada Mar Azul em Paraty. Temos 8 quartos com café da manhã incluso. Site em português e inglês.',
    });
    if (composed.outcome !== 'site') throw new Error('refused');
    const env: Environment = {
      mode: 'publish',
      links: 'clean',
      origin: 'https://mar.example',
      fonts: [],
      year: 2026,
      photo: () => '',
      formAction: () => '/f',
    };
    const files = renderSite(composed.document, env);
    const english = files.find(({ path }) => path === 'en/index.html')!.text;
    expect(files.find(({ path }) => path === 'index.html')!.text).toContain('Temos 8 quartos');
    expect(english).not.toContain('Temos 8 quartos');
    expect(english).toContain('hreflang="x-default" href="https://mar.example/"');
    expect(english).not.toMatch(/\b(?:Serviços|Perguntas|Enviar mensagem|Seu nome|Pular para)\b/);
  });
});

describe('a wish for languages', () => {
  test('is heard without the word site, and not from those who teach or speak them', () => {
    expect(languageWish('Dental clinic in Miami, English and Spanish')).toEqual({ languages: ['en', 'es'], instead: false });
    expect(languageWish('Barbearia do Zé em Santos, em português e inglês')).toEqual({ languages: ['pt', 'en'], instead: false });
    for (const prompt of ['Language school in Boston, English and Spanish', 'Guia de turismo no Rio, falo inglês e espanhol'])
      expect(languageWish(prompt), prompt).toBeUndefined();
  });
});

describe('a text of ours with the owner’s sentences in it', () => {
  const made = (prompt: string) => {
    const composed = compose({ prompt });
    if (composed.outcome !== 'site') throw new Error('refused');
    return composed.document;
  };
  for (const [prompt, locale, foreign] of [
    [
      'Awana Sumaq, tejedoras en Chinchero. Teñimos con cochinilla y chilca, nada de anilina. Manta US$ 45. El sitio en castellano y en inglés. +51 984 555 063',
      'en',
      /Teñimos/,
    ],
    [
      'Ateliê Barro Vivo, cerâmica em Cunha. Queimamos em forno noborigama, a lenha, três vezes por ano. Caneca R$ 60. Site em português e espanhol. WhatsApp (12) 95555-0133',
      'es',
      /Queimamos/,
    ],
    [
      'Ridge Saddlery, saddles made in Durango. We cut every saddle by hand from one hide, no exceptions. Belt $80. The site in English and Spanish. 970-555-0133',
      'es',
      /every saddle/,
    ],
  ] as const)
    test(`leaves them out in ${locale}, and waits for a translation: ${prompt.slice(0, 14)}`, () => {
      const document = made(prompt);
      expect(document.site.locales).toContain(locale);
      const first = document.strings[document.site.defaultLocale]!;
      const mixed = Object.entries(document.strings[locale]!).filter(([key, text]) => foreign.test(text) && first[key] !== undefined);
      expect(mixed).toEqual([]);
      const entries = entriesOf(document).filter(({ text }) => foreign.test(text));
      expect(entries.length).toBeGreaterThan(0);
      expect(openEntries(document, locale).map(({ key }) => key)).toEqual(expect.arrayContaining(entries.map(({ key }) => key)));
    });
});

test.each([
  'Agencia de viajes Lúmina, en Cuenca. Queremos varias páginas: Servicios, Equipo, Contacto. Que haya versión en inglés. Tour al Cajas desde US$ 60, ruta del sombrero US$ 45, traslado al aeropuerto US$ 12. En el equipo estamos Rosa Vela, gerente; Iván Mora, guía; y Sol Paz, conductora. No damos presupuesto por WhatsApp, todo por correo con itinerario y fechas: hola@lumina.example. Central (07) 255-0284. Atendemos lunes a viernes 8:30 a 18:00.',
])("an owner's sentence in the head of a page stays, though the other language waits for it: %s", (prompt) => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.message);
  const { site, strings, stringMeta } = made.document;
  expect(site.locales).toHaveLength(2);
  const told = Object.entries(strings[site.defaultLocale]!).filter(
    ([key, text]) => !key.includes('seo') && text.includes('por correo con itinerario'),
  );
  expect(told).toHaveLength(1);
  expect(stringMeta[told[0]![0]]?.by).toBe('fact');
});
