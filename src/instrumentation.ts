import type { Instrumentation } from 'next';

/** Once per process, before the first request. */
export async function register(): Promise<void> {
  const { startErrorReports } = await import('#platform/error-reports/start-error-reports.ts');
  await startErrorReports();
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { guardApp } = await import('#platform/front-gate/guard-app.ts');
  guardApp();
  if (process.env.NODE_ENV !== 'production') return;
  const { structureConsole } = await import('#platform/log/structure-console.ts');
  structureConsole();
}

/** A page, route or action that failed past everyone who knows what to do. The route's pattern, never the address: ids and tokens are in it. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers, method }, { routePath, routeType }) => {
  const { log } = await import('#platform/log/log.ts');
  const requestId = headers['x-request-id'];
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  log.error('request.failed', {
    requestId: Array.isArray(requestId) ? requestId[0] : requestId,
    method,
    route: routePath,
    routeType,
    digest,
    error,
  });
};
