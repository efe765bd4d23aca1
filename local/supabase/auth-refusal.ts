import { Refusal } from '../http/http.ts';

/** A refusal in the format of hosted Auth, API version 2024-01-01: supabase-js reads `code` and `message`. */
export function refuse(status: number, code: string, message: string, more: object = {}): Refusal {
  return new Refusal(status, message, { code, message, ...more }, { 'x-supabase-api-version': '2024-01-01' });
}

export const invalidBody = (message: string): Refusal => refuse(400, 'validation_failed', message);
export const expiredCode = (): Refusal => refuse(403, 'otp_expired', 'Token has expired or is invalid');
export const emailTaken = (): Refusal => refuse(422, 'email_exists', 'A user with this email address has already been registered');
export const userMissing = (): Refusal => refuse(404, 'user_not_found', 'User not found');

export function tooMany(seconds: number): Refusal {
  return refuse(429, 'over_request_rate_limit', `Request rate limit reached: try again in ${seconds} seconds`);
}

export function tooManyMails(seconds: number): Refusal {
  return refuse(429, 'over_email_send_rate_limit', `For security purposes, you can only request this after ${seconds} seconds.`);
}
