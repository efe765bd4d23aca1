import { KINDS, type Kind, shapeOf, type Tone } from '#site/schema.ts';
import { hash } from './hash.ts';
import type { Setting } from './setting.ts';
import type { Sketch } from './sketch.ts';

/** What a layout looks like from afar: neighbours must not look alike. */
const FAMILY: Partial<Record<string, string>> = {
  'features/ledger': 'rows',
  'features/asym': 'asym',
  'features/cards': 'cards',
  'features/icon-columns': 'cards',
  'steps/rail': 'rail',
  'steps/cards': 'cards',
  'story/letter': 'letter',
  'promise/checklist': 'rows',
  'promise/two-column': 'columns',
  'testimonials/single': 'letter',
  'testimonials/grid': 'cards',
  'menu/ledger': 'ledger',
  'menu/board': 'columns',
  'products/grid': 'cards',
  'products/list-price': 'ledger',
  'pricing/tiers': 'cards',
  'pricing/price-list': 'ledger',
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
  'gallery/uniform': 'pictures',
  'gallery/masonry': 'pictures',
  'gallery/reel': 'reel',
  'gallery/captioned-rows': 'alternate',
  'contact-form/single-column': 'form',
  'contact-form/card': 'form',
  'map/branches': 'columns',
  'hours/table': 'table',
  'hours/inline-band': 'band',
  'hours/week-bars': 'table',
  'cta/band': 'band',
  'cta/boxed': 'box',
  'cta/inline-note': 'note',
  'hero/statement': 'letter',
  'hero/product-ui': 'split',
};
/** Family of a layout, by the names that also stand in the page's classes. */
export const layoutFamily = (kind: string, layout: string): string => FAMILY[`${kind}/${layout}`] ?? 'split';
const CENTRED = new Set(['cta/band', 'testimonials/single', 'hours/inline-band', 'contact-form/single-column', 'contact-form/card']);
const DATA = new Set<Kind>(['menu', 'products', 'pricing', 'agenda', 'hours', 'map', 'team']);
const showsMedia = (section: Sketch, layout: string) =>
  DATA.has(section.kind) ||
  (section.media !== undefined && !['statement', 'letter', 'band', 'cards', 'icon-columns', 'ledger'].includes(layout));

/** How far a row of layouts is from a good rhythm; 0 is good. */
function strain(sections: Sketch[], layouts: string[]): number {
  let cost = 0;
  let cards = 0;
  let centred = 0;
  let seen = 0;
  sections.forEach((section, index) => {
    const layout = layouts[index] ?? '';
    const own = layoutFamily(section.kind, layout);
    const before = sections[index - 1];
    if (before && layoutFamily(before.kind, layouts[index - 1] ?? '') === own) cost += 10;
    const same = sections.findIndex((other, at) => at < index && other.kind === section.kind && layouts[at] === layout);
    if (same >= 0) cost += 2;
    if (own === 'cards') cards++;
    if (CENTRED.has(`${section.kind}/${layout}`)) centred++;
    if (index < 4 && showsMedia(section, layout)) seen++;
  });
  return cost + Math.max(0, cards - 1) * 6 + Math.max(0, centred - Math.ceil(sections.length / 3)) * 4 + Math.max(0, 2 - seen) * 5;
}

/** Layouts that are made for a certain content, and whether a section has it. */
const FITS: Partial<Record<string, (section: Sketch, setting: Setting) => boolean>> = {
  'team/single-profile': ({ items }) => items.length === 1,
  'team/duo': ({ items }) => items.length === 2,
  'faq/split-with-contact': ({ facts }) => facts.length > 0,
  'gallery/captioned-rows': ({ items }) => items.length < 7 && items.every(({ slots }) => slots.title),
  'gallery/reel': ({ items }) => items.length > 2,
  'map/branches': ({ facts }, { shelf }) => facts.filter((id) => shelf.get(id)?.norm.kind === 'address').length > 1,
  'hours/week-bars': ({ facts }, { shelf }) =>
    facts.some((id) => {
      const norm = shelf.get(id)?.norm;
      // A bar for each day says something only where the days differ.
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

function candidates(section: Sketch, setting: Setting): readonly string[] {
  const { layouts } = shapeOf(section.kind);
  const wished = section.layouts?.filter((layout) => (layouts as readonly string[]).includes(layout));
  const fitting = (wished?.length ? wished : layouts).filter((layout) => FITS[`${section.kind}/${layout}`]?.(section, setting) ?? true);
  const open = fitting.length > 0 ? fitting : layouts;
  // A short list is said large, not lost beside a picture.
  if (section.kind === 'menu' && section.items.length < 4) return open.filter((layout) => layout !== 'ledger');
  if (section.kind === 'features' && section.items.length < 3) return open.filter((layout) => layout !== 'icon-columns');
  if (section.kind === 'features' && section.items.some((item) => !item.slots.body))
    return open.filter((layout) => layout === 'ledger' || (layout === 'asym' && section.items.length > 3));
  return open;
}

const TRIES = 240;

/** Gives each section a layout so that no two neighbours look alike; among equals the seed decides. */
export function layOut(setting: Setting, sections: Sketch[]): void {
  const middle = sections.filter((section) => !('frame' in KINDS[section.kind]) && section.kind !== 'quick-contact');
  let best: { cost: number; layouts: string[] } | undefined;
  for (let attempt = 0; attempt < TRIES && best?.cost !== 0; attempt++) {
    const layouts = middle.map((section) => {
      const open = candidates(section, setting);
      return open[hash(`${setting.root}/layout/${attempt}/${section.alias}`) % open.length] ?? shapeOf(section.kind).layouts[0];
    });
    const cost = strain(middle, layouts);
    if (!best || cost < best.cost) best = { cost, layouts };
  }
  middle.forEach((section, index) => {
    section.layout = best?.layouts[index];
  });
  for (const section of sections) section.layout ??= section.layouts?.[0] ?? shapeOf(section.kind).layouts[0];
}

/** Families whose pages bear a field of the accent colour. */
const LOUD = new Set<string>(['food', 'retail', 'creative', 'event', 'cause']);
const QUIET = new Set<string>(['calm', 'sober', 'minimal', 'elegant', 'luxury', 'natural']);

/** Tones alternate; the darkest is kept for the call to action or one band, and the footer. */
export function colourIn(setting: Setting, sections: Sketch[]): void {
  const middle = sections.filter((section) => !('frame' in KINDS[section.kind]) && section.kind !== 'quick-contact');
  const opening = middle[0];
  const loud = LOUD.has(setting.brief.industry.archetype) && !setting.brief.wishes.moods.some((mood) => QUIET.has(mood));
  const heroTones: [Tone, ...Tone[]] =
    opening?.layout === 'cover'
      ? loud
        ? ['brand', 'strong', 'inverse']
        : ['brand', 'tint']
      : opening?.layout === 'statement'
        ? ['plain', 'brand', 'tint']
        : loud
          ? ['plain', 'strong', 'tint']
          : ['plain', 'tint'];
  const even: Tone = loud && setting.turn('tones') % 3 === 0 ? 'strong' : 'tint';
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
    section.tone ??= 'plain';
  }
  const last = middle.at(-1);
  const foot = sections.find((section) => section.kind === 'footer');
  if (foot && foot.tone === last?.tone)
    foot.tone = foot.tone === 'tint' && inverse < 2 ? 'inverse' : foot.tone === 'plain' ? 'tint' : 'plain';
}
