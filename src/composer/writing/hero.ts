import type { Acts } from './actions.ts';
import { goTo } from './actions.ts';
import { asSentence, asTitle, capitalise } from './language.ts';
import type { Setting } from './setting.ts';
import { ids, type Sketch, sketch, word } from './sketch.ts';

const LAYOUTS: Partial<Record<string, [string, ...string[]]>> = {
  restaurant: ['split-art', 'mosaic-bleed', 'info-first', 'cover'],
  law: ['statement', 'split-art', 'cover'],
  clinic: ['split-art', 'info-first', 'mosaic-bleed'],
  saas: ['product-ui', 'split-art'],
  portfolio: ['statement', 'mosaic-bleed', 'split-art'],
  blog: ['statement', 'split-art', 'cover'],
  event: ['mosaic-bleed', 'cover', 'split-art'],
  catalogue: ['split-art', 'mosaic-bleed', 'cover'],
  cause: ['cover', 'split-art', 'mosaic-bleed'],
};
const USUAL: [string, ...string[]] = ['split-art', 'mosaic-bleed', 'cover'];

/** What a product is, in the owner's words, when they are short enough for a headline. */
export function pitch(setting: Setting): string | undefined {
  if (setting.brief.industry.archetype !== 'tech') return undefined;
  const said = setting.shelf.said('audience', 'service').find((fact) => fact.text.length >= 15 && fact.text.length <= 80);
  if (said) setting.placed.add(said.id);
  return said?.text;
}

export function hero(setting: Setting, acts: Acts, next?: { label: string; alias: string }): Sketch {
  const { brief, shelf, speak, trade, words } = setting;
  const head = speak.pick('hero', trade.hero) ?? { title: setting.name };
  const own = pitch(setting);
  const section = sketch('hero', 'hero', own ? { ...head, kicker: undefined, title: asTitle(own), lead: head.lead } : head);
  if (own && section.slots.title) section.slots.title.by = 'fact';
  if (!section.slots.kicker && setting.whereabouts && !own)
    section.slots.kicker = word(`${capitalise(trade.category.one)} · ${setting.whereabouts}`);
  section.actions = [acts.primary];
  if (next) section.actions.push(goTo(next.label, next.alias));
  else if (acts.direct) section.actions.push(acts.direct);

  const here = ids(shelf.first('address'), shelf.first('hours'), shelf.callable);
  const told = shelf.said('trial').filter((fact) => fact.text.length <= 90 && !setting.placed.has(fact.id));
  section.facts =
    brief.pageType === 'saas'
      ? ids(...told.slice(0, 1))
      : brief.pageType === 'event'
        ? ids(...shelf.by('date').slice(0, 1), shelf.first('address'))
        : [];
  const [first, ...rest] = LAYOUTS[brief.pageType] ?? USUAL;
  const possible = [first, ...rest].filter((layout) => layout !== 'info-first' || here.length >= 2);
  section.layouts = [setting.choose('hero/layout', possible as [string, ...string[]])];
  if (section.layouts[0] === 'info-first') section.facts = here;
  const wide = section.layouts[0] === 'cover' || section.layouts[0] === 'mosaic-bleed';
  if (section.layouts[0] !== 'statement')
    section.media = {
      size: wide ? [1600, 900] : [1200, 1200],
      style: brief.pageType === 'saas' ? 'interface' : undefined,
      ...(brief.pageType === 'saas' ? { alt: word(words.note.illustration) } : {}),
    };
  section.solid = true;
  return section;
}

/** The first section of a page that is not the home page. */
export function pageHead(alias: string, title: string, lead: string | undefined, acts: Acts): Sketch {
  const section = sketch('hero', alias, { title, lead: lead ? asSentence(lead) : undefined });
  section.actions = [acts.primary];
  section.layouts = ['statement'];
  section.solid = true;
  return section;
}
