import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../render/words.ts';
import type { Material } from '../material.ts';
import { timetable } from './timetable.ts';

const facts = [{ text: 'Spinning', norm: { kind: 'class', days: ['mon'], when: 'segunda 7h, 12h30 e 7:30pm', start: '07:00' } }];
const timesIn = (locale: string) =>
  timetable({
    doc: { site: { country: 'BR' } },
    words: wordsOf(locale),
    facts: (kind: string) => facts.filter(({ norm }) => norm.kind === kind),
  } as unknown as Material).map(({ slots }) => slots.map(({ time }) => time));

describe('a class with several times on its day', () => {
  it('has each of them as the language of the page writes it', () => {
    expect(timesIn('pt-BR')).toEqual([['7h, 12h30, 19h30']]);
    expect(timesIn('en')).toEqual([['7 am, 12:30 pm, 7:30 pm']]);
  });
});
