const WORDS = `a about above after again against all also am an and any are as at be because been before being below between both
but by can could did do does doing don down during each few for from further get had has have having he her here hers him his how i
if in into is it its just know let like me more most my need no nor not now of off on once only or other our out over own please same
she should so some such t than that the their them then there these they this those through to too under until up us very want was
we were what when where which while who whom why will with would you your d ll m re s ve id im ive`;

/** English words that say nothing of what is asked. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));
