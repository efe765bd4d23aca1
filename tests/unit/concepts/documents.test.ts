import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { isNeed } from '#site/concepts/concept.ts';
import { conceptNamed } from '#site/concepts/index.ts';
import { materialOf } from '#site/concepts/material.ts';
import { indexSite } from '#site/render/site-index.ts';
import { type Environment, renderSection } from '#site/render.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { SiteDocument } from '#site/schema/document.ts';

const PROMPTS: Partial<Record<ConceptName, readonly [prompt: string, shown: readonly string[]]>> = {
  'services-index': [
    'Oficina do Tonho, mecânica em Uberaba. Fazemos troca de óleo, freios, suspensão, embreagem e alinhamento. Fone 34 3312-8877.',
    ['Troca de óleo', 'Freios', 'Suspensão', 'Embreagem', 'Alinhamento'],
  ],
  statute: [
    'Tavares & Nogueira Advogados, Recife. Direito trabalhista, tributário e recuperação judicial para empresas. OAB/PE 1.234. Desde 2006. (81) 3241-3366',
    ['Tributário', 'Recuperação judicial para empresas', 'OAB/PE 1.234', 'Desde 2006.'],
  ],
  'title-block': [
    'Metalúrgica Ferraço em Betim. Corte a laser em chapas de até 25 mm, dobra de 3 metros e 200 toneladas, solda MIG e TIG. Prazo de 5 dias úteis. (31) 3591-4040',
    ['Corte a laser em chapas de até', '25 mm', '3 metros', '5 dias', 'Betim'],
  ],
  'people-register': [
    'Clínica Vértice em Joinville. Dra. Helena Prado, dermatologista, CRM/SC 12345. Dr. Caio Mendes, cirurgião plástico, CRM/SC 23456. WhatsApp 47 99200-3030',
    ['Dra. Helena Prado', 'Dermatologista', 'CRM/SC 12345', 'Dr. Caio Mendes'],
  ],
  receipt: [
    'Lavanderia Bolha em Maringá. Camisa R$ 9, calça R$ 12, terno R$ 45, edredom R$ 38. WhatsApp 44 99888-1212',
    ['Camisa', 'R$ 9', 'Edredom', 'R$ 38', 'Maringá'],
  ],
  label: [
    'Mel Serra Azul, mel de florada silvestre, pote de 500 g a R$ 42. Produzido em Prados, MG. 32 98888-7766',
    ['Mel Serra Azul', 'Pote de 500 g', 'R$ 42', 'Prados'],
  ],
  'signed-letter': [
    "I'm Hannah Doyle and I bake sourdough in Galway. I started in my mother's kitchen in 2015. Every loaf rests for 48 hours. Call 091 496 012",
    ['I started in my mother', 'Every loaf rests for 48 hours.', 'Hannah Doyle', 'Galway'],
  ],
  'works-index': [
    'Nora Whitfield, documentary filmmaker in Glasgow. Films: The Salt Road (2022), Ninety Houses (2019), Tender (2016). nora@whitfield.film',
    ['The Salt Road', '2022', 'Tender', '2016', 'Films'],
  ],
  'plans-columns': [
    'Academia Forja em Natal. Planos: mensal R$ 99, trimestral R$ 249, anual R$ 840. Seg a sex 6h às 22h. 84 99877-1122',
    ['Mensal', 'R$ 99', 'Trimestral', 'R$ 249', 'R$ 840'],
  ],
};
const BARE = 'Quero um site para a minha empresa em Recife.';

const ENVIRONMENT: Environment = {
  mode: 'publish',
  links: 'clean',
  origin: 'https://example.com',
  fonts: [],
  photo: (asset, width, format) => `photos/${asset.id}-${width}.${format}`,
  formAction: (form) => `/_form/${form.id}`,
  year: 2026,
  ogImage: 'og.png',
  icons: { svg: 'icon.svg', png: 'icon.png' },
};

function heroOf(document: SiteDocument): string {
  const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!;
  return renderSection(document, hero.id, document.site.defaultLocale, ENVIRONMENT);
}

function documentOf(prompt: string, layout?: ConceptName): SiteDocument {
  const composed = compose({ prompt, seed: 0 });
  if (composed.outcome !== 'site') throw new Error('nothing composed');
  const { document } = composed;
  const sections = Object.values(document.sections).map((one) => [one.id, one.kind === 'hero' && layout ? { ...one, layout } : one]);
  return { ...document, sections: Object.fromEntries(sections) };
}

const contentOf = (name: ConceptName, document: SiteDocument) =>
  conceptNamed(name)!.content(materialOf(indexSite(document), document.site.defaultLocale));

for (const [name, [prompt, shown]] of Object.entries(PROMPTS) as [ConceptName, readonly [string, readonly string[]]][]) {
  test(`${name} is made of what the owner stated, and says each of it`, () => {
    const document = documentOf(prompt, name);
    expect(isNeed(contentOf(name, document))).toBe(false);
    const fit = conceptNamed(name)!.fit(contentOf(name, document), materialOf(indexSite(document), document.site.defaultLocale));
    expect(fit).toBeGreaterThan(0);
    expect(fit).toBeLessThanOrEqual(1);
    expect(heroOf(document)).toEqual(heroOf(documentOf(prompt, name)));
    for (const text of shown) expect(heroOf(document)).toContain(text);
  });

  test(`${name} needs more than a town`, () => {
    expect(contentOf(name, documentOf(BARE))).toHaveProperty('need');
  });
}
