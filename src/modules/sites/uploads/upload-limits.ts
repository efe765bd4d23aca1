import { AppError } from '#platform/errors.ts';

const MEGABYTE = 1024 * 1024;

export type UploadKind = 'photo' | 'archive';

/** Max bytes of an upload; the bucket enforces the same limit. */
export const MAX_UPLOAD_BYTES = 50 * MEGABYTE;

export function uploadTooLarge(kind: UploadKind, bytes: number): AppError {
  const details = { limitMb: MAX_UPLOAD_BYTES / MEGABYTE, sizeMb: Math.ceil(bytes / MEGABYTE) };
  return kind === 'photo' ? new AppError('invalid', 'file_too_large', details) : new AppError('invalid', 'import_too_big', details);
}
