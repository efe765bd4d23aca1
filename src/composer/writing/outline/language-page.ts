import type { Outlined, OutlinePart } from '#composer/outline.ts';
import { shapeOf } from '#site/schema.ts';
import type { Acts } from '../actions.ts';
import { asSentence, asTitle } from '../language.ts';
import { pageHead } from '../opening.ts';
import { page } from '../pages.ts';
import type { Setting } from '../setting.ts';
import { type ItemSketch, type PageSketch, type Sketch, sketch, word } from '../sketch.ts';
import { columnsOfTable, headsOfTable } from './price-table.ts';
import { proseOf } from './prose.ts';

/** Letters of one text. */
const MAX_BODY = 2300;
/** Letters of a title; a longer name is a text. */
const MAX_TITLE = 80;

type Row = readonly [title: string, body?: string];

/** The words of an old site in another language, as it says them. Nothing on the page is a fact of the site: those are in its own language. */
export function languagePage(setting: Setting, acts: Acts, { foreign }: Outlined): PageSketch[] {
  if (!foreign) return [];
  const { label } = foreign;
  const sections = foreign.parts.flatMap(sectionsOf).map((section, at) => ({ ...section, alias: `other-language-${at + 1}` }));
  // The name of the house is the same in every language.
  const name = setting.brief.business.name?.value ?? label;
  const own = page(setting, {
    name: 'other-language',
    label: word(label, 'fact', 'other-language.label'),
    slug: label,
    title: name === label ? label : `${name} – ${label}`,
    sections: [pageHead('other-language-head', name, undefined, acts), ...sections],
  });
  return sections.length > 0 ? [own] : [];
}

function sectionsOf(part: OutlinePart): Sketch[] {
  if (part.is === 'prose') return stories(part.paragraphs, part.heading);
  if (part.is === 'quotes')
    return stories(
      part.quotes.map(({ words, by }) => [`“${words}”`, by].filter(Boolean).join(' — ')),
      part.heading,
    );
  const heads = headsOfTable(part);
  if (part.is === 'items' && heads) return tableOf(part, heads);
  const most = shapeOf('features').items!.max;
  const rows = rowsOf(part);
  const [lead, note] = part.is === 'items' ? [part.lead, part.note] : [];
  const lists = Array.from({ length: Math.ceil(rows.length / most) }, (_, at) => {
    const section = sketch('features', 'list');
    if (at === 0 && part.heading) section.slots.title = word(asTitle(part.heading), 'fact');
    if (at === 0 && lead) section.slots.lead = word(asSentence(lead), 'fact');
    section.items = rows.slice(at * most, (at + 1) * most).map(itemOf);
    section.layouts = ['ledger'];
    section.solid = true;
    return section;
  });
  return [...lists, ...(note ? stories([note]) : [])];
}

/** A price list of several columns, with its note below. */
function tableOf(part: Extract<OutlinePart, { is: 'items' }>, heads: readonly string[]): Sketch[] {
  const { heading, lead, note } = part;
  const section = sketch('comparison', 'table');
  if (heading) section.slots.title = word(asTitle(heading), 'fact');
  if (lead) section.slots.lead = word(asSentence(lead), 'fact');
  section.items = columnsOfTable(part, heads, () => undefined);
  section.layouts = ['table'];
  section.solid = true;
  const isBelow = note !== undefined && note.length <= shapeOf('comparison').slots.note!;
  if (isBelow) section.slots.note = word(asSentence(note), 'fact');
  return [section, ...(note && !isBelow ? stories([note]) : [])];
}

function rowsOf(part: Exclude<OutlinePart, { is: 'prose' | 'quotes' }>): Row[] {
  if (part.is === 'items')
    return part.items.map(({ name, note, price, group }) => [
      group ? `${group}: ${name}` : name,
      [note, price].filter(Boolean).join(' · '),
    ]);
  if (part.is === 'people') return part.people.map(({ name, role, about }) => [name, [role, about].filter(Boolean).join('. ')]);
  if (part.is === 'questions') return part.questions.map(({ question, answer }) => [question, answer]);
  if (part.is === 'figures') return part.figures.map(({ number, of }) => [number, of]);
  return part.days.map(({ day, lessons }) => [day, lessons.map(({ time, title }) => `${time} ${title}`.trim()).join(' · ')]);
}

const itemOf = ([title, body]: Row): ItemSketch =>
  title.length > MAX_TITLE
    ? { slots: { body: word([title, body].filter(Boolean).join('. '), 'fact') } }
    : { slots: { title: word(asTitle(title), 'fact'), ...(body && { body: word(asSentence(body), 'fact') }) } };

/** Paragraphs under their heading, in as many sections as they need. */
function stories(paragraphs: readonly string[], heading?: string): Sketch[] {
  const bodies: string[] = [];
  for (const text of paragraphs.map(asSentence)) {
    const longer = `${bodies.at(-1) ?? ''}\n\n${text}`;
    if (bodies.length > 0 && longer.length <= MAX_BODY) bodies[bodies.length - 1] = longer;
    else bodies.push(text.slice(0, MAX_BODY));
  }
  return bodies.map((body, at) => proseOf(body, at === 0 ? heading : undefined));
}
