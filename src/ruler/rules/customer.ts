import type { Evidence } from './evidence.ts';
import type { Finding, Show } from './finding.ts';

/** Languages of countries where customers chat before they call. */
const CHATS = /^(pt|es)\b/i;

/** Facts that a customer looks for and does not find. Each finding contains the number of pages searched. */
export function judgeCustomer({ customer, alsoRead, page }: Evidence): Finding[] {
  const found: Finding[] = [];
  const pages = alsoRead.length + 1;
  const add = (code: Finding['code'], points: number, show: Show, values: Finding['values'] = {}) =>
    found.push({ code, area: 'customer', points, values: { pages, ...values }, show });
  const { phone, phoneTappable, whatsapp } = customer;

  if (!phone && !whatsapp) add('phone_missing', 35, { as: 'missing', what: 'phone' });
  if (phone && !phoneTappable && !whatsapp) add('phone_not_tappable', 25, marked(phone), { phone: phone.text, taps: phone.digits });
  if (!whatsapp && CHATS.test(page.lang ?? 'pt')) add('whatsapp_missing', 15, { as: 'missing', what: 'whatsapp' });
  if (customer.address === null) add('address_missing', customer.town ? 5 : 15, { as: 'missing', what: 'address' });
  else if (!customer.map) add('map_missing', 5, { as: 'missing', what: 'map' });
  if (customer.hours === null) add('hours_missing', 15, { as: 'missing', what: 'hours' });
  if (customer.price === null) add('prices_missing', 10, { as: 'missing', what: 'prices' });
  return found;
}

function marked({ text, around }: NonNullable<Evidence['customer']['phone']>): Show {
  const at = Math.max(0, around.indexOf(text));
  return { as: 'words', before: around.slice(0, at), marked: text, after: around.slice(at + text.length) };
}
