import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const beauty: Partial<ArchetypeCopy> = {
  features: [
    block('What we do', 'Tell us what you have in mind and we will say what suits you.'),
    block('In our chair'),
    block('Services', 'Each with the time it needs.'),
  ],
  story: [
    story(
      'An hour of your own',
      'Sit down, breathe and let someone look after you: that is why the door opens every day.\n\nWe ask, listen and show before we start. A good change is one you recognize in the mirror.',
    ),
    story(
      'Steady hands, good talk',
      'The craft is learned by doing and trust is earned by the visit. Nobody leaves with something they did not ask for.\n\nThe rest is coffee, music and time kept.',
    ),
    story(
      'Come as you are',
      'A well-spent hour changes the rest of the week. Here it begins with a clean place, tools at the ready and someone paying attention.\n\nBring a picture or just an idea.',
    ),
  ],
  promise: [
    points(
      'What we insist on',
      point('soap', 'Clean tools', 'Sanitized or single use, in front of you.'),
      point('clock', 'Time kept', 'Your slot is yours from start to finish.'),
      point('message-circle', 'Agreed first', 'You know what will be done and what it costs.'),
    ),
    points(
      'Our side of the chair',
      point('ear', 'Listening', 'A picture, a reference or half an idea all help.'),
      point('lightbulb', 'An honest opinion', 'If it will not work, we say so.'),
      point('mirror', 'A last look', 'The final adjustment is part of it.'),
    ),
    points(
      'Count on it',
      point('sparkles', 'Care in the details', 'They are what you will notice tomorrow.'),
      point('leaf', 'Gentle with skin', 'Tell us about allergies and we adapt.'),
      point('smile', 'An easy mood', 'Conversation if you like, quiet if you prefer.'),
    ),
  ],
  steps: [
    points(
      'How to book',
      point('calendar-check', 'Pick a time', 'Say which service and which day.'),
      point('message-circle', 'Hear back', 'We answer with what is free.'),
      point('mirror', 'Leave as you like it', 'With the last adjustment done.'),
    ),
    points(
      'Three steps to the chair',
      point('send', 'Send a message', 'Service, day and time of day.'),
      point('check', 'Agree on details', 'Length and price said first.'),
      point('armchair', 'Sit back', 'The rest is with us.'),
    ),
    points(
      'From idea to mirror',
      point('image', 'Bring a reference', 'A picture of you on a good day works too.'),
      point('search', 'See what suits you', 'We look, explain and adjust.'),
      point('sparkles', 'Off we go', 'Unhurried, and finished properly.'),
    ),
  ],
  pricing: [
    block('Prices', 'Said before you sit down.'),
    block('What it costs', 'Length and technique can change it: ask when you book.'),
    block('The list'),
  ],
  team: [block('Who will look after you'), block('The team', 'Ask for someone by name if you like.'), block('Behind the chair')],
  contact: [
    block('Book a time', 'Tell us the service and the day; we will confirm by message.'),
    block('Ask for a slot', 'Leave your contact and the time you prefer.'),
    block('Shall we book you in?'),
  ],
  cta: [
    block('The chair is free', 'Choose a day and come by.'),
    block('How about this week?', 'Send a message and see what is open.'),
    block('Set aside an hour', 'We will take care of the rest.'),
  ],
  footer: ['Time kept, good company, careful hands.', 'Come as you are, leave as you like.', 'An hour of your own.'],
};

