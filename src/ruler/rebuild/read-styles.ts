import { brandColors, type Styles } from './brand-colors.ts';
import { matches, rulesOf } from './css-rules.ts';

interface Sheet {
  /** Addresses within it are relative to it. */
  url: string;
  css: string;
}

const MAX_PICTURES = 6;

/** Brand colours of a site, and URLs of the pictures that its styles show behind elements that its pages have. */
export function readStyles({ sheets, ...styles }: Omit<Styles, 'css'> & { sheets: readonly Sheet[] }): {
  colors: string[];
  pictures: string[];
} {
  const used = new Set(styles.used);
  const pictures = sheets.flatMap(({ url, css }) =>
    rulesOf(css).flatMap(({ selector, declarations }) => {
      const value = declarations.find(([property]) => /^background(-image)?$/.test(property))?.[1] ?? '';
      const address = /url\(\s*["']?([^"')]{1,2000})/i.exec(value)?.[1];
      const target = address && selector.split(',').some((one) => matches(one, used)) ? URL.parse(address, url) : null;
      return target && /\.(jpe?g|webp|avif)$/i.test(target.pathname) ? [target.href] : [];
    }),
  );
  return { colors: brandColors({ ...styles, css: sheets.map(({ css }) => css) }), pictures: [...new Set(pictures)].slice(0, MAX_PICTURES) };
}
