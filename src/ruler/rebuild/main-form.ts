import type { FoundForm } from './read-form.ts';

const OF_CONTACT = /contat|contact|fale|book|reserv|agend|cita|or[çc]amento|quote|enquir|inquir/i;
/** A form that asks what is to be made or brought, and when. */
const OF_ORDER = /pedido|encomenda|encargo|(?<!b)order/i;
/** A form with more questions than these asks for an order, or for an account. */
const MAX_OTHERS = 4;

/** Of several forms of a site the one by which visitors write: with room for a message, on the page of contacts, the first. */
export function mainForm(forms: readonly FoundForm[]): FoundForm | undefined {
  const isOrder = ({ fields, page, title = '' }: FoundForm) =>
    OF_ORDER.test(`${new URL(page).pathname} ${title}`) && fields.some(({ type }) => type === 'select' || type === 'date');
  const rank = (form: FoundForm) => (isOrder(form) ? MAX_OTHERS : 0) + rankOfContact(form);
  const rankOfContact = ({ fields, page, title = '' }: FoundForm) =>
    (fields.some(({ asks }) => asks === 'message') ? 4 : 0) +
    (fields.filter(({ asks }) => asks === 'other').length <= MAX_OTHERS ? 2 : 0) +
    (OF_CONTACT.test(`${new URL(page).pathname} ${title}`) ? 1 : 0);
  return forms.reduce<FoundForm | undefined>((best, one) => (best && rank(best) >= rank(one) ? best : one), undefined);
}
