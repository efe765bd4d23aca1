import { expect, test } from 'vitest';
import { pageWords, placesOf } from './page-words.ts';

const isOn = (text: string, value: string): boolean => placesOf(pageWords(text), value).length > 0;

test('an Arabic name is found behind the letter that joins it to its sentence, and no other name is', () => {
  expect(isOn('معصرة زيتون بكفرنجة محافظة عجلون.', 'كفرنجة')).toBe(true);
  expect(isOn('بنزل فيصل والهرم', 'الهرم')).toBe(true);
  expect(isOn('بنزل فيصل والهرم', 'المعادي')).toBe(false);
  expect(isOn('مدرب سياقة برام الله والبيرة', 'كفرنجة')).toBe(false);
});
