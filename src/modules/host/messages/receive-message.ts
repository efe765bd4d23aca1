import type { Manifest } from '#modules/build/index.ts';
import { type Context, jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { messageReceived } from '../events.ts';
import { formMessages } from '../tables.ts';

export interface ReceiveMessage {
  site: { siteId: string; clientId: string; slug: string; manifest: Manifest };
  formId: string;
  /** Untrusted input. */
  fields: Record<string, string>;
}

/** Honeypot field: hidden from people, filled by bots. */
export const HONEYPOT = 'website';
/** Consent checkbox required by law; the form cannot be sent without it. */
const CONSENT = 'consent';
const MAX_ANSWER_LENGTH = 5000;

/**
 * Stores a visitor's message and announces it; a mail to the owner follows. Only fields of the published form are accepted.
 * @returns false when consent or a required field is missing; a bot that filled the honeypot gets true.
 */
export async function receiveMessage(input: ReceiveMessage, ctx: Context = jobContext('forms')): Promise<boolean> {
  const form = input.site.manifest.forms[input.formId];
  if (!form) return false;
  if (input.fields[HONEYPOT]) return true;
  const fields = form.fields.map(({ id, label, required }) => ({
    label,
    required,
    value: (input.fields[id] ?? '').trim().slice(0, MAX_ANSWER_LENGTH),
  }));
  if (input.fields[CONSENT] !== 'yes') return false;
  if (fields.some((field) => field.required && field.value === '') || fields.every((field) => field.value === '')) return false;

  const id = newId(ctx.now.getTime());
  const answers = fields.map(({ label, value }) => ({ label, value }));
  await asSystem(
    'a visitor wrote through a published form',
    (tx) =>
      tx
        .insert(formMessages)
        .values({ id, siteId: input.site.siteId, clientId: input.site.clientId, formId: input.formId, fields: answers }),
    ctx,
  );
  const { siteId, clientId } = input.site;
  await announce(messageReceived.create({ messageId: id, clientId, siteId }, { id: `message.received/${id}` }));
  return true;
}
