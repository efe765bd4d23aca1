import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** Each item as "name = price (note)". */
const itemsIn = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.facts.flatMap(({ norm, text }) => {
    if (norm.kind !== 'offer') return [];
    const price = brief.facts.find(({ id }) => id === norm.price)?.text;
    return [`${text} = ${price}${norm.note ? ` (${norm.note})` : ''}`];
  });
};

test.each([
  [
    'Rueda Loca Bicis, Rosario. Parche $4.500, service completo $38.000 (incluye desarme, limpieza y lubricación), cambio de cámara $6.000 más la cámara.',
    [
      'Parche = $4.500',
      'service completo = $38.000 (incluye desarme, limpieza y lubricación)',
      'cambio de cámara = $6.000 (más la cámara)',
    ],
  ],
  [
    'Plomero Raúl, Quilmes. Destapación $25.000 más el viaje, termotanque $40.000.',
    ['Destapación = $25.000 (más el viaje)', 'termotanque = $40.000'],
  ],
  [
    'Fotógrafa Lia em Olinda. Ensaio R$ 450 com 20 fotos tratadas, álbum e pendrive. Casamento R$ 3.200.',
    ['Ensaio = R$ 450 (com 20 fotos tratadas, álbum e pendrive)', 'Casamento = R$ 3.200'],
  ],
  [
    'Nails by Tee, Derby. Gel set £30 plus £2 per art nail, infills £25 within 3 weeks.',
    ['Gel set = £30 plus £2 per art nail', 'infills = £25 (within 3 weeks)'],
  ],
  [
    'Colo, doula em Curitiba. O acompanhamento (3 encontros antes e 2 visitas depois) custa R$ 2.400, em até 6 vezes.',
    ['acompanhamento = R$ 2.400, em até 6 vezes (3 encontros antes e 2 visitas depois)'],
  ],
])('the words behind a price stay with it, and name no further thing: %s', (prompt, items) => expect(itemsIn(prompt)).toEqual(items));

test('a bracket is told once', () => {
  const brief = read('Fotógrafa Lia em Olinda. Ensaio R$ 450. Casamento R$ 3.200 (8 horas, dois fotógrafos e making of).');
  if ('outcome' in brief) throw new Error(brief.reason);
  expect(brief.facts.filter(({ norm, text }) => norm.kind === 'statement' && text.includes('fotógrafos'))).toEqual([]);
});
