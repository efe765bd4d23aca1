import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose, understand } from '#composer/compose.ts';

const SERIES = [
  [
    'Pesqueiro Recanto das Águas em Piracicaba. ',
    'Lago 1 é o de pesca esportiva, não paga entrada, é só soltar o peixe depois. Lago 2 é o pesque e pague, vara R$ 90 o dia, e o peixe sai R$ 22 o quilo. Lago 3 só pra criança, com tilápia pequena e monitor.',
    ' Fone 19 99777-2211.',
  ],
  [
    'Casa rural El Molino, en Albarracín. ',
    'La habitación Azul tiene cama de matrimonio y baño propio, 70 € la noche. La Verde tiene dos camas y comparte baño, 55 €. La buhardilla es para familias, hasta cuatro personas, 95 €, y no admite mascotas.',
    ' Desayuno 7 € por persona. Tel 978 70 00 11.',
  ],
  [
    'The Old Dairy Pottery, Stroud. ',
    "Beginners' wheel is six Tuesday evenings, 7 to 9pm, £150 including clay. Hand-building is four Saturday mornings, £95. Kids' clay club is Thursdays after school, 4 to 5.15, £12 a session, ages 6 to 11.",
    ' Open studio £8 an hour.',
  ],
  [
    'Quinta das Flores, salão de festas em Atibaia. ',
    'O salão principal tem capacidade para 200 pessoas, com palco e pista, R$ 4.500 a diária. A capela é aberta, fica no jardim e recebe até 80 convidados, R$ 1.200.',
    ' Zap 11 98888-1122.',
  ],
] as const;

test.each(SERIES)('things that are told in turn stay whole and in order: %s%s', (before, told, after) => {
  const prompt = `${before}${told}${after}`;
  const { facts } = understand({ prompt }) as Brief;
  expect(facts.map(({ text }) => text)).toContain(told);
  const inside = facts.filter(
    ({ norm, source: { span } }) =>
      ['offer', 'class', 'price'].includes(norm.kind) && span && span[0] >= before.length && span[1] <= before.length + told.length,
  );
  expect(inside).toEqual([]);
  const made = compose({ prompt });
  const strings = made.outcome === 'site' ? Object.values(Object.values(made.document.strings)[0] ?? {}) : [];
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  expect(strings.some((text) => plain(text).includes(told))).toBe(true);
});

test.each([
  'Barbearia do Tonho em Campinas. Corte é 40 reais. Barba é 30 reais. Corte e barba é 60 reais.',
  'Peluquería Sol en Lugo. El corte cuesta 15 €. El tinte cuesta 40 €.',
  'Nails by Jo in Hull. Gel is £25. Acrylics are £35.',
])('a price for each is a list: %s', (prompt) => {
  const { facts } = understand({ prompt }) as Brief;
  expect(facts.filter(({ norm }) => norm.kind === 'offer').length).toBeGreaterThan(1);
});
