import { inOtherLanguages, ownLanguageOf } from './left-behind.ts';
import { ownerMessage } from './owner-message.ts';
import { pagePairs } from './page-pairs.ts';
import type { OldForm } from './read-form.ts';
import type { SitePage } from './site-page.ts';
import type { StatedPart, StatedSite } from './stated-part.ts';

/** Texts of a site as the same site says them in another language. */
export interface FurtherLanguage {
  locale: 'en' | 'es' | 'pt-BR';
  /** Each text with its counterpart. */
  pairs: [own: string, other: string][];
}

export type ReadPage = SitePage & { look?: { form?: OldForm & { above?: string[] }; action?: string } };
type Pair = readonly [own: string, other: string];

const LOCALES: Readonly<Record<string, FurtherLanguage['locale']>> = { en: 'en', es: 'es', pt: 'pt-BR' };
/** Letters of the site's texts that must have a counterpart, as a share. */
const MIN_SHARE = 0.6;
const MAX = { pairs: 500, text: 2000 };

/**
 * The second language of a site, where most of its texts have one: pages that certainly correspond, and parts of them that are built
 * alike. `whole` are its pages whose texts all came along.
 */
export function furtherLanguage(
  pages: readonly ReadPage[],
  stated: StatedSite,
  year?: number,
): (FurtherLanguage & { whole: ReadonlySet<string> }) | null {
  const foreign = inOtherLanguages(pages);
  const language = foreign[0] && ownLanguageOf(foreign);
  const locale = language ? LOCALES[language] : undefined;
  const found = pagePairs(
    pages.filter((page) => !foreign.includes(page)),
    foreign,
  );
  const home = found.find(([own]) => own === pages[0]);
  if (!locale || !home) return null;
  const others = [home[1], ...foreign.filter((page) => page !== home[1])];
  const other = ownerMessage(others, year).stated;
  const whole = new Set<string>();
  const pairs: Pair[] = [
    ...together(stated.headline, other.headline),
    ...together(stated.lead, other.lead),
    ...together(home[0].look?.action, home[1].look?.action),
  ];
  for (const [own, theirs] of found) {
    const parts = [stated, other].map((site, at) => site.parts.filter(({ url }) => url === (at === 0 ? own : theirs).url));
    const said = pairsOfParts(parts[0]!, parts[1]!);
    pairs.push(...said.pairs, ...pairsOfForms(own, theirs));
    if (said.isWhole) for (const { url, lines } of foreign) if (isSame(lines, theirs.lines)) whole.add(url);
  }
  const share = lettersOf(pairs.map(([own]) => own)) / Math.max(1, lettersOf([stated.lead ?? '', ...stated.parts.flatMap(textsOf)]));
  if (share < MIN_SHARE) return null;
  pairs.push(
    ...menuPairs(stated, other, found),
    ...alike(stated.ways ?? [], other.ways ?? []),
    ...alike(stated.beside ?? [], other.beside ?? []),
  );
  const fitting = pairs.filter((pair) => pair.every((text) => text !== '' && text.length <= MAX.text));
  return { locale, pairs: fitting.slice(0, MAX.pairs).map(([one, two]) => [one, two]), whole };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const lettersOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
const together = (own: string | undefined, other: string | undefined): Pair[] => (own && other ? [[own, other]] : []);
const alike = (own: readonly string[], other: readonly string[]): Pair[] =>
  own.length === other.length ? own.map((text, at): Pair => [text, other[at]!]) : [];

/** Texts of a part that have words, in an order that depends on its structure alone. */
function textsOf(part: StatedPart): string[] {
  const of = (text: string | undefined) => text ?? '';
  const head = [of(part.heading)];
  if (part.is === 'items')
    return [
      ...head,
      of(part.lead),
      of(part.note),
      ...part.items.flatMap(({ name, note, price, group }) => [name, of(note), of(price), of(group)]),
    ];
  if (part.is === 'people') return [...head, ...part.people.flatMap(({ role, about }) => [of(role), of(about)])];
  if (part.is === 'questions') return [...head, ...part.questions.flatMap(({ question, answer }) => [question, answer])];
  if (part.is === 'figures') return [...head, ...part.figures.map(({ of: counted }) => counted)];
  return part.is === 'prose' ? [...head, ...part.paragraphs] : head;
}

/** Parts of the text that are alike in every language: names of people, and digits of prices and figures. */
function fixedIn(part: StatedPart): string {
  const digits = (text = '') => text.replace(/\D/g, '');
  if (part.is === 'items') return part.items.map(({ price }) => digits(price)).join('|');
  if (part.is === 'people') return part.people.map(({ name }) => name.replace(/^\p{L}{1,4}\.\s/u, '')).join('|');
  return part.is === 'figures' ? part.figures.map(({ number }) => digits(number)).join('|') : '';
}

const shapeOf = (part: StatedPart): string => [part.is, ...textsOf(part).map((text) => (text ? 1 : 0)), fixedIn(part)].join(' ');

/** Parts of two pages that are built alike: all in their order, or those of a build that each page has once. */
function pairsOfParts(own: readonly StatedPart[], other: readonly StatedPart[]): { pairs: Pair[]; isWhole: boolean } {
  const isWhole = own.length === other.length && own.every((part, at) => shapeOf(part) === shapeOf(other[at]!));
  const sole = (part: StatedPart, among: readonly StatedPart[]) => {
    const same = among.filter((one) => shapeOf(one) === shapeOf(part));
    return same.length === 1 ? same[0] : undefined;
  };
  const matched = own.flatMap((part, at) => {
    const same = isWhole ? other[at] : sole(part, own) && sole(part, other);
    return same ? [[textsOf(part), textsOf(same)] as const] : [];
  });
  return { pairs: matched.flatMap(([one, two]) => alike(one, two)), isWhole };
}

function pairsOfForms({ look: own }: ReadPage, { look: other }: ReadPage): Pair[] {
  const [one, two] = [own?.form, other?.form];
  if (!one || !two) return [];
  const above = [...alike(one.above ?? [], two.above ?? []), ...together(one.submit, two.submit)];
  if (one.fields.map(({ asks }) => asks).join() !== two.fields.map(({ asks }) => asks).join()) return above;
  const fields = one.fields.flatMap((field, at) => [
    ...together(field.label, two.fields[at]!.label),
    ...alike(field.options ?? [], two.fields[at]!.options ?? []),
  ]);
  return [...fields, ...above];
}

/** Labels of the menus, by the pages that they lead to. */
const menuPairs = (own: StatedSite, other: StatedSite, found: readonly (readonly [SitePage, SitePage])[]): Pair[] =>
  found.flatMap(([one, two]) =>
    together(own.menu?.find(({ url }) => url === one.url)?.label, other.menu?.find(({ url }) => url === two.url)?.label),
  );
