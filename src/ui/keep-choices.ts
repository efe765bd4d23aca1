type Choice = Pick<HTMLInputElement, 'type' | 'checked' | 'defaultChecked'>;
type Options = Pick<HTMLSelectElement, 'options'>;

/** Makes the current choice the default that a form reset restores. */
export function keepChoices(elements: Iterable<Choice | Options | object>): void {
  for (const element of elements) {
    if ('options' in element) for (const option of element.options) option.defaultSelected = option.selected;
    else if ('checked' in element && (element.type === 'checkbox' || element.type === 'radio')) element.defaultChecked = element.checked;
  }
}

type Text = Pick<HTMLInputElement, 'type' | 'value'>;
const NO_TEXT = new Set(['button', 'checkbox', 'file', 'hidden', 'radio', 'reset', 'submit']);

/** Notes the texts of a form; the returned function puts them back after a reset. */
export function keepTexts(elements: Iterable<Text | Options | object>): () => void {
  const typed = [...elements].flatMap((element) =>
    'value' in element && 'type' in element && !('options' in element) && !NO_TEXT.has(String(element.type))
      ? [[element as Text, (element as Text).value] as const]
      : [],
  );
  return () => {
    for (const [element, value] of typed) element.value = value;
  };
}

/**
 * React resets a form after each answer of its action: texts come back with a refusal, but a select, a checkbox and a radio button would
 * fall back to their first value, even if React state holds another.
 */
export function keepChoicesOfForms(): void {
  document.addEventListener('reset', ({ target }) => target instanceof HTMLFormElement && keepChoices(target.elements), true);
}
