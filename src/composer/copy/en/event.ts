import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const event: Partial<ArchetypeCopy> = {
  features: [block('What to look forward to', 'A short overview to plan by.'), block('On the day'), block('What is in it for you')],
  story: [
    story(
      'Why we are getting together',
      'Some things only happen with people in one place: the talk in the break, the laugh in the queue, the idea at the end.\n\nThat is what this gathering is for.',
    ),
    story(
      'A day out of the ordinary',
      'Keep the date, tell your friends and come with a light heart.\n\nThe rest is being prepared with care.',
    ),
    story(
      'Made by people who like it',
      'Every detail is arranged by people who will be there too, in the audience or behind the scenes.\n\nWe want you to go home with a story.',
    ),
  ],
  promise: [
    points(
      'So that you can relax',
      point('info', 'Up-to-date information', 'What changes is posted here first.'),
      point('users', 'Everyone welcome', 'Tell us if you need any support to take part.'),
      point('clock', 'Times kept', 'Arriving early pays off.'),
    ),
    points(
      'How we take care',
      point('accessibility', 'Access', 'Write ahead and we will guide you.'),
      point('ticket', 'Clear tickets', 'What is included and what is not.'),
      point('message-circle', 'People to ask', 'Right up to the day.'),
    ),
    points(
      'Be kind',
      point('heart', 'Respect', 'From everyone, for everyone.'),
      point('leaf', 'Less waste', 'Bring a bottle, leave nothing behind.'),
      point('camera', 'Pictures with sense', 'Ask before you take someone’s.'),
    ),
  ],
  steps: [
    points(
      'How to take part',
      point('calendar-check', 'Keep the date', 'And tell whoever comes with you.'),
      point('ticket', 'Confirm', 'Through the contact on this page.'),
      point('map-pin', 'Come', 'A little early, to find your way.'),
    ),
    points(
      'Before, during, after',
      point('send', 'Before', 'Confirm and ask.'),
      point('party-popper', 'On the day', 'Bring ID and good spirits.'),
      point('image', 'After', 'Tell us how it was.'),
    ),
    points(
      'Get ready',
      point('route', 'Plan the way', 'Transport, parking and time.'),
      point('shirt', 'Dress comfortably', 'It may be a long day.'),
      point('users', 'Bring company', 'It is better together.'),
    ),
  ],
  pricing: [block('Tickets', 'Choose yours and confirm.'), block('Ticket prices'), block('Ways in')],
  team: [block('Who will be there'), block('Guests'), block('People to hear')],
  agenda: [block('Program', 'Subject to change, announced here.'), block('Hour by hour'), block('When it happens')],
  faq: [block('Before you go', 'What almost everyone asks.'), block('About the day'), block('Quick questions')],
  map: [block('Where it is', 'Open the map and plan your time.'), block('Getting there'), block('The place')],
  contact: [
    block('Confirm or ask', 'How many are coming and what you need to know.'),
    block('Talk to the organizers'),
    block('Send us a line'),
  ],
  cta: [
    block('Are you coming?', 'Confirm, and keep the day free.'),
    block('Save your place', 'And bring those who should not miss it.'),
    block('See you there', 'Only your word is missing.'),
  ],
  footer: ['See you there.', 'Come, and bring people.', 'Some things need a room.'],
};

export const eventTrades: Record<string, TradeCopy> = {
  event: {
    category: { one: 'event', article: 'an' },
    hero: [
      block('Keep the date', '{a-category} {in-city} for meeting people, learning something and having a good time.'),
      block('Everyone in one place', '{the-category} you will want to tell people about.'),
    ],
    services: [
      point('users', 'People', 'Time to meet who else came.'),
      point('mic', 'Talks', 'From those with something to say.'),
      point('music', 'Music', 'For the moments in between.'),
      point('utensils', 'Food and drink', 'Ask what there will be.'),
      point('image', 'Memories', 'Moments worth keeping.'),
      point('info', 'Help', 'Someone nearby to guide you.'),
    ],
    faq: [
      ask('How do I confirm?', 'Through the contact on this page, saying how many.'),
      ask('Can I bring children?', 'Ask the organizers.'),
      ask('Is there parking?', 'Ask ahead for what is nearby.'),
      ask('What if it rains?', 'If anything changes, it will be posted here.'),
      ask('Can I pass on my ticket?', 'Write to the organizers.'),
    ],
  },
  wedding: {
    category: { one: 'wedding', article: 'a' },
    hero: [
      block('We are getting married', 'A wedding {in-city} with the people we love.'),
      block('Our wedding, your party too', 'Everything you need to arrive, celebrate and get home.'),
    ],
    act: { contact: 'Send your RSVP', tickets: 'Send your RSVP' },
    services: [
      point('heart', 'Ceremony', 'Come early for a good seat.'),
      point('party-popper', 'Party', 'After the yes, the floor is everyone’s.'),
      point('utensils', 'At the table', 'Tell us about dietary needs.'),
      point('gift', 'Gifts', 'Your company is one. Questions, just ask.'),
      point('bed-double', 'Where to stay', 'Ask us for places nearby.'),
      point('car', 'Getting there', 'Share a ride, so that everyone can toast.'),
    ],
    faq: [
      ask('When should I reply?', 'As soon as you can, so that we can keep your seat.'),
      ask('May I bring someone?', 'Look at your invitation, or ask us.'),
      ask('What is the dress code?', 'Write to us if the invitation left doubts.'),
      ask('Are children invited?', 'Tell us how many and how old.'),
      ask('May I take pictures?', 'During the vows, please keep phones away.'),
    ],
  },
};
