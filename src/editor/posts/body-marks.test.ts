import { describe, expect, it } from 'vitest';
import { addressOf, withLink, withMark } from './body-marks.ts';

/** `|` marks the two ends of the selection, or the caret. */
const at = (text: string) => {
  const [a = '', b = '', c] = text.split('|');
  return c === undefined ? { text: a + b, start: a.length, end: a.length } : { text: a + b + c, start: a.length, end: a.length + b.length };
};

describe('marks in a body', () => {
  it('go on and off around words', () => {
    const bold = withMark(at('um |dois| três'), 'strong');
    expect(bold.text).toBe('um **dois** três');
    expect(withMark(bold, 'strong').text).toBe('um dois três');
    expect(withMark(at('um| dois |três'), 'em').text).toBe('um _dois_ três');
  });

  it('go on and off at the beginning of lines, one kind at a time', () => {
    const heading = withMark(at('Antes\nTít|ulo'), 'heading');
    expect(heading.text).toBe('Antes\n\n## Título');
    expect(withMark(heading, 'heading').text).toBe('Antes\n\nTítulo');
    expect(withMark(heading, 'quote').text).toBe('Antes\n\n> Título');
    expect(withMark(at('|a\nb\n\nc|'), 'numbers').text).toBe('1. a\n2. b\n\n3. c');
    expect(withMark(at('|1. a\n2. b|'), 'points').text).toBe('- a\n- b');
  });

  it('make links only of addresses', () => {
    expect(withLink(at('ver |aqui| já'), 'https://a.example').text).toBe('ver [aqui](https://a.example) já');
    expect(withLink(at('ver |'), 'https://a.example/x').text).toBe('ver [a.example/x](https://a.example/x)');
    expect(['a.example', 'http://a.example', 'oi@a.example', 'tel:+5511'].map(addressOf)).toEqual([
      'https://a.example',
      'https://a.example',
      'mailto:oi@a.example',
      'tel:+5511',
    ]);
    for (const bad of ['javascript:alert(1)', 'um lugar', '', 'https://', 'data:text/html,x']) expect(addressOf(bad), bad).toBeNull();
  });
});
