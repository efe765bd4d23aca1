/** Data of the journeys' own local cloud: empty at every run. */
export const DATA_DIR = '.data/journeys';
/** Answers that journeys have recorded for its model. */
export const RECORDINGS = `${DATA_DIR}-recordings`;
/** Its ports, apart from those of `npm start`. */
export const PORTS = {
  app: 3400,
  sites: 3401,
  supabase: 3402,
  database: 3403,
  jobs: 3404,
  stripe: 3405,
  reporting: 3406,
  model: 3407,
  web: 3408,
  safeWeb: 3409,
  dns: 3410,
  authority: 3411,
  resolver: 3412,
  secondResolver: 3413,
  tls: 3414,
  acme: 3415,
  cloudflare: 3416,
  route53: 3417,
  hubspot: 3419,
  registrar: 3418,
} as const;
export const APP = `http://localhost:${PORTS.app}`;
export const PREVIEWS = `http://preview.localhost:${PORTS.app}`;
export const MAILBOX = `http://127.0.0.1:${PORTS.supabase}`;
export const MODEL = `http://127.0.0.1:${PORTS.model}`;
export const STRIPE = `http://127.0.0.1:${PORTS.stripe}`;
