import { dedupeIntegration, globalHandlersIntegration, init, linkedErrorsIntegration } from '@sentry/nextjs';
import { scrubEvent } from './scrub-event.ts';

/** Sends uncaught errors of the page to Sentry; comes in a chunk of its own, which only pages with an address to send to ask for. */
export function startInBrowser(dsn: string): void {
  init({
    dsn,
    defaultIntegrations: false,
    integrations: [globalHandlersIntegration(), linkedErrorsIntegration(), dedupeIntegration()],
    maxBreadcrumbs: 0,
    beforeSend: scrubEvent,
  });
}
