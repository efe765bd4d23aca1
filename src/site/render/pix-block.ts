import { brCode } from '../facts/pix.ts';
import type { Fact, FactOf } from '../schema/facts.ts';
import { factInline } from './fact-text.ts';
import { escapeHtml, type SafeHtml } from './html.ts';
import { qrPath } from './qr.ts';
import { once } from './site-index.ts';
import { words } from './text.ts';
import type { View } from './view.ts';

type Key = FactOf<'pix'> & Fact;

/** City of the business, from its address or place. */
function city(view: View): string | undefined {
  for (const { norm } of Object.values(view.doc.facts))
    if ((norm.kind === 'address' || norm.kind === 'place') && norm.city) return norm.city;
  return undefined;
}

/** The payment code for the site's owner. */
export const paymentOf = (view: View, key: Key, amount?: string): string =>
  brCode({ key: key.norm.key, name: words(view, view.doc.site.name), city: city(view), amount });

/** The QR code: always dark on white with its white margin, or cameras would not read it on a dark page. */
export function pixQr(view: View, code: string): SafeHtml {
  const path = once(view.site, `qr ${code}`, () => {
    const { d, side } = qrPath(code);
    return `viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${d}" transform="translate(0 .5)"/></svg>`;
  });
  return view.h.trusted(`<svg class="qr" role="img" aria-label="${escapeHtml(view.words.pix.qr)}" ${path}`);
}

/** The key as its owner wrote it, with its type. */
export function pixKey(view: View, key: Key): SafeHtml {
  const { h, words: said } = view;
  return h(
    'p',
    { class: 'key' },
    h('span', { class: 'label' }, `${said.pix.key} (${said.pix.keys[key.norm.type]})`),
    ' ',
    h('strong', { dir: view.dir === 'rtl' ? 'ltr' : undefined }, factInline(view, key)),
  );
}

/** The code to copy, in a field: one tap or Tab selects its line, without a script. */
export function pixCode(view: View, code: string, id: string): SafeHtml {
  const { h, words: said } = view;
  return h(
    'p',
    { class: 'code' },
    h('label', { class: 'label', for: id }, said.pix.code),
    h('input', { id, type: 'text', readonly: true, value: code, dir: 'ltr', autocomplete: 'off' }),
  );
}
