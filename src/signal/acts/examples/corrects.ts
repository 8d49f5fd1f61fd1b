/** Users set the agent right. */
export const corrects: readonly string[] = `
no, not that flight, the one in the evening
that booking is not mine
you have looked at the wrong account
I was asking about my savings account, not the credit card
that's my old address, I moved in June
wrong date, I wrote the fourteenth
sorry but that is a different ticket
no, the appointment is for my daughter, not for me
I did not ask you to cancel anything
not the invoice, the receipt please
hm, that's for the basic plan, I'm on premium
I think you misread my message
you are answering a different question
my name is spelled with a k, not a c
the amount is wrong, it should be 45 euros
that was last year, I mean this year
I meant two seats, not two bags
that's the pick-up point, I asked for home delivery
no the other doctor please, Dr. Lee
But I ordered a medium, you changed it to a large
Not quite, it is the left earbud that is broken
You confused me with another customer
I said Paris, France, not Paris, Texas
It's the email that I want to change, not the phone number
That phone number is not the one I gave you
you took the first item, I wanted the second
check again, the order number ends with 7
This is about the return, not about the exchange
I think you have the wrong person
I want to upgrade, not downgrade
Nope, wrong one
That reservation was cancelled already, I mean the new one
you keep telling me about shipping, I want to know about the warranty
No, monthly. You set it to yearly.
Those are the opening hours of another branch
It was not delivered, the tracking is mistaken
I have never lived in Boston, that must be someone else
I was talking about the black jacket actually
There are three people travelling, not two
that is not the right size, I take a 42
Please correct that: departure is on the 3rd
You forgot the second item, I listed two
Hold on, that is not what I wrote
I wanted it removed, not paused
The card ends in 4410, you used a different one
actually no, it is for the meeting room upstairs
you didn't understand me, I need it before Friday and not after
my question was how much it costs, not where to buy it
That's the price without tax, I asked for the total
Sorry, I don't mean the app, I mean the website
No, I am the buyer, not the seller
you've sent me the instructions for Windows, I use a Mac
Look at the message above, I gave you a different code
wrong again, it is Thursday
Not that one
Other way round: from Rome to Oslo
I asked you to keep the hotel and only change the flight
that is not me, my last name is Ortega
You are mixing that up with my previous case
I believe there is a mistake: the jacket was blue in my order
the refund was for the shoes, the shirt I would like to keep
uh that is my work email, use the private one
No no, I need it in Spanish
That is the return label, I need the invoice
It says cancelled here but I only wanted to postpone
That's the dosage for adults, I asked for a child
not 15, 50
You've got my order backwards
I meant next Tuesday, the 12th
no, what I need is a new password, not a new account
you were supposed to look up the other booking
wrong product, mine is the larger model
I think you picked the wrong Maria Lopez
it isn't about the bill, it's about the contract
That was not the question
Let me repeat: the blue bag, the one with the strap
I'm not asking for a discount, I am asking for my deposit
Why are you telling me about Berlin? My flight goes to Munich.
read my message once more, I said without insurance
ehm no, I said I am NOT able to come
you're off by a month, it's August
that's somebody else's parcel
it's the freezer, not the fridge
it's a joint account, not a personal one
it's a sofa bed I'm after and you show me armchairs
it's gluten I can't have, dairy is fine
it was the espresso machine, the kettle came in perfect shape
it's the roaming fee I am querying, the monthly fee is ok
its the mobile plan not broadband
the one from May, you pulled up the one from April
the silver one! you keep saying gold
I meant the branch on Station Road
I meant the Lisbon in Portugal, there is one in Ohio as well
I meant dollars
meant gate B, sorry if that was unclear, but you sent me to C
the child seat, I mean, not the booster
I mean the tax return for 2022, this one is for 2021
the passport office I mean, not the town hall
what I mean is the deductible and not the premium
by "plan" I mean the data plan, not the instalments
with cancel I meant the trial, my account should stay open
When I said "stop" I meant the newsletter, not the deliveries
When I wrote Sunday I meant this Sunday, you gave me the next one
that's for my neighbour
that's my ex-husband's policy
that belongs to my flatmate
this is my sister's ticket, mine has a different name on it
that's a business fare, I booked economy
that's the tariff for heat pumps, I have gas
thats the vegan menu i ordered the normal one
this is for renters and I own the place
that's the form for a first passport, mine is a renewal
that's the helpline for Austria, I'm calling from Germany
This is the timetable for weekdays, I travel on a Saturday
That's the free version, we pay for the team edition
That is the guide for administrators and I am a simple user
these are the side effects of another drug
those are last season's prices
those shoes aren't the ones I returned
That's the fee for withdrawals abroad, I took the money out at home
that is my landlord's meter, not mine
that photo shows a different model
that's not my handwriting nor my signature
That is not the clinic I was referred to
that isn't my doctor
that's not even my country
this isn't my reservation, I booked a double with sea view
this is not the size we agreed on
This doesn't concern the washing machine, it concerns the dryer
you mixed up the two orders
you mixed up sender and recipient
I think you've swapped the first name and the surname
you swapped the dates, arrival is the 9th and departure the 12th
you put the discount on the wrong item
you changed the billing address, it was the shipping address that I wanted changed
You've cancelled both legs, I just wanted the return one gone
You upgraded the wrong passenger
you've booked me into a smoking room
you've renewed it for two years, one was enough
you charged my old card though I gave you the new one
you picked the train via Cologne and I wanted the direct one
you put it in Mum's name, it should be in mine
You've registered me as a company. I'm a private customer.
you spelled it Jonson, there's an h in it
you've written down the wrong plate
you gave me the code for the garage, I need the one for the front door
you linked the article about printers, I have a scanner
you quoted the rule for liquids, I asked about batteries
You're quoting the rate from January, it went up in March
You are looking at the delivery address and I'm talking about the invoice address
you are thinking of the Plus tariff, mine is Flex
you are talking about the hotel in Nice, I am in Cannes
you're explaining how to install it. I want to uninstall it
You are assuming that I have a garden. I don't.
you assume I'm the account holder, but that's my wife
You treat this as a theft. It was storm damage.
you've filed it under travel insurance, it's a household claim
You have me down as single but I've been married since 2015
you have the right person but the wrong policy
you counted the baby as an adult
you've counted the same night twice
you added it twice, one is enough
you left out the starter
you missed my second question, the one about parking
You only did half of it, the other card is still open
you removed the wrong line
you opened a ticket for the printer but it's the projector
You sent the voucher to an address I don't use
I never said I was unhappy with the colour
I never said it was stolen. It was lost.
I never mentioned a refund
I never signed up for the premium service
I haven't ordered anything from Canada
I didn't say broken, I said it's making a noise
i didnt ask for tracking, i asked for the invoice
I did not ask about interest rates but about opening an account
I didn't want the delivery moved, just the time window checked
I haven't moved, the street was renamed
I don't have a cat, the policy is for my dog
I don't have that phone, mine's the Mini
I don't live there any more
I do not own a car, this is about the bicycle
I don't take that medicine, you must have another patient's chart open
I'm not a student any longer, so that tariff is not mine
I'm not travelling alone, my son is on the booking too
I am not the patient, I'm calling for my father
I am not cancelling, I am pausing
I'm not complaining about the food, it's about the delivery fee
I'm not locked out. I can log in, but I can't see my files
We're not late with the rent, we paid on the 1st
We are not moving out, we are adding a tenant
My question was about the cancellation fee
my question was whether I can bring a dog, not what a room costs
The question was when, you told me how
I was asking about the other warranty, the one on the battery
I was asking for the opening hours on the holiday itself
I was asking if I can pay later and you tell me how to pay now
I wanted to know the balance, not the limit
I asked for a window. This is an aisle seat.
I asked for the vegetarian one and this has bacon in it
I asked how to lower it. You explained how to raise it.
I asked in English, why the French reply?
I asked about baby formula and you list cat food
I wrote "no sugar", you put "low sugar"
i wrote 6 not 16
I told you it's a gas boiler, you talk about electric
I said after 5, not before
I said Austria, you understood Australia
I ordered the lamp without the bulb, there's a bulb on the bill
I requested a call in the afternoon, this says 8 a.m.
I gave you the policy number, not the claim number
I booked via the app, so there is no travel agent involved
I live at 12B, you have 12D
we live on the third floor, there is no fifth
I bank with you in Spain, this is the Portuguese site
I was born in '78, it says '87 here
I work nights, so that's the wrong shift you moved
I sit in seat 14, 41 doesn't exist on this plane
I pay quarterly, where do you get monthly from
Our company is called Brandt, Brand without the t is a competitor
Our flight is at noon, the six o'clock one is my colleague's
our meter has six digits, yours must be another one
My surgery was on the left knee
my phone's an Android, there is no App Store on it
my internet is fine, I'm writing to you about the television
My card is not blocked, it's expired
my daughter is the policyholder, I just pay for it
my son's name is Levi with an i
My booking has breakfast included, have a second look
My cover started in February, so the claim is valid
My order had five books, the list shows four
sorry, I think you are looking at last year's statement
sorry, that's the receipt for the other purchase
sorry to insist, but the due date is the 30th
Sorry if I was unclear, it's the cable I need and not the adapter
I'm sorry, but this is the clinic in the south, mine is the one by the park
I'm afraid that is the wrong department, this is a tax matter
I'm afraid you have the wrong end of the stick
I'm afraid this isn't the contract I was talking about
forgive me, but that is the number of the hotel and not of the booking
With all respect, the law changed in 2020, so that's no longer true
Kindly note that the parcel is for Mr Ito, not Mr Ido
Kindly check once more, the IBAN starts with NL
Just a small correction: the meeting is at ten
small correction, three pillows and not two
One correction please, the surname is Öztürk
minor thing: it's Ms, not Mr
for the record, I was the one who was hit, I didn't cause it
Just to clarify, the pain is in the shoulder and not the neck
To clarify: I want to keep the number and change the provider
hm, the picture shows a single bed, we had a double
hmm are you sure? my letter says 4 percent
hmm, not the one I had in mind, that's from the kids' range
hmm no, I was thinking of the ferry
wait, that's Tuesday's menu
wait a sec, you booked Manchester in the US?
wait why is there a cot, we have no baby
wait, I asked for two keys
Hold on, that total includes the tip twice
hold on, we spoke about the kitchen, not the bathroom
hang on, my limit is 2000, who says 200?
hang on that's the wrong Emma
uh, no, the green bin
um that's a charger for a tablet, I need one for the laptop
Err, I think that is somebody else's prescription
actually it's the other way about, they owe me
Actually it's pronounced and written Siobhan
Actually I had already returned that one
actually the app is fine, it's the watch that won't sync
Well, no. The deposit was 300.
well the thing is that I bought it online, not in a shop
oh no no, please don't cancel, I said I want to carry on
No! Don't delete it, archive it
nah the other one
nope, still the wrong street
no sorry, the pharmacy, not the hospital
no that's breakfast, I mean the dinner
no, from the 5th TO the 8th, three nights
no, I have two contracts and this is the first
No, that was for the car, this claim is for the caravan
No, it's an incoming call problem, I can call out
No, I'm the seller's wife, he's the one with the account
No, he's my landlord. I am the tenant.
read what I wrote, please
Please reread my second message, it's all about the gearbox
go back to what I wrote first: two adults, no kids
it's written above: the code begins with ZX
See my message from before. It is about the boiler, not the radiators.
as I already explained, it's the sender who has to be refunded
As stated, the account is in my maiden name
like i told u its the back door
I repeat, the dog, not the cat
again: the invoice for APRIL
Once more, I do have a ticket, I need a seat
it did arrive, I need to send it back
it did go through, the money left my account on Monday
It was delivered fine, I'm writing about the invoice
I've already paid that, see the 3rd of the month
I've already sent you the photo, twice in fact
I already have the app. I need the desktop program.
I already changed my password, that's not the cause
I did restart it and I did say so
the router has been replaced already, so that's not it
I was at home all day, nobody rang
I was not late, I checked in at 10:05
they never came, whatever your system says
it isn't out of stock, I see it on your page
It was never on sale, I paid the full price
there was no accident
there's no such street in our town
there are no children on this trip
there's no lift in this building, so that must be another house
the claim wasn't rejected, it's pending, I have the letter here
The ticket isn't refundable, fine, but I asked about changing it
The warranty is three years on this one, it says so on the box
The policy number has eleven digits, you typed ten
The weight is 3 kg, thirty can't be right
the colour should be navy, this says black
The name on it should be my daughter's
the date on the letter is wrong, we met on the 17th
the flight you cancelled was the one I needed
The table was for eight people, it got entered as three
the pizza should have no olives and the salad no onions, you did it vice versa
The driver went to Mill Lane, the address is Mill Road
the subscription I mean is the magazine, the paper can go on
The reading you've noted is the gas, the other figure is the electricity
the grant I'm applying for is the one for solar, not for windows
1,500 and not 15,000!!
seven, not eleven
not me, my brother
not this address, the other
not a return, a replacement
not cancelled, changed!
not broken, just dirty
Not the app, the website
Not Dr. Stein, Dr. Steiner
size 38 I said
blue. not green.
a single room, we don't share
it's kilometres
wrong airport
wrong month
wrong person i guess
wrong brother, lol, I'm Tom
Different Schmidt
two different bookings, please don't merge them
those are two separate claims, the hail and the burst pipe
You treat them as one order, there are two
refund, not store credit
I want the money back, I didn't ask for a new one
an exchange is what I wanted, why did I get a refund
I'd like to change it, why is it cancelled now?
why was my plan downgraded? I wanted more data
why Gate 4? my pass says 14
Since when am I in Hamburg? I live in Bremen.
Who is Linda? My name is Laura
How did you get to 3 people? It's my husband and me.
But I've got no appointment on Monday, it's on Wednesday
but we only stayed one night
but that's the price per box, I need it per bottle
But the confirmation I got says full board
but I did return it, here is the slip
That works for the laptop but I asked about the monitor
thanks, though I was asking about pick-up
Thanks but I don't need the steps for iPhone, it's a Samsung
Nice try but it's the third floor
almost! it's Katharine with an a in the middle
Good, except that my arrival is on Friday
Everything fine except the postcode, that's 4051
it's right apart from the house number
You understood the opposite of what I said
you got me wrong, I like the apartment, I only want other dates
We seem to be talking at cross purposes, I'm asking about residency, not citizenship
I believe we misunderstand each other, I want to import and not to export
I think that answer was meant for another customer
I guess you took me for somebody else
I suspect you have the file of my namesake open
I feel my point was missed, it is about noise and not about heat
You may want to check again, my visa runs until October
could you look again? I'm pretty sure the excess is 250
Are we talking about the same flat? Mine has two rooms
Is that the right file? I've never had an operation.
please put it back the way it was, I only enquired
please reverse that, I didn't agree to it
please take the extra luggage off again, I didn't want that
can you reopen it? I said don't close it before Friday
could you switch it back, I just wanted to see the options
`
  .trim()
  .split('\n');
