import { languageOf } from '#composer/reading/locale.ts';
import { ungrounded } from '#site/grounding/ungrounded.ts';
import type { SiteDocument } from '#site/schema.ts';
import { languageCode } from '../writing/site-language.ts';
import type { DescribeAnswer } from './describe-question.ts';
import { MAX_ALT } from './max-alt.ts';

const SHORTEST = 8;
const OPENING =
  /^(?:(?:uma? )?(?:foto(?:grafia)?|imagem|imagen)|(?:an? )?(?:photo(?:graph)?|image|picture)|una (?:foto(?:grafía)?|imagen))(?: (?:de|da|do|del|of|mostrando|showing|que muestra|que mostra))(?: |$)/iu;
const MARKS = /[<>{}[\]`|\\]|https?:|www\.|\*\*|[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** Validates an alt text; null when it is empty, too long, or not grounded in the site's facts. */
export function takeDescription(document: SiteDocument, { alt }: DescribeAnswer): string | null {
  const bare = alt
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“'](.*)["”']$/u, '$1')
    .replace(OPENING, '')
    .replace(/(?<![.…])\.$/u, '');
  const text = bare.charAt(0).toLocaleUpperCase(document.site.defaultLocale) + bare.slice(1);
  if (text.length < SHORTEST || text.length > MAX_ALT || MARKS.test(text)) return null;
  const words = text.match(/\p{L}+/gu) ?? [];
  const { language, score } = languageOf(text);
  if (words.length >= 5 && score >= 1.5 && language !== languageCode(document.site.defaultLocale)) return null;
  return ungrounded(text, document).length > 0 ? null : text;
}
