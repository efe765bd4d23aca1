import type { OldForm } from './read-form.ts';

/** A thing that a page lists, with the words and prices that stand with it. */
export interface StatedItem {
  name: string;
  note?: string;
  /** As written, with its unit: "R$ 190,00 por m²"; of several columns each with its label. */
  price?: string;
  /** Its price in each of several named columns. */
  columns?: { of: string; price: string }[];
  /** Heading of the items that it stands among, within its list. */
  group?: string;
}
export interface StatedPerson {
  name: string;
  role?: string;
  about?: string;
}
export interface StatedQuote {
  words: string;
  by?: string;
  role?: string;
}
export interface StatedQuestion {
  question: string;
  answer: string;
}
/** Lessons of a day. */
export interface StatedDay {
  day: string;
  lessons: { time: string; title: string }[];
}
/** A number that stands above what it counts. */
export interface StatedFigure {
  number: string;
  of: string;
}

/** A post of a blog. */
export interface StatedPost {
  title: string;
  /** Day on which it was published: 2013-11-17. */
  date: string;
  /** "## " before a heading, "- " before an entry of a list. */
  paragraphs: string[];
  url: string;
}

/** A part of a page as the page has it: a list stays a list, an answer stays with its question, and prose is prose. */
export type StatedPart = { heading?: string; url: string } & (
  | { is: 'items'; lead?: string; items: StatedItem[]; note?: string; pictured?: true }
  | { is: 'people'; people: StatedPerson[] }
  | { is: 'quotes'; quotes: StatedQuote[] }
  | { is: 'questions'; questions: StatedQuestion[] }
  | { is: 'timetable'; days: StatedDay[] }
  | { is: 'figures'; figures: StatedFigure[] }
  | { is: 'prose'; paragraphs: string[] }
);

/** Facts that a whole site has. */
export type FactKind = 'name' | 'phone' | 'email' | 'address' | 'hours' | 'whatsapp' | 'price';

/** An old site's content, in its order. */
export interface StatedSite {
  /** Its own first line, where that is more than its name. */
  headline?: string;
  lead?: string;
  /** Name in law, with its number. */
  company?: string;
  /** Sentences about days that are no row of a table of hours: "Sábado só de manhã." */
  hours?: string[];
  /** Its telephones, with the site's own words for each. */
  phones?: { text: string; label?: string; e164?: string }[];
  /** Its address in one line. */
  address?: string;
  /** Its places, where they are several, each with the owner's name for it. */
  places?: { text: string; label?: string }[];
  /** Lines by which its door is found: "Em frente à praça." */
  ways?: string[];
  /** Sentences that stand beside its contacts. */
  beside?: string[];
  /** Values that differ between its pages, the one that is shown first. */
  differing?: { kind: FactKind; values: string[]; at?: string[] }[];
  /** Label of its main button. */
  action?: string;
  /** Form by which visitors write to the owner. */
  form?: OldForm;
  /** Contacts of a template, which are left out. */
  samples?: string[];
  /** Labels of its menu, each with the page that it leads to. */
  menu?: { label: string; url: string }[];
  /** Its texts as it says them in another language. */
  further?: { locale: 'en' | 'es' | 'pt-BR'; pairs: [own: string, other: string][] };
  /** Its pages in another language that did not come along whole, by their paths. */
  left?: { language: string; pages: string[]; beside?: true };
  /** Its content in another language, which no text of its own corresponds to. */
  foreign?: { label: string; parts: StatedPart[] };
  /** Sentences that were true in the year in which they were written. */
  dated?: string[];
  /** Files that it offers, with the words of their links; they stay where they are. */
  documents?: { text: string; url: string }[];
  /** Posts of its blog, the newest first. */
  posts?: StatedPost[];
  /** It has photos. */
  photographed?: true;
  parts: StatedPart[];
}

const itemSaid = ({ name, note, price, group }: StatedItem): string => {
  const [bare = name, inBrackets] = note ? (/^(.{2,}?)\s*\(([^()]*)\)$/.exec(name)?.slice(1) ?? []) : [];
  const beside = [inBrackets, note?.replace(/\.$/, '')].filter(Boolean).join('; ');
  return `${group ? `${group}: ` : ''}${bare}${beside ? ` (${beside})` : ''}${price ? `: ${price}` : ''}`;
};

/** A part in words, a line for each thing, as a person would tell it. */
export function saidOf(part: StatedPart): string[] {
  const label = part.heading ? `${part.heading.replace(/[.:!]$/, '')}: ` : '';
  const byKind = (): string[] => {
    if (part.is === 'items') {
      const isPriced = part.items.some(({ price, note }) => price || note);
      const rows = isPriced ? part.items.map(itemSaid) : [`${label}${part.items.map(({ name }) => name).join(', ')}.`];
      return [part.lead, ...rows, part.note].filter((line) => line !== undefined);
    }
    if (part.is === 'people')
      return part.people.map(({ name, role, about }) => `${name}${role ? ` - ${role}` : ''}${about ? `: ${about}` : ''}`);
    if (part.is === 'quotes')
      return part.quotes.map(({ words, by, role }) => `"${words}"${by ? ` - ${[by, role].filter(Boolean).join(', ')}` : ''}`);
    if (part.is === 'questions') return part.questions.map(({ question, answer }) => `${question} ${answer}`);
    if (part.is === 'timetable')
      return part.days.map(({ day, lessons }) => `${day}: ${lessons.map(({ time, title }) => `${time} ${title}`.trim()).join(', ')}`);
    if (part.is === 'figures') return part.figures.map(({ number, of }) => `${number} ${of.toLowerCase()}`);
    return part.paragraphs.map((text, at) => (at === 0 ? `${label}${text}` : text));
  };
  return byKind();
}
