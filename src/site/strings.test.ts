import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, isSafeHref, parseBody, parseInline, plainText } from './strings.ts';

const facts = { facts: {} };

describe('parseInline', () => {
  it('reads the four marks and nests them', () => {
    expect(parseInline('Massa **de _48 h_** em {{fa_00000001}} — [veja](https://a.b/c)')).toEqual([
      { t: 'text', text: 'Massa ' },
      {
        t: 'strong',
        children: [
          { t: 'text', text: 'de ' },
          { t: 'em', children: [{ t: 'text', text: '48 h' }] },
        ],
      },
      { t: 'text', text: ' em ' },
      { t: 'fact', id: 'fa_00000001' },
      { t: 'text', text: ' — ' },
      { t: 'link', href: 'https://a.b/c', children: [{ t: 'text', text: 'veja' }] },
    ]);
  });

  it('leaves half marks, arithmetic and snake_case as typed', () => {
    for (const text of ['2 ** 3', '**aberto', 'nome_do_arquivo', '[x](', '{{fa_1}}', '_ a _', '****', '[](https://a.b)'])
      expect(parseInline(text)).toEqual([{ t: 'text', text }]);
  });

  it('keeps the label and drops the address of a link to a scheme that is not allowed', () => {
    for (const href of ['javascript:alert(1)', 'JaVaScRiPt:alert`1`', 'data:text/html,x', '//evil.example', 'http://a.b', 'vbscript:x'])
      expect(parseInline(`[x](${href})`).some((node) => node.t === 'link')).toBe(false);
    expect(parseInline('[oi](javascript:alert)')).toEqual([{ t: 'text', text: 'oi' }]);
    expect(isSafeHref('https://a.b/"onmouseover=x')).toBe(false);
  });

  it('loses no word of any text without marks and ends on hostile ones', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const bare = text.replaceAll(/[*_[\]{}`\r\n]/g, '');
        expect(plainText(parseInline(bare), facts)).toBe(bare);
      }),
    );
    for (const part of ['**a', '_a ', '[a](', '{{fa_', '**_a', '[[', '_a_ **b** ']) parseInline(part.repeat(5000));
  });

  it('makes links only to allowed addresses whatever is thrown at it', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      'javascript:',
      'https://a.b',
      '**',
      '_',
      'x',
      ' ',
      '\n',
      '{{fa_00000001}}',
      'tel:+55',
    );
    const hrefs = (nodes: Inline[]): string[] =>
      nodes.flatMap((node) => [...(node.t === 'link' ? [node.href] : []), ...('children' in node ? hrefs(node.children) : [])]);
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        for (const href of hrefs(parseInline(parts.join('')))) expect(href).toMatch(/^(https:|mailto:|tel:)/);
      }),
    );
  });
});

describe('parseBody', () => {
  it('reads paragraphs, headings and lists', () => {
    expect(parseBody('Um\ndois\n\n## Título\n- a\n- **b**\nfim')).toEqual([
      { t: 'paragraph', children: [{ t: 'text', text: 'Um' }, { t: 'break' }, { t: 'text', text: 'dois' }] },
      { t: 'heading', level: 2, children: [{ t: 'text', text: 'Título' }] },
      { t: 'list', ordered: false, items: [[{ t: 'text', text: 'a' }], [{ t: 'strong', children: [{ t: 'text', text: 'b' }] }]] },
      { t: 'paragraph', children: [{ t: 'text', text: 'fim' }] },
    ]);
    expect(parseBody('  \n\n')).toEqual([]);
  });

  it('reads what a post needs: ranks of headings, numbered lists, quotes, pictures and code', () => {
    const text = (words: string) => [{ t: 'text', text: words }];
    expect(parseBody('### Sub\n1. um\n2) dois\n> diz\n> ela\n![Na mesa](as_0000000a)\n```\na  <b>\n\n**c**\n```\nuse `x_y_z`')).toEqual([
      { t: 'heading', level: 3, children: text('Sub') },
      { t: 'list', ordered: true, items: [text('um'), text('dois')] },
      { t: 'quote', children: [...text('diz'), { t: 'break' }, ...text('ela')] },
      { t: 'picture', asset: 'as_0000000a', caption: text('Na mesa') },
      { t: 'code', text: 'a  <b>\n\n**c**' },
      { t: 'paragraph', children: [...text('use '), { t: 'code', text: 'x_y_z' }] },
    ]);
    for (const foreign of ['![x](https://a.b/c.png)', '![x](as_1)', 'antes ![x](as_0000000a)'])
      expect(parseBody(foreign).some((block) => block.t === 'picture')).toBe(false);
    expect(parseBody('```\nsem fim')).toEqual([{ t: 'code', text: 'sem fim' }]);
  });
});
