import { dayGroups } from '../hours/week.ts';
import { addressLines, factInline } from '../render/fact-text.ts';
import { hoursList } from '../render/hours.ts';
import type { Child, SafeHtml } from '../render/html.ts';
import { anchor, mapHref, telHref } from '../render/links.ts';
import type { Scene } from '../render/view.ts';
import { materialOf } from './material.ts';
import { kicker } from './pieces.ts';

/** Weeks with more lines go into a table further down. */
const WEEK = 3;

/** The opening hours, where they take few lines. */
export function shortHours(scene: Scene): SafeHtml | null {
  const [hours] = materialOf(scene.site, scene.locale).facts('hours');
  if (!hours) return null;
  const lines = dayGroups(hours.norm.days).length;
  if (lines > WEEK) return null;
  if (lines > 0) return hoursList(scene, hours);
  return hours.text.length <= 60 ? scene.h('p', null, factInline(scene, hours)) : null;
}

/** The number to call. */
export function callLink(scene: Scene): SafeHtml | null {
  const [phone] = materialOf(scene.site, scene.locale).facts('phone');
  const href = phone && telHref(phone);
  return phone && href ? scene.h('p', null, anchor(scene, href, { class: 'call' }, factInline(scene, phone))) : null;
}

/** Hours, address and phone number as plain lines, as far as they are known. */
export function particulars(scene: Scene): Child[] {
  const [address] = materialOf(scene.site, scene.locale).facts('address');
  const place = address
    ? scene.h('p', null, anchor(scene, mapHref(scene, address), { class: 'call' }, addressLines(scene, address)))
    : kicker(scene);
  return [place, shortHours(scene), callLink(scene)].filter(Boolean);
}
