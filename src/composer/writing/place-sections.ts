import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { askedFields } from './asked-fields.ts';
import { hourExceptions } from './hour-exceptions.ts';
import { asSentence } from './language.ts';
import { ownLabel } from './own-label.ts';
import { lonePerson } from './people-sections.ts';
import type { Setting } from './setting.ts';
import { type FormSketch, ids, type Sketch, sketch, type Words, word } from './sketch.ts';

/** Several branches, each with hours of its own. */
export const hasBranches = ({ shelf }: Setting): boolean => shelf.by('address').length > 1 && shelf.by('hours').length > 1;

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
    ? ids(...shelf.all.filter((fact) => ['address', 'hours', 'phone'].includes(fact.norm.kind)))
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

/** Tables, rooms and tours are booked for a number of people; a lesson or a band is not. */
const FOR_PEOPLE: readonly string[] = ['food', 'lodging'];

/** Whether the owner has stated their country: its law is not guessed from their language. */
const isCountryStated = ({ facts, country, locale }: Brief): boolean =>
  locale.startsWith('pt') ||
  facts.some(
    ({ norm, text }) => (norm.kind === 'phone' && text.trim().startsWith('+')) || (norm.kind === 'place' && norm.country === country),
  );

const PURPOSE = { appointment: 'appointment', book: 'booking', quote: 'quote', order: 'order' } as const;

function formOf(setting: Setting, acts: Acts, services: Words[]): FormSketch {
  const { words, brief, speak } = setting;
  const meant = acts.goal in PURPOSE ? PURPOSE[acts.goal as keyof typeof PURPOSE] : 'contact';
  const purpose = meant === 'booking' && !FOR_PEOPLE.includes(brief.industry.archetype) ? 'appointment' : meant;
  const label = (name: Exclude<keyof typeof words.form, 'consentIn' | 'messageFor' | 'submitFor'>): Words =>
    word(words.form[name], 'composer', `form.${name}`);
  const dated = purpose === 'appointment' || purpose === 'booking';
  const askPhone = brief.country === 'BR' || dated || purpose === 'order';
  const fields: FormSketch['fields'] = [{ id: 'name', type: 'text', label: label('name'), required: true, autocomplete: 'name' }];
  if (askPhone) fields.push({ id: 'phone', type: 'tel', label: label('phone'), required: true, autocomplete: 'tel' });
  else fields.push({ id: 'email', type: 'email', label: label('email'), required: true, autocomplete: 'email' });
  if (services.length > 1 && purpose !== 'contact' && purpose !== 'order')
    fields.push({
      id: 'about',
      type: 'select',
      label: label('about'),
      options: services.slice(0, 12),
      required: false,
      autocomplete: 'off',
    });
  if (dated) fields.push({ id: 'day', type: 'date', label: label('day'), required: false, autocomplete: 'off' });
  if (purpose === 'booking') fields.push({ id: 'people', type: 'text', label: label('people'), required: false, autocomplete: 'off' });
  const asked = setting.isFirst ? askedFields(brief) : [];
  for (const [at, { label: text, type }] of asked.entries())
    fields.push({ id: `asked-${at + 1}`, type, label: word(text, 'fact'), required: false, autocomplete: 'off' });
  // Health data is sensitive: visitors need not give a reason for an appointment.
  const message = purpose === 'contact' ? label('message') : word(words.form.messageFor[purpose], 'composer', 'form.message');
  fields.push({ id: 'message', type: 'textarea', label: message, required: !dated, autocomplete: 'off' });
  const consent =
    speak.say((isCountryStated(brief) ? words.form.consentIn?.[brief.country] : undefined) ?? words.form.consent) ?? words.form.consent;
  const submit = purpose === 'contact' ? label('submit') : word(words.form.submitFor[purpose], 'composer', 'form.submit');
  const own = setting.isFirst ? ownLabel(brief, 'form') : undefined;
  return {
    purpose,
    fields,
    consent: word(consent, 'composer', 'form.consent'),
    submit: own ? word(own, 'fact', 'form.submit') : submit,
    done: label('done'),
  };
}

/** Response times and channels, in the owner's words. */
const REACH =
  /\b(?:ligar|ligue|liga|zap|whats\w*|mensagem|call(?!-)|ring|text me|evenings?|message|llamar|llame|mensaje|só depois d|depois das \d|after \d|despu[eé]s de las \d|manda(?:r)? foto|send (?:a )?photo)\b/iu;

/** Whether there is a contact beside the form: "write to us" over a form alone is redundant. */
export const isReachable = ({ shelf }: Setting): boolean =>
  [shelf.callable, shelf.whatsapp, shelf.first('email'), shelf.first('handle')].some((fact) => fact && fact.status !== 'sample');

/** Whether to show a form: not for owners who want calls or e-mail. */
function asksByForm(setting: Setting, acts: Acts): boolean {
  const { wishes } = setting.brief;
  const reachable = isReachable(setting);
  if (wishes.rejects.includes('contact-form') && reachable) return false;
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
  // The opening names the town of a house whose street is shown: under the telephone it would be a stray word.
  const isStray = ([town, ...more]: Fact[]) =>
    address !== '' && town !== undefined && more.length === 0 && fold(whereabouts ?? '').includes(fold(town.text));
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
  section.layouts = byForm ? [section.facts.length ? 'split-info' : 'single-column', 'card'] : ['split-info'];
  section.solid = true;
  return section;
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
