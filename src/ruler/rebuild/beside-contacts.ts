import { CLOCK_OR_CLOSED, DAY } from '../page/customer-facts.ts';
import { besideAddress, besideHours, isKnown } from './content-lines.ts';
import { OF_FRAME } from './frame-words.ts';
import { ownWords } from './own-words.ts';
import { isNumber } from './part-signs.ts';
import { plainly } from './plainly.ts';
import { linesOfHours } from './site-hours.ts';
import type { FoundFact, SitePage } from './site-page.ts';

/** "Escola de Mergulho Ponta d'Água": the name with its trade. */
const isNamed = (text: string, name: string): boolean =>
  plainly(text) === name || (name !== '' && !/[.!?]$/.test(text) && plainly(text).endsWith(name));

const MIN_WORDS = 4;
const MAX = { sentence: 200, all: 8 };
/** Sentences of a footer that are no facts: "Garantia de 90 dias em todo serviço." */
export function besideContacts(pages: readonly SitePage[], facts: readonly FoundFact[]): string[] {
  const [home] = pages;
  if (!home) return [];
  const name = plainly(facts.find(({ kind }) => kind === 'name')?.text ?? '');
  const address = facts.find(({ kind }) => kind === 'address')?.text ?? '';
  const hours = linesOfHours(home.lines);
  const elsewhere = plainly(pages.flatMap(({ lines }) => lines.filter(({ isFooter }) => !isFooter).map(({ text }) => text)).join(' '));
  const found = home.lines
    .filter(({ isFooter, level }) => isFooter && level === undefined)
    .map((line) => besideHours(besideAddress({ text: line.text }, address), hours).text)
    .flatMap((text) => ownWords(text).split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .map((text) => text.trim())
    .filter((text) => text.split(' ').length >= MIN_WORDS && text.length <= MAX.sentence)
    .filter((text) => !OF_FRAME.test(text) && !isKnown(text, facts) && !isNumber(text) && !/@|\d{4}[-. ]?\d{4}/.test(text))
    .filter((text) => !(DAY.test(text) && CLOCK_OR_CLOSED.test(text)) && !/\s[-–|•·]\s/.test(text) && /\s\p{Ll}{2,}/u.test(text));
  return [...new Set(found)].filter((text) => !elsewhere.includes(plainly(text)) && !isNamed(text, name)).slice(0, MAX.all);
}
