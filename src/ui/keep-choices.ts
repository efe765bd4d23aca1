type Choice = Pick<HTMLInputElement, 'type' | 'checked' | 'defaultChecked'>;
type Options = Pick<HTMLSelectElement, 'options'>;

/** Makes the current choice the default that a form reset restores. */
export function keepChoices(elements: Iterable<Choice | Options | object>): void {
  for (const element of elements) {
    if ('options' in element) for (const option of element.options) option.defaultSelected = option.selected;
    else if ('checked' in element && (element.type === 'checkbox' || element.type === 'radio')) element.defaultChecked = element.checked;
  }
}

/**
 * React resets a form after each answer of its action: texts come back with a refusal, but a select, a checkbox and a radio button would
 * fall back to their first value, even if React state holds another.
 */
export function keepChoicesOfForms(): void {
  document.addEventListener('reset', ({ target }) => target instanceof HTMLFormElement && keepChoices(target.elements), true);
}
