import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import type { Theme, Tone } from '../../schema/theme.ts';
import { plainTextOf } from '../../strings.ts';
import { concept } from '../concept.ts';
import type { ShownItem } from '../coverage.ts';
import { coveredEntries } from '../covered.ts';
import { fitLine, fitLines, lineWidth } from '../fit.ts';
import { type Occasion, occasion } from '../material/occasion.ts';
import { openWeek } from '../material/open-week.ts';
import { tour } from '../material/tour.ts';
import type { Material, Offer } from '../material.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';
import { stubCss, stubs } from './stubs.ts';

/** Letters of the longest name set in one line. */
const ONE_LINE = 20;
const MAX_NAME_LETTERS = 44;
const ACTS = 6;
const TICKETS = 4;

interface Content extends Occasion {
  tickets: readonly Offer[];
  /** Items of the page that are completely described by the bill. */
  billed: readonly ShownItem[];
  /** Tickets whose stubs show all of their text. */
  worded: ReadonlySet<Offer>;
}

/** Inks of the bands: name, date, the rest. */
const INKS: readonly (readonly [name: Tone | undefined, date: Tone | undefined, body: Tone | undefined])[] = [
  [undefined, undefined, undefined],
  [undefined, 'accent', undefined],
  ['plain', undefined, 'accent'],
  [undefined, 'plain', undefined],
];

const PAPER: (typeof INKS)[number] = [undefined, 'vivid', undefined];

/** In capitals, as the poster prints it, which are wider. */
const capitals = (scene: Scene, text: string) => text.toLocaleUpperCase(scene.locale);
/** Letter-spacing that justifies a line, as long as it still reads as one. */
function spaceOut(theme: Theme, text: string): string | undefined {
  const width = lineWidth(theme, text);
  const letters = [...text].length;
  const free = `calc((97cqi - ${Math.ceil((width ?? 0) * 100) / 100}em)/${letters})`;
  return width ? `calc(var(--tracking-display) + clamp(0em,${free},.16em))` : undefined;
}
/** "Inscrição, até 30/06": a stub has the note of its price. */
function saysAll({ doc, locale }: Material, { item }: Offer): boolean {
  if (!item.slots.body) return true;
  const notes = item.facts.flatMap((id) => {
    const norm = doc.facts[id]?.norm;
    return norm?.kind === 'offer' && norm.note ? [norm.note.toLocaleLowerCase()] : [];
  });
  return notes.includes(plainTextOf(doc, item.slots.body, locale).toLocaleLowerCase());
}

const isHeadline = (scene: Scene, name: string) => headlineText(scene).toLowerCase() === name.toLowerCase();

