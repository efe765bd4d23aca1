import type { TradeCopy } from '#composer/copy/shape.ts';
import type { Slots } from './language.ts';

/** Forms of a category noun with articles and prepositions, by language; languages not listed follow English. */
function categoryForms(language: string, category: TradeCopy['category']): Slots {
  const { one, gender } = category;
  const f = gender === 'f';
  if (language === 'pt')
    return {
      the: `${f ? 'a' : 'o'} ${one}`,
      a: `${f ? 'uma' : 'um'} ${one}`,
      this: `${f ? 'esta' : 'este'} ${one}`,
      of: `${f ? 'da' : 'do'} ${one}`,
      in: `${f ? 'na' : 'no'} ${one}`,
    };
  if (language === 'es')
    return {
      the: `${f ? 'la' : 'el'} ${one}`,
      a: `${f ? 'una' : 'un'} ${one}`,
      this: `${f ? 'esta' : 'este'} ${one}`,
      of: `${f ? 'de la' : 'del'} ${one}`,
      in: `${f ? 'en la' : 'en el'} ${one}`,
    };
  if (language === 'ar') {
    const the = category.the ?? `ال${one}`;
    return { the, a: one, this: `${f ? 'هذه' : 'هذا'} ${the}`, of: the, in: `في ${the}` };
  }
  const the = category.the ?? `the ${one}`;
  return { the, a: `${category.article ?? 'a'} ${one}`, this: `this ${one}`, of: `of ${the}`, in: `at ${the}` };
}

/** Slot values for the library's texts about a trade, from its noun; unknown ones are absent. */
export function nounSlots(language: string, category: TradeCopy['category'], name: string | undefined): Slots {
  const forms = categoryForms(language, category);
  return {
    name,
    category: category.one,
    'the-category': forms.the,
    'a-category': forms.a,
    'this-category': forms.this,
    'of-category': forms.of,
    'in-category': forms.in,
  };
}
