import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';

export interface Account {
  url: string;
  jwk: JWK;
  thumbprint: string;
  status: 'valid' | 'deactivated';
  contact: string[];
}

export interface Challenge {
  url: string;
  type: 'http-01' | 'dns-01';
  token: string;
  status: 'pending' | 'processing' | 'valid' | 'invalid';
  error?: object;
  validated?: string;
}

export interface Authorization {
  url: string;
  account: string;
  name: string;
  wildcard: boolean;
  status: 'pending' | 'valid' | 'invalid';
  expires: string;
  challenges: Challenge[];
}

export interface Order {
  url: string;
  account: string;
  names: string[];
  status: 'pending' | 'ready' | 'processing' | 'valid' | 'invalid';
  expires: string;
  authorizations: string[];
  certificate?: string;
  error?: object;
  replaces?: string;
  createdAt: number;
}

export interface Issued {
  url: string;
  account: string;
  pem: string;
  certId: string;
  names: string[];
  notBefore: Date;
  notAfter: Date;
  isRevoked: boolean;
  replacedBy?: string;
}

const newName = (): string => randomBytes(12).toString('base64url');

/** The authority's state, in memory: issued certificates outlive it where they are used. */
export class Store {
  readonly #nonces = new Set<string>();
  readonly accounts = new Map<string, Account>();
  readonly orders = new Map<string, Order>();
  readonly authorizations = new Map<string, Authorization>();
  readonly challenges = new Map<string, { challenge: Challenge; authorization: Authorization }>();
  readonly issued = new Map<string, Issued>();

  newNonce(): string {
    const nonce = newName();
    this.#nonces.add(nonce);
    return nonce;
  }

  takeNonce(nonce: string): boolean {
    return this.#nonces.delete(nonce);
  }

  newUrl(base: string, kind: string): string {
    return `${base}/${kind}/${newName()}`;
  }

  accountAt(url: string): Account | null {
    return this.accounts.get(url) ?? null;
  }

  accountOf(thumbprint: string): Account | null {
    return [...this.accounts.values()].find((each) => each.thumbprint === thumbprint) ?? null;
  }

  newToken(): string {
    return randomBytes(32).toString('base64url');
  }
}
