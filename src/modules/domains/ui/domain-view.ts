import type { Reading, Saw, ServerSaw, Target } from '../doctor/evidence.ts';
import type { Finding, RecordChange } from '../doctor/findings.ts';
import { judgePoint, valuesOf } from '../doctor/judge-point.ts';
import { type DomainState, SERVING } from '../lifecycle/domain-state.ts';
import { PROVIDER_FACTS, type Provider } from '../providers/find-provider.ts';
import type { Domain, Look } from '../read-domain.ts';

/** Result of one server for one record, as the table shows it. No answer is never shown as a mistake. */
export type Cell =
  | { is: 'same' | 'none' | 'silent' | 'unasked' | 'split' }
  | { is: 'wrong'; value: string }
  /** Seconds until it may be out of the cache. */
  | { is: 'old'; value: string; ttl: number };

export interface RecordRow {
  id: 'main' | 'www' | 'proof';
  host: string;
  /** The part before the name, or the name itself as displayed. */
  label: string;
  type: 'A' | 'CNAME' | 'TXT';
  expected: string;
  origin: Cell;
  resolvers: { name: string; cell: Cell }[];
}

type Judge = (saw: Saw) => boolean;
const shown = (saw: Saw): string => valuesOf(saw, 'CNAME')[0] ?? valuesOf(saw, 'A', 'AAAA', 'TXT').join(', ');

function cellOf(saw: Saw, isRight: Judge): Cell {
  if (saw.saw === 'failure') return { is: 'silent' };
  if (saw.saw === 'unasked') return { is: 'unasked' };
  if (isRight(saw)) return { is: 'same' };
  return saw.saw === 'nothing' ? { is: 'none' } : { is: 'wrong', value: shown(saw) };
}

function originCell(servers: ServerSaw[], isRight: Judge): Cell {
  const cells = servers.map(({ saw }) => cellOf(saw, isRight));
  const asked = cells.filter(({ is }) => is !== 'silent' && is !== 'unasked');
  const first = asked[0] ?? cells[0] ?? { is: 'unasked' };
  return asked.some(({ is }) => is === 'same') && asked.some(({ is }) => is !== 'same') ? { is: 'split' } : first;
}

function rowOf(head: Pick<RecordRow, 'id' | 'host' | 'label' | 'type' | 'expected'>, reading: Reading, isRight: Judge): RecordRow {
  const origin = originCell(reading.origin, isRight);
  const resolvers = reading.resolvers.map(({ server: name, saw }) => {
    const cell = cellOf(saw, isRight);
    const isLate = origin.is === 'same' && cell.is === 'wrong' && saw.saw === 'records';
    return { name, cell: isLate ? ({ is: 'old', value: cell.value, ttl: saw.ttl } as const) : cell };
  });
  return { ...head, origin, resolvers };
}

/** A name, and the same as displayed. */
interface Named {
  name: string;
  unicode: string;
}

/** Rows of the table: the expected value, and each server's result. */
export function recordRows({ address, www, proof, wanted }: Look, { name, unicode }: Named, target: Target): RecordRow[] {
  const points =
    (also: string[] = []): Judge =>
    (saw) =>
      judgePoint(saw, target, also) === 'right';
  const main = rowOf({ id: 'main', host: name, label: unicode, type: wanted.type, expected: wanted.value }, address, points());
  const second = www && rowOf({ id: 'www', host: www.host, label: 'www', type: 'CNAME', expected: target.alias }, www, points([name]));
  const says: Judge = (saw) => valuesOf(saw, 'TXT').includes(proof.expected);
  const rows = [
    main,
    ...(second ? [second] : []),
    rowOf(
      { id: 'proof', host: proof.host, label: proof.host.slice(0, -name.length - 1), type: 'TXT', expected: proof.expected },
      proof,
      says,
    ),
  ];
  // Nothing is asked for before the host has said what.
  return rows.filter(({ expected }) => expected !== '');
}

const all = ({ diagnosis }: Look): Finding[] => [diagnosis.headline, ...diagnosis.others];

