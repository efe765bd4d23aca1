import type { BlogCopy } from '../blog-shape.ts';
import { block, point } from '../shape.ts';

export const blog: BlogCopy = {
  title: '{subject} blog',
  untitled: 'My blog',
  hero: [
    block('Written to be read to the end', 'Short posts, one subject at a time, and nothing popping up in front of them.'),
    block('One subject, no rush', 'Each post answers a single question, with a beginning, a middle and an end.'),
    block('Best read with a coffee', 'New posts when there is something to say.'),
  ],
  latest: [block('Read now'), block('Recent posts'), block('Start here')],
  coming: block('Coming up', 'They have a title; the text comes next.'),
  topics: [block('What you will find here'), block('What this blog is about'), block('The usual subjects')],
  soon: 'The first post is being written. Come back in a few days.',
  index: { label: 'Posts', title: 'All posts', lead: 'Newest first.' },
  about: {
    label: 'About',
    title: 'About this blog',
    lead: 'Who it is for, how it works and how to reach the person behind it.',
    teaser: block('A small blog, made with care', 'No chasing clicks, no padding.'),
    body: 'This blog exists to keep in one place what usually ends up scattered: notes, answers and things that turned out well.\n\nThe posts are short on purpose. When a subject asks for more, it becomes another post, and one leads to the next. Whatever turns out to be wrong is corrected in the post itself, with the date.\n\nSuggestions are welcome. One line is enough.',
    more: 'About the blog',
  },
  promise: {
    ...block('How this blog works'),
    points: [
      point('book-open', 'One idea per post', 'The title tells you what you are going to read.'),
      point('check', 'Mistakes are fixed in plain sight', 'The correction stays in the post, with its date.'),
      point('megaphone', 'Ads are called ads', 'If there ever is one, it will say so.'),
      point('message-circle', 'Letters get an answer', 'It may take a while, but it comes.'),
    ],
  },
  newsletter: [
    block('Get the next post', 'One email when something new is out, and nothing else.'),
    block('Want to know when the next one is out?', 'Leave your email and hear about each new post.'),
    block('New posts by email', 'No advertising, and you can leave whenever you like.'),
  ],
  form: {
    email: 'Your email address',
    consent: 'Send me new posts by email. I know I can leave at any time.',
    submit: 'Sign me up',
    done: 'All set: you will hear about the next post.',
  },
  contact: [
    block('Write to the blog', 'A question, a correction, or a subject you would like to read about.'),
    block('Is a subject missing?', 'Say what you would like to read here.'),
    block('Talk to the person who writes', 'Messages arrive directly, with nobody in between.'),
  ],
  read: 'Read the posts',
  subscribe: 'Get it by email',
  footer: ['Made to be read slowly.', 'Few posts, well looked after.', 'Thank you for reading this far.'],
  seo: {
    home: {
      title: ['{name}: short, useful posts to read in your own time', '{name}: short posts worth your time', '{name} · new posts'],
      sentences: [
        '{name}: short posts, one subject at a time, written to be of real use to the person reading.',
        'Pick a topic and get the next one by email.',
        'No padding.',
      ],
    },
    index: {
      title: ['All the posts published so far · {name}', 'All posts · {name}', 'All the posts published so far'],
      sentences: [
        'The complete list of what has come out on {name}, from the newest post to the oldest.',
        'Choose by title or by topic and take your time.',
        'All open, no sign-up.',
      ],
    },
    about: {
      title: ['About the blog and how to get in touch · {name}', 'About this blog · {name}', 'About this blog and who writes it'],
      sentences: [
        'Who {name} is written for, how posts are made and corrected, and how to suggest a subject you would like to read about.',
        'Letters get an answer.',
      ],
    },
  },
  notice: {
    posts:
      'We wrote a few posts so that the blog opens with something to read. They are general knowledge and carry no name: read, change or delete them under “Posts” in the editor. There are also ideas as drafts, which only you can see.',
    ideas:
      'We left ideas for posts as drafts, which only you can see: complete and publish them under “Posts” in the editor. Nothing was published in your name.',
  },
  ideas: [
    { title: 'Why I started this blog', body: '## What I want to write about\n\n## Who I write for\n\n## What comes next' },
    { title: 'The question I am asked most', body: '## The question\n\n## The short answer\n\n## What hardly anyone mentions' },
    { title: 'Three things I wish I had known', body: '1. \n2. \n3. ' },
  ],
  themes: {
    recipes: {
      subject: 'recipe',
      hero: [
        block(
          'A good recipe is one that works at home',
          'Clear measures, short steps and the reason for each. A recipe blog for everyday cooking.',
        ),
        block(
          'What is for dinner?',
          'Simple recipes with supermarket ingredients and honest timings. A recipe blog for people who cook between other things.',
        ),
      ],
      topics: [
        point('utensils', 'Everyday food', 'Rice, beans, vegetables: the basics that carry the week.'),
        point('clock', 'Quick ones', 'For after work, with what is already in the cupboard.'),
        point('leaf', 'No waste', 'Stalks, leftovers and yesterday’s bread become another meal.'),
        point('book-open', 'Technique', 'Why the recipe tells you to do it that way.'),
      ],
      tags: { basics: 'Basics', kitchen: 'In the kitchen', storage: 'No waste' },
      posts: [
        {
          title: 'Fluffy rice, step by step',
          lead: 'One measure of rice, two of hot water and ten minutes without touching the pot.',
          tags: ['basics'],
          body: 'Rice turns sticky for two reasons: too much starch in the water, or stirring at the wrong time. Both are easy to fix.\n\n## What you need\n\n- 1 cup of white rice\n- 2 cups of hot water\n- 1 tablespoon of oil\n- 1 clove of garlic, chopped\n- Salt to taste\n\n## Method\n\n1. Rinse the rice until the water runs almost clear, then drain it well.\n2. Soften the garlic in the oil over a medium heat, without letting it brown.\n3. Add the rice and stir for two minutes: the grains stay apart once they are coated in fat.\n4. Add the hot water and salt. When it boils, turn the heat down and half cover the pot.\n5. When the water is gone from the surface, turn off the heat, cover fully and wait **ten minutes**.\n\n> Do not stir while it cooks: that is what frees the starch and glues the grains.\n\nBefore serving, lift the grains with a fork, from the bottom up.',
        },
        {
          title: 'How to freeze food without losing flavor',
          lead: 'What freezes well, in which container and for how long.',
          tags: ['storage', 'kitchen'],
          body: 'Freezing does not spoil food. Air in the container and slow cooling do.\n\n## Before you put it away\n\n- Let it cool, but never leave it out of the fridge for more than two hours.\n- Use small portions: they freeze fast, and you thaw only what you will eat.\n- Fill the container to a finger from the rim, because liquids expand.\n- Write the name and the date on the lid.\n\n## What freezes well\n\nBeans, sauces, soups, cooked meat, bread and plain cakes. Vegetables want one minute in boiling water and another in iced water, to keep their color.\n\n## What does not\n\nRaw leaves, boiled eggs, mayonnaise and chunks of potato: they turn watery or mealy.\n\n## Thawing\n\nIn the fridge, overnight. Raw food that has thawed does not go back in the freezer; once cooked, it may.',
        },
        {
          title: 'Salt: when to add it, and how much',
          lead: 'The same pinch changes everything, depending on when it goes in.',
          tags: ['kitchen', 'basics'],
          body: 'Salt does more than make food salty: it lifts sweetness, softens bitterness and changes texture.\n\n## In pasta water\n\nAbout 10 grams per liter, once it boils. It is the only chance to season pasta on the inside.\n\n## On meat\n\nLong before, or right at the end. Given forty minutes or more, the salt goes in and the meat stays juicy. Ten minutes before is the worst moment: the water comes out and has no time to go back.\n\n## On vegetables\n\nAt the start if they should wilt and give up water; at the end if they should stay firm and brown.\n\n## With beans\n\nFrom the start is fine. The idea that salt hardens the skin does not hold up in the pot.\n\n> Always taste at the end. Whatever boils away leaves the salt behind.',
        },
      ],
      ideas: [
        { title: 'My family’s recipe', body: '## Where it came from\n\n## What you need\n\n- \n\n## Method\n\n1. ' },
        { title: 'What I always have in the cupboard', body: '## Always at home\n\n- \n\n## What I make with it' },
      ],
    },
    running: {
      subject: 'running',
      hero: [
        block(
          'One foot, then the other',
          'Training, trails and rest for people who run because they like it. A running blog that does not stare at the watch.',
        ),
        block(
          'Running fits into your week',
          'Posts about starting, carrying on and arriving in one piece. A running blog for ordinary people.',
        ),
      ],
      topics: [
        point('map', 'Trail and road', 'What changes in your stride, your shoes and your head.'),
        point('calendar', 'Training that fits', 'Weeks that leave room for the rest of life.'),
        point('heart-pulse', 'Body', 'Pain, sleep, water and what they are telling you.'),
        point('backpack', 'Gear', 'The little you need and the lot you do not.'),
      ],
      tags: { start: 'Getting started', trail: 'Trail', gear: 'Gear' },
      posts: [
        {
          title: 'From zero to running, without getting hurt',
          lead: 'Three outings a week, mixing running and walking until running takes over.',
          tags: ['start'],
          body: 'Your lungs improve in weeks. Tendons and joints take months. Nearly every beginner’s injury comes from that difference.\n\n## The first week\n\nThree outings with a day of rest between them. Each time, warm up with a five-minute walk and repeat this eight times:\n\n1. one minute of slow running;\n2. two minutes of walking.\n\n## How slow?\n\nSlow enough to talk in whole sentences. If only single words come out, ease off.\n\n## How to build up\n\n- Trade a little walking for running each week.\n- If a week was hard, repeat it instead of moving on.\n- Pain that changes the way you land is a sign to stop, not to grit your teeth.\n\nIf you have been inactive for a long time, have a heart condition or feel chest pain, talk to a doctor first.',
        },
        {
          title: 'What to carry on a trail run',
          lead: 'Water, shelter, light and a way to call for help: the short list that covers almost everything.',
          tags: ['trail', 'gear'],
          body: 'On the trail, you are your own support car. This list is for outings of up to half a day.\n\n## Always\n\n- **Water**: about half a liter an hour, more when it is hot.\n- **Food** you have already tried in training.\n- A charged **phone**, with the map saved for use without signal.\n- A **windproof layer**: weather turns quickly up high.\n- A **whistle and a headlamp**, even in daylight.\n- A plaster, some tape and identification.\n\n## Before you leave\n\n1. Tell someone your route and when you expect to be back.\n2. Check the forecast and the time of sunset.\n3. Agree on what they should do if you do not answer.\n\n## On your feet\n\nShoes with a lugged sole and half a size of room: your toes will be grateful on the way down.\n\n> If you are wondering whether to turn back, turn back. The trail will still be there.',
        },
      ],
      ideas: [
        { title: 'My favorite route', body: '## Where it is\n\n## Distance and climb\n\n## What to know before you go' },
        { title: 'What my first race taught me', body: '## Before the start\n\n## Halfway\n\n## Afterwards' },
      ],
    },
    travel: {
      subject: 'travel',
      hero: [
        block(
          'Getting there is half the story',
          'Plans with room to breathe, small bags and clear sums. A travel blog for people who actually go.',
        ),
        block('Less checklist, more place', 'How to choose, arrive and stay a while. A travel blog in no hurry to stamp the passport.'),
      ],
      topics: [
        point('map', 'Itineraries', 'Few places, seen well, with the journey counted in.'),
        point('luggage', 'Packing', 'What goes, what stays and why.'),
        point('wallet', 'Money', 'How to estimate a trip before buying the ticket.'),
        point('train-front', 'On the way', 'Buses, trains, roads and the good side of slow.'),
      ],
      tags: { plan: 'Planning', packing: 'Packing' },
      posts: [
        {
          title: 'Five days with a carry-on bag',
          lead: 'One palette, three layers and one rule: everything goes with everything.',
          tags: ['packing'],
          body: 'Traveling with a carry-on is not discipline, it is a choice of colors. If everything matches, a few pieces are enough.\n\n## The count\n\n- 2 bottoms, one of them worn on the way\n- 4 tops\n- 1 warm layer and 1 jacket that stops wind and rain\n- Underwear for five days\n- 1 pair of shoes on your feet and 1 light pair in the bag\n\n## Liquids\n\nOn international flights, containers of up to 100 ml, all in one clear bag. Solid soap and shampoo solve half the problem.\n\n## Packing it\n\n1. Shoes and heavy things next to the wheels.\n2. Clothes rolled, the ones that crease on top.\n3. Charger, medicine and documents in the outside pocket.\n\nCheck size and weight on the airline’s own page: they differ.',
        },
        {
          title: 'An itinerary that can breathe',
          lead: 'Two things a day, one day off in three, and no plan for the first afternoon.',
          tags: ['plan'],
          body: 'A tight itinerary works in a spreadsheet. By day three, nobody can face another church.\n\n## Three rules\n\n1. **Two things a day.** One in the morning, one in the afternoon. Anything else is a gift.\n2. **One day off in three.** To do laundry, to sleep, or to go back to the place you liked.\n3. **Nothing on the first afternoon.** Arriving is more tiring than it looks.\n\n## By neighborhood, not by list\n\nMark everything that interests you on a map and group what is close together. Getting around is the part nobody counts, and it eats the day.\n\n## Book only what sells out\n\nBeds, trains with assigned seats, museums with time slots. Decide the rest over breakfast, looking at the sky.',
        },
      ],
      ideas: [
        {
          title: 'Three days in a place I know well',
          body: '## Getting there\n\n## What to see\n\n## Where to eat\n\n## What I would skip',
        },
        { title: 'What my last trip cost', body: '## Where I went\n\n## The numbers\n\n- \n\n## What I would do differently' },
      ],
    },
    gardening: {
      subject: 'gardening',
      hero: [
        block(
          'One pot is already a garden',
          'Water, light and patience, explained without mystery. A gardening blog for yards, balconies and windowsills.',
        ),
        block('The plant will tell you', 'How to read leaves, soil and season. A gardening blog for thumbs of any color.'),
      ],
      topics: [
        point('sprout', 'Growing food', 'From herbs on the sill to a bed in the yard.'),
        point('droplets', 'Watering', 'How much, when and how to tell.'),
        point('sun', 'Light', 'What each plant asks for and what your home has.'),
        point('leaf', 'Trouble', 'Yellow leaves, bugs and mold: where to begin.'),
      ],
      tags: { care: 'Care', kitchen: 'Kitchen garden' },
      posts: [
        {
          title: 'How much to water: the finger test',
          lead: 'Forget the calendar. The soil says when it needs water.',
          tags: ['care'],
          body: 'More plants die from too much water than from too little. A watering calendar does not know whether it rained, whether it was hot or whether the pot is clay.\n\n## The test\n\nPush a finger into the soil up to the second knuckle, about an inch and a half.\n\n- **Comes out dry:** water.\n- **Comes out with damp soil on it:** wait a day or two.\n- **Comes out wet:** stop, and check that the hole in the pot is not blocked.\n\n## How to water\n\n1. Early in the morning or late in the afternoon.\n2. Slowly, on the soil, not on the leaves.\n3. Until water runs out below; then empty the saucer.\n\n## What changes the sum\n\nClay dries before plastic. A small pot dries before a large one. Wind dries as much as sun.\n\nSucculents and cacti are the exception: the soil should dry out completely in between.',
        },
        {
          title: 'A herb garden on the windowsill',
          lead: 'Four easy plants, a pot a hand deep and four hours of sun.',
          tags: ['kitchen'],
          body: 'If your window gets at least four hours of sun a day, you can have fresh herbs all year.\n\n## Where to start\n\n- **Chives**: grow back after every cut.\n- **Basil**: wants sun and water; pinch off the flowers to keep it leafy.\n- **Mint**: in a pot of its own, because it takes over.\n- **Rosemary**: lots of sun and little water.\n\n## The pot\n\nA hand deep, with a hole underneath. A layer of pebbles or clay balls, then soil mixed with compost.\n\n## Harvesting\n\n1. Wait until the plant is a hand tall.\n2. Cut stems just above a pair of leaves: two will grow from there.\n3. Never take more than a third at once.\n\nIf the stems grow long and pale, there is not enough light: try another window.',
        },
      ],
      ideas: [
        { title: 'What is in bloom here right now', body: '## In my garden\n\n## In the street\n\n## What to plant this month' },
        { title: 'The plant I almost lost', body: '## What happened\n\n## What I tried\n\n## What worked' },
      ],
    },
  },
};