export const beautyTrades: Record<string, TradeCopy> = {
  beauty: {
    category: { one: 'beauty studio', article: 'a' },
    hero: [
      block('A pause for yourself', '{a-category} {in-city} with set times and people who listen.'),
      block('Your way, unhurried', '{the-category} asks first and only then begins.'),
    ],
    services: [
      point('scissors', 'Hair', 'Cut, color and care, talked through first.'),
      point('hand', 'Hands and feet', 'Neat work with clean tools.'),
      point('droplets', 'Skin', 'Cleansing and moisture for your type.'),
      point('eye', 'Brows and lashes', 'A shape that respects your face.'),
      point('brush', 'Make-up', 'For the day, the night or the party.'),
      point('flower-2', 'Massage', 'A break that makes a difference.'),
    ],
    faq: [
      ask('Do I need to book?', 'It is best, so that you get the time it takes.'),
      ask('I have sensitive skin. Should I say so?', 'Yes, when you book. We can test first or use something else.'),
      ask('Can I move my appointment?', 'Of course, with a little notice if possible.'),
      ask('What does it cost?', 'Tell us what you want and hear the price before you book.', 'price'),
      ask('Do you work with wedding parties?', 'Send the date and how many, and we will plan it.'),
    ],
  },
  barbershop: {
    category: { one: 'barbershop', article: 'a' },
    hero: [
      block('A clean cut and a good talk', 'A barbershop {in-city} with set times, sharp scissors and steady hands.'),
      block('Take a seat', 'At our barbershop every cut starts with a question: how do you wear it on an ordinary day?'),
      block('Good cuts need no explaining', 'A barbershop for people who like to walk out ready.'),
    ],
    services: [
      point('scissors', 'Haircuts', 'Scissors or clippers, finished at the neck and sides.'),
      point('spray-can', 'Beards', 'Shaped to your face and finished with the razor.'),
      point('sparkles', 'Cut and beard', 'Both in one sitting.'),
      point('baby', 'Kids', 'Patience for the first time and the tenth.'),
      point('eye', 'Brows', 'Tidy, and still you.'),
      point('droplets', 'Wash and care', 'For scalp and hair to settle.'),
    ],
    faq: [
      ask('Do you take walk-ins?', 'Booking keeps the chair for you. Otherwise, message first to see if there is a gap.'),
      ask('How long does a cut take?', 'It depends on the style. We set aside the right time when you book.'),
      ask('Can I bring a picture?', 'Please do. It helps to see what you like.'),
      ask('Do you cut children’s hair?', 'Yes, with patience. Tell us the age.'),
      ask('How do I look after a beard?', 'Wash, dry and comb it daily. Ask which product suits yours.'),
    ],
  },
  'hair-salon': {
    category: { one: 'hair salon', article: 'a' },
    hero: [
      block('Hair that wakes up well', 'A hair salon {in-city} that thinks of the cut and of your Monday morning.'),
      block('A change, or just the ends', 'At our hair salon the talk comes before the scissors.'),
    ],
    services: [
      point('scissors', 'Cuts', 'Made for your hair and your mornings.'),
      point('paintbrush', 'Color', 'Roots, a new shade or just some shine.'),
      point('sun', 'Highlights', 'Light where it belongs.'),
      point('droplets', 'Treatments', 'Moisture and repair after a look at your hair.'),
      point('wind', 'Styling', 'For the day, the party or the picture.'),
      point('flower-2', 'Curls', 'Cut and finished for what they are.'),
    ],
    faq: [
      ask('Can I change color in one visit?', 'It depends on your hair’s history. An assessment tells.'),
      ask('Should I wash it first?', 'For a cut it does not matter. For color, ask when you book.'),
      ask('Do you do a strand test?', 'When the hair calls for it, yes.'),
      ask('What does color cost?', 'Length and technique change it. Send a picture for an estimate.', 'price'),
      ask('Do you style brides?', 'Send the date and we will plan a trial.'),
    ],
  },
  spa: {
    category: { one: 'spa', article: 'a' },
    hero: [
      block('Leave the noise at the door', 'A spa {in-city} for slow hours and quiet rooms.'),
      block('Nothing to do for an hour', 'Our spa begins with a question and ends with tea.'),
    ],
    services: [
      point('hand', 'Massage', 'Pressure and pace as you like them.'),
      point('droplets', 'Facials', 'Chosen after a look at your skin.'),
      point('waves', 'Water and heat', 'Ask what is available on the day.'),
      point('flower-2', 'Rituals', 'Longer visits, put together for you.'),
      point('users', 'For two', 'Side by side, if you wish.'),
      point('gift', 'Gifts', 'An hour for someone you like.'),
    ],
    faq: [
      ask('When should I arrive?', 'A little early, so that you can slow down.'),
      ask('What should I bring?', 'Just yourself. Ask if you prefer your own robe.'),
      ask('Is it suitable in pregnancy?', 'Some treatments are. Tell us, and check with your doctor.'),
      ask('Can I ask for a man or a woman?', 'Yes, say so when you book.'),
      ask('Can I give it as a gift?', 'Write to us and we will prepare it.'),
    ],
  },
};
