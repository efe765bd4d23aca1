import { z } from 'zod';

/** A refusal in HubSpot's format. */
export class Refused extends Error {
  readonly status: number;
  readonly category: string;
  constructor(status: number, category: string, message: string) {
    super(message);
    this.status = status;
    this.category = category;
  }
}

const Text = z.record(z.string(), z.string().max(65_536));
const Properties = z.strictObject({ properties: Text, associations: z.array(z.never()).optional() });
const Changed = z.strictObject({ properties: Text });
const Erased = z.strictObject({ objectId: z.string(), idProperty: z.literal('email').optional() });
const NewProperty = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: z.string().min(1),
  groupName: z.literal('contactinformation'),
  type: z.enum(['string', 'number']),
  fieldType: z.enum(['text', 'textarea', 'number']),
});

interface StoredContact {
  id: string;
  properties: Record<string, string>;
  createdAt: string;
  updatedAt: string;
}

const STAGES = ['subscriber', 'lead', 'marketingqualifiedlead', 'salesqualifiedlead', 'opportunity', 'customer', 'evangelist', 'other'];
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** The contacts of one HubSpot account. */
export class Contacts {
  readonly #contacts = new Map<string, StoredContact>();
  /** Properties by name; these few of HubSpot's own. */
  readonly #types = new Map([...['email', 'firstname', 'lastname', 'website', 'lifecyclestage'].map((name) => [name, 'string'] as const)]);
  /** Addresses that HubSpot was asked to erase, and does not take again. */
  readonly #blocked = new Set<string>();
  #lastId = 100;

  all = (): StoredContact[] => [...this.#contacts.values()];
  defined = (): string[] => [...this.#types.keys()];
  isBlocked = (email: string): boolean => this.#blocked.has(email);

  find(id: string, idProperty: string | null): StoredContact {
    const wanted = decodeURIComponent(id);
    if (idProperty !== null && idProperty !== 'email') throw new Refused(400, 'VALIDATION_ERROR', `no unique property ${idProperty}`);
    const found = idProperty ? this.all().find(({ properties }) => properties.email === wanted.toLowerCase()) : this.#contacts.get(wanted);
    if (!found) throw new Refused(404, 'OBJECT_NOT_FOUND', 'resource not found');
    return found;
  }

  create(body: unknown, now: Date): StoredContact {
    const { properties } = read(Properties, body);
    this.#check(properties);
    const email = properties.email?.toLowerCase();
    if (!email) throw new Refused(501, 'NOT_COVERED', 'the stand-in knows contacts with an address alone');
    if (this.#blocked.has(email)) throw new Refused(400, 'VALIDATION_ERROR', 'The email address was deleted under the GDPR');
    const same = this.all().find((one) => one.properties.email === email);
    if (same) throw new Refused(409, 'CONFLICT', `Contact already exists. Existing ID: ${same.id}`);
    const at = now.toISOString();
    const contact = { id: String(++this.#lastId), properties: { ...properties, email }, createdAt: at, updatedAt: at };
    this.#contacts.set(contact.id, contact);
    return contact;
  }

  update(id: string, body: unknown, now: Date): StoredContact {
    const found = this.find(id, null);
    const { properties } = read(Changed, body);
    this.#check(properties);
    const kept = Object.entries({ ...found.properties, ...properties }).filter(([, value]) => value !== '');
    Object.assign(found, { properties: Object.fromEntries(kept), updatedAt: now.toISOString() });
    return found;
  }

  erase(body: unknown): void {
    const { objectId, idProperty } = read(Erased, body);
    const found = this.all().find(({ id, properties }) => (idProperty ? properties.email : id) === objectId);
    // An address that it does not know is blocked from then on.
    if (idProperty) this.#blocked.add(objectId);
    if (!found) return;
    this.#contacts.delete(found.id);
  }

  define(body: unknown): object {
    const property = read(NewProperty, body);
    if (this.#types.has(property.name))
      throw new Refused(409, 'OBJECT_ALREADY_EXISTS', `A property named '${property.name}' already exists.`);
    this.#types.set(property.name, property.type as 'string');
    return property;
  }

  #check(properties: Record<string, string>): void {
    const problem = (name: string, error: string, message: string) =>
      new Refused(
        400,
        'VALIDATION_ERROR',
        `Property values were not valid: ${JSON.stringify([{ isValid: false, message, error, name, localizedErrorMessage: message }])}`,
      );
    for (const [name, value] of Object.entries(properties)) {
      const type: string | undefined = this.#types.get(name);
      if (!type) throw problem(name, 'PROPERTY_DOESNT_EXIST', `Property "${name}" does not exist`);
      if (type === 'number' && value !== '' && Number.isNaN(Number(value)))
        throw problem(name, 'INVALID_INTEGER', `${value} was not a valid number.`);
    }
    const { email, lifecyclestage } = properties;
    if (email !== undefined && !EMAIL.test(email)) throw problem('email', 'INVALID_EMAIL', `Email address ${email} is invalid`);
    if (lifecyclestage && !STAGES.includes(lifecyclestage))
      throw problem('lifecyclestage', 'INVALID_OPTION', `${lifecyclestage} was not one of the allowed options`);
  }
}

function read<Shape>(shape: z.ZodType<Shape>, body: unknown): Shape {
  const result = shape.safeParse(body);
  if (result.success) return result.data;
  throw new Refused(400, 'VALIDATION_ERROR', `Invalid input JSON: ${z.prettifyError(result.error).replaceAll('\n', ' ')}`);
}
