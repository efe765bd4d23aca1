import type { Sheet } from '../facts/sheet.ts';
import { key } from '../fold.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';

/** Words that say "is called", over folded text. */
export const CALLED =
  /(?<![\p{L}])(?:(?:que )?(?:se )?cham(?:a|o|ad[ao]|ase)(?:-se)?|o nome (?:da (?:loja|empresa|marca) )?(?:e|vai ser|sera)|(?:brand |business |company |shop )?name(?:'s| is)|nome(?: da (?:empresa|loja|marca|banda))?:|(?<=[,.] ?)(?:de |com o )?nome(?= \p{L})|name:|nombre:|nombre es|el nombre(?: del? \p{L}+)? es|(?:que )?se llama|llamad[oa]|(?:it'?s |is |are |we'?re )?called|(?:is )?named|known as|conhecid[ao] como|conocid[oa] como|marca:|empresa:|negocio:|business:|company:|اسمه|اسمها|يسمي|تسمي|اسم (?:المحل|المتجر|المطعم|الشركه|العياده)(?: هو)?|باسم)(?![\p{L}])\s*:?\s*(?:(?:a|o|the|el|la)\s)?/gu;

/** "لمخبز الياسمين في الشارقة": the trade's word and what follows it, without the particle before it. */
export function arabicName(sheet: Sheet): Span | undefined {
  const labelled = [...sheet.open.matchAll(CALLED)].find((match) => /[\u0600-\u06ff]/.test(match[0]));
  if (labelled) {
    const at = labelled.index + labelled[0].length;
    const text = untilStop(sheet, at, 5);
    if (text) return { start: at, end: at + text.length };
  }
  for (const match of sheet.open.slice(0, 400).matchAll(/[\u0600-\u06ff]+/g)) {
    for (const particle of ['لل', 'ل', 'ب', 'و', '']) {
      if (particle && !match[0].startsWith(particle)) continue;
      const word = match[0].slice(particle.length);
      const start = match.index + particle.length;
      if (word.length < 3 || !(ARABIC_HOUSE.test(key(word)) || namesTrade(word.replace(/[\u064b-\u0652]/g, '')))) continue;
      const text = untilStop(sheet, start, 4);
      const words = text.split(' ');
      // "لمخبز في" or "مطعم صغير" names nothing; a name is the trade with one word or more of its own.
      if (
        words.length < 2 ||
        // "تنظيف وتقويم وزراعة" is a list of services.
        /^و[\u0600-\u06ff]{3,}/.test(words[1] ?? '') ||
        namesTrade(key(text)) ||
        /^(?:طبي|طبيه|تجاري|خاص|خاصه|شامل|شامله|صغير|جديد|حديث|كبير|عائلي|متخصص|شعبي|صغيره|جديده|نسائي|رجالي|متخصصه|للنساء|للرجال|للاطفال|يقدم|تقدم)/.test(
          key(words[1] ?? ''),
        )
      )
        continue;
      return { start, end: start + text.length };
    }
  }
  return undefined;
}

const ARABIC_HOUSE =
  /^(?:مجمع|مكتب|شركه|محل|متجر|مطعم|عياده|مركز|مؤسسه|صالون|دار|بيت|اكاديميه|معهد|نادي|مخبز|مقهي|عيادات|مطاعم|محلات|صيدليه|ورشه|مستشفي|مختبر|مدرسه|حضانه|فندق|استوديو|مشغل|مطبخ|حلويات|بقاله|مغسله|كافيه|كراج)$/;

function untilStop(sheet: Sheet, at: number, most: number): string {
  const region = /^[^،,.؛:\n!؟()\ue000"]*/.exec(sheet.open.slice(at, at + 60))?.[0] ?? '';
  const words: string[] = [];
  for (const word of region.trim().split(/\s+/)) {
    if (
      words.length > 0 &&
      !/^(?:ابو|ام|بن|عبد|ال)$/.test(key(words.at(-1) ?? '')) &&
      /^(?:في|ب(?:دبي|ابوظبي|جده|الرياض)|من|الي|مع|على|علي|و|التي|الذي|يقدم|تقدم|نبيع|نقدم|متخصص\S*|لبيع|وهو|وهي|منذ|هو|هي|بشارع|بمدينه)$/.test(
        key(word),
      )
    )
      break;
    if (words.length === most) break;
    words.push(word);
  }
  return words.join(' ');
}
