/** Agents say that they do not know. */
export const knowsNothing: readonly string[] = `
I have no details about that.
Sorry, this is something that I do not know.
I am afraid that I have no answer to this question.
Our documents do not say anything about it.
I looked in my notes, but there is nothing on this subject.
That information is not available to me.
Regrettably I cannot tell you that.
I don't have access to that information.
There is no entry about it in our help centre.
I'm sorry, but I can't say whether that is possible.
I was not able to find anything about your question.
My knowledge does not cover this.
I haven't got any information regarding that.
This is outside what I know.
We have no documentation on that, sorry.
I couldn't tell you.
Hmm, I'm not certain about that one.
I do not have the relevant information at hand.
I have not been told about it.
It is unclear to me, I have no data on it.
Unfortunately, I'm unable to answer that.
I'm unable to provide information about this.
I really do not know, I am sorry.
Nothing in the articles I have speaks about this.
You've got me there: I do not know.
The guide that I have says nothing of the kind.
I can find no record of such a policy.
I wouldn't know, sorry.
No information was found for your question.
I'm afraid that's not something I have details on.
My search returned no results for that.
That's a good question, but I have no idea.
I don't seem to have anything about this.
I searched our pages, without success.
That isn't documented anywhere I can see.
I lack any information on this matter.
I am not informed about that.
I can't confirm that, as my sources are silent on it.
It does not appear in the material that I was given.
I cannot answer this from the information that I have.
I do not have an answer for you on this.
My apologies, that topic is not in my database.
Honestly, I am not sure.
Your question goes beyond my information.
I have been unable to find out.
This falls outside of the things that I can look up.
There is nothing about it in the FAQ.
I have no way of knowing that.
I'm afraid I don't know when it will be back in stock.
I have no idea when the engineer will arrive.
I don't know why the airline did that.
I have no insight into the bank's decision.
I can't see that information from here.
I don't have visibility of that.
That's not something I can see on my side.
The reason isn't shown to me, sorry.
I was given no reason for the delay.
I don't have any details on the cause of the outage.
We haven't received any information about the strike yet.
There's no word yet on when the power will be back.
No further details are known to me at present.
At this time I don't have an answer to that.
I wish I could tell you, but I don't know.
I'd be guessing, I really don't know.
I'm not certain whether pets are allowed there.
I'm unsure if that plan covers dental treatment.
I can't tell whether the clinic accepts your insurance.
I couldn't find any mention of that fee.
I can't find anything on visa requirements.
My sources don't mention student discounts.
The knowledge base has no article on this device.
The policy text does not address that situation.
Nothing is written about that in the terms I have.
Our handbook is silent on this point.
I came up empty on that one.
I've looked everywhere I can and found nothing on it.
My search for that came back empty.
There are no results on that in our help pages.
That isn't mentioned in any of my documents.
This topic is not part of my training material.
Tax questions are beyond my knowledge, I'm sorry.
I'm not familiar with that model.
I'm not familiar with that rule, sorry.
I have never heard of that programme.
I am not aware of any such offer.
I don't recognise that product name and have no data on it.
That is unknown to me.
Sorry, no clue.
Not sure, sorry.
I don't know, to be honest.
I'm afraid I can't answer that one.
I can't give you a reliable answer on this.
I am unable to say how long that takes.
I have nothing on file about your earlier call.
I hold no information on other customers' deliveries.
I don't have data for that year.
I don't have access to your medical records, so I can't say.
I don't have real-time information on flights.
I do not have current prices for that region.
Regarding the ingredients, I have no information.
As for the exact date, nobody has told me.
As to why it was declined, I can't say.
It's hard to say, I lack the facts.
I can't tell if that shop takes vouchers.
I can't tell from here what went wrong.
I'm not certain if the museum is open then.
I'm not sure if that model has Bluetooth.
I'm unsure about the rules for minors.
It's not clear to me whether breakfast is part of it.
We haven't heard anything from the airline so far.
We have had no news about the repair.
There's no news yet on the reopening date.
I have received no word on when it starts.
I could find no mention of a senior tariff.
I didn't come across anything about that in the terms.
Our pages don't address that case.
The help centre doesn't say.
The manual makes no mention of it.
That question is outside my field.
Legal matters are beyond what I can speak to.
I am unable to say why it was refused.
I do not have figures for last year.
I don't have the schedule for that day.
I have nothing to go on here, sorry.
No entry, no article, nothing about that, I'm afraid.
I drew a blank on this one.
`
  .trim()
  .split('\n');
