import { readAddresses } from './facts/addresses.ts';
import { readLinks } from './facts/links.ts';
import { readPhones } from './facts/phones.ts';
import { readQuestions } from './facts/questions.ts';
import { readRegistries } from './facts/registries.ts';
import type { Sheet } from './facts/sheet.ts';

/** Takes items with a form of their own before anything else is read: their words are no name and no trade. */
export function readContacts(sheet: Sheet): void {
  readLinks(sheet);
  readRegistries(sheet);
  readQuestions(sheet);
  readPhones(sheet);
  readAddresses(sheet);
}
