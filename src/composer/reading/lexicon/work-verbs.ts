import { fold } from '../fold.ts';
import verbs from './work-verbs.json' with { type: 'json' };

/** "consertar" → "conserta-se", "consertam-se"; "arreglar" → "se arregla", "se arreglan": as signs on a door have it. */
function onSigns(form: string, language: string): string[] {
  if (!form.endsWith('ar')) return [];
  const stem = form.slice(0, -1);
  return language === 'es' ? [`se ${stem}`, `se ${stem}n`] : [`${stem}-se`, `${stem}m-se`];
}

/** Folded verbs of work as owners say them, with the noun for what is done; the noun is empty where none is certain. */
const NOUNS: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(verbs).map(([language, nouns]) => [
    language,
    new Map(
      Object.entries(nouns).flatMap(([noun, forms]) =>
        forms.flatMap((form) => [form, ...onSigns(form, language)]).map((form) => [fold(form), noun] as const),
      ),
    ),
  ]),
);

/** All of them as an alternation; none in a language whose verbs are not listed. */
export const workVerbs = (language: string): string => [...(NOUNS[language]?.keys() ?? [])].join('|');

/** Of these, the forms in which one who does the work says so. */
export const ownWorkVerbs = (language: string): string =>
  [...(NOUNS[language]?.keys() ?? [])].filter((form) => !/r$|-|^se /u.test(form)).join('|');

/** "Conserta panela": the forms of a sentence that names nobody. */
export const bareWorkVerbs = (language: string): string =>
  [...(NOUNS[language]?.keys() ?? [])]
    .filter((form) => form.endsWith('ar'))
    .map((form) => form.slice(0, -1))
    .join('|');

/** "afio", "afia" → "afiação"; undefined where no noun is certain. */
export const nounOfWork = (verb: string, language: string): string | undefined =>
  NOUNS[language]?.get(fold(verb)) || NOUNS[language]?.get(`${fold(verb)}r`) || undefined;
