import type { ErrorEvent } from '@sentry/nextjs';
import { redact } from '../log/redact.ts';

/** The only fields of a report that we add: the failure, its place in the code, and ids that find it in the log. */
const TAGS = ['event', 'requestId', 'runId', 'job', 'step', 'route', 'digest', 'accountId'];

/** Removes personal data from a report: addresses, cookies, headers, bodies, queries, breadcrumbs and variables. */
export function scrubEvent(event: ErrorEvent): ErrorEvent {
  const { event_id, timestamp, platform, level, environment, release, sdk, type, transaction, fingerprint } = event;
  const kept = {
    event_id,
    timestamp,
    platform,
    level,
    environment,
    release,
    sdk,
    type,
    transaction: transaction?.split('?')[0],
    fingerprint,
  };
  const tags = Object.entries(event.tags ?? {}).filter(([name]) => TAGS.includes(name));
  const { os, runtime, browser, app } = event.contexts ?? {};
  const contexts = Object.fromEntries(Object.entries({ os, runtime, browser, app }).filter(([, value]) => value));
  return {
    ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)),
    ...(event.message && { message: redact(event.message) }),
    ...(event.debug_meta && { debug_meta: event.debug_meta }),
    tags: Object.fromEntries(tags),
    contexts,
    ...(event.exception && {
      exception: {
        values: event.exception.values?.map(({ type: kind, value, mechanism, stacktrace }) => ({
          ...(kind && { type: kind }),
          ...(value && { value: redact(value) }),
          ...(mechanism && { mechanism: { type: mechanism.type, ...(mechanism.handled !== undefined && { handled: mechanism.handled }) } }),
          ...(stacktrace && {
            stacktrace: {
              frames: (stacktrace.frames ?? []).map(({ vars: _, filename, ...frame }) => ({
                ...frame,
                ...(filename && { filename: redact(filename) }),
              })),
            },
          }),
        })),
      },
    }),
  } as ErrorEvent;
}
