import { isConcept } from '#site/schema/concepts.ts';
import { KINDS, shapeOf, type Tone } from '#site/schema.ts';
import { hash } from './hash.ts';
import type { Setting } from './setting.ts';
import type { Sketch } from './sketch.ts';

/** Visual family of a layout: neighbours must not look alike. */
const FAMILY: Partial<Record<string, string>> = {
  'features/ledger': 'rows',
  'features/asym': 'asym',
  'features/cards': 'cards',
  'features/icon-columns': 'cards',
  'features/bento': 'bento',
  'features/alternate-rows': 'alternate',
  'features/tabs': 'tabs',
  'steps/rail': 'rail',
  'steps/cards': 'cards',
  'steps/path': 'stairs',
  'steps/timeline': 'timeline',
  'story/letter': 'letter',
  'story/pull-quote': 'letter',
  'story/timeline': 'timeline',
  'promise/checklist': 'rows',
  'promise/two-column': 'columns',
  'promise/band': 'panel',
  'testimonials/single': 'letter',
  'testimonials/grid': 'cards',
  'testimonials/reel': 'reel',
  'menu/ledger': 'ledger',
  'menu/board': 'columns',
  'menu/categories': 'ledger',
  'products/grid': 'cards',
  'products/list-price': 'ledger',
  'products/one-featured': 'featured',
  'products/shelf': 'reel',
  'pricing/tiers': 'cards',
  'pricing/price-list': 'ledger',
  'pricing/table': 'table',
  'pricing/single-offer': 'offer',
  'team/cards': 'cards',
  'team/role-list': 'rows',
  'team/single-profile': 'profile',
  'team/duo': 'pictures',
  'faq/accordion': 'accordion',
  'faq/open': 'columns',
  'faq/split-with-contact': 'rows',
  'agenda/day-ledger': 'ledger',
  'agenda/table': 'table',
  'agenda/week-table': 'columns',
  'agenda/parallel-tracks': 'tracks',
  'blog-list/cards': 'cards',
  'blog-list/ledger': 'ledger',
  'blog-list/feature-list': 'pictures',
  'gallery/uniform': 'pictures',
  'gallery/fitted': 'pictures',
  'gallery/masonry': 'pictures',
  'gallery/reel': 'reel',
  'gallery/captioned-rows': 'alternate',
  'contact-form/single-column': 'form',
  'contact-form/card': 'form',
  'map/address-card': 'place',
  'map/split-hours': 'place',
  'map/branches': 'columns',
  'hours/table': 'table',
  'hours/inline-band': 'band',
  'hours/week-bars': 'table',
  'cta/band': 'band',
  'cta/boxed': 'box',
  'cta/inline-note': 'note',
  'hero/statement': 'letter',
  'hero/product-ui': 'split',
  'hero/form-inline': 'form',
  'hero/mosaic-bleed': 'wide',
  'hero/cover': 'cover',
  'hero/offset-card': 'cover',
  'announcement/bar': 'notice',
  'announcement/chip': 'notice',
  'announcement/boxed': 'box',
  'logos/row': 'names',
  'logos/quiet-grid': 'cards',
  'logos/text-list': 'names',
  'stats/band': 'figures',
  'stats/lead-number': 'figure',
  'stats/grid': 'figures',
  'comparison/table': 'table',
  'comparison/us-vs-usual': 'box',
  'comparison/options': 'cards',
  'product-detail/stacked': 'wide',
  'product-detail/compact': 'offer',
  'case-study/rows': 'rows',
  'case-study/big-first': 'pictures',
  'case-study/table': 'table',
  'lineup/list': 'rows',
  'lineup/grid': 'cards',
  'lineup/headliners': 'letter',
  'event-info/band': 'band',
  'event-info/card': 'box',
  'booking/whatsapp-slots': 'ledger',
  'booking/request-form': 'form',
  'newsletter/inline': 'form',
  'newsletter/band': 'form',
  'newsletter/card': 'box',
  'donate/amounts': 'form',
  // The key with its QR code beside the amounts looks like no other layout.
  'donate/impact-list': 'gift',
};
/** Family of a layout, by the names that are also in the page's classes. */
export const layoutFamily = (kind: string, layout: string): string => FAMILY[`${kind}/${layout}`] ?? (isConcept(layout) ? layout : 'split');
const CENTRED = new Set(['cta/band', 'testimonials/single', 'hours/inline-band', 'contact-form/single-column', 'contact-form/card']);
/** A heading at the start, a list beside it: three in a row look like one long table. */
const ASIDE = new Set(
  (
    'features/ledger promise/checklist steps/timeline story/timeline story/letter menu/ledger products/list-price pricing/price-list ' +
    'pricing/single-offer team/role-list faq/accordion agenda/table ' +
    'stats/grid booking/whatsapp-slots donate/impact-list'
  ).split(' '),
);
/** Penalty for a row of layouts with poor rhythm; 0 is good. */
function rhythmPenalty(sections: Sketch[], layouts: string[]): number {
  let cost = 0;
  let cards = 0;
  let centred = 0;
  let aside = 0;
  sections.forEach((section, index) => {
    const layout = layouts[index] ?? '';
    aside = ASIDE.has(`${section.kind}/${layout}`) ? aside + 1 : 0;
    if (aside > 2) cost += 3;
    const own = layoutFamily(section.kind, layout);
    const before = sections[index - 1];
    if (before && layoutFamily(before.kind, layouts[index - 1] ?? '') === own) cost += 10;
    const same = sections.findIndex((other, at) => at < index && other.kind === section.kind && layouts[at] === layout);
    if (same >= 0) cost += 2;
    if (own === 'cards') cards++;
    if (CENTRED.has(`${section.kind}/${layout}`)) centred++;
  });
  return cost + Math.max(0, cards - 1) * 6 + Math.max(0, centred - Math.ceil(sections.length / 3)) * 4;
}

