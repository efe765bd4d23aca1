import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const lodging: Partial<ArchetypeCopy> = {
  features: [block('What you will find', 'Enough to arrive and need nothing else.'), block('For your stay'), block('Inside and around')],
  story: [
    story(
      'Arrive and drop your bag',
      'It is good to be met by someone who knows your name and the way to the bakery.\n\nWe see to the room, the coffee and the questions. The outings are yours.',
    ),
    story(
      'A place with someone in charge',
      'The people who welcome you live nearby and like what they do. You can tell by the sheets, the table and the talk.\n\nStay as long as you can.',
    ),
    story(
      'Sleeping well is half the trip',
      'Quiet, a good bed and light that comes in slowly. The rest of the day sorts itself out.\n\nA place to set out from, and to come back to.',
    ),
  ],
  promise: [
    points(
      'Always there',
      point('bed-double', 'A well-made bed', 'Clean linen and a proper pillow.'),
      point('message-circle', 'Quick answers', 'Before, during and after.'),
      point('receipt', 'The full price', 'Fees told before you book.'),
    ),
    points(
      'How we welcome you',
      point('map', 'Local tips', 'Where to eat, what to see, what to skip.'),
      point('key-round', 'Arrival agreed', 'Tell us the hour and someone will be there.'),
      point('moon', 'Quiet nights', 'A rule of the house.'),
    ),
    points(
      'House habits',
      point('clock', 'Clear times', 'For arriving, leaving and breakfast.'),
      point('image', 'True pictures', 'The room is the one you saw.'),
      point('heart', 'Care', 'Ask, and we will try.'),
    ),
  ],
  steps: [
    points(
      'How to book',
      point('calendar-days', 'Tell us the dates', 'And how many of you.'),
      point('message-circle', 'Hear back', 'With what is free and the price.'),
      point('luggage', 'Come', 'And tell us your arrival time.'),
    ),
    points(
      'From question to key',
      point('send', 'Ask', 'Rooms, beds, children, pets.'),
      point('wallet', 'Book', 'As agreed.'),
      point('map-pin', 'Follow the map', 'And call if you are lost.'),
    ),
    points(
      'Plan your stay',
      point('sun', 'Pick a season', 'We tell you what is good about each.'),
      point('bed-double', 'Pick a room', 'To fit your group.'),
      point('route', 'Pick a route', 'With tips for the road.'),
    ),
  ],
  pricing: [block('Rates', 'Please check for your dates.'), block('What a night costs'), block('Room prices')],
  faq: [block('Before you book', 'What every guest asks.'), block('About your stay'), block('Worth asking')],
  contact: [block('Ask about your dates', 'Tell us when and how many.'), block('Request a stay'), block('Talk to the front desk')],
  cta: [
    block('When are you coming?', 'Send your dates and see what is free.'),
    block('The bed is made', 'Only the day is missing.'),
    block('A few days away do good', 'Just ask.'),
  ],
  footer: ['Arrive tired, leave rested.', 'Yours for a few days.', 'Safe travels, and see you soon.'],
};

export const lodgingTrades: Record<string, TradeCopy> = {
  lodging: {
    category: { one: 'guesthouse', article: 'a' },
    hero: [
      block('Wake up slower', '{a-category} {in-city} for sleeping well and rising without an alarm.'),
      block('Your bag can stop here', '{the-category} welcomes couples, families and people on their own.'),
    ],
    services: [
      point('bed-double', 'Rooms', 'For one, for two or for the family.'),
      point('coffee', 'Breakfast', 'Ask what is served and when.'),
      point('wifi', 'Internet', 'For when you need it.'),
      point('map', 'Outings', 'We tell you what is worth it.'),
      point('car', 'Arrival', 'The way here and where to park.'),
      point('paw-print', 'Pets', 'Ask before you bring yours.'),
    ],
    faq: [
      ask('When can I check in and out?', 'The times come with your booking. Ask if you need others.', 'policy'),
      ask('Is breakfast included?', 'Ask when you check the price.'),
      ask('Do you take pets?', 'Tell us how big and how many.'),
      ask('What is the cancellation policy?', 'It comes in writing before you confirm.', 'policy'),
      ask('Is there a cot or extra bed?', 'Ask ahead and we will see.'),
    ],
  },
  hotel: {
    category: { one: 'hotel', article: 'a' },
    hero: [
      block('Welcome, rest well', 'A hotel {in-city} for work trips and for days off.'),
      block('Close to what matters: the bed', 'Our hotel looks after the night, so that your day goes well.'),
    ],
    services: [
      point('bed-double', 'Rooms', 'Tell us how many and we will suggest one.'),
      point('concierge-bell', 'Front desk', 'Help with taxis, maps and messages.'),
      point('coffee', 'Breakfast', 'Ask for times and choices.'),
      point('briefcase', 'For work', 'A desk, internet and an invoice.'),
      point('users', 'Groups', 'Terms agreed directly.'),
      point('luggage', 'Luggage', 'Ask about leaving bags before and after.'),
    ],
    faq: [
      ask('When can I check in?', 'The time is in your confirmation; earlier depends on the day.'),
      ask('Is breakfast included?', 'Ask when you check the price.'),
      ask('Is there parking?', 'Ask when you book.'),
      ask('Can I cancel?', 'It depends on the rate and is told first.', 'policy'),
      ask('Can I get an invoice?', 'Give us the details when you book.'),
    ],
  },
};
