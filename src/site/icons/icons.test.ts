import { describe, expect, it } from 'vitest';
import { hasIcon, iconNames, iconSvg } from '../icons.ts';

describe('icons', () => {
  it('draws every name it lists as one well-formed, scriptless SVG', () => {
    expect(iconNames.length).toBeGreaterThan(180);
    for (const name of iconNames) {
      const svg = iconSvg(name);
      expect(svg, name).toMatch(/^<svg [^>]+>(<(path|circle|rect|line|ellipse|polyline|polygon)( [a-z0-9-]+="[^"<>]*")+\/>)+<\/svg>$/);
    }
  });

  it('is hidden from assistive technology unless it is given a label, which is escaped', () => {
    expect(iconSvg('phone')).toContain('aria-hidden="true"');
    expect(iconSvg('phone', { label: 'Ligar "já" <b>' })).toContain('role="img" aria-label="Ligar &#34;já&#34; &#60;b&#62;"');
  });

  it('knows nothing of names outside the set, not even inherited ones', () => {
    for (const name of ['constructor', '__proto__', 'toString', '', 'no-such-icon']) {
      expect(hasIcon(name)).toBe(false);
      expect(iconSvg(name)).toBe('');
    }
  });
});