/** Changes left for the owner, each record once. */
export function changesOf(look: Look): RecordChange[] {
  const wanted = all(look).flatMap(({ change, turn, tone }) => (change && turn === 'you' && tone !== 'tip' ? [change] : []));
  return wanted.filter((one, at) => wanted.findIndex(({ host, type }) => host === one.host && type === one.type) === at);
}

/** Changes that the steps name: those left, or all that is wanted while nothing is known of what the owner has set. */
export function changesToShow(domain: { state: DomainState; look: Look }, rows: readonly RecordRow[]): RecordChange[] {
  const left = changesOf(domain.look);
  if (left.length > 0 || shownStateOf(domain) !== 'unseen') return left;
  return rows.map(({ host, type, expected }) => ({ host, type, add: expected, remove: [] }));
}

export type Station = 'you' | 'provider' | 'internet' | 'lock';
export interface RelayStation {
  id: Station;
  at: 'done' | 'now' | 'ahead';
}

const STATIONS: Station[] = ['you', 'provider', 'internet', 'lock'];
const OF_LOCK = /^(issuing|ca_|certificate_|challenge_)/;

/** The state of a name for all who show it: from the state that it is served by and the last look. */
export type ShownState = 'first' | 'unseen' | 'waiting' | 'steps' | 'broken' | 'spreading' | 'live';
type Stands = Pick<Domain, 'state' | 'look'>;

export function shownStateOf({ state, look }: Stands): ShownState {
  if (!look) return 'first';
  const { headline, stepsLeft } = look.diagnosis;
  // Visitors are served until a look has seen a fault: what could not be asked or is still to do changes nothing for them.
  if (headline.tone === 'good' || (state === 'live' && headline.tone !== 'broken'))
    return all(look).some(({ code }) => code === 'resolvers_old' || code === 'resolvers_failing') ? 'spreading' : 'live';
  if (stepsLeft > 0) return 'steps';
  if (headline.tone === 'broken') return 'broken';
  return isUnseen(state, look) ? 'unseen' : 'waiting';
}

/** Whether visitors get the site by this name. */
export const isServed = (domain: Stands): boolean => ['live', 'spreading'].includes(shownStateOf(domain));

/** Whether nothing is known of what the owner has set: the zone was not reached, and it never led here. */
function isUnseen(state: DomainState, { diagnosis: { headline }, address }: Look): boolean {
  if (SERVING.includes(state) || headline.turn === 'you' || headline.code === 'being_bought') return false;
  return !address.origin.some(({ saw }) => saw.saw === 'records' || saw.saw === 'nothing');
}

/** Stations of the relay, with the current one marked. */
export function relayOf(state: DomainState, look: Look): RelayStation[] {
  const shownState = shownStateOf({ state, look });
  const { headline } = look.diagnosis;
  if (shownState === 'live' || shownState === 'spreading')
    return STATIONS.map((id) => {
      const isWaitedFor = (id === 'you' && changesOf(look).length > 0) || (id === 'internet' && shownState === 'spreading');
      return { id, at: isWaitedFor ? 'now' : 'done' };
    });
  // Whoever was not asked has done nothing yet, and none of the others is at work but the one that does not answer.
  if (isUnseen(state, look)) return STATIONS.map((id) => ({ id, at: id === 'provider' && headline.turn === 'provider' ? 'now' : 'ahead' }));
  const now = STATIONS.indexOf(turnOf(headline));
  const spreads = all(look).some(({ code }) => code === 'resolvers_old');
  return STATIONS.map((id, at) => ({
    id,
    at: id === 'internet' && spreads && now > at ? 'now' : at < now ? 'done' : at === now ? 'now' : 'ahead',
  }));
}

function turnOf({ turn, code }: Finding): Station {
  if (turn === 'you') return 'you';
  if (OF_LOCK.test(code)) return 'lock';
  return turn === 'internet' ? 'internet' : 'provider';
}

/** Minutes until the last queried resolver may have dropped its cache. */
export const minutesToForget = (look: Look): number | null => {
  const late = all(look).find(({ code }) => code === 'resolvers_old');
  return late ? Number(late.params.minutes) : null;
};

export const providerName = (provider: Provider): string => PROVIDER_FACTS[provider].name;
