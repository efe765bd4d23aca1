import packet, { type Answer, type DecodedPacket } from 'dns-packet';
import { askServer, type Endpoint, type Reply } from '../../src/modules/domains/dns/ask-server.ts';
import { respond } from './authority.ts';
import type { Zone, Zones } from './zones.ts';

type Kept = { reply: Reply; keptAt: number; ttl: number };
const MAX_HOPS = 8;

/** A caching resolver like those of providers. It queries the two servers of `.example`. */
export class Resolver {
  readonly #name: 'cloudflare' | 'google';
  readonly #zones: Zones;
  readonly #authority: Endpoint;
  readonly #kept = new Map<string, Kept>();
  /** Queries sent to the authority. */
  asked = 0;

  constructor(name: 'cloudflare' | 'google', zones: Zones, authority: Endpoint) {
    this.#name = name;
    this.#zones = zones;
    this.#authority = authority;
  }

  forget(): void {
    this.#kept.clear();
  }

  async answer(bytes: Buffer, transport: 'udp' | 'tcp', now = Date.now()): Promise<Buffer | null> {
    let query: DecodedPacket;
    try {
      query = packet.decode(bytes);
    } catch {
      return null;
    }
    const question = query.questions?.[0];
    if (!question) return null;
    const faults = this.#zones.find(question.name.toLowerCase())?.[1].faults;
    if (faults?.[this.#name] === 'timeout') return null;
    const failed = { rcode: 2, answers: [], authorities: [], authoritative: false };
    const isUnchecked = query.flag_cd;
    if (faults?.[this.#name] === 'servfail' || (faults?.dnssec === 'broken' && !isUnchecked))
      return respond(query, question, failed, transport, packet.RECURSION_AVAILABLE);
    try {
      const made = await this.#resolve(question.name.toLowerCase(), question.type, faults, now);
      const flags = packet.RECURSION_AVAILABLE | (faults?.dnssec === 'good' ? packet.AUTHENTIC_DATA : 0);
      return respond(query, question, { ...made, authoritative: false }, transport, flags);
    } catch {
      return respond(query, question, failed, transport, packet.RECURSION_AVAILABLE);
    }
  }

  async #resolve(name: string, type: string, faults: Zone['faults'] | undefined, now: number) {
    const answers: Answer[] = [];
    let asked = name;
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      const { reply, left } = await this.#once(asked, type, faults, now);
      answers.push(...reply.answers.map((answer) => ({ ...answer, ttl: left }) as Answer));
      const rcode = reply.rcode === 'NXDOMAIN' ? 3 : reply.rcode === 'NOERROR' ? 0 : 2;
      const last = reply.answers.at(-1);
      const isOpen = type !== 'CNAME' && last?.type === 'CNAME';
      if (!isOpen) return { rcode: answers.length > 0 && rcode === 3 ? 0 : rcode, answers, authorities: reply.authorities };
      asked = last.data;
    }
    return { rcode: 2, answers: [], authorities: [] };
  }

  async #once(name: string, type: string, faults: Zone['faults'] | undefined, now: number): Promise<{ reply: Reply; left: number }> {
    const key = `${name} ${type}`;
    const kept = this.#kept.get(key);
    const left = kept ? kept.ttl - Math.floor((now - kept.keptAt) / 1000) : 0;
    if (kept && (left > 0 || faults?.[this.#name] === 'stale')) return { reply: kept.reply, left: left > 0 ? left : kept.ttl };
    this.asked++;
    const reply = await askServer(this.#authority, { name, type: type as 'A' }, 400);
    const ttls = [...reply.answers, ...reply.authorities].map((answer) => ('ttl' in answer ? (answer.ttl ?? 0) : 0));
    const ttl = ttls.length > 0 ? Math.min(...ttls) : 0;
    if (reply.rcode === 'NOERROR' || reply.rcode === 'NXDOMAIN') this.#kept.set(key, { reply, keptAt: now, ttl });
    return { reply, left: ttl };
  }
}
