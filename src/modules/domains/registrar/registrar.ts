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

/** A seller of names. */
export interface Registrar {
  /** Offers by name; names that it cannot say anything about are missing. @throws RegistrarFailure */
  offer(names: readonly string[]): Promise<Map<string, Offer>>;
}

export class RegistrarFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RegistrarFailure';
  }
}
