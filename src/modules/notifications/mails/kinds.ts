import { formMessage } from './form-message.ts';
import { welcome } from './welcome.ts';

/** Every kind of mail that the product sends, by the name that its rows carry. */
export const KINDS = {
  'form-message': formMessage,
  welcome,
};
export type KindName = keyof typeof KINDS;
