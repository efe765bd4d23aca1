import { env } from '../env.ts';
import { reportErrorsTo } from '../log/log.ts';
import { scrubEvent } from './scrub-event.ts';

/** Reports this process's unexpected errors to Sentry. Without SENTRY_DSN nothing is loaded or sent. */
export async function startErrorReports(): Promise<void> {
  const { SENTRY_DSN, NODE_ENV } = env();
  if (!SENTRY_DSN) return;
  const { init, captureException, linkedErrorsIntegration, dedupeIntegration } = await import('@sentry/nextjs');
  init({
    dsn: SENTRY_DSN,
    environment: NODE_ENV,
    // Errors only: without tracing, nothing in the process is patched.
    enableOpenTelemetrySetup: false,
    defaultIntegrations: false,
    integrations: [linkedErrorsIntegration(), dedupeIntegration()],
    maxBreadcrumbs: 0,
    beforeSend: scrubEvent,
  });
  reportErrorsTo((error, tags) => captureException(error, { tags }));
}
