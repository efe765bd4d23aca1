import { describe, expect, it } from 'vitest';
import { read } from '#composer/read.ts';
import { withRemainder } from './remainder.ts';
import { withRests } from './rests.ts';
import { withPublishableFacts } from './told.ts';

const stated = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return withRests(withPublishableFacts(withRemainder(brief))).facts.flatMap(({ norm, text }) => (norm.kind === 'statement' ? [text] : []));
};

describe('what is left of a clause beside its number or hours', () => {
  it.each([
    [
      'Acupuntura en Mérida, Punto Sereno. Sesión $ 600. Martes a viernes de 10 a 18, únicamente previa cita al 999 412 8877.',
      'Únicamente previa cita',
    ],
    [
      'Podóloga em Maringá, Lívia Pés Leves. Corte R$ 70. Terça a sábado das 9h às 18h, somente com hora marcada no 44 99811-2030.',
      'Somente com hora marcada',
    ],
    [
      'Harbor Marine Upholstery in Gloucester, MA. Boat cushions $180, covers $420. Weekdays 8 to 4. (978) 555-0144, no texts please.',
      'No texts',
    ],
    [
      'Luthier em Ouro Preto, Oficina Corda Viva. Regulagem R$ 180. Seg a sex 9h às 17h, por vídeo para todo o Brasil.',
      'Por vídeo para todo o Brasil',
    ],
  ])('%s', (prompt, rest) => {
    expect(stated(prompt)).toContain(rest);
  });

  it('is left where it is shown, or needs the words around it', () => {
    expect(stated('Barbearia do Zé em Olinda. Corte R$ 40, barba R$ 30. Seg a sex 9h às 18h. Whats 81 99777-8080, Zé.')).toEqual([]);
  });

  it('does not offer what is refused', () => {
    const texts = stated('Acupuntura en Mérida, Punto Sereno. Sesión $ 600. Llame al 999 412 8877. A domicilio no.');
    expect(texts.filter((text) => /^a domicilio$/iu.test(text))).toEqual([]);
  });
});

describe('what is plainly said to customers', () => {
  it.each([
    [
      'Bluff Creek Dog Boarding near Ames, Iowa. I live on the property so somebody’s always here. Small dogs $32 a night.',
      'I live on the property',
    ],
    ["Walt Greer, piano technician in Toledo. Tuning $135. Call 419-555-0177, leave a message, please don't text.", "Don't text"],
    ["Bluff Creek Dog Boarding near Ames. Small dogs $32. Please call, don't text, I don't hear it: 515-555-0144.", "Don't text"],
  ])('%s', (prompt, words) => expect(stated(prompt).join(' | ').replaceAll('’', "'").toLowerCase()).toContain(words.toLowerCase()));
});

it('what is said to whoever makes the site stays off it', () => {
  const said = stated(
    'Clock keeper in Ludlow. Service £240. Please no hexagons. No tick-tock puns. No stock photos please. Write to rj@pell.example.',
  );
  expect(said.join(' ')).not.toMatch(/hexagon|puns|photos/);
});
