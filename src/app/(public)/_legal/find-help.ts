import { plain } from './inline.tsx';
import type { HelpText } from './text.ts';

type Groups = HelpText['groups'];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words that say nothing of a subject, without accents. */
const EMPTY = new Set(
  'a o as os um uma de do da dos das em no na nos nas por para com que se e ou eu meu minha meus minhas como quero posso faco fazer aqui outro outra site sites the an of in on to for with how do i can my is it want another el la los las un una del en mi mis como puedo quiero hacer otro otra sitio'.split(
    ' ',
  ),
);
const WHOLE = 4;
/** More than any number of words comes to. */
const WHOLLY = 1000;

/** A longer word without its ending, so that "preços" finds "preço" and "changing" finds "change". */
const stemOf = (word: string): string => (word.length <= WHOLE ? word : word.slice(0, Math.max(WHOLE, word.length - 2)));

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The questions that contain every word of a search, by their stems; where there is none, those that contain most, above all as asked. */
export function findHelp(groups: Groups, wanted: string): Groups {
  const all = wordsOf(wanted);
  const telling = all.filter((word) => !EMPTY.has(word));
  const stems = (telling.length > 0 ? telling : all).map(stemOf);
  if (stems.length === 0) return groups;
  const scoreOf = (question: string, rest: string): number => {
    const [asked, said] = [wordsOf(question), wordsOf(rest)];
    const points = stems.map((stem) => {
      const has = (words: string[]) => words.some((word) => word.startsWith(stem));
      return has(asked) ? 2 : has(said) ? 1 : 0;
    });
    return points.every((each) => each > 0) ? WHOLLY : points.reduce((sum: number, each) => sum + each, 0);
  };
  const scores = new Map(
    groups.flatMap(({ title, items }) =>
      items.map(({ id, question, answer }) => [id, scoreOf(question, `${title} ${plain(answer)}`)] as const),
    ),
  );
  const best = Math.max(...scores.values());
  if (best === 0) return [];
  return groups
    .map((group) => ({ ...group, items: group.items.filter(({ id }) => scores.get(id) === best) }))
    .filter(({ items }) => items.length > 0);
}
