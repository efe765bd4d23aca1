import qrcode from 'qrcode-generator';
import { describe, expect, it } from 'vitest';
import { catalogDocument } from '../catalog/catalog.ts';
import { brCode } from '../facts/pix.ts';
import type { Environment } from '../render.ts';
import { renderSite } from '../render.ts';
import { splitAtNumber } from '../sections/stats/draw.ts';
import { qrPath } from './qr.ts';

const env: Environment = {
  mode: 'publish',
  links: 'clean',
  origin: 'https://forno.example',
  fonts: [],
  photo: () => '',
  formAction: (form) => `/_form/${form.id}`,
  year: 2026,
};
const files = renderSite(catalogDocument(), env);
const page = (name: string) => files.find((file) => file.path === `${name}.html`)!.text;
const nodes = (name: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page(name))![1]!)['@graph'] as Record<string, unknown>[];

describe('an event', () => {
  it('has a calendar file, linked from its page, in UTC', () => {
    const file = files.find(({ path }) => path === 'event-info-event-info-0.ics')!;
    expect(file.type).toBe('text/calendar; charset=utf-8');
    expect(file.text).toContain('DTSTART:20261212T190000Z\r\nSUMMARY:Festa do Pão na praça\r\n');
    for (const { path } of files.filter(({ type }) => type.startsWith('text/calendar')))
      expect(page('event-info')).toContain(`href="${path}"`);
  });

  it('says the hour and the city that its date and place leave out', () => {
    const doc = catalogDocument();
    for (const fact of Object.values(doc.facts)) {
      if (fact.norm.kind === 'date' && fact.norm.time) fact.text = '12 de dezembro de 2026';
      if (fact.norm.kind === 'address') Object.assign(fact, { text: 'Píer 12', norm: { kind: 'place', city: 'Recife', region: 'PE' } });
    }
    const shown = renderSite(doc, env);
    const html = shown.find(({ path }) => path === 'event-info.html')!.text;
    expect(html).toContain('12 de dezembro de 2026, <span class="hour">16h</span>');
    expect(html).toContain('Píer 12<span class="rest"> Recife, PE</span>');
    expect(shown.find(({ path }) => path.endsWith('.ics'))!.text).toContain('LOCATION:Píer 12\\, Recife\\, PE\r\n');
    expect(page('event-info')).not.toContain('class="hour"');
  });

  it('without a date has none', () => {
    const doc = catalogDocument();
    for (const section of Object.values(doc.sections)) section.facts = section.facts.filter((id) => doc.facts[id]!.norm.kind !== 'date');
    const dated = renderSite(doc, env);
    expect(dated.filter(({ path }) => path.endsWith('.ics'))).toEqual([]);
    expect(dated.some(({ text }) => text.includes('.ics'))).toBe(false);
  });

  it('is described to machines with its moment, place and ticket', () => {
    const [event] = nodes('event-info').filter((node) => node['@type'] === 'Event');
    expect(event).toMatchObject({
      name: 'Festa do Pão na praça',
      startDate: '2026-12-12T16:00-03:00',
      location: { '@type': 'Place', address: { addressLocality: 'Campos do Jordão' } },
      offers: [{ price: '25.00', priceCurrency: 'BRL', url: 'https://ingressos.example/festa-do-pao' }],
    });
    expect(event!.offers).toHaveLength(1);
  });
});

describe('a product', () => {
  it('is described with the price of each size and no rating', () => {
    const [product] = nodes('product-detail').filter((node) => node['@type'] === 'Product');
    expect(product).toMatchObject({ name: 'Cesta de café da manhã', offers: [{ price: '149.00' }, { price: '239.00' }] });
    expect(JSON.stringify(product)).not.toMatch(/rating|review/i);
  });
});

describe('a gift by Pix', () => {
  it('shows the key as written and a code per amount that pays it', () => {
    const html = page('donate');
    expect(html).toContain('>11.444.777/0001-61</strong>');
    for (const amount of [undefined, '15.00', '60.00', '180.00']) {
      const code = brCode({ key: '11444777000161', name: 'Forno da Serra', city: 'Campos do Jordão', amount });
      expect(html).toContain(`readonly value="${code}"`);
      expect(html).toContain(qrPath(code).d);
    }
  });

  it('without a key shows nothing', () => {
    const doc = catalogDocument();
    for (const [id, fact] of Object.entries(doc.facts)) if (fact.norm.kind === 'pix') delete doc.facts[id];
    const donate = renderSite(doc, env).find(({ path }) => path === 'donate.html')!.text;
    expect(donate).not.toMatch(/class="(?:pay|amounts|qr)/);
  });
});

describe('a QR code', () => {
  it('is drawn module for module', () => {
    const text = brCode({ key: '11444777000161', name: 'Forno da Serra' });
    const { d, side } = qrPath(text);
    const drawn = new Set<string>();
    let [x, y] = [0, 0];
    for (const [, dx, dy, run] of d.matchAll(/m(-?\d+) (-?\d+)h(\d+)/g)) {
      [x, y] = [x + Number(dx), y + Number(dy)];
      for (let end = x + Number(run); x < end; x++) drawn.add(`${x - 4},${y - 4}`);
    }
    const code = qrcode(0, 'M');
    code.addData(text, 'Byte');
    code.make();
    expect(side).toBe(code.getModuleCount() + 8);
    for (let row = 0; row < code.getModuleCount(); row++)
      for (let column = 0; column < code.getModuleCount(); column++)
        expect(drawn.has(`${column},${row}`), `${column},${row}`).toBe(code.isDark(row, column));
  });
});

describe('a booking by WhatsApp', () => {
  it('names the service in the first message', () => {
    expect(page('booking')).toContain(
      `https://wa.me/5531955550147?text=${encodeURIComponent('Olá! Gostaria de agendar: Focaccia e pizza em casa.')}`,
    );
  });
});

describe('a statement with a number', () => {
  it('reads on around the number that is set large', () => {
    expect(splitAtNumber('A massa descansa 48 horas.')).toEqual(['A massa descansa ', '48 horas', '.']);
    expect(splitAtNumber('Mais de 1.200 alunos formados')).toEqual(['Mais de ', '1.200', ' alunos formados']);
    expect(splitAtNumber('98% de recompra')).toEqual(['', '98%', ' de recompra']);
    expect(splitAtNumber('Desde 1987, na mesma esquina')).toEqual(['Desde ', '1987', ', na mesma esquina']);
    expect(splitAtNumber('Feito à mão')).toBeNull();
    for (const text of ['Over 30 years', '+ de 500 m²', 'R$ 25,00 por pessoa', 'منذ ١٩٨٧'])
      expect(splitAtNumber(text)!.join('')).toBe(text);
  });
});

describe('notices', () => {
  it('stand outside the main part and say what they are', () => {
    expect(page('announcement')).toMatch(/<aside[^>]*aria-label="Aviso">.*<header/s);
    expect(page('cookie-notice')).toMatch(/<\/footer>.*<aside[^>]*aria-label="Aviso de cookies"/s);
    expect(page('menu')).not.toContain('class="s cookie-notice');
  });
});
