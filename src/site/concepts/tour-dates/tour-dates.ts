import { css } from '../../render/css.ts';
import type { Theme } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import type { ShownItem } from '../coverage.ts';
import { coveredEntries } from '../covered.ts';
import { fitLine, fitLines, lineWidth } from '../fit.ts';
import { type TourDate, tour } from '../material/tour.ts';
import { callButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';

const MIN_DATES = 3;
const MAX_DATES = 10;
/** Width in em of the widest date that leaves room for words beside it in half a page. */
const MAX_BESIDE_WORDS = 3.5;
/** Assumed width of a letter of unknown width. */
const LETTER = 0.6;

interface Content {
  dates: readonly TourDate[];
  /** Items of the page that add nothing to these dates. */
  listed: readonly ShownItem[];
}

const widestDate = (theme: Theme, dates: readonly TourDate[]): number =>
  Math.max(...dates.map(({ date }) => lineWidth(theme, date) ?? date.length * LETTER));

/** Widths of a name, in em: up to the first it stands beside the dates, up to the second on one line. */
const NAME = { beside: 5, line: 12 };

/** Position of the name: a long one also stands beside the dates, in several lines. */
function placeOf(theme: Theme, name: string): { isBeside: boolean; isLine: boolean } {
  const width = lineWidth(theme, name);
  const isLong = (width ?? name.length * LETTER) > NAME.line;
  const isLine = width !== undefined && !isLong;
  return { isBeside: isLong || (isLine && width <= NAME.beside), isLine };
}

/** The next dates of a performer, seller or teacher: the name once, the dates ruled like a tour poster. */
export const tourDates = concept<Content>({
  name: 'tour-dates',
  content: (material) => {
    const dates = tour(material).slice(0, MAX_DATES);
    if (dates.length < MIN_DATES) return { need: 'dates', least: MIN_DATES };
    const entries = dates.map(({ date, what, where }) => [date, what, where].join(' '));
    return { dates, listed: coveredEntries(material, ['agenda', 'features'], entries) };
  },
  fit: ({ dates }) => 0.64 + 0.03 * Math.min(6, dates.length) + (dates.every(({ what }) => what) ? 0.08 : 0),
  shows: ({ listed }) => listed,
  tones: ['vivid', 'inverse', 'accent', 'plain'],
  matters: ['print', 'sign', 'night'],
  pairings: ['anton', 'sofia-condensed', 'familjen', 'bagel-figtree', 'alfa-slab', 'epilogue-lora'],
  headers: ['quiet', 'folded'],
  manners: ['poster', 'ticket', 'register'],
  css: css`
.hero-tour-dates .stage{padding:0 var(--pad) var(--space-m);gap:var(--space-m)}
.hero-tour-dates .build{container-type:inline-size;overflow-x:clip}
.hero-tour-dates .build .line{padding-block-start:.14em;font-size:var(--name,var(--step-6));line-height:max(.9,calc(var(--leading-display)*.86));overflow-wrap:anywhere;color:var(--text)}
.hero-tour-dates .lone .line{white-space:nowrap}
.hero-tour-dates .swap .lone .line{color:var(--pop)}
.hero-tour-dates .dates{border-block-start:.32rem solid var(--text)}
.hero-tour-dates .dates li{display:grid;grid-template-columns:minmax(min-content,1fr) fit-content(46%);gap:0 1em;align-items:baseline;border-block-end:.32rem solid var(--text);padding-block:.42rem}
.hero-tour-dates .date{font-size:var(--step-3);line-height:1.05;white-space:nowrap}
.hero-tour-dates .show{font-size:var(--step-1);line-height:1.15;grid-column:1}
.hero-tour-dates .dates :is(.show,.town){overflow-wrap:break-word}
.hero-tour-dates .town{grid-column:2;grid-row:1/span 2;font-weight:650;text-align:end}
.hero-tour-dates .side{display:grid;gap:var(--space-s);justify-items:start;align-content:start}
@media (min-width:60rem){
.hero-tour-dates .over{display:flex;flex-direction:column;flex:1;gap:var(--space-m)}
.hero-tour-dates .over .rest{display:grid;grid-template-columns:minmax(14rem,1fr) minmax(0,3fr);gap:var(--space-xl);flex:1}
.hero-tour-dates .over .side{align-content:end}
.hero-tour-dates .dates{display:grid;grid-auto-rows:minmax(0,1fr)}
.hero-tour-dates .dates:not(.stacked) li{grid-template-columns:var(--dates,11rem) minmax(min-content,1.4fr) minmax(min-content,1fr);padding-block:.4rem;align-items:center}
.hero-tour-dates .dates:not(.stacked) :is(.show,.town){grid-column:auto;grid-row:auto;font-size:var(--step-2);text-align:start}
.hero-tour-dates .dates:not(.stacked) .town{font-size:var(--step-1)}
.hero-tour-dates .date{font-size:var(--size)}
.hero-tour-dates .over .rest:has(.long){grid-template-columns:minmax(0,1fr)}
.hero-tour-dates .rest:has(.long) .side{grid-template-columns:minmax(0,1fr) auto;align-items:end}
.hero-tour-dates .dates.long{grid-template-columns:repeat(2,minmax(0,1fr));column-gap:var(--space-xl)}
.hero-tour-dates .dates.long :is(.date,.show){font-size:var(--step-1)}
.hero-tour-dates .dates.long:not(.stacked) li{grid-template-columns:calc(var(--dates)*.62) minmax(min-content,1.4fr) auto;padding-block:.28rem;border-block-end-width:.16rem}
.hero-tour-dates .beside .dates.dates .show{font-size:var(--step-1)}
.hero-tour-dates .bare li{grid-template-columns:minmax(0,1fr)}
.hero-tour-dates .bare{container-type:inline-size}
.hero-tour-dates .bare .date{font-size:min(var(--bare,8cqi),4.4rem)}
.hero-tour-dates .dates .town:last-child{text-align:end}
.hero-tour-dates .beside{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:var(--space-xl);flex:1;align-items:stretch}
.hero-tour-dates .beside .rest{display:flex;flex-direction:column;justify-content:space-between;gap:var(--space-m)}
.hero-tour-dates .beside .dates{flex:0 1 auto;grid-auto-rows:minmax(clamp(3.4rem,6.4vw,6rem),auto)}
.hero-tour-dates .beside .build{align-self:end}
.hero-tour-dates .beside.first .build{align-self:start;order:1}
}
@media (max-width:59.99rem){.hero-tour-dates :is(.over,.beside){display:grid;gap:var(--space-m)}.hero-tour-dates .rest{display:grid;gap:var(--space-m)}
.hero-tour-dates .dates li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.1em 1em}
.hero-tour-dates .show{order:1;flex:1 0 100%}
.hero-tour-dates .town{margin-inline-start:auto;max-inline-size:62%}}
[dir=rtl] .hero-tour-dates .build .line{line-height:1.35}`,
  look: (scene) => pickBySeed(scene, 'ink', ['', 'swap']),
  styles: (scene, { dates }, at) => {
    const { theme } = scene.doc;
    const name = headlineText(scene);
    const { isBeside, isLine } = placeOf(theme, name);
    const size = isLine ? fitLine(theme, name, '9rem') : fitLines(theme, name, 4, '8rem');
    const step = isBeside || dates.length > 5 ? 'var(--step-3)' : 'var(--step-4)';
    const widest = widestDate(theme, dates) + 0.7;
    const longest = dates.map(({ date }) => date).toSorted((one, other) => other.length - one.length)[0]!;
    const bare = fitLine(theme, longest);
    return `${at}{${bare ? `--bare:${bare};` : ''}${size ? `--name:${size};` : ''}--size:${step};--dates:calc(${step}*${Math.ceil(widest * 10) / 10})}`;
  },
  render: (scene, { dates }) => {
    const { h } = scene;
    const isLong = dates.length > 6;
    const { isBeside, isLine } = placeOf(scene.doc.theme, headlineText(scene));
    const hasMore = dates.some(({ what }) => what);
    const isNarrow = isBeside || isLong;
    const isStacked = isNarrow && hasMore && widestDate(scene.doc.theme, dates) > MAX_BESIDE_WORDS;
    return h(
      'div',
      { class: `${isBeside && !isLong ? 'beside' : 'over'}${pickBySeed(scene, 'side', ['', ' first'])}` },
      h('div', { class: isLine ? 'build lone' : 'build' }, headline(scene)),
      h(
        'div',
        { class: 'rest' },
        h('div', { class: 'side' }, lead(scene), callButton(scene)),
        h(
          'ul',
          { class: ['dates', !hasMore && 'bare', isLong && 'long', isStacked && 'stacked'].filter(Boolean).join(' ') },
          dates.map(({ date, what, where }) =>
            h(
              'li',
              null,
              h('span', { class: 'date set' }, date),
              ' ',
              what && h('span', { class: 'show set' }, what),
              ' ',
              where && h('span', { class: 'town' }, where),
            ),
          ),
        ),
      ),
    );
  },
});
