export type Header = [name: string, value: string];

/** A Content-Security-Policy from its directives; one without sources is written alone (`sandbox`). */
export const contentPolicy = (directives: Record<string, readonly string[]>): Header => [
  'Content-Security-Policy',
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; '),
];

/** Headers of every response. */
export const COMMON_HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** Restricts browsers to TLS for a year, or clears that setting. */
export const hsts = (isOn: boolean): Header => ['Strict-Transport-Security', isOn ? 'max-age=31536000' : 'max-age=0'];

/** Headers of every response of our own origins; HSTS only over TLS. */
export const originHeaders = (origin: string): Header[] => [...COMMON_HEADERS, ...(origin.startsWith('https:') ? [hsts(true)] : [])];
