import type { Block, ForeignField, Warn } from './blocks.ts';
import { clipped, literal } from './literal.ts';
import { attribute, type Element, isElement, isText, MAX_DEPTH, within } from './nodes.ts';
import { watch } from './watch.ts';

const MAX_FIELDS = 12;
const TYPES: Readonly<Record<string, ForeignField['type']>> = {
  text: 'text',
  search: 'text',
  url: 'text',
  number: 'text',
  email: 'email',
  tel: 'tel',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
};
const SENDS = new Set(['submit', 'image', 'button', 'reset']);

/** Text of an element without any marks. */
export function wordsOf(node: Element, depth = 0): string {
  if (depth > MAX_DEPTH || ['script', 'style', 'template', 'noscript', 'svg'].includes(node.tagName)) return '';
  const inner = node.childNodes.map((child) => (isText(child) ? child.value : isElement(child) ? wordsOf(child, depth + 1) : ''));
  return literal(inner.join(' ')).trim();
}

function typeOf(control: Element): ForeignField['type'] | null {
  if (control.tagName === 'textarea' || control.tagName === 'select') return control.tagName;
  return TYPES[(attribute(control, 'type') ?? 'text').toLowerCase()] ?? null;
}

/** Label of a field, else its placeholder or name. */
function labelOf(form: Element, control: Element): string {
  const id = attribute(control, 'id');
  const labels = within(form, ['label']);
  const label = labels.find(
    (one) => (id && attribute(one, 'for') === id) || within(one, ['input', 'select', 'textarea']).includes(control),
  );
  const own = [
    label && wordsOf(withoutControls(label)),
    attribute(control, 'aria-label'),
    attribute(control, 'placeholder'),
    attribute(control, 'name'),
  ];
  return clipped(own.map((text) => literal(text ?? '').trim()).find(Boolean) ?? '', 120);
}

/** Option texts are not part of the label. */
const withoutControls = (label: Element): Element => ({
  ...label,
  childNodes: label.childNodes.filter((child) => !isElement(child) || !['select', 'textarea', 'button'].includes(child.tagName)),
});

/** Converts a foreign form into one of ours: its fields, without its target. */
export function readForm(form: Element, warn: Warn): Block {
  const fields: ForeignField[] = [];
  let submit = '';
  for (const control of within(form, ['input', 'select', 'textarea', 'button'])) {
    watch(control, warn);
    const kind = (attribute(control, 'type') ?? (control.tagName === 'button' ? 'submit' : 'text')).toLowerCase();
    if (control.tagName === 'button' || SENDS.has(kind)) {
      if (kind === 'submit') submit ||= clipped(literal(attribute(control, 'value') ?? wordsOf(control)).trim(), 60);
      continue;
    }
    const type = typeOf(control);
    const label = labelOf(form, control);
    if (!type || !label || fields.length >= MAX_FIELDS) {
      if (kind !== 'hidden')
        warn('field_removed', control.tagName === 'input' ? kind.slice(0, 20) : control.tagName, control.sourceCodeLocation);
      continue;
    }
    const options =
      type === 'select'
        ? within(control, ['option'])
            .map((option) => clipped(wordsOf(option), 120))
            .filter(Boolean)
        : [];
    // A select without options becomes a text field.
    const plain = type === 'select' && options.length === 0;
    const required = attribute(control, 'required') !== undefined;
    fields.push({ type: plain ? 'text' : type, label, options: options.slice(0, 20), required });
  }
  return { t: 'form', fields, submit };
}
