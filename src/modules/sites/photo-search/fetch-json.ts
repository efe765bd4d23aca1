import type { z } from 'zod';
import { AppError } from '#platform/errors.ts';
import { MAX_UPLOAD_BYTES, uploadTooLarge } from '../uploads/upload-limits.ts';

const TIMEOUT_MS = 10_000;

/**
 * Fetches JSON from a photo service and parses it with the given schema.
 * @throws AppError `unavailable`: `photos_limited` when rate limited, `photos_unavailable` for anything else.
 */
export async function fetchJson<S extends z.ZodType>(url: URL, headers: Record<string, string>, shape: S): Promise<z.output<S>> {
  let response: Response;
  try {
    response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
  } catch (cause) {
    throw new AppError('unavailable', 'photos_unavailable', {}, { cause });
  }
  // When the hourly limit is reached, Unsplash answers 403 and Pexels 429.
  const isLimited = response.status === 429 || (response.status === 403 && response.headers.get('x-ratelimit-remaining') === '0');
  if (isLimited) throw new AppError('unavailable', 'photos_limited');
  if (!response.ok) throw new AppError('unavailable', 'photos_unavailable', { status: response.status });
  const answer = shape.safeParse(await response.json().catch(() => null));
  if (!answer.success) throw new AppError('unavailable', 'photos_unavailable', {}, { cause: answer.error });
  return answer.data;
}

/**
 * Downloads a photo as a stream. The service's response is untrusted: only its known hosts are allowed, without redirects.
 * @param origins hosts of the service's photos.
 * @throws AppError `unavailable`, `invalid` for a photo that is too large.
 */
export async function fetchPhoto(url: URL, origins: readonly string[]): Promise<ReadableStream<Uint8Array>> {
  if (!origins.includes(url.origin) || url.username || url.password) {
    throw new AppError('unavailable', 'photos_unavailable', { origin: url.origin });
  }
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS * 3), redirect: 'error' }).catch((cause: unknown) => {
    throw new AppError('unavailable', 'photos_unavailable', {}, { cause });
  });
  if (!response.ok || !response.body) throw new AppError('unavailable', 'photos_unavailable', { status: response.status });
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > MAX_UPLOAD_BYTES) {
    await response.body.cancel();
    throw uploadTooLarge('photo', declared);
  }
  return response.body;
}
