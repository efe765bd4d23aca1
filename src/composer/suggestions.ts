import { INDUSTRIES, type IndustryId } from '#composer/reading/industries.ts';
import type { SiteDocument } from '#site/schema.ts';
import { copyFor } from './copy/index.ts';
import type { Block, Point } from './copy/shape.ts';
import { nounSlots } from './writing/category-forms.ts';
import { FREE } from './writing/choices.ts';
import { hash } from './writing/hash.ts';
import { spelledFor } from './writing/language.ts';
import { createSpeaker } from './writing/speaker.ts';

/**
 * A section that could be added with words of ours. `texts` claim nothing and may stay; `samples` and `items` are typical of such a
 * business: they are marked as samples wherever they are used, and never published until the owner has made them their own.
 */
export interface Suggestion {
  kind: 'features' | 'steps' | 'promise' | 'story' | 'faq';
  texts: Record<string, string>;
  samples: Record<string, string>;
  items: Record<string, string>[];
}

const MAX_SERVICES = 6;
const MAX_QUESTIONS = 5;

const pointsOf = (points: readonly Point[]): Record<string, string>[] => points.map(({ title, body }) => ({ title, body }));

function nameOf({ facts }: SiteDocument): string | undefined {
  return Object.values(facts).find(({ norm, status }) => norm.kind === 'name' && status !== 'sample')?.text;
}

/**
 * Sections typical of a trade, beside those with the owner's facts; empty for an unknown trade. Pure: the same document, the same words.
 */
export function suggestionsFor(document: SiteDocument, locale: string): Suggestion[] {
  const { industry: id, country } = document.site;
  if (id === 'neutral' || !Object.hasOwn(INDUSTRIES, id)) return [];
  const { archetype } = INDUSTRIES[id as IndustryId];
  const { plain, archetype: own, neutral, trade } = copyFor(locale, { id, archetype });
  const language = locale.split('-')[0] ?? 'en';
  const slots = nounSlots(language, trade.category, nameOf(document));
  const turn = (label: string) => hash(`${document.id}/${label}`) % 9973;
  const speak = createSpeaker(slots, locale === 'es' || locale === 'en' ? `${locale}-${country}` : locale, turn, FREE);
  const lists = <K extends 'steps' | 'promise' | 'story'>(name: K) => trade.sections?.[name] ?? own[name] ?? neutral[name];

  const found: (Suggestion | undefined)[] = [
    {
      kind: 'features',
      texts: { title: plain.heads.services[0]! },
      samples: {},
      items: pointsOf(speak.all(trade.services).slice(0, MAX_SERVICES)),
    },
    steps(speak.pick('steps', lists('steps'))),
    promise(speak.pick('promise', lists('promise'))),
    story(speak.pick('story', lists('story'))),
    {
      kind: 'faq',
      texts: { title: plain.heads.faq[0]! },
      samples: {},
      items: speak
        .all(trade.faq)
        .slice(0, MAX_QUESTIONS)
        .map(({ question, answer }) => ({ title: spelledFor(locale, question), body: answer })),
    },
  ];
  return found.filter((one) => one !== undefined && (one.items.length > 0 || one.samples.body !== undefined)) as Suggestion[];

  function steps(words: (Block & { points: Point[] }) | undefined): Suggestion | undefined {
    return words && { kind: 'steps', texts: { title: plain.heads.details[1]! }, samples: {}, items: pointsOf(words.points) };
  }
  function promise(words: (Block & { points: Point[] }) | undefined): Suggestion | undefined {
    return words && { kind: 'promise', texts: {}, samples: { title: words.title }, items: pointsOf(words.points) };
  }
  function story(words: (Block & { body: string }) | undefined): Suggestion | undefined {
    return words && { kind: 'story', texts: { title: plain.heads.story[0]! }, samples: { body: words.body }, items: [] };
  }
}
