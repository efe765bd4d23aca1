import { z } from 'zod';
import { env } from '#platform/env.ts';

/** HubSpot's CRM API v3: contacts, and the properties we add to them. */

export type Properties = Record<string, string>;

interface Contact {
  id: string;
  properties: Record<string, string | null>;
}

/**
 * `later`: HubSpot is away or asks us to slow down. `token`: it does not accept our key, or the key lacks a scope. `unknown_property`: a
 * property is not defined there. `refused`: this request, however often it is sent.
 */
type CrmTrouble = 'later' | 'token' | 'unknown_property' | 'refused';

export class CrmFailure extends Error {
  readonly trouble: CrmTrouble;
  readonly status: number;
  /** Seconds to wait, if HubSpot named them. */
  readonly retryAfter: number | null;

  constructor(trouble: CrmTrouble, status: number, retryAfter: number | null = null) {
    super(`HubSpot answered ${status}: ${trouble}`);
    this.name = 'CrmFailure';
    this.trouble = trouble;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

export interface Hubspot {
  /** Reads the record itself: the search index lags behind by half a minute. Null if no contact has the address. */
  findContact(email: string, properties: string[]): Promise<Contact | null>;
  /** Id of the new contact, or of the one that has the address already. */
  createContact(properties: Properties): Promise<{ id: string; isNew: boolean }>;
  /** False if the contact is gone. */
  updateContact(id: string, properties: Properties): Promise<boolean>;
  /** Deletes a contact for good, with all that HubSpot knows of the person. */
  eraseContact(id: string): Promise<void>;
  /** Defines a property of contacts; it may exist. */
  defineProperty(property: NewProperty): Promise<void>;
}

export interface NewProperty {
  name: string;
  label: string;
  groupName: string;
  type: 'string' | 'number';
  fieldType: 'text' | 'textarea' | 'number';
}

const TIMEOUT = 10_000;
/** Max characters of a response. */
const MAX_TEXT = 200_000;
/** Statuses of overload and maintenance; 423 and 477 are HubSpot's own. */
const PASSING = new Set([408, 423, 429, 477]);

const StoredContact = z.object({ id: z.string().regex(/^\d{1,30}$/), properties: z.record(z.string(), z.string().nullable()).default({}) });
const Refusal = z.object({ message: z.string().default('') });
/** The id stands in the message alone. */
const EXISTING_ID = /Existing ID: (\d{1,30})/;

interface Reply {
  status: number;
  text: string;
  retryAfter: number | null;
}

export const hasCrm = (): boolean => env().HUBSPOT_ACCESS_TOKEN !== undefined;

/** HubSpot with the token of the agency's private app; null without one. */
export function hubspot(): Hubspot | null {
  const { HUBSPOT_ACCESS_TOKEN: token, HUBSPOT_BASE_URL: base } = env();
  if (!token) return null;
  const ask = (method: string, path: string, body?: object) => send(`${base}${path}`, method, token, body);
  return {
    async findContact(email, properties) {
      const query = new URLSearchParams({ idProperty: 'email', properties: properties.join(',') });
      const reply = await ask('GET', `/crm/v3/objects/contacts/${encodeURIComponent(email)}?${query}`);
      return reply.status === 404 ? null : contactOf(reply);
    },
    async createContact(properties) {
      const reply = await ask('POST', '/crm/v3/objects/contacts', { properties });
      if (reply.status !== 409) return { id: contactOf(reply).id, isNew: true };
      const id = EXISTING_ID.exec(messageOf(reply))?.[1];
      if (!id) throw new CrmFailure('refused', 409);
      return { id, isNew: false };
    },
    async updateContact(id, properties) {
      const reply = await ask('PATCH', `/crm/v3/objects/contacts/${id}`, { properties });
      if (reply.status === 404) return false;
      contactOf(reply);
      return true;
    },
    async eraseContact(objectId) {
      // By id alone: asked for an address that it does not know, HubSpot would block that address for ever.
      const reply = await ask('POST', '/crm/v3/objects/contacts/gdpr-delete', { objectId });
      if (reply.status === 204 || reply.status === 404) return;
      requireSuccess(reply);
      // A success that is none.
      throw new CrmFailure('later', reply.status);
    },
    async defineProperty(property) {
      const reply = await ask('POST', '/crm/v3/properties/contacts', property);
      if (reply.status !== 409) requireSuccess(reply);
    },
  };
}

async function send(url: string, method: string, token: string, body?: object): Promise<Reply> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) };
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
    const text = (await response.text()).slice(0, MAX_TEXT);
    return { status: response.status, text, retryAfter: Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter : null };
  } catch (error) {
    throw Object.assign(new CrmFailure('later', 0), { cause: error });
  }
}

function contactOf(reply: Reply): Contact {
  requireSuccess(reply);
  const found = StoredContact.safeParse(parsed(reply.text));
  // A success that is none, as a proxy in between would send it.
  if (!found.success) throw new CrmFailure('later', reply.status);
  return found.data;
}

function requireSuccess(reply: Reply): void {
  const { status, retryAfter, text } = reply;
  if (status >= 200 && status < 300) return;
  if (status >= 500 || PASSING.has(status)) throw new CrmFailure('later', status, retryAfter);
  if (status === 401 || status === 403) throw new CrmFailure('token', status);
  throw new CrmFailure(status === 400 && text.includes('PROPERTY_DOESNT_EXIST') ? 'unknown_property' : 'refused', status);
}

const messageOf = ({ text }: Reply): string => Refusal.catch({ message: '' }).parse(parsed(text)).message;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
