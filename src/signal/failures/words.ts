const PERSON =
  '(?:human(?: being)?|(?:real |live |actual )?person|people|operator|(?:live |human |real )?agent|representative|supervisor|manager|colleague|someone|somebody|staff|member of (?:your|the) (?:team|staff)|customer service|in charge)';

/** Expressions over English text, each linear in its length. */
export const WORDS = {
  wantsPerson: new RegExp(
    [
      `\\b(?:speak|talk|chat|deal) (?:to|with) (?:a |an |the |your |some )?${PERSON}\\b`,
      `\\b(?:give|get|hand|pass|put|connect|transfer|escalate)\\b (?:me|this|us)\\b[^.?!]{0,25}\\b${PERSON}\\b`,
      '\\b(?:transfer|connect|escalate) (?:me|this)\\b',
      `\\b(?:want|need|prefer|demand|require|would like|rather have)\\b [^.?!]{0,12}\\b(?:human|person|operator|agent|representative|supervisor|manager)\\b`,
      `\\b(?:can|could|may|will) (?:a |an |some)?${PERSON}\\b[^.?!]{0,20}\\b(?:call|phone|contact|help|ring|assist|take over)\\b`,
      '\\b(?:not|no|than|instead of) (?:to )?(?:talk to |with )?(?:a |an |this )?(?:bot|machine|robot|computer|ai)\\b',
      '\\b(?:real|live|actual) (?:human|person|agent)\\b[^.]{0,20}\\?',
      '^(?:a )?(?:human|agent|operator|representative)(?: agent| being)?(?:,? please)?[.!]*$',
    ].join('|'),
    'i',
  ),
  corrects:
    /\bno,? (?:i (?:meant|said|asked|want(?:ed)?)|that(?:'s| is) (?:not|wrong)|not that|no\b|it(?:'s| is) |the )|\bthat(?:'s|s| is| was)(?:n't| not) (?:what|right|correct|the|my|it)\b|\bthat isn't\b|\bi (?:already )?(?:said|meant|asked for|asked about|told you|wrote)\b|\bi (?:never|didn't|did not) (?:say|said|ask|asked|want|wanted)\b|\bnot what i (?:asked|meant|said|want)\b|\byou(?:'re|'ve| are| have)? (?:got |getting |have )?(?:it |that |the \w+ )?(?:wrong|mixed up|confused)\b|\byou (?:mixed|confused|mistook|picked|took|chose)\b|\bwrong (?:one|order|date|name|number|item|flight|address|account|parcel|person|product)\b|\bthat(?:'s| is) (?:wrong|incorrect|false)\b|\byou misunderstood\b|\b(?:actually|instead),? i (?:was|am|mean)\b|\bit should (?:be|have been)\b|\bread (?:it |that |this )?again\b|\bplease read\b/i,
  escalates:
    /\b(?:ridiculous|unacceptable|terrible|awful|useless|horrible|pathetic|hopeless|rubbish|disgrace(?:ful)?|nonsense|joke|incredible|nightmare|disappoint(?:ed|ing)|frustrat(?:ed|ing)|annoy(?:ed|ing)|angry|furious|fed up|sick of|give up|had (?:it|enough)|enough of|forget it|no help|waste of (?:my )?time|worst|complain(?:t)?|lawyer|sue|never again|seriously|come on|are you kidding|do you even|can't do anything|another (?:shop|store|company)|for the (?:second|third|last) time|how many times|still (?:not|no|nothing|waiting|haven't|hasn't|isn't|doesn't))\b/i,
  negates: /\b(?:no|not|n't|never|nothing|nobody|neither|cannot|can't|don't|doesn't|didn't|won't|isn't)\b/i,
  agrees:
    /\b(?:yes|yeah|yep|sure|ok|okay|correct|confirm(?:ed)?|go ahead|please do|sounds good|that works|proceed|agreed|perfect|absolutely|do it)\b/i,
  thanks:
    /\b(?:thanks|thank you|great|perfect|awesome|bye|goodbye|that(?:'s| is) all|all set|have a (?:nice|good|great))\b/i,
  knowsNothing:
    /\b(?:i (?:do not|don't) (?:know|have (?:any |that |the |this |enough )?(?:information|details|data|documentation|an answer))|i(?:'m| am) (?:not sure|unsure|not aware|unable to (?:find|locate|answer|say))|(?:i|we) have (?:no(?:thing| idea| information| details| record)|not found)|no idea|no (?:information|details|data) (?:on|about|available)|i (?:could not|couldn't|cannot|can't) (?:find (?:any(?:thing)?|that|the) (?:information|details|entry|answer|about|on|in our|in my)|answer (?:that|this)|say\b|tell you (?:that|about))|not (?:covered|documented|mentioned|in my knowledge)|beyond what i|unknown to me|(?:wasn't|was not|haven't been|have not been) (?:given|told)|i lack\b|(?:says?|have|has|holds?) nothing (?:on|about)|(?:does|do) not (?:mention|cover|say))\b/i,
  promises:
    /\b(?:i(?:'ll| will| shall| am going to|'m going to| am now|'m now|'m| am)(?: now| also| then| just)? (?:process|cancel|refund|update|chang|book|send|issu|creat|open|fil|submit|arrang|schedul|forward|upgrad|apply|add|remov|reset|escalat|transfer|ship|plac|mak(?:e|ing) sure|tak(?:e|ing) care|get|hav(?:e|ing) (?:it|that|this)|sort|put|start|replac|repair|mend|see to|on it)\w*|let me (?:get|do|have|cancel|change|refund|process|update|send|sort|arrange|fix|start)\b|consider (?:it|that) (?:done|cancell?ed|sorted)|(?:is|are) being \w+|(?:goes|go) in (?:now|today))/i,
  /** Questions with which agents end whatever they did, so that what the user says next answers none. */
  closes:
    /\b(?:(?:(?:any|some)thing (?:else|more)|(?:can|may|could) i (?:also )?(?:help|assist)|(?:i|we) (?:can|could|may) (?:help|assist|do)|does (?:that|this) (?:help|work|answer|sound)|(?:is|was) (?:that|this|it|everything|all of that) (?:all|ok(?:ay)?|alright|all right|fine|right|correct|good|clear))\b[^?.!\n]{0,80}|(?:go ahead|proceed|sounds? good)\b[^?.!,\n]{0,40})\?/gi,
  asks: /\?|\b(?:could|can|would|may) you (?:please )?(?:provide|tell|share|give|confirm|let me know|specify|send)\b|\bplease (?:provide|tell|share|give|specify|send|let me know)\b/i,
} as const;
