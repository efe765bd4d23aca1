import 'server-only';
import { AppError } from '../errors.ts';
import { adminClient } from './admin-client.ts';

/** E-mail address and language of a person. */
export interface Addressee {
  email: string;
  /** BCP 47. */
  locale: string;
}

/** Fetches a person's address from the account service. @throws AppError `not_found` or `unavailable`. */
export async function addresseeOf(personId: string): Promise<Addressee> {
  const { data, error } = await adminClient().auth.admin.getUserById(personId);
  if (error) throw new AppError(error.status === 404 ? 'not_found' : 'unavailable', 'account_service', {}, { cause: error });
  const { email, user_metadata: metadata } = data.user;
  if (!email) throw new AppError('not_found', 'no_address');
  return { email, locale: typeof metadata.locale === 'string' ? metadata.locale : 'pt-BR' };
}

interface NewPerson {
  email: string;
  password: string;
  name: string;
  locale: string;
}

/** Creates a person whose address is already confirmed. False when it has an account. @throws AppError `weak_password`, `unavailable`. */
export async function addConfirmedPerson({ email, password, name, locale }: NewPerson): Promise<boolean> {
  const { error } = await adminClient().auth.admin.createUser({ email, password, email_confirm: true, user_metadata: { name, locale } });
  if (!error) return true;
  if (error.code === 'email_exists' || error.code === 'user_already_exists') return false;
  if (error.code === 'weak_password') throw new AppError('invalid', 'weak_password', {}, { cause: error });
  throw new AppError('unavailable', 'account_service', {}, { cause: error });
}
