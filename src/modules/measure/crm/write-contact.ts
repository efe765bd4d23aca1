import { CREATED_HERE, cleared, contactProperties, type Lead, newContact, OWN_PROPERTIES } from './contact-properties.ts';
import { CrmFailure, type Hubspot, type Properties } from './hubspot.ts';

/** Writes a lead's contact, whether it exists or not. Idempotent. @returns the contact's id. */
export async function writeContact(crm: Hubspot, lead: Lead, knownId: string | null, appUrl: string): Promise<string> {
  const ours = contactProperties(lead, appUrl);
  if (knownId && (await withProperties(crm, () => crm.updateContact(knownId, ours)))) return knownId;
  const found = await withProperties(crm, () => crm.findContact(lead.email, [CREATED_HERE]));
  const { id, isNew } = found ? { id: found.id, isNew: false } : await create(crm, { ...newContact(lead), ...ours });
  if (!isNew && !(await withProperties(crm, () => crm.updateContact(id, ours)))) throw new CrmFailure('later', 404);
  return id;
}

const create = (crm: Hubspot, properties: Properties) => withProperties(crm, () => crm.createContact(properties));

/** Defines our properties when HubSpot does not know one, and tries once more. */
async function withProperties<T>(crm: Hubspot, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CrmFailure) || error.trouble !== 'unknown_property') throw error;
    for (const property of OWN_PROPERTIES) await crm.defineProperty(property);
    return work();
  }
}

/**
 * Removes a person from HubSpot: wholly on their request for erasure; on a withdrawal only if we created the contact, and otherwise just
 * our properties. Idempotent.
 */
export async function removeContact(crm: Hubspot, email: string, wish: 'withdraw' | 'erase'): Promise<void> {
  const found = await crm.findContact(email, [CREATED_HERE]);
  if (!found) return;
  if (wish === 'erase' || found.properties[CREATED_HERE] === 'true') await crm.eraseContact(found.id);
  else await withProperties(crm, () => crm.updateContact(found.id, cleared()));
}