const paragraphsOf = ({ slots }: Sketch): string[] => slots.body?.text.split(/\n{2,}/) ?? [];
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Whether paragraphs are stops of a story in time: two years or more, and one in every paragraph after the first. */
function isDated(paragraphs: readonly string[]): boolean {
  const years = paragraphs.map((text) => YEAR.exec(text)?.[0]);
  return new Set(years.filter(Boolean)).size > 1 && years.slice(1).every(Boolean);
}
const saysAll = ({ items }: Sketch): boolean => items.every(({ slots }) => slots.title && slots.body);
const TALL_ROWS = 4;
const headings = ({ items }: Sketch): number => items.filter((item) => item.heading).length;

const pictured = ({ media }: Sketch): boolean => media !== undefined;
const itemsPictured = ({ items }: Sketch): boolean => items.length > 0 && items.every(({ media, heading }) => media || heading);

/** Layouts for a certain content, with a check whether a section has it. */
const LAYOUT_CONDITIONS: Partial<Record<string, (section: Sketch, setting: Setting) => boolean>> = {
  'hero/form-inline': ({ form }) => form !== undefined,
  'hero/offset-card': pictured,
  'story/media-start': pictured,
  'story/media-end': pictured,
  'cta/split': pictured,
  'product-detail/media-start': pictured,
  'products/grid': itemsPictured,
  'features/bento': (section) => section.items.length > 3 && section.items.length < 7 && saysAll(section),
  // Tall rows suit few items; texts of ours may be cut to fit.
  'features/alternate-rows': (section) =>
    section.items.length > 1 &&
    (section.items.length <= TALL_ROWS || !section.solid) &&
    saysAll(section) &&
    section.items.every(({ icon, media }) => icon || media),
  'features/tabs': (section) => section.items.length > 2 && section.items.length < 7 && saysAll(section),
  'steps/path': ({ items }) => items.length > 2 && items.length < 6,
  // One strong sentence, with more text after it.
  'story/pull-quote': (section) => {
    const [first = '', ...rest] = paragraphsOf(section);
    return rest.length > 0 && first.length >= 40 && first.length <= 170;
  },
  'story/timeline': (section) => isDated(paragraphsOf(section)),
  'promise/band': ({ items }) => items.length > 1 && items.length < 7,
  'testimonials/reel': ({ items }) => items.length > 2,
  'menu/categories': (section) => headings(section) > 1 && section.items.length > 9,
  'menu/with-art': pictured,
  'products/one-featured': (section) =>
    headings(section) === 0 && section.items.every(({ media }) => media) && section.items.length > 1 && section.items.length < 9,
  'products/shelf': (section) => headings(section) === 0 && section.items.every(({ media }) => media) && section.items.length > 3,
  'pricing/table': ({ items }, { shelf }) =>
    items.length > 1 &&
    items.length < 7 &&
    items.filter(({ facts }) =>
      facts?.some((id) => {
        const norm = shelf.get(id)?.norm;
        return norm?.kind === 'plan' && norm.features.length > 0;
      }),
    ).length > 1,
  'pricing/single-offer': ({ items }) => items.length === 1,
  'team/single-profile': ({ items }) => items.length === 1,
  'team/duo': ({ items }) => items.length === 2,
  'faq/split-with-contact': ({ facts }) => facts.length > 0,
  'gallery/captioned-rows': ({ items }) => items.length < 7 && items.every(({ slots }) => slots.title),
  'gallery/reel': ({ items }) => items.length > 2,
  // A note closes a page quietly; most pages end with more.
  'cta/inline-note': (_, setting) => setting.turn('cta/note') % 2 === 0,
  'map/branches': ({ facts }, { shelf }) => facts.filter((id) => shelf.get(id)?.norm.kind === 'address').length > 1,
  'hours/week-bars': ({ facts }, { shelf }) =>
    facts.some((id) => {
      const norm = shelf.get(id)?.norm;
      // A bar for each day is useful only when the days differ.
      return norm?.kind === 'hours' && new Set(Object.values(norm.days).map(String)).size > 1;
    }),
  'agenda/parallel-tracks': ({ items }) => new Set(items.map(({ slots }) => slots.when?.text)).size < items.length,
  'agenda/week-table': ({ items }, { shelf }) => {
    const days = items.map(({ facts }) => {
      const norm = facts?.map((id) => shelf.get(id)?.norm).find((one) => one?.kind === 'class');
      return norm?.kind === 'class' && norm.start ? norm.days : [];
    });
    return items.length > 2 && days.every((list) => list.length > 0) && new Set(days.flat()).size > 1;
  },
};

