export type Header = [name: string, value: string];

/** A Content-Security-Policy of its directives; one without sources stands alone (`sandbox`). */
export const contentPolicy = (directives: Record<string, readonly string[]>): Header => [
  'Content-Security-Policy',
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; '),
];

/** What every answer of every origin carries; HSTS only where the origin is reached over TLS. */
export const originHeaders = (origin: string): Header[] => [
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ...(origin.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=31536000'] satisfies Header] : []),
];
