import { env } from '../env.ts';
import { reportErrorsTo } from '../log.ts';
import { scrubEvent } from './scrub-event.ts';

/** Sends unexpected errors of this process to Sentry. Without SENTRY_DSN nothing is loaded and nothing is sent. */
export async function startErrorReports(): Promise<void> {
  const { SENTRY_DSN, NODE_ENV } = env();
  if (!SENTRY_DSN) return;
  const { init, captureException, linkedErrorsIntegration, dedupeIntegration } = await import('@sentry/nextjs');
  init({
    dsn: SENTRY_DSN,
    environment: NODE_ENV,
    // Errors alone: nothing is traced, so nothing of the process is patched.
    enableOpenTelemetrySetup: false,
    defaultIntegrations: false,
    integrations: [linkedErrorsIntegration(), dedupeIntegration()],
    maxBreadcrumbs: 0,
    beforeSend: scrubEvent,
  });
  reportErrorsTo((error, tags) => captureException(error, { tags }));
}
