import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import type { Kind, SiteDocument } from '#site/schema.ts';

function siteOf(prompt: string): SiteDocument {
  const answer = compose({ prompt });
  if (answer.outcome !== 'site') throw new Error(`refused: ${answer.reason}`);
  return parseDocument(answer.document);
}
const slugs = (doc: SiteDocument) => Object.values(doc.pages).map(({ slug }) => slug[doc.site.defaultLocale]);
const kinds = (doc: SiteDocument): Kind[] => Object.values(doc.sections).map(({ kind }) => kind);
const factsIn = (doc: SiteDocument, kind: Kind): string[] =>
  Object.values(doc.sections)
    .filter((section) => section.kind === kind)
    .flatMap((section) => [
      ...section.facts,
      ...Object.values(doc.items).flatMap((item) => (item.section === section.id ? item.facts : [])),
    ])
    .map((id) => doc.facts[id]?.text ?? '');

describe('a site of several pages', () => {
  test('has none that only repeats a name: an area without words of the owner has no page', () => {
    const doc = siteOf(
      'Clínica médica Vida Plena em Maringá, cardiologia, dermatologia e pediatria, quero várias páginas, uma para cada especialidade. Dr. João Mendes, cardiologista, CRM-PR 00000. WhatsApp (44) 95555-0110.',
    );
    expect(slugs(doc)).toContain('contato');
    expect(slugs(doc)).not.toContain('pediatria');
  });
  test('has one for each thing sold, with its price and a way to buy', () => {
    const doc = siteOf(
      'Loja de cerâmica Barro Bom em Cunha SP. Quero páginas separadas para cada produto. Caneca esmaltada R$ 68,00 (feita no torno, 250 ml), Tigela rasa R$ 95,00, Vaso alto R$ 210,00. WhatsApp 12 95555-0160',
    );
    expect(slugs(doc)).toEqual(expect.arrayContaining(['caneca-esmaltada', 'tigela-rasa', 'vaso-alto']));
    expect(factsIn(doc, 'product-detail')).toEqual(expect.arrayContaining(['Caneca esmaltada', 'R$ 68,00']));
    const detail = Object.values(doc.sections).find(({ kind }) => kind === 'product-detail');
    expect(detail?.actions[0]?.link.to).toBe('whatsapp');
  });
  test('tells each page apart to searchers, at a length that they show', () => {
    const doc = siteOf(
      'Site de advogado trabalhista em Goiânia: Ribeiro Advocacia. Horas extras, jornada de trabalho, rescisão e assédio. OAB/GO 00000. Uma página para cada área. Tel (62) 3555-0101',
    );
    const strings = doc.strings['pt-BR'] ?? {};
    const shown = Object.values(doc.pages).filter(({ type }) => type !== 'not-found');
    for (const part of ['title', 'description'] as const) {
      const texts = shown.map(({ seo }) => strings[seo[part]] ?? '');
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) {
        expect(text.length, text).toBeGreaterThanOrEqual(part === 'title' ? 25 : 60);
        expect(text.length, text).toBeLessThanOrEqual(part === 'title' ? 60 : 160);
      }
    }
  });
});

