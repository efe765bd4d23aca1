import type { Redirect } from './redirect-for.ts';

/** The release that a host shows now: a small mutable record beside the immutable releases. */
export interface Pointer {
  siteId: string;
  clientId: string;
  slug: string;
  /** The canonical host, when it is not the one derived from the slug. */
  mainHost?: string | null;
  /** On a client's own host: whether its owner wants HSTS. Absent on ours. */
  hsts?: boolean;
  /** Redirects from old paths. */
  moved?: ReadonlyMap<string, Redirect>;
  /** Storage id of the release. */
  releaseId: string;
  /** Hash of the release's content: equal content is the same release to visitors. */
  artefactId: string;
  /** `paused` by the owner or for non-payment; `suspended` by the agency. */
  state: 'live' | 'paused' | 'suspended';
  locale: string;
  /** Incremented each time the pointer moves. */
  version: number;
}

/** Looks up many hosts in one query. Names that are missing from the answer show nothing. */
export type FindPointers = (hostnames: readonly string[]) => Promise<ReadonlyMap<string, Pointer>>;
