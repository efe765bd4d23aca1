import type { Form } from '../schema/document.ts';
import type { Child, SafeHtml } from './html.ts';
import { whatsappHref } from './links.ts';
import { line, words as plain } from './text.ts';
import type { Scene } from './view.ts';

type Field = Form['fields'][number];

function control(scene: Scene, field: Field, id: string): SafeHtml {
  const { h, words } = scene;
  const { required, autocomplete } = field;
  const same = { id, name: field.id, required, autocomplete };
  if (field.type === 'textarea') return h('textarea', { ...same, rows: 3 });
  if (field.type !== 'select') return h('input', { ...same, type: field.type });
  const options = (field.options ?? []).map((key) => h('option', { value: plain(scene, key) }, plain(scene, key)));
  return h('select', same, h('option', { value: '' }, words.choose), options);
}

function fieldRow(scene: Scene, field: Field, isHalf: boolean): SafeHtml {
  const { h, words, anchor } = scene;
  const id = `${anchor}-${field.id}`;
  const label = line(scene, 'span', null, field.label) ?? field.id;
  return h(
    'div',
    { class: isHalf ? 'half' : undefined },
    h('label', { for: id }, label, !field.required && h('span', { class: 'hint' }, ` (${words.optional})`)),
    control(scene, field, id),
  );
}

/** Without a receiver the form opens a chat: WhatsApp takes the message field as its `text`. */
function target(scene: Scene, form: Form): { action: string; method: 'post' | 'get' } | null {
  const posted = scene.env.formAction(form);
  if (posted !== null) return { action: posted, method: 'post' };
  const fact = form.send.to === 'whatsapp' ? scene.doc.facts[form.send.fact] : undefined;
  const chat = fact ? whatsappHref(fact) : null;
  return chat ? { action: chat, method: 'get' } : null;
}

/** A honeypot field. */
function trap({ h, words, anchor }: Scene): SafeHtml {
  return h(
    'div',
    { class: 'trap', 'aria-hidden': 'true' },
    h('label', { for: `${anchor}-website` }, words.leaveEmpty),
    h('input', { id: `${anchor}-website`, name: 'website', type: 'text', tabindex: -1, autocomplete: 'off' }),
  );
}

function agreement(scene: Scene, shape: Form): SafeHtml {
  const { h, words, anchor } = scene;
  const id = `${anchor}-agree`;
  return h(
    'div',
    { class: 'agree' },
    h('input', { id, name: 'consent', type: 'checkbox', value: 'yes', required: true }),
    line(scene, 'label', { for: id }, shape.consent) ?? h('label', { for: id }, words.sent),
  );
}

/** The section's form with its fields in pairs, the consent and the place of the answer; null when nobody would receive it. */
export function form(scene: Scene): Child {
  const { h, section, doc, words, anchor } = scene;
  const shape = section.form ? doc.forms[section.form] : undefined;
  const to = shape && target(scene, shape);
  if (!shape || !to) return null;
  const messages = shape.fields.filter((field) => field.type === 'textarea');
  const fields = to.method === 'post' ? shape.fields : messages.slice(0, 1).map((field) => ({ ...field, id: 'text' }));
  const isShort = (i: number) => ['text', 'email', 'tel', 'date', 'select'].includes(fields[i]?.type ?? '');
  // Short fields are set in pairs; an odd one takes the whole line.
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < fields.length; i++) {
    if (isShort(i) && isShort(i + 1)) {
      pairs.add(i).add(i + 1);
      i++;
    }
  }
  return [
    h('p', { class: 'sent', id: `${shape.id}-sent`, role: 'status' }, plain(scene, shape.done) || words.sent),
    h(
      'form',
      { class: 'form two', action: to.action, method: to.method, 'aria-labelledby': scene.titled ? `${anchor}-title` : undefined },
      fields.map((field, i) => fieldRow(scene, field, pairs.has(i))),
      to.method === 'post' && [trap(scene), agreement(scene, shape)],
      h('button', { class: 'button', type: 'submit' }, line(scene, 'span', null, shape.submit)),
    ),
  ];
}

/** A one-line form: its short fields beside the button, the consent below. */
export function signUp(scene: Scene): Child {
  const { h, section, doc, words, anchor } = scene;
  const shape = section.form ? doc.forms[section.form] : undefined;
  const to = shape && target(scene, shape);
  if (!shape || to?.method !== 'post') return null;
  return [
    h('p', { class: 'sent', id: `${shape.id}-sent`, role: 'status' }, plain(scene, shape.done) || words.sent),
    h(
      'form',
      { class: 'form sign', action: to.action, method: 'post', 'aria-labelledby': scene.titled ? `${anchor}-title` : undefined },
      h(
        'div',
        { class: 'ask' },
        shape.fields.slice(0, 2).map((field) => fieldRow(scene, field, false)),
        h('button', { class: 'button', type: 'submit' }, line(scene, 'span', null, shape.submit) ?? words.subscribe),
      ),
      trap(scene),
      agreement(scene, shape),
    ),
  ];
}
