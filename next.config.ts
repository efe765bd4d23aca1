import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./src/platform/i18n.ts');

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'; object-src 'none'; base-uri 'self'" },
];

const config: NextConfig = {
  poweredByHeader: false,
  // They read files beside themselves (WebAssembly, fonts), which a bundle would leave behind.
  serverExternalPackages: ['subset-font', 'harfbuzzjs', 'fontverter', 'sharp'],
  // Typefaces are read from their packages when a site is built.
  outputFileTracingIncludes: {
    '/**': ['node_modules/@fontsource-variable/*/files/*-normal.woff2', 'node_modules/@fontsource/young-serif/files/*-400-normal.woff2'],
  },
  // A photo from a phone, up to the limit that `addPhoto` tells its owner.
  experimental: { serverActions: { bodySizeLimit: '52mb' }, proxyClientMaxBodySize: '52mb' },
  // The addresses of the written contracts.
  rewrites: async () => [
    { source: '/v1/:path*', destination: '/api/v1/:path*' },
    { source: '/webhooks/stripe', destination: '/api/webhooks/stripe' },
  ],
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default withNextIntl(config);
