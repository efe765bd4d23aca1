import { factInline } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { anchor, mapHref } from '../../render/links.ts';
import { words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { type AddressPart, type StreetAddress, streetAddress } from '../material/address.ts';
import { materialOf } from '../material.ts';
import { callLink, shortHours } from '../particulars.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';
import { rowOf, rowRule, rowsIn } from '../rows.ts';
import { addressTypeCss } from './css.ts';

/** Businesses that people walk into. */
const WALK_IN = new Set(['restaurant', 'catalogue']);
/** Businesses that receive clients by appointment, for which a huge street name is too loud. */
const RECEIVED = new Set(['clinic', 'law']);

/** Height of the street's rows, in percent of their width: the sign stands under what the business is. */
const ROOM = 20;

const streetOf = ({ parts }: StreetAddress) => parts.find(({ as }) => as === 'street')?.text ?? '';
const numberOf = ({ parts }: StreetAddress) => parts.find(({ as }) => as === 'number')?.text;

function street(scene: Scene, text: string): Child {
  const { h, doc } = scene;
  const rows = rowsIn(doc.theme, text, ROOM, 3)?.map((row) => row.text) ?? [text];
  return rows.map((row, i) => [i > 0 && ' ', h('span', { class: 'row' }, row)]);
}

/** The address as a street sign: every part as written, with the commas visually hidden. */
function sign(scene: Scene, address: StreetAddress): Child {
  const { h, preview } = scene;
  const part = ({ as, text, between }: AddressPart): Child => [
    between.trim() ? h('span', { class: 'unseen' }, between) : between,
    h('span', { class: `part ${as}` }, as === 'street' ? street(scene, text) : text),
  ];
  const isOnSign = ({ as }: AddressPart) => as === 'kind' || as === 'street';
  const tone = scene.section.tone === 'plain' || scene.section.tone === 'tint' ? 'vivid' : 'plain';
  const at = address.parts.findIndex(isOnSign);
  const before = address.parts.slice(0, at);
  const named = address.parts.filter(isOnSign);
  const after = address.parts.slice(at + named.length);
  const plate = h('span', { class: 'plate', 'data-tone': tone }, named.map(part));
  const numbered = (one: AddressPart) => (one.as === 'number' ? h('span', { class: 'door', 'data-tone': tone }, part(one)) : part(one));
  return h(
    'span',
    { class: 'whole', 'data-f': preview ? address.fact.id : undefined },
    before.map(numbered),
    ' ',
    plate,
    ' ',
    after.filter(({ as }) => as === 'number').map(numbered),
    h('span', { class: 'rests' }, after.filter(({ as }) => as !== 'number').map(part)),
  );
}

/** The town, where the address does not name it. */
function town(scene: Scene, { fact }: StreetAddress): Child {
  const [place] = materialOf(scene.site, scene.locale).facts('place');
  return place && !fact.text.includes(place.text) ? scene.h('p', { class: 'town set' }, factInline(scene, place)) : null;
}

/** The address as the picture: a street sign with the house number beside it, under what the business is. */
export const addressType = concept<StreetAddress>({
  name: 'address-type',
  content: (material) => {
    const address = streetAddress(material);
    return address && streetOf(address).length <= 40 ? address : { need: 'address' };
  },
  // The address matters most for a place that people walk into.
  fit: (address, { offers, doc }) =>
    (WALK_IN.has(doc.site.type) ? 0.5 : RECEIVED.has(doc.site.type) ? 0.2 : 0.38) +
    (numberOf(address) ? 0.06 : 0) -
    (offers.length > 2 ? 0.06 : 0),
  tones: ['plain', 'vivid', 'inverse', 'tint', 'accent'],
  matters: ['enamel', 'sign', 'stone', 'earth'],
  pairings: [
    'overpass',
    'josefin-albert',
    'zilla-instrument',
    'familjen',
    'sofia-condensed',
    'oswald-source-serif',
    'marcellus-figtree',
    'besley',
    'chivo',
    'alfa-slab',
  ],
  headers: ['quiet', 'folded'],
  manners: ['sign', 'poster', 'quiet'],
  css: addressTypeCss,
  look: (scene) => {
    const address = streetAddress(materialOf(scene.site, scene.locale));
    const isTurned = address?.parts[0]?.as === 'number' || pickBySeed(scene, 'side', [false, true]);
    const hasNumber = address && numberOf(address);
    return [hasNumber ? isTurned && 'turned' : 'no-door', pickBySeed(scene, 'edge', ['ruled', 'round', ''])].filter(Boolean).join(' ');
  },
  styles: (scene, address, at) => {
    const { theme } = scene.doc;
    const rows = rowsIn(theme, streetOf(address), ROOM, 3) ?? [];
    const number = numberOf(address);
    const row = number && rowOf(theme, number);
    return (
      rows.map((one, i) => rowRule(theme, one, `${at} .row:nth-child(${i + 1})`)).join('') +
      (row ? rowRule(theme, row, `${at} .number`) : '')
    );
  },
  render: (scene, address) => {
    const { h } = scene;
    const below = words(scene, scene.section.slots.lead).replace(/\.$/, '');
    const isNews = !materialOf(scene.site, scene.locale)
      .facts('place')
      .some(({ text }) => text === below);
    const map = anchor(scene, mapHref(scene, address.fact), { class: 'map' }, scene.words.openMap);
    return [
      h(
        'div',
        { class: 'words' },
        h('div', { class: 'tell' }, headline(scene), isNews && lead(scene)),
        h('div', { class: 'about' }, shortHours(scene), callLink(scene), h('p', null, map)),
        actionButton(scene),
      ),
      h('div', { class: 'where' }, h('p', { class: 'sign set' }, sign(scene, address)), town(scene, address)),
    ];
  },
});
