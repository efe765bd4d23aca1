import { expect, test } from 'vitest';
import accented from '#composer/writing/data/accented.json' with { type: 'json' };
import portuguesePlaces from '#composer/writing/data/portuguese-places.json' with { type: 'json' };
import { fold } from '../fold.ts';
import { INDUSTRIES } from '../industries.ts';
import brands from './brands.json' with { type: 'json' };
import cities from './cities.json' with { type: 'json' };
import colors from './colors.json' with { type: 'json' };
import familyWords from './family-words.json' with { type: 'json' };
import kindsInNames from './kinds-in-names.json' with { type: 'json' };
import languageNames from './language-names.json' with { type: 'json' };
import languageWords from './language-words.json' with { type: 'json' };
import municipalities from './municipalities.json' with { type: 'json' };
import regions from './regions.json' with { type: 'json' };
import {
  Brands,
  ByCountry,
  ByLanguage,
  Cities,
  Colors,
  FamilyWords,
  KindsInNames,
  Municipalities,
  PortuguesePlaces,
  TradeWords,
} from './shape.ts';
import states from './states.json' with { type: 'json' };
import towns from './towns.json' with { type: 'json' };
import ar from './trades/ar.json' with { type: 'json' };
import de from './trades/de.json' with { type: 'json' };
import en from './trades/en.json' with { type: 'json' };
import es from './trades/es.json' with { type: 'json' };
import fr from './trades/fr.json' with { type: 'json' };
import he from './trades/he.json' with { type: 'json' };
import it from './trades/it.json' with { type: 'json' };
import pt from './trades/pt.json' with { type: 'json' };

const isFolded = (word: string) => fold(word) === word;

test('each list has the shape of its kind', () => {
  Cities.parse(cities);
  Municipalities.parse(municipalities);
  for (const list of [states, regions, towns]) ByCountry.parse(list);
  for (const list of [accented, languageNames, languageWords]) ByLanguage.parse(list);
  for (const list of [ar, de, en, es, fr, he, it, pt]) TradeWords.parse(list);
  FamilyWords.parse(familyWords);
  Colors.parse(colors);
  KindsInNames.parse(kindsInNames);
  Brands.parse(brands);
  PortuguesePlaces.parse(portuguesePlaces);
});

test('words that are compared folded are written so', () => {
  const lists = [
    ...Object.values(kindsInNames),
    ...Object.values(familyWords),
    colors.manners,
    ...[...colors.pure, ...colors.things].map(({ words }) => words),
  ];
  expect([...lists, ...Object.values(languageNames), ...Object.values(languageWords)].flat().filter((word) => !isFolded(word))).toEqual([]);
});

test('every trade is known by some words in the three languages that most owners write', () => {
  const trades = Object.keys(INDUSTRIES).filter((id) => id !== 'neutral');
  for (const list of [pt, en, es]) expect(trades.filter((id) => !Object.hasOwn(list, id))).toEqual([]);
});