/** A poster of wood type: name, date, hours, place and bill, each as wide as the sheet; ticket lots are tear-off stubs. */
export const eventPoster = concept<Content>({
  name: 'event-poster',
  content: (material) => {
    const event = occasion(material);
    if (!event?.date) return { need: 'dates', least: 1 };
    if (!event.name || event.name.length > MAX_NAME_LETTERS) return { need: 'name' };
    const tickets = material.offers.slice(0, TICKETS);
    const acts = event.acts.slice(0, ACTS);
    const worded = new Set(tickets.filter((ticket) => saysAll(material, ticket)));
    // Several dates are a tour.
    if (tour(material).length > 2) return { need: 'dates', least: 1 };
    const isOnce = material.doc.site.type === 'event' || event.acts.length > 0 || Boolean(event.hours && event.place);
    return isOnce && !openWeek(material)
      ? { ...event, acts, tickets, worded, billed: coveredEntries(material, ['lineup', 'team'], acts) }
      : { need: 'dates', least: 1 };
  },
  fit: ({ acts, tickets, hours, place, name, isSole }) =>
    0.6 +
    (isSole ? 0.3 : 0) +
    (acts.length > 0 ? 0.14 : 0) +
    (tickets.length > 1 ? 0.08 : 0) +
    (hours ? 0.06 : 0) +
    (place ? 0.04 : 0) -
    (name.length > 26 ? 0.05 : 0),
  tones: ['vivid', 'accent', 'plain'],
  matters: ['print', 'sign'],
  pairings: ['anton', 'alfa-slab', 'sofia-condensed', 'besley', 'bagel-figtree'],
  headers: ['quiet', 'folded'],
  manners: ['ticket', 'poster'],
  textures: { names: ['fountain'], through: '.stage>:not([data-tone])' },
  css: css`
.hero-event-poster .stage>*{padding-inline:var(--pad);background:var(--bg);color:var(--text)}
.hero-event-poster :is(.date,.bill,.clock){text-transform:uppercase}
.hero-event-poster .fit{container-type:inline-size}
.hero-event-poster .fit>*{white-space:normal}
.hero-event-poster :is(.name,.named .line){text-transform:uppercase;font-size:var(--name-phone,var(--step-6));line-height:max(1,calc(var(--leading-display)*.98));text-wrap:balance;overflow-wrap:anywhere;padding-block:.04em .08em}
.hero-event-poster .date{font-size:var(--date-phone,var(--step-4));line-height:1;text-wrap:balance;padding-block:.16em .2em}
.hero-event-poster .date-band{border-block:.38rem solid var(--text)}
.hero-event-poster .date-band[data-tone]{border-color:var(--bg)}
.hero-event-poster .body{display:grid;gap:var(--space-m);padding-block:var(--space-s);flex:1;align-content:start}
.hero-event-poster .bill{display:grid;gap:.1em;container-type:inline-size;align-content:center}
.hero-event-poster .bill li{font-size:min(var(--act-size,var(--step-3)),2.9rem);line-height:1.04;text-wrap:nowrap}
.hero-event-poster .particulars{display:grid;gap:.5rem;container-type:inline-size;align-content:center;justify-items:start}
.hero-event-poster .clock{font-size:min(var(--when,var(--step-4)),4.6rem);line-height:max(1,calc(var(--leading-display)*.98));overflow-wrap:anywhere}
.hero-event-poster .venue{font-size:var(--step-2);line-height:1.12;text-wrap:balance}
.hero-event-poster .particulars .line{font-size:min(var(--line-size,var(--step-2)),var(--step-2))}
.hero-event-poster .particulars .venue+.line,.hero-event-poster .particulars .say{margin-block-start:.3rem}
@media (min-width:60rem){
.hero-event-poster :is(.name,.named .line){font-size:var(--name,var(--step-6))}
.hero-event-poster .date{font-size:var(--date,var(--step-5));white-space:nowrap;padding-block:.1em .14em;letter-spacing:var(--date-space,var(--tracking-display))}
.hero-event-poster .short :is(.name,.line){white-space:nowrap;letter-spacing:var(--name-space,var(--tracking-display))}
.hero-event-poster .body{grid-template-columns:minmax(0,1fr);gap:0;align-content:stretch}
.hero-event-poster .billed{grid-template-columns:minmax(0,1.25fr) minmax(0,1fr)}
.hero-event-poster .billed .particulars{border-inline-start:.38rem solid var(--text);padding-inline-start:var(--space-l);margin-inline-start:var(--space-l)}
.hero-event-poster .turned .billed .particulars{order:-1;border-inline-start:0;border-inline-end:.38rem solid var(--text);padding-inline:0 var(--space-l);margin-inline:0 var(--space-l)}
.hero-event-poster .bill li{font-size:min(var(--act-size,var(--step-4)),5.2rem)}
.hero-event-poster .alone .particulars{grid-template-columns:minmax(0,1fr) minmax(0,1fr);column-gap:var(--space-xl);align-content:center}
.hero-event-poster .alone .clock{grid-row:1/9;font-size:min(calc(var(--when,11cqi)*.47),5.4rem);align-self:center}
.hero-event-poster .alone .venue{font-size:var(--step-4)}
}
[dir=rtl] .hero-event-poster :is(.name,.named .line,.date,.clock,.bill li){line-height:1.4}
${stubCss}`,
  headline: (scene, { name }) => capitals(scene, name),
  look: (scene) => pickBySeed(scene, 'body', ['', '', 'turned']),
  styles: (scene, { name, date, hours, acts, tickets }, at) => {
    const { theme } = scene.doc;
    const [title, day] = [capitals(scene, name), capitals(scene, date)];
    const short = [...name].length <= ONE_LINE;
    // Fewer lines leave room for larger type.
    const room = 15 - (acts.length > 0 ? 3 : 0) - (tickets.length > 0 ? 1.5 : 0);
    const sizes = {
      '--name': fitLines(theme, title, short ? 1 : 2, short ? `${room}rem` : `${room / 2 - 0.1}rem`),
      '--name-phone': fitLines(theme, title, name.includes(' ') ? (short ? 2 : 4) : 1, '7.5rem'),
      '--date': fitLine(theme, day, acts.length > 0 ? (short ? '6rem' : '5rem') : short ? '7.2rem' : '6rem'),
      '--date-phone': fitLines(theme, day, day.length > 14 ? 2 : 1, '4.4rem'),
      '--when': hours && fitLines(theme, capitals(scene, hours), 2),
    };
    Object.assign(sizes, { '--name-space': short && spaceOut(theme, title), '--date-space': spaceOut(theme, day) });
    const own = Object.entries(sizes).flatMap(([property, size]) => (size ? [`${property}:${size}`] : []));
    const most = `${Math.round(140 / Math.max(3, acts.length)) / 10}rem`;
    const bill = acts.map((one, index) => {
      const size = fitLine(theme, capitals(scene, one), most);
      return size ? `${at} .bill>:nth-child(${index + 1}){--act-size:${size}}` : '';
    });
    return (own.length > 0 ? `${at}{${own.join(';')}}` : '') + bill.join('');
  },
  render: (scene, content) => {
    const { h, section } = scene;
    const { name, date, hours, place, acts, tickets } = content;
    const inks = section.tone === 'plain' ? PAPER : pickBySeed(scene, 'inks', INKS);
    const [nameInk, dateInk, bodyInk] = inks.map((ink) => (ink === section.tone ? undefined : ink));
    const said = isHeadline(scene, name);
    const title = said ? headline(scene) : h('p', { class: 'name set' }, name);
    const measure = `fit${said ? ' named' : ''}${[...name].length <= ONE_LINE ? ' short' : ''}`;
    return [
      h('div', { class: measure, 'data-tone': nameInk }, title),
      h('div', { class: 'fit date-band', 'data-tone': dateInk }, h('p', { class: 'date set' }, date)),
      h(
        'div',
        { class: `body ${acts.length > 0 ? 'billed' : 'alone'}`, 'data-tone': bodyInk },
        acts.length > 0 &&
          h(
            'ul',
            { class: 'bill' },
            acts.map((one) => h('li', { class: 'set' }, one)),
          ),
        h(
          'div',
          { class: 'particulars' },
          hours && h('p', { class: 'clock set' }, hours),
          place && h('p', { class: 'venue set' }, place),
          !said && headline(scene),
          lead(scene),
          tickets.length === 0 && actionButton(scene),
        ),
      ),
      tickets.length > 0 && stubs(scene, tickets, actionButton(scene, 'band')),
    ];
  },
  shows: ({ tickets, worded, billed }) => [
    ...tickets.map((ticket) => ({ item: ticket.item, price: true, words: worded.has(ticket) })),
    ...billed,
  ],
});
