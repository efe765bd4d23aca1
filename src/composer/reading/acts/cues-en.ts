import type { Cues } from './cue-names.ts';

/** Over folded text, between word boundaries. */
export const cuesEn: Cues = {
  greet:
    "hi+|hello|hey+|hiya|yo|g'?day|good (?:morning|afternoon|evening|day)|gud (?:morning|evenin|afternoon)|morning|evening|dear|respected|sir|madam|to whom|greetings|howdy|mate|folks|guys|hi there|alright|right|ok(?:ay)?|so|well|um+|er+|uh|aye|now then|listen",
  thanks:
    "thanks?|thank you|thanking|thx|ta|ta ra|cheers|regards|sincerely|yours|god bless|bless|best wishes|looking forward|that'?s (?:it|all|about it)|that is all|i think that'?s|the end|bye|over and out|is that (?:it|enough|all)|hope (?:that|this)|amen|love",
  laugh: 'lol|lmao|ha(?:ha)+|hehe|rofl|jk|just kidding|joking|hah',
  sites:
    "(?:the )?(?:last|previous|other|old|first) (?:site|website|page|guy|bloke|lad|lot|one|designer|developer|agency|company|person|web ?\\w*|ai)|wordpress|wix|squarespace|chat ?gpt|godaddy|web (?:guy|designer|developer|people)|designer|developer|freelancer|agency|agencies|paid (?:a|some|for|him|her)|i(?:'ve| have)? (?:paid|tried|spent|hired|been paying)|charged (?:me|us)|quoted (?:me|us)|ripped|vanished|disappeared|(?:second|third|fourth|fifth|umpteenth) (?:time|go|attempt)|never had a (?:site|website)|your (?:page|site|form|thing|app)|password|hosting|domain|ate it|eats it|crashed|competitors?|copied|pasted|last (?:time|year)|website (?:guy|man|people)|google says|yell|facebook page",
  kin: '(?:my|the|our) (?:son|daughter|niece|nephew|husband|wife|missus|partner|mum|mom|mother|dad|father|brother|sister|cousin|grandson|granddaughter|kids?|boss|accountant|friend|mate|neighbou?r|uncle|auntie?|girlfriend|boyfriend|gran|nan|grandkids|in-?laws?)',
  reported:
    'said|says|told (?:me|us)|tells|reckons?|thinks|insist\\w*|suggest\\w*|keeps? (?:saying|asking|telling|on)|asked|wants me|made me|set (?:it |this |me )?up|swears|recommended|according to|apparently|they say|everyone says',
  ignorance:
    "don'?t know|dont know|dunno|no idea|not sure|unsure|idk|i guess|i suppose|suppose|maybe|not (?:a|very|really|much|great|good) (?:\\w+ )?(?:computer|tech|techy|technical|writer|good|at)|don'?t (?:really )?(?:do|understand|get|like) (?:computers|this|the internet|websites|tech)|useless|hopeless|clueless|never done|first time|haven'?t (?:decided|got|a)|no name yet|not decided|tbd|tbc|can'?t (?:remember|decide|think)|i'?ll (?:send|let you|think|get back|have to|add)|will send|later|forgot|whatever|wherever|is it recording|recording|do i (?:press|need)|how (?:do|does) (?:i|this|it)|where was i|should i|what else|anything else",
  meta: "sorry|apolog\\w+|excuse|pardon|let me|bear with|here goes|here we go|anyway|anyhow|as i said|like i said|to be honest|tbh|honestly|frankly|basically|you know|i mean|see|look|listen|mind you|by the way|btw|fyi|typing|caps ?lock|spelling|dictat\\w+|voice|phone (?:does|keeps|is)|talk(?:ing)? (?:into|at|to)|hang on|hold on|wait|never mind|nevermind|note to self|internal|draft|not for (?:the )?(?:site|public|publication)|don'?t (?:publish|print this|put this)|off the record|between (?:us|you)|long story|ramble|rambling|rant|going on|kettle|where i was|use it|for (?:your|info) (?:info\\w*|reference)",
  anger:
    "god|swear|hell|damn|bloody|sod|crap|bullshit|shit|fuck\\w*|bollocks|nonsense|fed up|sick of|tired of|hate|can'?t stand|had enough|not being funny|funny business|for the love of|if i (?:see|hear|get)|i'?m (?:walking|done|off)|or i'?ll|i'?ll (?:scream|cry|walk|put)|waste of|joke|rubbish|terrible|awful|embarrass\\w+|ridiculous|wtf|omg|complain\\w*|furious|angry|dare",
  desire:
    "i (?:want|wanted|need|nid|would like|would love|wish|prefer|like|love)|i'?d (?:like|love|prefer|want|rather)|we (?:want|need|would like|would love|wish|prefer)|we'?d (?:like|love|prefer|want|rather)|want|wants?|need|nid|needs? a|looking for|after a|hoping for|would be (?:nice|good|great|lovely|cool|grand)|would suit|is enough|if (?:possible|you can|u can|poss)|if it'?s possible|would help|ideally|kindly|requesting|require|wanna|gimme|thinking of|fancy|must have",
  build:
    "make|build|create|design|put|keep|use|add|show|include|give|let|leave|write|set|do|have|get|avoid|skip|mention|list|link|feature|highlight|paint|colou?r|stick|pop|chuck|whack|throw|nothing|no more|lots of|plenty of|a bit of|one place for|space for|room for|a page (?:for|on)|a section|and a|don'?t (?:want|use|put|make|write|add|show|include|need|call|say|mention|even)|dont (?:want|use|put|make)|do not (?:use|put|make|write|add|show|include|want)|not too|not (?:another|google)|can (?:you|u|it|we)|could (?:you|u|it|we)|please|never (?:use|say|write)",
  site: 'sites?|web ?sites?|websight|webpage|web ?page|page|pages|landing page|home ?page|online|internet|web',
  design:
    'colou?rs?|shade|palette|background|buttons?|photos?|pictures?|pics?|images?|gallery|banners?|pop-?ups?|chat|chatbot|chat bubbles?|cookie|forms?|map|layout|fonts?|lettering|logo|section|tabs?|menu bar|footer|header|top|carousel|slider|slideshow|animations?|animated|music|videos?|links?|blog|faqs?|testimonials|before[ /-](?:and[ -])?n?after|befor|booking|calendar|price list|timetable|look|feel|vibe|style|theme|emojis?|icons?|stock|cartoons?|clip ?art|big|massive|large print|words|text|version|translation|languages?|welsh|english|spanish|scroll\\w*|cart|checkout|newsletter|sign-?up|download\\w*|upload|jargon|puns?|solutions|phone number',
  look: 'simple|plain|clean|modern|elegant|sober|quiet|calm|funny|playful|colou?rful|rustic|discreet|classy|posh|minimal\\w*|light|dark|bright|bold|warm|cosy|cozy|professional|tidy|fast|clear|traditional|flashy|fancy|fussy|cheeky|silly|spooky|serious|friendly|vintage|retro|old-?fashioned|subtle|easy to|readable|fun|smart|neat|fresh|earthy',
  deontic:
    'must|should|shud|shld|has to|have to|needs? to|ought|got to|gotta|important|mainly|only|essential|required|the main thing|all i (?:want|need)',
  people:
    '(?:people|folks?|customers?|clients?|patients?|parents?|guests?|students?|visitors?|them|they|everyone|anyone|pple|someone|members|users|brides|families) (?:can|could|should|shud|must|may|to|just|who want|need to|have to|will)|(?:so|where|that|which|and) (?:people|folks?|customers?|clients?|patients?|parents?|they|you can|visitors?)|let (?:people|them|folks|customers)|way to (?:order|book|pay|contact)|so (?:that )?(?:people|they|it)|folks can|get (?:people|them|folks) to|turn up|order online|book online',
  please: 'please|pls|plz|kindly|if you (?:can|could|would)|if u can|would you|could you',
  pages:
    '(?:one|single|1|a single|just one) page|one[- ]pager|(?:several|multiple|separate|few|two|three|four|five|six|\\d) (?:proper )?pages|pages?:|a page for|own page|its own page|every page',
  business:
    "i (?:make|repair|fix|do|sell|teach|build|run|work|cover|offer|train|tune|restore|carve|bake|grow|breed|paint|clean|cut|install|serve|take|travel|go|come|specialise|specialize|answer|rent|hire|trim|shear|design|write|photograph|service|deliver|post|use|charge|trained|started|learned|have)|we (?:make|repair|fix|do|sell|teach|build|run|work|cover|offer|train|restore|bake|grow|clean|cut|install|serve|take|travel|go|come|specialise|specialize|pump|rent|hire|deliver|post|ship|use|charge|started|have|follow|don'?t|courier|keep|open|opened|accept|stock|host|provide|treat|send|source|supply|won't|are|'re|wrk)|we'?re|i'?m an?|i am an?|am called|our|my (?:shop|workshop|studio|business|biz|van|place|clinic|practice|school)|based in|family[- ](?:run|owned)|trained|qualified|licen[sc]ed|insured|certified|registered|established|founded|opened|been (?:at it|doing|in)|years|hosted by|led by|run by|made (?:by|in|from|with)|sleeps|serves|serving|includes?|included|available|comes with|hand-?\\w+|home-?made|bespoke|specialist|is an?|are an?",
  naming: "called|named|name'?s|name is|known as|trading as|we are|we'?re|this is|i'?m|i am|it'?s called|welcome to|name:",
  terms:
    'delivery|deliver|shipping|postage|guarantee|warranty|by appointment|appointment|walk-?ins?|minimum|maximum|min|max|deposit|refund|cancel\\w*|included|extra|free|discount|cash|card|cheque|invoice|vat|gst|licen[sc]e|reg|registration|insured|dbs|quote|quotes|estimate|emergency|call-?out|24/7|parking|wifi|pets?|dogs?|kids|children|ages?|beginners|turnaround|lead time|weeks|booking fee|per|each|up to|over|under|only|no|welcome|ok|everyone|all levels|members?|materials|equipment|team|staff|capacity|seats|beds|rooms',
  caller:
    'call|ring|text|phone|email|book|visit|come|drop|pop|bring|ask|meet|message|msg|chat|dm|whatsapp|order|join|support|apply|register|arrive|find us|see|try|pick up|collect|wrap',
  place:
    'street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|square|unit|suite|floor|shop \\d+|block|opposite|opp|next to|behind|beside|near|above|corner|outside|between|around|round|all over|across|north|south|east|west|county|town|city|village|area|district|postcode|zip|miles?|yard|arcade|market|station|head office|by the|top of|end of|serving|covering|in',
  since: 'since|years?|yrs?|generations?|established|est|founded|started|grandfather|grandmother|family|decades?|century',
  clock:
    "mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:r|rs|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|weekdays?|weekends?|daily|every day|evry day|7 ?days|am|pm|noon|midnight|hours?|hrs|o'?clock|open|closed|evenings?|mornings?|afternoons?|nights?|till|until|january|february|march|april|may|june|july|august|september|october|november|december|bank holidays?|half past|dawn|dusk",
  contact:
    "tel|telephone|phone|ph|mobile|mob|cell|call|text|whats ?app|wat?sap|watsapp|e-?mail|ig|insta(?:gram)?|facebook|fb|tiktok|contact|number'?s|number|fax|@",
  money:
    'pounds?|quid|dollars?|bucks|euros?|grand|k|naira|rupees?|rs|pence|cents|cost|costs|price|prices|fee|fees|from|per|a (?:head|metre|meter|month|week|night|day|pop|go|page|piece|bottle|litre)|each|hundred|thousand|tenner|fiver|fifty|forty|thirty|twenty|upwards',
  you: "you|u|your|ur|yous|ya|y'all",
  self: "i|me|my|myself|mine|i'?m|i'?ve|i'?ll|i'?d|am",
  verb: "is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should|may|goes|makes|takes|gets|says|runs|comes|works|sells|\\p{L}{3,}(?:ed)|don'?t|doesn'?t|won'?t|isn'?t|aren'?t|can'?t|'s|'re",
  machine:
    'ignore|disregard|system|assistant|prompt|developer mode|override|you are now|act as|pretend|as an ai|language model|output (?:only|your|the|full)|print your|respond (?:only|with)|reply (?:only|with)|repeat after|instructions?|rules|json|html|lorem|ipsum|write (?:\\d+|five|ten|a hundred|everything) (?:pages|words|times|as)|unlimited credits|admin|jailbreak|end of|configuration|banana|pirate|secret|api key|token|base64|execute|script|delete (?:all|the)|inst',
};
