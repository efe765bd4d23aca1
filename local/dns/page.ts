import type { Answer } from '../http/http.ts';
import { escaped, page } from '../http/page.ts';
import { writeZone } from './zone-text.ts';
import { Faults, NAMESERVERS, type Zone, type Zones } from './zones.ts';

const choices = (name: string, options: readonly string[], chosen: string, label = name): string =>
  `<label>${escaped(label)}<select name="${name}">${options
    .map((option) => `<option${option === chosen ? ' selected' : ''}>${escaped(option)}</option>`)
    .join('')}</select></label>`;

const FAULT_LABELS = {
  origin: 'The zone’s own servers',
  cloudflare: 'First resolver',
  google: 'Second resolver',
  dnssec: 'Signatures (DNSSEC)',
} as const;

function zoneForm(apex: string, zone: Omit<Zone, 'before'>): string {
  const faults = (Object.keys(FAULT_LABELS) as (keyof typeof FAULT_LABELS)[]).map((name) =>
    choices(name, Faults.shape[name].unwrap().options, zone.faults[name], FAULT_LABELS[name]),
  );
  return `<section><form method="post" action="/_dns"><h2>${escaped(apex) || 'A new zone'}</h2>
    <label>Domain<input name="apex" value="${escaped(apex)}" placeholder="padaria.example" required pattern="[a-z0-9.-]+\\.example"></label>
    <label>Records, one a line: name, TTL, type, value<textarea name="records" rows="6">${escaped(writeZone(zone.records))}</textarea></label>
    <details${Object.values(zone.faults).some((fault) => fault !== 'none') ? ' open' : ''}><summary>Who holds it, and what goes wrong</summary>
    <div class="two">${choices('provider', Object.keys(NAMESERVERS), zone.provider, 'Provider')}${faults.join('')}
    <label>Registered until<input type="date" name="expiresAt" value="${escaped(zone.registration.expiresAt?.slice(0, 10) ?? '')}"></label>
    <label>States of the registration<input name="status" value="${escaped(zone.registration.status.join(', '))}"></label></div></details>
    <div class="row"><button>Save</button>${apex && `<button class="quiet" name="remove" value="1">Remove</button>`}</div></form></section>`;
}

const EMPTY: Omit<Zone, 'before'> = {
  provider: 'registro_br',
  records: [],
  faults: { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' },
  registration: { status: ['active'], expiresAt: null },
};

export const dnsPage = (zones: Zones, problem = ''): Answer =>
  page({
    title: 'DNS',
    content: `<h1>DNS of .example</h1>
      <p>What the registrar’s form would be: records of any name that ends in .example. Two servers speak for them, two resolvers remember them.</p>
      ${problem && `<p class="problem">${escaped(problem)}</p>`}
      <form method="post" action="/_dns/forget"><button class="quiet">Have the resolvers forget</button></form>
      ${zones
        .all()
        .map(([apex, zone]) => zoneForm(apex, zone))
        .join('')}${zoneForm('', EMPTY)}`,
  });
