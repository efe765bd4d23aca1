import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { renderSite } from '#site/render.ts';

function said(prompt: string): string {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error('refused');
  const environment = { mode: 'publish', links: 'clean', origin: 'https://a.example', fonts: [], year: 2026 } as const;
  const files = renderSite(made.document, { ...environment, photo: () => '', formAction: () => '/f' });
  return files
    .filter(({ path }) => path === 'index.html')
    .map(({ text }) =>
      text
        .replace(/^[\s\S]*<body/, '<body')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' '),
    )
    .join(' ');
}

test.each([
  [
    'Guindastes Paranhos, locação de munck, Rio Verde, Goiás. Munck R$ 280 a hora. Jataí, Mineiros, Santa Helena, Quirinópolis. (64) 3621-0938',
    /Atende: Rio Verde, Goiás, Jataí, Mineiros, Santa Helena, Quirinópolis/,
  ],
  [
    'Rob Dunn, chimney sweep in Bath. Sweep £60. Bradford-on-Avon, Frome, Corsham. 01225 555 018',
    /Covers: Bath, Bradford-on-Avon, Frome, Corsham/,
  ],
])('several towns beside a telephone are those that are served, all of them: %s', (prompt, line) => expect(said(prompt)).toMatch(line));

test('a county is not said again after its town', () => {
  const text = said(
    'Mulqueen Thatching, Ennistymon, Co. Clare. Full re-thatch €180 a metre. I cover Clare, Galway and Limerick. 065 555 0142',
  );
  expect(text).not.toMatch(/Co\. Clare, Clare/);
});
