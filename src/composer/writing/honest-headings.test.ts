import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { SiteDocument } from '#site/schema.ts';

function siteOf(prompt: string): SiteDocument {
  const answer = compose({ prompt });
  if (answer.outcome !== 'site') throw new Error(`refused: ${answer.reason}`);
  return answer.document;
}
/** Titles of sections and items, each with the text under it. */
function under(doc: SiteDocument, words: string): string[] {
  const said = doc.strings[doc.site.defaultLocale] ?? {};
  const text = (key: string | undefined) =>
    (said[key as keyof typeof said] ?? '').replace(
      /\{\{(fa_\w{8})\}\}/g,
      (_, id: string) => doc.facts[id as keyof typeof doc.facts]?.text ?? '',
    );
  const items = Object.values(doc.items);
  return [
    ...items.flatMap(({ slots }) => (text(slots.body).includes(words) ? [text(slots.title)] : [])),
    ...Object.values(doc.sections).flatMap(({ id, slots }) =>
      items.some((item) => item.section === id && text(item.slots.title).includes(words)) ? [text(slots.title)] : [],
    ),
  ];
}
function leadOf(doc: SiteDocument): string {
  const hero = Object.values(doc.sections).find(({ kind }) => kind === 'hero');
  return (hero?.slots.lead && doc.strings[doc.site.defaultLocale]?.[hero.slots.lead]) ?? '';
}

test('helping is no payment, nor is what is not accepted', () => {
  const doc = siteOf(
    'Sopão Mesa Posta, Capão Redondo zona sul de SP. Servimos 180 jantares por dia de segunda a sexta 18h às 20h, de graça. Quem quiser ajudar: pix ou voluntário domingo 9h pra separar doação. Aceitamos macarrão, óleo, fubá. Não aceitamos brinquedo. 11 98155-0312',
  );
  for (const words of ['voluntário', 'brinquedo']) expect(under(doc, words), words).not.toContain('Pagamento');
});

test('towns are nothing that is done', () => {
  const doc = siteOf(
    'Topógrafo em Sorriso MT, levantamento com drone. Hectare a partir de 40. atendo Tapurah, Ipiranga, Vera e Feliz. 66 99655-0133',
  );
  expect(under(doc, 'Tapurah')).not.toEqual(expect.arrayContaining([expect.stringMatching(/fazemos|Serviços|encontra/)]));
  expect(leadOf(doc)).not.toMatch(/^MT/);
});

test('who is insured has no licence by that', () => {
  const doc = siteOf(
    'Dog walking in Salem OR. Paws Along. Walks $22, sleepovers $80. insured & bonded. no puppies under 4 months. 503-555-0166',
  );
  expect(under(doc, 'nsured')).not.toContain('Licence and registration');
});

test('a trade with which the owner begins is said once, with its town', () => {
  const lead = leadOf(
    siteOf(
      'Clínica Riso Largo, odontologia, duas unidades. Rua General Vitorino 90, Porto Alegre. Limpeza 200. Avaliação 110. Fone (51) 3028-5510',
    ),
  );
  expect(lead.match(/odontologia/gi)).toHaveLength(1);
  expect(lead).toContain('Porto Alegre');
});

test('what the headline says is not said again under it', () => {
  expect(leadOf(siteOf('Escola de remo Itajaí, aulas domingo de manhã'))).toBe('Aulas domingo de manhã.');
});

test('a day’s notice is a condition, and no night shift', () => {
  const doc = siteOf(
    'Podóloga Lia Sanches em Betim. Pedimos avisar com 24h em caso de falta. Estacionamento no subsolo. Telefone (31) 3222-1010. Seg a sex 8h-12h.',
  );
  expect(under(doc, 'avisar com 24h')).not.toContain('Plantão');
});

test('the owner’s own label stands over their line', () => {
  const doc = siteOf(
    'Barcos do Porto em Cananéia, whats (13) 99746-1122.\nPasseio dos botos: todo dia às 10h. 50 por pessoa, 1h30. Sai com no mínimo 4.\nTravessia da ilha: entregamos colete. Criança não paga.',
  );
  expect(under(doc, 'Sai com no mínimo 4')).toEqual(['Passeio dos botos']);
  expect(under(doc, 'Criança não paga')).toEqual(['Travessia da ilha']);
});

const STORY = /^(?:Quem somos|A história)$/;
const headingOver = (doc: SiteDocument, words: string): string | undefined => {
  const said = doc.strings[doc.site.defaultLocale] ?? {};
  const own = Object.values(doc.sections).find(({ kind, slots }) => kind === 'story' && slots.body && said[slots.body]?.includes(words));
  return own?.slots.title && said[own.slots.title];
};

test('what is sold is no story', () => {
  const doc = siteOf(
    'Sítio Boa Terra, orgânicos em Teresópolis. Cesta pequena 65, média 95. Levamos de 8 a 12 itens conforme a estação, e você pode trocar dois. Cada cesta vem lavada e embalada em papel. 21 98833-6611',
  );
  expect(headingOver(doc, 'estação') ?? '').not.toMatch(STORY);
});
