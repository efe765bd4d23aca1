import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { isGoodLead } from './good-lead.ts';
import { isOfTerms } from './of-terms.ts';

function sectionsOf(prompt: string) {
  const made = compose({ prompt, seed: 0 });
  if (!('document' in made)) throw new Error('refused');
  const { document } = made;
  const strings = document.strings[document.site.defaultLocale] ?? {};
  const said = (key: string | undefined) => (key ? (strings[key] ?? '') : '');
  const items = Object.values(document.items);
  return Object.entries(document.sections).map(([id, { kind, alias, slots }]) => ({
    kind,
    alias,
    title: said(slots.title),
    text: [
      said(slots.body),
      said(slots.note),
      ...items.filter(({ section }) => section === id).flatMap(({ slots }) => Object.values(slots).map((key) => said(key))),
    ].join('\n'),
  }));
}

test.each([
  [
    'Bom dia, aqui é o Rui da Pousada Farol Velho, em Cumuruxatiba (BA). Eu e minha irmã Nanda abrimos em 2012 na casa dos nossos pais. Café da manhã com beiju todo dia. Quarto casal R$ 240. Check-in às 13h, check-out às 11h. Cachorro só no quarto do térreo. Não temos piscina, mas o mar fica a 50 metros. Sinal de 30% pra reservar. WhatsApp 73 99999-1111',
    /Cachorro só|Sinal de 30%/,
  ],
  [
    'I run Knock Cattery outside Macroom, Co. Cork, just cats. There are 14 heated pens, each with its own run. I trained as a vet nurse and did that for eleven years before opening in 2013.\nOne cat €16\nTwo cats €26\nDrop-off Monday to Saturday 9.30am to 11am.\n\nVaccination card must be up to date, and toms over six months must be neutered. A deposit of €30 holds the booking. Please ring first. Feeding is twice a day. Phone 087 555 0143',
    /must be up to date|deposit of/,
  ],
  [
    'Hola, soy Inés del Hostal Casa Lenta, en Cafayate, Salta. Mi hermano y yo abrimos en 2014 en la casa de los abuelos. El desayuno lleva pan casero. Habitación doble $40.000. Entrada a las 14, salida a las 11. Perros sólo en el patio. Los fines de semana hay música en la galería. Se reserva con 30% de seña. WhatsApp 387 555-0101',
    /30% de seña|Perros sólo/,
  ],
])('conditions are no story: %s', (prompt, ruled) => {
  const story = sectionsOf(prompt).filter(({ kind, alias }) => kind === 'story' && alias === 'story');
  expect(story.map(({ text }) => text).join('\n')).not.toMatch(ruled);
  const others = sectionsOf(prompt).filter(({ alias }) => alias !== 'story');
  expect(others.map(({ title, text }) => `${title}\n${text}`).join('\n')).toMatch(ruled);
});

test.each([
  'Vaccination card must be up to date for flu and enteritis',
  'Wi-fi só na varanda da casa.',
  'Los menores deben venir con un adulto',
  'Tem que ter tomada 220 perto do inflável',
])('no first words: %s', (text) => expect(isGoodLead(text)).toBe(false));

test.each([
  'Pra reservar é 30% e o resto na montagem, aceita pix. Peso máximo 60 kg por criança.',
  'Order 5 days before, 70% deposit. Delivery on the island $10.',
  'Envíos a todo el país, mínimo 6 botellas. Se reserva con 50% de seña.',
])('terms: %s', (text) => expect(isOfTerms(text)).toBe(true));

test.each(['Hacemos vino de altura desde 1974.', 'We keep forty hives and sell honey at the gate.', 'Café da manhã com beiju todo dia.'])(
  'a story: %s',
  (text) => expect(isOfTerms(text)).toBe(false),
);

test('how long a class lasts is said with the class', () => {
  const sections = sectionsOf(
    'Taller Barro Lento, Oaxaca. Taza $110. Plato $160. Los sábados damos taller para visitantes, 10:30 de la mañana, dura 3 horas, $450 por persona con todo y la quema de su pieza. WhatsApp 951 204 88 31',
  );
  expect(sections.find(({ kind }) => kind === 'agenda')?.text).toMatch(/[Dd]ura 3 horas/);
  expect(sections.filter(({ text, title }) => /[Dd]ura 3 horas/.test(`${title} ${text}`))).toHaveLength(1);
});

test.each([
  'Marcenaria do Bento, Ouro Preto. Começamos em 1994 na garagem do meu tio.\n\nEm 2008 mudamos para o galpão. Mesa R$ 900, cadeira R$ 250. Não fazemos móveis planejados, só madeira maciça. Usamos sobra de demolição. 31 99999-1111',
  'Quesería Los Nogales, en Tandil. Llevamos el tambo desde 1987 con mi padre y mi hermano.\n\nEnviamos los martes a todo el país. A la Patagonia no llegamos. Queso $9.000. 249 555-0101',
])('a story with one dated stop is no timeline: %s', (prompt) => {
  for (let seed = 0; seed < 6; seed++) {
    const made = compose({ prompt, seed });
    if (!('document' in made)) throw new Error('refused');
    expect(Object.values(made.document.sections).map(({ kind, layout }) => `${kind}/${layout}`)).not.toContain('story/timeline');
  }
});

test.each([
  [
    'pt',
    'Faço unha em gel em Ribeirão Preto, alongamento 150, manutenção 90, pé e mão 60. Se faltar sem avisar cobro 50%. Atendo só com hora marcada. 16 99123-0099',
    'Onde atendemos',
  ],
])('%s: what is charged is no place that is served', (_, prompt, title) => {
  expect(
    sectionsOf(prompt)
      .map(({ text }) => text)
      .join('\n'),
  ).not.toContain(title);
});

test.each([
  'Nolan & Daughters, family funeral director in Cork, third generation. Simple funeral from €2,400, full funeral from €4,100. Home visits across Cork. 021 555 0133',
  'Associação dos Apicultores do Vale, fundada em 1998, 63 sócios. Anuidade R$ 120, estudante R$ 60. Reunião todo segundo sábado. 47 98455-2091',
])('what the house is stands nowhere under its prices: %s', (prompt) => {
  const priced = sectionsOf(prompt).filter(({ kind }) => kind === 'pricing' || kind === 'products');
  expect(priced.map(({ text }) => text).join('\n')).not.toMatch(/third generation|fundada/i);
});
