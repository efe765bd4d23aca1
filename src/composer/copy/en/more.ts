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
  legalSeo: [
    'How {name} handles the details left on this website: what we receive, what we use it for, how long we keep it and how to have it deleted.',
    'What happens to the details you leave here: what we receive, what we use it for, how long we keep it and how to have it deleted.',
  ],
};
