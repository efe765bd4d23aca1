import { fold } from '#composer/reading/fold.ts';
import { type Fact, type FactOf, shapeOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { formOf } from './contact-form.ts';
import { hourExceptions } from './hour-exceptions.ts';
import { asSentence, asTitle } from './language.ts';
import { lonePerson } from './people-sections.ts';
import type { Setting } from './setting.ts';
import { ids, type Sketch, sketch, type Words, word } from './sketch.ts';

/** Several branches, each with hours of its own. */
export const hasBranches = ({ shelf }: Setting): boolean => shelf.by('address').length > 1 && shelf.by('hours').length > 1;

/** Hours without days, stated before any branch: a timetable of all of them. */
const isBeforeBranches = ({ shelf }: Setting, { norm, source: { span } }: Fact): boolean =>
  norm.kind === 'hours' &&
  Object.keys(norm.days).length === 0 &&
  (span?.[0] ?? 0) < Math.min(...shelf.by('address').map(({ source }) => source.span?.[0] ?? 0));

/** "Zap geral 81 98655-3017" in a paragraph of its own behind the branches: the number of all of them. */
function isOfAll({ shelf, brief }: Setting, { norm, source: { span } }: Fact): boolean {
  const before = shelf.by('address').findLast(({ source }) => span && source.span && source.span[1] <= span[0])?.source.span;
  return norm.kind === 'phone' && span !== undefined && before !== undefined && brief.prompt.slice(before[1], span[0]).includes('\n\n');
}

/** Whether hours state opening times, and not only closed days. */
export const isOpen = ({ norm }: FactOf<'hours'>): boolean => Object.values(norm.days).some((spans) => spans.length > 0);

export function map(setting: Setting, withHours: boolean): Sketch | undefined {
  const { shelf, words, speak } = setting;
  const address = shelf.first('address');
  const head = address ? speak.pick('map', setting.heads('map')) : undefined;
  if (!address || !head) return undefined;
  const section = sketch('map', 'map', head);
  const stated = shelf.first('hours');
  const hours = withHours && stated && isOpen(stated) ? stated : undefined;
  // Each of several branches is shown with its own hours and number, in the owner's order.
  const several = hasBranches(setting);
  section.facts = several
    ? ids(
        ...shelf.all.filter(
          (fact) => ['address', 'hours', 'phone'].includes(fact.norm.kind) && !isBeforeBranches(setting, fact) && !isOfAll(setting, fact),
        ),
      )
    : ids(address, ...shelf.by('address').slice(1), hours);
  for (const id of section.facts) setting.placed.add(id);
  section.actions = [{ label: word(words.act.directions, 'composer', 'act.directions'), target: { to: 'map', fact: address.id } }];
  section.layouts = shelf.by('address').length > 1 ? ['branches'] : hours ? ['split-hours'] : ['address-card'];
  section.solid = true;
  return section;
}

export function hours(setting: Setting): Sketch | undefined {
  const fact = setting.shelf.first('hours');
  const head = fact && isOpen(fact) ? setting.speak.pick('hours', setting.heads('hours')) : undefined;
  if (!fact || !head) return undefined;
  const section = sketch('hours', 'hours', head);
  const but = hourExceptions(setting);
  if (but.length > 0) section.slots.note = word(but.map(({ text }) => asSentence(text)).join(' '), 'fact');
  section.facts = [fact.id];
  for (const { id } of [fact, ...but]) setting.placed.add(id);
  section.solid = true;
  return section;
}

/** Response times and channels, in the owner's words. */
const REACH =
  /\b(?:ligar|ligue|liga|zap|whats\w*|mensagem|call(?!-)|ring|text me|evenings?|message|llamar|llame|mensaje|(?:só )?depois d[ao]s? \d+h?|(?:after|before) (?:\d+(?:[ap]m)?|work|dark|noon)|despu[eé]s de las? \d+|manda(?:r)? foto|send (?:a )?photo)\b/iu;

/** Whether there is a contact beside the form: "write to us" over a form alone is redundant. */
export const isReachable = ({ shelf }: Setting): boolean =>
  [shelf.callable, shelf.whatsapp, shelf.first('email'), shelf.first('handle')].some((fact) => fact && fact.status !== 'sample');

/** Whether to show a form: not for owners who want calls or e-mail. */
function asksByForm(setting: Setting, acts: Acts): boolean {
  const { wishes } = setting.brief;
  const reachable = isReachable(setting);
  if (wishes.rejects.includes('contact-form') && reachable) return false;
  if (setting.brief.outline?.form) return true;
  if (wishes.contact === 'form' || acts.channel === 'form' || wishes.wants.includes('contact-form')) return true;
  return !reachable;
}

const MAX_TOWNS = 4;
/** Towns and districts outside all addresses, deduped. */
function towns({ shelf, whereabouts }: Setting): Fact[] {
  const address = fold(
    shelf
      .by('address')
      .map(({ text, norm }) => `${text} ${norm.city ?? ''}`)
      .join(' '),
  );
  const stated = shelf.by('statement').flatMap(({ source }) => (source.span ? [source.span] : []));
  // A town inside a sentence is already shown by it.
  const isStated = ({ source: { span } }: Fact) => span !== undefined && stated.some(([from, to]) => from <= span[0] && span[1] <= to);
  const places = shelf
    .by('place')
    .filter((place, at) => place.text.length <= 40 && !address.includes(fold(place.text)) && (at === 0 || !isStated(place)));
  const all = [...new Map(places.map((place) => [fold(place.text), place])).values()].slice(0, MAX_TOWNS);
  // The opening names the one town: under the telephone it would be a stray word.
  const isStray = ([town, ...more]: Fact[]) => town !== undefined && more.length === 0 && fold(whereabouts ?? '').includes(fold(town.text));
  return isStray(all) ? [] : all;
}

export function contact(setting: Setting, acts: Acts, services: Words[]): Sketch | undefined {
  const { shelf } = setting;
  const byForm = asksByForm(setting, acts);
  // The heading of a form is its purpose.
  const asks = acts.goal === 'contact' || acts.goal === 'visit' ? [] : setting.plain.act[acts.goal].slice(0, 1).map((title) => ({ title }));
  const head =
    (byForm && acts.channel === 'form' ? setting.speak.pick('cta', asks) : undefined) ??
    setting.speak.pick(
      'contact',
      byForm && !isReachable(setting) ? setting.heads('contact').slice(0, 1) : setting.heads(byForm ? 'contact' : 'reach'),
    );
  if (!head) return undefined;
  const section = sketch('contact-form', 'contact', head);
  const person = lonePerson(setting);
  section.facts = ids(
    person,
    person?.norm.registry ? shelf.get(person.norm.registry) : undefined,
    ...shelf.by('phone'),
    ...shelf.by('email'),
    ...shelf.by('handle'),
    ...towns(setting),
  );
  for (const id of section.facts) setting.placed.add(id);
  const how = shelf.by('statement').find(({ id, text }) => !setting.placed.has(id) && text.length <= 110 && REACH.test(text));
  if (how && setting.isFirst) {
    section.slots.lead = word(asSentence(how.text), 'fact');
    setting.placed.add(how.id);
  }
  if (byForm) section.form = formOf(setting, acts, services);
  if (byForm && setting.isFirst) introduce(section, setting);
  section.layouts = byForm ? [section.facts.length ? 'split-info' : 'single-column', 'card'] : ['split-info'];
  section.solid = true;
  return section;
}

/** A form of the owner's former site under the heading and the words that it had there. */
function introduce(section: Sketch, { brief, speak }: Setting): void {
  const { title, lead } = brief.outline?.form ?? {};
  if (title) {
    section.slots.title = word(asTitle(title), 'fact');
    speak.use(title);
  }
  const fits = lead && lead.length <= shapeOf('contact-form').slots.lead!;
  if (fits) section.slots.lead = word(asSentence(lead), 'fact');
}

export function quickContact(setting: Setting, acts: Acts): Sketch | undefined {
  const { shelf } = setting;
  if (!shelf.callable) return undefined;
  const section = sketch('quick-contact', 'quick-contact');
  section.actions = acts.direct ? [acts.primary, acts.direct] : [acts.primary];
  section.facts = ids(shelf.callable, shelf.first('address'));
  section.layouts = ['bottom-bar'];
  section.solid = true;
  return section;
}
