import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { describeQuestion } from './describe-question.ts';
import { MAX_ALT } from './max-alt.ts';
import { takeDescription } from './take-description.ts';

const made = compose({ prompt: 'Padaria Pão da Vila em Olinda. Rua do Amparo, 45. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.' });
if (made.outcome !== 'site') throw new Error('no site');
const { document } = made;
const take = (alt: string) => takeDescription(document, { alt });

describe('a description of a photo', () => {
  it('is asked for in the language of the site, with the photo and without a key or an id', () => {
    const image = { mediaType: 'image/jpeg', base64: 'AAAA', tokens: 500 } as const;
    const { system, user, image: asked } = describeQuestion(document, image);
    expect(asked).toBe(image);
    expect(system).toContain('Brazilian Portuguese (pt-BR)');
    expect(user).toContain('Pão da Vila');
    expect(system + user).not.toMatch(/(?:fa|sc|pg|it|as)_[0-9a-z]{8}|AAAA/);
  });

  it.each([
    ['Pães redondos numa cesta de vime sobre o balcão', 'Pães redondos numa cesta de vime sobre o balcão'],
    ['Foto de mãos amassando a massa na bancada.', 'Mãos amassando a massa na bancada'],
    ['"Fachada azul com porta de madeira"', 'Fachada azul com porta de madeira'],
    ['Balcão da Pão da Vila com pães franceses', 'Balcão da Pão da Vila com pães franceses'],
  ])('is taken as it may stand: %s', (alt, text) => {
    expect(take(alt)).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'Pão'],
    ['a name that no fact has', 'O padeiro José Carlos tira os pães do forno'],
    ['a number that no fact has', 'Vitrine com 37 bolos diferentes'],
    ['a price that no fact has', 'Cartaz de bolo por R$ 35,00 no balcão'],
    ['praise', 'O melhor pão da cidade sobre a mesa'],
    ['an award', 'Padaria premiada com fachada azul'],
    ['another language', 'A wooden table with several loaves of fresh bread and a knife'],
    ['marks', 'Pães na cesta <script>alert(1)</script> e mesa'],
    ['an address', 'Pães na cesta, veja em https://mal.example agora'],
    ['too much', `Pães ${'e mais pães na cesta de vime '.repeat(6)}`],
    ['what turns the direction of reading', 'Pães na cesta \u202E de vime sobre o balcão'],
  ])('is left where it is %s', (_, alt) => {
    expect(take(alt)).toBeNull();
  });

  it('is no longer than is said in one breath', () => {
    expect(take(`Pães ${'a'.repeat(MAX_ALT)}`)).toBeNull();
  });
});