/** Layouts that may replace a wished one when the content fits them. */
const ALTERNATIVES: Partial<Record<string, readonly string[]>> = {
  'hero/split-art': ['offset-card', 'form-inline'],
  'products/grid': ['one-featured', 'shelf'],
  'pricing/tiers': ['table', 'single-offer'],
  'testimonials/grid': ['reel'],
  'newsletter/band': ['card'],
  'newsletter/inline': ['card'],
};

function candidates(section: Sketch, setting: Setting): readonly string[] {
  const { layouts } = shapeOf(section.kind);
  const wished = section.layouts
    ?.flatMap((layout) => [layout, ...(ALTERNATIVES[`${section.kind}/${layout}`] ?? [])])
    .filter((layout) => (layouts as readonly string[]).includes(layout));
  const fitting = (wished?.length ? wished : layouts).filter(
    (layout) => LAYOUT_CONDITIONS[`${section.kind}/${layout}`]?.(section, setting) ?? true,
  );
  const open = fitting.length > 0 ? fitting : layouts;
  // One plan is an offer, not a row of tiers.
  if (section.kind === 'pricing' && open.includes('single-offer')) return ['single-offer'];
  // A short list is set large, not lost beside a picture.
  if (section.kind === 'menu' && section.items.length < 4) return open.filter((layout) => layout !== 'ledger');
  if (section.kind === 'features' && section.items.length < 3) return open.filter((layout) => layout !== 'icon-columns');
  return open;
}

const isBetween = ({ kind }: Sketch): boolean => !('frame' in KINDS[kind]) && kind !== 'quick-contact' && kind !== 'announcement';

/** Rhythm penalty of a page with layouts. */
export function pagePenalty(sections: readonly Sketch[]): number {
  const middle = sections.filter(isBetween);
  return rhythmPenalty(
    middle,
    middle.map(({ layout }) => layout ?? ''),
  );
}

const TRIES = 240;

/** Gives each section a layout so that no two neighbours look alike; the seed breaks ties. */
export function layOut(setting: Setting, sections: Sketch[]): void {
  const middle = sections.filter(isBetween);
  let best: { cost: number; layouts: string[] } | undefined;
  const choices = middle.map((section) => candidates(section, setting));
  // A few sections have few combinations: a multiple of them covers each.
  const tries = Math.min(TRIES, 4 * choices.reduce((ways, { length }) => ways * length, 1));
  for (let attempt = 0; attempt < tries && best?.cost !== 0; attempt++) {
    const layouts = middle.map((section, at) => {
      const open = choices[at]!;
      return (
        open[hash(`${setting.root}/${setting.variant}/layout/${attempt}/${section.alias}`) % open.length] ??
        shapeOf(section.kind).layouts[0]
      );
    });
    const cost = rhythmPenalty(middle, layouts);
    if (!best || cost < best.cost) best = { cost, layouts };
  }
  middle.forEach((section, index) => {
    section.layout = best?.layouts[index];
    if (section.layout === 'alternate-rows' && !section.solid) section.items = section.items.slice(0, TALL_ROWS);
  });
  for (const section of sections) {
    section.layout ??= section.layouts?.[0] ?? shapeOf(section.kind).layouts[0];
    // The simple header may also overlay the hero, when nothing is drawn behind it.
    const canOverlay =
      section.kind === 'header' && section.layout === 'bar' && middle[0]?.kind === 'hero' && QUIET_TOPS.has(middle[0].layout ?? '');
    if (canOverlay && hash(`${setting.root}/header/overlay`) % 2 === 0) section.layout = 'overlay';
  }
}

