import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const education: Partial<ArchetypeCopy> = {
  features: [
    block('What you can do here', 'For beginners and for those coming back.'),
    block('Our classes', 'Unsure of your level? We will help you choose.'),
    block('Where to begin'),
  ],
  story: [
    story(
      'Learning has its own pace',
      'Nobody arrives knowing. Classes here are given to the people who came, not to an imaginary group.\n\nMistakes are part of it, so is repeating, and asking is always a good idea.',
    ),
    story(
      'A group that knows each other',
      'Company helps on lazy days and celebrates on the good ones.\n\nWhoever teaches is close by and adjusts the pace when needed.',
    ),
    story(
      'Little and often',
      'A little each week, done well, goes a long way. Our job is to make that little easy to fit into your life.\n\nThe rest comes with time.',
    ),
  ],
  promise: [
    points(
      'In every class',
      point('user-check', 'Attention to your level', 'Each exercise can go up or down.'),
      point('clock', 'On time', 'We start and finish when we said.'),
      point('message-circle', 'Room for questions', 'Before, during and after.'),
    ),
    points(
      'How we teach',
      point('footprints', 'One step at a time', 'We move on when the last one holds.'),
      point('heart', 'Kind to body and mind', 'A bad day counts as showing up.'),
      point('lightbulb', 'Plain explanations', 'If it is not clear, we try another way.'),
    ),
    points(
      'Group manners',
      point('smile', 'Everyone welcome', 'From first-timers to old hands.'),
      point('calendar-check', 'A clear schedule', 'Changes are announced early.'),
      point('receipt', 'Prices up front', 'No hidden fees.'),
    ),
  ],
  steps: [
    points(
      'How to start',
      point('message-circle', 'Say hello', 'Tell us your goal and your experience.'),
      point('calendar-check', 'Pick a time', 'We help you find the right class.'),
      point('smile', 'Come and see', 'Look around and ask.'),
    ),
    points(
      'Your first class',
      point('clipboard-list', 'Before', 'Mention any injury or worry.'),
      point('door-open', 'On arrival', 'A few minutes early is best.'),
      point('check', 'After', 'We talk about how it went.'),
    ),
    points(
      'Three steps in',
      point('search', 'Look at the schedule', 'And mark what fits your week.'),
      point('send', 'Send a message', 'To confirm there is a place.'),
      point('backpack', 'Turn up', 'The rest is learned here.'),
    ),
  ],
  pricing: [
    block('Prices and passes', 'Choose by what fits your week.'),
    block('What it costs', 'Torn between two? Tell us how often you can come.'),
    block('Rates'),
  ],
  team: [block('Who teaches', 'The people you will meet in class.'), block('Teachers'), block('The people here')],
  agenda: [
    block('Class schedule', 'Check there is a place before your first time.'),
    block('This week here', 'Days, times and classes.'),
    block('When to come'),
  ],
  faq: [block('New here?', 'Answers for first-timers.'), block('Before your first class'), block('Asked at the front desk')],
  contact: [
    block('Want to try it?', 'Tell us your goal and the time that suits you.'),
    block('Write to the studio', 'Classes, places and prices: ask away.'),
    block('Let us find your class'),
  ],
  cta: [
    block('Start this week', 'Pick a time and come along.'),
    block('The first step is turning up', 'Send a message and save your place.'),
    block('Come and see a class', 'It says more than this page.'),
  ],
  footer: ['A little each week.', 'Better in good company.', 'Everyone at their own pace.'],
};

