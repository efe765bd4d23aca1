import { env } from './env.ts';

/** The company behind the product, from the environment; missing values are null and omitted on pages. */
export interface Company {
  name: string | null;
  taxId: string | null;
  address: string | null;
  email: string | null;
  /** Address of the data protection officer. */
  privacyEmail: string | null;
  hours: OpeningHours | null;
  /** Nothing is really sold here: pages show placeholders for the company's data. */
  isRehearsal: boolean;
}

export interface OpeningHours {
  /** 1 is Monday. */
  firstDay: number;
  lastDay: number;
  from: string;
  to: string;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Parses `mon-fri 09:00-18:00`; null for any other format. */
export function readHours(text: string): OpeningHours | null {
  const [, first, last, from, to] = /^(\w{3})-(\w{3}) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(text.trim().toLowerCase()) ?? [];
  const days = [DAYS.indexOf(first ?? ''), DAYS.indexOf(last ?? '')] as const;
  return days.includes(-1) || !from || !to ? null : { firstDay: days[0], lastDay: days[1], from, to };
}

export function company(): Company {
  const { COMPANY_NAME, COMPANY_TAX_ID, COMPANY_ADDRESS, CONTACT_EMAIL, PRIVACY_EMAIL, CONTACT_HOURS, NODE_ENV, STRIPE_BASE_URL } = env();
  return {
    name: COMPANY_NAME ?? null,
    taxId: COMPANY_TAX_ID ?? null,
    address: COMPANY_ADDRESS ?? null,
    email: CONTACT_EMAIL ?? null,
    privacyEmail: PRIVACY_EMAIL ?? CONTACT_EMAIL ?? null,
    hours: CONTACT_HOURS ? readHours(CONTACT_HOURS) : null,
    isRehearsal: NODE_ENV !== 'production' || STRIPE_BASE_URL !== undefined,
  };
}
