/** Users set the agent right: openly, politely, in passing, or by what they say instead. */
export const corrections: readonly string[] = `
Gate to gate it's two hours; your "four" must include the transfer, which I didn't want to know.
The dress is for a funeral. Your suggestions are all bright pink.
I'm reading 0.9 litres on the bottle and you're calculating with 0.7.
ok but i have NO printer, i wrote it at the very top, so printing the form isnt an option
Sir, the premium went up by 8 %, and the letter you call "unchanged terms" is the one announcing it.
Hmm, the tenant in flat 6 is me. You've got me in flat 9.
The café you found is permanently closed, there's a bank in it now.
"Nut allergy" is what my note says, yet there's pesto on the menu you put together.
You've taken the net salary, the form asks for gross.
i think u r mixing the two tickets i opened, this one is about the headset
A family room for people with a dog was the idea, and this place doesn't allow any.
The way you've worded it sounds as if I were the one at fault, which isn't what I told you.
Please compare: I typed 3B, you reserved 8B.
She is my landlady's daughter and not mine, so my child benefit has nothing to do with it.
not the pdf, the excel one
I'm with you up to the second step. In the third you're suddenly in a menu that my version hasn't got.
Your summary's good apart from the ending: we didn't agree on a new contract.
Wasn't the free period thirty days? You're already billing me on day twelve.
It's a left-hand drive. I did say so when you took down the details.
What I was after is the number of the lost property office; this one gets me to the ticket counter.
The name on the card must read Zoë with two dots, they're gone in your preview.
I'm the beneficiary. You're treating me as the insured.
There was a "don't" in my sentence.
Put the appointment back where it was, please, I'd only asked who the doctor is.
According to your message I'm on a waiting list, but the university admitted me last week and I gave you the letter.
Last time I looked, Tenerife was in the Atlantic, so a Mediterranean itinerary is not what I asked you for.
u put the comma wrong its 12.99 not 1299
The whole point was that it be a surprise, and you sent the confirmation to her.
Row over row the table's right, only that your total leaves out December.
That explanation fits a credit card. I paid by direct debit.
I've got the 2021 model, as the photo shows. These spare parts are for the 2018.
You say "your request to terminate employment". I asked for an employment certificate!
My internet runs perfectly well, thank you, I was writing about the TV signal.
Permit one remark: the Hungarian forint has no cents in practice, so the sum you propose can't be right.
Tap water, I'd written. Sparkling is on the order.
the second address is the one for billing, you sent the goods there :(
I was told by you at ten that it's free, and now the cart shows 4.90, so one of the two is wrong.
Chicken isn't vegetarian, you know.
We're talking about the fridge in the holiday flat, aren't we? Because you've scheduled someone for my home.
Mea culpa if I was vague, yet "cancel the add-on" surely doesn't mean cancel everything.
Look, Georgia the country.
The reading glasses prescription is from 2024, the one you're working with is five years old.
You wished me happy retirement. I'm going on maternity leave.
Only the front tyres need doing, why does your estimate have four?
It would help if you used the figures I gave you and not ones from the brochure.
I live at number 17b. What you're reading back to me is the neighbour.
Is it possible that you're in the test environment? My 300 entries are in production.
I'd like to gently disagree, the museum is open on Mondays in August.
that's the thing, it isn't a rental. i bought it
You translated "Montag" as month
My order had the lamp AND the bulb, where did you leave the bulb?
Twelve past, not ten past.
You're assuming a landline. I've only got mobile.
With the 8 o'clock ferry we'd miss the wedding, which is why I'd written 6.
Correct name, wrong birth year: 1978.
The lady at the desk was lovely, I never complained about her, so why does your note say so?
No offence, but that's the answer to a question I didn't ask.
My request was for the Friday yoga class and you've signed me up for pilates
it's not blocked it's expired
Sorry?? I'm 34, not 84, the senior tariff is a bit premature
In the first line of your offer it says Audi, I wanted the small Fiat.
You marked it as solved, it isn't.
I've read it twice now and the article you point me to is about the old interface.
The child is five. Your calculation has him at fifteen.
Oh I see what happened, you took the delivery date for the order date.
We're not married, so please don't put us down as Mr and Mrs Holt.
The IBAN in your message isn't the one I gave you, compare the last four digits.
You told me I could bring the bike on the ICE, the conductor's rules I found say reserved spaces only.
please not by email, i said by POST
Thanks for the effort. The picture I'd sent shows the back panel though, and you comment on the front.
Nah thats the deposit, i mean the rent
Your count is out by one, I had nine sick days and the doctor's notes are all uploaded.
Half of this doesn't concern me: I'm self-employed.
Mine's the premium account. The one on your screen seems to be the trial I opened ages ago.
I don't want to speak to sales. Returns, please, that's what I picked in the menu.
You have me arriving on the day I leave.
Since when is Zurich in Germany? That shipping rate can't be right.
You mean well, but I wasn't asking for advice about dieting, just for the calories of the soup.
that link opens the login of the teachers. im a parent
My first message says "without breakfast", and the price you're giving me includes it.
But the screen is fine. I told you it's the hinge.
The part about the dog was a joke, you can take it out of the booking, haha.
You have taken cash for the payment method and I clearly stated by invoice.
Not that I mind, but I'm the assistant; Professor Brandt is the one who's travelling.
you say 24 month contract. it was 12 when i signed it and 12 is what stands here
My point was the noise. The room's size is perfectly okay.
It's the 2.0 litre engine, so the oil you suggest doesn't fit.
Shouldn't it be "received with thanks"? You have drafted "received no thanks".
I need it IN Rome, you looked up trains TO Rome
Did you perhaps skip my last paragraph? I can't do mornings.
There's a difference between leave and sick leave, and you've entered the former.
I'll repeat it in other words: the password works, it's the second step that fails.
You've charged the minibar to 214, we were in 241.
The lease begins in September. I don't know where you got August from.
What I have is a hamster. Cat insurance won't help.
same name, different guy. im the one born in 91
You're off by one stop, the pharmacy is at Marktplatz.
I'm looking for a quiet place to eat, and this is a list of nightclubs.
You crossed out the wrong line, milk stays, eggs go.
My complaint isn't with the driver, as you put it in the report. He was the only one who helped.
All of these are in Berlin-Mitte, I thought I'd made it plain that we need Spandau.
The flat has a lift, please don't add the stairs surcharge.
"Latest" was what I asked for and you've given me the earliest.
as far as i see you answered number 1 and 3, number 2 was the important one
That's not a bug in my code, the function you suggested doesn't exist in version 3.
He's not my husband, he's my lodger.
Are you sure? My confirmation, which came from you an hour ago, has another gate.
The meter reading is 04512, you've dropped the zero and added one at the end
I'd put a comma there, not a full stop: 1,5 tonnes, you made fifteen of it.
Good try, the song is by the other band.
I'm asking as the seller. Everything you explain is for buyers.
The course is in English, and the certificate you list as required is for German ones.
You sent the code to my email again and I'd chosen text message
You've paid the full bill; only the minimum was to go out this month.
Both of us are drivers. It says only one here.
The shoes never left the box, so "signs of wear" must be from another file.
My nephew needs the school bus, not the city bus, so that pass is no good to him.
If I had wanted the cheapest I would have said so. I wrote fastest.
its the back camera u gave me tips for the selfie cam
From Basel, via Milan. Not from Milan.
Hm, I make that 36 instalments, since the first one was already paid in April.
Please be so kind and look under my maiden name, as I asked at the start, there's nothing under Hoffmann.
Whoever told you I want to leave? I only asked about the notice period out of interest.
It says "Dear Ms Tran" and then goes on about a kitchen. I ordered a bed.
The surgery was on the left knee, you've got right.
I didn't say it was broken. I said it was loud.
You've turned off the notifications for everything and it was only the marketing ones that annoyed me
wifi yes. but on the train, not in the station
The limit is 23 kilos on this route, I've got it printed on the ticket, your 20 must be for another fare.
You took me literally, "a couple" was meant as three or four.
Different problem: what you describe happens at startup, mine at shutdown.
My sincere apologies for insisting, but the ambassador's title is missing in the invitation you've drawn up.
You can't have checked properly, the payment left my bank on the 2nd.
no it's Bern with one n at the end and no E, your label goes to Berne Indiana
The student is called Nguyen Van An, and An is the given name, you've filed him under A.
For the dinner, not for the room, I meant the receipt for the dinner.
Tell me where I mentioned a divorce? I'm changing my name because I like the other better.
This would be the third floor plan. I'm after the second, like I said.
The lamp is 40 watts max, so the 60 watt bulb you put in my basket must go.
Why "overdue"? The due date you yourself printed is next week.
u misunderstood, the car is ok, i have no accident, i only lost the key
Your reading of the rule is for groups, we're just a family of five.
You skipped step 4 in what you're telling me, the manual has a screw there.
I wrote "halb sieben", which is 6:30 for us Germans, and you booked 7:30.
I asked for the speaker's number and you've given me the one of the loudspeaker shop, brilliant
It's cc'd to my boss, it was supposed to go to me alone.
The shop that you say is closed, I bought bread there this morning.
The 9:40 is the one I'd picked, and here it says 9:10.
Did I say Friday? I'm pretty sure my message reads Saturday.
you are looking at the wrong month
That reply was meant for someone else, I guess, I have no dog.
Allow me to set this straight: the damage was on the left door, and your report mentions the right one.
I need the stuff for asthma and you're listing allergy pills
Paris Texas lol, not france
My question was whether I *can* return it, you already made me a label.
Sure, but those are opening hours of the library. The registry office is what I need.
Quick correction to your summary: I joined in 2019.
you forgot the second driver
My wife's birthday is 4 July, so the 7 April you put down is the American way round.
Forty seats, not fourteen.
All very nice, except that I don't own a Samsung.
That isn't a typo, my surname really has two hyphens, please put it back as I wrote it.
Wrong hotel I'm afraid. There are two of that name in Vienna and mine is the one by the station.
I see you've opened a ticket for slow internet. It isn't slow, there's none.
the amount on your side is missing a digit, 1,250 is right
Please look at what I typed: "except Sundays". You gave me a slot on a Sunday.
Neither of those two, I was talking about the third option, the one you skipped.
But it hasn't shipped!! you say it has
You've mistaken my question for a request. Do not change anything yet.
Dear team, in your answer you refer to tenancy law, whereas mine is a commercial lease.
Okay but that's for students, and I teach there
It was the jacket I was returning. The trousers fit fine, so take them off the label.
my flight isnt delayed, it is the connecting one
What about the kid's seat? It was in my very first sentence and it's not in your offer.
Sorry, your instructions are for Windows and this here is a Mac.
Erm, you subtracted the voucher twice.
I wanted it gift-wrapped and you've added a gift card
You've misread me, I'm happy with the price. It's the date that bothers me.
I'd asked for ground floor.
The number you sent me the code on is my ex's. Mine ends 09.
by "closing" i meant closing the window not the account omg
If you look at clause 7, the notice period is one month rather than the three you claim.
Terrace = outside. You gave us a table inside.
The way I count it's five nights from the 10th to the 15th, your quote says six.
That would be correct for a car. It's a motorbike.
Not the whole team, only me. You've just invited all 40 people.
Permit me to point out that Dr. Lindqvist is a woman; your letter says "he".
I don't have a subscription to cancel, that's what I've been trying to tell you
you transferred from the joint account, it should have come from mine
Uh, "Yes" was the answer to your first question, not to the second.
When I say next Friday I mean the 18th and not tomorrow.
Your translation has "brother-in-law"; he's my son-in-law.
Mmm that's last season's timetable
the parcel weighs 2 kg and not 20, the price you calculated is nuts
Please change back what you just changed, the old email was the good one.
No. Row 12.
Thanks, only the VAT is 7 % on books, and you've used 19.
I've never been to your Leeds shop so that purchase you found can't be mine
It's a leak in the roof, so I don't see why you're sending the heating engineer.
You set the reminder for today, tomorrow was the plan.
There's an umlaut in there, it's Müller and not Muller like you have it
My policy number has ten digits, the one you've quoted has nine.
I am calling about the invoice of my mother, she is the customer, you opened mine
The thermostat you recommend needs a C-wire. I told you there isn't one.
Not "how do I install it", "how do I get rid of it".
Strange, when I add up your own figures I get 212, and you arrive at 221.
two tickets. two. not ten
I'm a member already, the guest price doesn't apply.
Kindly note that I requested paper statements; you've switched me to online ones.
that's what the warranty covers, my question is what it does NOT cover
The colour you've noted is anthracite. I chose sand.
You think I'm moving out, I'm moving in
Unless I'm mistaken, Easter Monday is a public holiday, so the delivery you've promised for that day can't happen.
I'd rather you had asked me first, the suite was never part of the plan.
You seem to have taken my example for the real thing; the actual amount is 890.
it's pronounced however you like but spelled Siobhan, you wrote Shevaun
Not the password, the USERNAME i forgot
The deadline is the 31st, see the faculty's page. You told me the 30th.
Kids under six travel free as far as I know, so why is my four-year-old on your bill?
This is the confirmation for the hall. What about the catering, which is the part I ordered?
You asked where the car is now and I answered. That's not where I want to return it!
Half board, please check what I wrote. Not all inclusive.
I'm diabetic, so the suggestion of honey wasn't very well thought out, it's in my notes above.
My colleague's hours got booked on my sheet when you filled it in just now
you got the gender wrong, its a he
Sorry for nitpicking, but the file you exported goes only up to March, I asked for the full year.
Where do you see a discount of 10? The leaflet you sent says 15.
As I understand it you've reported the old card stolen. It's the new one that was stolen.
Let me rephrase, since your answer went in another direction: how do I add a user, not a group?
Well no, the water's fine. The pressure was my concern.
Please no more links about visas. I hold a EU passport, I mentioned it.
That is the phone number of the fax
the thing u call "basic" is called "smart start" on my bill and costs 3 euro less
Mr. Agent, I said my father passed away, so offering to call him is rather out of place.
Seat 14C is on the aisle, I know that plane. You're telling me it's a window.
Your list leaves out the one charge I actually asked about.
I'm in Brisbane so 9 am your time is the middle of my night, I meant 9 am here
It's the tenth time that I'm ordering with you, so "welcome, new customer" can't be right.
It was never about the money, I just want the part replaced, so please stop the refund.
Only the pizza was cold. You wrote down "whole order".
I have the impression you're answering about the mortgage; I have a consumer loan.
"Urgent" was not my word, could you lower that again?
the ferry not the flight
You've split it in three, we agreed to four instalments.
I had the appendix out, not the tonsils as it says in the summary you made.
No, I said Lisbon, not London.
you've pulled up the wrong account, mine ends in 4471
That's the return flight you're quoting. I was asking about the outbound one.
hm the booking you describe is for two adults, we are two adults and a baby
I didn't ask for a refund, I asked for an exchange.
Sorry, but that isn't what I meant at all.
wrong order, look again please
It's Meier with an e, and you keep writing Maier.
You cancelled the whole reservation; I only wanted the second night gone.
with respect, the policy you just cited is the one for economy tickets and I fly business
nope. the other card
I think you may have confused me with another customer, I don't have a boat insurance.
Thursday is what I wrote in my first message.
The 14th, as I said above.
Could you reread my question? I wanted to know about roaming in Turkey, you explained roaming in the EU.
That would be my brother's policy.
not a plumber, an electrician!!
you say the parcel was delivered in march but i only ordered it in april
Close, but the street is Lindenallee, not Lindenweg.
I believe there's been a mixup: the invoice you sent me is for January and I need February.
But I'm on the monthly plan, so the annual price you gave doesn't apply to me
why are you telling me about passwords, my question was on the licence key
Interesting, only I never mentioned a laptop.
u booked it for 7 am i need 7 pm
Er, 45 euros? Your own website shows 39 for the same room.
My daughter is the patient, I'm only the one writing.
Please scroll up, I gave you the plate number and it starts with KA, not KR.
Thats the German site. I live in Austria
What you call a late fee is listed on my bill as a reconnection fee, so your explanation doesn't match.
no no, the OTHER Springfield, the one in Missouri
The form you linked is for businesses. We are a private household.
I asked how long it takes, not how much it costs
One small thing: you addressed the letter to Mr Okafor, and I am Mrs Okafor.
You've put me down for the vegan menu when I told you vegetarian
It does say "non-refundable" but that's the rate from last year you're looking at.
this is about the dishwasher, the washing machine you already fixed
Two pillows, you noted one.
Actually the store closes at 8 on Saturdays, I'm standing in front of the sign, you told me 6.
I'm not trying to log in. I'm trying to sign up.
we spoke about 12 licences and the quote in front of me has 21
Hmm, that's the balance of my savings account, I wanted the current account.
Please undo that, I never agreed to the upgrade.
You seem to assume I've already enrolled. I haven't.
the tracking you gave belongs to somebody in Leeds, i'm in Glasgow
Beg pardon, I wrote "before the 3rd", so the 5th is no use to me.
Looks like you read my message as a complaint; it was just a question about opening hours.
Not my middle name. My surname.
Gluten, not lactose.
The booking reference has a zero where you typed the letter O.
There are three of us travelling and your summary only lists two.
I'd have said that's the charger, not the battery you just ordered for me.
You removed the wrong device from my account, the tablet is still there and the phone is gone
that's pounds, i pay in euros
I'm afraid your date is off by a week: the exam is on the 22nd.
We don't have gas heating. It was about the electricity meter.
Madam, I am the tenant and not the landlord, so this procedure does not concern me.
It's great that you reset my pin but i wanted to raise my limit
which "previous claim"? This is my first one.
According to you the gym is included; the contract I signed with you in May says otherwise.
i mean the app on the tv not on the phone, you gave me steps for the phone
Flight LH 454, you checked LH 545.
Hold on, you just moved my appointment to Tuesday, and all I wanted was to know whether Tuesday was possible.
You've got it backwards: I owe nothing, you owe me.
That's my old address you've just read out to me, even though I typed the new one two lines ago.
No, the subtotal without the shipping is what I need, you gave me the total.
I was speaking of the pickup location, and you changed the drop-off
sorry to be a pain but a double room and a twin room are two different things, you've reserved a double
pls read again. i have NOT received it, you write it is closed as received
My contract isn't expiring in June, whatever your screen shows; I extended it until 2027 and have your confirmation.
You answered for prepaid.
Size 38, like in my first mail. Not 36.
I fear we're talking past each other: I need the transcript, and you keep offering me the diploma.
Well, the museum pass isn't what I was on about, it was the swimming pool pass
So you've charged 3 bags. We had 2.
the manager's name is Ines, you wrote to an Irene
Surely 20 % of 150 is 30 and not 35?
Not quite, the deductible is per year and not per claim, I have the terms in front of me.
You say there's no direct train. There is, I take it every morning at 6:12.
Um that's the recipe for four, I asked for the menu for forty
I appreciate the quick answer, though it deals with cancellation whereas I wish to transfer the contract to my wife.
the file is called final_v2, you opened final
You're describing the Pro version. Mine is the Home one.
It wasn't me who asked for a callback, please take that off.
It should be a credit of 12.50, and what you booked is a debit of 12.50.
You're a day early, checkout is on Monday
Respectfully, the regulation you mention was replaced in 2023.
why sent to the office? home address i told you
The blue one was for my sister and the green for me, you have swapped the names.
Just so it's clear, I'm not the one cancelling. You wrote that I cancelled; the airline did.
Nobody asked you to delete the playlist, I said hide it
As stated earlier, the vehicle is a diesel.
One letter is missing in what you entered: Katharina has an h after the t.
I did attach the receipt. It's the second picture.
You keep saying "router"; what's broken is the modem.
Booked for the 30th of February? There's no such day, I had put 3 February.
that's the lunch card, dinner please, like i asked
Regarding your calculation: parental leave counts from the birth, which you seem to have overlooked.
You wrote back in Spanish, I'm Portuguese
Isn't that the tariff for new customers? I've been with you since 2011, as I said.
I was hoping for a yes or no about pets and got a lecture on parking instead.
The PDF you generated has my employer's tax number in the place where mine should be.
not cancelled, paused. i said paused
You took Kowalski for the first name. It's the family name.
Funny, I'd typed "window" and my boarding pass now says aisle.
For the third time it's the Hamburg branch
Oh I see, you took "May" for the month. May is my name.
the fridge is fine its the freezer below, like i wrote
My good woman, or whatever you are, the concert is in Vienna and you have found me a train to Venice.
Tariff B, as in Bravo, please undo D.
You're describing a problem with the picture; mine is with the sound.
Wrong floor plan, that's the show flat.
I'd like to point out that the 14 days begin with delivery and not with the order as you claim.
yeah but thats 2 separate bills u added together
I booked four places on the first aid course. Your list has three names, Jenny is missing.
The one on the High Street shut two years ago, so I can't very well return it there as you suggest.
Who is Gerald?
Not really what I need, I was hoping for someone to come round rather than a video.
you put the decimal in the wrong place, 4.50 not 45.0
I mean the engine warning light, which is amber; your advice was for a red one.
I'd written "excluding VAT". The offer you produced includes it.
Helsinki time, please, you worked it out in London time.
You can't have read the attachment, because the answer to your question is in its second line.
He's a guest, he shouldn't be on the bill, but you've put everything under his name.
no thats the dispatch date ur giving me
Not the tax return! The return of the jacket!
I have been a customer since 1988, so the line "welcome as a new customer" seems a little off.
That sum can't be right, 12 times 35 is 420.
Your last three answers were about broadband, and I have only ever had a telephone with you.
The lesson to be moved is my wife's Italian. You moved my Pilates.
We're a charity, therefore the business rate you applied doesn't hold for us.
i said no onions and the order u just read out has onions
Sorry to contradict, but the check-in closes 40 minutes before, it's printed on my pass.
I'm sure it's a fine dishwasher. I was looking for a washing machine.
Gate valve's fine. It's the elbow you've got wrong, should be 45 degree.
You filed it under sick leave. It's a holiday, and a well earned one.
Mexico City, not New Mexico, por favor.
My weight in stones, dear, you've noted eleven kilos.
The letter you quote is addressed to my predecessor, I took over in October.
nah the OTHER standing order, rent one stays
It's true that I asked about Rhodes last week, but today I'm asking about Kos and you keep answering Rhodes.
I'm told it's done. The list on my screen still shows both entries.
Might I suggest you check the spelling? It's "Llewelyn", three Ls in all, and you searched with four.
The deposit has been back in my account for weeks. I want the interest, that was the request.
Not a mortgage. A remortgage.
Please be aware that you are quoting the conditions for flights from the US, and we depart from Ireland.
ok but i told u theres no lift so why is it 4th floor
I'm the one who was hit. Your form has me as the one at fault.
We ordered for collection, there shouldn't be any delivery charge on there like you've added.
By "clear the balance" I meant pay it, not write it off!
Pardon, "Dienstag" is Tuesday. You have written Thursday.
The steps you list end at step 3 because there is no such button on my model.
Two of the five names came out wrong in your letter: Sørensen and Łukasz.
It's an electric car and you're comparing petrol prices for me.
The lady at the desk is standing beside me and says your information is out of date.
You mean well, but I don't have diabetes, I asked for low salt.
that code u gave me is for new customers only, i said im existing
The wage slip in question is week 9. This here says week 6, you may have it upside down.
I wanted it as Word, this is a PDF.
Bath the town. Not a room with a bath.
Hey, half of that is someone else's shopping, I only had the paint and the rollers.
I'm afraid that won't do: the visa has to cover the day of departure, and your dates stop the evening before.
Could it be that you're looking at my son's file? He has the same initials.
You wrote to the wrong Susan.
im in the queue for bag drop not security, which is what you answered
The word "urgent" was never used by me, please lower the priority you set.
Regarding your reply: the person to be reimbursed is the student, and not the university.
The 10% is for members, which I am, see the number in my first line, so why no discount in your sum?
You've given me the phone number I'm calling from.
The insurance runs from midnight to midnight, I believe, so your answer that I wasn't covered at 6 can't hold.
all i wanted was the wifi password, not a lecture about security
It was me who reported it, so don't tell me there's no report; number's WX-2207.
I don't wish to be picky but Edinburgh isn't in England.
Your estimate covers the front. There's a back to the house too, I sent photos of both.
Sadly you have released my seat instead of holding it.
Contract start first of the month, probation six months. You typed them as six weeks.
Look, the tenant in flat 2 has the mould. You sent the man to flat 3.
It was supposed to go on the credit card and I see you used PayPal.
My dietary note says no pork; "vegetarian" is your invention.
tried that link, its the library in the other Richmond, im in yorkshire
You say there are no direct trains. I take one every Friday.
A skip, not a skip hire voucher.
That's what I paid. What I asked is what I still owe.
it's the 30th, love, the month has no 31
The dog. Not the dad. The DOG needs the insurance.
Thank you but I already said we can't do mornings.
Your figure leaves out the 80 I paid in cash at the counter.
One moment please. I am a patient of Dr Lindqvist and you have given me the hours of Dr Lindgren.
cancel THE ADD ON not the plan omg
In my first message you will find that I travel with an oxygen device, yet the seat you assigned is at the emergency exit.
You call it a complaint. I'd call it a question, and it was about parking.
Those are interior doors, mate.
The word I used was "lend", not "send".
Mhm, except that I have no daughter.
Since when am I a student? I teach there.
So you've put the standing order up to 150. By 50, I said, which makes it 100.
u keep sending the english one i need polish
The timetable you gave is the winter one, clocks went forward on Sunday.
It was a Visa, and I see you've gone looking for a Mastercard payment.
I can't have been clear: nothing is to be delivered before the roof is on. You've set Monday.
This isn't about the app at all.
Three-phase. You've specced single.
As far as I know pensioners are exempt, at least that's what your own website says, so your answer puzzles me.
Please compare with my message of 10:42, where the amount is given as 6,350.
Why are we talking about Heathrow?
No. Delete the draft, send the other.
Your reply assumes I have the key. The key is what I lost.
I'm the executor, not the beneficiary; kindly alter your note.
The trip I want to claim for is the one to Utrecht, the one you opened was approved long ago.
Umm Aberdeen → Inverness, you did Inverness → Aberdeen
You've been helpful but you've been helping me with the wrong washing machine, mine is the 7 kilo.
wrong guy. Tony with a y
Would you please use the address in my signature and not the one you found on the internet.
The 29 euros you mention is per week, not per month, I've just checked the brochure.
The bereavement team isn't who I wanted, it was the benefits team.
What I have is a pre-paid card, so all this about my monthly contract doesn't apply.
Unfortunately you have reserved a smoking room.
but its not in transit, its sitting on my table, i want to send it back
My surname comes first on Hungarian papers, so Nagy is the family name, contrary to what you entered.
You wrote "as you have no receipt". I attached it.
I'd rather you had asked: the white cable was to stay, it's the black one I wanted taken off the order.
No, that's Mr Singh's extension. I'm after Mr Sangha.
Second of all, I didn't say I was unhappy.
Okay but that's for a semi. We've got a terrace.
we spoke about march. MARCH. why does it say may
I think you'll find the ferry doesn't go on Sundays, whatever your timetable shows.
The pump model is UPS2 and you've looked up UPS3.
You understood "next Friday" as tomorrow; I meant the one in the week after.
Seven. It's seven nights, count again.
Hmm, that's the opening balance you've told me, isn't it? I was after the closing one.
Surely not "Sir".
The quote is for the gutters only. Where you get the chimney from I don't know.
my booking was thru the agency so your direct booking rules dont count
I am Austrian, not Australian. It happens all the time.
It says "shipped" in your message and "awaiting stock" on the page. One of them isn't true.
You've mixed up sender and payer.
I asked after the pension forecast, this is the forecast of the weather
The blue badge is my wife's and I'm only applying on her behalf, you addressed the letter to me.
No ma'am, hardwired smoke alarms, these take batteries.
Paris Orly. You have the taxi waiting at De Gaulle.
It should be on the first floor, and by that I mean the British first floor, you gave us ground level.
That adds up to 36 months. My contract, which you've got in front of you, runs for 24.
I'm a bit lost, this is about recruiting and I wrote about reporting.
doesnt answer my q
In the ticket you opened it says "user forgot password", which is not what happened.
I beg to differ, the museum is closed on Mondays.
Only the sim pls, no phone, why is there a phone in the basket
You've scheduled Ahmed. It was Ahmet we'd like to have back.
He's not my boss, he's my apprentice, and so it's me who signs, not him.
The wedding is next year. You've looked at this year's availability.
Your calculation has the rebate added instead of taken off.
That's the serial number of the charger, the laptop's one is what I sent before it.
Where I come from "dinner" is at noon, so one o'clock please and not 19:00.
No one asked you to upgrade me.
Postgraduate, not undergraduate, and part time.
My card ends 2290 so whatever you've just frozen belongs to somebody else.
I do have a licence. What I don't have is a credit card. You turned that around.
just the tyre not the whole wheel ffs
You're telling me how to get there by car. I don't drive.
The claim is from the storm on 12 February; the one you're describing was the frost damage, long settled.
Ehm, this is in Dutch. I am writing from Denmark.
i need to pay LESS tax not more your form is for voluntary extra
Kindly note that Mrs Abernathy is the chair and I am merely the treasurer, the minutes you produced say the reverse.
You added milk. I said oat.
The room I complained about was 212. You apologised for 221.
I wouldn't call that "nearby", I asked for something within walking distance and this is nine miles.
Stansted, dear. Not Southend.
you got it backwards, i owe THEM nothing, they owe me
Just to be clear, the quotation I requested was for supply only, without fitting.
Same sex as it says on my passport, F, you ticked M
For the third time it's a diesel.
I don't think we're talking about the same Mrs Whitaker.
that link goes to the form for companies, im a sole trader
You offer me the 9.15, which arrives at noon. My meeting is at eleven, as I explained.
hm 2 kg sugar? i wrote 20
Forgive me, but I find "decline" ticked where I had said accept.
I can see where the confusion comes from, but "the cottage" is the name of the pub, I am not renting a holiday home.
Nobody has passed away! I said my father has moved into a home.
The IBAN you repeated ends in 18, mine ends in 81.
Fine, only that I was asking about Norway and this is the roaming page for Turkey.
wrong brand, worcester not vaillant
You booked it for today!! i said tmrw
My mobile is the 0176 one. The number you texted the code to hasn't been mine since 2019.
It wasn't me who cancelled, it was the airline, so please don't charge me the fee you mention.
Your answer deals with the landlord's duties; I am the landlord's neighbour.
Where did you get "vegan" from? I eat fish.
Read my lips: l-e-f-t hand drive.
The bathroom. You keep on about the kitchen.
I had written 0.5 FTE and the contract you drew up has 0.8.
no the 2nd attachment
According to you the office is open Saturdays. I'm standing in front of it and it's shut.
Please be so kind as to look at the March statement, what you gave me is May.
"Glad your issue is resolved" – it is not.
Not quite. The excess is 250 per claim, you counted it once for both.
I see you've entered "retired". I do still work three days a week.
it's Mr and Mr, not Mr and Mrs :)
that's the tracking for the return label
Our site is in Newport, Shropshire, and you've dispatched the scaffold to Newport in Wales.
I wanted to know if I CAN, not that you do it already
You've got an old price list there, I reckon. Cement board is 21.50 since January.
I think you read "not" as "now". I do not want to renew.
It's for the seat in the car, a child seat. You showed me the seat reservations.
wait u ordered 2??
My passport expires in 2031 and not in 2013 as on your screen.
Would you mind looking under Fitzgerald, which is what I gave you, rather than Gerald?
The complaint was about the mattress, the staff were angels, you noted it the other way about.
Sparky here, not plumber. Why are you sending me the plumbing certificate?
You answered what happens if I'm late. I'm early, that's my problem.
Mine is the annual season ticket. The rules you cite are for the monthly.
This confirms the delivery for week 32, we'd agreed week 23 a minute ago.
Only the landline should be disconnected, please leave the broadband that you've just put on the list.
I'm ringing about Mum's prescription as I said, I'm perfectly healthy myself.
Sorry to be a nuisance, but the file you made has my old job title in it.
You say free cancellation until the 10th, and on the voucher it's the 8th.
negative. gate valve not globe valve
You sent the code to my email but I'd chosen text message.
That isn't what "net" means in our contract, you calculated with gross.
Hello? It was about the deposit, not about the deposit account.
Let me rephrase, since that went past my question.
i dont want to speak to sales, you put me thru to sales
What you call a fault is how the lock is meant to work, I was asking about the hinge.
The policy is in pounds sterling. Why does your calculation come out in dollars?
We are a party of nine, your table seats six.
I'm on Android, those steps are for an iPhone I think.
That's the right street, but in the wrong town.
Beg your pardon, I am the buyer.
Half past seven in the evening. You booked breakfast time.
The second name isn't my surname, in Spain we have two, please put García first like I typed.
no worries but you've got my age and my house number swapped
Excellent summary, except it's the upstairs tenant who has the leak.
I was quite specific: no feathers. And now you recommend the goose down.
My question had nothing to do with tax.
You have me down as arriving by car; I wrote that we come by train.
u forgot the apartment number i gave u
You missed the second half of my message, the bit about the dog.
The child is 11 until September so full fare can't be right, you've charged her as an adult.
In the chat above I gave you the chassis number, you went by the plate.
I'm not in arrears. Please look at the payment dated the 28th.
Is there maybe another Dave Brown? Cos I've never been to Swindon.
Your reply begins "Dear Ms Hall". Hall is the street.
its not broken its lost. i lost it
Thanks, though that is the recipe for the soda bread and I'd asked for the sourdough.
One way only! what would I do with a return
There were two questions in my email and you answered one of them.
The ferry, not the tunnel.
You took off the wrong item: the drill stays, the bits go.
I fear you translated it literally. In our firm a "handy" is a mobile phone.
Isn't that the number for France? I'm calling from Belgium, as mentioned.
By "last bill" I meant the final one, and you've sent the most recent.
The seminar I signed up for is the one in the afternoon, you've registered me for the whole day.
Neither of those. The third building behind the car park, that's ours.
your map puts us in the river lol, we're on the other bank
That can't be my usage, I was in hospital all of August and the flat was empty. You must have a different meter.
You have charged me for the sauna that I told you we wouldn't use.
please stop saying mr im a woman
I asked to pause, you've stopped it.
It's the tenant's name that goes on the bill from now on. You've left mine there.
Sorry, no: Monday to Wednesday means two nights, you've billed three.
No, I said Thursday the 14th, you've put me down for Tuesday.
that's not my account, mine ends in 4471
You have misunderstood me, young man. I want to keep the policy, just without the dental part.
nope wrong booking. im on the 6.40 not the 18.40
I asked for copper fittings and you're quoting me brass.
Perhaps I was unclear, but I did not ask for a refund, only for a copy of the invoice.
Birmingham Alabama?? I'm in the West Midlands love
the name is Kathryn with a K and a y, as I typed above
With respect, the tariff you describe was withdrawn in March; I have the letter in front of me.
Two rooms. Not two nights.
u changed my mums number, i wanted mine changed
Scroll up please, the order number I gave begins with 77.
Hmm, you're looking at the old van. The one I insure now is the Transit Custom.
I never said I wanted to cancel.
that is the opening hours for the Leeds depot, I collect from Bradford
My flight is to San José in Costa Rica, you've pulled up California.
No no, the meter reading is 18204, you wrote 18240.
er, pounds, not euros
You keep telling me how to reset the password. My password works fine, it's the card reader I need help with.
I believe there is a mix-up on your side: the 1,200 was the deposit, and not the monthly rent.
The gentleman's name is Mr Okafor. You have now twice called him Mr Okoro.
wrong postcode mate, its LS not LE
Not the boiler, the shower pump.
You told me it was delivered at 10 but your own tracking link says it's still at the hub.
I'm 67, not 76, thank you very much!
what i wrote was half board. you've confirmed full board
It's the business account I was asking about, this statement is for my personal one.
Sorry but you've booked the wrong end of the trip, I fly home on the 22nd, that's the day I need the wheelchair
thats a 15mm valve, need 22 like i told u
I think you've confused me with another customer, I don't own a caravan.
Close, but my wife is the policyholder and I'm only the named driver.
Didn't ask about the price. Asked whether it fits a 600 wide cupboard.
You say my subscription ends in June. I paid for a full year in February.
The reference you quote back to me is missing a digit.
Please read again what I wrote: the tenant moved OUT on the first.
that would be lovely if I lived in Scotland, which I don't
Gluten free, dear, not dairy free.
your summary says 3 adults 1 child, should be 2 adults 2 children
I meant the printer on the second floor, you raised the ticket for the first.
Excuse me but Easter Monday is the 21st this year and not the 20th as you say.
no im not selling im BUYING
Did you read my message? I have no smartphone, so an app is no use to me.
The card you've blocked is the good one. It was the other one that got stolen.
You put "Ms". It's Dr.
Only the gas should move to the new address, you have transferred both.
What you sent me is a payslip for April; my request was for the P60.
We don't have 40 employees, we have 14.
I'm afraid that's the number for the fax.
i said AFTER 5pm you gave me three slots in the morning
Hold on, you just took £45 off the wrong invoice.
Lyon, France. You gave me the weather alert for Lyons, Colorado.
It isn't a leak, I told you it's condensation, I'm asking about the fan.
Strange, you write that I have no bookings with you, yet I have the confirmation email open here.
That's last year's council tax you are showing me.
Thank you for the detailed answer, however my question concerned the return journey.
not windows. mac. said so in first msg
My late husband's name is still what you're addressing me by, this is Margaret speaking.
you added a bag to leg 1, it was leg 2 that needed it
Actually the warranty is five years on compressors, your own leaflet says so on page 3.
I wanted the window seat for my father and the aisle for me, you've got us the other way round.
wrong colour again, RAL 7016 is the anthracite one
The date format has tripped you up: 05/06 is the fifth of June here.
No that's my tax code, the NI number was in the line below.
You've assumed I'm renting. I own the place outright.
But I'm not in Terminal 2?
That's Paul Henderson in Accounts you've copied in, I asked for Paul Henderson in Payroll.
Twelve bags of plaster, not twelve pallets, good grief.
Your message states that breakfast is included; the voucher says otherwise.
i think u mixed up my 2 orders, the kettle is the one that came, the toaster isnt here
Nein, sorry, not cancel. Move to other day I have asked.
The hire car should be an automatic, as mentioned in my very first sentence.
I live at number 8A. Eight Alpha. You have 88.
That's not what I was asking.
that aint the part, part number u want is the one stamped on the back i sent
Madrid was only where I change planes.
You're explaining how to open an account, I am trying to close one.
Well, it says here "paid", and you say it's overdue.
The appointment you've found is my husband's; mine is with the physio.
Must be a misunderstanding: I am not complaining about the driver, I would like to give him a tip.
30 metres of cable not 30 feet, we are not in america
You've spelt the company wrong on the invoice draft, one L in Philips.
none of those are me. surname is de la Cruz, you searched for Cruz
I did not say the engineer was late, I said he came too early.
You seem to think I've forgotten my PIN. I haven't. The machine swallowed the card.
My leave starts on Monday the 3rd; the form you've filled in says Wednesday the 5th.
You closed my ticket as solved, the scanner is still dead.
Same hotel yes, but I need the one at the airport, not the one in town you found me.
There's no need for a technician, I only asked for the manual.
Look again, the total with VAT comes to 348, not 290.
That address was the sender's. The recipient is further down in my message.
Maybe my English is bad. I want that you send it to my work, you sent to home.
I asked when, you told me how.
This is the menu for lunch, we're coming for dinner.
You say "as you requested" but I requested nothing of the sort.
the course is level 3 not level 2, i already have level 2
With all due courtesy, Zürich is not the capital and my embassy appointment is in Bern.
You've set the reminder for 7pm, I do my tablets at 7 in the morning.
oh dear, you've gone and put me on the mailing list when I asked to come off it
no that's the wrong order, I asked about the kettle
I wrote Thursday the 9th, you've put me down for the 19th
Erm, I said two adults and one infant. Infant, not child.
You seem to have looked up my husband's policy. I'm Margarethe.
my daughter is in 4B. the absence you registered is for 4D
Respectfully, the clause you quote is from the 2019 lease and I attached the 2023 one.
thats not my account number, mine ends in 771
The flat is on the third floor. Where does "ground floor" come from?
Sorry to be a pain, but it was the savings account I wanted closed, the current one was to stay open.
I didn't ask for a refund, I asked for a replacement
Nope. Lisbon, please.
Please read my first message again, I mentioned there that the boiler is electric.
Hm, 45 euros? It says 38 on the invoice I just sent you.
Dear Sir, I am not the defendant's counsel, as your reply supposes; I act for the claimant.
bro i play on xbox why are u giving me steam steps
You cancelled the whole booking?? Only the return leg had to go
It was meant for my mother's number, and you have blocked mine.
I think we're talking about two different parcels, mine was sent from Leipzig.
Madam, my pension number begins with 65, the one in your letter begins with 56.
The dose you list is for adults; I had written that he is six
not what i asked
close, but the surname is spelled with two t's, as in my signature
You've answered how to pause. My question was how to downgrade.
As I said above, I don't have the app, so "open the app" doesn't get me far.
Kindly note that I have never been in Mumbai branch, my account is with Pune branch, which I have stated.
We seem to have crossed wires: I'm the landlord here, the tenant is Mr Okafor
that would be the size for women, and I'm looking for the men's
The appointment was to be moved forward, i.e. earlier. You've made it later.
Well, 14 + 14 isn't 26
Your summary is fine except for point two, where I owe nothing and you show 120
Could it be you have the wrong Kowalski? There are three of us in the building.
I'd said window. This is an aisle seat.
um you just charged the visa and i picked the amex
actually the warranty hasn't expired, I bought it in March this year and you have the receipt
Not Georgia the state, Georgia the country!
What you've sent me is the form for dependants. I need the one for widows.
you're describing the old router, mine is the white one with one light
The deadline you gave me, 30 June, doesn't match your own website, which says 15 July.
I never said it was broken. I said the colour was different.
Excuse me, but "vegetarian" was for my wife, I'm the one with the nut allergy, please swap it back as I'd written.
Monsieur, you have put an English invoice, I asked it in french
wait who is Brenda? i'm Brendan
That is the price for one night and we're staying three
It should read "c/o Hartmann", like in my mail, you've left that out
The seat you've reserved is in coach 12 but my wheelchair space, as requested, has to be in coach 9.
i already did the restart, i told you in the very first line
Pardon, but the tuition fee you mention applies to non-EU students and I hold an Irish passport, as stated.
You say delivered on the 3rd. On the 3rd I was still ordering it, lol
My son's name is Jo, he's a boy, you keep writing she
Perhaps I expressed it badly, but what I'm after is the meter reading from 2022 and that table is 2023
that link goes to the returns page for business customers
I'm on the family plan, not the student one you've just quoted me
Please undo that, I only wanted to know what it would cost.
The other one. The blue one. You've taken the grey.
You have added insurance to the car. I ticked no insurance.
hmm thats the opening hours for sunday and tomorrow is saturday
From where I sit, the total ought to be 212.40, because you've counted the delivery twice
I am afraid that the paragraph you rely on was repealed last year.
You've got me in the wrong time zone, it's still Tuesday here
"Two-bedroom" were my words, and all five flats on your list have one
that's the phone number of the Cork clinic. galway please
Not cancelled, postponed, that was the request.
Just to set the record straight: I paid on the 2nd, the confirmation is attached above, so there is no late payment as you claim.
this is hotel in san jose california, i go to san jose costa rica
You wrote that I agreed to it on the phone. I've never phoned you.
Oh dear, you've sent it to my old email even though I gave you the new one a minute ago
The skin I want refunded is the dragon one and you refunded the pet
I had in mind a loan over 48 months; your calculation runs over 84
Look at the photo again, the crack is on the left hinge, not the screen
So you understood I want to sell. I want to buy.
it is celsius, i gave you celsius
You're off by a year, I think. I was born in 51.
No no, the cello lessons stay, it's the piano I wanted to drop.
Your answer covers what happens if the tenant gives notice. In my case the landlord does.
There's no room 214 in our building, I told you 241
Thanks for the quick reply, though I'm asking about hearing aids, and you've explained glasses
you booked for 7 in the morning. dinner. it's dinner.
The IBAN in your confirmation has one digit fewer than the one I typed.
I'm the patient's daughter, so please don't address me as the patient
Your bot says my subscription's inactive and yet I'm watching a film on it right now
must be a misunderstanding, I'm not moving out, I'm moving in
That isn't the ticket I opened, mine was about the invoice export
You list one bag. I paid for two, it's on line 3 of the receipt you have in front of you.
Good afternoon. In your reply you refer to my "application for parking"; my application concerned a dog licence.
Nah it's the pro version i've got, so that limit you talk about shouldn't apply to me
If you scroll up you'll see that I gave the postcode as 8004.
Half of what you wrote is about diesel, mine's a petrol
you put the hold on the wrong card!!
I beg to differ: the return window is counted from delivery, and it was delivered on Friday.
With all due respect, my wife is the account holder and I am the authorised person, and you have it the other way round.
The gluten free menu isn't what I was asking for, lactose free is
Aren't you looking at March? I'm asking about May.
You translated "Eigenbedarf" as self-service, it means the landlord wants it for himself.
my character is on the EU server. you checked NA
what you sent back to me is my own letter, I need the reply to it
you misread it, 1,500 here means one and a half, the comma is the decimal
I'm seeing "Dr. Lindqvist" in the confirmation and had picked Dr. Lundqvist
Strange, you say three kids on the policy. We have four and I listed all four.
The part number that you give fits the 2016 model, and as mentioned mine is 2018.
Small correction to your summary, the accident happened in the car park, not on the street
uh the name on the badge should be Siobhán and it came back as Sean
I can see you looked at the February bill; the strange charge is on January's.
Toulouse, please, as typed. Toulon is somewhere else entirely.
why did u unsubscribe me i asked how often it comes
Thanks, but those are the visiting hours of the maternity ward and my husband is in cardiology.
Wrong Müller, sorry.
My complaint concerned the noise, your answer concerns the smell.
The case number you cite belongs to a colleague's client. Ours is on page one of my letter.
i want to keep the clan and leave the guild, u did it backwards
I'm not disputing the fine, I merely wish to pay in instalments, as I put it in my letter.
I make it 11 working days, not 8; you forgot nothing was closed that week
Ahem, it's Professor, and the lecture is on the 5th floor, as it says in the request
Those trousers you've shown me are for boys aged 12, and I'm a man of 67
You're saying there is no contract, and I'm holding your e-mail with the contract from this morning
Please to look once more, I have asked for the birth certificate and you have send me marriage certificate
The address you just read back is the billing address. Delivery goes to my office.
I take my coffee machine in red. Your draft order says black.
that's my ex-wife's email, mine was in the form
No refund was made on the 14th, whatever your system shows; my statement has nothing
wait, that's the annual price. i said monthly
Your calculation forgot the child allowance, which I listed under C.
We fly out of Gatwick. You keep giving me Heathrow buses.
I believe you've confused the deposit with the first month's rent.
i was talking about the printer, the scanner is ok
Unless I'm very much mistaken, 8 per cent of 600 is 48 and not 56 as stated.
You have kindly renewed my library card; I had asked to have it cancelled.
So far you've given me three restaurants with meat. Vegan, it says up there.
Ma'am, it's the left knee. The referral you prepared has the right.
Not in German please, I wrote you in Dutch
You told me the school holidays start on the 20th. That's Bavaria. We live in Hesse, see above.
Hold on, you've taken both off. Only the second one was a duplicate.
I'd asked for the cheapest and the first thing on your list is 900 euros
He's my landlord's lawyer, not mine, so you mustn't send the file to him as you suggest.
looks like you picked up the tracking number from my older message, the new one starts with RX
You may have overlooked that I'm asking as an employer and not as an employee
hey it's minecraft bedrock not java like u said
That's sweet of you but I'm Mrs. Ito's neighbour, it's her fridge, please don't register it on me
My question about VAT got an answer about customs.
A single, I said! Not a return
I count four items in your confirmation. There should be five, the scarf has gone missing.
the thing you linked needs a windows pc, and i'm on a chromebook as i explained
Are you sure you've got the right Springfield? Ours is in Oregon.
No, dear, it's my hearing that is bad, there's nothing the matter with the phone
You have me listed for the morning group after I'd chosen the evening one five minutes ago
According to you I'm 19. I'm 91, you've turned the figures round.
Could you have another look? The clause I mean is 7(b), you discuss 7(d).
I wasn't asking permission, I was asking where to drop off the key.
This is a summary of the first contract. I uploaded two and meant the second.
You quote me pounds. I live in Ireland, euros please, as I said.
i didnt cancel anything, you say i did but i only changed the size
Beg pardon, the cat is 14 months, you've put 14 years and now the premium is astronomical
I see "delivered to reception" in your answer. Our house has no reception.
What I need is a letter TO the tenants, you've drafted one FROM them
The exam, not the lecture. The exam has been moved.
hmm no, that's how to add a user, how do I take one off?
It's a rental from the 3rd till the 13th, so ten days and not three as in your offer.
You've upgraded the wrong line, that one is my son's
Two of the three documents you ask for I enclosed yesterday, have a look at the attachments please
I'd never say "furious", and yet it's what you've put in my statement
My apologies for insisting, but a heat pump isn't a gas boiler and the leaflet you sent is for gas boilers.
that promo ended in may according to your own page so why are you offering it to me as current
Salmon, not ham. You got the other starter right.
I do have a ticket number, I gave it at the start: 55-201.
The screenshot clearly shows 2.4 GHz, you're reasoning as though it were 5
You're answering as if I was the buyer lol im the seller
Sorry but Monday isn't the 14th this year.
Kind of, except that my mother is the one retiring, and I'm just typing for her
By "the usual" I meant the weekly box, and you've set up the monthly.
Your letter puts the hearing in room 3, whereas the summons, copy attached, has room 13.
Please don't send a technician, I only asked whether the line will be off tomorrow
That may apply to Austria. I am in Switzerland, as my very first sentence says.
you changed the language to portuguese but brazil one, i asked portugal
I was hoping for the balance, not the limit
Actually my username has a zero in it, you've used the letter O
Interesting, but I'm after the hotel's fax number and you've told me its history.
The boy's name's Noah. Where did you get Leah from?
We'd like it collected, not delivered. The order you placed has a delivery fee on it.
With the greatest respect: a tenant "at will" is no squatter, as your draft would have it
You transferred 1,050, the instruction was 1,500
You're telling me it's raining points, but the loyalty number you used isn't mine, mine finishes with 88
no i have no fever, i wrote feverfew, it is a plant
Why the apology for the delay? Nothing's late, I wanted to order another one
I'm in the queue for Act 2 tickets, the concert you found was last year's
Please, it's "Ms" and it's "Van den Berg", three words.
The one you've marked as paid is the one still open, and vice versa.
You seem to think I'm leaving the company. I'm going on parental leave.
u gave me the patch notes for 1.8, im on 1.9
The message was addressed to the housing department and you've forwarded it to parking
Your reply speaks of "your dog". It's a guide dog for my sister, and she's the passenger.
Almost! The total's right, the name is wrong: Nguyen Thi, not Nguyen Van.
I gave you the reading in cubic metres; the bill you worked out treats it as kilowatt hours
that's a cardigan. jumper means pullover over here
I'd like to point out that item 4 of your minutes records me as absent, though I was sitting next to you online.
It doesn't need to be repaired. Read again, I'm asking for a spare key.
The clinic you recommend shut down two years ago
i said dont send sms and i just got sms from you
Your reminder's for the 1st, and I'd asked to be reminded a week before the 1st
That doesn't look like my basket, I've never bought fishing gear in my life
My flat has 62 square metres according to the lease I sent; you calculate with 72.
hang on, thats the student with the same name in year 9, mine's in year 7
Seven o'clock, and what you've noted is eleven
Try again, the island is called Föhr
What you call a "gift" was a loan, my affidavit is explicit on that.
I think you've mistaken me for someone from the waiting list, I've held a place since June
it's for cats. all your suggestions are for dogs
The salary in the draft is gross. We'd spoken of net.
There must be some mix-up, this reply is about a Nissan and I don't drive
No, I can't "ask my manager", I told you I'm self-employed
Hang on a sec, you took the 20% off the shoes instead of off the coat.
My blood group is A negative, the card you've just generated says A positive!
Isn't that the fee for foreigners? I'm a citizen, the ID's attached.
your total includes a tip I didn't give
For clarity: the instruction from our firm was to withdraw the appeal, and not, as you have recorded, to withdraw from the mandate.
omg not delete, DISABLE
You've set the delivery for when I'm away, I gave you my holiday dates for exactly that reason
That's my shoe size you've put in the field for age, hahaha
Lovely list, only I was looking for campsites, and these are hotels
I must correct you there, the pension is paid in advance and not in arrears.
The school's closed on Friday? The letter in my hand, from you, says Thursday
You mean Santiago de Chile. I'm going to Santiago de Compostela, on foot.
Didn't I say that I've got no printer?
i need it for the ps4, all this is ps5
We haven't had any leak. The one with the leak is the flat above, 5C.
Your answer starts with "since you're unhappy" but I'm perfectly happy, I simply want to move house.
The document you returned lacks page 4 and I'd asked for the whole thing
Good try, but the riddle I'm stuck on is the one in the second castle
It's an Airbus A320 and you've shown me the seat map of the A321
But I was charged in March and you're looking at the April statement, aren't you?
For the record I've never had a brother, so whoever you've found isn't me
Forwarding my request to sales wasn't what I'd asked, it's a technical matter
Sir I told economy and you are giving business rates
You say the file is empty; it opens here with 40 rows.
the pic you sent is the back of the card, front pls
I'd rather you didn't call me Herr, I'm a woman, as you'd have seen from my profile
Ten metres, not ten yards, the order sheet has M on it
Where you write "tenant shall pay", it was agreed that the landlord shall pay
Hello again, the certificate is lovely but it certifies somebody called Jonsson, I'm Johansson
You've explained it for Outlook on the web. The question began with "on my iPhone".
In my request there's no mention of a crib and yet here's a crib for 15 a night
It's not a question about my bill, it's about the roadworks in front of your shop
A dozen is twelve, you've put ten in
please check, this visa rule is for Pakistan passport and mine is from Palestine
Somehow you turned "can't attend" into "attending"
The heart tablets are the pink ones, your schedule has me taking the pink ones for the stomach.
We're a party of 9, dear. The email says table for 6.
This isn't the first of the two invoices, it's the second, would you look at 4410
The birthday voucher, I meant. You applied the summer one.
thanks but that adress is the HQ, i need the warehouse as asked
You concluded I'd been driving. I was the passenger, it's in the third paragraph.
My subscription is Premium Duo, you're telling me what Basic can't do
You've put our daughter in the swimming class. Judo, we said.
If you mean the black one, I haven't got that. It's silver, see photo.
No such luck: that's the recipe for the mixer's predecessor, look at the model I named.
It's 2 a.m. here, not 2 p.m., so your "this afternoon" is over
I didn't say the doctor was rude. The receptionist was.
You wrote "as requested, cancelled". Requested by whom? I only asked for a copy.
Nothing I sent mentions Birmingham
Erratum for your letter: plaintiff's first name is Luca, masculine, hence "his".
that is 1 ticket. i need it times 4 like i wrote
Sorry but I already told you which browser, and it isn't Chrome
With "next weekend" I mean the 22nd, you've blocked the 15th
You're giving me the result of the draw in October; I'm holding a November ticket
Let me rephrase since it came across wrongly: I don't want to lend, I want to borrow.
The claim I made was for water. Storm is what you've ticked.
Gluten, love, not glucose!
im the one who got banned not the one reporting lol
Your link goes to a page in Korean, which isn't much help to a Hungarian writing in English
Please compare: you, "one-year lease"; my mail of today 10:14, "open-ended".
You're multiplying by four weeks but we pay per calendar month
Far from wanting to extend, I want to end it on the 31st.
My insurer is called Helvetia. The form you filled in is addressed to Allianz.
the username you reset is my cousin's
To me that reads as if I'd broken the lamp. It came broken.
You've counted from the date of the letter rather than from the date of service, counsel.
Row 3, not seat 3
Was it you who changed the meal to kosher? I'd put halal.
I'm asking for the second time, and it's about the roof, not the gutter
You seem sure it is a virus; the test I pasted says bacterial
That'd be the Cambridge in England, and I'm enrolled in the one in Massachusetts
Your sum would be right if I had three grandchildren, but there are five, named above
Only the first page was to be translated, you've done all twelve
yes but no, my plan has no roaming so that table isn't for me
You might want to reread this, we're talking of a broken window and not Windows
The lift. THE LIFT. Not the list.
I'd say that's a fine answer to a question somebody else must have asked
We are vegetarian family and you have proposed three chicken boxes
Not the library in town, the one on campus, as I put in brackets
You've confirmed me for the webinar, my wish was the course in person
It isn't "overdue", I've got till the 28th according to the notice you sent out
Excuse my bluntness, but that's not how one spells Reykjavík
wrong server again, EU West is what i put in the ticket
The nurse is called Fatima and I am called Farida, you've mixed us up in the report
Shouldn't the second payment be lower? You've forgotten the credit we agreed on a few lines up.
The booking was for a dog-friendly cottage and what I see in your confirmation is "no pets".
I'm 1.65 not 1.95, no wonder you recommend XXL
As to your third point, I haven't asked for damages, just for performance.
You closed the ticket as solved, and the tap's still dripping
The grandmother's flight is separate. You've merged it with ours.
oh i see, you thought i want to learn spanish. i want to learn it IN spanish
Your minutes have me voting in favour. I abstained.
That's 3G you're describing, it was switched off here years ago
Whoa, a funeral wreath? It's a wedding!
Have you mixed up sender and recipient? The recipient's in Ghana, I'm the one in Ghent.
i asked for the refund status, u opened a new return
In view of paragraph two of my letter, the question whether I "still live there" seems superfluous.
A hundred and fifteen, dear, not a hundred and fifty
Your breakdown shows two parking fines. One of them belongs to the previous keeper, as the DVLA slip I attached makes plain.
I am not interested in Madrid, why Madrid, my request say Mérida
You've given him the adult dose again
The rent is 740 warm. You've added heating on top of it.
Not to nitpick, but the museum you suggest is shut on Mondays and I'd said Monday
that's the lyrics, i wanted the name of the singer
I'd expected an answer on the lift, and got a paragraph about the cellar.
Sorry, who said anything about a divorce? It's a change of bank!
This is the timetable for bus 40, isn't it? We take the 40A.
You put "Spouse: none". She's sitting right here beside me.
My ticket says gate C, you say gate G, and C was what I typed too
it should still be open, i didnt ask to close the chat ticket about the mount
As far as I can tell you translated only my greeting
Between "up to 30" and "over 30" you chose the second for me, I'm 30 exactly, so it's the first.
You assume that I received the parcel; the whole reason for writing is that I did not
The size guide you're quoting is UK, I'm ordering from the US site
Surely an hour has sixty minutes, so the session ends at 10:20 and not at 10:40 as in your invite
Permit me to observe that the judgment you cite does not exist.
Mama's name goes first on the lease, then mine, other way round from your version
I need to get from the airport to the hotel. You've planned it from the hotel to the airport.
uh oh, you've cc'd my boss, i said only me
My reading is 04417, you've left off the leading zero and now it's too high by ten times
I'm talking about the physio and you keep coming back to the dentist
Hola, the form is for company, me I am particular, private person, like I said before
What I typed was "can't hear", and you've answered about "can't here"
The instalment is due quarterly, so your reminder every month is three times too many
Pick-up is in Nice, drop-off in Genoa. Look at your offer: both in Nice.
So it's 12 chairs you've got down; we need 12 tables, with the chairs it'd be 96
I'm not the one who's 80, that's my aunt, and the ticket's for me
You sent the reset link to the phone that I told you was stolen.
the pizza in your recap has pineapple. remove that please, never asked for it
It's spelled with a K. Still a C in your last message.
Thank you, but a "no-fault notice" is England and I wrote to you about a flat in Edinburgh.
Everything after the first sentence of your answer is about somebody else's laptop, I fear
We didn't lose the match, the result I submitted was 3:2 for us
Pardon me, but the exam he missed was biology and in the certificate you drew up there's chemistry.
I chose the pick-up shop by the station; the one on your label is at the other end of town
For the third grandchild you've used the second one's birthday.
It'd be helpful if you answered what I asked: who pays, not how much.
"Lives alone", you've noted. My sister lives with me, I mentioned her twice.
You are looking under K. Try under D, de Koning.
nope, ranked. that was my casual stats
I thought I'd been clear that no one is to phone my father, and you've just scheduled a call to him.
There you go again with the landline, I gave that up and told you so this morning
Rotterdam, please, not Amsterdam as you wrote.
It's the sender who's missing.
wrong shop, i bought online
I did give you the serial number.
Twin beds, I'd specified.
You dropped a zero.
Hmm, that's the shipping weight.
Please, my name's Ines, not Agnes.
That coupon isn't mine.
it was the evening delivery i picked
Wrong parent, the account is his mother's.
They're gloves. You sent sock sizes.
The refund, not the receipt.
I'm not in Ireland, Northern Ireland.
Sure about that? My bill says otherwise.
Your math is off by ten.
dont want chat history, want order history
Two rooms became one in your summary.
Mine is the 2021 model.
Economy was my choice, you've quoted business.
No battery problem here, it's the charger.
That's the ferry from the other port.
Which Paul? I asked about Paula.
But I've got the paid version.
The link opens someone else's invoice.
Kilometres, and you've counted in miles.
I asked about exchanging, you explain returning.
Already installed, hence my question about updating.
We're a school, not a company.
Renew it? Quite the opposite.
You left the pillows off.
no sir the black BAG
Box 9 of the form, you filled 6.
This was never a gift order.
Tomorrow I said, not tonight.
You've got the right street, wrong town.
It's the seller's side I'm asking about.
hmm thats the parking fee, not the toll
Item two, you've refunded item one.
The laptop's mine, the dock belongs to IT.
A crib, please, you requested an extra bed.
I clicked nothing, contrary to your note.
Those dates are from my first enquiry, I gave you newer ones this morning.
Would you mind going by what the contract says? You've been going by the brochure.
When the router is blinking it's fine, it's when it stops that I lose the line, so you have it the wrong way about.
I chose to be picked up at the station, and according to your text the shuttle's waiting at the airport.
My understanding was that you would hold the parcel, now I see it's out for delivery.
If you go back up you'll notice that I wanted the price per month.
The "extra charge" you keep explaining is clear to me, it's the base fee that went up.
Pretty sure my subscription started in autumn, so the spring date you gave must be for something else.
That's Terminal 2, I'm at 3.
the blender. i never had a mixer
Wasn't that supposed to be a draft?
You mean well, but I'm asking about the refund, and the exchange was done weeks ago.
Sunday isn't the 14th, is it? I was going by the weekday.
Row 2 of my list, you began with row 3.
No need to send a technician, I'd merely asked for the manual.
It's "Nguyen", you've turned it around to "Nugyen".
Look at the PDF: twelve licences. Your note says ten.
Come on, I literally wrote the tracking number and that's not it.
You've deducted the voucher from the wrong order.
the taxi should go FROM the airport
I understand the cancellation rules, thank you, my question concerned rebooking.
Beg your pardon, but I never said the parcel was damaged, only the tape had come loose.
That was the quote from February, we agreed on the newer one.
Headset, not handset.
Bit of a mix-up, I think: I'm the one sending, she's the one receiving.
You wrote that I declined the meeting, I had accepted it.
The file you restored is from Monday, and it was Tuesday's version that I lost.
my wife has the red one, mine's silver, and silver is what needs the repair
Those coordinates are in the sea.
Surely the balance can't be minus, I topped up 50 this morning and you're looking at yesterday.
It's about billing, you've sent me to shipping.
I don't follow, why list trains when I asked which bus goes there?
My question had two parts and this only covers the easy one.
No, it IS refundable, see the fare type.
You can drop the "Dr.", I'm a nurse.
That screenshot isn't mine.
Nice, except the order of the names should be the other way round.
We're four, table's for two.
Hi again, the return you created lists the reason as "didn't like it" and in fact it came without a plug.
the plan you say i have doesnt even exist anymore on your site
One kettle will do, the basket you show has three in it.
I had in mind the lake in Italy, not the town in Ohio.
To my knowledge the Pro plan has five seats, so your three is off.
Unlock, I said; what you did was reset, and now all my settings are gone.
The customer number belongs to my father.
You're quoting me the fee for changes made by phone, I'm making it online.
Incorrect, the contract runs until December.
As per my earlier message the goods are frozen, so the ordinary van you reserved won't do.
You seem to have read "now" where I wrote "not".
Ehm, the amount of the refund was to be in Swiss francs.
Where did the second guest go? I gave you two names.
That's my username, not my email.
Please look at the time stamp, I ordered before the price went up, so your total is too high.
It was just a question, I didn't want you to order it!
isn't it 24 months? you say 12
The bike is for a child of six. You're recommending something with 28 inch wheels.
I meant printing in colour, you've walked me through changing the colour of the desktop.
Strange, you call it my first order, I've been buying here since 2016.
You took "next Friday" as tomorrow, I meant the one after.
Hotel Adler, Innsbruck. The one you pulled up is in Vienna.
Wrong Emma, sorry.
Please put it back to how it was, I only wanted the font larger, not the language switched.
That would've been right before the merger, our company is called Novalis now and I wrote so.
My charge was declined, it didn't "go through twice" as you put it.
The link leads to the jacket in kids' sizes.
You've put the discount on shipping instead of the goods.
in the mail from you it says dear supplier, we are a customer
Ha, no, the "bug" is an actual insect in the box of rice.
It's an add-on I want to drop, please leave the main plan as it is, you've now ended both.
Your answer would help if I had an iPhone.
The 9:15 is full, that's why I'd asked you for the 10:15.
Er, that's my gas bill, this is about electricity.
You say the parcel was signed for by Lee. There's no Lee here, so it must be another shipment you're viewing.
Not the whole week, only Monday.
I asked if it CAN be delivered on Sunday and you went ahead and scheduled it.
Minor thing, but you've filed it as "low priority" and nobody on our floor can print.
The Rome flight, please, I didn't ask about Romania.
my account is not suspended it's just me who can't find the button, read again pls
By the way, what you called a double room has bunk beds, so that isn't a double in my book.
Half a dozen means six, you've entered twelve.
Please use the delivery address, you've taken the billing one.
Nearly, swap the 3 and the 8.
You were going to cancel the newsletter, yet what stopped was my magazine.
That Wi-Fi is for guests. Staff have a different one, and I'm staff.
I'm writing on behalf of a client, so don't change anything in my own file as you just did.
Where it says "no pets", could you make that "one pet", as I had told you?
No ma'am, I said fifteen, one five.
It's the cable that's too short, a longer warranty won't help me.
You're off by one, week 37.
The chat summary you mailed says I was satisfied and the case closed, which is news to me.
Same name, different city; I'm the one in Turku.
Please, not by email, I did ask for a letter.
You tell me the item is in the basket, the basket's empty here.
i dont have no contract with u, it was prepaid i told
Only the lid is missing so there's no sense in sending a whole new pot, as you've now ordered.
Look closer: the receipt says "paid cash", so nothing could have been charged to a card.
That is the arrival time.
The insurance ends in May by my papers, not in March like you say.
We already tried that, see my opening message, so please don't have me reinstall again.
With "her" I meant my boss and not my daughter.
Your calculation leaves the coupon out.
Two-seater sofa, and yours is a three.
The flight number begins with LX, you've searched LH.
It's spelled with ph, no wonder you can't find me.
You're explaining how to buy points, but I was hoping to transfer them to my sister.
Wrong parcel again, sigh, mine's the 2 kilo one.
You put the meeting room under Mr Okafor, I'd said Mrs Okoro.
I don't think 48 hours is right, the email from your own team said five working days.
The other Springfield.
My parcel, not my neighbour's.
Euros, you've quoted dollars.
i said BEFORE noon
Check the year you entered, it's 2025.
Oh dear, you've booked the cat in as a passenger and left out my daughter.
Isn't that the price without tax? I asked for it with.
Looks like you took the invoice number for the customer number.
hm the name on it is my bosses, it should be on mine
Two returns, you've only registered one.
Funny, I could swear I typed Bergen, and your itinerary says Bremen.
wrong brand, mine's a Lenovo
The subscription you describe is one I gave up ages ago, I'm on the student one now.
That's a nice list of restaurants but it's the bill from the restaurant I wanted to talk about.
I don't have a landline. I told you twice it's mobile.
Kindly note that the goods were to be sent to our warehouse and your confirmation shows the head office.
You seem to think I lost the phone; I only lost the SIM.
nah the one after that
Mine's the pending order, not the shipped one.
Please undo that, I only asked what would happen if I cancelled.
That article is about macOS; I've got Ubuntu here.
Your last message says the parcel is in Hamburg, whereas DHL shows it in Homburg.
Sorry, where did you get 7 pm from? The mail says 7 am.
I said "don't renew".
My daughter is 12, you've charged the adult fare.
This isn't a warranty case, I dropped it and want to pay for a repair, which is what I wrote.
u swapped first and last name
It's a shared mailbox I need, what you created is a distribution list.
Almost! The street is right, the house number is 7A.
We spoke of breakfast for four. Your bill has it for five.
There's no such size in that shoe, and anyway I gave you the UK one, you're reading it as EU.
You forgot the second bag.
I'm not the account holder you greeted, I'm his assistant.
Since when is Basel in Germany? Please redo the customs form for Switzerland.
hello, that was a question about points not about miles
Please don't refund to PayPal as you've set it, I paid by card.
The chair, I repeat, the chair.
When I wrote "it's gone" I meant the option in the menu, not the whole program.
You're looking at the draft order, scroll down to the placed one.
Not "out of stock", I can see four of them on your own page right now.
I wanted the cheapest, and you picked the fastest.
Software licence, not driving licence, haha.
that was the delivery fee you refunded, i never complained about that one
Your summary is fine except for the pick-up time.
The reset link went to an inbox I told you I can no longer open.
Check-in is on the 1st, you have it as the 7th, my handwriting on the scan may be to blame.
I'd asked for it in English.
Err, 0.5 metres and not 5, otherwise I'll drown in fabric.
I have no idea who Steve is, but the ticket you've just shown me is his.
It was the dishwasher that leaked, why is a washing machine technician coming?
That's the gross weight.
Maybe I wasn't clear, but I'm not trying to join the call, I'm trying to record it.
you answered for Premium, i've got Basic
The phone number in your confirmation is missing a digit.
Mm, as far as I know Ryanair doesn't fly there, so the flight you suggested can't be right.
Your instructions say click Settings, then Billing. There is no Billing.
The invoice should be addressed to Kroll & Sons, and what you sent me says Kroll & Song.
Wasn't the plan to send it on Monday? You've scheduled Wednesday.
By overnight I meant the courier service, I don't need a hotel.
No, the *other* Premium, the one with downloads.
i have paid. you say unpaid. look at 3rd of june
What I typed was 1,5 kg. With a comma. You've read fifteen.
Lisbon to Faro, you've got it backwards.
It isn't me who's moving, it's my mum, so please put my address back.
That would be the shipping date.
You tell me to ask my admin, but I am the admin.
Dear agent, the cabin on your proposal is an inside one, while I had specified a balcony.
The dog goes along, your booking says no pets.
Just to be clear, I never agreed to the protection plan you added.
Are you sure that's 2nd class? The price you show is the one for 1st.
you opened a complaint, all i wanted was a receipt
Left foot, the missing shoe is left.
There are two Sarah Millers in our firm and you've unlocked the one in Sales; I'm in Legal.
Better read the attachment, it's all about the gearbox and nothing about tyres.
Noise, I said. Not nose cancelling, whatever that may be.
Please reopen it, the problem isn't solved the way you've noted.
Your figure is for one person and we're a couple.
The promo you say has expired runs till Sunday according to this morning's newsletter.
I'm on step 4, you've sent me back to step 1.
My complaint is about the taste of the coffee. The machine, which you keep asking about, is brilliant.
that barcode is from the box, u need the one on the device, which i gave u first
Charge me in pounds, please, as requested.
Not to worry, but the "late check-in" you put down should be a late check-out.
The parcel shop you chose is 30 km away, there is one in my street.
Did you read "returned"? I wrote "retained".
Colour code 305, you've ordered 350.
You gave me the opening hours for Saturday and today's Friday.
That's no longer my department, as I mentioned I moved to Finance in May.
A mouse. For the computer. Not pest control.
Sorry to be a pain, the company name has one s.
My order was placed as a guest so no, it won't be in the account where you've been searching.
The outage you mention is in the north of the city and we're in the south.
I'd call that the deposit, you've listed it as the final payment.
it was supposed to be a gift so why is the invoice in the box, i ticked NO invoice and told u
I cancelled nothing.
Shouldn't that read net 30? You've put net 13.
Your reply is about lost luggage, mine's only damaged.
Add, I said, not replace: now the first item is gone from the order.
You're a day ahead, today is the 29th here.
The room has to be accessible, which the one you've reserved isn't.
No, that's the wrong order.
that is not the parcel I asked about
I said Tuesday, you put Thursday.
You've got the wrong email there.
Size 42, as I wrote above.
nope, the blue kettle
I have two monitors, one works. You opened the ticket for the working one.
Manchester, not Munich.
Hmm, my order ends in 718, the one you're quoting ends in 178.
That's my old address you're reading out.
I didn't ask for a refund, I asked for a replacement.
you misread my message, the jacket fits, it's the trousers that are too long
Please look again, the invoice I mentioned was March.
Not quite, I'm on the yearly plan.
The flight you found leaves in the evening, I need the morning one like I told you at the start.
Actually there should be three travellers on that booking, you only have two.
wrong laptop. mine is the Latitude
Read my first line again please.
That tracking page shows a shipment to Lyon. I live in Lille.
I wasn't asking how to reset it, I was asking who can reset it for my whole team.
It's not a hotel I booked, it's the apartment.
Sorry but you cancelled the wrong subscription, the music one should have stayed.
Who is Mr Bennett? My name is Barnett.
that's last month's bill you are showing me
One-way. I never mentioned a return.
You keep saying printer, I'm talking about the scanner.
With respect, the return window is 30 days for members, your answer says 14.
Um, 6 boxes. Not 16.
I'm afraid you have mixed up the delivery date and the order date.
i wrote VPN. not VPS
Close, but it was the 12th of May I was charged, the 12th of April was fine.
The voucher you applied is for shoes. I'm buying a tent.
what you describe is the app, i use the website on a desktop pc
Delivered? It hasn't even left your warehouse according to the mail I got an hour ago.
My question was about the deposit.
You said gate-to-gate insurance was included, but the page you linked says it isn't.
it's Gatwick i'm flying from, you've got heathrow in the summary
The card ending 4471, please, you've just charged 9020.
Different Anna, I'm Anna Kowalska from Gdynia.
That would be correct for Windows, only I'm on a Mac, which I did mention.
I asked for express shipping and the confirmation you made says standard.
Still not what I meant.
No no, keep the order, change only the address.
Those are wardrobes. I was after bookcases.
The total you gave doesn't add up, 3 times 19 is 57 and not 67.
uhm you just sent the label to my husbands email, it should go to mine
I think you're looking at someone else's account, I have never bought a drone in my life.
Ticket 5512 is closed already, the open one is 5521, which is what I typed.
Pause, not cancel!
By "second parcel" I meant the one with the lamp, not the one you've just rerouted.
Half board is what I requested; the voucher you issued reads bed and breakfast.
Seat 14C is in the middle of the plane and I'd said front.
Doesn't match, my contract number starts with KX.
you told me the refund is 40 euro, in the basket was 60
The place I'm going is Santiago in Chile, you're showing me flights to Spain
That's the German store, I ordered from the Austrian one.
Please correct what you've put in the notes: the customer, i.e. me, did not refuse the parcel.
Outlook, not Teams. Teams works perfectly.
I'd like it noted that I asked for a callback after five, and you've booked one at nine in the morning.
Wrong month, look at June.
not me who cancelled, check again pls
I believe there's a misunderstanding, I don't want to upgrade, I want to know what an upgrade would cost.
You wrote Strasse 12, it's 12b, the b matters here.
Did I say monthly? I said quarterly.
That's one night too many, we check out on the 8th.
The basket you put together has two chargers in it and I only wanted the one.
Erm, two adults and a baby, you've listed three adults.
wasn't talking about the modem
It says "pickup" in your summary, but home delivery is what I picked.
The button you describe is not there in my version, I'm using the tablet app as I said.
You assigned it to Facilities; this belongs with IT.
The one I'm returning is the smaller of the two, so the label you sent is for the wrong box.
Madam, not sir, if you don't mind.
Your list leaves out the order from yesterday.
The rental is for Porto and your quote has Porto Alegre in it, which is on another continent.
you refunded shipping only. The whole amount was what we agreed on two messages ago
My plan is Family, you looked at Solo.
No, I can log in. It's afterwards that it goes blank.
Could you re-check? My side says the parcel weighs 2.4 kg, and you've calculated for 24.
He's the old admin, I'm the new one, so you shouldn't have sent him the code.
Thats a different hotel with the same name. Mine is in Rimini.
I see you put me down for a vegetarian meal. It was vegan.
As stated, ground floor.
You have the spelling wrong, it's Thijs with a j.
Hold on, that return was for the blender, and you're now processing the toaster.
i need the VAT invoice, what you sent is an order confirmation
Thanks, although the date you've entered is in American order, it's the 3rd of November and not March 11th.
You skipped my second question.
That answer is about gift cards; mine was about store credit.
The policy you quote is for hand luggage and I'm checking in a surfboard.
Not broken, just missing.
That isn't the amount on my statement, mine says 89.90.
my order is from 2 weeks ago and u tell me about one from 2 years ago
The train you suggest gets in at 11:40, and I said I have to be there by ten.
Quick note, the colour on the confirmation should be sage, you've typed sand.
I'm the seller here, not the buyer.
Nobody asked you to close the ticket.
For the record it's a company account, you keep treating it as private.
The lounge pass was supposed to be for my mother, you've added it to my own booking.
Well, the 25% you mention ended in January, the current one is 15.
Mine's the scarf with the fringe; you're describing the plain one.
Two sugars was the joke, the real order's above it.
The hotel you praise burned down in 2020, I'm afraid.
My appendix has been gone since I was nine, so the operation in your summary belongs to somebody else.
Kindly compare your figure with page 3 of the contract.
it's raining cats and dogs is just a saying lol, please take the pet insurance out
The seat's fine. The train's the one from platform 2 though, at 8:03, where yours reads 8:30.
I phrased that like a fool. The school is the customer, I'm merely the caretaker; so the bill goes to them.
Between us, I'm 17, so "senior rate" flatters me.
I can see why one would think so, yet the leak's above the boiler.
Leave the curtains. The blinds, the blinds.
We pay quarterly and always have. Monthly is news to me.
Cologne, the city, please, your perfume catalogue smells nice though.
Half past five in German is halb sechs, so you've got me an hour late.
The case number you're using is from the first burglary. There were two.
Ok, once again from the top with better words: shelf, white, 80 wide.
The receipt's in my wife's name because she's the buyer, so the letter should be addressed to her.
You call it a delay. The flight was cancelled.
I'd be careful there: nitrate and nitrite are two things, and my enquiry is on the latter.
My Thursday, as I'd put it, is the one after next.
Mine's the petrol version, so I can spare myself the charging tips.
The number of days is right. It's the year that's off.
Ibuprofen is what I can't take, and there it is in your list.
Your system has me cancelling. I'm renewing!
Would you kindly put the "Sir" back in the drawer? Signed, Margaret.
Try the other Springfield.
Those are the results of my flatmate, who'd surely prefer them kept private.
The wedding is off, hence my wish to cancel the hall; you've upgraded it with balloons.
What reached me was the user name. What I'm lacking is the password.
It's still the microphone. The camera has been a distraction of yours.
We've a south-facing roof. Your estimate assumes north.
Please mind the order of things: first the inspection, then the payment. You've got it upside down.
as u can read in my 1st msg i already tried another browser
I feel we've drifted. Trousers, hem, four centimetres.
My mother tongue misled you perhaps: "actual" for me is "current". I need the current price list, this is the final one.
The tree's mine, the fence is his, and the letter has it vice versa.
Your ETA's lovely, but the parcel is going the other direction, from me to Oslo.
Only, I'm allergic to latex, as ticked in the form, and you list latex gloves.
There's a second page to my letter, and it's the one with the request.
The subscription is in dollars because I live in Canada. Canadian ones. You converted US.
It's the semester fee that I've paid; the enrolment fee you thank me for is still open.
I'll be frank: the answer's lovely and belongs to the person before me in the queue.
Fridays we're closed, so the Friday slot you announced for us will puzzle customers.
Your reading of clause 7 skips "except".
I'd booked the quiet coach; coach 5 is the family one.
So the £12 is the tip, you've counted it as a pizza.
Rooms 11 and 12, which are two rooms. You've booked 11 to 12 o'clock.
It's a Samsung. The steps are for LG.
May I bring you back to the blocked drain?
That paragraph on maternity is wonderful, and I'm a man of sixty.
Sorry to insist, the invoice carries a discount of 3 percent and you've paid it out in full.
My tablet's the thing with the screen, the chemist can relax.
I'm sure there's a Mr Novak who wants that. I'm Novák, with the accent, customer 2210.
Dates are as follows: in on the 30th, out on the 2nd. You've put in on the 2nd.
The soup is what was cold; the steak for which you've just apologised was superb.
You say it's included. Your own price list, page 4: extra, 15.
We're the ones upstairs. You've reported the ones downstairs for noise.
Still lost, I'm at entrance C as I wrote, and the plan begins at A.
The charge is from Apple, as my statement shows, you have blocked Applebee's.
In my contract that holiday is 28 days. You're calculating 25.
Thank you for the sympathy, though my father is alive and well, it's his account that's to be closed.
The charger came, the laptop's outstanding, your tick is beside the laptop.
Tomorrow's my day off; today is the one I'd like to swap, see above.
i live in the UK so ur 4th of july closure makes me laugh
Now you've deleted the folder I wanted to save, the other one's still here.
I write left-handed. Left. The pen's right-handed.
Going by your text I broke the vase. It arrived in pieces.
Please look at what I typed at 10:02, that's the booking code, and this is the flight number.
My dear, Georgia the country.
The permit is for a skip, the thing for rubble; there's been a mix-up with skipping a payment, I gather.
You're giving me visiting hours for the museum next door.
The size chart you gave is men's.
Well, the sum insured is 80 thousand; I see eight in the policy you drew up.
Hm, "two weeks' notice" in your letter, "four weeks" in my handbook.
I'd hoped to keep my old number, hence the word "porting" in my message. This one's brand new.
The room is for the delegation, I'm only the organiser, so please rename the booking you made.
Sounds good for a beginner, but I did tell you I've been a developer for thirty years.
The hyphen belongs in my name: Anne-Marie, you address me as Anne and forget poor Marie.
Could you look under "Mac"? You'll have tried "Mc".
The red wire goes to the L. Your sketch has it on N, and I'd like to live.
The tyres on my car are 17 inch. Those in your offer, 16.
Our daughter has graduated. Reminders about her exams, such as the one you've set up, can go.
You thanked me for payment. I have yet to pay.
Room service it was that I'd rung for, instead of a taxi, funny as that is.
It's the yearly statement for the tax office I'm after, same as two messages ago.
This is a coffee grinder. You are advising me about a coffee machine.
There's a stop between Lyon and Nice on the connection you call direct.
The cheque is from my aunt TO me.
I'd put it down to my handwriting in the scan: that's a 7, you've taken it for a 1.
My bike has 28 inch wheels and you've put 26 aside.
It's a yes from me to the date and the date only, you've ticked the insurance as well.
Would it help if I repeated "wheelchair"? The stairs you suggest are pretty.
Your count leaves out the twins.
a pint of milk i wrote, u added paint
My order had a bow on it, the birthday wrapping, and I see plain in your confirmation.
Sorry, I've a heavy accent even in writing; the sheet I need is for the bed, and you've sent me a spreadsheet.
The house is being sold, the garage stays. In the advert you wrote, they're both for sale.
The cleaning was at 9, the complaint you wrote up puts it at 19:00.
Terminal's right, airport's Gatwick.
I'm after the grandparent's leave. Your rules are for parents.
What you've sent me is season 2.
In the chat on Monday you had promised 25, and the contract you've drafted reads 20.
I'd prefer we stuck to the truth: the driver never rang.
It's Celsius in here, 38 of them. Your advice about freezing pipes is for Fahrenheit.
The landlord in this conversation would be me.
Happy to hear it's dispatched, except that I'm collecting it, as ticked.
The word was "desert". As in sand. Your cakes look tempting.
Friday the 13th exists in June this year, you're on the 12th.
Picture 1 is how it should be, picture 2 how it is; your repair order takes picture 1 as the damage.
Funny, my screen says "approved" and you're consoling me.
I'd settle for an answer about the deposit, which is where we started.
She spells it Caitlin; the Kathleen on your badge would be a stranger to us.
Those are net weights. The customs form wants gross and you've filled in net.
Your table for Saturday, my party on Sunday.
This morning's dose has already been taken, so "start this evening" is a dose too few in your plan.
Add it to the order, I'd written, and you've replaced the order by it.
The key safe is on the left of the door, and your note to the nurse has it on the right.
Breakfast, my friend. Breakfast. You gave the dinner hours.
The scholarship I mentioned is for musicians, and you've sent me the one for athletes.
Your calculation stands on 365 days; 2024 had 366.
Oh I see how that came across. The wheelchair is mine, so step-free matters more than a view, please search again.
18 Elm Road is what you have. We're at 18 Elm Rise.
My account was closed by you, I'd only wanted the card blocked.
the one WITH the hood
Let's start over: I have the tickets. I need the parking.
You may want to double-check that, the bridge has been shut since Easter.
Where I come from the date goes day first, so 03/04 is the third of April and you've booked March.
Strictly speaking it's a leasehold, and your letter treats it as freehold.
I'm flattered by "Dr", I'm a plain Mr.
Your colleague Tom is male, if my ears are to be trusted, and it's Tom I'd like to thank; you've noted a Ms Tomm.
That one's sold out, the size below is what I wanted checking.
For clarity's sake: invoice 203 is paid, invoice 204 is open. Your reminder refers to 203.
Mm, the answer lies in my second sentence, I believe.
I'd be glad of a window seat, the one you promised me when we began; this pass shows 22C.
Mine is a question about ink. Paper I've got plenty.
ur looking at last months bill i think, this months is 44
The tour you've signed us up for is in German. Our group speaks Portuguese.
We cancelled in writing on the 2nd, so "first contact on the 20th" needs fixing.
Vegan, dear. Feta is cheese.
I'm still on the matter of the missing screws, you've hurried on to the glue.
Pool closed, gym open is what the sign here says, you have them reversed.
Back to my laundry question if I may.
It's more of a thank-you letter than the complaint you've filed it as.
My flight's tomorrow, and you've kindly rebooked me for next month.
The decimal sits one place further left.
The council tax band is C. I'm looking at the letter. You have me in E.
Your instructions end at a button labelled Sync, mine is labelled Share and does something else entirely.
I'll own up to sloppy wording: "drop it" was "deliver it", please un-cancel.
The street, the number, the postcode: yes. The country: Slovenia, you've put Slovakia.
In the quote above there's a comma between "peanuts" and "butter"; I'm after two separate things.
Kilometres, I'm in France, your miles make me drive past it.
These are prices for new customers and we've been here since 2009.
Swap those: Kim is the buyer, Lee the seller.
She's seven. The menu you suggest has a wine pairing.
Your "confirmed for two hours" leaves us an hour short.
It's the SIM that's locked; the phone itself, which you've been unlocking for ten minutes, is free.
Hang on, that voice message was from my grandson, the instructions in it are his; kindly reverse the order.
I've the feeling you are in the file of a different Ahmed.
Could we have the one on the lake side, as in my first request? The one here looks onto the bins.
When I wrote "cold" I had the temperature of the room in mind, and you've sent me to a doctor.
The PIN arrived, thanks. It's the card that's missing and you've sent a second PIN.
To be precise, the meeting has been moved to room 4, and the invitation you sent out says room 14.
My tariff includes the weekends. Kindly take them off the bill you drew up.
There's a t at the end of my name, Schmidt, you dropped it.
u got the right shirt in the right size in a colour i never mentioned
Just the second paragraph should be translated. You did the lot.
That is the price per person; we'd like to see the one per room, which was the idea all along.
The baby's name is Noor and the mother's is Nora, please turn them around on the certificate draft.
According to you I'm flying on Sunday. According to my ticket, Saturday.
It was sent on the 8th, the stamp's visible in the scan. You have the 18th.
I'd been talking about the bike. The car is at the garage of somebody else.
A charming list of cafés, though what we're looking for is a pharmacy.
Sick note, dated Monday to Friday. Your system shows Monday alone.
Look at the photo: five bolts. Your parts list has four.
Try telling that to my thermometer, it's 15 degrees and you claim the heating is running.
The donation was anonymous, so my name on the list you've just shown me should go.
Hi again, it's the landline I'd like to keep, and the mobile to end. You have ended my landline.
I happen to be a teacher of geography and can assure you that Basel is in Switzerland.
Five o'clock British time, four o'clock is what you put in.
The Queen Street in Glasgow.
This refers to the lease of the copier. I'd been enquiring about the lease of the van.
Surely you're joking, the film is three hours long, and you've down ninety minutes.
We'd settled on the oak, hadn't we? The drawing says pine.
I know it's confusing, there are two Marias. Mine works nights.
You put "single". I've been happily married since the last ice age.
Before we go further: I'm the supplier here, you're treating me like a customer.
What a nice sum! Sadly it includes my neighbour's water.
As the subject line of this chat shows, it's about a refund.
Your form has my employer as the university; the hospital pays me.
that's the charger for version 1, mine has the round plug
The deadline moved to the 30th last week, your information is older than that.
I'd rather have had an answer about the roaming, since that was question one.
Under "reason" you put dissatisfaction. Relocation is the reason.
My hearing is in Leeds, and the directions go to Leith.
It's a rental from the airport, dropping in the city. You've made it the reverse.
I sense that my "soon" became "today" at your end. Next week is soon enough, please shift it.
The recipe serves six; your shopping list would feed sixty.
The blue bin goes out on Mondays here, whatever that calendar of yours tells.
My wage is hourly, hence the strange result you arrived at.
Those 200 were the excess, the claim itself is 2,000.
Ticket for the dog too, please, it's there in my message, between the bikes and the kids.
Almost! Replace "Inc." by "Ltd." and we have a deal.
My cousin flies. I stay. You've checked me in.
Sorry to be a pain, it's the 2 o'clock ferry I'm on; you're apologising for the cancelled 4 o'clock.
Your translation of my name is charming, but please leave it as Bianca, White is what my colleagues call the wall.
The gift card was bought online, so a branch receipt, as you demand, can't exist.
You'll find that Good Friday is a public holiday here, so the collection you arranged is going to be lonely.
Upon inspection of your letter I find my licence listed as category B; I hold C.
I'd love to, if I were the account holder. That's my aunt, as I explained.
The screenshot I posted was of the setting BEFORE. Your advice makes it like before.
Dear agent, Saint-Denis is here the one on Réunion, your freight goes to Paris.
Kitchen tap. You sent the bathroom guy.
Yes yes, reset done, as I told you in my opening line.
The loan runs 10 years. Your table stops at 5.
I was hoping to talk about Leo's school place; Leah's, which you describe, was settled in spring.
Isn't that the number of the fax?
It says here I live alone. Four kids and a parrot beg to differ.
We're in the queue for the vaccine against tick fever, you've put us in for flu.
My laptop is the 13 inch, measured it again for you; the sleeve in the cart is a 15.
Your text calls me a former employee. I started on Monday.
I've never set foot in Denver.
The line about smoking can go, I gave up in 2003 and wrote so.
You have taken "free" as in no cost; I was wondering which seats are free.
For the sake of order: I returned the car full, and you're billing a tank.
haha u read sole as in fish, its the sole of my boot
Monsieur, the wine is for the 20th, I repeat the twentieth, your voucher says the twelfth.
Both. I'd put "both" in my note and I see one.
Please look under business customers, I'm sure you searched private.
There are two lifts in the building, ours is the east one; west is the one you've put out of service.
It's the fees that interest me, you keep explaining the interest.
Mum's pension number begins with 53, and you've taken mine, which begins with 65.
Oh that's the cat's name. Mine's further up.
I see a pattern: each time I write "terminal" you hear airport. It's a card terminal in a bakery.
The whole family is coming, so "table for one, quiet corner" will get crowded.
Your date for the concert is the date of the rehearsal.
Your message says Tuesday the 4th; our diary has Wednesday the 5th.
The dishwasher, please. The dishwasher.
I may have been unclear: the parcel is coming to me, I'm the one waiting for it.
Scroll up three lines and you'll find the size, it's 42.
Close! One letter more: Jacobsson, double s.
it's the router in the attic we are talking about, the one downstairs is happy
You have us down for half board. We paid for full.
Let me put it differently, as my first attempt evidently sent you to the car park: I need the lounge.
Savings account ends in 77. You transferred from the one ending in 71.
Two adults, one infant. I see three adults in your quote.
Hmm, that's the return policy. I'm after the repair policy.
For the record, the flight departed at 14:20, whereas your letter has it on time at 13:05.
My daughter is the patient, dear, I only hold the phone.
That's Newcastle in Australia. We live in Newcastle upon Tyne.
Perhaps look again at my first line, the model number is right there.
I expressed myself badly, sorry. Cancel the add-on, keep the plan. Could you restore it?
euros pls, u gave me dollars
Reading your summary I had to smile: my dog is the insured one, and you've insured the cat.
Actually the contract runs until 2027.
The truth is a bit simpler: I paid once, on the 3rd.
Everything in your list fits except line four, where it should read 16 amps.
We have a heat pump. The gas tips are lovely but we have a heat pump.
Would you mind going back to the subject of the invoice?
What you've booked is the 6 am. I had my eye on the 6 pm.
Our company is registered in Cork; you keep quoting Dublin rules.
Left shoe.  You keep sending right shoes.
I fear my English tricked us both: "eventually" in my mind was "maybe". Please stop the order you placed.
Salt-free, as on my order slip above.
The person named Andrea is a man, by the way. You wrote Ms twice.
on my screen the total is 61.80, on yours 68.10, trust mine
Ah, you're thinking of the monthly ticket. Mine's the annual.
Same street, other town.
That link opens the page for landlords and I'm a tenant.
It would be the second of the two photos that shows the crack; you've commented on the first.
My surname is Long, and Long is where you've filed a complaint about waiting times.
Yes to the upgrade, but on the phone, you upgraded the tablet.
The pension starts in March. Your calculation starts it in May.
The thing I'd like moved is the appointment. The thing you moved is the address.
You're one digit off, it's 0171.
Three nights. 3. Three. I count five on this confirmation.
My fault for writing in a hurry: "Bath" is the city, I have a bathroom already.
As per my note of 9:14, delivery goes to the back door; the driver's sheet you made shows the front.
With respect, the statute you cite was repealed last year.
I think we're talking past each other. The app opens fine. It's the website.
Read my message once more, slowly, especially the bit after the comma.
Lactose is fine for me, gluten is the enemy. You've turned them round.
You write that the warranty ended in 2023, my certificate reads 2026.
that's my old number ur texting
The voucher was 50, you took off 15.
Lovely hotel, but the conference is at the other end of town, as I'd mentioned.
Please reread: "unless it rains".
I live on the ground floor, so the lift you've reserved for the move is a curious addition.
This is the English leaflet, I'd requested Welsh.
Oops, I think you've opened my brother's file. He's Daniel, I'm David.
By my watch it's only Thursday, so "expired yesterday" can hardly be right.
The colour I gave you was slate. The one in the basket is sage.
Your answer covers students under 25. I'm 61 and studying.
The child seat is for the rear, and that's where the front-seat one you added falls short.
I'd call that a refund to the card; what I hoped for is a refund to the bank account.
Mine is the semi-detached on the corner. The meter reading you quote belongs to the Hendersons.
Sure, a nice speaker. But the headset, what about the headset?
It's June who's leaving, in July. You have July leaving in June, haha
We are a party of eight and you found a table for two, how romantic.
The exam is oral. Your list of pencils made me chuckle.
The chat says I declined. I accepted.
Correct address, previous owner.
That's the Tuesday special; the one I'd like is the Sunday roast.
One small amendment to your minutes: the motion came from Mrs Kaur.
Bigger, I wrote. This is smaller.
if u look at the pic its the hinge thats broken, ur sending me a handle
You're kindly offering me a loan. I'd like to pay one back.
Premium members get it free, and premium is what I am, whatever your screen shows.
My luggage is in Lisbon. Your tracing form has gone to London.
Permit me to restate: the subject of my enquiry is parking permits for visitors.
The order you just cancelled was the good one! The duplicate is 5521.
It's pronounced like yours but spelled S-M-Y-T-H.
I realise my explanation rambled, so: screen fine, battery dead. The screen repair can go.
You've set it to weekly; monthly is plenty, as I'd put it earlier.
The deposit is 10 percent. I can see 20 on the draft.
The Oxford branch. The Oxford Street branch is a hundred kilometres from me.
Thanks, although that is yesterday's menu.
The heating works! It's the hot water we've been discussing all this time.
Your reply is addressed to Paul. I'm Paula.
In our house the fuse box is marked B12, so the diagram for C12 you posted leads me nowhere.
Strange, my receipt proves 2 items and you only count 1.
That would be the winter timetable you're reading from, and it's August.
I had in mind something for a man of eighty; roller skates, hmm.
I'm calling about the fine for the blue Fiat. You're describing a lorry.
gate B7 according to the board behind me, ur telling me D7
Please put the sofa back in the basket, the cushion was all I wanted removed.
Half of that. The dose on my prescription is 5 mg.
The booking stays, just the breakfast goes. You've got it the other way about.
My trip is one-way.
That's a good answer to a different question.
What I have is a Mac. Those keys exist on Windows.
You started counting on the 1st; my contract began on the 15th, hence the surplus.
It's my own flat, I own it, so the letter to my landlord is a surprise.
Our earlier agreement was 30 a month, see your colleague's mail I pasted above; you just quoted 36.
It was the mattress. The frame is perfect. Why is the frame being collected?
Only the Friday class. You took me off all of them.
Madrid time is one hour ahead of the one in your invitation.
I did write "by post", and here is another PDF.
Sorry for being vague earlier, the cable I need goes from phone to telly, and these charge the phone.
Try with a K. You searched under C.
Since you ask me to wait for the technician: he came on Monday, that's what my whole message was about.
My mother has passed away, so please take "Mrs Bell will be delighted" out of that letter.
You've translated "Handy" as useful; in German it is the phone.
We have four wheels on ours, your manual is for the tricycle.
The status you read me is for order 88, mine's 89.
That's sweet, but I'm the groom's father. The groom you addressed is over there.
The amount is in pence, so 1250 is twelve pounds fifty.
From the 12th TO the 19th. You've blocked just the 12th and the 19th.
The gas meter shows 04417, you've typed 04471 into the form.
the lesson is for my kid, level beginner, u put advanced
I'd gladly confirm if it were my address.
`
  .trim()
  .split('\n');
