/** Users answer what was asked, agree, decline, report a first problem and rejoice: what corrections and anger resemble. */
export const plainUserAnswers: readonly string[] = `
Yes, the lamp
yes, the one by the station
yep, 42
yes that's me
Yes, Ghent
yes, in my wife's name
that's right, it was Monday
that's right, two adults
right, the premium one
correct, it ends with 4410
Correct, three nights from the 5th
exactly, as you say
Exactly, the invoice for April
indeed, that's the address
yes, both
both please
whichever is quicker
the larger, please
the green one then
The one from last May, I think
it's from the first of June
it's for my daughter, she is six
It's a gas boiler, about ten years old
it's an Android phone
it's in the name of Kowalski
It is under my husband's name, Peter Lang
it is the model with two antennas
it's about 3 kg
it's the left knee that hurts
It's 12B, third floor
it's spelled M-e-y-e-r
my surname is Ortega, first name Luis
My birthday is 7 July 1978
my postcode is 4051
the IBAN starts with NL, I send you the rest
the policy number is 77-3012
the serial number says TX-90
the light is red and blinks twice
it says error 504
the screen says "try later"
We are four, two adults and two kids
just me and my husband
two, please
three nights
one way
only hand luggage
without insurance, thank you
no onions, please
vegetarian, please
no sugar in the coffee if possible
to Oslo please
From Rome
at ten if you have a slot
after five would be best
on Saturday, not too early
not before noon, if possible
not in the mornings, I work then
by card
in cash
by email, please
home delivery please
a refund, please
I'd prefer an exchange
I want to return it
I would like to postpone it, not cancel it, is that possible?
I want to pause the subscription, how does it work?
I'd like to upgrade to the larger plan
I'd like to change the name on my account since I got married
I moved in June, could you update my address?
I live in Ghent
I live on the third floor, is delivery to the door included?
I work in the city centre, so that branch is close to me
I am the tenant
I'm the owner of the account
I'm calling for my father, he's 82
I am a private customer
I bank with you in Spain
I pay by direct debit
I bought it in the shop in Leeds
I booked through your app
I ordered it on the 3rd of May
I paid it yesterday, can you see it yet?
I already paid the deposit, what is the next step?
I've already tried a restart
I already sent the form, did you get it?
I have two contracts, which one runs out first?
I have asked my doctor and she agrees
I asked for the invoice last week and it came, thanks
I wrote you an email about it this morning
I told the courier to leave it with the porter
I said yes to the offer on the phone, do I have to sign anything?
I wanted to ask about the bonus
I wanted to say that the cake was delicious
I never use the landline, can I drop it?
I never got a letter, should I expect one?
I haven't decided yet
I haven't opened it
I didn't get an email, should I check the spam?
I don't need a receipt
I don't want any advertising, please
I don't eat meat
I don't have a garden
I do not own a car
we don't have children
No, I don't take any medicine
no, no allergies
No, it's my first visit
no, I'm at work right now
No, I live alone
No, that's everything
no, all clear
no worries
no rush
no need, I have a copy
no need to call me
No need to hurry, I'm away until the 10th
No that's fine, keep it as it is
no, go ahead
No objections
no, not yet
no, only the outside is scratched
no, the box is still closed
No, both work
No, I think we covered it
no, it was last week
nope, that's it
nope, never used it before
nothing else
nothing urgent
none
neither, thank you
never, this is the first time
not needed, thanks
Not today
not interested, but thank you for the offer
not necessarily, I'm flexible
I'd rather not, thanks
I'd rather wait a little
I will pass on the insurance
I'll skip that
thanks, but I'll keep what I have
Thanks, but no dessert for me
thank you, but I don't need the extended warranty
sounds nice, but it's a bit over my budget
That's a bit expensive for me
hmm, let me think
Hmm, I believe it was in March
hmm, which one would you take?
wait, I have it here: 5512
wait, I need to find my glasses
Hold on, my daughter has the paper
hang on, I'm just opening the app
one sec
give me a minute please
I'll be right back
ok will try that
ok let me restart it
okay doing it now
ok it's rebooting
alright, I'll send the photo
Sure, take your time
I'll upload it tonight
I'll send you the form tomorrow
I'll ask at work
I'll ask my landlord and write again
I need to check my calendar
I will see
we'll see
let's do that
let's wait until Monday
Let's go with the second one
I'll leave it for today
I'll stick with the old tariff then
I will buy it in the shop
Then I will cancel the trip, please tell me how
then I'd take the train at nine
then please cancel it
Please remove the second driver
please delete my old card from the profile
please change the delivery to Friday
please send it to the new address
could you change the time to 4 pm
Can I swap the blue one for a green one?
can you put it in my wife's name?
Can you read out the number again?
Can you say that again in simple words?
could you explain the second point?
what did you mean by excess?
do you mean the number on the back?
do you mean the blue cable?
you mean the one on the invoice?
Did you say 30 days?
so you're saying it's free until May?
you said two weeks, does that include Sundays?
You mentioned a discount, how do I get it?
you sent me a link, do I open it on my phone?
the link you sent works, thanks
the code you gave me worked!
the form you sent was easy to fill in
you answered all my questions, thank you
You were right, it was the cable
you've been very helpful
you were quicker than the other bank
The wrong item was delivered
wrong item in the box, what now?
you sent me the wrong size, how can I exchange it?
I got somebody else's parcel, where do I bring it?
a neighbour's letter came to my address
my bill has the wrong name on it, can you correct it?
There's a mistake in my invoice, the VAT is missing
the amount on my invoice is higher than on the offer, could you check?
I was charged twice for the same order
I think my meter was misread last month
the room I got has no balcony, I booked one with
my meal was cold and the drink is missing
the pizza came without cheese, can I get a refund?
my luggage did not arrive with my flight
My flight is delayed, will I reach my connection?
The zip of the jacket is broken
the dryer smells burnt
the vase came in pieces
the internet has been down since this morning
there is no hot water in our building
the website doesn't accept my password
the app crashes when I open the map
my prescription has run out
My card was swallowed by the machine
I lost my wallet, please block my card
someone used my card in another country
My claim was rejected and I'd like to know the reason
I want to dispute a parking fine, how do I start?
I would like to give feedback on a driver
How do I file a complaint against my landlord?
where do I report a pothole
my order is three days late, do you know anything?
I've been waiting for two weeks, could you give me an update?
still no parcel, could you please check?
it stopped working again, what else can I try?
insanely fast, thanks
crazy good pizza
ridiculously easy, wow
this is unbelievable, you fixed it in a minute!
unreal, that was quick
I can't believe it, it works!
oh my god thank you
omg yes!!
what a relief!
what a lovely surprise!!
yay!
Yesss, finally it works, thank you!
wonderful, just what I needed
great, just what I was looking for
you just saved our holiday!
BEST SUPPORT EVER
WOW THAT WAS FAST
that's awesome!!!
no complaints at all
I have nothing to complain about
nothing to worry about then
not a bad result!
my neighbour was fuming about the noise, but I don't mind it
My boss hates the old software, so we want to try yours
my daughter cried when the toy broke, do you sell the arm separately?
My husband says the queue at the office was terrible, is it shorter in the evening?
people in the forum complain about the battery, is the new one better?
a friend of mine gave up on her old provider and recommended you
my previous bank was a nightmare, so I'm glad to be here
the last hotel was awful, yours is lovely
I'm sick at home today, so delivery is fine any time
I'm tired, let's continue tomorrow
I am leaving on Friday, can it be here by then?
we're leaving the house at six
I'm going to another city, can I keep my number?
I'm done packing, when does the van come?
I quit my job, what happens to my insurance?
I want to close my savings account, what do I need?
I'd like to end my contract in May as I move abroad
goodbye and have a nice evening
bye for now
see you on Monday
k
kk thx
cool cool
oh nice
ah, there it is
ah I see, under settings
ah, now I get it
ok makes sense
that makes sense
understood, then it's two weeks
fine, I'll take that
all good
all right then
that will be enough
that would be all
works for me
it works!
it's working again
it's all sorted
it turned out fine
problem solved
it arrived a minute ago
The other parcel has come as well
sorry for writing so late
sorry, my English is not perfect
sorry, I was away for a moment
Sorry, what was the price again?
sorry, which number do you mean?
excuse me, where do I find it?
pardon?
what is the difference between the two?
is it the same for both?
is it per person or per room?
is that with tax or without?
is it the blue one or the red one?
what if I choose the wrong one?
can I change it later if it's the wrong size?
can I undo it afterwards?
why is it cheaper online?
why do you need my birth date?
why not? just curious
how come?
and after that?
and for children?
what about my luggage?
seriously good coffee, where do you buy it?
no kidding? great!
are you kidding, that is so cheap, I'll take two
you're joking, free shipping too? lovely
nobody was at the desk, so I write here
there was nobody at home, the card says to call you
is there someone at the desk on Sundays?
my manager wants a copy of the invoice
my lawyer needs the contract from 2019
the person at the counter was lovely
the human resources department needs a letter
your chatbot is really useful
can I talk to my neighbours through this door camera?
call me Max
the reference is BX-2290
the account number is 5512 0031
The flight number is LH 402
the meter shows 48210
the name is Rossi, Carla Rossi
the address is Oak Road 4, second floor
the date on the letter is 12 May
my phone number ends in 07
My booking is for two nights, from the 5th
my plan is the annual one
ours is the house with the green door
mine is a Samsung, two years old
he is the driver and his name is Jan Berg
she is eight years old
we have two cats
I have one child
I have the premium plan
We have no pets
not opened, still sealed
no, nobody was hurt
no, the light is off
no, we were at home that day
It was in March, I think
it was a transfer
it happened on Sunday evening
from Madrid to Malaga, on the 9th
never, not once
bye, have a good one
okay bye, thanks for your time
I'm done here, all works, bye
done with the form, thanks
A pity, but I understand
that's too bad, I'll try next year
I do not want to complain, it's just a question
`
  .trim()
  .split('\n');
