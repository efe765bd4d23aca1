import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { documentOf, SAMPLES, textFiles } from './sites.ts';

/** The rules of HTML itself and of its accessibility; how the markup is laid out in the file is nobody's business. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // The menu stands in the bar and in the folded sheet, of which one is shown; axe judges what is shown.
    'unique-landmark': 'off',
    // Numbers are set as the owner wrote them; what keeps them on one line is the style.
    'tel-non-breaking': 'off',
    // Policy of the page, not of its elements: everything comes from the site itself.
    'require-sri': 'off',
  },
});

describe('the markup', () => {
  it.each(SAMPLES.map((sample) => [sample.id, sample] as const))('of %s is valid', async (_, sample) => {
    const wrong: string[] = [];
    for (const [path, html] of textFiles(documentOf(sample), 'https://site.example')) {
      if (!path.endsWith('.html')) continue;
      const { results } = await validator.validateString(html.replace(/<style>[\s\S]*?<\/style>/, '<style></style>'));
      for (const { messages } of results)
        for (const { ruleId, message, line, column, selector } of messages)
          wrong.push(`${path} ${ruleId}: ${message} (${selector ?? `${line}:${column}`})`);
    }
    expect(wrong).toEqual([]);
  });
});
