/** Users answer, decline, remark and leave in peace, with words that corrections and anger use too. */
export const plainUserAsides: readonly string[] = `
it's the blue one
the bigger one
number 14, second floor
the one for the motorbike
in May, I believe
not the express one, the normal delivery is fine for me
Not the window seat, I like the aisle
no preference
No, only me
no, it is for myself
No, there's nothing else on the order
no, that won't be necessary
no, don't send anything, I will pick it up
No, I'll keep it
No, I have never had that problem before
No, it is still in its box
no, the first one is better
No idea, sorry
not that I know of
Not really
not at the moment
Not this week, but soon
not yet but I will
I do not think so
I don't think I need that
I don't mind
I'm not sure, what would you advise?
I am not in town until Friday, so after that
I didn't see it at first, now I have it
I didn't know you had that, nice
I did not expect it to be that cheap
wrong number, sorry, I meant to call the bakery
my mistake, I had the wrong year in mind
sorry, I typed it wrong, it ends in 8
Oops, I meant 2024, I wrote 2023
sorry, I meant to say Tuesday when I wrote Thursday
Ah no, wait, I found it myself
hold on, let me get my glasses
Hold on, I am looking for the paper
wait a second please, somebody is at the door
one moment, I have to log in first
actually yes, please add it
Actually I have all I need
actually, could you tell me the price as well?
On second thought I would like both
The wrong charger was in the box, I'd like the right one
you delivered the wrong table, can I exchange it?
I received a different colour from the one I ordered
The shirt is too large, can I get a smaller size?
somebody else's name is on the label of my parcel
my bill is higher than last month, why is that?
there is a charge on my card that I do not recognise
where is my refund?
Where is my luggage?
where's the key to my room
When will I get my deposit back?
When does my card arrive?
what happened to my application
What about the second invoice?
What about my points?
How much longer will it take?
has my payment gone through?
Did you get my letter?
Why is it not there yet?
My name is misspelled on the ticket, how can I change that?
the address on my account is out of date, it should be Oak Road 4
The date of birth in my profile is wrong, can you change it?
the confirmation shows two nights and I would like three
I ordered by mistake, how do I cancel?
I clicked the wrong button
I got two by mistake and want to send one back
it broke after two days
the screen stays black
The heating does not work since yesterday
it is still under warranty, isn't it?
I have not received my refund yet, when will it come?
my order was supposed to come today, is it late?
It has been a week, could you check where it is?
Is it normal that it takes ten days?
I was told to contact you about the deposit
another agent told me to write here
your colleague was very kind last time
my wife was a little annoyed about the delay but all is well
My boss was furious at the other supplier, with you everything works
the kids were angry that it rained
I was furious at first, but you explained it well
I was ready to cancel everything and now I am glad that I didn't
I nearly gave up on it, good that I asked
I have been a happy customer for ten years
never had a problem with you
never mind the receipt, I have it
Never mind, it just arrived!
never mind, I found the answer on your page
forget the second question, the first was the important one
leave it as it is
let's leave it at that
that is enough for now
That's enough, thanks
that'll do
I'm done, thank you
I am done with the form, what is next?
done, I have sent it
I give you my number then
I will cancel the other booking myself
I'll do it myself, it's easy enough with your link
I'll try that and come back if it does not help
I will think about it
let me sleep on it
maybe another time
maybe later
I'll ask my husband first
I'll have a look at the page
okay, I will wait then
Alright, then I come on Monday
ok so two weeks, that is fine
Two weeks is fine
fine by me
Fair enough
I see, so it is not possible. Then I'll take the other one.
Okay, I understand that you can't do that
that's a pity but I understand
Too bad, but thanks for checking
A pity, I would have liked the green one
Shame about the colour, but I'll take it
that is disappointing, but not your fault
so no refund, right? Understood.
so it is not included. Good to know before I book.
is that right?
Is that correct?
Did I understand that right, it's free?
that's correct, the fourth of March
That's it, yes
exactly that one
Right, that's the one
Yes, Kowalski with a k
yes that is my old address, and the new one is below
Yes, it's the same as before
You are right, I had overlooked that
you're right, it was in the box
Correct, I only need the receipt
I mean the one in the city centre, if you have several
I mean, I could also come in person
I said it to the driver, too
I told my neighbour to take it in
I asked at the desk and they sent me here
I wrote down the number, it is 5512
as I said to my friend, your shop is great
The other one I have already
the other day I saw it cheaper somewhere
I am asking for a friend
I'm asking because I travel a lot
my question is whether pets are allowed
My question is about parking
what I would like to know is the weight
What I need is a copy of the contract
I want the same as last time
I want it for Saturday if possible
I need it before Friday, is that possible?
I need this today, can you manage that?
It is rather urgent, my flight is tomorrow
URGENT: flight tomorrow, need the voucher
WOW
YES!!!
great!!
haha, that was fast
oh no, poor driver
oh dear, then I have to hurry
damn, I left it in the car
sorry for all the questions
sorry to bother you again
I am a bit confused by the two prices, which one applies?
I got lost on your website
I can't find the button
it won't let me log in
it still says pending, is that a problem?
still the same price as in June?
Still available?
Are you still there?
are you a person, by the way?
Do I have to repeat the test?
how many times can I use it?
how long do I have to wait at most?
how difficult is it to assemble?
does it hurt?
Is this a joke gift or a real watch?
Finally. Thank you.
at last, thanks
Finally, it works. Thanks.
oh right, I forgot to say: it is order 5512
Oh right, I should have mentioned that: my number is 88120
ah yes, I forgot the number: 448812
Sorry, I forgot to write it: the street is Mill Lane 3
Right, you need the date: the 4th of May
could you send me a link to log in?
Could you please mail me the form?
Can you e-mail the contract to my tax adviser?
would you send the bill to my employer please
Please forward the ticket to my colleague, lee@example.org
Could you send it to my wife instead?
can you resend the confirmation to my assistant
Please let my landlord know that it is paid
Could you tell the driver to ring twice?
please tell the kitchen: no nuts
Would you pass the parcel on to my neighbour?
is it a scam when somebody calls and asks for my code?
No, you got everything right
no, you have it all
No mistake, that's what I ordered
No mistakes as far as I can see
that is not a mistake, I wanted two
nothing is wrong with the address
Not wrong at all, I just wondered
it isn't wrong, I was only surprised
I was wrong about the date, you were right
I must have been wrong
I thought it was wrong but it is fine
Looks right to me
that looks right
looks good, no changes from my side
no changes needed
Nothing to change
there is nothing to correct
no correction needed
I have nothing to add or change
I didn't mean to complain, it was only a question
I didn't mean now, tomorrow is fine
I did not mean to rush you
I meant no offence
I only meant that as a suggestion
that's what I meant, thank you
Exactly what I meant
that's what I asked for, thanks
That is just what I wanted
this is what I was looking for
precisely the one I ordered
You understood me well
you understood correctly
I see you have found it
you found the right one
you picked the right one, nice
Good that you asked, it's the right one
I asked the same last year and got a good answer
I never had to ask twice here
I've never seen it so easy
Never been there, is it nice?
I have not been there, but I have heard of it
I have not decided yet
I haven't opened it yet
I haven't had time to look
not opened, not used
Not broken, just a little dusty
it's not broken, I just don't like it any more
It is not the colour, it's the size that I'd change
not a big deal
Not a big thing
no big deal, these things happen
It happens
these things happen, no worries
don't worry about it
Do not worry, I have time
You don't have to apologise
no need to apologise
there's no need to hurry
There is no rush from my side
It doesn't matter
it does not matter which one
either is fine
whichever you have
both would be fine
Neither, I will take the third
Other than that, everything is fine
apart from that nothing
Nothing else comes to mind
that would be all from me
I guess that is everything
I think we are done
I think that's settled
so that is sorted then
So it's on its way, good
Okay so it has been sent, good
ah so it was already on the way
oh it is already there, I had not looked
Oh I see, it was in the spam folder
it was at the neighbour's all along
It was my neighbour who had it, sorry
turns out my son had taken it in
turned out to be the battery
it turned up
it works, I had not plugged it in
It is working now, no idea why
now it works
Works now. Strange, but good.
strange, but okay
Funny, I was sure it was Tuesday
I could have sworn it was Tuesday, but the letter says Wednesday
you're right, the letter says Wednesday
ok Wednesday then
Then let's do Wednesday instead
rather Wednesday, if you have a choice of days
I would rather have the morning, if possible
Actually the morning is even better
actually, that is better than I thought
Actually it's not as bad as I feared
actually I am quite happy with it
Actually, I have one more order to ask about
Instead of flowers I would like to send wine, is that possible?
could I have the tea instead of the coffee?
I'd like to swap the desk for the other one
I want to change my order from red to green
please change the name on the booking from Li to Lee
Could you correct the spelling of my name on the ticket?
I would like to correct my address
There's a typo in my address, can it be changed?
my address has changed
we moved, so the address is another one now
I have two accounts, can they be merged?
I have two orders open, this is about the first
It is about the order of last week
about the parcel from Monday
it concerns the second invoice
this is about a different order, can I ask that too?
I have a question about another order as well
another thing: how do I pay?
a different question, do you have it in wood?
That was my first order with you
this was a gift for my sister
It was for my sister, she loves it
it came yesterday, all complete
It arrived a day early
came on time
everything was in the box
all parts were there
The man at the door was nice
the delivery was quick
your driver rang twice, very thoughtful
I was not at home, but he left a note
I wasn't home at the time
nobody was home
I was out when it came
okay I'll wait for the mail
I will wait for your mail then
I'll wait and see
let's see
we will see tomorrow
I'll call the bank then
I'll go to the branch tomorrow
then I'll pick it up
I will come by on Saturday
I'll have to think it over
I need to talk to my wife first
I have to go now, I'll write later
I have to stop here, my lunch break is over
gotta run, talk later
talk to you tomorrow
until tomorrow
good night
see you
have a good one
take care
Stay healthy!
greetings to the team
pass my thanks on to the driver
so kind of you
how nice
lovely
good
good, good
okay good
hm, okay
hmm okay, I see
mhm
aha
oh
I see
alright then
right then
very well
as you say
if you say so, fine
if that's the rule, then that's the rule
rules are rules, I get it
I get it
Got it
understood, it's my own contract after all
fair, I should have read that
I should have read the terms
my own fault
`
  .trim()
  .split('\n');
