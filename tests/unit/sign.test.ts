import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { pressSign, SIGN } from '#press/sign.ts';
import type { SiteDocument } from '#site/schema.ts';

const documentOf = (prompt: string, seed = 1): SiteDocument => {
  const result = compose({ prompt, seed });
  if (result.outcome !== 'site') throw new Error(`no site: ${prompt}`);
  return result.document;
};

/** Reads the code as a phone would, from a picture of this width. */
async function read(png: Buffer, width: number): Promise<string | undefined> {
  const { data, info } = await sharp(png).resize(width).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the sign for the counter', () => {
  const prompts = [
    'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.',
    'Escritório de advocacia Nogueira & Prado em Curitiba. Cores preto e dourado.',
    'Barbershop called Sharp & Sons in Leeds. Haircut £18. Dark look.',
    'مخبز الريف في عمّان. كعك بالسمسم 2 دينار.',
  ];
  it.each(prompts)('is read by a camera, near and far: %s', async (prompt) => {
    for (const seed of [1, 2, 3]) {
      const url = 'https://pao-da-vila-de-olinda.pagemagic.example';
      const png = await pressSign(documentOf(prompt, seed), url, url.replace('https://', ''));
      const { width, height } = await sharp(png).metadata();
      expect({ width, height }).toEqual(SIGN);
      for (const pixels of [1240, 800, 400, 260]) expect(await read(png, pixels), `seed ${seed}, ${pixels} px`).toBe(url);
    }
  });

  it('holds a name and an address of any length', async () => {
    const document = documentOf(prompts[0]!);
    const long = structuredClone(document);
    long.strings[long.site.defaultLocale]![long.site.name] =
      'Associação Beneficente dos Amigos e Moradores do Bairro Santa Efigênia'.repeat(2);
    const url = `https://${'a'.repeat(63)}.sites.pagemagic.example`;
    expect(await read(await pressSign(long, url, url.slice(8)), 1240)).toBe(url);
  });
});
