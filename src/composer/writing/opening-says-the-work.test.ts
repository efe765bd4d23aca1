import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

/** The sentence under the name in the first view. */
function leadOf(prompt: string): string {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  const { sections, strings, site } = composed.document;
  const hero = Object.values(sections).find(({ kind }) => kind === 'hero');
  return strings[site.defaultLocale]?.[hero?.slots.lead ?? ''] ?? '';
}

test.each([
  [
    'quero um site aqui pra mim eu trabalho com calha, limpeza de calha e troca de telha quebrada, na regiao de passos, faz 22 anos. limpeza 45 o metro. o pessoal me conhece por Nego Telhas. zap 35 99641-7730',
    /calha/i,
  ],
  [
    'Tres Lunas, en Taxco. Caldo de hongos $90, tamal de flor $25, agua de jamaica $20. Quien sea alérgico a la nuez avise. 762 555 0190',
    /caldo/i,
  ],
  ['Hi. I polish headstones in Perth, $90 each. Stone & Sons. Bring the plot number. 08 5550 1846', /headstones/i],
])('an opening says what is done: %s', (prompt, work) => expect(leadOf(prompt)).toMatch(work));

test.each([
  ['Tres Lunas, en Taxco. Caldo de hongos $90, tamal de flor $25. Quien sea alérgico a la nuez no debe comerlo. 762 555 0190', /^quien/i],
])('and does not begin with a condition: %s', (prompt, condition) => expect(leadOf(prompt)).not.toMatch(condition));
