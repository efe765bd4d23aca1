import type { Archetype, Wishes } from '#composer/brief.ts';
import { addressed } from './address.ts';
import { ar } from './ar/index.ts';
import type { BlogCopy } from './blog-shape.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { LanguageCopy } from './language-copy.ts';
import type { PlainCopy } from './plain-shape.ts';
import { ptBr } from './pt-br/index.ts';
import type { ArchetypeCopy, InterfaceCopy, MoreCopy, TradeCopy } from './shape.ts';

const FILES = { ar, en, es, pt: ptBr };
const known = new Map<string, LanguageCopy>();

/** The copy of a language, parsed when it is first asked for; English for languages without one. */
export function copyIn(language: string): LanguageCopy {
  const name = Object.hasOwn(FILES, language) ? (language as keyof typeof FILES) : 'en';
  const copy = known.get(name) ?? LanguageCopy.parse(FILES[name]);
  known.set(name, copy);
  return copy;
}

export interface Copy {
  plain: PlainCopy;
  blog: BlogCopy;
  interface: InterfaceCopy;
  more: MoreCopy;
  archetype: Partial<ArchetypeCopy>;
  neutral: ArchetypeCopy;
  trade: TradeCopy;
  /** Copy of the archetype's own trade: true of the whole family. */
  family: TradeCopy;
}

/** Texts for a trade in a language; the trade falls back to its archetype, then to the neutral one, and the language to English. */
export function copyFor(locale: string, industry: { id: string; archetype: Archetype }, address: Wishes['address'] = 'usted'): Copy {
  const language = locale.split('-')[0] ?? '';
  const { plain, blog, interface: words, more, nouns, families } = addressed(copyIn(language), language, address);
  const { neutral } = families;
  const { sections, trades }: { sections: Partial<ArchetypeCopy>; trades: Record<string, TradeCopy> } = families[industry.archetype];
  const family = trades[industry.archetype] ?? neutral.trades.neutral;
  const noun = nouns[industry.id];
  return {
    plain,
    blog,
    interface: words,
    more,
    archetype: sections,
    neutral: neutral.sections,
    trade: trades[industry.id] ?? (noun ? { ...family, category: noun } : family),
    family,
  };
}
