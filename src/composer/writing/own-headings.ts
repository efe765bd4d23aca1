import type { TermName } from '#composer/copy/plain-shape.ts';
import { fold } from '#composer/reading/fold.ts';
import { isSentence } from './good-lead.ts';
import { asTitle } from './language.ts';
import { isSaid } from './lead.ts';
import { isOfTerms, sentencesIn } from './of-terms.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, type Sketch, word } from './sketch.ts';
import { signOf } from './term-names.ts';
import { asItem } from './terms.ts';
import { CUT_SHORT, dangles, FRAGMENT, REACHES, refuses } from './told.ts';

/** Characters of a heading on one line of a laptop. */
const MAX_HEADING = 46;
const MIN_WORDS = 3;
/** Characters that are read at a glance in large letters. */
const MAX_GLANCE = 120;

/** Terms that a customer is glad to read first. */
const GLAD: ReadonlySet<TermName> = new Set<TermName>([
  'guarantee',
  'free',
  'trial',
  'included',
  'delivery',
  'urgent',
  'lead-time',
  'awards',
]);

/** A refusal or an exception, anywhere in the words. */
const DENIES =
  /(?<!\p{L})(?:n[ãa]o|never|nunca|not|(?:do|does|ca)n['’]t|jam[áa]s|لا)(?!\p{L})|(?<!\p{L})no (?:se |los? |las? )?(?:acept|atend|atiend|hac|hag|trabaj|vend|repar|arregl|entreg|devol)/iu;

/** Whether words of the owner's may head a section: whole, short, no refusal, no price, no number to call. */
export const canHead = (text: string): boolean =>
  text.length <= MAX_HEADING &&
  text.trim().split(/\s+/).length >= MIN_WORDS &&
  !/[:;()"“”«»]|[.!?] \p{Lu}|R\$|[$€£]/u.test(text) &&
  ![DENIES, FRAGMENT, CUT_SHORT, REACHES].some((sign) => sign.test(text)) &&
  !refuses(text) &&
  !dangles(text);

const saidIn = ({ slots }: Sketch): string => [slots.title?.text, slots.lead?.text].filter(Boolean).join(' ');

const isOwnLine = ({ slots, facts, target, media, heading }: ItemSketch): boolean =>
  slots.title?.by === 'fact' && !slots.title.text.startsWith('{{') && !slots.body && !facts?.length && !target && !media && !heading;

/** Whether words begin a sentence of the message: a clause behind a comma needs what is before it. */
const begins = ({ brief: { prompt } }: Setting, line: string): boolean => {
  const at = fold(prompt).indexOf(fold(line));
  return at === 0 || (at > 0 && /[.!?…\n][\s\p{So}\p{Pd}*]*$/u.test(prompt.slice(0, at)));
};

/** Whether words follow a comma in the message. */
const hangsOn = ({ brief: { prompt } }: Setting, line: string): boolean => {
  const at = fold(prompt).indexOf(fold(line));
  return at > 0 && /[,(]\s*$/u.test(prompt.slice(0, at));
};

/** The rows of a section of conditions, of which the best becomes its heading. */
function headByRow(setting: Setting, section: Sketch, hero: Sketch): void {
  const open = section.items.filter(
    (item) => isOwnLine(item) && canHead(item.slots.title!.text) && !hangsOn(setting, item.slots.title!.text),
  );
  // "Check-in às 14h" is of one thing, and heads no others.
  const fresh = open.filter(
    ({ slots: { title } }) => !isSaid(title!.text, saidIn(hero)) && (isGlad(title!.text) || !/\d/.test(title!.text)),
  );
  const [best] = fresh.toSorted((one, other) => Number(isGlad(other.slots.title!.text)) - Number(isGlad(one.slots.title!.text)));
  if (!best || section.items.length < 2) return;
  section.slots.title = word(asTitle(best.slots.title!.text), 'fact');
  section.items = section.items.filter((item) => item !== best);
}
const isGlad = (text: string): boolean => {
  const term = signOf(text);
  return term !== undefined && GLAD.has(term);
};

/** The first sentence of a text as its heading, where it is short. */
function headByBeginning(setting: Setting, section: Sketch, hero: Sketch): void {
  const { body } = section.slots;
  const [first = '', ...others] = body?.text.split(/\n{2,}/) ?? [];
  const [head = '', ...rest] = first.split(/(?<=[.!?…])\s+(?=\p{Lu})/u);
  const left = [rest.join(' '), ...others].filter(Boolean).join('\n\n');
  const line = head.replace(/\.$/, '');
  if (!body || !left || !canHead(line) || !begins(setting, line) || !isSentence(line) || isSaid(line, saidIn(hero))) return;
  section.slots.title = word(asTitle(line), 'fact');
  section.slots.body = { ...body, text: left };
}

/** The one sentence of a section, which needs no heading above it. */
function loneWords({ kind, alias, items, slots }: Sketch): string | undefined {
  if (kind === 'story' && alias === 'story' && slots.body && slots.body.text.length <= MAX_GLANCE && !slots.body.text.includes('\n'))
    return slots.body.text;
  const [item] = alias === 'details' && items.length === 1 ? items : [];
  const said =
    item && !item.target && !item.facts?.length ? [item.slots.title, item.slots.body].filter((words) => words !== undefined) : [];
  const text = said.map(({ text }) => text).join(': ');
  return said.length > 0 && text.length <= MAX_GLANCE && !text.includes('{{') ? text : undefined;
}

/** Terms in running text: they go to the other terms, or under a heading of terms. */
function retitleTerms({ heads, speak, words }: Setting, sections: readonly Sketch[]): readonly Sketch[] {
  const story = sections.find(({ alias, kind, slots }) => alias === 'story' && kind === 'story' && slots.title?.by === 'composer');
  if (!story?.slots.body || !isOfTerms(story.slots.body.text)) return sections;
  const details = sections.find(({ alias }) => alias === 'details');
  const sentences = sentencesIn(story.slots.body.text);
  if (details && details.items.length + sentences.length <= MAX_ROWS) {
    details.items.push(...sentences.map((one) => asItem(one.replace(/\.$/, ''))));
    details.layouts = ['ledger'];
    return sections.filter((section) => section !== story);
  }
  const head = details ? undefined : speak.pick('details', heads('details'));
  if (head) story.slots.title = word(head.title);
  if (head) story.nav = word(words.nav.good);
  return sections;
}
const MAX_ROWS = 8;

/**
 * Headings of ours over the owner's words give way to the owner's: a sentence of theirs heads the others, and one alone is said without
 * a heading. Their place in the menu keeps its short name.
 */
export function headInOwnWords(setting: Setting, hero: Sketch, given: readonly Sketch[]): Sketch[] {
  if (!setting.isFirst) return [...given];
  const sections = retitleTerms(setting, given);
  for (const section of sections) {
    if (section.slots.title?.by === 'fact') continue;
    const alone = loneWords(section);
    if (alone !== undefined) {
      section.kind = 'story';
      // A statement is no stop of the menu.
      section.alias = 'good';
      section.nav = undefined;
      section.slots = { body: word(alone.replace(/(?<![.!?…"”»])$/u, '.'), 'fact') };
      section.items = [];
      section.layouts = ['letter'];
    } else if (section.alias === 'details') headByRow(setting, section, hero);
    else if (section.alias === 'story') headByBeginning(setting, section, hero);
  }
  return [...sections];
}
