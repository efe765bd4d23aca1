import type { EventPayload } from 'inngest';
import type { Pool } from 'pg';
import type { Names, OwnZone } from '../world/names.ts';
import type { OwnHosts } from '../world/own-hosts.ts';
import type { TestStripe } from '../world/stripe.ts';

/** What a scenario works with. */
export interface World {
  /** Superuser: for arranging rows and looking behind row security. */
  admin: Pool;
  supabaseUrl: string;
  shop: TestStripe;
  /** The DNS and the certificate authority that names of clients are seen through. */
  names: Names & OwnZone;
  /** Published sites, each of which can be told not to answer. */
  hosts: OwnHosts;
  /** Events that were announced or sent since the scenario was arranged; none of them starts a function here. */
  heard: EventPayload[];
}

/** One function, what it is called with, and what must be true of the rows however often and however badly it ran. */
export interface Scenario<A = unknown> {
  /** Its id as `createFunction` has it, with `-failure` behind it its `onFailure`; or the name of a sweep. */
  function: string;
  /** Where a function has several scenarios. */
  when?: string;
  /** Makes fresh rows: it is called before each of the runs. */
  arrange(world: World): Promise<A>;
  /** What it hears; nothing for a function that the clock starts. For an `onFailure`: the event of the run that failed. */
  event?(arranged: A): { name: string; data: Record<string, unknown> };
  /** For an `onFailure`: what the run failed with. */
  error?: string;
  /** What is true now, without ids and times: equal after one run, two runs, two at once, and runs that were cut. */
  truth(arranged: A, world: World): Promise<unknown>;
  must: unknown;
  /** Its steps run beside each other: how often the app is called differs from run to run. */
  isParallel?: true;
}

/** Keeps the type of what is arranged from one part to the next. */
export const scenario = <A>(one: Scenario<A>): Scenario => one as Scenario;
