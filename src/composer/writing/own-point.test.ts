import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { covers } from './own-point.ts';

function leadOf(prompt: string): string {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error(`refused: ${made.reason}`);
  const { document: doc } = made;
  const hero = Object.values(doc.sections).find(({ kind }) => kind === 'hero');
  return (hero?.slots.lead && doc.strings[doc.site.defaultLocale]?.[hero.slots.lead]) ?? '';
}

test.each([
  [
    'vidraçaria',
    'Vidraçaria Boa Vista, Anápolis. Sou vidraceiro. Box de banheiro, espelho, fechamento de sacada. Box padrão R$ 690. Garantia de 1 ano na ferragem. Rua Portela 1184, 62 3321-4478. Segunda a sexta 7h30 às 17h30. Vidro quebrado de urgência atendo sábado também.',
    /Garantia de 1 ano/,
  ],
  ['tire shop', 'Borracharia do Tonho, BR 262 km 341, Juatuba, 24h, 31 98877-1402', /24h\.$/],
  ['locksmith', 'Chaveiro Irmãos Bessa. 24 horas. Imperatriz-MA. (99) 98123-7705. Cópia tetra R$ 25.', /24 horas/],
  [
    'a stake',
    'Chaveiro Kowalczuk. 24 horas. Curitiba e Pinhais. Carro a partir de R$ 180. Cópia de chave com chip R$ 220. Chego em 30 minutos ou a visita não é cobrada. Aceito cartão. 41 99108-2265',
    /Chego em 30 minutos ou a visita não é cobrada/,
  ],
  [
    'the first sentence of a long fact',
    'Buenas, somos Tornería Mecánica Galván de Rafaela, Santa Fe. Rectificamos tapas de cilindro, encamisamos blocks y hacemos piezas a medida para maquinaria agrícola. 3 generaciones, desde 1968, cuando el abuelo Ítalo arrancó con un torno alemán que todavía anda. Tel 3492 55-0177.',
    /Rectificamos tapas de cilindro/,
  ],
  [
    'a stake in Spanish',
    'Cerrajero Molina en Quilmes. Apertura 20000, cambio de combinación 15000. Llego en 40 minutos o no se cobra. 11 5555-0199',
    /40 minutos o no se cobra/,
  ],
  ['a business without a name', 'quero um site pra mostrar minhas facas artesanais, forjo em casa aqui em Pirenópolis', /Forjo em casa/],
  [
    'one in a hurry',
    'oxe bote aí: conserto cadeira de palhinha na hora, box 114 do mercado de são josé, 81 98713-4420, só dinheiro e pix',
    /^Na hora/,
  ],
])('%s: the opening says what only this business says', (_, prompt, point) => expect(leadOf(prompt)).toMatch(point));

test.each([
  [
    'an age is no experience',
    'Arco e Alvo, escola de tiro com arco em Joinville. Tiro com arco a partir de 9 anos. Aula experimental 40, mensal 160. 47 99130-5528',
    /9 anos/,
  ],
  [
    'an exception is no promise',
    'Trança da Jô, trancista em Salvador. Nagô 60, box braid 180, twist 240. O jumbo já tá incluso em todas menos na nagô. 71 98844-0762',
    /jumbo/,
  ],
])('%s', (_, prompt, never) => expect(leadOf(prompt)).not.toMatch(never));

test('a sentence with every word of another says it', () => {
  expect(covers('Eu conserto sanfona aqui em Caruaru faz 32 anos', 'Conserto de sanfona em Caruaru.')).toBe(true);
  expect(covers('Garantia de 1 ano na ferragem', 'Vidraceiro em Anápolis.')).toBe(false);
});

test('the first sentence of a long fact is not said again below the opening', () => {
  const made = compose({
    prompt:
      'Buenas, somos Tornería Mecánica Galván de Rafaela, Santa Fe. Rectificamos tapas de cilindro, encamisamos blocks y hacemos piezas a medida para maquinaria agrícola. 3 generaciones, desde 1968, cuando el abuelo Ítalo arrancó con un torno alemán que todavía anda. Tel 3492 55-0177.',
  });
  if (made.outcome !== 'site') throw new Error(made.reason);
  const { document: doc } = made;
  const texts = Object.values(doc.strings[doc.site.defaultLocale] ?? {}).filter((text) => text.includes('Rectificamos tapas'));
  expect(texts).toHaveLength(1);
});