describe('sections of their own', () => {
  test('a cause says where to give, what a gift does and when it meets', () => {
    const doc = siteOf(
      'Site para a ONG Patas do Bem em Curitiba. Doações por Pix: chave doe@patasdobem.example. Com R$ 30 a gente alimenta um cachorro, com R$ 120 castra uma gata. Feira de adoção no dia 14 de dezembro no Parque Barigui. Precisamos de voluntários.',
    );
    expect(factsIn(doc, 'donate')).toEqual(expect.arrayContaining(['doe@patasdobem.example', 'R$ 30', 'R$ 120']));
    expect(factsIn(doc, 'agenda')).toContain('Feira de adoção');
  });
  test('a gathering tells its day, its place, who comes and where tickets are sold', () => {
    const doc = siteOf(
      'Website for PyLeeds 2027, a Python conference in Leeds on 14 May 2027 at Leeds Town Hall. Keynote by Ada Okafor on type checking, talk by Sam Lindqvist on packaging. Tickets at https://tickets.example/pyleeds.',
    );
    expect(factsIn(doc, 'event-info')).toEqual(expect.arrayContaining(['14 May 2027', 'Leeds Town Hall']));
    expect(factsIn(doc, 'lineup').sort()).toEqual(['Ada Okafor', 'Sam Lindqvist']);
    expect(kinds(doc)).not.toContain('features');
    const hero = Object.values(doc.sections).find(({ kind }) => kind === 'hero');
    expect(hero?.actions[0]?.link).toEqual({ to: 'url', href: 'https://tickets.example/pyleeds' });
  });
  test('services with a chat can each be booked in it', () => {
    const doc = siteOf('Salón de belleza Luna en Puebla: corte $250, tinte $800, manicure $180. Citas por WhatsApp 222 555 0134.');
    expect(factsIn(doc, 'booking')).toEqual(expect.arrayContaining(['corte', 'tinte', 'manicure']));
    expect(kinds(doc)).not.toContain('pricing');
  });
  test('numbers are told, the strongest over all, and never counted up without the owner', () => {
    const doc = siteOf('Carpentry shop Oak & Iron in Bend, Oregon. Over 20 years of work. 340 kitchens built. Call (541) 555-0122.');
    const said = [...Object.values(doc.strings.en ?? {}), ...factsIn(doc, 'stats')].join(' ');
    expect(said).toContain('20 years of work');
    expect(said).toContain('340 kitchens built');
    expect(kinds(siteOf('Carpentry shop Oak & Iron in Bend, Oregon.'))).not.toContain('stats');
  });
});

describe('colours side by side', () => {
  test.each([
    ['academia em Osasco, preto e laranja', 'dark', 55],
    ['barbería en Rosario, negro y dorado', 'dark', 85],
    ['loja de roupas femininas, rosa e preto', 'light', 0],
    ['oficina mecanica em contagem azul e amarelo', 'light', 252],
    ['Nail studio in Leeds, pink and gold, please', 'light', 355],
  ] as const)('are the ground and the brand: %s', (prompt, polarity, hue) => {
    const { color } = siteOf(prompt).theme;
    expect(color.polarity).toBe(polarity);
    expect(color.brand.h).toBe(hue);
  });
});

describe("the owner's own pages", () => {
  test('treatments, packages and rooms have pages under those names', () => {
    const clinic =
      'Clínica Pele Viva, dermatologia em Goiânia. Tratamos acne, manchas, queda de cabelo, rosácea e alergias. Whats 62 99999-0120. Páginas: início, tratamentos, contato.';
    expect(slugs(siteOf(clinic))).toContain('tratamentos');
    const barn =
      'Sítio Boa Vista, festas em Itatiba. Pacote simples R$ 2.000, pacote completo R$ 4.500, pacote luxo R$ 7.000. Whats 11 99999-0121. Páginas: início, pacotes, contato.';
    expect(slugs(siteOf(barn))).toContain('pacotes');
  });

  test('names without prices make one list, and no section with a lone button', () => {
    const doc = siteOf(
      'Psicopedagoga Ana Luz em Recife. Atendo dislexia, TDAH, discalculia e autismo. Agendamento pelo whats 81 99999-0122.',
    );
    const booked = Object.values(doc.sections).filter(({ kind }) => kind === 'booking');
    expect(kinds(doc)).toContain('features');
    for (const { id } of booked) expect(Object.values(doc.items).filter(({ section }) => section === id).length).toBeGreaterThan(0);
  });

  test('the title of a page leaves out the form of the company', () => {
    const doc = siteOf('Oftalmologia Visão Clara Ltda. em Manaus. Consultas e exames. Telefone (92) 3622-0123.');
    for (const { seo } of Object.values(doc.pages)) expect(doc.strings[doc.site.defaultLocale]?.[seo.title] ?? '').not.toMatch(/ltda/i);
  });
});
