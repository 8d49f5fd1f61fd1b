/** Last words of users who go away angry, tired of it, or mocking. */
export const leavesUpset: readonly string[] = `
I don't have time for this any more
enough. I'm hanging up
okay then I will simply never order again
I will sort it out without you, thank you very much
right, so nobody knows anything. great
So in short you can't help me. Good to know.
ok so you just don't care, noted
fine, keep the money, I hope you enjoy it
Keep your voucher.
you can keep your apology
sorry doesn't bring my luggage back
Your sorry is worth nothing
Another apology, fantastic
oh how lovely, another form to fill in
Sure, let me wait another month, why not
of course it is "being looked into"
brilliant service, truly, I am speechless
What a surprise, you can't do it either
congratulations, you have just lost a client of ten years
Ten years a customer and this is how you treat me
after all these years, shame on you
I expected nothing and I am still let down
I should have known better than to ask here
should have gone to the other shop from the beginning
why did I even bother writing
why do I pay you at all
what am I paying for?
what's the point of this chat
This chat is a waste of electricity
useless bot
talking to a wall would be more helpful
It's like talking to a brick wall
you just repeat yourself
round and round we go
we're going in circles and I have had my fill of it
I am getting nowhere with you
I've been passed around all morning and I am done
third person today and still no answer, unbelievable
an hour of my life I won't get back
I took a day off work for this!
my kids are waiting in the cold because of you
You left an old lady without heating, think about that
How can you sleep at night
How is this even legal
do you think this is funny?
Do you take me for a fool?
are you kidding me
you must be joking
is anybody there with a brain?
Seriously?? Two weeks??
two weeks is ridiculous!!
That's outrageous, I want compensation
I want this escalated to the press
the newspaper will hear about it
see you in court
I'll report you to the consumer office
expect a letter from my lawyer
I'm writing a review right now, and it will not be kind
one star. zero if I could
everyone I know will hear about this
I'm cancelling everything I have with you
cancel it all and delete my data, I am leaving
Delete my account, I never want to hear from you again
take me off your list, I've seen enough
never again
never ever again
Not one cent more from me
goodbye and good riddance
bye, and don't bother to write
whatever, bye
yeah whatever
forget I asked
just forget it
Oh forget it. I will drive there and get it myself.
I'll do it on my own then, as always
I am too tired to argue
I can't do this any longer
I'm exhausted by this company
it makes me want to cry
I am shaking with anger
this makes my blood boil
I'm fuming
livid is not the word
so angry right now
so disappointed, really
deeply disappointed
this is heartbreaking and you do not even answer properly
absolutely no help at all
zero help
no help whatsoever, as usual
still no solution, still no money, still no answer
still waiting, still nothing, I quit
nothing works with you!!
NOTHING EVER WORKS HERE
WHY IS THIS SO DIFFICULT
answer me!!
HELLO??? anybody?
that is a lie and you know it
You promised me yesterday. Promises, promises.
Your promises mean nothing
I don't trust a thing you say
you have been lying to me from day one
thieves, all of you
robbery, plain and simple
I feel cheated
I've been ripped off
you tricked me into this contract
this is how you lose people
I regret ever signing up
worst purchase of my life
worst support I have ever had
the worst. truly the worst
terrible. just terrible.
awful, the whole thing
a shambles from start to finish
what a mess you are
incompetent
amateurs
clowns
I have explained this to five people and I won't do it a sixth time
I won't explain it again
you had your chance
that was your last chance
I've lost all trust in you
You have no idea how angry I am
No, I will not hold. I have held for an hour.
no I don't want a survey, I want my money
don't "dear customer" me
spare me the phrases
spare me
save it
great, thanks for absolutely nothing
well that was pointless
well, thank you for wasting my morning
So this is what you call support?
you call this help?
some help you are
this is no help
you're no help
Nothing you say makes sense
none of this makes sense and I am tired
I knew it. Nobody cares.
nobody reads what I write
does anyone read these messages?
am I talking to myself here
It's been a month. A MONTH.
a month without internet and you wish me a nice day
nice day? don't make me laugh
laughable
embarrassing, honestly
you should be ashamed
I'd be ashamed to work there
I'll make sure none of my friends buys from you
Consider me gone
I'm out
we're finished
that's it, I am switching
that's it. I've had it.
okay I'm done wasting my breath
I don't want your help any more
then don't help me
then don't, I will remember this
I'll remember this
fine. be like that.
suit yourselves
your loss
enjoy losing customers
so much for customer care
customer care? what care?
I asked for help and got a lecture
stop copying and pasting
stop wasting my time
stop sending me links
don't send me another link, I've read them all and they're useless
I could scream
I'm so fed up I could throw the thing out of the window
the thing goes in the bin, and so does my contract
`
  .trim()
  .split('\n');
