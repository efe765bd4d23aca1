import type { Pool } from 'pg';
import { z } from 'zod';
import { type Answer, type Call, header } from '../../http/http.ts';
import { escaped, page } from '../../http/page.ts';
import { type Route, route } from '../../http/router.ts';
import { formOf, seeOther } from '../pages/page-parts.ts';
import { invalid } from '../refusal.ts';
import { AFTER_RETRIES, changeSettings, settingsOf } from '../settings.ts';
import { type Store, withLock } from '../store.ts';
import { customerPage, customersPage } from './customers.ts';
import { sendAgain } from './deliveries.ts';
import { eventPage, eventsPage } from './events.ts';
import { invoiceRow } from './invoice-row.ts';
import { LEAPS, moveClock } from './move-clock.ts';

const SECTIONS = { '/_stripe': 'Customers', '/_stripe/invoices': 'Invoices', '/_stripe/events': 'Events', '/_stripe/settings': 'Settings' };
const Clock = z.object({ customer: z.string(), by: z.enum(LEAPS).optional(), to: z.coerce.number().int().optional() });
const Settings = z.object({ after_retries: z.enum(AFTER_RETRIES) });

/** A dashboard for developers, with a clock that can be moved. */
export function developerPages(pool: Pool): Route[] {
  const show = (path: string, content: (store: Store, call: Call) => Promise<string>, here = path) =>
    route('GET', path, (call) => withLock(pool, async (store) => framed(here, await content(store, call))));
  return [
    route('GET', '/', async () => seeOther('/_stripe')),
    show('/_stripe', customersPage),
    show('/_stripe/customers/:id', customerPage, '/_stripe'),
    show('/_stripe/invoices', invoicesPage),
    show('/_stripe/events', eventsPage),
    show('/_stripe/events/:id', eventPage, '/_stripe/events'),
    show('/_stripe/settings', settingsPage),
    route('POST', '/_stripe/clock', async (call) => {
      const { customer, ...leap } = await asked(call, Clock);
      const clock = await withLock(pool, (store) => moveClock(store, customer, leap));
      return byForm(call) ? seeOther(`/_stripe/customers/${customer}`) : { body: { customer, clock: clock.id, now: clock.frozen_time } };
    }),
    route('POST', '/_stripe/settings', async (call) => {
      const settings = await asked(call, Settings);
      await withLock(pool, (store) => changeSettings(store, settings));
      return byForm(call) ? seeOther('/_stripe/settings') : { body: settings };
    }),
    route('POST', '/_stripe/events/:id/resend', async (call) => {
      await withLock(pool, async (store) => sendAgain(store, (await store.get('event', call.params.id!)).id));
      return seeOther(`/_stripe/events/${call.params.id}`);
    }),
  ];
}

function framed(here: string, content: string): Answer {
  const links = Object.entries(SECTIONS).map(
    ([path, name]) => `<a href="${path}"${path === here ? ' aria-current="page"' : ''}>${name}</a>`,
  );
  const foot = '<footer>A local stand-in for Stripe. Its API is Stripe’s; these pages, and the clock on them, are its own.</footer>';
  return page({ title: 'Stripe', content: `<nav aria-label="Stripe">${links.join('')}</nav>${content}${foot}` });
}

const byForm = (call: Call): boolean => (header(call, 'content-type') ?? '').startsWith('application/x-www-form-urlencoded');

async function asked<Shape>(call: Call, shape: z.ZodType<Shape>): Promise<Shape> {
  if (!byForm(call)) return call.read(shape);
  const parsed = shape.safeParse(Object.fromEntries(await formOf(call)));
  if (!parsed.success) throw invalid(z.prettifyError(parsed.error));
  return parsed.data;
}

async function invoicesPage(store: Store): Promise<string> {
  const all = await store.all('invoice');
  const rows = all.slice(0, 100).map(invoiceRow);
  return `<h1>Invoices</h1>${rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '<p>No invoices yet.</p>'}`;
}

async function settingsPage(store: Store): Promise<string> {
  const { after_retries: then } = await settingsOf(store);
  const names = { past_due: 'leave the subscription past due', unpaid: 'mark it unpaid', cancel: 'cancel it' };
  const choices = AFTER_RETRIES.map(
    (each) =>
      `<label class="choice"><input type="radio" name="after_retries" value="${each}"${each === then ? ' checked' : ''}>${names[each]}</label>`,
  );
  const endpoints = (await store.all('webhook_endpoint')).map(
    (each) => `<li><strong>${escaped(each.url)}</strong><small>${each.status} · ${escaped(each.enabled_events.join(', '))}</small></li>`,
  );
  const errors = (await store.all('_meter_error')).slice(0, 20);
  const wrong = errors.map(
    (each) => `<li class="failed"><strong>${escaped(each.message)}</strong><pre>${escaped(JSON.stringify(each.payload))}</pre></li>`,
  );
  return `<h1>Settings</h1><section><form method="post" action="/_stripe/settings"><fieldset><legend>When all retries of a payment failed</legend>${choices.join('')}</fieldset><button>Save</button></form><p></p><small>A failed payment is tried again 3, then 5, then 7 days later. In Stripe: Billing → Revenue recovery.</small></section><h2>Webhook endpoints</h2><ul>${endpoints.join('')}</ul>${wrong.length > 0 ? `<h2>Meter events that the stream could not take</h2><ul>${wrong.join('')}</ul>` : ''}`;
}
