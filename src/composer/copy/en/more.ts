import { block, type MoreCopy, point } from '../shape.ts';

export const more: MoreCopy = {
  donate: [
    block('How to give', 'Any amount goes into this week’s work. Use the key below in your banking app.'),
    block('Give today', 'It takes a minute and keeps going what is already under way.'),
    block('Make a donation', 'Choose the amount that suits you. Every one is put to use.'),
  ],
  lineup: [
    block('Who is coming', 'The names confirmed so far.'),
    block('On stage', 'Have a look at who is taking part.'),
    block('The line-up'),
  ],
  eventInfo: [
    block('Date, time and place', 'Save the day and take your time getting here.'),
    block('Put it in your diary', 'All you need to be in the right place at the right hour.'),
    block('When and where', 'One tap adds the date to your calendar.'),
  ],
  booking: [
    block('Book your slot', 'Pick a service and send the message. We confirm on WhatsApp.'),
    block('Pick and book', 'Tap what you would like done: the message is written for you.'),
    block('A time that suits you', 'Tell us the service and the best day; we answer with what is free.'),
  ],
  newsletter: [
    block('By email, now and then', 'A message when there is real news. Leave whenever you like.'),
    block('News in your inbox', 'Only what is worth your time, and not every week.'),
    block('Stay in touch', 'Leave your email and we will write when something new is out.'),
  ],
  subscribe: {
    consent: 'I agree to receive news by email and know that I can unsubscribe at any time.',
    done: 'Done, your email is on the list.',
  },
  stats: [block('In numbers'), block('What we can count so far'), block('A few figures')],
  caseStudy: [
    block('Work', 'A selection of what has left this desk.'),
    block('Projects', 'Each with its own brief and its own story.'),
    block('Selected work', 'A few pieces we like to talk about.'),
  ],
  comparison: [block('Side by side'), block('Compare before you decide'), block('Which one is yours')],
  volunteer: [
    {
      title: 'Volunteer with us',
      lead: 'Time is a gift too.',
      body: 'No experience needed. Tell us what you can do, which days you have free and how you would like to help.\n\nYour first visit is for meeting the people and seeing the work. No strings attached.',
    },
    {
      title: 'Come and help',
      lead: 'There are jobs for someone with an hour and for someone with a day.',
      body: 'Write and say when you can come and what you enjoy. Someone from the group will answer and arrange your first time.\n\nNobody starts alone.',
    },
    {
      title: 'Give some time',
      lead: 'The work moves faster with more hands.',
      body: 'Every week or once in a while: what matters is letting us know and turning up.\n\nSend a message with your name, where you live and the hours you usually have free.',
    },
  ],
  area: [
    {
      lead: 'We take the time to explain what is involved and what to expect.',
      points: [
        point('message-circle', 'A conversation first', 'You describe the situation and ask questions before deciding.'),
        point('file-text', 'What to bring', 'We tell you ahead of time which papers or records help.'),
        point('calendar', 'What comes next', 'You leave knowing what happens afterwards and when.'),
      ],
    },
    {
      lead: 'Every case takes its own path, and yours begins with being heard.',
      points: [
        point('search', 'Understand the case', 'We ask what is needed so that nothing is left out.'),
        point('list', 'Lay out the options', 'With the upside and the limits of each, in plain words.'),
        point('check', 'Decide together', 'Nothing starts until you agree.'),
      ],
    },
    {
      lead: 'How it works, and when it makes sense to get help.',
      points: [
        point('clock', 'When to ask', 'The sooner you write, the more options there are.'),
        point('user', 'Who looks after it', 'You know the name of the person following the matter.'),
        point('phone', 'How to reach us', 'By phone or message, during opening hours.'),
      ],
    },
    {
      lead: 'One matter, handled with care from start to finish.',
      points: [
        point('map', 'From the start', 'We go over what has been done and what is missing.'),
        point('compass', 'The route', 'We propose the order of the steps and say why.'),
        point('shield', 'In confidence', 'What you tell us stays between us.'),
      ],
    },
    {
      lead: 'Straight answers for people who need it sorted.',
      points: [
        point('lightbulb', 'Common questions', 'Ask anything, even what seems obvious.'),
        point('calendar', 'Timing', 'We say what depends on us and what depends on others.'),
        point('file-text', 'In writing', 'What was agreed is recorded for you to look up.'),
      ],
    },
    {
      lead: 'What we do here, without difficult words.',
      points: [
        point('eye', 'A first look', 'We look at your case before recommending anything.'),
        point('settings', 'In practice', 'We describe each step and how long it usually takes.'),
        point('message-circle', 'Afterwards', 'You still have someone to ask.'),
      ],
    },
  ],
  areaSteps: [
    block('How it works'),
    block('What to expect'),
    block('From your side'),
    block('Before you start'),
    block('Step by step'),
    block('In practice'),
  ],
  seeAlso: [block('You may also like'), block('More from the shop'), block('Have a look at these too')],
  helloProduct: 'Hello! I saw your website and would like to buy: ',
  helloService: 'Hello! I would like to book: ',
  legalSeo: [
    'How {name} handles the details left on this website: what we receive, what we use it for, how long we keep it and how to have it deleted.',
    'What happens to the details you leave here: what we receive, what we use it for, how long we keep it and how to have it deleted.',
  ],
  want: {
    any: {
      hero: 'photo of the place or of the work under way, landscape',
      story: 'photo of the owner at work',
      features: 'close photo of a job being done',
      cta: 'photo of the place ready to receive someone',
      map: 'photo of the front seen from the street, in daylight',
      team: 'portrait in natural light against a plain background',
      product: 'photo of the product alone on a plain background',
      gallery: 'photo of a finished piece of work',
    },
    food: {
      hero: 'photo of your best-selling dish, from above by a window',
      story: 'photo of the kitchen or the counter in the morning',
      menu: 'photo of a laid table with two or three dishes',
      cta: 'photo of someone being served, no faces',
    },
    health: {
      hero: 'photo of the reception or a tidy consulting room',
      story: 'photo of the team talking, in uniform',
      features: 'photo of the equipment or a treatment room',
      cta: 'photo of the entrance',
    },
    legal: {
      hero: 'photo of the office by window light',
      story: 'photo of the partners in the meeting room',
      features: 'photo of a desk and papers, nothing legible',
      cta: 'photo of the door or the name plate',
    },
    beauty: {
      hero: 'photo of the space with its chairs or stations',
      story: 'photo of hands at work',
      features: 'photo of a result, with the person’s permission',
      cta: 'photo of the products and tools laid out',
    },
    retail: {
      hero: 'photo of the window or the shelves',
      story: 'photo of the person who picks or makes the pieces',
      features: 'photo of a product in use',
      cta: 'photo of a bag or parcel ready to go',
    },
    education: {
      hero: 'photo of a class in progress, with permission',
      story: 'photo of the room, empty and tidy',
      features: 'photo of a teacher explaining something',
      cta: 'photo of class materials on a table',
    },
    tech: {
      hero: 'picture of the product’s main screen',
      story: 'photo of the team on an ordinary day',
      features: 'picture of one screen with sample data',
      cta: 'picture of the product on a phone',
    },
    creative: {
      hero: 'photo of your best work, landscape',
      story: 'photo of you in the studio',
      features: 'photo of a detail of the process',
      cta: 'photo of the worktable',
    },
    event: {
      hero: 'photo of an earlier edition or of the venue',
      story: 'photo of the crew setting up',
      features: 'photo of the audience from afar',
      cta: 'photo of the stage or the entrance',
    },
    cause: {
      hero: 'photo of a recent action, with the permission of those in it',
      story: 'photo of the volunteers together',
      features: 'photo of what was delivered or cared for',
      cta: 'photo of a volunteer day',
    },
    lodging: {
      hero: 'photo of the view or the house in the late afternoon',
      story: 'photo of the people who welcome guests',
      features: 'photo of a made-up room in natural light',
      cta: 'photo of the breakfast table',
    },
    'home-services': {
      hero: 'photo of a finished job',
      story: 'photo of the team in uniform with their tools',
      features: 'photo of before and after',
      cta: 'photo of the company van',
    },
  },
};
