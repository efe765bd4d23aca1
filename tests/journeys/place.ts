/** `npm test` has a second local cloud, for the phone, beside that of the desktop. */
const isSecond = process.env.JOURNEYS_CLOUD === 'second';
/** Data of the journeys' own local cloud: empty at every run. */
export const DATA_DIR = isSecond ? '.data/journeys-second' : '.data/journeys';
/** Answers that journeys have recorded for its model. */
export const RECORDINGS = `${DATA_DIR}-recordings`;
const FIRST = isSecond ? 3430 : 3400;
/** Its ports, apart from those of `npm start`. */
export const PORTS = {
  app: FIRST,
  sites: FIRST + 1,
  supabase: FIRST + 2,
  database: FIRST + 3,
  jobs: FIRST + 4,
  stripe: FIRST + 5,
  reporting: FIRST + 6,
  model: FIRST + 7,
  web: FIRST + 8,
  safeWeb: FIRST + 9,
  dns: FIRST + 10,
  authority: FIRST + 11,
  resolver: FIRST + 12,
  secondResolver: FIRST + 13,
  tls: FIRST + 14,
  acme: FIRST + 15,
  cloudflare: FIRST + 16,
  route53: FIRST + 17,
  hubspot: FIRST + 19,
  registrar: FIRST + 18,
} as const;
export const APP = `http://localhost:${PORTS.app}`;
export const PREVIEWS = `http://preview.localhost:${PORTS.app}`;
export const MAILBOX = `http://127.0.0.1:${PORTS.supabase}`;
export const MODEL = `http://127.0.0.1:${PORTS.model}`;
export const STRIPE = `http://127.0.0.1:${PORTS.stripe}`;
