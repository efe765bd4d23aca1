import { dedupeIntegration, globalHandlersIntegration, init, linkedErrorsIntegration } from '@sentry/nextjs';
import { scrubEvent } from './scrub-event.ts';

/** Reports uncaught errors of the page to Sentry; a chunk of its own, loaded only when a DSN is configured. */
export function startInBrowser(dsn: string): void {
  init({
    dsn,
    defaultIntegrations: false,
    integrations: [globalHandlersIntegration(), linkedErrorsIntegration(), dedupeIntegration()],
    maxBreadcrumbs: 0,
    beforeSend: scrubEvent,
  });
}
