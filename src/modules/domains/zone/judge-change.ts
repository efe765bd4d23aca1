import { endsOf, isDmarc, isSpf, mailHosts, sendingHosts } from './follow-names.ts';
import type { Refusal, Risk } from './objections.ts';
import { changed, type ZoneChange } from './zone-change.ts';
import { sameAnswer, type ZoneRecord } from './zone-record.ts';

export interface Verdict {
  refusals: { code: Refusal; name: string; about: string }[];
  risks: { code: Risk; name: string; about: string }[];
}

export interface Judged {
  zone: string;
  records: readonly ZoneRecord[];
  change: ZoneChange;
  /** Hosts under which visitors reach our servers. */
  served: readonly string[];
  /** Made by us alone, not an edit of the owner: its side effects are ones that they have not considered. */
  isOurs: boolean;
}

/** Finds the damage a change would do, by comparing the zone before and after it. */
export function judgeChange({ zone, records, change, served, isOurs }: Judged): Verdict {
  const after = changed(records, change);
  const verdict: Verdict = { refusals: [], risks: [] };
  const refuse = (code: Refusal, name: string, about = '') => verdict.refusals.push({ code, name, about });
  const warn = (code: Risk, name: string, about = '') => verdict.risks.push({ code, name, about });

  for (const one of change.remove) if (one.locked) refuse('record_locked', one.name, one.type);
  for (const one of change.add) judgeAdded(one, { zone, records, after }, refuse);
  for (const name of namesOf(change.add)) {
    const there = after.filter((one) => one.name === name);
    const were = records.filter((one) => one.name === name);
    if (count(there, isSpf) > 1 && count(were, isSpf) <= 1) refuse('spf_twice', name);
    if (count(there, isDmarc) > 1 && count(were, isDmarc) <= 1) refuse('dmarc_twice', name);
  }

  const hasMail = (all: readonly ZoneRecord[], name: string) => all.some((one) => one.name === name && one.type === 'MX');
  for (const name of namesOf(change.remove)) {
    if (hasMail(records, name) && !hasMail(after, name)) warn('mail_lost', name);
    if (records.some((one) => one.name === name && isSpf(one)) && !after.some((one) => one.name === name && isSpf(one)))
      warn('spf_lost', name);
  }
  const moves = (host: string) => {
    const [before, then] = [endsOf(records, host), endsOf(after, host)];
    return before.length > 0 && String(before) !== String(then);
  };
  for (const { name, host } of unique(mailHosts(records), ({ host }) => host))
    if (hasMail(after, name) && mailHosts(after).some((one) => one.host === host) && moves(host)) {
      if (isOurs) refuse('mail_server_moves', name, host);
      else warn('mail_moves', name, host);
    }
  for (const spf of records.filter(isSpf)) {
    const moved = after.some((one) => sameAnswer(one, spf)) ? sendingHosts(records, spf).find(moves) : undefined;
    if (moved) warn('spf_moves', spf.name, moved);
  }
  if (!isOurs) for (const host of served) if (moves(host)) warn('site_moves', host);
  return verdict;
}

interface Around {
  zone: string;
  records: readonly ZoneRecord[];
  after: readonly ZoneRecord[];
}

function judgeAdded(
  one: ZoneRecord,
  { zone, records, after }: Around,
  refuse: (code: Refusal, name: string, about?: string) => void,
): void {
  const { name, type } = one;
  const others = after.filter((each) => each.name === name && !(each.type === type && each.value === one.value));
  const alias = others.find((each) => each.type === 'CNAME');
  if (type === 'CNAME' && alias) refuse('cname_twice', name, alias.value);
  else if (type === 'CNAME' && others.length > 0) refuse('cname_beside_others', name, typesOf(others));
  else if (alias) refuse('cname_beside_others', name, 'CNAME');
  if (type === 'MX') {
    const host = one.value.split(' ')[1] ?? '';
    if (after.some((each) => each.name === host && each.type === 'CNAME')) refuse('mx_to_alias', name, host);
  }
  const isBelow = (child: string, parent: string) => child === parent || child.endsWith(`.${parent}`);
  const cut = after.find((each) => each.type === 'NS' && each.name !== zone && isBelow(name, each.name));
  const isGlue = (type === 'A' || type === 'AAAA') && after.some((each) => each.type === 'NS' && each.value === name);
  if (cut && type !== 'NS' && type !== 'DS' && !isGlue) refuse('below_delegation', name, cut.name);
  if (type === 'NS' && !records.some((each) => each.type === 'NS' && each.name === name)) {
    const hidden = after.find((each) => isBelow(each.name, name) && !['NS', 'DS'].includes(each.type));
    if (hidden) refuse('delegation_hides', name, hidden.name);
  }
}

const namesOf = (records: readonly ZoneRecord[]): string[] => unique(records, ({ name }) => name).map(({ name }) => name);
const typesOf = (records: readonly ZoneRecord[]): string =>
  unique(records, ({ type }) => type)
    .map(({ type }) => type)
    .join(', ');
const count = (records: readonly ZoneRecord[], fits: (one: ZoneRecord) => boolean): number => records.filter(fits).length;

function unique<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}
