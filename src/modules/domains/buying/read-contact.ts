import { AppError } from '#platform/errors.ts';
import type { Contact } from '../input.ts';
import type { Registrant } from '../registrar/registrar.ts';
import { CALLING_CODES } from './countries.ts';
import { isTaxId } from './tax-id.ts';

/** A contact as registrars take it. @throws AppError `contact_phone`, `contact_tax_id`, `contact_postal_code`. */
export function readContact(contact: Contact): Registrant {
  const { country, phone, zip, taxId } = contact;
  const dialled = dial(phone, country);
  if (!dialled) throw new AppError('invalid', 'contact_phone');
  if (taxId && !isTaxId(taxId)) throw new AppError('invalid', 'contact_tax_id');
  if (country === 'BR' && !/^\d{5}-?\d{3}$/.test(zip)) throw new AppError('invalid', 'contact_postal_code');
  const { firstName, lastName, organization, address, city, region, email } = contact;
  return { firstName, lastName, organization, address, city, region, zip, country, phone: dialled, email };
}

/** `(81) 99999-8888` in Brazil is `+55.81999998888`; with a plus it may be of another country. */
function dial(typed: string, country: Contact['country']): string | null {
  const digits = typed.replace(/\D/g, '');
  const codes = Object.values(CALLING_CODES).sort((a, b) => b.length - a.length);
  const code = typed.trim().startsWith('+') ? codes.find((one) => digits.startsWith(one)) : CALLING_CODES[country];
  const rest = code && typed.trim().startsWith('+') ? digits.slice(code.length) : digits.replace(/^0+/, '');
  return code && rest.length >= 7 && rest.length <= 12 ? `+${code}.${rest}` : null;
}
