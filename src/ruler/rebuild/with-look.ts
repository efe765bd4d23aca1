import { isHours } from '../page/customer-facts.ts';
import { ownWords } from './own-words.ts';
import type { FoundPicture, OldLook } from './page-look.ts';
import { LABEL } from './part-signs.ts';
import { plainly } from './plainly.ts';
import type { FoundForm, OldForm } from './read-form.ts';
import type { StatedItem, StatedPart, StatedSite } from './stated-part.ts';

const MIN_NAME_LENGTH = 4;

/** The content with what its look says of it: the words of its button, and which lists are shown in pictures. */
export function withLook(stated: StatedSite, { pictures, action, form }: Pick<OldLook, 'pictures' | 'action' | 'form'>): StatedSite {
  const led = form && withWords(form, stated.parts);
  const parts = (led?.parts ?? stated.parts)
    .map((part) => withoutSlogans(part, pictures))
    .map((part) => (isPictured(part, pictures) ? { ...part, pictured: true as const } : part));
  return {
    ...stated,
    ...(action && { action }),
    ...(led && { form: led.form }),
    ...(pictures.length > 0 && { photographed: true as const }),
    parts,
  };
}

/** The form with its heading and the sentences above it, which are taken from the parts of the page. */
function withWords({ above: seen, ...form }: FoundForm, parts: readonly StatedPart[]): { form: OldForm; parts: StatedPart[] } {
  const above = seen.map((text) => ownWords(text)).filter((text) => text !== '' && !isHours(text));
  const lines = new Set(above.map(plainly));
  const part = parts.find(
    (one): one is StatedPart & { is: 'prose' } =>
      one.is === 'prose' && one.url === form.page && one.paragraphs.some((text) => lines.has(plainly(text))),
  );
  const heading = part?.heading ?? above.find((text) => text.length <= MAX_TITLE && /^\p{Lu}/u.test(text) && !/[.:]$|: |\d{4}/.test(text));
  const title = heading && heading.length <= MAX_TITLE && !LABEL.test(heading) ? heading : undefined;
  // "Area covered" says where he comes and not how to write to him.
  if (part?.heading && !INVITES.test(part.heading)) return { form, parts: [...parts] };
  const said = plainly(JSON.stringify(parts));
  // A sentence in the form of a heading is in no part.
  const alone = part ? [] : above.filter((text) => text !== heading && SENTENCE.test(text) && !said.includes(plainly(text)));
  const lead = (part?.paragraphs ?? alone).join(' ');
  if (lead === '' || lead.length > MAX_LEAD) return { form, parts: [...parts] };
  return { form: { ...form, ...(title && { title }), lead }, parts: parts.filter((one) => one !== part) };
}
/** Headings over a form: how, or for what, a visitor writes. */
const INVITES =
  /contat|contact|escrev|escr[íi]b|writ|fale|fala|habl|talk|or[çc]amento|presupuesto|quote|estimate|reserv|book|agend|marque|pe[çc]a|pedid|p[íi]de|order|encomend|inscri|matr[íi]cul|enrol|sign|mens[aá]|message|d[úu]vid|dudas|question|pergunt|pregunt|enquir|inquir|ask|send|envi|mand|touch|visit|onde|d[óo]nde|find|encontr|localiza|chegar|llegar|quer|want|[?!]$/iu;
const MAX_TITLE = 60;
const MAX_LEAD = 400;
/** Words without numbers and addresses, which are facts. */
const SENTENCE = /^(?!.*(?:\d{4}|@))(?:\S+\s){5,}\S+[.!?]$/u;

/** Pictures, with those that show a thing of a list marked: they stand by its name, or their files are named after it. */
export const withThings = (pictures: readonly FoundPicture[], { parts }: StatedSite): FoundPicture[] => {
  const names = parts.flatMap((part) => (part.is === 'items' ? part.items.map(({ name }) => name) : []));
  return pictures.map((picture) => {
    if (names.some((name) => shows(picture, plainly(name)))) return { ...picture, ofThing: true };
    const named = picture.caption ? undefined : namedAfter(picture, names);
    return named ? { ...picture, near: [named, ...(picture.near ?? [])].slice(0, MAX_NEAR), ofThing: true } : picture;
  });
};

const MAX_NEAR = 4;
const MIN_WORD = 5;

/** "lombada.jpg" is of "Lombada nova em couro", where no other thing begins so. */
function namedAfter({ url }: FoundPicture, names: readonly string[]): string | undefined {
  const file = unaccented(decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? ''));
  const words = new Set(file.split(/[^a-z]+/).filter((one) => one.length >= MIN_WORD));
  const found = names.filter((name) => words.has(unaccented(name).split(/[^a-z]+/)[0]!));
  return found.length === 1 ? found[0] : undefined;
}
const unaccented = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words over the pictures at the top of a page are no services, where the others say what they are. */
function withoutSlogans(part: StatedPart, pictures: readonly FoundPicture[]): StatedPart {
  if (part.is !== 'items' || part.heading) return part;
  const isSlogan = ({ name, note, price }: StatedItem) =>
    !note && !price && pictures.some(({ near: [nearest = ''] = [] }) => plainly(nearest) === plainly(name));
  const items = part.items.filter((item) => !isSlogan(item));
  return items.length > 0 && items.every(({ note, price }) => note || price) ? { ...part, items } : part;
}

function isPictured(part: StatedPart, pictures: readonly FoundPicture[]): part is StatedPart & { is: 'items' } {
  // Words over the pictures at the top of a page are no list.
  if (part.is !== 'items' || part.items.length < 2 || (!part.heading && part.items.every(({ note, price }) => !note && !price)))
    return false;
  const shown = part.items.filter(({ name }) => pictures.some((picture) => shows(picture, plainly(name))));
  return shown.length * 2 >= part.items.length;
}

const shows = ({ alt, near = [] }: FoundPicture, name: string): boolean =>
  name.length >= MIN_NAME_LENGTH && (near.some((text) => plainly(text) === name) || plainly(alt).includes(name));
