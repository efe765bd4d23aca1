import { readCallTimes } from './facts/contacts/call-times.ts';
import { readLinks } from './facts/contacts/links.ts';
import { readPhones } from './facts/contacts/phones.ts';
import { readRegistries } from './facts/people/registries.ts';
import { readAddresses } from './facts/places/addresses.ts';
import type { Sheet } from './facts/sheet.ts';
import { readQuestions } from './facts/statements/questions.ts';

/** Takes items with a form of their own before anything else is read: their words are no name and no trade. */
export function readContacts(sheet: Sheet): void {
  readLinks(sheet);
  readRegistries(sheet);
  readQuestions(sheet);
  readPhones(sheet);
  readCallTimes(sheet);
  readAddresses(sheet);
}
