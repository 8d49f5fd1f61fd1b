/** Users are angry, tired of it, or leave in anger. */
export const upset: readonly string[] = `
this is a disgrace
I have been waiting for three weeks and nobody cares!!
you people are impossible
What kind of service is this?!
unbelievable. I am leaving
I am never booking with you again
this is the last time I buy anything here
you're wasting my time
forget about it, I will go to your competitor
I'm so done with this
this is going nowhere, bye
you have said that five times already
ARE YOU EVEN LISTENING
stop giving me the same answer over and over
it is still broken and you still do nothing!!!
what a terrible experience
I want to complain, this is outrageous
I am really angry now
how hard can it be?!
that's exactly what you told me last week and nothing happened
absolutely shameful
I will tell everyone about this
you will get a one star review from me
whatever, I'll do it myself
never mind, this is pointless
I give up
thanks for nothing
yeah right. useless.
This has been a complete waste of an evening
I cannot believe this
seriously, again?
you are driving me crazy
I've had enough of your excuses
nobody helps me here
that doesn't help me at all
this isn't acceptable
I am extremely disappointed with how you treat customers
Cancel everything, I am out.
I'm going to dispute the charge with my bank
my solicitor will be in touch
how dare you
I AM STILL WAITING
still nothing, what a surprise
sure it is. It has been "on its way" for a month.
liars
this is a scam
I want to close my account, I am sick of this
every time the same story with you
you have ruined our holiday
ugh. forget it
You don't understand anything, do you
I don't believe a word anymore
This is beyond frustrating
do your job!!
wow, just wow. goodbye.
what is wrong with you people
I am at the end of my patience
no point in asking you anything
that's what you always say
Your company is a joke
I'll be taking my business elsewhere
pathetic
then keep it. I am done here
two months of this nonsense
Bad. Very bad. I expected more.
i'm losing my mind here
on its way since when? this is absurd
NOT GOOD ENOUGH
it makes me furious
you've lost a customer
for the fourth time, where is my refund?
I have asked you three times now
How often do I have to repeat myself
I've had it with you
had enough, bye
is this some kind of bad joke?!
I'm tired of waiting
Where is it?? I want it NOW
You keep saying that
`
  .trim()
  .split('\n');
