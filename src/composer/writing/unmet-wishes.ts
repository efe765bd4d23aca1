import type { Brief, Notice } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { WANTS } from '#composer/reading/lexicon/wishes.ts';
import { messageIn } from '#composer/reading/messages/messages.ts';
import type { FactKind, Section, SiteDocument } from '#site/schema.ts';
import { type Thing, UNABLE, WAITING, WISHED_THINGS } from './data/wished-things.ts';
import { RULES } from './named-pages.ts';
import { wishedPages } from './wished-pages.ts';

const REFUSED = /\b(?:sem|nao|no|not|without|sin|nada de|don'?t|nem|ni)\s(?:\S+\s){0,3}$/;

/** Kinds of section, or facts, that fulfil a wish. */
const SHOWN_BY: Partial<Record<Thing, { sections: readonly Section['kind'][]; facts?: readonly FactKind[] }>> = {
  map: { sections: ['map'], facts: ['address'] },
  menu: { sections: ['menu', 'products', 'pricing'] },
  products: { sections: ['products', 'pricing', 'menu', 'case-study', 'booking'] },
  pricing: { sections: ['pricing', 'menu', 'products', 'booking', 'comparison'] },
  hours: { sections: ['hours', 'agenda'], facts: ['hours', 'class'] },
  agenda: { sections: ['agenda'], facts: ['hours'] },
  features: { sections: ['features', 'pricing', 'products', 'booking', 'menu'] },
  team: { sections: ['team', 'lineup'], facts: ['person'] },
  donate: { sections: ['donate'], facts: ['pix'] },
  social: { sections: [], facts: ['handle'] },
};

function isThere(thing: Thing, { sections }: SiteDocument, { facts }: Brief): boolean {
  // Placeholders await photos and are not public yet.
  if (thing === 'gallery') return false;
  const by = SHOWN_BY[thing] ?? { sections: [thing as Section['kind']] };
  return (
    Object.values(sections).some(({ kind }) => by.sections.includes(kind)) ||
    facts.some(({ norm }) => by.facts?.includes(norm.kind) ?? false)
  );
}

function thingsWished({ clauses, wishes }: Brief): Thing[] {
  const said = clauses.filter(({ act }) => act === 'wish').map(({ text }) => fold(text));
  const named = WISHED_THINGS.filter(([, words]) =>
    said.some((text) => {
      const at = text.search(words);
      return at >= 0 && !REFUSED.test(text.slice(0, at));
    }),
  ).map(([thing]) => thing);
  const wanted = WAITING.filter((thing) => thing !== 'social' && wishes.wants.includes(thing));
  const isOnline = named.includes('reviews');
  return [...new Set<Thing>([...wanted, ...named])].filter((thing) => !(isOnline && thing === 'testimonials'));
}

/** Words for pages whose section kind has another name. */
const PAGE_KINDS: readonly (readonly [Section['kind'], RegExp])[] = [
  ['contact-form', /conta[ct]t?o|contact|fale conosco|تواصل|اتصل/],
  ['story', /^(?:sobre|about|quem sou|acerca|من نحن)/],
  ['features', /^(?:servic|service|what we do|practice|areas)/],
];

function isPageThere(name: string, document: SiteDocument, brief: Brief): boolean {
  const { sections, pages, strings, site } = document;
  const folded = fold(name);
  if (/^(?:each|cada)\s/.test(folded)) return Object.values(sections).some(({ kind }) => kind === 'product-detail');
  if (RULES.test(folded)) return brief.facts.some(({ norm }) => norm.kind === 'statement' && norm.topic === 'policy');
  const kinds = [...PAGE_KINDS, ...WANTS.map(([kind, words]) => [kind, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u')] as const)];
  const kind = kinds.find(([, words]) => words.test(folded))?.[0];
  if (kind) return brief.wishes.wants.includes(kind) || isThere(kind as Thing, document, brief);
  const text = strings[site.defaultLocale] ?? {};
  const keys = [
    ...Object.values(pages).map(({ label }) => label),
    ...Object.values(sections).flatMap(({ kind, slots, nav }) => (kind === 'hero' ? [] : [slots.title, nav])),
  ];
  const headings = fold(keys.map((key) => (key ? text[key] : '')).join('\n'));
  const words = folded.match(/\p{L}{4,}/gu) ?? [folded];
  return words.some((word) => headings.includes(word.slice(0, 6)));
}

/** Notices for the owner: wishes that need something of theirs, and wishes that no site of ours can fulfil. */
export function unmetNotices(brief: Brief, document: SiteDocument): Notice[] {
  const words = messageIn(brief.locale).unmet;
  const isUnable = (thing: Thing) => (UNABLE as readonly Thing[]).includes(thing);
  const open = thingsWished(brief).filter((thing) => isUnable(thing) || !isThere(thing, document, brief));
  const pages = wishedPages(brief).filter((name) => !isPageThere(name, document, brief));
  const say = (text: string, list: readonly string[]): Notice[] =>
    list.length > 0 ? [{ code: 'wish-open', text: text.replace('{list}', list.join(brief.locale.startsWith('ar') ? '، ' : ', ')) }] : [];
  const named = (things: readonly Thing[]) => things.map((thing) => words.things[thing]);
  return [
    ...say(words.waits, named(open.filter((thing) => !isUnable(thing)))),
    ...say(words.unable, named(open.filter(isUnable))),
    ...say(
      words.pages,
      pages.map((name) => `“${name}”`),
    ),
  ];
}
