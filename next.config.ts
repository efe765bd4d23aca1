import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { dataHeaders } from './src/platform/security-headers/data.ts';

const withNextIntl = createNextIntlPlugin('./src/platform/i18n.ts');

const config: NextConfig = {
  poweredByHeader: false,
  // They read files beside themselves (WebAssembly, fonts), which a bundle would leave behind.
  serverExternalPackages: [
    'subset-font',
    'harfbuzzjs',
    'fontverter',
    'sharp',
    '@sentry/nextjs',
    '@react-pdf/renderer',
    '@react-pdf/layout',
    '@react-pdf/render',
    'pdfkit',
  ],
  // Typefaces are read from their packages when a site is built.
  outputFileTracingIncludes: {
    '/**': [
      'node_modules/@fontsource-variable/*/files/*-normal.woff2',
      'node_modules/@fontsource/*/files/*-{arabic,latin,latin-ext}-{300,400,700}-normal.woff2',
    ],
  },
  // The front gate keeps smaller limits for each door (platform/front-gate/doors.ts). The proxy cuts what is longer without
  // a word, so its own is that of the largest door.
  experimental: { serverActions: { bodySizeLimit: '1mb' }, proxyClientMaxBodySize: '4mb' },
  // Next gives pictures a policy of its own, which wins over what the proxy has set: it is told ours.
  images: { contentSecurityPolicy: new Map(dataHeaders('')).get('Content-Security-Policy') ?? '' },
  // The addresses of the written contracts.
  rewrites: async () => [
    { source: '/v1/:path*', destination: '/api/v1/:path*' },
    { source: '/webhooks/stripe', destination: '/api/webhooks/stripe' },
    { source: '/webhooks/resend', destination: '/api/webhooks/resend' },
  ],
  // The proxy answers this itself, so that the redirect has the headers of its origin.
  skipTrailingSlashRedirect: true,
  // The only answers that do not pass the proxy. What is set here wins over a route's own headers: never for a route.
  headers: async () => [
    { source: '/_next/static/:path*', headers: dataHeaders(process.env.APP_URL ?? '').map(([key, value]) => ({ key, value })) },
  ],
};

/** Source maps go to Sentry only where the build was given the right to put them there. */
export default async function configure(): Promise<NextConfig> {
  const ours = withNextIntl(config);
  const { SENTRY_AUTH_TOKEN: authToken, SENTRY_ORG: org, SENTRY_PROJECT: project } = process.env;
  if (!authToken || !org || !project) return ours;
  const { withSentryConfig } = await import('@sentry/nextjs/config');
  return withSentryConfig(ours, { authToken, org, project, silent: true, telemetry: false, buildTimeInstrumentation: false });
}
