/** Fonts for pages that name some but do not bring them: Arimo and Tinos have the widths of Arial and Times New Roman. */
export const FONT_FILES = [
  '@fontsource/arimo/files/arimo-latin-400-normal.woff2',
  '@fontsource/arimo/files/arimo-latin-400-italic.woff2',
  '@fontsource/arimo/files/arimo-latin-700-normal.woff2',
  '@fontsource/tinos/files/tinos-latin-400-normal.woff2',
  '@fontsource/tinos/files/tinos-latin-400-italic.woff2',
  '@fontsource/tinos/files/tinos-latin-700-normal.woff2',
  '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  'twemoji-colr-font/twemoji.woff2',
];

/** Linux's font folders; fontconfig ignores missing ones. */
const MACHINE_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** Substitute families, and the names that they replace. */
const SUBSTITUTES = {
  Arimo: ['Arial', 'Helvetica', 'Liberation Sans', 'sans-serif', 'system-ui', 'ui-sans-serif'],
  Tinos: ['Times New Roman', 'Times', 'Liberation Serif', 'serif', 'ui-serif'],
  'JetBrains Mono': ['Courier New', 'monospace', 'ui-monospace'],
  'Twemoji Mozilla': ['emoji', 'Noto Color Emoji', 'Apple Color Emoji'],
};

/** `local("Liberation Sans")` in a style sheet matches a full font name, which fontconfig's substitutes do not have. */
const FULL_NAMES = {
  'Arimo Regular': 'Liberation Sans',
  'Arimo Bold': 'Liberation Sans Bold',
  'Tinos Regular': 'Liberation Serif',
  'Tinos Bold': 'Liberation Serif Bold',
};

type Places = { packaged: string; cache: string; machine?: readonly string[] };

/**
 * A fontconfig file of our own: the packaged one names folders that do not exist, and a browser without any font crashes at the
 * first form.
 */
export function fontsConfig({ packaged, cache, machine = MACHINE_FOLDERS }: Places): string {
  const folders = [packaged, ...machine].map((folder) => `<dir>${escaped(folder)}</dir>`);
  const standIns = Object.entries(SUBSTITUTES).flatMap(([family, names]) =>
    names.map((name) => `<alias binding="same"><family>${name}</family><prefer><family>${family}</family></prefer></alias>`),
  );
  const fullNames = Object.entries(FULL_NAMES).map(
    ([own, other]) =>
      `<match target="scan"><test name="fullname"><string>${own}</string></test><edit name="fullname" mode="append"><string>${other}</string></edit></match>`,
  );
  // Last fallback: a missing letter comes from the packages before it comes from the system.
  const last = ['Arimo', 'Noto Sans Arabic', 'Twemoji Mozilla', 'Open Sans'].map((family) => `<string>${family}</string>`);
  const fallback = `<match target="pattern"><edit name="family" mode="append_last">${last.join('')}</edit></match>`;
  const lines = [...folders, `<cachedir>${escaped(cache)}</cachedir>`, ...fullNames, ...standIns, fallback];
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