/** Heroes with a plain upper edge. */
const QUIET_TOPS = new Set(['statement', 'info-first', 'form-inline']);

/** Families whose pages can have an area in the accent colour. */
const LOUD = new Set<string>(['food', 'retail', 'creative', 'event', 'cause']);
const QUIET = new Set<string>(['calm', 'sober', 'minimal', 'elegant', 'luxury', 'natural']);

/** Tones alternate; the darkest is kept for the call to action or one band, and the footer. */
export function colourIn(setting: Setting, sections: Sketch[]): void {
  const middle = sections.filter(isBetween);
  const opening = middle[0];
  const { colors, moods, polarity } = setting.brief.wishes;
  const strong = colors.filter(({ value }) => value.c >= 0.05).length;
  const isPale = strong > 0 && colors.some(({ value }) => value.l > 0.84 && value.c > 0.01 && value.c < 0.05);
  const isQuiet = moods.some((mood) => QUIET.has(mood));
  // Beside one requested colour, another one would be our own choice.
  const loud = !isQuiet && (strong > 1 || (strong === 0 && LOUD.has(setting.brief.industry.archetype)));
  // A dark site has a dark opening, with its colour on it.
  const isDark = polarity === 'dark' || (colors[0] !== undefined && colors[0].value.l < 0.4 && colors[0].value.c < 0.03);
  const heroTones: [Tone, ...Tone[]] = isDark
    ? ['plain', 'tint']
    : opening?.layout === 'cover'
      ? loud
        ? ['brand', 'strong', 'inverse']
        : ['brand', 'tint']
      : opening?.layout === 'statement'
        ? isQuiet
          ? strong > 0
            ? ['brand', 'tint']
            : ['plain', 'tint']
          : ['brand']
        : loud
          ? ['plain', 'strong', 'tint']
          : strong > 0
            ? [isQuiet ? 'tint' : 'brand']
            : ['plain', 'tint'];
  // Two requested colours are both shown.
  const even: Tone = isPale || (loud && (strong > 1 || setting.turn('tones') % 3 === 0)) ? 'strong' : 'tint';
  const accentAt = middle.findIndex(
    (section, index) => index > 1 && (section.kind === 'steps' || section.kind === 'promise' || section.kind === 'testimonials'),
  );
  let previous: Tone | undefined;
  let inverse = 0;
  middle.forEach((section, index) => {
    let tone: Tone = previous === 'plain' ? (index % 4 === 1 ? 'tint' : even) : 'plain';
    if (index === 0) tone = section.kind === 'hero' ? setting.choose('tone/hero', heroTones) : 'plain';
    else if (section.kind === 'cta') tone = setting.choose('tone/cta', ['brand', 'inverse'] as const);
    else if (index === accentAt && setting.turn('tone/accent') % 3 === 0) tone = 'inverse';
    if (tone === previous) tone = tone === 'plain' ? 'tint' : 'plain';
    if (tone === 'inverse' && ++inverse > 1) tone = 'brand';
    section.tone = tone;
    previous = tone;
  });
  for (const section of sections) {
    if (section.kind === 'footer')
      section.tone =
        inverse < 2 && previous !== 'inverse' ? setting.choose('tone/footer', ['inverse', 'tint', 'inverse'] as const) : 'tint';
    section.tone ??= section.kind === 'announcement' ? 'brand' : 'plain';
  }
  const last = middle.at(-1);
  const foot = sections.find((section) => section.kind === 'footer');
  if (foot && foot.tone === last?.tone)
    foot.tone = foot.tone === 'tint' && inverse < 2 ? 'inverse' : foot.tone === 'plain' ? 'tint' : 'plain';
}
