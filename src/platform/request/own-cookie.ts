import { env } from '../env.ts';

/** Options of each cookie of ours: no script reads it, and no other site sends it with a form. */
export const ownCookie = () => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: env().APP_URL.startsWith('https:') }) as const;
