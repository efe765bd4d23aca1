/** A price of a registrar for one year, with the fees that come on top. */
export interface Price {
  cents: number;
  currency: string;
}

export interface Offer {
  isFree: boolean;
  /** Null where the registrar does not sell the ending, or the name is taken. */
  firstYear: Price | null;
  renewal: Price | null;
  /** The registry asks more for this name than for others. */
  isPremium: boolean;
}

/** The holder of a name, as registrars ask for them. */
export interface Registrant {
  firstName: string;
  lastName: string;
  organization: string;
  /** Of the street and its number. */
  address: string;
  city: string;
  region: string;
  zip: string;
  /** ISO 3166, two letters. */
  country: string;
  /** As registries want it: `+55.81999998888`. */
  phone: string;
  email: string;
}

export interface HostRecord {
  /** Within the name; `@` is the name itself. */
  label: string;
  type: 'A' | 'AAAA' | 'CNAME' | 'TXT';
  value: string;
  ttl: number;
}

/** A seller of names. Every call may throw `RegistrarFailure`: the registrar refused, or its answer was lost and the call may have worked. */
export interface Registrar {
  /** Offers by name; names that it cannot say anything about are missing. */
  offer(names: readonly string[]): Promise<Map<string, Offer>>;
  /** The end of a registration held by our account there; null if our account does not hold the name. */
  find(name: string): Promise<{ expiresAt: Date } | null>;
  /** The price of renewing a name for a year; null if it is not known. */
  renewalOf(name: string): Promise<Price | null>;
  register(name: string, years: number, holder: Registrant): Promise<void>;
  renew(name: string, years: number): Promise<void>;
  /** Replaces all records of the name, at the registrar's own DNS. */
  setRecords(name: string, records: readonly HostRecord[]): Promise<void>;
}

/** Why a registrar refuses; `unanswered` is no refusal. */
export type RefusalKind = 'unanswered' | 'taken' | 'no_funds' | 'not_ours' | 'contact' | 'refused';

export class RegistrarFailure extends Error {
  readonly kind: RefusalKind;
  constructor(message: string, kind: RefusalKind = 'refused', options?: ErrorOptions) {
    super(message, options);
    this.name = 'RegistrarFailure';
    this.kind = kind;
  }
}
