import type { Answer } from 'dns-packet';
import type { DnsRecord, Saw } from '../doctor/evidence.ts';
import { valuesOf } from '../doctor/judge-point.ts';
import { AskFailure, askServer, type DnsQuestion, type Endpoint, type Reply } from './ask-server.ts';

/** Limit on untrusted answers: an owner would not have typed more records, or longer ones. */
const MAX_RECORDS = 10;
const MAX_LETTERS = 200;

const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd').slice(0, MAX_LETTERS);

/** Records that may hold a proof come first. */
const bounded = (records: DnsRecord[]): DnsRecord[] =>
  records
    .map(({ type, value }) => ({ type, value: printable(value) }))
    .sort((a, b) => Number(b.value.includes('pm-')) - Number(a.value.includes('pm-')))
    .slice(0, MAX_RECORDS);

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');
export const ownerOf = (answer: Answer): string => bare(answer.name);

/** A record in the notation of DNS panels; null for types that are not queried here. */
export function recordOf(answer: Answer): DnsRecord | null {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
      return { type: answer.type, value: answer.data.toLowerCase() };
    case 'CNAME':
      return { type: 'CNAME', value: bare(answer.data) };
    case 'MX':
      return { type: 'MX', value: `${answer.data.preference ?? 0} ${bare(answer.data.exchange)}` };
    case 'TXT':
      return {
        type: 'TXT',
        value: [answer.data]
          .flat()
          .map((part) => part.toString('utf8'))
          .join(''),
      };
    case 'CAA':
      return { type: 'CAA', value: `${answer.data.flags ?? 0} ${answer.data.tag} "${answer.data.value}"` };
    default:
      return null;
  }
}

/**
 * Reads a reply about a name.
 * @param follows whether to follow an alias: a proof must be at the name itself, or a name that points to us by a wildcard would prove
 * itself.
 */
export function readReply(reply: Reply, { name }: Pick<DnsQuestion, 'name'>, follows = true): Saw {
  if (reply.rcode === 'SERVFAIL') return { saw: 'failure', because: 'servfail' };
  if (reply.rcode === 'REFUSED' || reply.rcode === 'NOTAUTH') return { saw: 'failure', because: 'refused' };
  if (reply.rcode !== 'NOERROR' && reply.rcode !== 'NXDOMAIN') return { saw: 'failure', because: 'malformed' };
  const taken = follows ? reply.answers : reply.answers.filter((answer) => ownerOf(answer) === name && answer.type !== 'CNAME');
  const records = taken.flatMap((answer) => recordOf(answer) ?? []);
  if (records.length > 0)
    return {
      saw: 'records',
      records: bounded(records),
      ttl: Math.min(...taken.map((answer) => ('ttl' in answer ? (answer.ttl ?? 0) : 0))),
    };
  return { saw: 'nothing', because: reply.rcode === 'NXDOMAIN' ? 'no_name' : 'no_record' };
}

export async function see(server: Endpoint, question: DnsQuestion, follows = true): Promise<Saw> {
  try {
    return readReply(await askServer(server, question), question, follows);
  } catch (error) {
    if (error instanceof AskFailure) return { saw: 'failure', because: error.because };
    throw error;
  }
}

/** Merges A and AAAA answers. Addresses that one query found count even if the other failed; "none" needs both answers. */
export async function seeAddresses(server: Endpoint, question: Omit<DnsQuestion, 'type'>): Promise<Saw> {
  const [old, next] = await Promise.all([see(server, { ...question, type: 'A' }), see(server, { ...question, type: 'AAAA' })]);
  if (old.saw === 'failure') return old;
  if (next.saw === 'failure') return valuesOf(old, 'A').length > 0 ? old : next;
  if (next.saw !== 'records') return old;
  if (old.saw !== 'records') return next;
  const known = new Set(old.records.map(({ type, value }) => `${type} ${value}`));
  const added = next.records.filter(({ type, value }) => !known.has(`${type} ${value}`));
  return { saw: 'records', records: [...old.records, ...added], ttl: Math.min(old.ttl, next.ttl) };
}
