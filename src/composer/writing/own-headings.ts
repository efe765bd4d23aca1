import type { TermName } from '#composer/copy/plain-shape.ts';
import type { Goal } from '#composer/copy/shape.ts';
import { fold } from '#composer/reading/fold.ts';
import { isSentence } from './good-lead.ts';
import { asSentence, asTitle } from './language.ts';
import { isSaid } from './lead.ts';
import { isOfTerms, sentencesIn } from './of-terms.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, type Sketch, word } from './sketch.ts';
import { signOf } from './term-names.ts';
import { asItem, COSTS_NOTHING, conditions, joinTerm } from './terms.ts';
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

/** Of the rows of a section of conditions, one that a customer is glad to read becomes its heading. */
function headByRow(setting: Setting, section: Sketch, hero: Sketch): void {
  if (section.items.length < 2) return;
  const best = section.items.find((item) => {
    const text = isOwnLine(item) ? item.slots.title!.text : '';
    return canHead(text) && isGlad(text) && !hangsOn(setting, text) && !isSaid(text, saidIn(hero));
  });
  if (!best) return;
  section.slots.title = word(asTitle(best.slots.title!.text), 'fact');
  section.items = section.items.filter((item) => item !== best);
}
const isGlad = (text: string): boolean => {
  const term = COSTS_NOTHING.test(text) ? 'free' : signOf(text);
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

/** A section of one condition joins its neighbours; where none has room, the condition's own name stands over it. */
function joinLone(section: Sketch, others: readonly Sketch[]): boolean {
  const [item, ...more] = section.items;
  if (section.alias !== 'details' || !item || more.length > 0 || item.target || item.facts?.length) return false;
  const { title, body } = item.slots;
  const isNamed = title !== undefined && body !== undefined && title.by === 'composer';
  const text = isNamed ? body.text : [title, body].flatMap((words) => words?.text ?? []).join(': ');
  if (text.includes('{{')) return false;
  const name = (title?.key?.replace(/^term\./, '') as TermName | undefined) ?? signOf(text) ?? 'policy';
  if (text.length <= MAX_GLANCE && joinTerm({ name, title: title?.text ?? '', text: asSentence(text), facts: [] }, others)) return true;
  if (isNamed) {
    section.slots.title = title;
    section.nav = title;
    section.items = [{ slots: { body } }];
  }
  return false;
}

/** Terms in running text: they go to the other terms, or under a heading of terms. */
function retitleTerms(setting: Setting, goal: Goal, sections: readonly Sketch[]): readonly Sketch[] {
  const story = sections.find(({ alias, kind, slots }) => alias === 'story' && kind === 'story' && slots.title?.by === 'composer');
  if (!story?.slots.body || !isOfTerms(story.slots.body.text)) return sections;
  const details = sections.find(({ alias }) => alias === 'details');
  const sentences = sentencesIn(story.slots.body.text);
  if (details && details.items.length + sentences.length <= MAX_ROWS) {
    details.items.push(...sentences.map((one) => asItem(one.replace(/\.$/, ''))));
    details.layouts = ['ledger'];
    return sections.filter((section) => section !== story);
  }
  if (details) return sections;
  const { slots, nav } = conditions(setting, goal);
  story.slots.title = slots.title;
  story.nav = nav;
  return sections;
}
const MAX_ROWS = 8;

/**
 * Headings of ours over the owner's words give way to the owner's: a glad sentence of theirs heads the others, and one alone joins
 * its neighbours. Their place in the menu keeps its short name.
 */
export function headInOwnWords(setting: Setting, goal: Goal, hero: Sketch, given: readonly Sketch[]): Sketch[] {
  if (!setting.isFirst) return [...given];
  const sections = retitleTerms(setting, goal, given);
  return sections.filter((section) => {
    if (section.slots.title?.by === 'fact') return true;
    const others = sections.filter((one) => one !== section && one !== hero);
    if (joinLone(section, others)) return false;
    if (section.alias === 'details') headByRow(setting, section, hero);
    else if (section.alias === 'story') headByBeginning(setting, section, hero);
    return true;
  });
}
