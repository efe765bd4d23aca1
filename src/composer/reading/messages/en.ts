import type { Messages } from './shape.ts';

export const en: Messages = {
  refusals: {
    impersonation:
      'We do not build pages that pose as another company or public body to get people’s data. We can build a site under your own name, with a simple contact form.',
    credentials:
      'We do not build pages that collect passwords, codes or card details. We can build a site for your business with a contact form and a link to a secure payment provider.',
    malware:
      'We do not build pages that spread harmful software or break into accounts and devices. We can build a site about online safety or about your IT services.',
    'illegal-goods':
      'We do not build pages for illegal products or services. If your business is a different one, tell us what you offer and we will build its site.',
    'non-consensual':
      'We do not build pages that expose people without their consent. We can build a portfolio, a blog or a site with content you have permission to use.',
    'medical-fraud':
      'We do not build pages that promise a cure or a guaranteed health result. We can present your work or product with accurate information and no promises.',
    hate: 'We do not build pages that attack people for who they are. We can build a site for your community, cause or project without that content.',
    empty:
      'There is nothing to build a site from yet. Tell us in a sentence or two what the business is and where, for example: “a site for my barbershop in Austin”.',
  },
  workingTitle: 'You did not say what the business is called, so the site has a working title that you can change in the editor.',
  missing: 'To complete the site, tell us {list}. None of it was made up.',
  missingParts: {
    contact: 'a phone number or WhatsApp',
    address: 'the address',
    hours: 'the opening hours',
    prices: 'any prices you want to show',
    offers: 'what you offer',
    date: 'the date and place',
  },
  and: 'and',
  shortened: 'The text is very long: we read the first 20,000 characters.',
  markup: 'The text contained HTML code. We used the words only and left the code out.',
  instructions:
    'Part of the text looked like instructions to a computer rather than facts about the business. It was left out of the site.',
  sensitive: 'We left out details that should never be on a website (such as an ID number, a password or a card number).',
  unverified: 'We could not confirm this in your text and left it out: {values}.',
  fallback:
    'We do not write sites in {language} yet. The site is in English; your names, prices and contact details are as you wrote them.',
  translated:
    'The site is in {language}, but some of your sentences were in another language and were not used. Write them in {language} to have them appear.',
  unsure: 'It was not clear what kind of business this is. We built a neutral site; tell us what you do and it will become more specific.',
  look: {
    sober:
      'You asked for a restrained look and for a colourful one. We followed the restrained one with a single accent; for the other, choose livelier colours under Appearance.',
    colourful:
      'You asked for a colourful look and for a discreet one. We followed the colourful one; for the other, choose a sober theme under Appearance.',
  },
  pages: {
    one: 'You asked for one page and for separate pages. We built one page with a section for each subject; separate pages can be added under Pages.',
    many: 'You asked for one page and for separate pages. We built separate pages; to go back to one, merge the sections under Pages.',
  },
  differs: {
    name: 'Your old site has different names: {values}. The new one shows the first: check which is right before you publish.',
    phone: 'Your old site has different phone numbers: {values}. The new one shows the first: check which is right before you publish.',
    email: 'Your old site has different e-mail addresses: {values}. The new one shows the first: check which is right before you publish.',
    address: 'Your old site has different addresses: {values}. The new one shows the first: check which is right before you publish.',
    hours: 'Your old site has different opening hours: {values}. The new one shows the first: check which is right before you publish.',
    whatsapp:
      'Your old site has different WhatsApp numbers: {values}. The new one shows the first: check which is right before you publish.',
    price:
      'Your old site has different prices for the same thing: {values}. The new one shows the first: check which is right before you publish.',
  },
  priceHidden:
    'You asked not to show prices and also mentioned {prices}. The site shows no prices; to show them, turn prices on in the editor.',
  priceDoubted: 'You were not sure whether to show prices. The site shows none; to show them, turn prices on in the editor.',
  priceForbidden: 'The amount {prices} was left out: professional rules for lawyers do not allow fees to be used as bait in advertising.',
  claim: 'We left out “{claim}”: {reason}',
  claimReasons: {
    oab: 'the Brazilian bar’s rule 205/2021 does not allow promised results, success rates or comparison with colleagues.',
    cfm: 'the Brazilian medical council’s resolution 2.336/2023 does not allow guaranteed results or superlatives.',
    cfo: 'the Brazilian dental council’s rules do not allow guaranteed results or superlatives.',
    health: 'health advertising may not guarantee results or claim to be the best.',
    legal: 'advertising of legal services may not promise results or claim to be the best.',
    proof: 'it is a claim that the site cannot prove. If you have a source, add it in the editor.',
  },
  registryAsked: {
    oab: 'A Brazilian law firm’s site must show its OAB number: add it in the editor.',
    crm: 'A Brazilian doctor’s site must show the CRM number (and RQE): add them in the editor.',
    cro: 'A Brazilian dentist’s site must show the CRO number: add it in the editor.',
    crp: 'A Brazilian psychologist’s site must show the CRP number: add it in the editor.',
  },
  polarity:
    'You asked for a light background and for a dark one. The site follows the visitor’s device; to fix one of them, use Appearance.',
};
