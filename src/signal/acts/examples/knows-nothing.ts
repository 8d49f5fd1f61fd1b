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
`
  .trim()
  .split('\n');
