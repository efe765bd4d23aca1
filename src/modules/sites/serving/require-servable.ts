import { AppError } from '#platform/errors.ts';
import type { Site } from '../get-site.ts';

/** Checks that a site may be served. @throws AppError `conflict`: `site_suspended`, `site_paused`. */
export function requireServable({ status, suspendedAt }: Pick<Site, 'status' | 'suspendedAt'>): void {
  if (suspendedAt) throw new AppError('conflict', 'site_suspended');
  if (status === 'paused') throw new AppError('conflict', 'site_paused');
}
