import { z } from 'zod';
import { Asset } from '../schema/document.ts';
import { Locale, StringKey } from '../schema/ids.ts';
import { textOf } from '../strings.ts';
import { added, written } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { operation } from './operation.ts';

const Picture = z.object({ width: Asset.shape.width, height: Asset.shape.height, source: Asset.shape.source, focal: Asset.shape.focal });
const Input = z.object({
  locale: Locale,
  key: StringKey,
  /** Position in the text, in UTF-16 units; the picture gets a paragraph of its own. */
  at: z.int().min(0),
  picture: Picture,
  alt: z.string().max(400),
  seed: Seed,
});

/** Inserts a picture into running text. */
export const insertPicture = operation('insert-picture', Input as z.ZodType<z.output<typeof Input>>, (doc, input) => {
  const { locale, key, picture, alt, seed } = input;
  const id = minter(doc, seed)('assets');
  const altKey = `media.${id.slice(3)}.alt`;
  const { text } = textOf(doc, key, locale);
  const before = text.slice(0, input.at).trimEnd();
  const after = text.slice(input.at).trimStart();
  const whole = [before, `![](${id})`, after].filter(Boolean).join('\n\n');
  const locales = [...new Set([locale, doc.site.defaultLocale])];
  return [
    ...(alt ? locales.flatMap((one) => written(doc, one, altKey, alt)) : []),
    added('assets', { ...picture, id, alt: alt ? altKey : null }),
    ...written(doc, locale, key, whole),
  ];
});
