/** Users sound as if they set somebody right, and it is not the agent. */
export const likeCorrections: readonly string[] = `
The nationality in my student file has to be changed, I've had a Greek passport since May.
My gym profile still shows my ex as emergency contact. Could it be my sister from now on?
The previous clerk registered our dog as a cat, would you mind putting that right in the tax register?
On the meter card the tenant's name is that of the people before us, please replace it.
i'd like the delivery note changed, the seller put a wrong weight on it when he printed it
In the staff directory I'm down as an intern, I've been permanent since autumn.
Which office corrects a misspelled birthplace on a marriage certificate?
For the record, my profession is no longer nurse, I'm retired.
The credit bureau lists a debt that isn't mine. How do I get it removed?
Please amend the policy holder's date of birth, the broker had it wrong on the application.
The frequent flyer number in my profile is my late husband's, mine should go there.
Last summer they rented out our cabin to others by mistake, that won't happen again, will it?
We once ended up in the wrong Santiago, so this time I'm double-checking everything.
The old system calculated my pension wrongly until 2015, I'm told.
Two winters ago I got the bill of the whole house, it was sorted in the end.
On my last order the lid was missing, no big deal, just wanted to let you know.
In the exam I answered question 2 instead of 3, does it still count?
When we married, the registrar read out the wrong name, it's still our favourite story.
I went to the wrong counter this morning and waited an hour for nothing.
My charger doesn't charge, it makes a buzzing sound instead.
The oven's display says 180, the thermometer inside says 140.
Half of the photos ended up in the wrong album after the sync.
The lamp flickers, and not just when it's dimmed.
sound is fine but no picture
My transaction list is in a strange order, newest at the bottom.
The lift stops at 3 even if you press 4.
Since yesterday the autopay takes the money twice, could somebody look into that?
the coffee machine pours tea. i mean really, tea
The total in my shopping cart doesn't match the sum of the items.
The pass works on buses, not on trams, is the chip faulty?
The left earbud is quieter than the right.
It prints: "THIS IS NOT A VALID RECEIPT".
I'm getting a warning that reads "You selected the wrong file type, only PDF is allowed".
"No, that's not it. Try again!" says the quiz each time, even with the solution from the book.
My banking app displays: Recipient name does not match IBAN. Should I go on?
code 0x80, 'operation not permitted', anyone knows?
The gate showed "WRONG STATION" in red letters as I tried to leave.
The email began with "We regret the incorrect charge", is this really from you or is it phishing?
I have to hand it to you, it wasn't the wiring, it was indeed the fuse.
oh lol the date IS there, i was blind
No, you had it right the first time, I've let myself get confused by my neighbour.
So I owe you an apology: the parcel had been at the kiosk since Monday like you said.
My objection was unfounded, I've checked the table and row 7 is as you wrote.
You weren't wrong, the leap year was what I'd forgotten.
I take it all back, 18 it is.
The mistake was at this end of the line, your instructions worked.
I wrote that your link was dead. It wasn't, my internet was.
You warned me not to use the old cable, I did, and now I know why.
Wow, not one typo, not one wrong name, thank you!
I can't say a bad word about your service.
no further questions your honour, all clear now
Nothing was too much for you, I won't forget it.
It's not every day that someone takes the time to explain taxes to me.
There's no way I would have found that on my own.
That can't be true, a refund in two minutes? Wonderful!
Don't change a thing, the letter's perfect.
Please could the newsletter go to my private rather than my work address?
i want the 3 day pass not starting today but on saturday, how much
Could you look up who I'd have to talk to instead of the rector?
Actually, one more thing: is there a cloakroom?
Set my status to away, not to busy, for the afternoon.
Find me flights that don't stop in Heathrow.
What do I do if my employee enters incorrect hours?
Can I order the burger without the bun, or with lettuce instead?
Show me the invoices that were not paid in May.
I was meant to be at the clinic at 10, can you tell them I'm late?
Proofread this for me and mark everything that's wrong.
Please tell the driver not to ring, the baby's asleep.
Rename the folder from "Wrong" to "Archive", will you?
Is there a train instead of the replacement bus on Sunday?
can i get a loan car while mine is being fixed, not a big one
My contract ends in May. I'd rather it ended in April, is there a way?
Could you tell me what I should say when someone has been addressed with the wrong title?
I need a certificate that I'm not registered anywhere else.
Only the adult, please, the child has a pass. That's what you wanted to know, isn't it?
To your question about the size: it's 42 in the European system and not the British one.
Since there are two of us with that name: I'm the one from the night shift.
the white one pls, if those are the options
Which of the two invoices? The higher.
By "soon" I mean this week, as you ask.
You asked whether home or office: office.
The bug with the export, not the login one, that's the ticket I'd like to talk about first.
Glad you ask, I was thinking of the evening performance.
The customer isn't always right, and I say that as a waiter.
Nobody reads terms and conditions, not even lawyers.
It's never the butler in those novels.
One man's meat is another man's poison, as they say, so I don't mind if others choose otherwise.
in german you say handy, it isn't handy at all
Why is the wrong side of the road the right side in England?
Does it ever happen that two people have the same booking reference?
Do people often confuse Slovakia with Slovenia when they book with you?
If I'd chosen the other tariff, would I have paid less or not?
what is the most common mistake in these forms?
Were you named after someone, or is that not a real name?
I did say Friday, and then my husband reminded me of the dentist, so Monday if you can.
hold on i'm an idiot, that's my work email, use the gmail one
Let me correct myself: the flat has 62 square metres, I'd counted the cellar.
I had a look at the papers and what I told you about the engine was nonsense, it's a petrol.
Sorry sorry, wrong chat, I'm writing to three companies at once
What I called the boiler a moment ago is in fact the water softener, my husband tells me.
I may have given you my maiden name, the booking is under Ferreira.
disregard the photo, that's my cat. here's the damage
Ugh, caps lock. The code is lower case.
My fault entirely, I skipped a digit: 55 120 93.
i wrote 'not' where i wanted 'now', please do it now
Oh dear, I've told you the price with tax, without it's 84.
When I said cousin I ought to have said niece, the English words always confuse me.
It wasn't Dr. Weiss who signed, I've just seen; it was Dr. Weber. I'd misremembered.
Where I wrote Sydney, read Melbourne, I've had no coffee yet.
Got my left and right mixed up again, the dent's on the passenger side.
I was sure I'd ordered on Sunday but my bank statement says Saturday, so go by that.
The reference from before was for my other claim, this one's is C-7719.
Did I really type 1958? I'd love to be that wise. 1985!
You'll laugh: the phone I reported as lost was in the fridge.
Let's forget the rental and look at trains, it's less stress.
hmm the bigger tv is too big, show me the one before again
After sleeping on it: no balcony, but a bathtub.
I was going to say yes, but then my daughter pointed out the noise, so no.
Can I go back to the offer from the beginning? I like it more by now.
wait dont book yet, gotta ask my gf first
You know what, skip the engraving.
If it isn't too late, I'd like to withdraw my application and submit it next term instead.
We'll be four and not five now, Grandpa is ill.
Having read your explanation I'd choose the fixed rate rather than the variable one I'd favoured.
make the fries a side salad, new year new me
Weather looks terrible, so let's shift the tour to the following week.
I take back my request for a single, my sister is joining me after all.
Not the express shipping any more, I've got time now.
With what I know now, I'd drop the legal cover and keep the rest.
I don't think I need the demo, I've watched the video.
That won't be necessary, I've already spoken with my doctor.
no loyalty card, thx, i have enough plastic
I'm not keen on giving a second email, is one enough?
Very generous, but I don't take compensation for a ten-minute delay.
Please don't go to any trouble, the old manual is enough.
We'd rather keep the cracked tile than have workmen in the house in December.
A sea view would be wasted on us, we're out all day.
not right now, maybe next month
I'd sooner walk than take the shuttle, but thank you for asking.
You needn't translate it, I read a little Spanish.
The extended warranty isn't for me.
No, not since Monday.
no it's not urgent, whenever you can
No, I meant to do that tonight. Should I do it now?
No, just a carry-on, a small one.
No, that box is unticked here.
nope still spinning
No, my wife doesn't have her own login, we share mine.
No, he's not covered elsewhere, I asked him.
No allergies, but no spicy food for the little one.
No, it has never been repaired before.
No, I'm paid on the 15th, not at the end of the month. Does that matter?
no, the invoice went to accounting, i don't have it here
No, I did not lend the card to anyone.
No, nothing but the screen was damaged.
No, it's the same on my wife's phone.
Not that I know of, but my father handled these things.
no. 2 kids. no pets.
No, the seminar isn't compulsory for me, I just like the topic.
No, we don't mind sharing a table.
No, I'm in the office only on Tuesdays, otherwise at home.
Yes, cancel the old one, and leave the new one as it is.
Absolutely, to the neighbour and not to the pick-up point, that's how I want it.
that is correct, without the hyphen
Yeah the landline not the mobile, you've noted it perfectly.
Yes, Austria. People tend to think Australia, you didn't :-)
Quite right, not the whole amount, just the 40 euros.
I confirm that the insured person is my daughter and not myself.
Yes, it's me who is the tenant, not my flatmate.
aye, the 2pm and not the 4pm
Yes, that's what I meant, not the deductible but the premium.
Right, Graz. Not Linz.
Yes, thank you for noticing, it's "Katarzyna", not "Katarina", exactly as you spell it.
Just as you say, return and not exchange.
The summary's accurate: I was the passenger, not the driver.
yes, leave it switched off, don't turn it on
Yes, I do want the non-smoking one you selected.
Correct, that wasn't me who made the purchase.
All good the way you have it, the first name isn't needed.
Yes indeed, we want oat milk rather than cow's milk in both.
Right, no change to the beneficiary, only to the amount.
You've understood me perfectly, I don't want to sell, I want to let.
Both names are right, no need to change anything.
The removal firm carried the sofa into the wrong flat, can you believe it.
A police officer noted the wrong plate, and now I've got someone else's fine.
My mother-in-law always says your trains don't run on Sundays, they do though!
Another agent last week thought I was in Canada.
the kitchen forgot the rice but the delivery guy was super nice
The notary insists on the original. A copy isn't enough for him, he says.
My employer reported a wrong tax class, what now?
In the campus shop they swore that the student discount was 5, not 10.
The estate agent wrote 3 rooms in the ad and there are only 2 and a half.
The dentist billed my insurer for a filling that I never got.
Somebody in your warehouse must have packed the order of another customer into my box.
our receptionist told the guests breakfast starts at 7, it's 7:30
The newspaper says you're closing down, which you aren't, I hope?
My accountant took the wrong year for the depreciation.
That website of the competitor claims your plan has no 5G.
The tour guide told us the castle was medieval; it's 19th century, says the plaque.
A neighbour signed for it under a wrong name, the courier's slip shows.
My insurer thinks that the damage was there before. I've got photos showing it wasn't.
The school secretary put my son's allergies under my daughter's name.
I'm not wrong in thinking that you're the best support I've ever had.
no complaints at all, that was exactly what i meant
You can't imagine how much time that saved me
Not bad, not bad at all!
I couldn't have asked for a clearer explanation.
No, really, thank you. Nobody else managed that.
that's not what i expected... it's so much better :)
Wrong day to be in a bad mood, you've just made mine.
Never had such a quick reply, nothing to add.
I don't know what you did but it isn't crashing any more.
Without you I'd have gone to the wrong airport, thanks a million.
Nothing left to correct, please send it off like that.
It wasn't what I'd hoped for, but you explained it well, and I'm grateful.
No mistakes this time, I read it from top to bottom. Lovely.
Can I have the invoice in English instead of German?
I actually have another question, about parking this time.
Is it possible to get the room not facing the street?
please send it to my office rather than my home
What happens if I enter the wrong PIN three times?
I'd like to book a table for six, not too close to the kitchen.
How do I undo a wrong transfer?
Could you instead of the bus look for trains as well, just to compare?
actually, while you're at it, can you check my points too
I need a hotel in Porto, but not in the old town, it's so loud there.
Please remind me on Thursday not to forget the passport.
Which form do I need to object to an incorrect tax assessment?
My son picked the wrong course; how can he change to another?
I'd like something without nuts, what do you have?
Meanwhile, what's meant by "excess" in the policy?
I actually want to adopt a different name for my profile, how's that done
Do you have the same coat, not in wool but in cotton?
can u make the font bigger, not bold just bigger
Rather than paying everything at once, could I pay in three goes?
We're looking for a car that isn't too long for our garage.
I was meant to get a uniform on my first day. Where do I collect it?
Please set up a standing order for the rent, but not before the 3rd of each month.
Not urgent, but could you tell me when the pool reopens?
Write me a polite letter telling my neighbour that he's wrong about the fence.
Translate this, please: "That is not what we agreed upon."
How would I say "you have the wrong number" in Italian?
Draft a reply to the client: the figure in his offer is incorrect, it should be 4,200.
Help me word a note to my teacher that she graded question 3 wrongly
Next task: find all wrong dates in the attached list.
I want to report a wrong-way driver on the A7.
Please check whether there's something wrong with my meter.
Block my old card and not the new one, please.
For tonight we'd need a cot instead of the extra bed.
Transfer 300 to Emil, and please not from the savings.
The second one, not the first.
the one in march please
You asked which Anna, it's the one in accounting.
To answer your question: the landline, not the mobile.
Of the two addresses you listed, it's the lower one.
Neither, I've got the student tariff.
Since you ask, I mean the branch at the station.
option b, not a
It'd be the grey suitcase rather than the backpack, to answer you.
You wanted to know the model: it's the X200, without the s.
the visa, not the mastercard, since you asked
Out of your three suggestions I'd take the last.
Dinner then, not lunch. Thanks for asking.
The older of the two contracts, from 2016.
I mean Frankfurt an der Oder. Good that you're asking.
As for which device: the tablet, the phone's fine.
If I have to choose, the morning and not the afternoon.
That depends on what you mean by "active", I log in maybe once a week.
The question was which child? The younger one, Theo.
You need the account number, right? It's the long one, 88012, not the short one.
Happy to specify: full cover, not third party.
between those, the vegetarian, since my husband is allergic to fish
People always think that the cheapest is the best, and that isn't so.
It's not the years in your life that count, as my grandma used to say.
Everybody makes mistakes, even machines.
i find that most apps nowadays get the accents in names wrong
Time zones are always confusing, aren't they.
A wrong number is how I met my wife, by the way.
Bookings used to be done by phone, not by chat. Times change!
Not everything that glitters is gold, haha.
In my country one doesn't tip, one rounds up.
Spelling's never been my strong point.
Funny how Americans write the month before the day.
Some call it soccer, it's football to me.
It isn't easy to choose among so many plans.
I've always preferred trains to planes.
Autocorrect, the bane of my life.
Our family name gets misspelled by half of the world, we're used to it.
Are you a real person or not?
How do you know that it's my account and not my brother's?
What would happen if you got something wrong, would a human check it?
Just curious, why is it called "economy" and not "second class"?
do you actually learn from the mistakes you make
Why do planes not have a row 13?
How often are the opening hours on maps incorrect?
Is it true that you can't hear what I say but only read it?
Out of curiosity, what did people mean by "telex"?
Who decides whether a claim is right or wrong, you or an adjuster?
Does the app tell me if I take the wrong bus?
what's the difference between a debit and a credit card, i never understood
Can the system tell a typo from a real name?
Why's the fare shown in dollars and not in euros on the American page?
The driver claims nobody was home, which isn't true, I was there all day.
Our travel agency spelled my wife's name wrongly on the voucher.
pharmacy gave me 10 mg, the doctor had prescribed 5
The waiter brought us the wrong wine and then insisted that we had ordered it.
My landlord says the meter is mine, it isn't, it belongs to the shop downstairs.
They sent me a left shoe and another left shoe, lol
According to the hotline I should've received a letter; no letter ever came.
The airline put us on separate rows although we had paid for adjacent seats.
HR entered my start date as 1 March, though the contract has 1 February.
Someone at the town hall mixed up my file with that of my cousin.
Your technician connected the cable to the neighbour's box instead of ours.
the lady on the phone yesterday promised 20 percent, the letter says 10
The garage replaced the wrong headlight, and I'd like to know how to make a claim.
My bank insists the transfer was rejected on the hotel's side, not on theirs.
The previous owner told us the roof was new. It was not.
My ex gave the school a wrong phone number for me, how do I get it replaced?
The courier's app says delivered but there's nothing here, what do I do?
A nurse noted the wrong blood type on my chart last year, they fixed it since.
The professor put me in the wrong group on the list, whom do I ask?
our supplier shipped 200 pieces, the order was for 20
My date of birth is wrong in your system, it should read 1985, please update it.
The surname on my library card has been misspelled since 2018, can you change it to Szymański?
There's an old phone number on my profile, please replace it with the one ending in 77.
i moved. new address is hauptstr 9, the one in my account is outdated
My insurance card says male, I'm female, how can I have it changed?
Please correct the spelling of our company in the register: GmbH, not AG.
On my certificate the grade is given as 2.3 and it ought to be 1.3, could the office look at it?
Since the wedding my name's no longer Kern but Adler. What do you need from me?
The IBAN stored for my salary isn't current any more, here's the new one.
In the customer portal I'm listed as a company, I'd like to be a private person.
My middle initial is missing on the boarding pass, is that a problem?
My title is shown as "Mr" on all letters from the bank, I'd like that to be "Ms".
could you fix the house number on file, somebody in the store typed 11 in place of 1
The land register has the wrong plot size for our garden, who can rectify that?
Last year I was billed for the wrong apartment and it took four months to sort out.
The first parcel went to the wrong country, the second one came all right.
Back in 2020 they'd cancelled my flight instead of my friend's, so I'm a bit careful now.
we had the wrong keys the last time we rented from you, could we check that beforehand
When I called in spring I was told it wasn't possible. Is it now?
In my old flat the meter was read incorrectly for years, hence the question.
I once got somebody else's test results, which is why I ask how you make sure it's mine.
The last update deleted my settings and not just the cache, so I'd like a backup first.
My former provider switched me off a day too early, therefore I'd like a bit of overlap.
Two years ago the wrong tooth was treated at another clinic, so I'm nervous.
at first they wanted to give me a van, i had ordered a small car, in the end it worked out
The size I ordered in May was wrong for me, this time I'd like to measure first.
The printer prints in green instead of black.
My thermostat shows 31 degrees, which can't be right, it's freezing in here.
the app shows the wrong time since the clocks changed
Nothing happens when I press the button, the menu doesn't open.
The zip on the jacket is broken and the colour's not what the picture showed.
My card isn't being accepted at any machine.
Sound comes out of the wrong speaker whenever I plug in the headphones.
The navigation in the rental keeps sending me to the wrong side of the river.
The subtitle language is Dutch though I've set it to French in the options.
Bluetooth doesn't find the car anymore
the dishwasher says it's finished but the plates are not clean
The heating's on when it should be off and off when it should be on.
My smart watch counts steps while I'm asleep, something's wrong with it.
The scale you sell is off by 3 kilos, I compared it with the one at my doctor's.
Search results are not sorted by price even when I select that.
The spell checker turns every "their" into "there".
the door lock rejects my code, it isn't the batteries, i changed them
The calendar syncs with the wrong time zone ever since the last update.
My bill is higher than usual this month and I can't see why.
The vending machine on platform 4 gave me a ticket for the wrong zone.
It says "wrong password, please try again".
Error 403: you are not authorised to view this page, that's what I get.
The message reads: "The address you entered is not correct."
"Invalid date, did you mean 01/03?" comes up each time I hit save
the machine says INCORRECT PIN and then swallows the card
A pop-up tells me "This is not the account you are looking for". What does that mean?
On the display there's "E17 – no water", though the tap is open.
I get "Sorry, something went wrong on our end" whenever I check out.
it writes 'you have entered the wrong captcha' haha i am a human i swear
"Your name doesn't match our records", says the airport kiosk.
There's a red banner: "Booking not found. Check that the reference is right."
The compiler complains "expected int, not string" on line 40.
The letter literally states: "You have misunderstood clause 4." It's from my landlord.
The terminal displayed "wrong card type" and the waiter shrugged.
You were right and I was wrong, the cable was loose.
okay you were right, it's in the spam folder, i didn't look properly
I stand corrected, the shop does close at six.
I doubted you, but it is indeed the 5th. My calendar was off.
Turns out it wasn't your mistake, I had the wrong glasses on.
Fair enough, you said so at the start and I didn't listen.
I have to apologise, the number you read out was correct, I'd been comparing it with another invoice.
You're right, that's not covered, I hadn't read the small print.
ah. so it IS the modem. i was so sure it was the router, well done you
I thought you had the wrong train, but no, it's me who was on the wrong platform.
My wife says you're right and I'm not, as usual.
Oh, you did mention the fee! I scrolled past it.
I checked again and it's exactly as you told me, not as I remembered.
I was convinced it'd been 12, but your 21 is what's on the receipt.
Good thing I asked, I had completely misunderstood how the deductible works.
Indeed my sums were wrong, yours add up.
No no, you didn't misunderstand anything, I simply explained it badly.
Nothing wrong with your answer, I just needed to read it slowly.
Couldn't be better, thanks!
Oops, my mistake, it's the 12th and not the 11th as I wrote.
sorry i gave you the wrong number, correct one is 0176 554
Scratch that, I typed Lyon but I'm flying from Nice.
Ah no wait, I misread my own ticket, it's terminal 2.
I meant to write "Tuesday" in my last message, apologies for the confusion on my part.
forget what i said about the blue one, i was looking at the wrong page
I've just noticed that I sent you the wrong attachment, here is the right one.
Pardon, I confused the two contracts myself, please use number 8813.
my bad, wasnt the hotel, was the hostel next door where i stayed
That was a typo of mine: 1,300, not 13,000.
I told you two adults earlier; that was wrong of me, we'll be three.
hang on, I've mixed up my own kids' birthdays, Ella is the one in June
Correction to my earlier mail: the car is registered in my husband's name.
Excuse me, I wrote my old address out of habit. We live at Birkenweg 4 now.
I said I hadn't received it, but it was sitting behind the door all along.
silly me, i was in the wrong app the whole time
The date I gave is not right, I looked at last year's calendar.
Sorry, ignore my previous message, it was intended for my sister.
I put down the wrong postcode when I filled in the form, can I still amend it?
Actually, it was me who forgot to confirm the email.
On second thoughts I'd rather have the window seat.
changed my mind, lets do pickup and not delivery
I know I asked for a refund, but I'd like to swap it after all.
Actually make that two.
We've talked it over at home and would prefer the smaller car instead.
hm no i think i'll take the monthly plan after all, not the annual
Could we do Wednesday rather than Monday? Something came up at work.
I've decided against the breakfast, please leave it off.
Thinking about it again, the red would suit her better than the green.
not tomorrow anymore, my meeting got moved, is friday possible
Earlier I was set on the suite. Now that I've seen the photos of the garden room, I want that one.
My plans have changed, so instead of returning on the 8th I'd be returning on the 10th.
let's not do the insurance, i've thought about it and i have one already through my bank
Swap the soup for a salad please, I'm not as hungry as I thought
My boss has just told me that it isn't Hamburg this time, so kindly rebook me to Bremen.
Instead of cash I'd now like to pay by card, if it's still possible.
I wanted the loan over 48 months, but having seen the interest I'd go for 36.
No thanks, I don't need the extra luggage.
nope, no newsletter for me
That's kind of you, but I'd rather not give my phone number.
no voucher please, the money back is fine
I don't want the premium version, the free one does all I need.
Thank you for the offer of a callback, it won't be necessary.
Not interested in the upgrade, just carry on with the standard.
no need to send it again, i've found the email now
We'll pass on the wine pairing, neither of us drinks.
I'd prefer not to be recorded.
Nah I'm good, don't bother with the survey
A replacement isn't what I'm after at this point, I'll wait for the repair like you said first.
I won't be needing a receipt.
It's a nice idea, only it doesn't fit my budget right now.
Thanks but no thanks to the travel insurance.
no, i'll do that part on my own, you don't have to
No, I haven't tried restarting it yet.
No, it wasn't a gift, I bought it for myself.
nope, never had one before
No, the light isn't blinking, it's solid green.
No, we're not members. Should we be?
No, only the one suitcase.
no i dont have the receipt anymore, the box i kept
No, I'm not travelling alone, my mother comes along.
No, I wouldn't say it hurts, it's more of an itch.
no, not on wifi, on mobile data
No, it's still in its packaging, I haven't opened it.
Not yet, the technician is supposed to come at three.
No, that was my only payment this month.
No, the account's not a joint one, I hold it alone.
No, I'm fine with either, the aisle or the window.
No, there isn't anyone else who has a key.
no, didnt get any error, just a white page
No, I've never lived abroad, always in Denmark.
No. The contract is in my own name, not in my company's.
Not really, mostly I use it in the evenings.
Yes, the red one, not the blue one.
That's right, Manchester in New Hampshire and not the English one.
Exactly, only the second night should be cancelled, the first stays.
yes the joint account, not my private one
Correct, I'd be collecting it in the shop rather than having it sent.
You got it, the small one and not the large
Right, it's not the screen, it's the hinge, just as you say.
yep, 7 pm not am
Precisely: I want to pause, I don't want to quit.
Indeed, Mrs, not Mr.
Yes please, with milk and no sugar, as you've noted.
mhm, march not may, all good
That's the one! Not the black pair, the brown pair you've got in the basket.
Yes, you understood well, I am asking for my mother and not for myself.
Yes that's my address, ignore the one on the old invoice, you have the right one.
Yes, Sunday instead of Saturday, exactly like you wrote.
spot on, the PDF rather than the Word file
Confirmed, the room without balcony is what I want, not the one with.
Yes, no onions. Perfect.
Right you are, it's the Anna with one n in the middle that's my colleague, I'm the one with two.
That's it, not a loan but an overdraft.
The courier left it at the wrong house, number 34, and we're at 43.
Your branch in Cologne told me something quite different last week.
the guy at the counter gave me the wrong sim card
My colleague booked the wrong hotel, can it still be moved?
The shop assistant scanned the sweater twice and neither of us noticed.
It was I who misquoted the clause, yours is the right reading.
Who decides what's the right side of the road, and why don't we all use the same?
The school office listed my son under his stepfather's surname, kindly change that to Moretti.
wifi on the train isnt working, shows connected but no internet
Of the two you listed, the later one, I'm not an early bird.
In my message above I wrote 20 metres, please read 25, I'd forgotten the hallway.
no hurry mate, im on my break till 1
The bus company sent my lost umbrella to somebody in Derby.
Sounds right, thirty and not thirteen.
I'm not familiar with these QR things, what do I do with it?
Was it wrong of me to sign without reading?
My passport has my maiden name, the booking my partner made has the married one, how do I change it?
Not that I'm superstitious, but could I avoid row 13?
The blinds came in the wrong width from the factory.
Actually, forget the extra key, one is enough.
It says I have insufficient rights to print.
Thank you, no, I've already eaten.
Scratch that. Ten rolls.
I believe I owe you an apology, the payment was stuck on my side and not yours.
Wouldn't say no to a later check-out.
The receptionist noted my appointment under Green, my name's Greene, could you add the e?
Can you send a plumber rather than a handyman?
He said, she said, you know how it is in our office, nobody's ever wrong.
the heating engineer says its the wrong gas type for this hob
Yes to the room, no to the breakfast.
I wasn't charged for the second coffee, I'd like to pay for it.
pls make it pickup instead of delivery
No, the other car's driver didn't stop.
My error! I'd counted the cat as a household member.
There's a typo on my degree certificate, printed by the faculty: "Enginering".
I always mistake left for right, so which side is the platform on?
You're not going to believe this but it started by itself.
Sunday won't work, we're at a christening, any other day?
The flat was advertised as furnished and on moving in there wasn't so much as a chair. Landlord shrugs.
Not sure whether you mean the serial or the model number, they're 88-213 and KX4.
error no. 5003, "currency mismatch", when paying the hotel
How many people get their own blood group wrong, I wonder?
I'd prefer Mr to first names, if that's possible in the newsletter settings.
we had the wrong end of the stick, thought it was free for under 5s
Correct, I do not own the property, I rent it.
Never mind me, I've just seen the attachment.
The previous owner's name is still on the water bill, please change it to ours.
Is there a flight that doesn't leave in the middle of the night?
I'm no expert but the pump sounds rough.
Not as such, though I had a small stroke in 2016, since you ask.
No can do on the Wednesday; Friday's fine.
it's ment to be a surprise so dont email my husband
The waiter brought my neighbour's steak, we had a good laugh.
I'll have to correct myself there, two cabin bags, no hold luggage.
Nice try, but I'll pass on the premium plan.
The stamp on my permit shows the wrong year, the officer at the counter was very tired I think.
Can I have a human next time instead of the machine on the telephone line?
You must be right, I counted twice and got the same as you.
why isnt there an 8th floor button in your lift
As the engineer misread the meter in April, would you please enter 50233.
A different colour would be nicer, what else is there?
I wish I hadn't ordered the sofa in white.
Not the landline any longer, we gave that up; use the mobile from now on.
The parcel's wet, the courier left it in the rain.
I said goodbye to cheques years ago, so bank transfer.
Let me put it differently, I'd like to know how the bonus works.
No, thank YOU.
My phone corrects "Leicester" into "Lester" every single time.
It was only when I got home that I saw the shop had given me the wrong lens.
That's me told! I'll use the right form in future.
Do I need a new one or can the old one be repaired instead?
Yes, only the roof, not the walls.
Misread the label, it's a 40 degree wash. Is there any way to unshrink wool?
No further changes please.
the gate opens but doesnt shut
The temp in our office entered all overtime as sick days, what's the procedure to have it rectified?
It's either the 4th or the 5th, not sure, I'll check the calendar.
Could we meet in your office rather than online?
I had no idea you could do that!
If I'm not mistaken there used to be a post box on that corner.
Quick change of plan, boss wants 8 desks now not 6
The statement from my other bank doesn't match my own notes, how do I query it with them?
I'm the silly one here, I had caps lock on.
Please don't think I'm ungrateful, I simply don't drink wine.
Not Visa, as it happens I only have Amex, is that accepted?
The label on the jar says 500 and the scales say 430.
Put the name of the company in capitals on the badge instead, if you would.
my hotel in rome put me in a room without window, third time this year with them
Whereas in Germany it isn't allowed on Sundays, is it here?
I've reconsidered, keep the direct debit going.
Yes indeed, Mrs, not Miss.
The date of the accident was the 11th. I told you the 12th as I'd only seen the clock after midnight, sorry.
None for me, thanks.
They taught us at school that Pluto was a planet, and now it's not.
The lock turns the wrong way and the key won't come out.
Hope I'm not bothering you on a Saturday.
all week i thought today was tues but its weds lol, anyway is the tip open
That isn't a no, I only need to sleep on it.
Our old address keeps popping up in the satnav.
I've been to the wrong hospital, the taxi driver mixed them up. Can I still be seen at 3?
To be precise, since you wanted the exact model, it's the 3.0 and not the 2.0.
No news is good news, I suppose.
Take the fish off, would you, I fancy the lamb after all.
It's my cousin's fault, he swore the ticket was transferable.
We don't have a fax any more, by the way, please remove it from our entry.
The projector shows everything upside down.
"Not found" it says, in white letters.
Rather pleased with how that turned out.
Is this the right place to ask about lost property?
Sorry for shouting wrong bus at your driver this morning, it was me who'd misread the number.
I told my daughter March but it's May, so could we shift the whole trip?
Thanks, that's not a bad price at all.
no steps at all, ground floor, the lorry can back right up
The supplier's driver dropped off gravel where we'd asked for sand.
Please note a correction to my application: I finished school in 1979, I put 1978.
Is it right that one shouldn't mow in a heatwave?
Sure, the black one rather than the brown.
Your website's in English, is there a Polish version instead?
"The file could not be opened because it is not a supported type" it tells me
My misunderstanding entirely, the deposit was never due in April.
I'm not going to need the hotel on the way back.
The bank spelled my late husband's name incorrectly on the cheque, what do we do?
Ordered the wrong filter, mine's the round one. How do I exchange?
no i dont use the app
Wow, not a single scratch on it!
You asked whether I prefer morning or afternoon. Neither really matters but say morning.
The alarm goes off at the wrong time since the clocks changed.
I take that back, please leave my booking as it is.
I was told by a man in a pub that you don't charge for bikes.
Would it not be cheaper by bus?
Let me correct my last sentence: the leak is above the sink.
Not a fan of apps, but this one is all right.
Absolutely, window and not aisle.
Our previous agency filed us under the wrong industry code, it should be 43.22, could you update?
It was supposed to be sunny here in Crete and it's chucking it down.
The door is hung the wrong way, joiner's fault, he admits it.
nah leave it, ill go myself
Different question now, what about dogs?
I'm at the wrong station! How do I get to St Pancras from here?
The pharmacist handed me tablets of the wrong strength, who should I tell?
You guessed it, it's for my granddaughter and not for me.
I may have misled you, the contract is in my wife's name.
Rather than a taxi, what about the night bus?
There's a mistake in the contract the recruiter sent, salary says 32k and we agreed 34k, can HR reissue it?
Not before noon if possible.
I hadn't noticed the small print, you had it right.
The scanner reads 0 as O every time.
oh no i gave you my wifes number. mine is 0151 496 0023
No sugar, please, and the milk separately.
Which of us isn't a bit forgetful at 70?
Screen message: "Wrong card type. Please use another card."
I'd like to correct an entry in the land register that was made wrongly in 1994.
There's nothing I'd change.
Cancel the 2pm, I'm coming at 4 instead.
We aren't complaining, the delay was due to fog.
i meant to order 3 can u add one more
What's wrong with paying in cash these days?
You ask who signs: not me but my boss, so the link goes to him when it's ready.
Don't need a bag, thanks.
The pool was closed, which the brochure by the tour operator had not said.
Yes, it's the same card, not a new one.
My electricity meter and the neighbour's were swapped by the fitter, could you put that right in your system?
I typed my password in the username box, no wonder.
Could I pay you rather than the landlord?
Neither my husband nor I eat fish.
it isnt charging
You never know with those fuses, do you?
If it's not too much trouble, two copies.
The tour guide said the church was Gothic, I'd say Romanesque, but what do I know.
No more questions, Your Honour ;)
I'd put down the 6th as my last working day but the notice period makes it the 30th, so I'll resubmit.
"Did you mean: Paris, Texas?" is what the airline site keeps asking me.
The tap I bought is left handed, is there a right handed version?
I didn't get the code the first time but it's come now.
Not the end of the world, I'll reorder.
Agreed with all of it except I've now decided on blue.
It's my GP who got the date wrong on the sick note; she has sent a corrected one, attached.
No, the car wasn't moving when he hit me.
Actually I think that'll do.
The old tenants are still on the council's list for our flat, could you have them removed?
I forgot to say it's for eight people, so a larger table would be better than that one.
how do i say "this is not my suitcase" in spanish
You'll laugh, I was holding the form upside down.
There is no hot water in room 309.
Nobody was hurt, it's only the bumper.
Well I never, it works!
Please disregard my request of this morning, the matter has sorted itself out.
Rather the smaller portion for me, I'm not a big eater.
Your competitor sold me the wrong router, so now I'd like to sign up with you.
The measurement should be 118, I wrote 181, sorry about that.
Could you explain why it isn't called a tax when it is one?
No need for the gift wrap.
The shipment sheet from our warehouse says 40 boxes, 38 arrived.
My initials are J.R. and not J.B., someone at the registry must have misread them in the eighties; how can I get this amended?
yes that was the wrong one i sent, heres the right one
I've been paying for the wrong parking zone, is there any refund?
I don't disagree.
The speaker buzzes and the left one isn't working.
Honestly it couldn't have gone smoother.
Not via Frankfurt if there's another way.
You asked me to choose: the hardback.
I've no idea what the previous tenant told you, but I'm new here and would like to register.
The 3rd was my idea, but the wife says the 4th.
Is a "bill" in American English a banknote rather than an invoice?
You did tell me, I clean forgot.
garage fitted the wrong tyres and wont take them back, am i covered
Declined the cookies and now I can't log in.
Would you change the delivery note, please? Our apprentice wrote 12 litres where it's 120.
No, we didn't have anything from the minibar.
Not complicated at all, that.
That's the one, the 18.40 and not the 6.40.
Got my dates in a twist, we leave on the 2nd.
I'm quite happy with the old phone, so no to the upgrade, thanks all the same.
Whoever keyed in my address forgot the flat number, please add 3B.
wrong cable in the box. got usb c need the old type
Could I be moved to a quieter room, not next to the lift?
You weren't wrong about the queue!
The cashier in Hull gave me change for a ten instead of a twenty yesterday.
I had understood from my bank that it takes three days, is that so?
The display says "no paper" though the tray is full.
The lamp came with a square plug and we have round ones here, which adapter do I need?
Actually I've got a question about something else.
is it "flammable" or "inflammable" on the safety sheet
Let's not do the full service, just the oil.
The invoice your supplier sent has someone else's company on it.
To be honest I clicked decline by accident, I meant to accept.
No, it's never done that before.
Yes please, with ice and not too much lemon.
Last time round the hotel had us down for the wrong week, so I'm ringing well ahead.
hahaha no i meant me, im the muppet
Mrs Price from HR put my start date as 2021, it was 2012, would you see to it?
I don't want to be a nuisance, but could I have another pillow?
Disregard the photo, I sent the wrong one. Here is the right one.
The shower runs cold when somebody opens a tap.
I don't mean to hurry you.
Rather not give my date of birth over chat if that's OK.
Why do clocks on adverts always show ten past ten and not noon?
Both numbers are right, the first is home and the second is work.
My flight wasn't cancelled after all, so I no longer need the voucher.
Nope still nothing on the screen, I did what you said
You can't go wrong with a cooked breakfast.
The builder ordered the wrong bricks, can we return an opened pallet?
I read it as 2.5 mm but it's 1.5, need new glasses.
Instead of the annual bill, is quarterly possible?
No, sorry, I don't have a loyalty card.
my old employer reported the wrong salary to the tax office, who corrects this
nobody told me i had to print the pass, and ryanair charged me 55 quid
Not so bad once you know how, is it?
You asked if I meant the garage door or the front door: the garage.
I seem to have been given two customer numbers, can they be merged?
The translation on the ministry's website is wrong, it says married where it ought to say single.
Please change the seat from 14C to 14A.
Confirmed: cheque, not cash.
I really don't mind either way.
I'm getting "the selected date is not available", any ideas?
What does "not negotiable" mean on a cheque?
All right, I stand corrected.
oh wait that was the 2023 invoice i was looking at sorryyyy
We said no to the extended warranty in the shop; can I still get it?
The plasterer charged for the wrong number of rooms, and he won't answer his phone.
Best not to send anything before the 20th, we're away.
I'd sooner come in person.
It was our Tom who broke it, he ordered the wrong blade online last month.
No thanks needed, you did all the work.
My tenant's title is Miss not Mrs, could that be updated on the tenancy record please? The letting agent guessed.
do u also have it in black instead
The radio in the hire car was stuck on Portuguese the entire trip.
That's right, I'm not a member yet.
I thought I'd paid, but I hadn't pressed confirm. Done now.
Did I do something wrong?
The lift is out of order.
It's not that I dislike the tariff, I'm simply moving abroad.
Tea, not coffee, for the 11 o'clock meeting please.
Apologies for the confusion on my part, the meeting is at our place.
My wife says I never listen, so could you repeat the bit about the excess?
the parcel shop gave my parcel to a different mr khan
The word "actually" was in every sentence of that training, made me laugh.
Not guilty, it must have been the cat on the keyboard! Please delete "ggggg".
I'm after the small one, in case you've still got it.
When I said tomorrow I'd forgotten it's a Sunday; Monday then.
Nothing could be simpler, thanks to you.
Is the price per person and not per room?
Booked a double, need a twin now, my brother's coming along in place of the wife.
No, that's everything.
The ticket inspector insisted my railcard wasn't valid, who was right?
Please replace "Ltd" by "LLP" in our company details, we changed legal form.
It does not fit, I measured badly. Can I return it?
You've got it, the one with the thermostat and not the plain one.
The oven bakes uneven, left side burns, right side is raw.
Not sure I follow, could you say it in simpler words?
On reflection the 4 berth would be too tight, so the 6 berth.
My doctor's receptionist sent the prescription to the wrong chemist, can you transfer it?
I'd never have found that by myself.
No car, no. We're coming by coach.
would it be wrong to tip the driver?
Years ago I was sold a policy I didn't need, is it too late to claim?
So sorry, I answered "no" before reading the question. It's yes.
it says my card was declined "do not honour"
Wasn't expecting the refund till Friday and it's here already.
In this country "first floor" isn't the ground floor, which confuses my American cousin no end.
Rather a silly question: does the toaster need to be descaled?
Can you take the second passenger off? She's not coming.
Oh it's mm, not cm! I measured the whole kitchen wrong.
I refused the parcel at the door because the box was wet.
The wrong trousers, one of the best films ever. Is it on your service?
Mr Patel senior can't make it after all, so one badge instead of two please.
Oh, I was looking at the wrong line of my statement, everything adds up.
Please ignore my last message, I got muddled.
No need to call me back, an email will do.
Yes, exactly, from Luton rather than Gatwick.
The merchant gave me 2.4 metre lengths when I paid for 3 metre ones, what are my rights?
hi, you guys have my surname as Brwon since the shop typed it in, its Brown, pls fix
Nothing's wrong, just curious how you calculate the points.
Can't thank you enough.
The heating comes on at the wrong time, how do I set the clock?
Popup reads: This is not a valid postcode. What now?
Not the 8 o'clock one any more, my meeting got moved, put me on the 10.
You know what, I'd better ask my husband first.
no pets, no smokers, just the two of us
I should have said that I need it by Friday.
Better not, I'll do it at the branch.
By "the usual" I mean the 25kg bags, since you ask.
My accountant told me something else entirely but he isn't always right.
In 2018 somebody in your call centre cancelled my mother's line instead of mine.
why do they say "not to scale" on drawings?
It never rains but it pours, now the second tap is dripping too.
sry autocorrect. "boiler" not "broiler"
You couldn't have explained it better.
Wasn't there a discount for pensioners?
I'm not the account holder, I'm his carer, what papers do I need?
The photo on my staff badge shows someone else, HR uploaded the wrong one.
Correct me if I'm wrong, but the last tram goes at half twelve?
no, no children, no
That's it! Not the grey one, the anthracite.
Turns out I had the wrong glasses on and it does say 2026.
Instead of Mr and Mrs could tickets be made out to our grandchildren?
The taxi dropped us at the wrong entrance, how do we get to reception?
nothing to add, all correct
My bad, it's kilos. I put pounds.
Rather than wait in for the engineer, could I leave the key next door?
The label says washable and it isn't, it shrank.
I am not sure which form is right for me, A1 or S1?
Don't bother with the cover letter then, the CV is enough for me.
Not too fussed about the view, honestly.
We were told by the travel agent that transfers were included, the hotel says they aren't.
I'd actually like two of those.
please amend our VAT number, our bookkeeper submitted it with a digit missing: GB 204 5518 73
No, it hasn't arrived.
the machine took my card and didn't give it back
I wrongly assumed Monday was a bank holiday, ignore what I said about opening times.
Can I have the manual in German instead?
If I were you I'd not believe the forecast.
Ah no, it's the other way round, I'm the one who has them mixed up.
Wouldn't mind a coffee voucher if you're handing them out ;)
Not only was it fast, it was friendly too.
The chap who came to measure wrote 180 and it's 160, please have the order changed before it goes to cutting.
no ta, got one already
Wrong number of plates in the box, 5 where there should be 6.
which is right, "enquiry" or "inquiry"?
Sorry, not the 3rd, I was thinking of another trip. The 13th.
It was my sister who booked it, not me, so the confirmation went to her email.
I won't be needing the shuttle.
What's the difference if I pay by card rather than by transfer?
Yep the savings, not current
It's not you, it's me, I never was any good with computers.
Says "session expired, this is not your fault" lol
Someone at the council spelt our street Brigde Road on the certificate, can I get a new one?
Can we do the 5th instead of the 4th, my mate's borrowed the van.
No complaints from me.
I didn't know that, how interesting.
Please take my old mobile off the file and put 07911 330 284 on instead.
It isn't the first time the courier threw it over the fence.
oh hang on, found it, wrong folder
Would I be wrong in thinking that VAT isn't due on this?
not right now im driving
We've decided against the conservatory, so just the windows please.
Your man Steve did a proper job, unlike the last lot who fitted it upside down.
I don't have a reference, I only have the receipt.
To answer your question: no, the light on the front isn't green, it's orange.
Agreed, refund and not exchange.
My colleague Birgit asked for ten licences last week, she meant twelve, could you add two?
A gluten free option would be nice rather than just salad.
I always thought a "return" was cheaper than two singles, not so?
i put my dads email in by mistake, mine is the same but with a 2
The seat was double-booked on the way out, I had to stand to Crewe.
never mind the discount, just send it
No, no allergies.
Funny, I could have sworn it was Wednesday. You're right of course.
The thermostat shows 12 and it's at least 25 in here, is it faulty?
Actually make it a single.
"Error: the amount entered does not match the invoice" appears when I press pay.
That was me who deleted the appointment, not you, sorry!
Can I choose not to have a smart meter?
It was quoted at 400 by your rep in person and now the invoice from your head office is 460.
For the record I have no objection to Saturday delivery.
I can't find the serial number on the machine, isn't it normally underneath?
well thats not what i expected, in a good way
not the blue bin, i'd like to order a brown one
Right first time, the Ibis by the station.
The gas safe man said the flue was not installed to spec, does the warranty cover that?
Excuse my typing, that should read "November".
I'll not be home before six, can the parcel be left in the shed?
You mentioned the silver plan. No thank you, I'm staying with bronze.
Is Mrs Doyle not working there any more?
My grandson was taught "fewer" not "less" and now he corrects me all day.
My mistake, the order number is 55810, I read you the customer number.
Sorry, I typed the wrong date, it should be the 9th of May.
No thanks, I don't need the extra insurance.
The courier left it at number 14, I live at number 41.
my name is spelled wrong on the bill, can you update it to Jansen with one s
The boiler is showing error F28 and won't light.
it says "incorrect username or password" every time
You were right, it was in the junk folder all along.
Couldn't be better, thank you!
Can you send it to my office instead of home?
The second one, the one for £40.
Is it true that the Eiffel Tower was not meant to stay up?
on second thoughts, leave it on the old tariff
No, I haven't tried that yet, the router is upstairs in my daughter's room.
oops wrong chat sorry, that was for my wife
I've got the wrong size, could I swap the 9 for a 10?
The lad in your Croydon branch told me it was free and it wasn't.
Not Tuesday please, anything else suits me.
Which one? The Ford, reg ending KLM.
Forget the Thursday, I've just looked in my diary and I'm at the dentist, make it Friday.
I pressed the wrong button and bought two tickets, how do I give one back?
ah no its me being thick, i was looking at the wrong month
Correct, 2 adults and not 3.
The clerk at the town hall wrote my birth year as 1965, please change it to 1956.
Actually, do you do gift vouchers?
Wrong part arrived, I ordered a 22mm valve and there's a 15mm in the box.
Nothing wrong with the car, I just want to give it back a day early.
Nah I'm good, no upgrade for me
I meant to ask earlier, is there parking at the hotel?
It isn't working. The screen stays black.
Your colleague on the phone said six weeks but the letter says eight, which applies?
Not bad at all, that was quick!
No problem, I can wait.
I was wrong about the fuse, it was fine, your tip with the socket did it.
Instead of a refund could I have store credit?
We moved in July, so the address you hold is out of date. New one is 3 Mill Lane.
sorry fat fingers, 07700 900 418
In my day the bank didn't charge for that.
Not to worry, I found the receipt.
I'd rather have the aisle seat if there's one going.
The hotel gave us a twin last year although we had booked a double.
No, only the one suitcase, and a small rucksack.
Right, the morning flight, not the evening. Please go ahead.
How come it's called a black box when it isn't black?
Scrap that, I'll take the bigger skip after all.
The estate agent entered the wrong meter reading, the true one is 20417.
It's not urgent, whenever you have a moment.
I think I may have given you my old postcode. It's BS3 now.
the app keeps saying my PIN is wrong, what can i do
No, thank you, I prefer to pay by cheque.
The plumber fitted the tap the wrong way round, hot is cold.
Rather than by email, would you post the tickets to me?
Yes that's me, not my father, he is the senior and I'm the junior.
Please correct the spelling of our company in your records, the previous secretary registered it as Mayer, it's Meyer.
don't you think it's a shame they stopped printing timetables
Silly me, the charger wasn't plugged in.
I ordered the wrong colour by accident. Is it too late?
i want to go to Newcastle, the one in Australia
The driver never rang the bell, he says he did.
Not yet, I'm still on the train.
no no please, no rush
Could you tell me what I did wrong on the form?
"Invalid IBAN" comes up in red under the box.
What is the actual difference between half board and full board?
It wasn't you, it was my broadband that dropped.
I said to my wife it would be easy and it was, cheers.
The invoice from the wholesaler is £60 too high, can I dispute it through you?
You asked which account: the joint one, not the savings.
I've changed my mind about the insurance, take it off please.
Can't complain, everything came on time.
My payslip is wrong this month, overtime is missing.
Hang on, I misread my own handwriting, it's a 7 not a 1.
Do you have anything that isn't on the ground floor?
No, I'm travelling alone this time.
The previous agent in the shop put me on a 24 month contract, I'd asked for 12. Can that be put right?
Exactly, Portland in Dorset and not the one in Oregon.
People always mix up Slovenia and Slovakia, I suppose you get that a lot.
I'd like it in oak rather than pine.
the gate number on the airport screen is wrong, it said 14 and we were at 41
Please don't send the paper catalogue any more.
No joy with the coupon, it says it isn't valid in my region.
You did say 10 working days, I should have read properly.
Make that 6 bags rather than 5, I forgot the porch.
Is my understanding correct that I do not need a visa for a stopover?
I'll skip the newsletter, ta
My son set it up and got the date of birth wrong, it ought to be 12 March 1951.
it's not the money, i just want to know how it works
Last summer they sent me to the wrong terminal and I missed my flight, so I want to double check this time.
Never had any trouble with you people, I must say.
The dishwasher doesn't drain and I've already cleaned the filter.
No, it was bought online, in November.
What if I book the wrong name, can it be changed later?
Apologies, I meant euros when I wrote pounds.
I didn't expect such a fast answer!
Quite right, the Friday, not the Saturday.
not today, maybe next week
My neighbour's parcel was delivered to us by mistake, who do I tell?
Would it be possible to have the starter without prawns?
Sorry, my mistake, the flight's on the 12th, I was reading last year's ticket
yes the green one, not the olive
No thanks, I don't need the gift wrap.
The courier left it with the wrong neighbour again
I've changed my mind, make it a double room instead
no, I haven't restarted it yet, shall I?
My surname was entered wrongly by the branch in 2014, could you update it to Szabó?
You were right, it was in the spam folder all along.
Couldn't have been explained better, thank you
the blender arrived with the wrong lid
It says "Incorrect PIN, 2 attempts left"
Actually, one more thing: do you ship to Malta?
The second one, the one ending in 09.
Why isn't it called a deposit but a bond in Australia?
oops, typo, I meant 2024
No, we don't have any pets, and nobody in the flat smokes either.
I'd rather pay by invoice, is that possible?
What's the right form for a name change after divorce?
Not urgent, whenever you get round to it
the estate agent told me it was included and it turned out not to be
Correct, I'm the policyholder, my husband is only the driver.
I misread your mail, you did say Wednesday.
My old doctor wrote down penicillin allergy by mistake, there's none, can that be removed from the file?
The heating doesn't work in the bedroom but works in the kitchen
I bought the wrong size, can I swap it for a 42?
Nothing wrong with the first lawyer, but I'd like a second opinion
not bad at all, cheers!
I meant to ask, how long is the voucher valid?
It's the Dublin office I'd be visiting, since you ask, not Cork.
No, the payment hasn't left my account.
game crashes with "invalid session token" whenever i join a party
Let's do Friday instead of Thursday, my sister can't make it after all
My bad, wrong chat! please ignore
That's fine, no need to change anything.
I was told by the pharmacist that generic isn't the same, is this true?
The plumber came on Tuesday rather than Monday, so I'd like to claim the lost day.
Right, exactly, the cheaper tariff, not the premium one.
no not at the moment, just browsing
Your colleague on the phone got my date of birth wrong last week, please put 4 July 1948.
I wrongly assumed that the fee is per person; now I see you wrote per group
can i use the other card instead?
I don't want the insurance, thank you.
The screen shows the wrong time after the update
Ah wait, I've just noticed I typed my own number with a digit missing: it's 0176 4450 912
What's the difference between a notice and a warning, I always mix them up
No, she isn't allergic to anything, only hay fever in May
They delivered a sofa in beige, I ordered it in blue.
Never had a problem before, so I don't know how this works.
I'd prefer an aisle seat if it isn't taken
Not only was it quick, it was also kind. Thank you.
Nope, still on android 11
Could you send it to my work address this time, not the home one?
My son's school report says absent on a day he was there; whom do I ask to correct that?
I stand corrected, the guarantee really is only for one year.
yes please but without onions
"Error 0x80070057: The parameter is incorrect" is all I get
The bank's own website had the wrong opening hours, so I stood in front of a closed door
Instead of a refund, may I have store credit?
no more questions, that was it
I said to my wife it wouldn't arrive in time, and here it is!
Is it wrong to put both names on the lease?
On second thought I'll keep the subscription.
the black ones, since you ask. not leather
I can't remember whether I used my maiden name, it could be either
The previous tenant never changed the name on the meter, so please put it on mine: Adebayo.
No, I don't think I have received that letter.
actually that's perfect
I'd got it wrong, it's my neighbour's bill, ours came this morning
The app says I'm in Poland but I'm in Portugal, is there a setting?
Wasn't there a discount for pensioners once?
The waiter brought us the wrong bill on Saturday and we noticed only at home
Not the upgrade, just the basic one for me please, to your question.
No, no, please go ahead.
I should've said that I'm calling on behalf of my father, it's his pension.
How do I correct a typo in my booking?
I ordered the wrong cartridge, 304 and I need 305
Exactly. Not Monday, Tuesday.
We were promised a call back by the branch on Elm Street, nobody rang.
It's no trouble, I can wait
I don't mean to be rude, just curious: are you a robot?
Is there something other than the 8 o'clock train?
no i only have the one account
My ex-employer reported the wrong salary to the tax office, could you tell me how to get it fixed?
scratch that, i found a better date, 21st to 24th
What happens if the information on a form turns out to be false?
You did nothing wrong, it was my browser
Yes, without breakfast, just as you wrote.
The parcel shop gave my package to someone else with a similar name
I'd like to return these, they're not as soft as I hoped
Neither, thanks, I'll take the train.
My passport number has changed since I booked, the new one is K0923817.
The coffee machine displays "descale" although I've descaled it
No, that was not me, I was at work at that time, to answer your security question.
Would it be better to rather fly via Vienna?
Not sure, maybe 2017? The papers are in the attic
it's working now, turns out i had caps lock on
You told me to check the breaker and it was indeed the breaker, I'd been wrong to blame the boiler
My previous insurer had me down as a smoker, which I never was; please register non-smoker.
I want the other colour instead, is exchange free?
Forget the balcony, we'll take the cheaper room after all
No need to apologise, it was my own fault
It's the Honda, if you need to know which. The Toyota's been sold.
Hello, my meter number was misspelled by the previous supplier, can you put it right? It's 1ESY 4401.
That's right, I'm the mother, not the guardian.
erm i've written the wrong iban, the last two digits are 34
The taxi driver insisted it was terminal 2 and it was terminal 1
Do I need to write "not applicable" or can I leave it blank?
I don't need anything else today, thank you.
My vacuum makes a noise it shouldn't make
Rather not, thanks, I'll keep the old plan.
Sometimes the wrong song plays when I use the voice remote
No, we were three at the table
I had you down as a machine, turns out you're quite human, ha
I can't complain, everything arrived as described
"This is not a valid promo code" pops up at checkout
Is the battery supposed to be flat after two hours?
Not the first time I've used you, and certainly not the last!
I used to think the metro ran all night. Silly me.
My insurance card says Anne and should say Anna, what do you need from me to have it reissued?
The teacher confused my twins, so could the grade be moved from Emil to Oskar?
nah im good
Instead of the 14th could I come in on the 15th?
Well, nobody's perfect, my handwriting least of all: the house number is 7, looks like a 1
Apparently the receptionist had told my wife something different from what the doctor said
No, it hasn't been sterilised, she's only four months old
What I'd meant to write in my last mail was "tenant", sorry for the confusion I caused
The red warning lamp stays on, wrong oil maybe?
Please don't bother sending a paper copy, e-mail's enough
I agree with your correction, it's indeed 1,340 and I had added wrongly
How come it's called Boxing Day?
both of them, actually
I'll pass on the dessert, but could we have two espressos?
The shop in Graz sold me an incompatible charger
Not to worry, take your time.
The one in the Rue Molière, as you're asking.
I need to correct my tax return for 2021, which form would that be?
hi, put in wrong email when i signed up last year, can i change it?
No I didn't get the code
It should be possible to cancel online, shouldn't it?
yep, the 64 gb, not the 128
The removal men put the piano in the wrong room and then left.
I'm not a customer yet, but would like to become one
Sorry, I misunderstood your question. I'm looking for a weekly pass.
My neighbours have been told a different date by the water board.
It isn't my first language, so excuse mistakes
Rather than chatting, could I get a call back?
There's no hot water since last night
You're quite right, the deadline was yesterday, I've no excuse
can you change my username, i don't like it anymore
No, I've not been to the States in the last 14 days.
My late husband's name is still on the bill; from now on it should be only mine, please.
On the package it says made in Italy, inside it says made in China. Curious.
I tried the wrong door for ten minutes, good thing no one saw me
I'll have the fish then, not the veal. My husband talked me out of it.
What would be wrong with paying cash?
None of the above, I'm just here about the opening hours
The dishwasher stops in the middle and shows E24
Make that six chairs, I'd forgotten about grandma
We don't need a cot, thanks for offering.
Not guilty, says my client; could you tell me where to file the plea?
The new tenant isn't called Berg any more, she got married and is called Stein, please update
That's the one! Not the prettiest but it fits.
Could I get the invoice in English instead?
I believe you, it's just that my bank says something else
is this the right chat for returns?
no, only in the evening does it hurt, not in the morning
I noticed a mistake on the restaurant's bill but that's between me and them
When I said "yesterday" in my previous message I should have said Sunday, apologies
I picked up somebody else's suitcase by mistake at the belt
It was Hermes that said "delivered", there was never anyone here
Sure, go on, that's exactly what I was after
Does "non-refundable" really mean no refund whatsoever?
HR had recorded my start date as May and it was March, would you amend the record?
My password isn't accepted
i want to play as the mage instead of the knight, can you reset class?
Changed my mind about the extra legroom, take it off again please.
Yes, the 4 pm one. I can't do the 2 pm.
There isn't a single thing I'd change.
The train was on the wrong platform and I missed my connection
No. Just the prescription, nothing else.
Oh I see, I'd been looking at the net amount, you're talking gross. Makes sense.
Who decides whether a claim is wrongly rejected?
I was going to say no, but all right, sign me up
By the way, it's not just me, the whole street has no internet
I declined the warranty at the counter and they still charged me for it, your store in Leeds that is
It's a he, to answer you, and he's three
Please note our bank details have changed, the old IBAN shouldn't be used any longer
"Wrong file type" appears when I upload the PDF
The vet prescribed something other than last time, may I combine the two?
I'm afraid I gave you an outdated phone number. Use 613 555 0142.
you can keep the change as a donation, i don't want it back
That's not necessary, but kind of you
My grandson says I should use the app rather than ring. Where do I find it?
Weirdly the fridge is freezing the milk, though it's set to 6
Not that I know of
Please swap the Tuesday lesson for a Thursday lesson.
I really thought you'd be wrong about the weather, but it did rain
Indeed the ground floor, not the first, you've got it
Is "sorry we missed you" on the card meant seriously when we were home all day? DHL of course.
No extras please
I take back what I said before, the lamp does work, I hadn't plugged it in
Last winter your engineer fitted the wrong valve, since then all's been fine
Please put me on the vegetarian menu rather than the standard one
Is it Mr or Dr? I never know how to address the headmaster.
The bank clerk wrote 9 where I'd written 4, so could my account be corrected to 40041?
no need for a call, mail is fine thx
The screen reads "Login failed: user unknown"
I wanted the two-year deal but my wife has persuaded me otherwise, one year please
You asked which dog: the spaniel, not the terrier.
I dialled the wrong department first, then a nice gentleman sent me to you
Not this month, maybe in the autumn
Dear team, I'd confused brutto and netto, so your figure holds.
the shoes fit but the laces are wrong colour
Why do pilots say "niner" instead of nine?
Haven't got one, sorry. I've a passport, though.
I need the certificate in the name of Smith instead of Jones now that I'm divorced
This couldn't have gone smoother
Actually can I also add my wife?
The previous owner registered the boiler incorrectly, I'd like to have the serial number fixed.
Nope, it's not on the label and not on the box either
Let me correct myself: the fall was on the stairs, and before lunch
My landlord told me I can't, the tenants' union says I can. What do you say?
it's been pouring in through the wrong side of the window since monday
I'd sooner collect it than have it posted.
Yes, that's my old address, the other one's the new one, you have both right
You needn't send the manual
In chess terms I blundered: I bought two season passes and need one. Refundable?
Mr. Haddad is no longer with our firm, please address letters to Ms. Boutros from now on.
It doesn't matter which colour
A parcel for someone called Pietersen was put through my letterbox by the postman
Which is the correct spelling for the form, "Centre" or "Center"?
My game freezes on the loading screen, not always, about every third time
I'd forgotten that we'd already paid, sorry, my own bookkeeping mix-up
No children under two, four adults only
could i have gluten-free instead of normal bread
There, found it! I was looking at the wrong drawer.
Not the colour I'd have chosen but my wife loves it
Let's leave the date as it is, I don't want to change it any more.
Your shop assistant in Porto gave me a size 38 in a 40 box
How wrong can a weather forecast be, eh? Anyway, are the ferries running?
Sorry for the mess, ignore my first mail, only the second one counts.
my date of birth is wrong in the school system, the secretary typed it, 11/02/2015 would be right
That's the correct car. And no, there were no passengers.
I shouldn't have clicked that link, should I?
He isn't my husband, to answer your question, he's my brother.
I never received the invoice
The kettle switches off before it boils
Please don't cancel, I've decided to stay
The other driver said I'd been in the wrong lane, his insurance sees it likewise.
What does "E&OE" mean at the foot of a quotation?
No, the pain's not constant
wrong link, here's the right one: the photo of my receipt
The waitress misheard me, so it ended in two soups. No harm done, I'd just like to pay for one.
I didn't know that! Thanks for setting me right.
A smaller one would do, instead of the large
It's a trick question, isn't it? No, I do not remember my first pet's name.
Error: the selected seat is no longer available
Since the update, my photos are sorted wrongly
Not a complaint, just an observation: the music on hold is lovely
In my application I had stated 2 rooms, but it's become 3, we've had a baby
no thank you, i don't want to take part in the survey
Right you are, it was filed under my middle name.
I thought it was Thursday today, oh well
Should I have brought the original instead of a copy to the notary?
The registry office spelt my son's name Mathew, we want Matthew, what's the procedure?
Two nights then, not three, my leave got shortened.
The gym says that I signed for 24 months and I say 12. Can you as consumer advice look at the contract?
Got it. Not the app but the website. Doing it now.
There's nothing more to add from my side
I said sugar-free at the counter and the barista gave me regular
My wife's on the phone with you too, so please don't do it twice!
Would you mind checking that I haven't put the wrong postcode?
It's the older of the two that I meant, as you wanted to know.
No, leave it switched on
Uh, I attached the cat's picture instead of the ID, sorry, here's the ID
The light's green now. You were right about the cable.
My bank says the card isn't blocked
how do i change a wrong answer in the online quiz, already clicked submit
Excellent, and not a minute too soon
I was once billed for someone else's calls, years ago, different company
The tutor said the exam's in hall B, the notice board says hall D. Who's to know?
I'd like to correct the number of guests from 40 to 55, more have accepted
No, it's only the hot tap
The lock won't take my key any more since your caretaker changed something
Thank you, that isn't needed any longer, my son's done it.
Yes I am sure. The 6:10, not the 6:40, I like to be early.
Could there be something wrong with the sensor?
You mustn't thank me, I thank you
I clicked "no" where I should've clicked "yes" in the consent form. Can I redo it?
not interested in the credit card, just the account thanks
The estate agent's listing claims 80 sqm, it's really 71
Excuse me, I was mistaken about the year, the accident took place in 2019.
"Address not recognised" when I type my street
Which form is it when I want to contest, as opposed to appeal?
My hairdresser tells everyone that your bank is closing, that's false I suppose?
On reflection, red is too much. Go with the navy.
Yes exactly, from Basel and not from Bern
I put my left shoe in the box by mistake, both were to be returned, can I send it after?
No, don't worry, I wasn't hurt
The tax office had a wrong tax class for me all last year, how is that put right?
I'd like the letter in large print instead of the normal one, my eyes aren't what they were
Sorry sorry, 8th of June, I wrote July, too little coffee
My granddaughter set it up and must have picked the wrong country
never got the hang of these forms, is "maiden name" my mother's or mine?
It's not for me, it's a present
Your answer was correct and my colleague's wasn't, so I owe her no lunch after all
"Please correct the fields marked in red" but nothing's red on my screen
The trousers are too long
No, I'd rather wait for the black ones to be back, thanks all the same
Can you explain why the clocks go back and not forward in October?
we were told by the guy at the gate it's the wrong queue and lost our slot
Mine's the Samsung, you asked. Not the newest.
I should like to amend my will: everything to my niece instead of the church.
Isn't she marvellous, your colleague Ines? Didn't make me feel stupid once.
Ah, no, then I have misunderstood the scheme entirely, thank you for explaining.
no the other chat was about a different thing, this is a new question
Two of the eggs were broken
My address has been "Hillstreet" in your database since a previous agent keyed it in; it's "Mill Street", would you change it?
I'm afraid not, I only keep receipts for a year.
Actually I'm quite pleased with how it turned out
Would the fast train be cheaper than the slow one or is it the other way round?
i bought the dlc for the wrong platform, any way to switch
Don't change a thing, it's all as it should be.
Somebody in accounts transposed two digits in my IBAN, please replace with the one in the attachment.
The removal firm says it's the tenant's job, my lawyer says otherwise
Well I never, it was plugged into the wrong socket!
I'd wanted to pay monthly, but seeing the discount I'll go yearly
No, nothing like that. Just a bit of a cough.
It's saying "Wrong username or password (403)"
Is there anything that I may not bring into the hearing?
My parcel isn't here yet
Earlier I told you it was a crack; looking closer it's only a scratch.
Yes, I did mean the 25th, well guessed
He was given the wrong jab at the other clinic, that's why we're so careful now
Could you recommend something other than ibuprofen?
Not the end of the world, we'll come next week
The lecture notes contain a wrong formula on page 7, whom in the faculty do I tell?
You can't imagine how glad I am
no, the door was locked, the window wasn't
Just the tall one then. No, make it two tall ones.
I've been pronouncing your company's name wrong for years it seems
It was the wrong time of year to visit, I suppose
Instead of flowers, the family asks for donations; can I do that through you?
The child seat listed on our old booking with the agency was never needed, please take it out of the new one.
Nope nothing, inbox is empty
My wife handles that account, I don't, so could you tell me how she can add me?
I overlooked your second paragraph, the answer's in there, forgive me.
How can I tell the false notes from the real ones?
The dryer says "filter", I've cleaned it, it says "filter" again
Not so fast, let me get my glasses... right, the number is 8831
Unlike my old provider, you actually pick up
Please don't use my middle name in future letters
As for the colour, I'm torn, but let's say white. No, cream.
It didn't rain, we didn't get lost, the food wasn't cold: best trip ever
No officer came and no report was written, to come to your question
A neighbour accepted the parcel and says it was the wrong size for his hall, lol
What if the diagnosis was wrong, can I get a second opinion paid?
The certificate you asked for is in Polish, not English, is that OK?
I entered my height in the weight box, can the form be reopened?
I'll not be needing the transfer, my nephew's fetching me.
Actually, do you also do piano tuning?
The council's map puts our hedge on the wrong side of the border
That is what I thought, not a fine but a reminder. Phew.
Rename my clan from Wolvez to Wolves please, the founder couldn't spell
I said I'd send the photo yesterday and didn't, here it comes
No thanks, no bag.
The cinema played the film in the wrong language, is there a voucher for that?
Neither of us drives, to come back to what you were asking
Is a tomato wrongly called a vegetable?
there's no sound on my left earbud
Please correct me if I'm wrong: the lease runs until the end of March?
Hm, I had better check with my husband instead of guessing
Not one hiccup, first time ever with a telecom company, bravo
It was wrong of me to send it without a stamp, may I pay the postage now?
Since marrying I'm no longer Costa but Ferreira, kindly adjust the ticket.
You said it might take a week and it did, on the dot
The third option, please, so neither the early nor the late one.
No need, I've already got one of those
The handyman your agency sent in May drilled through the wrong wall.
I don't speak much english, is there somebody who speak arabic?
Please disregard the claim, the watch was under the bed.
According to the neighbours the bins go out on Tuesday, the leaflet has Wednesday. Which one's true?
My fault entirely, I'd ordered for the wrong week
Is "not proven" the same as "not guilty" in Scotland?
A smoking room? No thank you, non-smoking.
the controller drifts to the left even when i'm not touching it
My file has me as retired since 2001, a slip by the old employer, 2011 would be right
No rush, I didn't expect an answer today anyway
Yes to the first, no to the second question
Can the meeting be held online rather than on site?
The pharmacist swapped my tablets with someone else's once, so I always double check
I owe you an apology: the charge was mine after all.
Not having heard from the school, I'd like to know if there's a trip on Friday
Skip the sauce please
I would have said Tuesday too, but the calendar tells me it's Wednesday already
you were right about the fuse, me wrong, i owe you a beer
Confirmed: Flight 220, not 202.
No, we're fine without a parking space
Actually make that half a kilo, not a whole one, there's only two of us
The landlord's letter has the wrong year on it; does that make the notice void?
I always write "recieve" instead of "receive", bear with me
My dentist billed the wrong tooth and now my insurer won't pay him
Which of the two, you ask? The one from Monday.
I wanted to say thanks and not goodbye
I'm getting "Mismatch: name on card does not match account"
Would a claim fail if I'd filled in a wrong date in good faith?
not today thx
No, I'm the second wife, the first one doesn't get anything from this pension
The hotel in Rhodes had us in a twin though your partner agency had promised a double
It's the wrong trousers, Gromit! Sorry, couldn't resist. Yes, the exchange please.
Ouch, I gave you my sister's birthday, mine's in November
I meant no offence by asking
Please send me the fixed-rate offer rather than the variable one
The tap water is brown
I can't think of anything that could be improved
On the old birth register they'd entered me as a girl, I have a court order to have it rectified.
So the bus doesn't stop there on Sundays, I had no idea, good to know.
I'm not sure I understand the term "excess", is it what I pay myself?
Let's forget about the warranty and go for the repair at my cost
Right first time!
The caretaker let the wrong firm in, so the heating people stood outside for an hour.
No, he's never been stung before as far as we know
Instead of English could he take Spanish as first foreign language?
I pressed "decline" accidentally, could you send the offer to me again?
I don't play on mobile, only pc, since you want to know
My predecessor here in HR coded me as part-time, it needs changing to full-time as of January
The washing machine goes to the wrong programme by itself
I'm not going to argue with that, you've done your sums better than I have
Could have sworn I'd parked on level 3, it was level 2, so you can stop searching
Invalid date. Use DD/MM/YYYY instead of MM/DD/YYYY. <- what does it want from me
not much, just one suitcase
Aren't polar bears left-handed? My boy wants to know before we book the zoo.
He isn't a tenant but a guest, in case you need that for the form you asked me about
My email to the professor bounced, I suppose the directory's out of date
We'd like to swap, not return
Nothing further, your honour, haha
No, I do not consent to marketing, only to the contract.
Kindly alter my booking from half board to full board
The umpire's call was wrong in my view, where do parents lodge a protest?
I should've read your instructions to the end, it's all there on page 3
yes same address. no new phone number
What I'd like is less of a sofa and more of an armchair, if you've got any
They'd sent my aunt a reminder for a bill that wasn't hers, that was another bank, mind you
Please update: our company isn't a GmbH any more, we've become an AG.
Hardly a scratch on it, packed beautifully
I never use the thing, so please tell me how the subscription ends
It wasn't the router then, it was the dog who'd chewed the cable
The man at the ticket desk told me children travel free and the conductor didn't agree
The black pawn moves diagonally on my board, is that a bug?
Thanks, no, I've eaten, haha. Only the bill please.
Seat 14C is broken and can't be reclined
Not Sofia the city, Sofia my daughter, lol, I see you got it already
I'm in two minds, the larger one's too dear, the smaller one's too small
Wrong window, sorry! That was meant for my brother.
How is it that the fee isn't the same in every canton?
I've had to correct my own invoice twice, getting old. Here's the final version.
No I'd not like to rate the app now
May I have the contract on paper as opposed to PDF?
The trainee at your Ghent branch ordered the wrong lenses in April, which were replaced since
I ought to have told you that there's a lift, though it's tiny
The clock in the hall is wrong, can somebody from maintenance come?
Well spotted. It's indeed Rue de la Paix and not Place de la Paix, I was being careless.
nothing happens when i click save
I won't be coming alone after all, put me down for two
Do you know the difference between a barrister and a solicitor? I'm not from here.
If I'm not at home, please give it to number 16
The insured is my son. I'm not insured with you, you needed to know.
Better late than never, as they say. Thanks for the parcel.
Don't you people ever sleep? Amazing service at this hour
I told the school nurse Thursday when I should have told her Friday
There was a wrong note in the second movement, but otherwise I loved the concert
Please withdraw my application, I've accepted another post.
The lease names my flatmate as main tenant; he's moved out, so it should now be me
Not necessarily today, but I'd need the answer this week
I have neither a scanner nor a fax to answer you, just a phone
it shows me offline to friends when im online
Can you tell me what's meant by "subject to change"?
I was about to tell you that the total is off, then I saw I'd skipped a line. All good.
Medium, then, since large is sold out
The other side's counsel misquoted the statute, so we need the official text, please.
No, madam, thank you, my son does the shopping
I've moved from unit 5 to unit 6, could all mail go there rather than here?
My phone autocorrects "Ilse" to "else", so don't be surprised
I hadn't expected it so soon!
Hmm, didn't I have a coupon somewhere? Let me look.
The bus driver took a wrong turn and we missed the ferry; is there a later one?
Just checking I did nothing wrong: I filled in A and C, and left B empty
My answer is no, we haven't altered anything on the car since buying it
The plaque should read "beloved", the stonemason carved "belowed". Do I have a claim against him?
I'd like to try the vegan box next month instead of the fish box.
Contrary to what I wrote this morning, both parcels have come.
Printer prints everything mirrored
Don't let me keep you
He said it was a Rembrandt, it wasn't, that's the whole story of my uncle. Now, about the valuation...
I'd be lying if I said I understood it, but it works
No need for a new card as the old one's turned up
Which is it, "affect" or "effect"? I want the hardship letter to be correct.
Yes, her. Not the older sister, the little one, as you say.
My gamertag got misspelled when the tournament organiser signed us up, can you fix it to Zephyr77?
I couldn't agree more
Nah, skip the warranty.
Please fix my postcode, the broker mistyped it.
my fault, that was the billing address
The soup was wrong, the rest lovely.
I prefer rail over air, actually.
Not blue, since you ask, grey.
It isn't plugged in, that's why, sorry.
No one's told me anything so far.
Yes, June, not July.
The drawer doesn't close.
You're quite right, I'd overlooked the footnote.
instead of 2 pls send 4
Wrong floor, the cleaners said.
Should I have used the other form?
It was the bank's error, they've apologised.
No, I wasn't alone, if that's relevant.
I'll not be needing the car.
"Session invalid", again and again.
Sorry, different order: 60213.
Nothing's missing, all six arrived.
Could it say Ms instead of Mr?
Not at all, please go on.
The shuttle went to the wrong terminal.
I was thinking of another hotel, sorry.
Where did I go wrong on the form?
Either's fine, really.
Looks like I ordered the kids' version.
Rather early, isn't it, six o'clock?
The fan is louder than it should be.
Change of plan, pickup it is.
No gift wrap, the green one's for myself.
The caretaker signed for it, not me.
I've never actually used miles before.
Not quite finished yet, one moment.
Tampere, sorry, not Turku, my slip.
The heel came off the left shoe.
Update: it isn't Ltd any more.
That's correct, no middle name.
No upgrade for me, ta.
I don't have a fax, who does?
Please remove Jan, he's left us.
The hinge is on the wrong side.
wasn't sure so i asked
It was me who cancelled, not the hotel.
Make that a single ticket.
The bakery spelled his name with a k.
Yes, without sugar, not with.
Is it wrong to tip in Japan?
Honestly not bad at all!
The cable's shorter than described on the box.
I counted again and you were right, there are eleven.
My nephew typed in his own school as the delivery address, bless him, could you set it to our home?
No, we've not moved, but the council renamed the street, so the new name would have to go on the contract.
What the shop in town sold me was the wrong cartridge, and they won't take it back, do you carry the right one?
I don't want to jinx it but nothing has gone wrong with this laptop in five years.
The travel agency we used before always got the transfer times wrong, so this time I book everything myself.
You asked whether it's the charger or the battery, I'd say the battery.
Rather than paying in one go I'd like to split the amount over three months, is that possible?
Apologies, I sent you the photo of the wrong receipt, the attached one is the correct one.
I'm not the one who'll be collecting it, my brother will, does he need my ID?
the mailman rang at number 12 and left again, so i never got a chance to sign for it
Hello, the app isn't just slow these days, it won't open on my phone at all since the last update.
No to the seat selection, but a meal I would like, the vegetarian one.
My employer sent you my previous salary, the correct figure is on the attached slip, please adjust the records.
On the box it says 220 volts, inside the lid 110, which of the two is true?
I had in mind to cancel, but having heard about the pause option I'd go for that instead.
When it wakes up from sleep the sound comes out of the laptop rather than the headset.
Yes, you've understood me correctly: only the shipping address changes, the billing address doesn't.
Somebody at the depot stuck my label on another box, so now I've a stranger's garden hose.
I thought you'd forgotten the voucher, but no, there it is at the bottom, thanks.
Could you tell me why the invoice number isn't the same as the order number, I've always wondered.
If it's not too late I'd swap the Thursday tour for the one on Friday, as rain is forecast.
The old agency booked our people into the wrong hotel twice, which is the reason we're coming to you.
i meant to choose express but my finger slipped, any chance to switch it
The door sensor reports open when it's closed and closed when it's open.
We did not order through the website but by phone, so where would I find my invoice?
No, I wasn't given a reference, the man at the desk only nodded.
In the end it was not the router but a mouse-eaten cable in our cellar, so you can close this.
The name in the passport is Katarzyna, friends call me Kasia, and I booked as Kasia, so please change it.
At the pick-up point they handed me a parcel for a Mr Lee, which I gave back.
Not to be fussy, but would it be possible to have a room away from the lift?
I'd misremembered the date, the charge you listed on the 12th is indeed the right one.
There's a clause that says "unless otherwise agreed", what is that supposed to mean?
My previous phone company had me down under my maiden name, so the porting may have failed because of that.
Yes, it's a shared mailbox we need and not a distribution list, glad that's clear.
The wall mount has the wrong screws with it, they're M6 and the holes are M4.
No, I haven't tried another browser, would Firefox do?
As a rule people mix up gross and net, so maybe put a hint next to the field?
I got the wrong end of the stick there, so it's the deposit that comes back and not the rent.
A lady from the other shift had promised a call on Monday which never came, so I'm writing now.
Don't send a replacement just yet, I want to see if drying it helps.
I'd like to correct something in my application, I put 2015 as the year of graduation and it was 2014.
The screen says "Incorrect time zone" every time that I start the calendar.
We'd chosen the ground floor at first, but with the noise the third would be better, is one free?
The price tag in the store said 30, at the till it was 35, and the girl there just shrugged.
You said I should check the spam folder, I laughed, and there it was.
The plumber you recommended isn't to blame, the tiles were loose before.
Please cancel the meeting room for Tuesday, I actually need it on Wednesday the whole day.
Between you and me, I would never have got this right without your help.
Rotterdam, not Amsterdam, exactly.
I got the town wrong, sorry.
no idea, what do you suggest
Yes, I'm Ines, not her sister, ha.
Since there's no direct flight, could we instead stop over in Vienna on the way and stay one night?
The gloves have two left hands.
Economy instead of business, to save money.
Wrong charger in the box.
No, the ferry's already booked.
Actually, one room is enough.
You're correct, it's a 2021 model.
"Wrong PIN, two attempts left."
I miscounted, there are only five.
not the dock, the laptop, yes
No crib needed, thank you.
Can't complain at all!
The bus dropped us in the wrong village.
I'd rather have the evening slot.
Please update my surname, I got married.
The waiter brought someone else's bill.
What's wrong with paying by cheque?
My maths was off, sorry.
No, it's never happened before.
Not today, thanks.
Paula misread your mail, all fine now.
It doesn't charge any more.
Would Thursday work instead?
Ah, miles! I'd read kilometres.
I hadn't meant to order that one.
no problem, it wasn't your mistake
Wrong size, can I swap it?
I said no to cookies, does that matter?
The post office stamped the wrong date.
On reflection, two pillows.
She's not the account owner any longer.
Is this the wrong department for refunds?
None, only hand luggage.
The toner isn't recognised by the printer.
Silly me, it's in the second drawer.
The first, as you asked.
Our intern ordered A3 instead of A4.
I haven't, no.
I changed the theme, now I regret it.
The plug doesn't fit our sockets.
Right, keep Friday and drop Sunday.
It's no longer needed, cancel please.
Sender's error, they wrote 21.
actually can you also book a taxi
You had it right the first time.
I used to think returns weren't free.
No hurry, not before Monday.
Black's out? Then I'll take navy.
I must have clicked the wrong link.
The old invoice had the wrong logo.
Nope, just browsing.
Please don't call, text is better.
Typing error on my part: Bergen.
They cancelled my train, not me.
The monitor flickers, not constantly.
How come it isn't called a toll?
Couldn't have said it better.
Yes, pause it, don't cancel it.
Neither of us smokes, to answer that.
Forget the bag, just the shoes.
I'm not sure, maybe in June.
It's wrong on my passport too, sadly.
The wrong team got the trophy, ha.
I meant to ask about parking too.
Page not found, it says.
No breakfast, no parking, just the room.
Thursday after all, sorry.
The florist forgot the card.
Your advice was right, I'd doubted it.
i wrote to the wrong number first
Isn't it strange that Mondays cost more?
Not a fan of the new look.
Swap the kettle for a toaster please.
The mechanic fitted the wrong tyres.
I don't mind either way.
Mixed up my sons, it's the younger one.
No longer at that address, please amend.
The caterers sent the vegetarian food to the office party next door and we got theirs, which was mostly ham.
Since you ask which of the two, it's the one that was not paid by card.
I'd filled in the customs form incorrectly, so they sent it back to me and I've got to do it again, any tips?
No, we're not in the building any more, but my colleague Jan is and he can open the door.
What I'd wanted to know before I buy is whether the cable is included or not.
My grandmother keeps calling it "the wrong remote", though it's the batteries that are dead, which ones does it take?
The meter reader noted 7310 and it should be 1370, here's a photo, please correct the reading on my account.
You asked if I'd like the smaller one, no, but I would take the large one in green.
I could have sworn I had paid this, but looking at the bank I see it was last year's, so you're right.
Instead of the lake view we wouldn't mind the garden view, if it's cheaper.
The old landlord is still listed as the contact for our flat, that isn't correct any more since May.
It isn't the price that makes me hesitate, it's more the colour, do you have samples?
When I open the lid it says "wrong cartridge", and I've put in the one which came with it.
First I asked for Pro, I know, but having seen the price I'd rather stay on Basic.
i booked 3rd to 5th but it was me who mistook the wedding date, its the 10th, can we shift it
A different company delivered our sofa and scratched the floor, would my home insurance with you pay for that?
Yes to everything you listed, the name's Thijs with a j and not with an s.
We were told at check-in that our seats weren't together, although they are on the boarding pass, so that was nonsense.
If the parcel's not there by Saturday I won't be home, in that case leave it with number 27 instead.
No, I didn't drop it, it was like this when I opened the carton.
Right you are, Terminal 2, I had 3 in my head.
no, never got a text
I meant to write headset, autocorrect made it handset.
The app crashes, it doesn't freeze, if that helps your technicians.
Not a single crack, beautifully packed, thanks!
Rather than a letter, an email would be fine from now on.
The warehouse packed 10 licences' worth of dongles and we paid for twelve.
Is the 14th actually a Sunday?
No, silver isn't my taste.
Actually I'll keep both, cancel the return.
"Wrong file type" pops up when I upload the receipt.
You told me it would be the SIM and it was, I didn't believe you, sorry.
I'd go for the cheapest of the three you offered, not the fancy one.
Someone else must've used my desk, the keyboard's now set to French.
My sister says I should've bought the larger tent instead, so can I exchange it?
I never fly with less than two bags, so how much is a third?
The neighbour took it in, not the concierge, and now she's on holiday.
Typo, 38 and not 83.
Let's forget about the bus, show me trains.
Sorry, no, I haven't got the receipt any more.
The reception clerk wrote the wrong departure date on our key card.
My contract lists me as divorced, that was an HR slip from years ago, can you set it to married?
it doesn't print anything at all, not even a test page
Instead of my work email use my private one from today on.
No to the survey, yes to the newsletter.
I confused you with another shop, please disregard.
What did the old version have that the new one doesn't?
Wasn't your fault, the airline cancelled.
Yes, Hotel Adler in Innsbruck, not the Vienna one, well spotted.
The rain cover doesn't fit the pram.
I'll have the vegan menu rather than the vegetarian, changed my mind.
Do people often get the form wrong?
Our last supplier always sent invoices with mistakes, so I'm a little careful now.
No, I'd say more like a clicking sound than a hum.
Ah no wait, it's my father's customer number I gave you, mine starts with KX.
The clock on the oven is an hour off, it can't be set.
Not necessarily today.
You must be right, my calendar was on last year.
wrong parcel shop, i went to the one on the corner, silly me, it's at the station of course
I was charged twice by the parking machine, do you handle that or the city?
The name on the doorbell isn't mine, so please tell the driver it's Okafor.
No that's perfect, leave it.
In fact, could you ship it next week rather than this?
My flat is on the third floor and the removal men carried it all to the fourth.
It keeps saying "You are not the owner of this document" even though I created it.
I'd like a quote for five instead of three seats.
The second, not the first.
I had the caps lock on, that's why it wouldn't take the password, apologies.
Couldn't find anything wrong with your offer, so let's go ahead.
no ty i will do it myself
The pharmacy gave my wife someone else's package, and yours landed with them I think.
Ask me again tomorrow, I don't have the number with me.
Is it normal that the bill doesn't show the discount?
Not cash, card.
I said yes too quickly, could we still go with the smaller car?
The address label was torn off so it went back to the sender.
It's not for me but for my nephew, can the gift receipt be in his name?
Please remove the middle name, the passport office dropped it.
I had it upside down, works now.
The bread was hard and the soup cold at your place in Ghent on Saturday.
Don't you have this in black?
My boss approved the wrong request, I need her approval moved to the other one.
Strictly speaking I don't need it, but it'd be nice to have.
No, the light is off.
Aha, so net 30 means thirty days from the invoice, I'd always thought from delivery.
The seller described it as new and it has scratches all over.
Rebook me on the later one, the earlier doesn't work after all.
I expected worse, really, this was not at all difficult.
Shouldn't I have got a confirmation by mail?
"Card number is incorrect", three times in a row, with two different cards.
Correct, only the add-on goes, the main plan doesn't.
he wrote the wrong reference on the transfer, our accountant, so it may not show up on your end
Not your department I know, but where's the canteen?
Would you say "fewer" or "less" returns? My colleagues and I can't agree.
Sorry, that was meant for my wife.
The lift only goes to the fourth and the sofa didn't fit, so they took it away.
Actually, that's everything, bye.
Monthly, please. Yearly is too much at once.
My daughter booked this and put in her own phone instead of mine, please switch it to 0471 55 20.
It isn't that I don't like it, it's just too heavy for me to lift.
Yesterday's delivery was one box short.
Was I mistaken to choose the standard rate, do you think?
I looked again and you're right, the button's there, under the three dots.
The mouse moves left when I move it right.
No, we didn't get it from your shop but as a wedding gift.
Cancel Monday, book Tuesday.
The tracking page of the courier is wrong half the time, in my experience.
Excuse the mess above, my cat walked over the keys, what I want is a return label.
thats not needed but thanks for offering
I meant the one you listed first, since you're asking which hotel.
The museum gave us tickets for the wrong exhibition.
Wrong of me not to say so earlier, but I'm travelling with a wheelchair.
Please send it to my mother rather than to me.
The update didn't install.
Yes, it's Turku, not Tampere, you have it right.
There's a mistake in my tax form that the payroll office made, who can fix that?
No, it only started on Tuesday, to answer you.
If I book the wrong day by accident, can I change it free of charge?
The manual is in Polish, I don't read Polish.
Oh, wait, I typed Bergen instead of Bremen.
No, just the one bag.
Wrong door code, the courier says.
I mean the student one, since you asked.
Rather the aisle seat if there's a choice.
My blender stopped working, it's not even a month old.
You're right, it does say 14 days, I hadn't scrolled down.
please change billing name from Kroll & Song to Kroll & Sons, our bookkeeper mistyped it
The screen isn't broken, it's only that the hinge squeaks, can that be repaired under warranty?
Yes, before noon, not after.
I take that back, Wednesday is better.
A human at your call centre entered my year of birth as 1897, which makes me a rather old customer, please set it to 1987.
"Device not recognised" when I plug it in.
no, that's all for today thx
I was wrong about the colour code, it's 305.
What's the difference between a shared mailbox and a distribution list?
They delivered four chairs, we ordered six.
Not to Basel this time, ship it to Bern instead.
Is there no way to pay by bank transfer?
It can't be switched off any more, the power button is stuck.
I'd prefer not to.
Never mind the size question, the chart explains it.
The hotel put us in a room with twin beds although we'd reserved a double, could we get some compensation?
Thanks, no, the voucher is fine as it is.
Hm, no, I don't see a green light, it's orange.
ah i read 7 pm but its 7 am, all clear
My mum thinks you don't ship to Malta, I told her she's mistaken.
Not once did I have a problem with you lot in ten years.
The website shows prices in dollars and I'd like to see euros, where can I change that?
Correct me if I'm wrong, but returns are free for members?
Actually I've got one more parcel to send.
No, I didn't get the code.
Sorry, I pasted the wrong link, here's the other one.
The taxi company took us to Gatwick when our flight was from Heathrow, does the insurance cover that?
I need the date of my return moved, not the outbound, that one stays.
Yes please, cancel only the second line.
It's not a complaint, only a suggestion.
The battery says 100% and the laptop still shuts down at once.
Someone in my team deleted the wrong mailbox, can it be restored from last night's backup?
Skip the breakfast, we'd rather sleep.
My first message had a typo: four nights, not fourteen.
Well I never, that was quick!
Does "non-refundable" really mean not at all, or is there some small print?
I see that I've been looking in the wrong folder.
The label printer prints half the address and then stops.
The wrong colour arrived.
The house number's changed from 7 to 7A since the street was renumbered, please amend.
Neither, I'll pick it up myself.
he told me monday, then tuesday, now the driver isn't even answering his phone
Nope, never used a Mac.
I had thought of Lisbon, but Faro sounds better after all.
It's fine, no need to correct anything.
Must have been my kid who ordered the second one, I certainly didn't, can I send it back?
What happens if I enter the wrong IBAN?
The message reads: "The name you entered does not match our records." What now?
That's right, the guest order, not the one in my account.
Instead of six bottles I'd like twelve.
You ask which part is slow: not the mail, more the calendar.
I ordered from a different shop by mistake.
the guy at the counter charged me for three coffees, i had one
Please take Steve off the ticket, he left the company, put me instead.
Turns out it was plugged into the wrong socket, sorry for taking your time.
Can the gift wrap be blue rather than green?
I don't think I'll need the lounge.
The previous agent, back in March, promised me a discount that never came.
Hang on, I gave you my landline, use the mobile.
Mistakes happen, no worries at all, I make them too.
The zip won't close, I don't mean it's stiff, it won't move a millimetre.
No, the account isn't shared, it's only me.
That's not for me to decide, I'll ask my boss and come back.
Wouldn't it be cheaper to take the train?
It should say "Dr." on the ticket, I got my degree after the account was opened.
wrong button, sorry
The customs office listed my parcel as a commercial shipment, but it's a present from my aunt.
Both are correct, thank you for checking.
I wanted to fly on Friday, but now my boss needs me here, so Saturday.
Not that I'm in a hurry, but roughly when will it ship?
You said it'd be there by ten and it was, I'd looked on the wrong porch.
Actually quite happy with it.
Postman misread the number and put it into 21 instead of 27.
I'm not after money, a simple exchange would do.
Please don't ring the bell, the baby sleeps.
yes three travelers correct, no baby
The tent is missing two pegs.
The statement my bank sent me has the amount twice, is that a pending one perhaps?
Let's do pickup instead, I'm in town anyway.
I should have said this earlier: the laptop runs Linux.
"Invalid voucher", says the checkout, and I copied it straight from the newsletter.
Not sure I understand the term, what's a cost centre?
Guess I misunderstood the offer, thought it was for two years.
Could I swap the chair for a stool?
It's the left one, you asked which.
My registration lists me as Mr, our HR clerk ticked the wrong box, I'd like Ms.
The hire car smelled of smoke, wasn't cleaned and had the wrong kind of child seat in it.
No refund needed, honestly.
i'd have taken the other hotel if i had known about the pool
Actually is there a phone number too?
Not now, I'm driving.
The invoice is right, it was me who forgot we ordered twice that month.
Take the older address off my profile, it's out of date.
My mistake, it's order 718.
sorry i meant thursday, typed too fast
Wrong number from me, the right one is 5521.
No thanks, no extra insurance.
The courier left it at the wrong house.
Actually, make it two tickets instead.
You were right, I misread the invoice.
No, it hasn't arrived yet.
They sent me the wrong size.
It says "incorrect password".
couldn't have gone better, thank you
Scrap that, I'd rather have store credit.
The printer prints the wrong colours.
As for which flight: the outward one, not the return.
Your branch in Leeds told me something completely different last week.
My surname was misspelled by whoever set up the account, could it be changed to Barnett?
Why is it called a deposit and not a fee, just curious?
I put in the wrong postcode when ordering, can you still change it?
No, no error message, it simply closes after a second or two.
Exactly, Manchester and not Munich.
On second thought, keep the subscription.
Oops, scratch that, 16 boxes.
Could I have a window seat instead of an aisle?
The driver wrote that I wasn't home, which isn't true, I sat here all day.
Error 403: you are not authorised to view this page, that's what I see.
I thought the parcel was lost but it was my neighbour who had it, so you had it right all along.
The jacket isn't what the picture on the site shows.
I don't need the express option, standard will do.
last year you guys had a different return policy, right?
no not yet, i'll try that now
My colleague filed this under Facilities by accident, can it go to IT?
Instead of a refund, would a swap be possible?
Correct, one-way, no return.
Ignore my last message, wrong chat.
I'd actually like to add a second driver.
The invoice has my old address, please update it to Mill Lane 4.
Nothing wrong, just wanted to check.
That was me being silly, the code was in the spam folder the whole time.
My phone autocorrected that, I meant sage.
Not at the moment, maybe later.
Two suitcases came off the belt, neither of them mine.
The lady on the phone yesterday booked me into the wrong week, I'd like the 8th to the 15th.
No, I haven't restarted it, the laptop is on a train with my wife.
Is it "enquiry" or "inquiry" on the form, or doesn't it matter?
Hmm, I was looking at last month's bill, this month's is fine.
Yes but only the lamp, the rest I'm keeping.
wrong item in box, ordered kettle got toaster
Please don't send it to the office, home is better this time.
The "payment not accepted" banner appears each time I try with the card.
The second one, the smaller of the two.
I changed my mind about the colour, sand rather than sage.
What if the date on the voucher is wrong, would it still work?
It isn't urgent.
You did say fourteen days, I was the one who thought thirty.
The self-service kiosk gave me a ticket to the wrong Newport.
Never had a better service, no complaints whatsoever!
My husband entered our anniversary instead of my birthday, can you fix that on the profile?
No, thank you, I'll print the label myself.
Keyboard types z instead of y.
i ordered 2 by accident, need only one
The hotel insists we booked a double, though our voucher says twin.
Right, cancel the music one and leave the film one alone.
Let me rephrase, I'm moving on the 3rd and need the internet off on the 5th.
Not sure which one it is.
Actually what time does the shop close on Sundays?
I'd meant to ask before: do you deliver to islands?
The previous tenant still gets mail under my customer number.
Sorry, 4471, I read the wrong card.
No, only on the desktop, the phone's fine.
Your system marks the parcel as delivered, the mailman says it's on his van.
Please replace the word "Ltd" with "GmbH" on future invoices, we changed our legal form.
I wouldn't change a thing, perfect as it is.
The app tells me my PIN is wrong.
not the monthly one, since you ask, the yearly
Would it be wrong to open a second ticket for the same laptop?
Instead of Friday can they come Saturday?
I assumed you'd closed it, but I see now it's still open, sorry for the confusion.
The gift message on the card had my niece's name spelt wrong, the florist's fault I suppose.
No need, I've got it already.
My bad, I was logged into my wife's account.
The scanner scans everything upside down since the update.
Half board please, not full board.
A friend says you can't return opened shoes, is that so?
Oh, I was on the wrong page, found it now.
The travel agent put down two adults and we're three, what would adding one cost?
Yep that's him, Barnett, with an a.
Don't bother with gift wrap.
The fridge is not cooling properly.
The seat map on the airline's own page shows something else from what my agent promised.
I'd rather not give my phone number if that's possible.
no it was paid by card
Three of the six glasses were broken, the other three are ok.
"Sorry, that's not right. Try again." is all the login page ever says.
I believe I told the shop assistant medium and she packed a large.
Could you change it from pickup to delivery? We've decided on that.
The meaning of "pro rata" isn't clear to me, what does it stand for?
Yes, correct, to Porto in Portugal, not the Brazilian one.
It's me who made the error.
Update please: new phone number, the old one no longer works.
Two sugars. You did ask!
The hotel we'd chosen burned down in 2020, so do you know another?
My file at the hospital says appendix removed. It's still in here, doctor says so. How do I have that amended?
I compared your figure with page 3 of the contract and they match.
8:03 from platform 2, thanks, I'll be there at eight.
The school pays, I'm merely the caretaker, in case that's relevant for the invoice.
17, nearly 18.
Leak's above the boiler, to answer you.
Blinds for the kitchen, curtains for the bedroom, that's all of it.
We'd like to go from monthly to quarterly payments.
I always confuse Cologne and Bonn, so thank heavens for your map.
First burglary 2019, second 2022. This is about the second, since you want to know.
White, 80 wide, as chosen.
What do you call it when a flight is late by a day, delayed or cancelled?
Is nitrite the same as nitrate? The pool man thinks so and I have my doubts.
The Thursday after next, yes, you got me.
Petrol. I'd love electric, but petrol.
I can't take ibuprofen, and your list leaves it out, bless you.
renewing, not cancelling, was option 2, and i took option 2
Margaret, but Maggie's fine too.
There are 34 Springfields in the States; ours is the one in Oregon.
My flatmate's results came in my envelope, the lab must've mixed them up.
The wedding's off. Please cancel the hall, and the balloons.
Username received, password received, everything's received.
Turns out that it's the microphone after all, I'd been blaming the camera.
South-facing, 40 square metres.
Tried another browser, same thing, as you'd predicted.
Hem, four centimetres. Or five. Let's say five.
In my language "actual" means "current", isn't that funny?
The tree's mine and the fence is his, but we've made up now.
Correction from me, the parcel goes to Oslo, I'd put Bergen.
Canadian dollars, thanks for double-checking.
The semester fee went out this morning, later than I had told you, sorry.
On Fridays we're closed, so any other day for the courier would be lovely.
I overlooked the word "except" in clause 7. You're quite right.
Quiet coach please, if you can swap me from the family one I picked.
£12 tip, the rest was pizza.
Rooms 11 and 12.
It's a Samsung, ten years old, still going.
The drain's blocked again, the plumber did it badly.
I'm a man of sixty and I'd like to know about parental leave, for my son.
Novák, with an accent, customer 2210.
In on the 30th, out on the 2nd, just as the voucher shows.
The soup was cold and the steak was superb, for your survey.
Which is it in general, included or extra?
The ones upstairs are noisy, we're downstairs, so what can be done?
I'm at entrance C. You?
There's a charge on my card from a shop I've never heard of.
28 days in my new contract, 25 in the old one. Please update the leave account.
My father is alive and well, whatever the pension office believes! How can he prove it to you?
The charger came today, laptop came Monday, all's here.
I'd like to swap tomorrow rather than today.
Found the folder, it wasn't deleted, I'd dragged it into another.
Left-handed, please, if there's a choice.
The scarf I returned was too long, this one's just like your description.
Wednesday it is, I'd told my husband Tuesday, he'll cope.
The vase arrived in pieces, photo attached.
Booking code QX7LPA. You needed that, right?
Georgia the country or Georgia the state, which has the embassy I've read about?
A skip is a big container, since you were curious.
The museum next door gave me different hours on the phone, they were thinking of winter.
Men's, size 44, wide.
We had 80 thousand as the sum insured, could we raise it to 90?
My handbook says four weeks and so do you, so my boss is alone with his two.
Please port my old number, I've decided against a new one.
For a beginner I'm doing well, my grandson says.
My name has a hyphen, Anne-Marie, and the airline always swallows it.
Mac without the c at the end, like MacLeod, to help you search.
My brother wired the red one to N. It's dark here.
17 inch, according to the door.
Our daughter has graduated, so her student account can be closed now.
I thought I'd paid. I have yet to pay. Oops.
A taxi, not room service this time, thanks.
The tax office says that the statement I handed in was for another year. Could I get 2023?
The coffee grinder is loud, is that normal?
Change in Lyon is fine by me, I had hoped for direct but that's life.
From my aunt to me, yes.
The figure looks like a 1 in my scan, it's a 7, my pen was dying.
28 inch wheels, you can take it that I've measured.
Yes to the date, no to the insurance.
Ramp instead of stairs, great, you thought of everything.
I forgot the twins in my count! Eleven, then.
milk, eggs, and actually add butter
Could I have the birthday wrapping instead of the plain one I'd ticked?
I have a heavy accent on the phone, so I'd rather write.
House sold, garage stays ours.
It was at 9 in the morning, to be exact for your log.
Gatwick, North Terminal.
Is there a leave for grandparents or is that for parents only?
Season 2 ends so differently from the book.
My previous provider promised 25 and charged 45, which brings me here.
The driver rang, I was in the shower. My bad.
38 degrees. Celsius, obviously, or I'd be an ice cube.
I'm the landlord, since you couldn't tell from the form.
I'll collect it myself after all, please hold the dispatch.
Desert, like the Sahara. My crossword needs six letters and so does the answer, ignore me.
It's Friday the 13th, what could go awry?
Picture 1 is how it should be, picture 2 how it is, as you wanted two.
Approved, it says here now. Earlier it said "rejected", due to my typo.
You explained the deposit so clearly that I've got nothing left to clear up.
My niece is Caitlin; the school printed Kathleen on her diploma.
Gross or net, what does customs want?
We're moving our party to Sunday, any table left?
Already took this morning's. Should I take the evening one too?
Add it, don't replace it, would be my pick of the two.
The key safe is on the left of the door now, it used to be on the right.
What it says on the tin is "matt". What's on my wall is shiny.
The friend who recommended you had it almost right, she only forgot how nice you are.
Yes, that's me, with a different haircut.
I'd said five in my review, make that six out of five.
You asked how it really went: the doctor came at ten, the ambulance at eleven.
For accuracy's sake I've measured again: 182, where I gave you 180.
Third floor, blue door, the bell's broken, so knock.
My phone autocorrected Hull to Hell. Hull, please.
A friend at your competitor gets 100 GB, I get 50, is there a bigger plan?
Nothing's off, I'm just checking that the address came through: 18 Oak View.
I liked the first draft of yours and like the second one even more.
One's in my name, the other in hers, and that's how it should be.
The museum guide told us 1642, the plaque says 1624. Do you happen to know?
Just to be sure we're talking of the same thing, the sofa with the chaise, yes, that's it.
it was the fuse. all this time. i feel like a donkey
Half of that would do for me, could you quote a smaller pack?
Up to now I've had paper bills, from now on I'd like email.
Breakfast hours, please, and while you're at it dinner too.
18 Elm Rise. There's an Elm Road too, so delivery folk mix us up all the time.
I'd been spelling it with a t all my life until I saw the birth certificate.
Your message says Saturday and so does my ticket, grand.
Day first: third of April. Good of you to check.
Could you block the card but leave the account open?
The one with the hood, if I have the choice.
invoice 204, i gave u 203 before, my bad
We were told by the tour company that the guide speaks Portuguese. He spoke German.
Vegan for me, vegetarian for him.
It turns out the flight is next month, I'd been packing for tomorrow. Please forget my panic.
The council has us in band E, our house is a C. Where do I appeal?
Mr will do. I left the doctorate unfinished.
Is it the SIM or the phone that gets locked abroad?
Slovenia, and yes people always think of the other one.
I don't need the view, the ramp is what counts, to answer your question.
My wife just corrected me, it's the lake side we had last year.
The PIN's here. Still waiting for the card, day three of your five, so all in order.
Room 4, capacity 14.
Per person or per room? Which of those is the 80 you list?
The registrar swapped the baby's name and mine, and we'd like it put straight.
Only the second paragraph, thanks.
What I wrote about the bike: it's been found! You can close it.
Sick note from Monday to Friday attached, as you requested.
Five bolts were in the bag, the manual shows four, is one a spare?
The thermostat shows 15 and it feels like 15. What's the first thing to try?
Keep the landline, end the mobile. Yes. Just like you summarised it.
I mistook Basel for Brussels once and had a very good time.
The clock on my oven is an hour behind, how do I set it?
Glasgow, the Queen Street one.
Van, not copier, thanks for asking before you look it up.
Oak after all. Pine was my first idea, but the stairs are oak.
Married since May, my file says single, would you be so kind?
Nights. Maria works nights, the other one days, if that helps you choose.
The reason is relocation, nothing to do with your service, which I've liked.
round plug, ur description fits
The newspaper printed the 30th, your site shows the 20th; I phoned the paper and it's their error.
Pick-up at the airport, drop in the city. That's right.
No hurry with it, next week is fine.
How many does the recipe serve?
Blue bin on Mondays, green on Thursdays, I've finally learned it.
Hourly, it's 21.40 before tax.
I put 200 on the form, where the claim is really 2,000, may I send a new form?
One more thing, a ticket for the dog.
We've changed from Inc. to Ltd. in January, please note this for the next contract.
The 4 o'clock ferry's cancelled, so I'd like to move to the 2 o'clock.
Bianca, like the colour white in Italian.
I hold B and am about to get C, in case that matters for the van.
The account holder is my aunt. She's sitting here and nods.
The first screenshot is before, the second after.
Saint-Denis on Réunion, so the customs form is the blue one?
The bathroom tap drips, and since this morning so does the kitchen one.
Yes, I did reset it. Twice. The light's steady.
Ten years, I believe. Let me check. Yes, ten.
Leo goes to school, Leah's in nursery, I'm in need of coffee.
That used to be our fax, the phone ends in 40.
The census form claims I live alone. Four kids disagree.
Tick fever, first dose.
13 inch, I measured it without the frame.
It was my former employer who called me "he" in every letter.
I gave up smoking in 2003, you can tick that.
Are there any free seats, as in unoccupied?
Another rental firm billed me for a tank although I'd filled it, hence my caution.
Sole, the fish.
For the 20th please, and I'm sorry for writing the 12th above.
Both, if it's all the same to you.
Business customer since 2015.
East lift, the west one's been fine.
What's the interest on that, and what are the fees?
Hers begins with 53. I was reading mine out, stupid me.
The cat's name is Whiskers, the owner's name is mine.
It's a card terminal, model P400, in a bakery.
The whole family's coming, we grew overnight, can the table for one become a table for nine?
Rehearsal on Friday, concert on Saturday: you've understood it better than the choir.
Contrary to my expectations it fits.
The leaflet in the branch speaks of 2 percent and the poster next to it of 3, which amused me.
Your earlier message has the link, I found it now.
ok its 1.8 not 1.6 i just crawled under the car
I had a different idea of what "soon" is, but you did write within ten days, true.
The doorbell's label still has the name of the folks before us, that's why he left.
Medium. Large makes me look like a tent.
Let me be clearer this time so that you needn't guess: three boxes, Friday, ground floor.
The receipt is from the 8th, as you'll need it for the form.
Instead of a voucher my sister got a refund, is that possible for me as well?
Not that it matters, but the sign in your lobby has an apostrophe too many.
Wrong window, that was for my daughter, sorry!
I asked my accountant and she gives you full marks.
Please record that my middle name is Anne with an e, the passport office forgot it.
It's the left one that hurts.
He told me he'd ordered the blue. He'd ordered the green. He's colour-blind.
I've got 61.80 here, and you?
The kettle switches itself off before the water boils.
Terminal 2, the website had 3 yesterday but I see it's been fixed.
Yes, Jacobsson with two s, you copied it well.
Thought it was Thursday all day long. Carry on.
We'd rather go by train, now that you've shown me the price of the flight.
"Value does not match expected format" is what the form answers.
Truth be told I expected it to be much harder.
I'd described the problem to the shop as a crack. Looking closer it's a hair.
Under the old contract we had 30 a month, under the new 36, and I signed that, yes.
Husband here, taking over. My wife's the one with the booking, I've got her number: KR77.
The thing I'd like to do next is move the appointment.
Dublin office until June, Cork after that.
A small amendment from my side, add a bottle of red.
0171, then 44 20 96.
The fourth floor, counted the European way.
You have us down for two rooms, that's splendid.
My teacher used to say that it's "fewer", and my whole class said "less".
Is your price in pounds? Mine back home would be in zloty.
the previous guy sorted out everything so i dont need anything anymore
Could it be that the tracking lags behind? The parcel's on my table.
The Wednesday one, since you gave me the choice.
You wanted the model number: it's WX-4410, on a sticker behind the door.
Oh dear, I typed 14, it should be 41. Silly fingers.
Yes, the dishwasher, exactly that one.
We've moved since then, so please put 9 Mill Lane on the file.
My message says Tuesday, but I've just looked in my diary and it's Wednesday, sorry!
You were right about the date and I was looking at last year's calendar.
The courier's card says "left with neighbour"; we have only sheep for neighbours.
savings, the one ending 77
Size 42, to answer your question.
Two adults and an infant, just as you've got it.
I'd like to change my booking from half board to full board, if there's room.
The label on the jar reads 500 g, the scales at home read 430.
Ah, scroll up, you've already answered that, how embarrassing of me.
The plumber told us Monday. It's Friday now and he's still a rumour.
Actually, could I also have a receipt?
I gave you my work number earlier, here's the private one instead: 0664 220 118.
Upstairs router. Lights: green, green, orange.
Your total and mine agree to the penny.
My husband insists it's in Portugal, I told him it's in Spain, and you've just won me ten euros.
Instead of flowers, do you have wine?
I was unclear in the form I sent to the council last month, so they returned it. Can I resubmit?
Euros, please, same as always.
The screen says "Incorrect PIN, two attempts remaining".
It's spelled with two s's, since you wanted to check.
On second thoughts make it the 6 pm.
The left shoe squeaks. The right one is silent. Is that covered?
Let me rephrase for myself: do I even need this?
The previous tenant's name is still on the electricity account, please put mine: Okafor.
that's the one!! the grey not the blue, u got it
The shop on the corner sold me a 16 amp fuse where a 10 amp belongs.
Newcastle upon Tyne, to answer which of the two.
I had it down as Thursday in my head. Wednesday's fine of course.
Contract number? 77 410 B, I read it from the top of the letter.
My colleague ordered three crates, we need four, could one be added?
I have to correct the record at the registry office; they wrote my birth year as 1898.
You write that the warranty runs to 2026 and my certificate reads the same, perfect.
Is the city of Bath in the same fare zone as Bristol?
The heating engineer fitted a valve for oil. We have gas.
An update from here: the gate has changed to B7, we're walking.
All as discussed, apart from my nerves.
It would be the second photo, since you wondered which shows the crack.
I've read your message again, slowly this time, and it makes sense now.
Tenant. You wanted to know whether I'm landlord or tenant.
No thanks, the standard one will do.
Mixed up my own two accounts there, the 71 is for bills, the 77 for savings, please use 77.
The hotel in Split gave us twin beds where we'd paid for a double.
Not at the moment, but keep me on the list.
Gluten. Lactose is no problem.
My old phone was an Android, this one's an iPhone, so I'm learning everything afresh.
The postman delivered it to number 8, we're 18. Whom do I tell?
I prefer monthly over weekly, thanks for letting me pick.
The spelling in your draft is perfect, even my grandmother gets it wrong.
In the meantime the price in the shop window has gone from 36 to 30, do you match that?
Yes, the one in Oxford and not the one in Oxford Street, well spotted.
Sorry, I wrote pounds out of habit. Kilos: 74.
What's the difference between the annual and the monthly ticket?
You asked left or right: left.
The battery lasts two hours, the box promises ten.
My mistake entirely, order 89 is the one I should have given you.
I stand corrected!
Could the invoice be made out to the Cork office from next year on?
We're now seven instead of eight, granny has a cold.
the app shows "address does not match our records", what can i do
Three nights, from the 12th to the 15th, as confirmed.
Last year the company sent us the winter timetable in August, how we laughed.
The name in my passport has changed since the wedding: it's now Delgado.
I take it back, the link works, I had clicked on an old one.
Mac, version 14.
It's for a man of eighty, he likes fishing and grumbling.
The nurse wrote 50 mg on the slip, the doctor had prescribed 5. The pharmacy caught it.
Front seat, thank you for checking.
Nothing to change in your draft, send it off.
The deposit is 10 percent, you're right, I'd read it as 20.
Scratch that, I've found a cheaper one, keep the old plan.
My neighbour's meter and mine hang next to each other and the reader mistook one for the other.
Rather than by post, may I collect it?
Friday class only, please take me off the others.
I'd like to amend my order: take out the cushion, leave the sofa.
Have you something bigger? The one I bought in May turned out too small.
The 15th. It began on the 15th.
People often confuse Austria and Australia, so I always write it in capitals: AUSTRIA.
no, only hand luggage, one bag, black
I looked at the sticker again and it's a 6, with a scratch that made it look like an 8.
The bank in town claims I've never had an account there. Since 1974!
Confirming: red, not burgundy; two, not three; Saturday.
The exam is oral, by the way, so I've no need to borrow a calculator.
I'm Paula. Paul is my brother. We're often taken for one another by the family.
The speaker's fine, thanks for following up. It's the headset I want to order next.
Delivery at the back door, as you have it there.
Can you tell me how the points are really counted?
I used to be with a company that always answered a different question. You're a pleasant surprise.
"Handy" is German for mobile phone, in case you're curious about my filename.
It's a heat pump, made in 2019.
Changing my mind for the third time, bear with me: aisle.
The lease should have read 2027, the estate agent typed 2017 and apologised.
I'd thought the fee was yearly. Monthly, right, now I see.
One letter different and I'd have been on the train to Essen instead of Esens, ha.
Single room, to your question.
My landlord has this idea that tenants pay for the roof. Is there truth in it?
The parcel arrived, though the box says "fragile" and the contents say "was".
Please update: phone as above, email stays.
I've got the receipt in front of me now. It says 1 item. You're right, I had counted the bag.
The previous message was for my wife, ignore it please.
Perfect, although I'd hoped for sun, and you're hardly to blame for that.
it was 5521, u wanted the number of the duplicate
How is it pronounced, Smith or Smyth with a long i?
The tyre shop put on winter ones. It's June.
Both fit, but the grey more than the green, so grey.
There's a typo on your company's brochure in the waiting room, page 2, in case somebody wants to know.
Yes, to the bank account and not to the card.
I should have read your earlier message, the code was in it.
It's Mr, thanks for making sure.
Since we last wrote I've become a premium member, does that alter the fee?
Let me look... yes, 04417.
The lamp flickers. My old one never did.
`
  .trim()
  .split('\n');
