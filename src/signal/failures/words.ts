/** Expressions over English text, each linear in its length. */
export const WORDS = {
  wantsPerson:
    /\b(?:speak|talk|chat) (?:to|with) (?:a |an |your |some )?(?:real |live |actual )?(?:human|person|agent|representative|manager|supervisor|someone|somebody)\b|\b(?:transfer|connect|escalate|put) (?:me|this) (?:to|through|with)\b|\b(?:real|live|actual) (?:human|person|agent)\b|\bhuman (?:agent|being|please)\b/i,
  corrects:
    /\bno,? (?:i (?:meant|said|asked|want(?:ed)?)|that(?:'s| is) (?:not|wrong)|not that)\b|\bthat(?:'s| is|s) not (?:what|right|correct|the)\b|\bi (?:already )?(?:said|meant|asked for|told you)\b|\bnot what i (?:asked|meant|said|want)\b|\byou (?:got|have) (?:it|that|the \w+) wrong\b|\bwrong (?:one|order|date|name|number|item|flight|address|account)\b|\bthat(?:'s| is) (?:wrong|incorrect)\b|\byou misunderstood\b/i,
  escalates:
    /\b(?:ridiculous|unacceptable|terrible|awful|useless|frustrat(?:ed|ing)|annoy(?:ed|ing)|angry|fed up|waste of (?:my )?time|worst|complain(?:t)?|lawyer|sue|never again|seriously|come on|are you kidding|for the (?:second|third|last) time|how many times|still (?:not|no|waiting|haven't|hasn't|isn't|doesn't))\b/i,
  negates: /\b(?:no|not|n't|never|nothing|nobody|neither|cannot|can't|don't|doesn't|didn't|won't|isn't)\b/i,
  agrees:
    /\b(?:yes|yeah|yep|sure|ok|okay|correct|confirm(?:ed)?|go ahead|please do|sounds good|that works|proceed|agreed|perfect|absolutely|do it)\b/i,
  thanks:
    /\b(?:thanks|thank you|great|perfect|awesome|bye|goodbye|that(?:'s| is) all|all set|have a (?:nice|good|great))\b/i,
  knowsNothing:
    /\b(?:i (?:do not|don't) (?:know|have (?:any |that |the |this |enough )?(?:information|details|data|documentation|an answer))|i(?:'m| am) (?:not sure|unsure|unable to (?:find|locate))|no information (?:on|about|available)|i (?:could not|couldn't|cannot|can't) find (?:any|that|the|information)|not (?:covered|documented|in my knowledge))\b/i,
  promises:
    /\b(?:i(?:'ll| will| am going to|'m going to| am now|'m now)(?: now| also| then)? (?:process|cancel|refund|update|change|book|send|issue|create|open|file|submit|arrange|schedule|forward|upgrade|apply|add|remove|reset|escalate|transfer|ship|place|make sure|take care))(?:ing)?\b/i,
  asks: /\?|\b(?:could|can|would|may) you (?:please )?(?:provide|tell|share|give|confirm|let me know|specify|send)\b|\bplease (?:provide|tell|share|give|specify|send|let me know)\b/i,
} as const;
