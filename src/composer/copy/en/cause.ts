import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const cause: Partial<ArchetypeCopy> = {
  features: [
    block('What we do', 'Small actions that fit in a week and change someone’s month.'),
    block('Our work'),
    block('Where we step in'),
  ],
  story: [
    story(
      'It began with a question',
      'What can be done from here, with the people who are here? The answer became a group, and the group became weekly work.\n\nWe do not solve everything. We do our part and call others in.',
    ),
    story(
      'People helping people',
      'Nobody does it alone. Each person who comes brings an hour, a skill or a contact.\n\nOur work is to get that goodwill to where it is needed.',
    ),
    story('Up close', 'We know the people we work with by name. It changes how we help and how we answer for it.\n\nCome and see.'),
  ],
  promise: [
    points(
      'Our commitments',
      point('receipt', 'Open books', 'Ask how a gift was used and we will show you.'),
      point('heart-handshake', 'Dignity', 'For everyone who receives help.'),
      point('users', 'Open doors', 'Visit, ask, take part.'),
    ),
    points(
      'How we treat what we receive',
      point('list-checks', 'Records', 'What comes in and goes out is noted.'),
      point('lock', 'Privacy', 'Stories and pictures only with consent.'),
      point('message-circle', 'News', 'Those who help hear what happened.'),
    ),
    points(
      'What guides us',
      point('sprout', 'Steadiness', 'A little and often beats a lot now and then.'),
      point('ear', 'Listening', 'We ask before deciding for someone.'),
      point('handshake', 'Partnership', 'Joining those already at it.'),
    ),
  ],
  steps: [
    points(
      'How to help',
      point('message-circle', 'Write', 'Say how you would like to take part.'),
      point('calendar-check', 'Choose', 'Time, goods or a gift.'),
      point('hand-heart', 'Join in', 'With someone beside you.'),
    ),
    points(
      'Three ways in',
      point('clock', 'Give time', 'A few hours help.'),
      point('package', 'Give things', 'Ask first what is missing.'),
      point('megaphone', 'Spread the word', 'To those who could help.'),
    ),
    points(
      'The first step',
      point('search', 'Look', 'See the work up close.'),
      point('users', 'Talk', 'With those who do it.'),
      point('heart', 'Decide', 'How and when to join.'),
    ),
  ],
  team: [block('Who makes it happen'), block('The group'), block('People behind it')],
  agenda: [block('Coming up', 'Come to help or just to look.'), block('Open dates'), block('When we meet')],
  faq: [block('For people who want to help', 'Not here? Write to us.'), block('Before you join'), block('What people ask us')],
  contact: [
    block('I want to help', 'Tell us how and when; we will answer with next steps.'),
    block('Talk to the group'),
    block('Come and join'),
  ],
  cta: [
    block('You can help today', 'With time, with things or by telling others.'),
    block('There is a place for you', 'Tell us what you are good at.'),
    block('Come closer', 'A visit says it best.'),
  ],
  footer: ['A little and often, with many hands.', 'Thank you for standing by.', 'Helping is an everyday verb.'],
};

export const causeTrades: Record<string, TradeCopy> = {
  cause: {
    category: { one: 'charity', article: 'a' },
    hero: [
      block('More can be done together', '{a-category} {in-city} of people who decided to help every week.'),
      block('Help that arrives', '{the-category} turns goodwill into work done.'),
    ],
    services: [
      point('hand-heart', 'Support', 'Direct help for those who come.'),
      point('package', 'Collections', 'What is useful, when it is needed.'),
      point('users', 'Volunteering', 'A place for what you can do.'),
      point('book-open', 'Workshops', 'Learning to go on alone.'),
      point('megaphone', 'Awareness', 'More people knowing, more people helping.'),
      point('handshake', 'Partners', 'Companies, schools and neighbors.'),
    ],
    faq: [
      ask('How can I give?', 'Write to us and we will tell you the ways and what is most needed.'),
      ask('Do I need experience to volunteer?', 'No. You start with company.'),
      ask('Where does my gift go?', 'Ask, and we will show you.'),
      ask('Do you take clothes and food?', 'Check first what is missing.'),
      ask('Can companies help?', 'Yes. Tell us what you have in mind.'),
    ],
  },
  'animal-rescue': {
    category: { one: 'animal rescue', article: 'an' },
    hero: [
      block('Someone is waiting for you', 'An animal rescue {in-city} that takes in, cares for and finds a home for each one.'),
      block('To adopt is to choose and be chosen', 'At our animal rescue there is a nose for every family.'),
    ],
    act: { contact: 'Ask about adopting' },
    services: [
      point('paw-print', 'Adoption', 'With a talk, so that it works for both.'),
      point('house-heart', 'Fostering', 'A corner for a few weeks saves lives.'),
      point('hand-coins', 'Sponsoring', 'Help one without taking it home.'),
      point('bone', 'Donations', 'Food, blankets and medicine.'),
      point('users', 'Volunteers', 'Walks, baths and company.'),
      point('stethoscope', 'Health', 'Looked after before they leave.'),
    ],
    faq: [
      ask('How do I adopt?', 'Tell us about your home and your days. Then we set a visit.'),
      ask('I live in an apartment. Is that a problem?', 'Often not. It depends on the animal and on your time.'),
      ask('I found an animal. Can you take it?', 'Write first: we will say whether there is room.'),
      ask('What can I donate?', 'Ask what is missing this week.'),
      ask('Can children visit?', 'With an adult, on an agreed day.'),
    ],
  },
};