export const educationTrades: Record<string, TradeCopy> = {
  education: {
    category: { one: 'school', article: 'a' },
    hero: [
      block('Learn with someone beside you', '{a-category} {in-city} with close groups and teachers who know each student.'),
      block('A place for questions', '{the-category} teaches calmly, from the start to what comes after.'),
    ],
    act: { enrol: 'Ask for a place' },
    services: [
      point('book-open', 'Courses', 'From beginner to advanced.'),
      point('users', 'Groups', 'By level and interest.'),
      point('user', 'One to one', 'At your pace, on your subject.'),
      point('clipboard-check', 'Placement', 'To start in the right spot.'),
      point('message-circle', 'Help between classes', 'Because questions come later.'),
      point('calendar-days', 'Different times', 'See what is on now.'),
    ],
    faq: [
      ask('Do I need experience?', 'No. Tell us your level and we will suggest a class.'),
      ask('Can I watch a class first?', 'Ask which days are possible.', 'trial'),
      ask('What if I miss one?', 'The rules are explained when you join.'),
      ask('What does it cost?', 'Write to us with the course and we will send prices.', 'price'),
      ask('When do courses start?', 'Dates change through the year. Ask for the next.'),
    ],
  },
  'yoga-studio': {
    category: { one: 'yoga studio', article: 'a' },
    hero: [
      block('Breathe, the rest can wait', 'A yoga studio {in-city} with small rooms and low light.'),
      block('Less hurry, more floor', 'Our yoga studio welcomes those who never tried and those who never stopped.'),
      block('Roll out a mat', 'A yoga studio for stiff mornings and long days.'),
    ],
    act: { enrol: 'Book a class', book: 'Book a class' },
    services: [
      point('sun', 'Flowing classes', 'Movement and breath, one after the other.'),
      point('moon', 'Slow classes', 'Long, quiet shapes to let the day go.'),
      point('wind', 'Breathing', 'Simple practices to take anywhere.'),
      point('flower-2', 'Meditation', 'Sit, settle, begin again.'),
      point('users', 'Beginners', 'No experience or flexibility needed.'),
      point('user', 'One to one', 'For needs that ask for full attention.'),
    ],
    faq: [
      ask('Do I have to be flexible?', 'No. That comes with practice and is not the point.'),
      ask('Do I need my own mat?', 'Bring one if you have it, or ask whether there is one to borrow.'),
      ask('Can I practice with a bad back?', 'Talk to your doctor, and tell the teacher before class.'),
      ask('What should I wear?', 'Anything you can move in.'),
      ask('Should I eat before class?', 'Something light, an hour or two ahead.'),
      ask('Is it all right to arrive late?', 'Try to come a few minutes early, so the room can settle together.'),
    ],
  },
  gym: {
    category: { one: 'gym', article: 'a' },
    hero: [
      block('Training that fits your life', 'A gym {in-city} with someone to ask and no side-eye for beginners.'),
      block('Come as you are', 'At our gym the right weight is yours.'),
    ],
    services: [
      point('dumbbell', 'Weights', 'A plan explained and corrected on the floor.'),
      point('activity', 'Group classes', 'To sweat in company.'),
      point('timer', 'Functional training', 'Strength and breath in little time.'),
      point('heart-pulse', 'Cardio', 'Treadmills, bikes and friends.'),
      point('clipboard-check', 'Assessment', 'To know where you start.'),
      point('person-standing', 'Mobility', 'Loose bodies train better.'),
    ],
    faq: [
      ask('I have never trained. Can I start?', 'Yes. Say so at the door and someone will go with you.'),
      ask('Can I try a session?', 'Send a message and we will set a day.', 'trial'),
      ask('What should I bring?', 'Light clothes, trainers, a towel and water.'),
      ask('Is there a contract?', 'Each plan’s terms are told before you sign.'),
      ask('When is it quiet?', 'Ask at the desk; it changes with the season.'),
    ],
  },
  'language-school': {
    category: { one: 'language school', article: 'a' },
    hero: [
      block('Speak from the first class', 'A language school {in-city} where a wrong verb is no shame.'),
      block('Another language, another conversation', 'Our language school teaches with real subjects.'),
    ],
    services: [
      point('languages', 'Conversation', 'For everyday situations.'),
      point('briefcase', 'For work', 'Meetings, emails and interviews.'),
      point('plane', 'For travel', 'Airports, hotels and tables.'),
      point('baby', 'Children', 'Games, songs and repetition.'),
      point('file-check', 'Exams', 'Preparation for the one you take.'),
      point('user', 'Private lessons', 'Your time, your subject.'),
    ],
    faq: [
      ask('How do I know my level?', 'With a talk and a short test before you join.'),
      ask('How soon will I speak?', 'It depends on the hours. With regular work, first conversations come early.'),
      ask('Are books included?', 'Ask for the full price of the course.'),
      ask('Are there online classes?', 'Check which times are available.'),
      ask('Can I change groups?', 'If there is a place at your level, we will talk.'),
    ],
  },
  'music-school': {
    category: { one: 'music school', article: 'a' },
    hero: [
      block('Play your first song', 'A music school {in-city} for every age and every excuse.'),
      block('Sound before theory', 'At our music school you play first and understand later.'),
    ],
    services: [
      point('guitar', 'Guitar', 'Chords, rhythm and your own songs.'),
      point('piano', 'Piano', 'From two hands to the first piece.'),
      point('mic-vocal', 'Voice', 'Breath, pitch and courage.'),
      point('drum', 'Drums', 'Rhythm in the whole body.'),
      point('music', 'For small children', 'Learning by playing.'),
      point('users', 'Playing together', 'Because it teaches you to listen.'),
    ],
    faq: [
      ask('Do I need an instrument?', 'It helps at home. Talk to us before you buy.'),
      ask('Is there a right age?', 'No. Only the way of teaching changes.'),
      ask('Must I read music?', 'Not at first.'),
      ask('Are lessons private?', 'Ask what is offered for your instrument.'),
      ask('Can I choose the songs?', 'You should. It works better.'),
    ],
  },
  'martial-arts': {
    category: { one: 'martial arts school', article: 'a' },
    hero: [
      block('Step onto the mat', 'A martial arts school {in-city} where beginners are met with respect.'),
      block('Discipline can be trained', 'Our martial arts school teaches technique, care and good company.'),
    ],
    services: [
      point('medal', 'Adults', 'From day one on, each at their own pace.'),
      point('baby', 'Children', 'Play, coordination and respect.'),
      point('target', 'Technique', 'Repetition, with someone correcting.'),
      point('activity', 'Conditioning', 'Strength and breath that come with training.'),
      point('shield', 'Self-defense', 'Awareness, distance and a way out.'),
      point('users', 'Partner work', 'Trust on both sides.'),
    ],
    faq: [
      ask('I have never trained. Can I start?', 'Yes. Say so at the door and someone will guide you.'),
      ask('Do I need a uniform?', 'Ask before your first time; gym clothes are often enough.'),
      ask('Will I get hurt?', 'Training is controlled. Tell us about injuries first.'),
      ask('From what age?', 'Tell us how old and we will suggest a class.'),
      ask('Do I have to compete?', 'No. That is up to you.'),
    ],
  },
  pilates: {
    category: { one: 'pilates studio', article: 'a' },
    hero: [
      block('Posture, strength and breath', 'A pilates studio {in-city} that pays attention to every movement.'),
      block('Your body likes routine', 'Our pilates studio adapts the class to whoever walks in.'),
    ],
    services: [
      point('activity', 'Reformer', 'Resistance set for you.'),
      point('person-standing', 'Mat', 'Control with little equipment.'),
      point('bone', 'Back care', 'Chosen after an assessment.'),
      point('heart', 'Pregnancy', 'With your doctor’s agreement.'),
      point('footprints', 'Older adults', 'Balance and confidence.'),
      point('user', 'One to one', 'All eyes on your form.'),
    ],
    faq: [
      ask('How often should I come?', 'Twice a week works for many. We look at your days.'),
      ask('Is it good for back pain?', 'Talk to your doctor, and tell the teacher.'),
      ask('What should I wear?', 'Comfortable clothes and socks that grip.'),
      ask('Are groups small?', 'Ask about the class you have in mind.', 'capacity'),
      ask('Can I try a class?', 'Write to us and we will find a time.', 'trial'),
    ],
  },
};
