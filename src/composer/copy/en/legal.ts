import { type ArchetypeCopy, type Area, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const legal: Partial<ArchetypeCopy> = {
  features: [
    block('How we can help', 'Every matter is read in full before any advice.'),
    block('What we handle', 'If yours is not listed, ask: we can point you to someone.'),
    block('Our work'),
  ],
  story: [
    story(
      'Serious matters, plain words',
      'Nobody should sign what they do not understand. We put technical terms into everyday English and lay out the possible ways, with their risks.\n\nThe decision belongs to whoever has to live with it.',
    ),
    story(
      'Work done with method',
      'We start with documents and facts. Advice comes after that, in writing where it matters.\n\nYou follow the progress and know what to expect of each stage.',
    ),
    story(
      'Discretion first',
      'What reaches us is handled in confidence. Each client has one person to turn to, from start to finish.\n\nWe would rather say what is likely than what is pleasant.',
    ),
  ],
  promise: [
    points(
      'How we handle each matter',
      point('lock', 'Confidentiality', 'Only those who work on it see it.'),
      point('file-text', 'Clarity in writing', 'Advice and dates on record.'),
      point('scale', 'Frankness about risk', 'Weak points are named along with the strong.'),
    ),
    points(
      'What to expect',
      point('user', 'One contact', 'You know who is in charge and how to reach them.'),
      point('calendar-check', 'Dates watched', 'Each deadline is noted and announced.'),
      point('receipt', 'Terms first', 'Scope and fees agreed before work begins.'),
    ),
    points(
      'Our way of working',
      point('search', 'Careful reading', 'Nothing is suggested before the papers are known.'),
      point('message-circle', 'Everyday language', 'No jargon where a plain word will do.'),
      point('handshake', 'Agreement where it serves you', 'Not every question needs a dispute.'),
    ),
  ],
  steps: [
    points(
      'From first contact to advice',
      point('phone', 'Contact', 'Say in a few lines what it is about.'),
      point('folder-open', 'Documents', 'We tell you what to gather.'),
      point('scale', 'Review', 'We study the facts and the options.'),
      point('file-signature', 'Next step', 'You hear the proposal and decide.'),
    ),
    points(
      'How we begin',
      point('calendar-check', 'Set a time', 'In person or at a distance.'),
      point('messages-square', 'Tell us the story', 'With the dates and papers you have.'),
      point('list-checks', 'Hear the options', 'And what each asks in time and cost.'),
    ),
    points(
      'Step by step',
      point('mail', 'Write', 'A message without sensitive detail is enough.'),
      point('search', 'We check', 'Whether we can act, and who should.'),
      point('handshake', 'We agree', 'In writing, and work begins.'),
    ),
  ],
  team: [block('Who you will work with'), block('Our people', 'Names and professional registration.'), block('The team')],
  faq: [
    block('Common questions', 'General answers, no substitute for advice on your case.'),
    block('Before the first meeting'),
    block('What clients ask'),
  ],
  contact: [
    block('Contact the office', 'Outline the matter; details can wait for the meeting.'),
    block('Arrange a conversation', 'Leave your contact and we will suggest times.'),
    block('Write to us in confidence', 'Please keep sensitive data out of the first message.'),
  ],
  cta: [
    block('Unsure where you stand?', 'A conversation helps you see where to begin.'),
    block('Need advice?', 'Tell us the matter and we will name the next step.'),
    block('Shall we look at it together?', 'Bring whatever papers you have.'),
  ],
  footer: [
    'This website gives general information, not legal or financial advice.',
    'Discreet, clear, methodical.',
    'Every matter has its own answer.',
  ],
};

const area = (words: string[], title: string, lead: string, ...list: [string, string, string][]): Area => ({
  words,
  title,
  lead,
  points: list.map(([icon, name, body]) => point(icon, name, body)),
});
const areas: Area[] = [
  area(
    ['employ', 'labor', 'labour'],
    'Employment law',
    'Questions between people who work and people who hire.',
    ['file-check', 'Ending a job', 'Dismissal, notice and settlement papers.'],
    ['clock', 'Pay and hours', 'Overtime, leave and records.'],
    ['file-signature', 'Contracts', 'Read before anyone signs.'],
  ),
  area(
    ['famil', 'divorce', 'custody'],
    'Family law',
    'Separation, children and money, handled with care.',
    ['house-heart', 'Divorce', 'Agreed or contested.'],
    ['baby', 'Children', 'Arrangements that put them first.'],
    ['coins', 'Support', 'Setting, reviewing, enforcing.'],
  ),
  area(
    ['estate', 'will', 'probate', 'trust'],
    'Wills and estates',
    'Plans made in good time, and help when someone has died.',
    ['scroll-text', 'Wills', 'Clear wishes, properly signed.'],
    ['folder-open', 'Probate', 'The papers, one after the other.'],
    ['users', 'Trusts', 'When they help and when they do not.'],
  ),
  area(
    ['immigra', 'visa'],
    'Immigration law',
    'Applications, renewals and refusals.',
    ['file-text', 'Applications', 'What to prove and how.'],
    ['refresh-cw', 'Renewals', 'Dates watched in advance.'],
    ['gavel', 'Refusals', 'Review and appeal.'],
  ),
  area(
    ['business', 'corporate', 'commercial'],
    'Business law',
    'For those who start, run or close a company.',
    ['users', 'Partners', 'Agreements, entry and exit.'],
    ['file-signature', 'Contracts', 'Suppliers, clients and partners.'],
    ['search', 'Prevention', 'Routines reviewed before they become disputes.'],
  ),
  area(
    ['injur', 'accident'],
    'Personal injury',
    'After an accident: what to keep, what to claim and from whom.',
    ['file-text', 'Evidence', 'What to gather early.'],
    ['shield', 'Insurers', 'Someone to answer them.'],
    ['gavel', 'Claims', 'Settled or taken to court.'],
  ),
  area(
    ['real estate', 'property', 'conveyanc', 'landlord', 'tenan'],
    'Property law',
    'Buying, selling and renting.',
    ['file-search', 'Before you buy', 'Title, searches and contract.'],
    ['key-round', 'Letting', 'Leases, rent and notice.'],
    ['building', 'Disputes', 'Neighbors, boundaries and deposits.'],
  ),
  area(
    ['crimin', 'defen'],
    'Criminal defense',
    'Advice and defense from the first interview on.',
    ['shield', 'Investigation', 'Someone beside you when questions are asked.'],
    ['gavel', 'Trial', 'Defense at every stage.'],
    ['scroll-text', 'Afterwards', 'Appeals and records.'],
  ),
];

export const legalTrades: Record<string, TradeCopy> = {
  legal: {
    category: { one: 'firm', article: 'a' },
    hero: [
      block('Advice you can decide on', '{a-category} {in-city} that explains what is at stake before anyone signs.'),
      block('Papers and numbers in order', '{the-category} handles what is complicated and explains it in plain English.'),
    ],
    services: [
      point('search', 'Review', 'Where you stand and what the papers say.'),
      point('file-text', 'Documents', 'Prepared, checked and kept.'),
      point('calendar-check', 'Deadlines', 'Watched and announced ahead of time.'),
      point('message-circle', 'Consultations', 'Time set aside for questions.'),
      point('handshake', 'Negotiation', 'Someone beside you in hard talks.'),
      point('refresh-cw', 'Follow-up', 'Regular news of what is going on.'),
    ],
    faq: [
      ask('What happens first?', 'A conversation to understand the matter and say whether we can help.'),
      ask('What should I bring?', 'ID and any papers you have, even if incomplete.'),
      ask('Can we meet online?', 'Tell us how you prefer to talk.'),
      ask('How are fees set?', 'In writing, before work begins.', 'price'),
      ask('Is my information safe?', 'Only those who work on your matter see it.'),
    ],
  },
  'law-firm': {
    category: { one: 'law firm', article: 'a' },
    hero: [
      block('The law, step by step', 'A law firm {in-city} with discreet service and plain language.'),
      block('Understand before you act', 'A law firm that reads the facts, lays out the options and watches every deadline.'),
    ],
    act: { contact: 'Contact the firm', appointment: 'Arrange a meeting' },
    areas,
    services: [
      point('briefcase', 'Employment law', 'Contracts, pay and endings.'),
      point('house-heart', 'Family law', 'Divorce, children and support.'),
      point('scroll-text', 'Wills and estates', 'Planning and probate.'),
      point('building', 'Business law', 'Partners, contracts and prevention.'),
      point('key-round', 'Property law', 'Buying, selling and renting.'),
      point('gavel', 'Disputes', 'In and out of court.'),
    ],
    faq: [
      ask('Do I have to come in person?', 'Many matters can begin by phone or video.'),
      ask('Which papers should I gather?', 'Anything connected: contracts, letters, messages, receipts.'),
      ask('How long will it take?', 'It depends on the matter and the court. We explain the stages.'),
      ask('Can it be settled out of court?', 'Often it can, and we always look at that first.'),
      ask('How do fees work?', 'They are set out in a written agreement before we begin.'),
    ],
  },
  accounting: {
    category: { one: 'accounting firm', article: 'an' },
    hero: [
      block('Books in order, mind at ease', 'An accounting firm {in-city} that explains the numbers and keeps the dates.'),
      block('Accounting you can talk to', 'An accounting firm for people who want to know what they pay and why.'),
    ],
    services: [
      point('store', 'Starting up', 'The right form and the first registrations.'),
      point('calculator', 'Taxes', 'Worked out and filed on time.'),
      point('users', 'Payroll', 'Hiring, holidays and leaving.'),
      point('chart-column', 'Reports', 'Read together with you.'),
      point('file-check', 'Tax returns', 'For people and for owners.'),
      point('refresh-cw', 'Changing accountants', 'We handle the handover.'),
    ],
    faq: [
      ask('How do I change accountants?', 'Tell your current one. We list what to ask for and follow it through.'),
      ask('Do you work with sole traders?', 'Tell us what you do and we will say how we can help.'),
      ask('What does it cost?', 'It depends on size and transactions. You get a written proposal.', 'price'),
      ask('Do I need to visit?', 'Almost everything can be sent online.'),
      ask('What if I am behind?', 'Bring what you have. We will map it and show the options.'),
    ],
  },
  'real-estate': {
    category: { one: 'real estate agency', article: 'a' },
    hero: [
      block('The right key takes a conversation', 'A real estate agency {in-city} that listens before it shows.'),
      block('Somewhere to call home', 'Our real estate agency helps you buy, sell and rent with the papers checked.'),
    ],
    act: { contact: 'Talk to an agent', visit: 'Arrange a viewing' },
    services: [
      point('house', 'Buying', 'A search that starts from what you need.'),
      point('tag', 'Selling', 'Valuation, pictures and viewings.'),
      point('key-round', 'Renting', 'Applications and leases explained.'),
      point('file-search', 'Paperwork', 'Seen before anyone signs.'),
      point('building', 'Management', 'Rent, repairs and inspections.'),
      point('map', 'The area', 'Schools, shops and commutes, honestly.'),
    ],
    faq: [
      ask('How do I arrange a viewing?', 'Send the property and two times that suit you.'),
      ask('What is my home worth?', 'Only a visit can say. Let us arrange one.'),
      ask('What does it cost to buy beyond the price?', 'We go through the fees and taxes before you make an offer.'),
      ask('Can you help with a mortgage?', 'We can explain what lenders ask for.'),
      ask('What do I need to rent?', 'It varies by property. Ask about the one you saw.'),
    ],
  },
};
