import { escaped } from '../../http/page.ts';
import type { Thing } from '../store.ts';
import { dateOf, money } from './words.ts';

export function invoiceRow(invoice: Thing): string {
  const tries = invoice.next_payment_attempt ? ` · next try ${dateOf(invoice.next_payment_attempt)}` : '';
  const title = `${invoice.number ?? 'draft'} · ${money(invoice.total, invoice.currency)}`;
  return `<li class="${invoice.status === 'paid' ? 'good' : invoice.status}"><a href="/i/${invoice.id}">${escaped(title)}</a><small>${invoice.status} · ${escaped(invoice.billing_reason)} · ${dateOf(invoice.created)}${tries} · ${escaped(invoice.customer_email ?? invoice.customer)}</small></li>`;
}
