import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const neutral: ArchetypeCopy = {
  features: [
    block('What we do', 'A short, plain list of what you can come to us for.'),
    block('How we can help', 'Find where to start, then get in touch.'),
    block('What you will find here', 'Each of these begins with a conversation.'),
    block('Our work in a few lines', 'Not on the list? Ask anyway.'),
  ],
  story: [
    story(
      'People, first of all',
      'Everything here starts with a conversation. We listen to what you need, explain what can be done and only then agree on the rest.\n\nNo small print and no rush: if another way would suit you better, we say so.',
    ),
    story(
      'The owner is never far away',
      'The people who run {the-category} are the ones who do the work. That keeps things simple: you know who you are talking to and who to come back to.\n\nWhat we agree on stays agreed, and if something changes you hear it first.',
    ),
    story(
      'Why we work this way',
      'We would rather do fewer things and do them properly. Every request gets the time it takes to understand it.\n\nIn the end what counts is that the job is done and that you would come back.',
    ),
  ],
  promise: [
    points(
      'What you can expect',
      point('message-circle', 'A clear answer', 'You talk to a person and get an answer you can use.'),
      point('receipt', 'The price up front', 'Nothing is charged before you know how much and what for.'),
      point('clock', 'An honest date', 'If something runs late, you hear about it before, not after.'),
      point('handshake', 'A word that holds', 'What was agreed stays agreed, down to the details.'),
    ),
    points(
      'How we like to work',
      point('ear', 'Listen first', 'We start with questions, not with a ready-made offer.'),
      point('search', 'Lay out the options', 'You see the possible ways and choose without pressure.'),
      point('check', 'Check at the end', 'Nothing counts as finished until you have looked at it too.'),
    ),
    points(
      'Our side of the deal',
      point('user', 'By name', 'You are dealt with as a person from the first message on.'),
      point('lock', 'In confidence', 'What you tell us is used to help you and for nothing else.'),
      point('lightbulb', 'Frankly', 'If you do not need us, we will tell you.'),
      point('calendar-check', 'On time', 'An agreed hour is an hour both sides can rely on.'),
    ),
  ],
  steps: [
    points(
      'How it works',
      point('message-circle', 'Tell us what you need', 'A short message is enough to begin.'),
      point('clipboard-list', 'We explain', 'Options, timing and cost, all before you decide.'),
      point('calendar-check', 'We agree', 'The day, the hour and what each of us should bring.'),
      point('circle-check', 'It gets done', 'You check it, and we fix what is missing.'),
    ),
    points(
      'From first word to finish',
      point('phone', 'First contact', 'Use whichever channel you like and say what you are after.'),
      point('search', 'A closer look', 'We ask the questions that save trouble later.'),
      point('handshake', 'A handshake', 'With everything clear, we set a date and begin.'),
    ),
    points(
      'Three simple steps',
      point('send', 'Write', 'A few lines about what you would like to sort out.'),
      point('messages-square', 'Talk', 'Ask until you feel sure enough to decide.'),
      point('check', 'Done', 'The rest is with us, and you can follow along.'),
    ),
  ],
  menu: [block('Menu'), block('What we serve', 'Prices and choices, just as they are.'), block('Take your time choosing')],
  products: [
    block('Products', 'See something you like? Ask us whether it is in stock.'),
    block('In the shop', 'Ask about anything that is not answered here.'),
    block('On the shelf'),
  ],
  pricing: [
    block('Prices', 'What things cost, with no surprises at the end.'),
    block('What it costs', 'A price said early makes for an easier talk.'),
    block('Rates', 'If your case is different, we will work it out together.'),
  ],
  team: [
    block('Who you will meet', 'The people behind the work.'),
    block('The team'),
    block('Who does what', 'So that you know whom to ask for.'),
  ],
  faq: [
    block('Questions people ask', 'Not here? Send us yours.'),
    block('Common questions'),
    block('Before you ask', 'Short answers to what comes up most.'),
    block('Quick answers'),
  ],
  agenda: [
    block('Schedule', 'Days and times, so that you can plan.'),
    block('What is on', 'Pick what fits your week.'),
    block('Dates and times'),
  ],
  gallery: [block('Gallery', 'A little of what to expect.'), block('A closer look'), block('In pictures')],
  contact: [
    block('Get in touch', 'Tell us what you need. A person will answer.'),
    block("Let's talk", 'Leave your details and we will come back to you.'),
    block('Write to us', 'A few lines are enough to begin.'),
  ],
  map: [
    block('Where to find us', 'Tap the address to open it in your maps.'),
    block('How to get here', 'Call if you need a landmark on the way.'),
    block('Come and see us'),
  ],
  hours: [block('Opening hours'), block('When we are open', 'On public holidays, check before you set out.'), block('Our hours')],
  cta: [
    block('Can we help?', 'Send your question and start from there.'),
    block('Shall we talk it over?', 'The first conversation is there to understand, nothing more.'),
    block('Ready when you are', 'Tell us which day suits you and we will find a time.'),
    block('The next step is a message', 'Say what you are looking for and take it from there.'),
  ],
  footer: [
    'Plain talk and careful work.',
    'Done with care, said clearly.',
    'You will be talking to people here.',
    'Thank you for stopping by.',
  ],
};

export const neutralTrades: Record<'neutral', TradeCopy> = {
  neutral: {
    category: { one: 'local business', article: 'a' },
    hero: [
      block('Tell us what you need', '{a-category} where you explain, we listen and work it out together.'),
      block('Built on good conversations', '{a-category} where you talk to the people who do the work and decide in your own time.'),
      block('Welcome, ask away', '{a-category} with its doors open: to explain, to show and to agree on everything first.'),
    ],
    services: [
      point('message-circle', 'Direct contact', 'You talk to someone who knows the subject and can decide.'),
      point('clipboard-list', 'Advice first', 'Before anything is agreed, you understand the options and the cost.'),
      point('sliders-horizontal', 'Made for your case', 'What suits one person does not suit the next, so we adjust.'),
      point('calendar-check', 'By appointment', 'We set aside a time when nobody is in a hurry.'),
      point('refresh-cw', 'Afterwards', 'Once it is done, the door stays open for questions.'),
      point('map-pin', 'Close by', 'A real place and a real contact to come back to.'),
    ],
    faq: [
      ask('How do I get started?', 'Send a message through this website and say what you need. We will answer with the next steps.'),
      ask('Do I need an appointment?', 'It is best to agree on a time first, so that nobody has to wait.'),
      ask('How do I find out the price?', 'It depends on what you need. Tell us about it and hear the price before you decide.', 'price'),
      ask('How can I pay?', 'Ask when you first get in touch and we will confirm what is accepted.', 'payment'),
      ask('What if I am not sure what I want?', 'That is fine. Explain what is going on and we will help you find the way.'),
      ask('Are you open on weekends?', 'Please check with us by message, as it can change with the season.', 'hours'),
    ],
  },
};
