import type { Outline } from '#composer/outline.ts';
import { asTitle } from './language.ts';
import { type FormSketch, type Words, word } from './sketch.ts';

type Fields = FormSketch['fields'];
type Label = (name: 'name' | 'email' | 'phone' | 'message') => Words;

const USUAL = { name: 'text', email: 'email', phone: 'tel', message: 'textarea' } as const;
const AUTOCOMPLETE = { name: 'name', email: 'email', phone: 'tel', message: 'off' } as const;
/** Labels of a message that say nothing of what it is about. */
const ANY_MESSAGE =
  /^(?:(?:escreva|digite|deixe|type|write|leave|escrib[ae]|deja) )?(?:(?:a |aqui |here )?(?:sua |tu |su |your )?(?:mensage[mn]|mensaje|message|coment[aá]rios?|comments?|comentarios?|recado|msg|texto|text))?(?: (?:aqui|aqu[íi]|here|para n[óo]s))?$/iu;

/**
 * Fields of the form that the owner's former site had, in its order. Usual ones carry the usual labels; who wrote, how to answer and what
 * it is about are always asked. @param usual how visitors of that country are answered.
 */
export function fieldsOfOldForm({ fields }: NonNullable<Outline['form']>, label: Label, usual: 'phone' | 'email'): Fields {
  const made: Fields = [];
  const seen = new Set<string>();
  for (const [at, { asks, label: text, type, options, required }] of fields.entries()) {
    const asked = required === undefined ? {} : { required };
    if (asks === 'other' || seen.has(asks)) {
      if (text && asks !== 'name') made.push({ ...ownField(at, text, type, options), ...asked });
      continue;
    }
    seen.add(asks);
    const own = asks === 'message' && !ANY_MESSAGE.test(text) ? word(asTitle(text), 'fact', 'form.message') : label(asks);
    made.push({ ...usualField(asks, own), ...asked });
  }
  if (!seen.has('name')) made.unshift(usualField('name', label('name')));
  if (!seen.has('phone') && !seen.has('email')) made.splice(1, 0, usualField(usual, label(usual)));
  if (!seen.has('message')) made.push({ ...usualField('message', label('message')), required: false });
  // With two ways to answer one is enough, where the old form does not say which must be given.
  const ways = made.filter(({ type }) => type === 'email' || type === 'tel');
  const saysMust = fields.some(({ required }) => required) && ways.some(({ required }) => required);
  const isFree = (field: Fields[number]) => !saysMust && field.type === 'email' && seen.has('phone');
  const isMust = (field: Fields[number]) => !saysMust && ways.includes(field) && !isFree(field);
  return made
    .map((field) => (isFree(field) ? { ...field, required: false } : isMust(field) ? { ...field, required: true } : field))
    .slice(0, MAX_FIELDS);
}
const MAX_FIELDS = 12;

const usualField = (asks: keyof typeof USUAL, label: Words): Fields[number] => ({
  id: asks,
  type: USUAL[asks],
  label,
  required: true,
  autocomplete: AUTOCOMPLETE[asks],
});

const ownField = (
  at: number,
  text: string,
  type: 'text' | 'date' | 'select' | 'textarea',
  options: readonly string[] | undefined,
): Fields[number] => ({
  id: `asked-${at + 1}`,
  type,
  label: word(asTitle(text), 'fact'),
  ...(options && { options: options.map((option) => word(option, 'fact')) }),
  required: false,
  autocomplete: 'off',
});
