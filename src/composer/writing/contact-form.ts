import type { Brief } from '#composer/brief.ts';
import type { Outline } from '#composer/outline.ts';
import type { Acts } from './actions.ts';
import { askedFields } from './asked-fields.ts';
import { fieldsOfOldForm } from './old-form.ts';
import { ownLabel } from './own-label.ts';
import type { Setting } from './setting.ts';
import { type FormSketch, type Words, word } from './sketch.ts';

/** Tables, rooms and tours are booked for a number of people; a lesson or a band is not. */
const FOR_PEOPLE: readonly string[] = ['food', 'lodging'];
/** Travel is booked for a day; nights are for a stay. */
const OF_TOURS: readonly string[] = ['travel-agency', 'tour-guide'];

/** Whether the owner has stated their country: its law is not guessed from their language. */
const isCountryStated = ({ facts, country, locale }: Brief): boolean =>
  locale.startsWith('pt') ||
  facts.some(
    ({ norm, text }) => (norm.kind === 'phone' && text.trim().startsWith('+')) || (norm.kind === 'place' && norm.country === country),
  );

type Purpose = 'contact' | (typeof PURPOSE)[keyof typeof PURPOSE];
type Label = (name: Exclude<keyof Setting['words']['form'], 'consentIn' | 'messageFor' | 'submitFor' | 'stay'>) => Words;
const PURPOSE = { appointment: 'appointment', book: 'booking', quote: 'quote', order: 'order' } as const;

/** Goals that a visitor reaches by leaving their name. */
const SIGNED = new Set<Acts['goal']>(['trial', 'enrol', 'subscribe']);

/** Words of a form by which something is ordered, booked or asked to be priced. */
const FOR_ACT =
  /pedido|pedir|encomend|encarg|(?<!b)order|reserv|book|agend|marcar|cita(?!\p{L})|consulta|appointment|schedul|or[çc]amento|presupuesto|quote|estimate/iu;

/** A form of the former site that takes questions and complaints alike sends no order. */
const isFor = ({ submit, title, lead, page, fields }: NonNullable<Outline['form']>): boolean =>
  FOR_ACT.test([submit, title, lead, page && new URL(page).pathname, ...fields.map(({ label }) => label)].filter(Boolean).join(' ')) &&
  !fields.some(({ options = [] }) => options.some((option) => COMPLAINT.test(option)));
const COMPLAINT = /^(?:reclama|queja|complaint|elogio|sugest|sugerencia|feedback|praise)/i;

/** Form of the page, its fields by its purpose, or those of the owner's former site. */
export function formOf(setting: Setting, acts: Acts, services: Words[]): FormSketch {
  const { words, brief, speak } = setting;
  const meant = acts.goal in PURPOSE ? PURPOSE[acts.goal as keyof typeof PURPOSE] : 'contact';
  const old = brief.outline?.form;
  const purpose =
    old && !isFor(old) ? 'contact' : meant === 'booking' && !FOR_PEOPLE.includes(brief.industry.archetype) ? 'appointment' : meant;
  const label: Label = (name) => word(words.form[name], 'composer', `form.${name}`);
  const fields = old
    ? fieldsOfOldForm(old, label, brief.country === 'BR' ? 'phone' : 'email')
    : fieldsFor(setting, purpose, label, purpose === 'contact' || purpose === 'order' ? [] : services).map((field) =>
        field.id === 'message' && SIGNED.has(acts.goal) ? { ...field, required: false } : field,
      );
  const consent =
    speak.say((isCountryStated(brief) ? words.form.consentIn?.[brief.country] : undefined) ?? words.form.consent) ?? words.form.consent;
  const submit = purpose === 'contact' ? label('submit') : word(words.form.submitFor[purpose], 'composer', 'form.submit');
  // The form that a button of the page leads to ends with the button's words.
  const joins = SIGNED.has(acts.goal) && acts.channel === 'form';
  const own = setting.isFirst ? (ownLabel(brief, 'form') ?? old?.submit) : undefined;
  return {
    purpose,
    fields,
    consent: word(consent, 'composer', 'form.consent'),
    submit: own ? word(own, 'fact', 'form.submit') : joins ? { ...acts.primary.label, key: 'form.submit' } : submit,
    done: label('done'),
  };
}

function fieldsFor(setting: Setting, purpose: Purpose, label: Label, services: readonly Words[]): FormSketch['fields'] {
  const { words, brief } = setting;
  const dated = purpose === 'appointment' || purpose === 'booking';
  const askPhone = brief.country === 'BR' || dated || purpose === 'order';
  const isStay = purpose === 'booking' && brief.industry.archetype === 'lodging' && !OF_TOURS.includes(brief.industry.id);
  const fields: FormSketch['fields'] = [{ id: 'name', type: 'text', label: label('name'), required: true, autocomplete: 'name' }];
  if (askPhone) fields.push({ id: 'phone', type: 'tel', label: label('phone'), required: true, autocomplete: 'tel' });
  else fields.push({ id: 'email', type: 'email', label: label('email'), required: true, autocomplete: 'email' });
  if (services.length > 1)
    fields.push({
      id: 'about',
      type: 'select',
      label: label('about'),
      options: services.slice(0, 12),
      required: false,
      autocomplete: 'off',
    });
  if (isStay) fields.push(...fieldsOfStay(words.form.stay, label, askPhone));
  else if (dated) fields.push({ id: 'day', type: 'date', label: label('day'), required: false, autocomplete: 'off' });
  if (purpose === 'booking' && !isStay)
    fields.push({ id: 'people', type: 'text', label: label('people'), required: false, autocomplete: 'off' });
  const asked = setting.isFirst ? askedFields(brief) : [];
  for (const [at, { label: text, type }] of asked.entries())
    fields.push({ id: `asked-${at + 1}`, type, label: word(text, 'fact'), required: false, autocomplete: 'off' });
  // Health data is sensitive: visitors need not give a reason for an appointment.
  const message =
    purpose === 'contact'
      ? label('message')
      : word(isStay ? words.form.stay.message : words.form.messageFor[purpose], 'composer', 'form.message');
  fields.push({ id: 'message', type: 'textarea', label: message, required: !dated, autocomplete: 'off' });
  return fields;
}

/** Nights are reserved from one day to another; guests from abroad are answered by mail. */
function fieldsOfStay(
  { arrival, departure, guests }: Setting['words']['form']['stay'],
  label: Label,
  asksPhone: boolean,
): FormSketch['fields'] {
  const own = (id: string, type: 'date' | 'text', text: string) => ({
    id,
    type,
    label: word(text, 'composer', `form.${id}`),
    required: type === 'date',
    autocomplete: 'off' as const,
  });
  return [
    ...(asksPhone ? [{ id: 'email', type: 'email' as const, label: label('email'), required: false, autocomplete: 'email' as const }] : []),
    own('arrival', 'date', arrival),
    own('departure', 'date', departure),
    own('guests', 'text', guests),
  ];
}
