import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
};
/** Names with their prices, as they were told. */
const listOf = ({ facts }: Brief): string[] =>
  facts.flatMap(({ norm, text }) =>
    norm.kind === 'offer' ? [`${text} ${facts.find(({ id }) => id === norm.price)?.text ?? ''}`.trim()] : [],
  );

test.each([
  ['I run a bakery in Leeds. keep it simple and dark please', 'dark'],
  ['peluqueria en Lima, que sea oscuro por favor', 'dark'],
  ['uma barbearia em Recife, quero um site bem escuro', 'dark'],
  ['barber shop in Hull, dark mode if possible', 'dark'],
  ['Hago esculturas con chatarra. Portafolio oscuro. Bilbao. Iker Zubia.', 'dark'],
  ['sou tatuador em Olinda, portfólio escuro', 'dark'],
  ['book binder in Hull. portfolio dark, serif type', 'dark'],
  ['hey! so i pet sit in portland OR, cats mostly. visits are $24. im going for cozy + a bit witchy. black cat energy', 'dark'],
  ['velas artesanais em Curitiba, quero um clima sombrio', 'dark'],
  ['cat sitter in Leeds, we have one black cat of our own', undefined],
  ['candles in Leeds. nothing gothic please', undefined],
  ['cafe in York, with light and dark mode', 'auto'],
  ['bakery in York. dark green and white please', undefined],
  ['tattoo studio in Hull. not too dark', undefined],
  ['muebles de madera oscura en Lugo, quiero algo elegante', undefined],
])('the ground of "%s" is %s', (prompt, polarity) => expect(briefOf(prompt).wishes.polarity).toBe(polarity));

test('a name between two prices stays whole, and a piece of a sentence is none', () => {
  expect(listOf(briefOf('Locksmith in Leeds. Lockouts from £65, key cutting £6, upvc lock change from £90'))).toEqual([
    'Lockouts from £65',
    'key cutting £6',
    'upvc lock change from £90',
  ]);
  const fees = briefOf('Notary in Phoenix. Loan package $150, travel $35 within 15 miles of downtown. Cottage sleeps 2, $98.');
  expect(listOf(fees).join()).not.toMatch(/within|sleeps \$|^2/);
});

test('what opens a door is read by nobody', () => {
  const brief = briefOf(
    'Guest farm near Prince Albert. Our gate code is 4471 but obviously that is for guests, not the website. Cottage R980.',
  );
  expect(brief.facts.some(({ text }) => text.includes('4471'))).toBe(false);
});

test('a correction holds, a break parts the hours, a club has its timetable', () => {
  const prices = briefOf('BBQ truck in Austin. brisket plate $19, ribs $17. catering from 30 people, $22 a head, sorry $24 now');
  expect(prices.facts.filter(({ norm }) => norm.kind === 'price').map(({ text }) => text)).not.toContain('$22 a head');
  const [hours] = briefOf('bike repairs in Galway, thurs-sat 10 till 6 closed for lunch 1.30-2.15').facts.flatMap(({ norm }) =>
    norm.kind === 'hours' ? [norm.days] : [],
  );
  expect(hours?.thu).toEqual([
    ['10:00', '13:30'],
    ['14:15', '18:00'],
  ]);
  const classes = briefOf(
    'judo club in Limerick\nminis: tue thu 4.30-5.15\nteens: mon wed 6.30 to 7.45\nwomen: fri 7-8, actually moved to 7.15–8.15',
  ).facts.flatMap(({ norm, text }) => (norm.kind === 'class' ? [`${text} ${norm.start}`] : []));
  expect(classes).toEqual(['minis 16:30', 'teens 18:30', 'women 19:15']);
});

test.each(['quero um site', 'i need a website', 'quiero una pagina'])('"%s" makes a page that says what is still to come', (prompt) => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(made.message);
  const sections = Object.values(made.document.sections);
  expect(sections.find(({ kind }) => kind === 'hero')).toMatchObject({ layout: 'quiet-sentence' });
  expect(['plain', 'tint']).toContain(sections.find(({ kind }) => kind === 'hero')?.tone);
  expect(sections.some(({ kind }) => kind === 'features')).toBe(true);
});
