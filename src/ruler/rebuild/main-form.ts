import type { FoundForm } from './read-form.ts';

const OF_CONTACT = /contat|contact|fale|book|reserv|agend|cita|or[çc]amento|quote|enquir|inquir/i;
/** A form with more questions than these asks for an order, or for an account. */
const MAX_OTHERS = 4;

/** Of several forms of a site the one by which visitors write: with room for a message, on the page of contacts, the first. */
export function mainForm(forms: readonly FoundForm[]): FoundForm | undefined {
  const rank = ({ fields, page, title = '' }: FoundForm) =>
    (fields.some(({ asks }) => asks === 'message') ? 4 : 0) +
    (fields.filter(({ asks }) => asks === 'other').length <= MAX_OTHERS ? 2 : 0) +
    (OF_CONTACT.test(`${new URL(page).pathname} ${title}`) ? 1 : 0);
  return forms.reduce<FoundForm | undefined>((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);
}
