import { Refusal } from '../http/http.ts';

type Kind = 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error' | 'authentication_error';
type Details = { code?: string; param?: string; decline_code?: string; payment_intent?: object; doc_url?: string };

/** An error in Stripe's format, so that its SDK throws the same class as in production. */
export function refuse(status: number, type: Kind, message: string, details: Details = {}, headers: Record<string, string> = {}): Refusal {
  return new Refusal(status, message, { error: { type, message, ...details } }, headers);
}

export const invalid = (message: string, details: Details = {}) => refuse(400, 'invalid_request_error', message, details);
export const missing = (what: string, id: string, param = 'id') =>
  refuse(404, 'invalid_request_error', `No such ${what}: '${id}'`, { code: 'resource_missing', param });
export const unknownCall = (call: string) =>
  refuse(404, 'invalid_request_error', `Unrecognized request URL (${call}). The local Stripe does not cover it.`);
