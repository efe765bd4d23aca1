import { Refusal } from '../http/http.ts';

/** A refusal in the format of hosted Storage: the real status is in the body, the HTTP status is 400 (500 for our errors). */
export function refuseStorage(status: number, code: string, error: string, message: string): Refusal {
  return new Refusal(status >= 500 ? status : 400, message, { statusCode: String(status), code, error, message });
}

export const noSuchBucket = (): Refusal => refuseStorage(404, 'NoSuchBucket', 'Bucket not found', 'Bucket not found');
export const noSuchObject = (): Refusal => refuseStorage(404, 'NoSuchKey', 'not_found', 'Object not found');
const duplicate = (): Refusal => refuseStorage(409, 'KeyAlreadyExists', 'Duplicate', 'The resource already exists');
export const tooLarge = (): Refusal =>
  refuseStorage(413, 'EntityTooLarge', 'Payload too large', 'The object exceeded the maximum allowed size');
export const wrongMimeType = (type: string): Refusal =>
  refuseStorage(415, 'InvalidMimeType', 'invalid_mime_type', `mime type ${type} is not supported`);
export const invalidStorageBody = (message: string): Refusal => refuseStorage(400, 'InvalidRequest', 'invalid_request', message);
const notAllowed = (): Refusal => refuseStorage(403, 'AccessDenied', 'Unauthorized', 'new row violates row-level security policy');

/** Translates Postgres errors for a missing right or a taken name. */
export function fromPostgres(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === '42501') return notAllowed();
  if (code === '23505') return duplicate();
  if (code === '23503') return noSuchBucket();
  return error;
}
