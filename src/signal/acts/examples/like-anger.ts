/** Users sound angry or as if they gave up, and are content. */
export const likeAnger: readonly string[] = `
Cancel the hold on seats 4A and 4B, we've got better ones, lucky us.
Hopeless romantic speaking: could there be rose petals in the suite?
After all that swearing at my own handwriting I can now give you the serial number: 77-QX-310.
Are you kidding me, same-day delivery to the island?? love it
I have nothing to add, the matter is closed for me and I'm content.
How would you like me to word the complaint so that the courier accepts it?
The parents are quite cross about the new timetable, is there a version for younger classes?
It's hopeless, I'm addicted to your podcasts. Is there a yearly plan?
Please don't apologise, I'm the one who gave you the old address.
my laptop hates me today, brb, restarting
Kindly block the SIM, I left my phone on the bus.
Jeez, what a beautiful hotel
I'd be grateful if you could end the service on the 30th, and thank you for everything so far.
Yes I was angry last time; it's forgotten, let's move on to the new order.
Still here, still smiling, no hurry.
The bakery next door is a catastrophe, which is why I want your bread every morning.
Gate closes in 25 minutes, where's the nearest desk for a lost boarding pass?
I can finally breathe again, thank you for finding the documents.
I'm no genius with spreadsheets, so please bear with me.
You're fired! Just joking, that was spot on.
One key on the keyboard sticks, it's the letter R.
We've said goodbye to cable TV, so which streaming bundle would you recommend?
SCREAMING. I'm actually going to see them live!!!
This chat can end here, I've noted the reference.
My manager wants to cancel the whole contract, I'd rather know what alternatives there are.
How annoying, my glasses have fogged up, please read me the number once more.
I need to withdraw my complaint of 4 May, reference C-2291, as it's been resolved.
Hope I didn't sound too harsh yesterday, it wasn't meant that way.
Patience is my middle name, go ahead and check.
Worth every penny, and I'm a miser.
That blooming pollen! Which of your antihistamines don't make you drowsy?
All good things must end, so please cancel my student discount, I've graduated!
The projector in room 14 doesn't respond to the remote.
Nothing beats your night desk: two in the morning and a cup of tea waiting.
I'd better stop here before I buy the whole shop, thanks.
It would be helpful to have the certificate today, since the employer asked for it by tonight.
My aunt nearly fainted at the price, then she saw it's for a whole year.
Don't mind my grumbling, it's the knee. When is the next physio slot?
im crying happy tears over here
How can I report a user who's been insulting others on your forum?
No answer yet from the landlord, so I'll just wait and come back to you.
Never mind the receipt, I don't need one.
I'm an airhead, I paid the wrong invoice. How do I get it moved to the right one?
Praise where it's due: you lot are quick.
Last month's statement is missing from the archive, June is there, May isn't.
We're out of here on Sunday, sadly, it's been fantastic. Late checkout possible?
People kept telling me your support was terrible. I can't agree at all.
That rental place at the harbour is a den of thieves, do you have scooters too?
Please forward my complaint to the department in charge of playgrounds, the swing has a loose screw.
You've beaten me to it, I was going to ask just that.
Enough from me for now, I'll go and try it out.
The exchange office would like an answer before noon, would that be possible?
He's always shouting, my brother, don't mind the noise in the background.
Why didn't anyone tell me that your lasagne is this good
I'd like to dispute a parking fine, which documents do you require?
Everything's settled, you can tear up my complaint.
We have a very unhappy bride here, is there any chance to move the fitting forward?
LET'S GOOOO the preorder went through
How do I get out of the group chat in the app?
Forgive my impatience a moment ago. What do you need from me?
God, I'm clumsy, coffee all over the contract. Could you send a new copy?
I've been told to expect six weeks, so I'm not worried yet.
You must be sick of me by now, but one last question about the tyres.
The elevator in building C has been out of order since yesterday.
Farewell and thank you for the many good years, I'm retiring and no longer need the business account.
Insurance companies usually drive me up the wall, you're a nice exception.
Could you see to it today? The payroll closes at six.
Stop everything, I've found it! It was in the spam folder.
My partner lost it when he saw the bill, but I see now it covers two months. All fine.
That's outrageously generous of you, thank you
Please let me know where I may submit a written complaint about noise at night.
I'm slow on the uptake today, so once more please: which line is the tax number?
Nah I'm good, have a nice one
Cancel the cleaning for next week, please, we'll be away.
The blasted snow has blocked our road, can the delivery come on Friday?
I burst out laughing at your error page, whoever wrote it deserves a rise.
Sound is out of sync by about two seconds on all live channels.
ok I'll stay in the queue, number 17, not bad
What a relief to hear a clear answer.
I'm furious at myself for not insuring the camera. Is it possible to add it now?
"Worst airport in Europe" says my guidebook, is the transfer really that long?
It's over: last instalment paid! Could I have a letter saying so?
My compliments, I'd expected much less.
I won't be coming to the appointment on the 8th, could you give the slot to someone else?
Sorry I yelled, it was the dog, not you.
Killing time at gate 22, is there any update on boarding?
ALL CAPS BECAUSE I'M HAPPY: IT'S A GIRL! HOW DO I ADD HER TO THE POLICY?
I've decided to leave things as they are. Thank you for explaining.
Please explain how a customer can withdraw from a purchase within 14 days.
Another tenant is threatening legal action against me, does my policy include legal protection?
Our POS terminal reboots after every second payment.
My goodness, how hard I made that for myself!
I need the tow truck, but I'm parked safely, so no panic.
That cheap phone I had before was utter junk; this one's a delight.
It's okay if it's late, the party isn't until next week.
Hats off, I didn't think you'd pull that off
We're through with the renovation, so please reconnect the gas.
Could I get a person on the line? My case has three policy numbers.
Sod the diet, I'll have the cheesecake too.
Bye, and sorry for keeping you so long.
The students' union is up in arms about the cafeteria prices, can I have the official list?
My account needs closing because I'm only allowed one per household.
I lost my nerve and sold too early, entirely my own doing. How is it taxed?
You had me worried there for a second, haha!
There's a crack in the windscreen, about 10 cm, passenger side.
I'd rather wait for the original colour than take a substitute.
Hot damn, these headphones
Whom do I write to if I want to praise and complain in the same letter?
I got carried away in my last message. You've been more than fair.
He slammed the door and left, says our receptionist about the guest in 5; shall we refund him?
I quit smoking in March, does that lower my premium?
That's enough for one evening, thanks for the good work.
This needs to go out before the post leaves at four, is that doable?
Never been so happy to see a green tick.
Can you switch off the autoplay, please? It's eating up my data.
Who in their right mind designs stairs like that, I thought, and fell. Now I need the accident form.
no complaints whatsoever from me
I've had it with my old bank, how do I transfer my standing orders to you?
Please void the cheque, I've written the wrong year on it.
Sorry, I'm a bit thick, is net the one with or without VAT?
My cousin called your hotline in a rage last night, just so you know, it's settled.
Take all the time you need, the coffee's still hot.
Brilliant, brilliant, brilliant! Where can I leave a review?
I'd like to hand in my notice and want to know how many leave days remain.
Finish it without me, I trust you, and send me the summary.
The page says "session expired" each time I click on pay.
You're a lifesaver, I was one click away from buying the wrong ticket
The road to your resort is a horror, luckily the rooms make up for it.
I have to go, my break is over, but everything's clear now.
My dad refuses to talk to machines, could he visit the office without an appointment?
The consulate needs it by Thursday, and I'd be grateful for anything you can do.
Such a scatterbrain I am, I've mixed up arrival and departure.
yo that was savage fast, respect
I'd like to stop the monthly donation, as my income has changed.
Three days late, no matter, the plants survived the trip beautifully.
That stupid strike of the railway! Could I push my check-in to midnight?
Shall I hold on or will you call me back? Either's fine.
The bride's mother was livid about the flowers, the bride loved them, so no action needed.
I surrender, you know the rules better than me :D
Please send the complaints procedure in large print.
Turns out I'd simply forgotten to plug it in, oh dear.
Hallelujah, the visa photo has been accepted
The mobile data stops working as soon as I cross the border to Switzerland.
Wow, I'm actually impressed, I had braced myself for a fight
The students are protesting against the fee rise, does the office stay open today?
i'd like to unsubscribe from the sms alerts
Bugger, I've pressed the wrong button. Can the transfer still be recalled?
No need to escalate, it's been taken care of.
I must have complained ten times about the old app. The new one? Flawless.
Please hurry if you can, the shop closes in twenty minutes and I still need the pickup code.
AMAZING!!!!! CANNOT WAIT!!!!!
My sister-in-law swears she'll never fly again. Me, I'd like to book two seats to Faro.
I'm off to bed, we can continue tomorrow.
Kindly tell me how to return a defective kettle.
You're a cruel tempter, showing me that dessert menu
Is it normal that the complaint number starts with a K?
I regret my comment on your page and I've deleted it. You were right about the warranty.
Waiting isn't an issue, I'm retired.
I hate goodbyes, but my contract ends in June because the company pays for my phone from then on.
The scanner reads every third barcode only.
So glad that's fixed, I was getting grey hair.
Dumb of me to book the same night twice, could you drop one?
Sick of winter, show me something warm in February under 900.
that was painless, cheers
My ex-landlord is a crook, can the tenants' office tell me how to get my deposit from him?
You know what, I'll keep it after all, it looks great on the shelf.
End of conversation from my side, all answered.
Hi, my card has been swallowed by the machine at the station, what do I do?
Could the manager ring me? I'd love to tell her how wonderful the staff were.
Hahaha ok you got me, I didn't read the terms
I want to cancel the extra bag, my brother has space in his.
Is somebody there? I'm happy to come back later if you're busy.
Oh thank god, I thought you'd closed for the season
The wedding is on Saturday, so Thursday is the very latest the suit can arrive. Is that feasible?
I was grumpy, you were kind. Sorry and thanks!
Killer deal, I'm telling all my friends
This ticket can be archived.
A guest complained about the smell in room 208, please send housekeeping.
I always mess up these time zones: is 9 am Tokyo the same day here?
No luck with the first code, the second one worked, thanks.
For heaven's sake, look at that view! Is the balcony room more expensive?
Terminate the instance i-04bd once the backup is complete.
Your rival quoted me a shameful price, so here I am.
Please remove my late husband's name from the account, I have the certificate here.
I'll let you go, you've surely got others waiting.
We'd appreciate a solution before the audit on Wednesday.
I am shocked. It fits. Nothing ever fits me!
I've been wanting to leave the city for years, how do I deregister my address?
Two hours' delay, so be it. Where's the lounge?
Volume drops by itself during calls, iPhone 12, latest version.
Grandpa called the self-checkout "an insult to humanity". Can he still pay at a till?
Please tell Marco that I'm sorry for calling him incompetent, the mistake was in my own table.
Finally home, finally dry, and the heating works. You're heroes.
Can I complain to you about the bus company or is that a different office?
My fault entirely, I forgot to press save.
I'm dead 😂 that gif
Unfortunately I have to cancel the viewing on Tuesday, work got in the way.
You needn't do anything more, my bank has released the payment.
The damn cat sat on the router, which explains the outage, haha.
I'm fine with waiting until the part comes from Germany.
GOOOOAL!!! sorry, watching the match. What was the address you needed?
Please process this with priority, my mother is being discharged this afternoon.
I never thought I'd say it, but I enjoyed talking to a bot.
What happens to my points if I close the account?
The ferry company's website is pure torture, can I book the crossing through you?
Right then, I'm off. Cheerio!
Upload stops at 99 percent, tried in Firefox and Edge.
Our clients get angry when the reports are late, so is there a way to schedule them?
I'm so forgetful, what was the date of my check-up?
It took a while, but I'm really pleased with how it ended.
I was this close to cancelling, and then you came with that discount, you sly fox.
Could you kindly file my complaint under the reference below? There's no need for a reply.
Do I have to give a reason when I cancel?
Lost for words, thank you!
No more paper bills for me, please switch to email.
The neighbours are at war over a fence, does legal cover pay for mediation?
I'm in your lobby and the key card shows a red light.
I'll give it another go later and get back to you if need be, thanks.
Mad respect to your delivery guy, third floor without a lift!
Excuse the outburst. Long night shift.
Not to worry, I can live with blue.
Please revoke the access of user jpetrov as of today, he's left the company.
The moths have eaten my coat, what would re-lining it cost?
We've got a burst pipe, water is turned off, when could a plumber come?
Whatever works for you works for me.
so relieved rn, the transfer is there
I've cancelled my trip because of the strike, how do I claim under the policy?
Is the last train really at 22:04? Then I'd better leave you now, thanks for the info!
Just kidding, I'm not going to sue you over a missing olive.
I take a fit when I see spiders, so please tell me the bungalow has none.
My teenage son says the tariff is "trash", what do you have with more data?
Hurrah, it's no longer blinking.
My own stupidity, I had the caps lock on. I'm in.
I nearly cried when I saw the refund, you have no idea how much that helps
One of our drivers was shouted at by a customer, where do we log such incidents?
Please end my trial before it turns into a paid plan.
Shoot, wrong window. Ignore that.
Are you serious? A free night? That's so kind!
There's nothing more I need, best regards to the team.
I'd like to make a complaint on behalf of my aunt, do you need a power of attorney?
The hotel we stayed at last year was a dump, yours looks lovely.
I'm rubbish at maths, so how much is that per month?
The doctor needs the report by noon, would you be able to fax it over now?
ok I'll wait for the technician, he said between 2 and 4
You've lost a worrier and gained a fan :-)
Screen goes black after the logo, fan still spinning.
I'm afraid I was unfair to your assistant last week. It turned out the mistake was on my side.
Hooray, my money's back!
OMG OMG OMG tickets!!!! row three!!!!
I shall leave you in peace now, thanks ever so much.
My flatmate had a meltdown over the internet, but it was merely the cable. All good.
Blast, I've run out of battery on my reader. Do you sell chargers on board?
Which form do I use to cancel a standing order?
I could murder a burger right now, is the kitchen still open?
It's alright, I don't mind the delay, I've got a book.
It was a hell of a job, but the migration is finished. Can you switch the DNS now?
Stop me if I'm wrong, but isn't the toll included in the rental?
I'm giving up sugar, do you have a diabetic menu?
Cancel my 3 pm, keep the 5 pm.
Sorry for the twenty messages yesterday, I panicked.
Your price is a joke compared to theirs, in the best sense. Where do I sign?
I got an error 403 when uploading my thesis.
I'll say goodbye now since my train is coming.
Dear sirs, I request the closing statement for the account I terminated in April.
that's dope, thx
My clumsy hands dropped the remote and the back cover snapped, can I order just the cover?
A resident is very upset about the bins, can I tell her when the next collection is?
Good grief, that's a lot of options! I'll take the middle one.
As soon as possible would be ideal, although by tomorrow evening is fine too.
Thank goodness you're open on public holidays.
Leave it as it is, I've changed my plans and the old date suits me better.
I'm over the moon!!! Mortgage approved!!!
It's fine, truly, things like that happen to everyone.
Where would I send a complaint about a taxi driver? Is the city responsible for that?
I had a complaint ready and now I've nothing to complain about. Well done.
Switch off notifications, please, they wake the baby.
I was a bit short with you before, please don't take it personally.
The other courier is beyond useless, hence my question: do you collect from the door?
Could I talk to a real person? I'm visually impaired and find the chat difficult.
Stupid question perhaps, but does the cruise need a passport?
The charge of 14.99 appears twice on my statement of 3 June.
no no, stay on the line, I'm only looking for my glasses
I'd kill for a window seat, any left on the 9:15?
What is your policy on customers who use bad language towards staff?
We're moving house, hence the cancellation of the electricity at the old address.
You are unreal. Fixed in two minutes what took me two months.
Done and dusted, thanks!
My daughter was heartbroken when her favourite show vanished, is it coming back?
I've made a right mess of this form, may I start over?
waiting for the code... no stress
The invoice is due today, therefore I'd appreciate a short confirmation that the payment went through.
I blame the wine, but I appear to have ordered four sofas. Can three be cancelled?
Woohoo!! the promo code works!!
Please lodge this as a complaint with the manufacturer, the hinge has snapped.
I've no further use for the locker, so please end the rental at month's end.
I swear this autocorrect hates me: the name is Ducklin.
The storm wrecked our garden shed, is that covered by the home policy?
Okay, I'm convinced it's me. I'll read the manual and leave you alone, thanks.
How dare you be this helpful on a Monday morning, haha
I apologise for the harsh words in my email; the amount has been credited after all.
We lost connection to the database at 02:14 and the replica hasn't caught up.
Our trainee broke down in tears at the counter yesterday, does HR offer counselling?
That's plenty for now, I'll sleep on it.
At last, some good news!
Would it be OK if I waited here in the chat while you check?
I've left my umbrella on tram 6, who handles lost property?
You can't beat that price, the shop downtown wanted twice as much, thieves!
I want to leave the group plan and have my own number, how do I go about it?
Nope, nothing else. Bye bye and stay warm!
MY VISA CAME THROUGH!!!!! so please confirm the room
I'm the worst customer, I know, I've lost the PIN again.
The food processor leaks at the base when it's more than half full.
I need to reach the on-call nurse tonight, could you give me her number please?
I'm not mad, just curious why it takes ten days.
Badass update, the search is lightning fast
Please have the goodness to cancel order 7781, I ordered it twice by accident.
My colleague wrote you an angry email on Friday; you can ignore it, he found the mistake.
This heat is killing me, do the compartments have air conditioning?
Thanks to you I don't have to go to the embassy after all, what a relief.
I'm happy to wait until the new batch comes in, just put me on the list.
And that concludes my questions. Much appreciated.
I can't believe how easy that was
If it isn't too much trouble, I'd like to lodge a complaint about a street light that flickers.
Shut up, you're giving me double miles?!
Don't worry about it, I solved it with a restart.
Our chef lost his temper over the oven, it won't go above 120 degrees. Do you repair that brand?
My sincere apologies for shouting at your agent on Tuesday, she did nothing wrong.
I'm not leaving because of you, I'm simply emigrating to Canada. What notice period applies?
Damn this rain! Can I change my city tour to Thursday?
The heating makes a knocking noise since the service visit.
that's absolutely disgusting, I mean the picture of my old carpet, your new one looks great
I'll be on my way then, much obliged.
Quick one as the taxi's outside: which terminal?
NO WAY, first try!!
I've locked myself out again, silly me.
How long do complaints usually take to be handled? Just asking.
OK I'll sit tight until Monday.
you're too funny, are you sure there's no human in there
My previous insurer was a bunch of crooks; do you take over no-claims years?
Thanks, that's everything, no need to send a survey.
Can you stop my card, please? I left it in a cash machine in Porto.
Worst case I'll come by the branch, it's only round the corner.
I was so mad at that printer, and then it was only the paper tray. Case closed!
Glad it's over and done with, thanks to you.
We'd like to terminate the lease of the copier at the end of the term.
kill the process with id 4412 and tell me if the log still grows
Is it possible to escalate this to level two? They asked me to request it that way.
Mum is upset that she can't watch her series, how do I reset her password?
Wicked! Didn't expect a seat by the window.
The file won't open: "format not supported", it's a .pages document.
Goodbye for now, I'll write again after the exam.
I should've read the instructions first, I know, I know.
This stupid wind blew my permit away, where do I get a copy?
Whoa, hold on, you mean it's free? Marvellous.
I'm in no hurry, but please let me know when the refund has gone out.
I'm done! All the forms are in, thanks for walking me through them.
Would you kindly delete my account? I've merged it with my partner's.
I was ready to throw the router out of the window, but your trick did it.
My flight's at 18:40 and check-in keeps loading, could you check me in from your side?
Hell yes, book it.
What's the address for written complaints, for our compliance handbook?
It's been a pleasure, I won't take up more of your time.
I'm a terrible liar, so yes, I did drop the phone in the sink.
Our guests raged about the noise from the building site next door, do you have soundproof rooms in autumn?
Please excuse my rant, I hadn't slept.
the supermarket across the street is a rip-off so I'm ordering from you now
All right, I give in, you've convinced me. Sign me up!
No reply needed, just wanted to let you know that it arrived.
For the record, I'm not complaining, I'm only wondering why the fee is different this month.
WE WON THE TENDER!!! please unlock the other ten seats
Don't call me, please, email is easier during working hours.
I'd like to opt out of the paper catalogue.
Sorry, my toddler got hold of the keyboard: asdkjh!!!!!!
Actually it's sorted, my colleague had the key all along.
Two of the six glasses were broken when I opened the box.
I feel awful for having been so rude on the phone.
The dog has destroyed my health card, how do I order a new one?
Great, I'll hold.
you rock, that's sick, best support ever
My landlord is threatening to throw me out, which office gives free legal advice?
Time is tight: the deadline for the grant is midnight and I still need the confirmation number.
That's it for me, everything is clear.
Hate to be a pain, but could you repeat the IBAN?
Thank heavens, the suitcase turned up!
Is a chargeback the same thing as a refund?
I'll try again tomorrow when the site is back up, no harm done.
What a shame the pool is under repair, then we'll go to the beach.
Oh for crying out loud, I've sent you my shopping list instead of the invoice. Here's the right file.
Kindly cancel tonight's reservation for four, one of us has the flu.
lol I'd fire me too if I parked like that. Where do I report the scratch?
Nobody's fault, but the delivery came a day early and we weren't home.
This beats any other bank I've been with, hands down.
A passenger in row 12 got very aggressive, whom should the crew notify afterwards?
I've waited years for this album, two more days won't kill me.
Absolutely mental how good the new update is
You may mark this as resolved.
I'm stuck at step 3, the button stays grey.
I'm angry with myself for missing the sale, will there be another?
Could you put me through to a supervisor? She's expecting my call about the contract.
never mind me, I was looking at last year's calendar
When does my notice period end if I resign on the 15th?
I take back everything I said, the package is here and it's perfect.
It's freezing in this blasted office, can the thermostat be set from the app?
Let's call it a day, I've got what I came for.
FIVE STARS FROM ME
The alarm went off twice last night for no reason, model AX-200.
I was fuming on Monday, but your colleague Ines sorted it all out, please pass on my thanks.
How do I stop the automatic renewal? I only need it for this semester.
take ur time bro im chilling
My grandmother thinks chatbots are the devil, I think you're quite handy.
insane, I ordered at nine and it's already in my hallway
I hate my thumbs, I typed the postcode wrong again, could you change it to 4051?
Never mind, the email has just come in. Cheers!
Please cancel my gym membership with effect from 31 July, I'm moving abroad.
OH MY GOD I GOT THE UPGRADE
Sorry for snapping at you earlier, it's been one of those days.
My boss is furious about the missing invoice, so could you resend it to both of us?
No rush at all, I'll wait as long as it takes.
What awful weather we're having! Is the ferry still running tomorrow?
where can i find the complaint form for lost luggage
haha you're killing me, a robot that apologises for the rain
The washing machine stops after ten minutes and shows E18.
That'll be all, have a lovely evening.
I need a replacement card by Friday, if at all possible, as I'm travelling on Saturday.
Finally!! It works, thank you so much, you've saved my weekend.
I'm such an idiot, the receipt was in my other jacket.
Damn, that was quick!
You can close the ticket now, everything's sorted.
my neighbour is really angry because her parcel was left with us, how can we redirect it?
How do I file a dispute for a card payment? The merchant went out of business.
STOP IT, free breakfast too?? you're the best
The last bank I was with was a nightmare, so I'm glad to be here.
I'll leave it at that for today and come back once I have the papers.
Bloody brilliant, mate.
I'd like to speak to a human, please, it's a slightly complicated inheritance matter.
It's no problem, take your time, I'm having coffee anyway.
I give up trying to pronounce the name of your hotel, but I'd love a room there.
Can I end my contract early if I buy a new phone from you?
Please disregard my angry message from this morning, I'd misread the bill.
My old provider was a disaster, that's why I'm asking what you offer.
The car won't start, battery light is on, I'm at the Esso on Mill Road.
ridiculously good pizza yesterday, tell the cook
I don't need anything else, thanks for being patient with me.
This is urgent but not dramatic: my visa appointment is at two and I need the insurance letter.
Unbelievable, you remembered my birthday!
i'm hopeless with computers, can you tell me slowly where to click
Is there a deadline for lodging a formal complaint with the university?
My wife is fuming at the airline, I'm just trying to find out which gate we go to now.
I'll wait for your colleague's call tomorrow then, that's perfectly fine.
Yesss!!! finally a yes!!!
We're leaving on the 12th, so I'd like to check out at noon.
You won't get rid of me that easily, I'm renewing for two more years :)
Sorry about the caps, my keyboard is stuck. WHAT TIME DO YOU OPEN ON SUNDAY
Heads up, the app crashes whenever I open the statements tab on Android 13.
The traffic is hell today, can you hold our table for fifteen minutes?
That's me done, thank you and goodbye.
I was wrong to get so worked up, you handled it really well.
wow just wow, i have no words, the room is gorgeous
Forget it, I've found the button myself, it was hiding under settings.
I'd like to close my savings account and move the balance to my current account.
What's the procedure if a client threatens to charge back?
I was about to cancel, but your offer is honestly great, so I'm staying.
How come the sauna is closed on Mondays?
My father got upset when the letter arrived, so I told him I'd ask what it means.
I've been in the queue for 40 minutes, no worries, I know it's the holiday season.
That's crazy cheap, count me in.
I could kick myself for not booking the early bird rate.
Would you please send me the cancellation form as a PDF?
Nothing else, really, you've answered it all.
the competitor's app is garbage compared to yours, love the dark mode
I need this done within the hour if you can, the notary is waiting, thank you.
I'm dying of curiosity, when does the new season come out?
Our line has been down since seven this morning, customer number 448120.
THANK YOU THANK YOU THANK YOU
Apologies for my tone before. I was stuck at the airport and took it out on you.
I'll stop bothering you now, all good!
Gosh, I'm slow today. So the deductible is per year, not per claim?
Phew, that's a load off my mind.
A customer of mine is threatening to leave a bad review, does your software let me reply to reviews?
Take me off the newsletter, please, I get it at my work address already.
These mosquitoes are driving me mad, do your rooms have nets?
Okay, bye then, and thanks again for the refund.
It's a bit of a disgrace that I've lived here ten years and never visited your museum. Opening hours?
no need to hurry, whenever you get round to it
The payslip for May shows 152 hours, I worked 160.
holy moly that fixed it
Can you tell me whom I should contact at the ombudsman if I want general information?
I quit my job, so I need to know what happens to my company pension.
You're a legend, I could hug you!
I must have been blind, the code was right there in the message.
My son screamed with joy when the bike arrived.
I would like to withdraw my application for the parking permit because we've sold the car.
No more questions from me, Your Honour ;)
I've had enough coffee to power your servers, let's do this form.
Could somebody phone me back before five? After that I'm in a meeting.
Ah, relief! I thought I'd lost all those photos.
the tenant upstairs yells at everyone, is there a quiet flat in your listings?
I hereby cancel my subscription in due time and ask for a written confirmation.
You guys are sick!! best festival app ever
I'm patient, I'm a fisherman.
Strike me down, the old telly gets all the channels now!
We regret to inform you that we are cancelling the block booking for October, kindly confirm.
wait no way that was it?? two clicks?? lol
My tiler walked off the job in a fury, so I need to postpone the delivery of the grout.
No reply needed, I merely wanted to say the nurse was excellent.
I can be a stubborn goat, so thanks for explaining it twice.
Is there a deadline for objecting to the heating cost statement?
Sitting at gate C9, everyone's nervous about the strike, I'd just like to know my options.
The camping stove won't light although the cartridge is full.
I've got no words, that bouquet was stunning.
Leave the old address in there, I'm keeping both flats.
Enough said, you've convinced me, where do I sign?
my roommate is losing it over the rent lol, can we split the payment in two
It was the courier who kept us waiting, you did all you could, much appreciated.
I apologise for the string of exclamation marks the other day!
PERFECT TIMING, the electrician just pulled up!
Please give me the form for ending my dog's licence, he passed away in March.
These new glasses are a curse for typing, bear with me.
Thanks all the same, I'll ask at reception.
What an absolute monster of a breakfast, I won't eat till Sunday.
Could a complaint also be submitted orally at the town hall? My neighbour can't write well.
all sorted b4 i even asked, goodbye n thx
We hold a meeting in fifteen minutes and lack the dial-in, would you be so good?
The previous caterer ruined our summer party, hence all my questions.
Fear not, I've got the patience of an angler.
I'm through with the form, and it wasn't half as bad as I'd feared.
I stubbed my toe on the bed and cursed the place down, any ice at reception?
Who needs to be informed when a company leaves the group health scheme?
Stop the press: my son got the apprenticeship!
The seat belt reminder keeps on beeping with no one in the seat.
I'll bow out here, the nurse is calling me in, all clear otherwise.
You lot are out of your minds giving this away for free, I love it.
No longer interested in the sauna, but the pool pass still stands.
hate being that guy but can i get an extra pillow
Had I known it'd be this simple I'd have switched ten years ago.
I'd like to pull out of the carpool from June, as I'll be working from home.
omg ur fast, i barely blinked
Bother, I've mixed up my two grandsons' birthdays, it's the 9th for Tim.
A friend of mine is at war with her insurer, could she transfer to you mid-year?
I'm happy to hang on while you look.
That's the last time I doubt you, it fitted to the millimetre!
Please forward my complaint about the pothole in Mill Lane to whoever deals with roads.
My boiler pressure drops to 0.5 overnight.
never mind about the invoice, accounting had it
This mosquito repellent from the supermarket is useless, do you stock the strong one?
SCREAMING, I got the scholarship!!
I was a bit short with you on the phone, it'd been a long shift, no hard feelings I hope.
Done and dusted, ta.
I have 10 minutes before the notary closes and need the land register extract, is it available online?
I swear you're better than my secretary, don't tell her.
Do I lose my no-claims bonus if I cancel in mid-year?
My old landlord never gave back the deposit, what can I do as a student?
Well, stone me, it's cheaper by the dozen.
Don't hurry, I'm waiting at the hairdresser's anyway.
A guest lost his temper over the minibar bill, so I need a breakdown for room 22.
Thanks, and I really mean it this time.
the projector says no signal, hdmi 2
Foolish of me to book without checking the school holidays, may I move it by a week?
Love it, hate that I didn't know about it sooner!
I'll try the branch tomorrow as you suggest, that's no problem at all, thank you.
The heatwave has killed all my tomatoes, when do you get new seedlings?
Kill the subscription for user 14, she's left the firm, the others remain.
Outrageous portions, we had to take half of it home, delicious!
That's that, then. Lovely chatting with you.
It was worth losing an hour of sleep for those tickets.
My workmate quit in a huff, so please change the contact for the site to me.
Is it possible to contest a library fine online?
i'm not mad lol i just type short
Sorry, I got that wrong, you had it right from the start.
The parcel's arrived with a dent, the contents are OK, I just wanted to let you know.
Heaven knows how you found that old policy, but thank you.
Now, without delay if possible: which tablets may she take with the antibiotic?
Being a pessimist I had already packed, and the flight's on time after all!
My neighbours' row kept us up, nothing to do with the hotel, could we check out an hour later?
GRANDMA IS ON WIFI! Thanks to you.
I've decided against the extended warranty, the standard one will do.
You're fired! Just joking, you're doing great.
What number do I ring if I want to make a complaint about a taxi?
can wait till after exams np
Had a rubbish experience at the place across the road, so we're trying yours, table for six?
The steering wheel pulls slightly to the left at speed.
I'm kicking myself for not joining earlier.
Ah, there's the button. Disregard, please.
We're ending our cooperation with the cleaning firm, so please remove their access cards.
Good gracious, what a view!
My manager is breathing down my neck for the figures, can the export be scheduled daily?
I'm no good at goodbyes, so: see you next season!
no need to say sorry, u did everything right
One of the tyres is flat, I've parked safely, where's the spare?
Hang on to your hat, I want to order 300 of them.
Forgive me my outburst of yesterday, my brother was in hospital.
It's a crying shame the old bakery shut, is there another near the hotel?
How would I go about refusing a parcel that I don't want any more?
Unreal, I've been upgraded twice in one year.
The trainee broke down in tears because she'd deleted the folder, can it be restored?
I could kick that vending machine, it ate my coins, but who looks after it?
Many thanks, I'll trouble you no more today.
mega, danke, you are the best
Please cancel my appointment on the 12th, the tooth has stopped hurting.
The site isn't reachable from our office network since 9:10.
I forgot to attach it, as usual, here it comes.
Take your time, it's only an old toaster.
nvm my bad, wifi was off
I should like to give notice on safe deposit box 118.
Are you kidding me?! Same-day delivery to Shetland? You're heroes.
Since I dropped the phone in the paint bucket myself, I assume it isn't covered?
Don't rush on my account, I've got a good book.
My wife nearly strangled me for forgetting the anniversary, so: any table tonight?
The mixer tap was delivered in chrome, I ordered brass; how do I swap it?
I'm sorry for the harsh words, I was worried about my dog.
What are the grounds on which a student can appeal against a grade?
That's a wrap, thanks everyone.
BEST. HOLIDAY. EVER.
The fog was dreadful so we're two hours late, is the key still in the box?
hello need quick answer pls, in shop now, is the card contactless
You saved my bacon with that duplicate invoice.
Honestly, how dare you be so helpful on a bank holiday ;)
I'd like to stop being the guarantor of my niece's lease, is there a form?
Our previous accountant left us in a terrible mess, so bear with me while I gather the papers.
Forgive an impatient old man, I see it's arrived in the meantime.
The screen turns black when I rotate the tablet.
I'm leaving you, but only because I'm moving to Canada. It's been twenty good years!
Thanks, I'm good, the FAQ had it.
My tenant rang me in a rage about the bins, which colour goes out on Tuesday?
sweet jesus this soup is good, whats in it
Does one get the deposit back if one cancels for medical reasons?
I've finally had enough... of cake! Please cut the order to two.
Should it be Friday instead, that suits us equally well.
I'm a bad customer, I never read the manual, haha.
All good things come to an end, so please close my student account, I've graduated.
We're short of time as the patient is already on the table, what's the serial number format for the implant pass?
The inspector says the smoke alarm in the hall beeps every minute.
My granny was fuming at her old provider and is blissfully happy with you.
HOW COOL IS THAT
I was going to complain, but then I noticed I'd been undercharged, so let's put that right.
It'll keep till after Easter.
ugh mondays. anyway, can you resend the payslip
The whole street is angry about the roadworks, but I only need to know where the bus stops now.
You cheeky thing, fine, add the dessert.
Kindly tell me how to revoke the power of attorney for my account.
False alarm, the purse was under the passenger seat.
I wasn't expecting anything, and look at that, a full refund within an hour.
Hopeless case here, I've locked myself out again.
There's nothing you can do about the snow, so we'll simply take the Tuesday train.
My dentist is a butcher, can I see a different one under the plan?
That's it from me, keep up the good work.
the 3d printer in lab 2 jams every time
I'd be lost without you.
Please put me on the list of those objecting to the new bypass.
Easy does it, I'm only on step two.
The other parcel company lost my late mother's clock; do you insure antiques?
I can't stop laughing at the name of that hotel.
Cancel the Tuesday lesson only, the Thursday one stays.
Excuse the fuss, my husband had already paid.
WOOHOO we're on the list!!!
I need the tow truck at the A7 services, I'm safe behind the barrier.
Is there any limit to how often one can lodge a complaint with the city about dog mess?
Terrific, I'm lost for words.
My crew chief is a grumpy old so-and-so, but he says your ladders are the best.
no rush but when is the next intake
The heating in flat 6 knocks at night.
Heavens, I've been staring at the wrong page for ten minutes. Thank you, I see it now.
Then I'll say goodbye and wish you a quiet shift.
I'm dying to see the northern lights, which months are best?
I want to terminate the trial before it turns into a paid plan, where do I click?
Please tell the driver I'm sorry, I shouted because the dog was about to run into the road.
man this bot is savage 😂 loved the comeback
My head of department is unhappy with the layout of the report, can the logo be moved?
So that's sorted, I can breathe again.
The cheap airline I flew with last time was hell on earth, therefore I'm happy to pay more here.
I missed the bus by a whisker, when's the next?
You're forgiven, of course, it was only a typo.
I don't like to make a fuss, it's merely that one plate has a chip in it.
lost my keycard like the genius i am
Where do I address a claim for compensation for a delayed flight of over three hours?
It's been a pleasure doing business, we'll be back in spring.
Crikey, it's Friday already! Could the samples still go out today?
My mother-in-law stormed out of the restaurant, long story, but could you look for her umbrella?
I waited a month for this sofa and would wait another, it's a dream.
Would you take me off the waiting list, please, I've found a nursery place.
NO WAY!! first try!!
The report exports fine, yet the umlauts come out as question marks.
Fiddlesticks, I've pressed send too early.
The sun's beating down on our site and we're out of water, can you bring forward tomorrow's delivery?
OK, I'm convinced, you can stop showing off.
What is the notice period for my electricity contract?
Thank goodness, my luggage.
We're not cross in the least, mistakes happen, and the replacement was even nicer.
brb someones at the door
I did grumble about the price, I admit, but it was worth every penny.
Can I get a printed copy of your complaints procedure for our tender documents?
Everything's fine, I was simply curious.
Two of our interns cried with laughter at your out-of-office message.
I'm at the check-in desk right now and need the booking code asap, thank you.
The hinge on the toolbox snapped on the second day, do I send it in or take it to a shop?
You have the patience of a saint.
no longer need the locker, can u release it
My own stupidity, I left the receipt in my trousers and washed them.
It's pouring down and I'm soaked to the bone, but the view from room 40 makes up for it.
Leave the ticket open for now, I'll test it on Monday and come back to you.
How come the bridge is shut on Sundays? Just wondering.
What a brilliant end to a rotten week!
The blasted cat walked over the keyboard, sorry for the gibberish.
I'd like to leave the pension scheme when I turn 66, how does one go about it?
haha ok you win, i'll update the app
Is there a hotline for lost property on the S-Bahn?
My chef threw a tantrum about the tomatoes, so please send the plum ones from now on.
I've had worse Mondays, thanks to you.
Don't go to any trouble, the smaller room is fine.
OH WOW OH WOW a window seat
The motor hums but the blade doesn't turn.
i take back everything i said, the fix works
Please stop the paper statements, online is enough.
I'm about to lose signal in the tunnel, send me the code by text please.
No complaints from me!
My aunt threatened to leave the choir trip unless she gets a single room, so is one available?
That shower was the best thing after 22 hours of absolutely hellish flying, with a different airline mind you.
I can't thank you enough for your patience with an old fool like me.
What is the procedure when a guest refuses to pay? Asking for our staff handbook.
kk no prob cya
You nearly gave me a stroke, I thought the balance was in pounds and not in cents!
I wish to lodge a complaint about a rejected parking permit, form number please.
Never mind the second question, the first answer covered both.
Those wasps on the terrace are a plague, could we have a table inside?
it says payment declined code 51, is that my bank
The firm we used before never answered, so forgive me for checking: you did get my drawings?
Fabulous, just fabulous, I'm telling everybody at the golf club.
There was no need for me to snap at you, I apologise.
I'd like to end the chat now, as I have all I need.
You're a devil, now I want both pairs!
We're three men waiting with a crane, could you please tell me roughly when the lorry gets here?
How do I opt out of the calls about new offers?
Dumb question from a dumb tourist: is the tap water safe?
My father got terribly worked up about the TV licence, but he's calm now and would like to pay.
We'll wait, no problem, the sun is shining.
Gone are the days of queues, this is magic!
The left armrest of the chair was delivered without screws.
Damn, you're good.
I'm quitting smoking, is nicotine gum covered by the health plan?
The last hotel had cockroaches, so yours feels like a palace.
that exam was brutal lol, when are grades out
Please cancel the order for 40 bags of cement, the customer postponed.
It was my fault, I'd entered the reading of the gas meter under water.
Perfect, then I can sleep soundly tonight.
An angry letter from the neighbour's lawyer has reached me, does my cover include a first consultation?
HA! Knew it! Thanks for confirming.
You may close the case, and many thanks to the lady in the green scarf.
Whoa whoa whoa, slow down, I write with one finger :)
Could you explain the steps for a chargeback? I teach an evening class on online shopping.
My flight's been called, so in short: yes to the insurance.
It's no trouble, I'll call in again on Friday.
get outta town, 1 gig for 15 bucks??
The doorbell rings by itself when it's damp outside.
I hate to bother you on a Sunday.
Turns out I was barking up the wrong tree, it's my own firewall.
We're dissolving the limited company, therefore please cancel the business liability policy by 31 December.
I'd murder a curry, do you deliver to the campus?
So relieved, I was shaking, thank you for blocking the card so quickly.
My partner hates flying, is there a quiet row somewhere?
im good thanks, dont need the survey
It rained cats and dogs at the wedding, but your marquee held. Chapeau!
Please send me the objection form for the tax on second homes.
Old age is no joke, I've mislaid the chip card again.
Nothing urgent, simply whenever it suits your team.
This beats the pants off the old system.
On the invoice the second page is missing.
You've spoiled me, I'll expect this everywhere now.
The lady next door complained that her bins weren't emptied; which day is ours?
HELP I can't choose between the two, they're both gorgeous!
I was wrong to blame you, my bank had put a limit on it.
That's me done, cheers, have a good one.
how do i drop a course without it showing on the transcript
My competitor is robbing people blind, which is why I'd like to advertise our honest prices.
The receptionist at the other place was so rude that we came to you.
The deadline's midnight, would a scan be accepted in place of the original?
Ridiculous how well this works.
I can't complain, at 78 one is thankful for every day.
i broke it, totally my own doing, what does a new screen cost
Let us leave it there, you've given me plenty to think about.
Goodness, you don't give up, do you? All right, I'll try the trial month.
My crew cursed me for ordering the wrong drill bits, so I need the 8 mm ones, express.
Where can I read the reviews of people who were dissatisfied?
Sorry sorry sorry, wrong chat!
No sweat, tomorrow's fine.
I'm burning to know whether I got the flat.
The bike lane app froze at checkout, payment pending.
What a cracking bit of service.
We've decided to discontinue the premium plan at renewal, the basic one is sufficient for us.
I was in a foul mood when I wrote that, please don't take it to heart.
My suitcase made it before I did, hilarious.
too hot to think here, 41 degrees, does the museum open at night
You really shouldn't have, but thank you for the flowers!
Who handles complaints about the canteen's opening hours?
Sold out? Oh well, next year then, no harm done.
My son says I'm a menace with technology, and he's right, so where do I click?
The lift is stuck on 3, nobody's in it.
Bye, dear robot, it was a pleasure.
a guy in the line went ballistic lol, anyway can i change my pickup point
I was this close to giving up on knitting, and then your video arrived!
I'm fine with the voucher, no need to refund.
There's a penalty for early repayment, I suppose? How much would it be?
Goosebumps! What seats!
no worries i can come back later when its less busy
I'd like to make use of my right of withdrawal for the hedge trimmer, order from the 3rd.
Get out of here, you even speak Polish?
My clumsy thumbs again, please ignore the three empty messages.
HOORAY the visa's come through!
The boot of the rental car doesn't lock, the light stays on.
My tenant is very upset about the mould, which form does she need from the housing office?
Thank you, I've no further questions, you've explained it better than my son-in-law ever did.
I'm in a bit of a pickle: the keynote starts at 10 and the projector wants an activation code.
Bloody marvellous, that!
What happens to my points if I cancel the credit card?
Sorry about shouting in capitals, my caps lock was stuck.
I've wasted half a day at the other garage, and you did it in ten minutes.
ok never mind it just loaded
We're sitting comfortably with a cup of tea, take all the time you need.
I'd be mad to say no to that offer.
Could you send me the address of the ombudsman? I need it for a seminar paper on consumer law.
That roaming bill gave me a heart attack till I saw it was in yen :)
The dishwasher leaves white spots on the glasses since we changed the tabs.
lmaooo the bot knows my nickname
My mother complained about the food in the clinic, as she always does, but could she get low-salt meals?
So glad that's over and done with, cheers.
I want to stop the standing order to my ex-landlord.
HELLO FROM ROME! Everything perfect with the flat!
I had given up hope, and there it was in the letterbox this morning, thank you!
The traffic on the M25 was murder, can I still collect the van after six?
Just bring me whichever is in stock, I'm easy.
Must dash, my bus is here, we're all set!
how do i file a formal complaint against another student in the dorm
I'm too daft to find the download button, is it the blue thing at the top?
Crazy good price, booking it now.
My invoice shows VAT of 19 instead of 7 percent for the books, could you check?
The other airline left us stranded in Oslo, so we're rebooking with you.
That'll do nicely.
I need to be quick as my battery is at 2 percent: what's the room number?
please delete my account, i've got two by accident and only need one
I'm sorry I hung up on you before, my grandchild fell off the sofa.
You're scaring me with that efficiency :D
Could I have a copy of my grievance letter from May for my own records?
I can hold, the music's rather nice actually.
The customer in front of me shouted at the clerk, poor girl; please tell her she did very well.
bye for now, ill let you know how it goes
I always swear when I'm assembling furniture, but this time the screws really did fit!
The app closes itself when I open the timetable on my old Samsung.
Hell yes, sign me up.
We won't be renewing the coffee machine lease as we're closing the office, what do we have to return?
It's me who's at fault, I read the 8 as a 3.
What a disaster of a summer, nothing but rain! Do you still have wellingtons in size 41?
I'm over the moon!
Thanks, but I'll stop here, dinner's on the table.
I need an ambulance transport booked for tomorrow 6 am, can this be arranged today?
omg stop it im crying happy tears rn
Do I have to give a reason when I cancel the phone contract?
My brother-in-law is going to sue his roofer, does legal cover extend to family members?
Take it easy, we're in no hurry here in the islands.
I ranted a bit in my last email, kindly disregard it.
The key card for 312 doesn't open the garage.
Man, I was dreading this call, and it was a piece of cake.
My last supplier was a bunch of cowboys, so I'd like to know your delivery record before signing.
no more questions your honour 😄
SOLD!! Send me the contract.
I forgot my own birthday in the form, that's how old I am.
At last a bot that understands Bavarian English, bravo!
Please note my cancellation of the seminar on 14 May, I've got a hospital appointment that day.
Nobody's hurt, just a scratch on the bumper, how do I report it?
You've beaten me to it, I was just about to ask for that.
The pipe burst at my customer's at four in the morning, which of your branches opens first?
Where's the suggestion and complaints box in the town hall?
My sister was in tears about the lost ring, and now it's been found in room 9, please pass on our thanks!
Enough for today, my head is full, same time tomorrow?
killer deal, thx
I don't mind the delay, gives me time for the duty free.
I'm rubbish at geography, is Bergen north of Stavanger?
The bill is the right amount but carries the wrong cost centre, can you reissue it?
Good riddance to the old router, the new one's running like a dream.
I'd like to withdraw my application for the assistant position, I've accepted another offer.
That is terrifyingly accurate, how did you know my tariff?
Well, that was painless.
its freezing in lecture hall 3, who do i tell
Ignore me, I've just seen the button.
I owe you an apology, the parcel was with my neighbour and he'd simply gone away.
Why on earth is a cheese sandwich called a rarebit? Anyway, table for two at eight, please.
YESSS REFUND ARRIVED
Please cancel the 7 pm table, we've all got colds.
The guests at table 5 were annoyed by the draught, could we sit elsewhere this time?
I must dash off a complaint to the airport about their trolleys, do you have an address?
You're too kind, really, I'd have waited.
Got it, got it, got it! Don't tell me any more, I want to try it on my own.
My knee hurts like hell after skiing, does my policy cover physio abroad?
There's a hole in one of the socks.
That joke was so bad that I'm still laughing.
How long must I wait before I may dispute a card transaction?
I'm the worst at remembering PINs, third one this year.
alles gut, no problem at all, i wait
We thought we'd lost everything in that flood, and your adjuster was at the door the next day. God bless him.
I need the P60 by five, is that feasible?
Shocked in a good way.
My students are going mad over the new timetable app, they love it.
Thank you, that's all, I shan't keep you any longer.
Well I'll be damned, it works!
never mind, found it in my glasses case of all places
INSANE how fast that was, you guys rock
Please excuse my tone this morning, I hadn't slept and took it out on you.
I'd like to cancel my magazine subscription at the end of the quarter, please.
Where do I find the complaint form for noise from building works?
No hurry at all, I'm retired, I've got all day.
My wife is furious with the neighbour's builders, so could you tell me the permitted hours for drilling?
GOT MY SEAT NEXT TO MY SISTER!!! THANK YOU THANK YOU
the weather here is absolutely horrible, is the ferry still running?
I'll leave it at that for today, you've been a great help.
Urgent: my train leaves in 25 minutes, which platform is it?
The washing machine stops at minute 12 and shows E18.
Silly me, I was typing my old postcode all along.
You lot are killing me with those puns haha
I'd like to terminate my lease as of 30 June, what notice do I have to give?
My former bank was a nightmare, so this is a pleasant surprise.
Phew, what a relief, I thought the money was gone.
ok then thats everything bye
I could hug you, but I gather you're a computer.
Stop, stop, that's enough options, I'm happy with the first one!
that's sick!! didnt know students get it free
How do I return a cracked tile from a box of twenty?
My boss is screaming for the invoice copy, could you send me number 2231 again?
Don't worry about it, these things happen.
I give up chocolate for Lent every year, so please no pralines in the hamper.
Can't believe it, my pension papers are already through. Wonderful.
I was rather rude to your colleague on Tuesday and would like to say sorry.
Blimey, that was quick.
The card reader in our shop won't connect since the update, it says "no host".
I've cut myself on the wretched packaging, nothing serious, but is the knife set complete without the sheath?
ALL PASSED!!!! where do i download the certificate
Sorry for the wait, I had to go down to the cellar for the meter reading.
Please close my savings account and transfer the balance to my current account.
My daughter's rather cross with me because I forgot the tickets, can I get them by email again?
I hate spiders, does the bungalow have screens on the windows?
You've talked me into it, you rascal.
whenever u have time no stress
I need to file a complaint about a streetlight that has been out since Sunday, which department is that?
Forget my last question, the answer was on the back of the leaflet.
I'm hopeless with passwords, could we reset it together?
Finally home, and the parcel was already waiting, lovely.
Oh my goodness, you've made an old lady very happy.
how can i leave a tip for the driver in the app
The competitor's hotline is a joke, glad I switched to you.
Quick one as I'm boarding: does the lounge pass cover a guest?
lol im such an idiot, plane mode was on
Nothing more from my side, have a pleasant evening.
It's an emergency of the small sort: we're out of printer paper before the board meeting, how soon can you deliver?
Terribly sorry to be a nuisance, but the second bulb flickers as well.
Our client is threatening to leave us if the goods come late, is the delivery on Thursday confirmed?
dead 💀 your gif of the dancing router
The heat's unbearable in Seville, so is there any chance of a room with air conditioning?
I'd like to withdraw from the exam in statistics, up to what date is that possible?
That's wicked, cheers mate.
No need to go on searching, my grandson has sorted it out.
I'm afraid I lost my temper earlier, it wasn't your fault and you were right about the date.
Shut up!! Really? A free upgrade??
The engineer came, saw, and fixed it. Hats off.
My mobile says "SIM not provisioned", what does it mean?
We'd like to end the maintenance contract for lift 2, as the building is being sold.
My colleague was fuming about the parking fine until she saw it was her own mistake, can she still pay at the reduced rate?
This is ridiculously cheap, is it really for the whole weekend?
I can wait till Monday, it isn't pressing.
damn that's a nice hotel
When I think how my old insurer treated me, you're a breath of fresh air.
Thanks, I don't need anything else, you can close the ticket.
Could you tell me how a customer may appeal against a rent assessment?
I'm killing time at the airport, so tell me: are there any showers in terminal 2?
the scanner at self checkout doesnt read the student card
HAPPY NEW YEAR TO ALL OF YOU!!!
I've been a complete muppet and booked the same night twice.
It took a while but it was worth the wait.
I'm done with the upload, what's the next step?
My goodness what a storm last night, are the trams going again?
You're a lifesaver, the crew can start at seven as planned.
Please unsubscribe me from the newsletter.
I was ready to be angry, but you've sorted it out before I could open my mouth.
not gonna lie i expected a queue, this took 10 seconds, crazy
Where would I send a letter of complaint about a bus driver, on behalf of my mother?
There's no rush with the refund, I only wanted to know that it's on its way.
My husband swears at the remote control all evening, is there a simpler model with big buttons?
Good, that settles it, goodbye and thank you.
I am not upset, only curious: why did the fee change?
The tap in bathroom 4 drips, could someone have a look sometime this week?
holy moly the discount is still valid
I must apologise, the receipt was in my other coat the whole time.
Had a terrible day at work, but your message cheered me up.
Please deregister me from the gym as of next month, I'm moving to Leeds.
I'd kill for a coffee, is there a machine in the waiting room?
Unbelievable service, five stars from all of us at the bakery.
Right, I'm off to bed, we'll carry on tomorrow if that's all right.
Time-critical but no drama: the concrete arrives at two, I need the gate code before then.
The page shows error 502 when I click on transcripts.
stupid autocorrect, i meant Bath not bat
You can't be serious, only four pounds? I'll take two.
I'd like to hand in my notice as a member of the choir society, informally if possible.
The passengers next to us were yelling about the delay, we were just glad of the voucher.
Couldn't have asked for more.
scrap that, I see it now, ta
Outrageously good cake
My train's late again so I'll be at the desk around ten
Pardon my outburst.
No complaints whatsoever!
Would you kindly cancel my Tuesday slot?
I'll hang on, music's nice
The scanner skips every second page.
that exam was brutal, so a pizza please
Grand, I'll say goodnight then
UNBELIEVABLE, the lost teddy is back!
Which form is it for a billing dispute?
Me and technology, a tragedy in five acts; could you resend the login link?
gosh, I was harsh, wasn't I, sorry
Fine by me, whenever you can.
Order 9120 came with a cracked lid.
What a scare, but all's well
We have had the worst luck with taxis all week, none of them yours, so could you arrange one for seven?
I'm not coming back... to my old provider, ever, haha, you've got me
Need the invoice by noon, possible?
thx bye, you rock
A customer of ours is threatening to leave unless she gets a paper invoice, can your system produce those?
Don't need the cot, cancel it please
My own dumb mistake, wrong postcode.
I'd like to make a complaint on behalf of a client, what authorisation do you need from her?
bro this is nuts, thank youuu
Delivery moved to Monday? That's okay.
Blast, I've deleted the mail with the code. Another one, please?
FREE SHIPPING YES PLEASE
Enough said, you're the best
Is my parcel still in Leipzig?
He's bitter about the old landlord, my dad, but he adores the new energy tariff
Shared calendar shows no entries since Monday.
I'm giving up the flat, so please stop the electricity on the 31st
Oof, that was close, thank you!
You can stop searching, it's in my hand
The gym down the road robbed me blind, which is why I'm asking: what's the cancellation period with you?
no stress, i check tomorrow again
Damn fine coffee, reorder please
Sorry for nagging earlier.
If nobody's around at lunchtime I'll simply try after two, it's only about a spare key.
Please refund to the other card.
I'm hysterical, the dog costume is perfect
Wasn't expecting much, got a miracle instead, and in under ten minutes at that
Ferry's cancelled because of fog, what are my options?
Consider me a very satisfied ex-worrier
Didn't mean to yell, caps lock
It's all settled, you needn't reply.
My colleague wrote you a rather sharp mail this morning; she and I have since found the cause, a loose cable.
Cheeky discount, I'm in!
Dock stopped charging the laptop.
We'll leave it there, lovely chat
How long may a complaint take, roughly?
Glad that's over, thanks for the help
You won't get rid of me that easily, I'm renewing for another three years!
the parcel is at the wrong branch
Ashamed of my rant last night, the baby hadn't slept for days and I took it out on you
Sod it, I'll take the bigger one.
Please end my magazine subscription after the June issue.
Hold as long as you like, I'm knitting
YESSS it's unlocked
My colleague Jens is close to throwing his laptop out of the window, could you push the update for him first?
How do I report a lost parcel?
No thanks, that answers it.
The heat here is murder, 41 degrees, so the fan you sent is worth its weight in gold
I feel foolish, the tracking mail was there.
shocking, a helpdesk that picks up on the first ring, I nearly fell off my chair
Could the claim be looked at today? The garage needs an answer by four.
Fridge makes a clicking noise at night, otherwise cools fine.
I'm leaving now, everything's clear.
Insane in the membrane, this bass
We cancelled the conference, so the eleven rooms can go back on sale. Nothing's wrong with them.
phew, wrong account, nobody hacked me
Never been so happy to be proved wrong, and I apologise to everyone I doubted
The other airline left us sitting on the tarmac for six hours, a scandal, so we're trying you this year
What's your address for written complaints?
Got what I needed, cheerio!
I could murder a pizza, is the kitchen still open?
Billing page shows last year's address.
I don't mean to nag, any word on the visa letter?
My aunt swears she'll never fly again, not after the turbulence, so I need to change one of the three tickets to a train
GET IN, sold out and I got two
Clumsy me, I've scratched the lens, do you sell spares
Please disregard the previous complaint, it was sent by mistake from a draft.
That's everything, I'll let you get on.
I laughed so hard at your out-of-office that I forgot what I wanted, oh yes, toner, black, two of them
Can I return it without the box?
Sorry I called you a stupid bot ♥
It isn't pressing, next month's bill will do.
I'd cry if I weren't so happy, the whole archive's back!
Refund still shows as pending, day five of ten.
I quit smoking, so please cancel the lighter refill plan haha
Sick of my own cooking, hence this order
A lady in the lobby is beside herself, she missed her transfer, do you have another car free at three?
you're too kind, really, stop
I'm giving notice on my storage unit, number 207, effective the first.
Keyboard types y instead of z.
Bonkers how well it fits
Took me all evening to find the right cable, my own mess of a drawer is to blame, anyway it's charging now.
Thanks, that'll do nicely
I'd like a copy of the complaint I filed in March, for my own records please.
Whew, made it with one minute left!
Must have it by the 12th, please.
No need, I worked it out.
You're joking, a full refund AND I keep the shoes?
I'm afraid I was short with you at the start, my fault, it had been one of those mornings
The order arrived one item short.
what the heck, that was easy
Please cancel my seat on the 7:40 coach; I'm travelling with friends by car instead.
I'll be patient, promise
Two of our accountants are at each other's throats over who broke the shared drive, could you look at the log?
MY BABY SLEEPS!!! Thanks for the white noise machine!!!
Let's call it a day, you've helped me plenty.
Broken handle on arrival. Photo attached.
The storm wrecked our fence, flooded the shed and scared the dog; I'd like to report a claim, please
Dumb question maybe, but where's the on switch?
So long, and thanks for all the fish :D
I've been burnt by cheap web shops before, nasty business, and that's why I order only here.
needs to be there by friday, express is ok
Goosebumps, absolute goosebumps!
I demand... more of that cheese! When's it back in stock?
My complaint from last week can be withdrawn, the hotel has answered very kindly
Can't log in since this morning, message says account locked.
It was driving me nuts and you solved it in one line
How much notice do you need if I want to leave the plan?
I'm rubbish at goodbyes, so just: thank you
Grandma was in tears, happy ones, when she opened the hamper
still not here but tracking says tomorrow so fine
Please forget the harsh email I sent at midnight, I had misread the bill.
Whaaaat, same day?!
May I speak with somebody about a complaint my tenant has made concerning the meter?
No further help required, kind regards, Ilse
Damn these stairs, seventh floor and no lift, so please tell the driver I'll meet him at the door
Headset mic doesn't work in calls.
stop it, you're making me blush
The phone went for a swim, entirely my own stupidity. What would a repair cost?
We're leaving the house at six tomorrow, could the parcel come before that or else on Thursday?
THEY CAME THEY CAME THEY CAME
I'd almost given up hope, then the postman rang!
I don't use the second streaming profile anymore, so kindly downgrade me to the single plan.
I'm sorted, ta
Hotel next door is a dump, yours is a dream, we're staying another week if you'll have us
My card was charged in dollars instead of euros. Is that normal?
haha guilty, I didn't read the manual
On reflection I was unfair to your driver, he did ring, I was in the garden with headphones on.
Leave the ticket open, I'm in no hurry
Killer customer service, pun intended, I sell crime novels
A passenger in row 9 made quite a scene about the meal, and your crew handled it superbly.
Is it possible to dispute a single item?
Thanks, I'll go and pester someone else now ;)
The discount code SPRING isn't accepted at checkout.
Best. Purchase. Ever. Period.
For the sake of order I'd like my remark about the late breakfast entered in the guest book, nothing more.
Oh thank God, it's only the fuse
I'm too daft for QR codes, could you send it as a plain link?
Ending my trial today, I won't need the paid plan.
Horrible traffic, terrible sandwich, splendid hotel.
Are you there? No stress, just checking the chat's still connected
you have gone and done it, you have made an old sceptic smile
My laptop restarts by itself, about twice a day, no error shown.
alright, signing off
The kids are up in arms because the show left your catalogue, will it come back?
Fire service, guys, pure fire
We close at noon and the till's card reader is offline; can someone dial in before then?
Sorry, sorry, sorry, I pressed cancel by accident and then panicked
Not a problem, I'll reorder in the spring.
I was going to complain about the price, then I saw what's included, so I'll shut up and pay
Please take me off the call list.
WHAT A GAME, and the stream never froze once
The old landlord is a crook, long story, so please update the billing address to the new flat.
Return label won't print. PDF is blank.
Am I happy? I'm ecstatic
Could you void the second ticket? I bought it by mistake.
I hung up on your colleague because my train entered a tunnel, please tell her it wasn't on purpose
waited years for a shop like this
No reply needed, just wanted to say it's fixed.
How can I lodge a claim for the delayed flight on 3 May? It was 4 hours late.
My goodness, you don't hang about!
I'd lose my head if it weren't screwed on, third time I've left the charger in a hotel
Mail to external addresses bounces with 550.
You may close this, with my compliments to the second-line team
Customers at our counter get grumpy when the terminal's slow, is there a newer model?
relieved, so relieved, thought it was gone forever
Would it be possible to have the report today? The auditors come tomorrow at eight.
my bad for being grumpy!!
Screaming, crying, throwing confetti, the tour tickets are mine
I shan't be needing the crib after the third night, please remove it from the bill.
I won't keep you any longer.
What a rip-off the airport parking was; good thing I'd booked the way back with you
Heater in the rental car stays cold.
I'm fine with waiting, the old phone still works
Can I get out of the contract early if I move?
This is bananas, in the best way
Boss went ballistic, then found out that he himself had deleted the folder, so all's quiet again and you can stop the restore
Nice one, see ya
Typical me, booked the 31st of June
PARTY TIME, the fryer's here
Once bitten twice shy, so may I double-check that the deposit is refundable?
Nah, we're good, appreciate it.
Your competitor's bot could've driven a saint to drink, this one actually understood me
The voucher shows as already used, I haven't used it.
Thank you for putting up with me
Please tell me how to withdraw my complaint, it was resolved in the shop.
I'm so sorry I snapped at you.
sheer madness, a whole suite for the price of a single
You needn't escalate it, the colleague on the phone has already put it right.
Can you close my account? I'm not using it any longer.
Got charged 4.99 and don't know what for.
LOVE LOVE LOVE IT
My dad shouts at every machine he meets, so don't take the voicemail personally, he's delighted with the radio
Good grief, it even has a bow on it
I have to be at the embassy at nine on Tuesday with the printed ticket, could you resend it today or tomorrow?
waiting in line number 14, that's okay
This wind is an absolute menace, it blew my receipt into the canal; could I have a copy?
Nope, all good, bye!
the password reset link has expired
I stopped using the old courier because they lied to me, yours rang the bell and even smiled
Whoops, butterfingers here.
I wish to submit a complaint regarding the cleanliness of the rental car. May I attach pictures?
You've ruined me for other shops, nothing compares
Hm, found it myself, it was under Settings.
Honestly thought I'd never see that suitcase again and there it stood, I could've kissed the driver
What time does the shop close on Sunday? My brother's fuming that he missed it last week, so I promised to check.
Please discontinue the milk delivery during August.
I take it back, all of it, you were right!
Delivery came without the invoice.
that's sooo unfair, why do you have such nice things right after I've spent my salary haha
We need a replacement badge before tomorrow's audit, when might one be ready?
Right, I'm off, thanks again
Silly old woman that I am, I'd put the batteries in upside down
NO WAY!!! FRONT ROW!!!
There's been a mix-up at my bank, the payment bounced, I'll send it once more tonight.
It can wait until after Easter.
Our neighbour threatens to call a lawyer about the delivery vans on the kerb, could your drivers park across the road?
beast of a machine, this vacuum
I don't want to be a bother, but has the parcel left yet?
I lost my temper with the chat window before lunch, and I'm thoroughly ashamed of it.
How would I go about getting my money back for a cancelled concert?
Leave it as it is, it suits me perfectly
Man, I'm useless without my glasses, what does it say in the third line?
The elevator music on your line is actually great, I was sorry when someone picked up
bye for now and merry christmas to the whole team
Camera isn't detected in Teams.
Relieved is not the word!
I'd like to revoke my direct debit mandate and pay by transfer from now on.
Never had such a smooth check-in, not once in thirty years
Shameful how many parcels I get, the driver and I are on first name terms by now
Chaos at the airport due to the strike, not your doing, could you move us to Saturday?
you can close the case :)
Sorry about my swearing, I'd just hit my toe
It's killing my neighbours with envy, that grill
The lamp flickers when dimmed.
What does your complaints procedure look like? We're comparing suppliers.
Time-critical but no drama: domain runs out at midnight, please renew.
ahhh, finally I can breathe, thanks
My teenage son called your game "trash" and then played it for nine hours
I messed up the form again, can you reset it for me?
No need for a refund, I gave the shirt to my cousin.
dude. DUDE. this is epic
Please put an end to my gym plan as of the 30th; knee surgery, sadly
I've reached the end of my questions, you've reached the end of my praise, five stars
The ham sandwich on board was a catastrophe, and my kids still laugh about it, lovely flight otherwise!
Could you tell me which working days you count for the refund?
Hopeless romantic here, can you wrap it in red?
Wrong size delivered, 38 and not 40. How do I swap it?
I'll stop bothering you now, you were brilliant
Some angry bloke at the pick-up point yelled at the girl on duty, and she stayed so calm, please commend her.
HURRAY, back online
i'm not in hurry, only curious where is it
I blamed your router for a week and it was my own microwave.
Please pause, don't cancel, my box.
Had a rotten flu so I couldn't reply sooner; yes, the new date works
Unbelievable value, already told mum
The train operator never paid me a cent, typical of them, whereas your insurance settled it in a day
Invoice address needs the word "Ltd" added.
farewell, kind robot
Where would I send a letter of complaint, to Leeds or to London?
I'm stopping here, the rest I can do on my own, you explained it beautifully
Forgive an impatient old man.
It's a disgrace how long I went without a dishwasher, best thing I ever bought
Monitor flickers at 144 Hz, fine at 60.
Wedding's on the 20th, so the suit has to be here by the 18th, is that realistic?
That's a load off my mind!
My wife says if I order one more gadget she's leaving me, so make it a small parcel
You must be kidding, a hand-written card in the box? How sweet
would u mind cancelling the 9am and giving me the 11am
All sorted, please don't call back.
He was livid, my manager, until I showed him that the outage had been announced in advance
Brutal workout, great app.
I'm waiting for the technician, he's got until four, so no worries yet
Can I cancel my travel insurance separately?
What idiot orders a parasol in November? This one!
CONGRATS TO THE WHOLE TEAM!!!
The tap in the bathroom drips a bit.
Terribly sorry, I'd confused you with another firm
That's it from my side, thank you and take care.
Never thought I'd say this about a phone company, but you're a joy to deal with
dear sirs, please confirm receipt of my cancellation dated 4 April
Nobody answered at the garage, so could you book the service for me?
ugh, my handwriting, it's 7 not 1
My inbox is a horror show so I only saw your offer now, is it still on?
Oh hell, what a beautiful colour
My mate's gone mad about being charged for luggage, and asks if there's an appeal form
Bless you, I was worried sick about that parcel
Hell yes, book it!
I'd have waited a month for this coat, and it took two days
Sorry, ignore me, wrong chat window.
the other shop simply never answered, awful people, so I'm glad I came across you
May I have the form for a chargeback, please? The dispute is with a third-party seller.
Wow, just wow, what a view from that room
I'd like to hand back the company phone, as I'm leaving at the end of March. How does it work?
no more questions from me
One glove was missing from the pack.
My sister called your hotline and got quite cross, she asks me to pass on her apologies to the lady
that's me done, bye now
I'm dead, the cat sticker on the parcel hahaha
It would be good to have the new SIM by Thursday, since I fly on Friday morning.
Well I'll be damned, it was under the seat
Please terminate policy for the second car, it has been sold.
Stuck in the worst traffic of my life, can we move the table to half past eight?
You're wasted on support, you should be running the place
what on earth, I won the raffle??
Could you tell me where my refund is? It was approved on the 2nd.
I overreacted about the delay, it's only a lamp after all.
The app crashes when I open the basket. Android 14.
Phew. For a minute I thought I'd booked the wrong Birmingham.
Happy to hold, I've got a cup of tea here
My mother-in-law says the curtains are a crime, I adore them, please send two more
Never mind the invoice, accounting has it.
Killer deal, where do I sign?
I'm such a klutz, dropped the tablet again. Is the screen covered?
Can't complain, can't complain.
Hi, I want to raise an official complaint about a taxi that didn't come, which department would that be?
As there's no vegetarian option on that flight I'll take the later one, no problem at all
GOAL!!! sorry, watching the match, yes please send the invoice by mail
I hope your other customers are kinder to you than the gentleman in front of me in the shop was
Two-factor code isn't reaching my new number.
Okay, I'll leave you in peace then :-)
You beauty, you found it!
Please cancel room two only; we're one couple fewer than planned
My apologies for the capitals earlier, the key was stuck.
It's stupid how much I love this mug
I need a doctor's letter translated and the trip cancelled because of it, what papers do you require?
No hurry, whenever someone's free.
Invoice 2210 was charged twice. Could you check?
what a day lol, third coffee and still calling the excel file "word"
Nothing beats your helpdesk, seriously, I've told the entire office
The driver and my dog had a bit of an argument, so could he leave the box at number 9 instead
I'm out of words, thank you
That's enough towels, we're swimming in them, but thank you ever so much!
i was angry on the airline and not on you, sorry if it sounded so
Crazy fast, crazy cheap, crazy happy.
I won't be needing the parking space after June.
The washing machine leaks from the door. Bought in October, order 55120.
false alarm, it was muted
I'll be back for sure.
Did you hear about the chap who sued over a cold pizza? Made my day. Anyway, mine was hot, thanks
Urgent-ish: meeting room screen shows no signal, we start at ten.
Terrible at remembering birthdays, me, so next-day delivery is a lifesaver
Excuse my tone this morning.
I've decided against the tour, please release our two places so somebody else can have them
HOLY MOLY that's a big box
The airline lost our bags in 2019 and was dreadful about it; this trip was the exact opposite
Cheers, I can take it from here
Colleagues upstairs are moaning that the lift app is slow, is there a known outage?
It drives me up the wall that I can't remember my own PIN
Right then, that's everything, all the best.
How do I opt out of the newsletter?
You saved my bacon, mate.
Please don't trouble yourselves any more with the search, the earring turned up in my coat pocket.
My order's a bit late, is there an update?
Get out of here, it's free?
I was ready to fight for that refund and you just gave it to me, I feel almost silly
wasn't your fault, I'd mixed up the dates
A guest left very angry about the shower and asks for a manager to call her: Mrs Lund, room 14.
I'll wait for the letter, then.
Printer on the second floor prints pink stripes.
Nobody's ever explained roaming charges to me that clearly, hats off
I'm a disaster in the kitchen so the recipe box is perfect for me
DONE! FINALLY! Passport uploaded!
We'd like to withdraw from the purchase within the 14 days, the goods are unopened.
Bad news for my wallet, good news for my feet: I'm keeping both pairs
thats all folks
Whenever you get round to it is fine by me.
Please could someone ring me before five about the boiler, my shift starts then
I called my own sister a liar over that parcel and it was on the balcony all the time, how embarrassing
hate Mondays, love your coffee subscription
The hotel safe won't open, code 1234 isn't accepted.
Over the moon with the sofa!!
I'd rather not renew this year, but I've enjoyed it.
Blimey, that's what I call a refund
Somebody at the rival shop swore at me once, so believe me, I do appreciate how patient you are.
Is there an ombudsman for parcel disputes? I'm asking for a school project.
don't bother with a receipt, thank you
My team lead is annoyed that the licences lapse on Sunday, what would it take to extend them?
What a stupid question of mine, sorry, it's written right there on the label
See you next summer!
Not gonna lie, I teared up when the photo book arrived
Package got wet in the rain, contents OK, only the carton is ruined. Just for your information.
If it's not too late, please stop order 3178.
ok ok ok I surrender, take my money, it's too pretty
no way, it's here already?!
You absolute legend, the refund's on my account before I even finished my coffee
Forget it, I found the invoice in my spam folder.
sorry for shouting yesterday, it was a long day
My husband is furious about the seats, I personally don't mind where we sit, but could you see if anything's free?
I'd like to cancel my subscription at the end of this month, please.
Where do I find the complaint form for damaged goods?
damn that was quick
The parcel shows as delivered but I haven't got it yet. Tracking ends in 4471.
take your time, I'm not going anywhere
I hate this weather, three hours in the snow with a pram, but the hotel upgrade made up for it all
Silly me, I typed the wrong password.
OH MY GOD IT WORKS
I need the laptop unlocked before two, there's a presentation; no panic, just letting you know.
That'll be all, goodbye!
Killing me with these discounts, you are, my wardrobe's already bursting
finally, what a relief
Your rival wanted ninety euros just to move a flight by a day, shameless, so here I am and happy to book with you
never mind, it's sorted itself out
I was rude to your colleague Pavel on Friday and would like him to know that I regret it.
VPN drops every ten minutes since the update, error 809.
Sick trainers, love them!!
I'm an idiot, the kettle wasn't plugged in
Please close the ticket, everything works now.
My boss is losing his mind over the printer, so if you could tell me roughly when the engineer comes I can calm him down
Can I end the contract online or must I write a letter?
this is unreal, five minutes and the whole booking is changed
No rush at all, next week is fine as well.
Could I get a charge reversed that I don't recognise? 12.90 on the 3rd
I give up... sugar, and treat myself to your chocolate box instead, so one of those please :)
The bill is eight euros higher than last month, what's the reason?
I'm done, thanks, that was the last question
I could scream with joy, the tickets came through!
The courier was in a foul mood, poor chap, soaked to the bone, but the parcel is fine
Enough for today, I'll come back tomorrow with the other serial numbers.
kindly send me the link for lodging a complaint against the airline
It's urgent: the guest arrives at six and we need a cot in room 12.
Stupid fat fingers, I ordered 11 instead of 1, can I still change that
WOOHOO REFUND DAY
I was about to leave for good last spring and then your Marta fixed everything, so here I am, renewing
Not a bad word to say about you lot.
bloody marvellous, you lot
The zip broke on the second day. How do I return the jacket?
Apologies, I got a bit heated there.
Scared me half to death when the card got declined, but it was just the limit, phew
I don't need anything else, have a nice evening
What a nightmare of a day, missed the bus, lost a glove, spilt soup on my keyboard, and then your parcel cheered me up
my daughter cried for an hour because the doll was sold out, is there a waiting list?
Switch off auto-renewal for my plan, please.
Still waiting, but I know it's Christmas and you're all busy
Shut up, a free upgrade? Really?
I'm moving abroad in May and have to end my broadband contract, what notice do I need to give?
Outlook says it's offline. Wifi is OK.
You win, I'll take the extended warranty, you're too good a salesman haha
Ok leaving it there, cheers
I can't believe how painless that was.
It was rubbish of me not to read the size chart, so I'll happily pay the return postage
Please register a complaint about the noise in room 305 on the 9th. No compensation needed, only for your records.
Wicked, thanks man
Worst storm in years over here so don't send the driver out today, tomorrow's perfectly fine.
Where is my parcel now? Order 88213
I cursed my own printer for an hour before noticing the paper tray was empty
HAPPY HAPPY HAPPY the dress fits
Some customers in your forum are raging about the new design, and I must say I quite like it
Goodbye then, and thanks for your trouble.
i would like to stop my membership from 1 of july, thank you
We're boarding in forty minutes and the app doesn't show the gate, could you tell me which it is?
I swear like a sailor when I assemble furniture, nothing to do with your wardrobe, the wardrobe's lovely
forget my last message, the code just arrived
Thank heavens, I thought I'd lost the ring
Ridiculously good service.
It says payment failed, try again later. Tried twice.
I owe you an apology, the fault was mine entirely and I should not have called it a scam.
Refuse to believe this cost only 20 euros, it's gorgeous
My flatmate wants to sue everyone, but all I want is the new delivery date.
Don't worry, I can wait till Monday
How does one file a formal complaint with the rail operator, by post or online?
got it. over and out
My neighbour's tearing his hair out with the other provider while I sit here with perfect internet, so thank you
Mad how cheap that was
I'm hopeless with computers, could you go through it one more time slowly?
Cancel the order please, I've been given the same one as a present.
The screen stays black after the logo. I've left it charging overnight.
You guys are killing it
No longer needed, my son fixed the router. Thank you all the same and have a good weekend.
Priority request: payroll runs at noon and Anna has no access yet, please add her to the group.
Earlier I was out of line, please forgive me.
I've had it up to here with my old phone, so I'm thrilled that the new one ships today
It's fine, I'll pick it up from the locker myself, it's on my way home.
INSANE!!! Arrived in one day!!!
Whoever packed this glass vase deserves a raise, and you can tell them I said so
the toaster burns everything on level 1, is that normal?
Leaving you five stars, you earned it
Our receptionist is upset because a parcel for a Mr Kern has been sitting on her desk for weeks, can you collect it?
Could you stop the weekly magazine until September?
Disgustingly cute, those baby socks
What a fool I've been, the confirmation was in the other inbox all along.
Nothing to complain about, just saying hi and thanks
Are you kidding me, a handwritten note AND stickers?
Right, that's me sorted, don't wait up.
Scrap that, the tracking has just updated.
The kettle switches off before the water boils. Bought in May, receipt attached.
I'm crying, the puppy fits in the carrier
What a idiot I am, I looked in the wrong drawer, sorry for disturbing
Unreal!! The lawn looks like a golf course now.
I'll cancel the table for tonight, we've all got a cold. Next week again!
Could someone from the complaints team ring me? No drama, only a follow-up.
Outrageous how good that breakfast was.
My connection drops for a few seconds every half an hour. Is there maintenance going on?
Never mind me, I hadn't scrolled down.
HOLY MOLY 3 BEDROOMS FOR THAT PRICE
I stopped the payment myself because I had sent it to the wrong account. Everything's alright now.
Bye bye, see you in summer
A guest at table 9 says his soup was cold and isn't happy. How do I void it in the till?
Kill the lights and pop the champagne, the permit's granted!
I'm quitting my job to travel, so which health cover do I need abroad?
Phew. I'd pictured the worst.
No need for a refund, the blender's only scratched at the bottom.
hot damn that jacket
The old provider drove me up the wall; you fixed it in a day.
Let's end here, my next meeting's starting. Much obliged.
I'd like to know the rules for terminating a mobile contract early when moving abroad.
My bad for the all caps, the key was jammed.
you absolute maniacs, you put confetti in the box
Waiting is fine. I've got a good book.
Shut up and take my money, that keyboard's gorgeous
The scanner at the east entrance rejects my student card, though it works in the library.
Such a pain, this jet lag. When does the gym open?
Alright, problem's gone, no idea why. Closing the chat.
I won't be renewing my parking permit since I've sold the car. Do I have to tell you formally?
That is ridiculous, in the nicest possible way.
How furious would the fish be if I use tap water? Just curious, ha.
My luggage came out first. First! In twenty years that's never happened!
Please delete my profile, I've found a flat. You were great.
Lord have mercy, that brisket
It's nothing urgent, but the clock in the lobby runs five minutes slow.
OK I'm convinced, sold, done, where do I sign?
I've been on hold with the tax office for ages, so chatting with you is a treat.
We missed the ferry because my husband can't read a timetable. Is there another one today?
Got it working, forget the call.
wtf how are you so quick
Could you send the dispute form in Polish too? It's for my father.
I apologise for my tone before, I was hungry.
That's a relief, I was ready to sleep in the car.
The fitted wardrobe door doesn't close at the top. A photo is attached.
Thanks, that's enough for me to go on with.
I can't even. The baby blanket has her NAME on it.
My ex took the streaming account, no hard feelings, I'd like a new one.
Screw the diet, two lasagnes please
I'm going to leave you now with a warm thank you.
One of the four tyres loses air slowly. Can I drop the car at another station?
Seriously impressive, seriously.
Could you cancel my alert for cheap flights? I've booked.
I'm no good at this, I've uploaded the same photo three times, sorry!
It was chaos at the station, but your driver waited for us, what a gem.
That cracked me up. Anyway, Tuesday at ten suits me.
I'm afraid I must withdraw from the seminar, my daughter's getting married that day.
Nothing left on my list, over and out!
Terrifyingly accurate, that weather alert of yours, saved our picnic
A colleague was quite rude to the cleaner and I'd like to report it confidentially to HR.
I don't mind the delay, it gives me time for duty free.
The thing's alive again!!
Payment fails with code 51. There's enough money in the account, I believe.
Hang it all, I'll have the gold one.
Good riddance to my old fridge, can your driver take it along?
You can stop searching, it's been handed in at the front desk.
SCORE! last two seats
I wanted to complain but then I saw I'd ordered a size 38 myself, haha.
What's your address for legal correspondence? Needed for our supplier list.
My grandma, who hates everything, loved your cake.
I'd rather not continue today, I'm a bit tired. Tomorrow at the same time?
The alarm went off at 3 without a reason. Do the sensors need new batteries?
Ridiculous. Adorable. I'll take five.
no probs at all, misunderstandings happen, all cleared up with Jan
How mad is that, my old teacher lives next door to your shop
I give you a ten out of ten, and I'm known to be stingy.
Ok, it's off my chest and you listened, thank you. We're good.
Leave the parcel with the pub, they're used to me.
Could you unsubscribe me from the newsletter? I'm getting it twice.
The concert was so loud I'm deaf, and I'd do it again tomorrow!
I cancelled by mistake, how clumsy. Could you put the order back?
That was fun, bye robot
This dratted fog! Has flight 372 been moved?
Just what the doctor ordered, thanks.
Can't complain about the price, can't complain about the quality, can't stop eating them.
Since the strike is on, I'd like to move my trip by a week, if that's possible.
Go on then, charge me, it's worth every penny.
wild. absolutely wild. refund before breakfast
My dad lost it with the remote again, could you explain how to reset the channels?
I fought with that flat-pack for three hours and won. No help required any more!
Please register my objection to the rent increase. I just need a confirmation of receipt.
Sweet, then I'm off to bed.
The invoice shows 19 % VAT, but books should be at 7 %. Could someone check?
I'm screwed without that charger, so thank heavens for your lost property office!
We'll part here, dear assistant, the kettle's whistling.
Too good to be true, and yet the keys are in my hand.
To hell with Mondays, but you just rescued mine.
you're joking!!! a whole month free?
Crisis over, the cat had the SIM card.
I'll call it a day, thanks for walking me through the form.
What on earth, that's even prettier than in the picture!
The lift is out of order on the north side. Just letting you know.
Oh hell, I forgot my own birthday in the form. It's 4 May 1979.
Honest to God, best support I've ever had
Please close my second account, I only use the first one.
Nearly fell off my chair laughing at your error page.
It's okay, I can do without the extra pillow.
Ok that's nuts. I typed one sentence and the whole trip was planned.
I have to leave the course early on Thursday, is that a problem?
The mail bounced back with "mailbox full". Is there a different address?
I'm obsessed with that soap, it's getting embarrassing
Where does one complain about a taxi driver? Asking for a guest of ours who's quite upset.
Forget what I asked, the FAQ had it.
So sick of my old mattress, which one would you recommend?
Wowza. Cheers, gotta run!
My flight's delayed by three hours, so please keep the room for me, I'll arrive after midnight.
BEST. DAY. EVER. got the loan
I'd like to stop the trial before it's charged. All fine with the product, I simply don't need it now.
dang it, typed the wrong postcode again, hold on
Well I'll be damned, it was the batteries.
The oven heats to 180 at most, whatever I set it to.
Zero complaints, zero stress, zero waiting. How do you do it?
I'm hopeless with computers, so please go slowly.
No rush, I'm off to walk the dog anyway.
This weather can go to hell, but your heated pool is heaven.
Thank goodness, I was already picturing myself sleeping at the airport.
You people are unbelievable, flowers on the pillow and all!
Leaving you a tip, where's the button?
Could you give me the deadline for contesting my grade?
The tap in the guest bathroom drips. I've put a bowl under it.
Bye then, and happy holidays to the team!
I was wrong to be so cross last week. The parcel had been at my neighbour's.
My God, the cheesecake.
I'm cancelling because my employer gives me a phone. Thanks for eight good years.
Hilarious, your hold music is my wedding song.
the kids destroyed the rental car's back seat with chocolate, how much is cleaning?
That was painfully easy, I even had time left for a coffee.
Nope, all good, that clears it up
Is there some way to dispute a single item on the bill and pay the rest?
Screaming!!! You restocked the green ones!
The doctor's letter hasn't arrived yet. Could you tell me when it was posted?
I'll try on my own first, and come back if I get stuck. Thanks!
Other hotels robbed us blind, you gave us a cake.
Heck of a team you have there.
Since it's working again, I don't need the technician tomorrow.
My roommate swears at the router daily, so we'd like to order a better one.
How dare you make such good dumplings
I can live with that, thanks for checking.
The PDF opens, but pages 3 and 4 are blank.
Stupid question perhaps: is the towel included?
ahh sweet relief, the pension notice is correct
Let's leave it for now, I need to ask my wife first.
Gobsmacked! Same-day repair in August!
Please withdraw the complaint I filed on Friday, it's been settled with the manager.
That's all folks
I've murdered three houseplants, which one's hard to kill?
We had no water from 8 to 10. Was that planned?
No need to apologise, things happen, and you told us early.
Crazy how much I saved by switching to you.
What's the procedure if a passenger refuses the alternative flight? I'm writing a paper on it.
I could die of embarrassment, the parcel was under my desk
Don't worry about it any more, the bank reversed it already.
Awfully nice of you, thanks
My phone's about to give up, so bye and thanks!
I've decided against the extension. The policy may run out as planned.
The subtitles are in Spanish although English is selected, season 2, episode 5.
Bless you, I'd have been doomed without that printout.
omg stop, you found my scarf??
It was a hellish drive but the welcome drink made up for it.
Whoa whoa whoa. Free parking too? Marry me.
That'd be it. I'm logging off.
I need the address for written complaints, as it must be printed on our notice board.
you nailed it, so annoying how good you are
I'm in no hurry; answer whenever suits you.
My aunt never wants to fly again after that turbulence, can her return be changed to a train?
Ha, busted! Yes, I did forget to plug it in.
The number you gave me rings but nobody picks up. I'll try again after lunch.
I was sceptical, I'll admit. Consider me converted.
Please let me know how to leave the works pension scheme, I'm just gathering information.
Gosh, how awful for those in the flood area. Can I donate my points to them?
Lost it when I saw my name in frosting. In a good way!
Actually found a way around it, thanks anyway
The zip on the tent is stuck halfway. Is there a repair service?
Damn right I'm renewing
I can't take any more good news today, haha
Your competitors can pack it in, honestly.
I'd given the whole day to this and it took six minutes. Off to the lake!
No thanks, I'm not interested in the card, but the miles are nice.
The invoice is due on Friday and I haven't got it. Please send it by then.
Sorry for the short replies, I'm typing with one hand and holding twins with the other.
Everything okay, you can forget about my call-back.
Ouch, my wallet! But the boots are gorgeous, so yes.
That's me finished, thank you kindly.
Absolutely filthy bass on those headphones, love 'em
My fault entirely, I was in the wrong terminal.
Could you tell the angry gentleman behind me in the queue that his number's up next? He's waited long.
The door code worked on the second attempt, so all's well.
I nearly had a heart attack when I saw the discount, is it for real?
No need to reply, the money came in this morning.
Get out of here, you shipped it on a Sunday?
My kids are going nuts over the bouncy castle, thank you!
The gate in the car park doesn't open with my card. It opened yesterday.
ugh, monday. anyway, can you renew my library card?
That explains it. I was reading the wrong column, silly me.
So done with winter! Any flights south under 100 euros?
I quit smoking, does that lower my premium?
FINALLY!!! The keys!!! We have a home!!!
Please stop the delivery from the 1st to the 15th, we'll be on holiday.
You have no idea how happy this makes me, I'm a mess.
Insanely comfy bed, I overslept and missed breakfast, entirely my own fault
The last technician was an angel. Could he come again?
Ok never mind, restarting did the trick
What do I have to do to lodge an objection against the tax assessment? Just the steps, please.
I was fuming on Tuesday, I admit, but your colleague made it more than right.
dope
The train was cancelled because of the storm. How do I claim the fare back?
Not to worry, I can wait until Friday.
Killer playlist, who put that together?
I'd like to end the call-back request, your email has already answered it.
Good grief, forty pages of terms! Where's the bit about pets?
I'm leaving now, my stop is next. Thanks, that was really helpful!
The mixer smells a bit burnt on level 3. Is that normal in the beginning?
No way. No way!! First row??
Kindly deregister my car, I've sold it.
bye for now, will come back when I have the number
I lost my temper with the tent, not with you, sorry about the capitals
Hate to love your ice cream, there go my trousers
That's mental, mate. Cheers!
How long do I have to give notice for the storage unit?
My daughter is in tears because Bunny was left in room 12. Has anyone handed in a grey rabbit?
Screw it, I'll take the suite!
Everything's been resolved, so please disregard my ticket.
I can't log in since this morning; it says "session expired" each time.
What the heck, the points never expire? Amazing.
Nothing more from my side.
That joke was awful. Tell me another.
I thought you'd forgotten me, but there's the postman right now!
Disgusting weather, glorious spa. Can we extend by one night?
Please note that I withdraw from the purchase within the 14 days. The goods are unused.
My old phone finally died, rest in peace. What do you have under 300?
thanks for nothing... that could be improved, is what I told my husband: you're flawless
Would you mind if we left it there for today? My baby's woken up.
Stunned. Speechless. Thank you.
Your rival lost my luggage twice, so I'm very pleased to be flying with you now.
I'm a disaster with dates: could you repeat when the exam is?
Nah I'm good, thanks
the sound on channel 7 is out of sync by about a second, other channels are fine
I could kiss whoever found my ring.
Wait, it's free? Shut uuuup
Could I get the contact of the data protection officer? I'd like my old account erased.
I won't keep you any longer, you've done more than enough.
This recipe is dangerously good
Two hours late because of a herd of sheep, best story of our holiday!
Just closing the loop: the card was in my other jacket.
Our accountant is going mad looking for the March invoice, can you resend it?
It's no big deal, but the bill has my middle name misspelled.
That's a steal, I feel like a thief.
Is it possible to switch to another tariff without terminating the contract?
I yelled so loud when I passed that the neighbours knocked. THANK YOU for the mock exams
The seat belt on the right rear seat is stuck. I've parked the car and wait at the petrol station.
Gave up on assembling it myself, so I'd like to book your fitter, please.
Done and dusted. Have a lovely evening.
You're a monster of efficiency, in the best sense
I take everything back that I said about bots.
Parcel says delivered but I don't see it yet. I'll check with the neighbour first and report back.
bruh that refund was quicker than my microwave
Where can tenants complain about noise at night? I'm asking for a brochure we're printing.
Oh, brilliant, thank goodness for that.
My mother refuses to use the app, so can she pay at the counter?
I don't need the receipt, thanks, the app's got it.
Holy cow, that upgrade slaps
We're splitting up, amicably, and need to take my name off the lease.
The remote's missing in our flat. Whenever you have a minute, no rush.
I'm losing it, your chatbot just rapped my opening hours
Ok I'm going, before I buy a third pair. Bye!
Some people wrote nasty reviews about you, I really can't see why.
The dryer stops after ten minutes with the light blinking red three times.
Ah, there it is. Consider me served.
Curse my clumsy fingers, I've dropped the phone in the soup. What does the cover pay for?
I will not be attending on the 8th, please give my seat to someone on the waiting list.
Bonkers, absolutely bonkers, how did you get it here before the party?
Please can you cancel the second of the two identical orders? I pressed the button twice.
This is urgent but nothing dramatic: I need the proof of enrolment by noon.
I'd be lost without you lot
can't complain
Worst timing ever, I know, but could I order one more pizza before you close?
I've already talked to your branch in Leeds and they sorted me out, so that's that.
Oh you beauty, it switches on!
How do customers usually get compensated for delays over three hours?
Pardon my rant this morning. Coffee helps, it seems. All good now.
the coffee machine says "descale" even though i did so last week
Mad respect to the driver who came through that snow.
My son says your game is "disgusting", which I'm told is a compliment.
No more questions, your honour :)
I'm giving my ticket back because I've broken my leg. Is there a form?
Slain. I am slain. The dress is perfect.
That's my problem solved, you can shut the case.
Please give me the notice period in my employment contract, I've been offered something closer to home.
SHUT UP, you got me the window seat?!
never mind, it was in my spam folder the whole time
I'm dying, the courier left the parcel inside the dog house and the dog is guarding it
Insane. Four minutes and the refund's already there.
You're killing me with these puns, but yes, please book it
Forget it, I found the invoice on page two.
The router restarts every evening at about nine. What could cause that?
Unreal service, honestly, I'll tell everyone at work.
That's sick!! love the new app
Leave it, I've solved it myself, it was just the caps lock.
No further questions, goodbye and have a good weekend.
I'd like to cancel my subscription at the end of the month, please.
omg I could scream, we got the flat with the balcony
Done here, thanks a lot.
My landlord is furious about the meter reading, so could you send me a copy for him?
How do I file a formal complaint against a parking fine?
Damn, that was easy
The screen stays black after the update. Power light is on.
i'm such an idiot, i was typing the old password
It's pouring like hell here, can I move the bike rental to Sunday?
Take your time, I'm not in a hurry.
Sorry I snapped at you earlier, it had been a long day and none of it was your fault.
HELL YES, thank you!!!
I give up sugar on Monday, so please swap the dessert for fruit.
Ridiculously good price, is it really per family and not per person?
no worries, I'll wait till the system's back
I've had enough for today, you've answered everything, good night!
Where do I find the form for closing an account of a deceased relative?
Crying real tears over here, my visa came through
That's all I needed. I'll leave you in peace.
My old bank was a nightmare, so this is a nice change.
The left earbud doesn't charge anymore. It's still under warranty I think.
what a beast of a machine, it even makes foam
You absolute legend.
Don't bother looking it up, my wife just found the receipt.
Honestly I was about to leave for another provider, but with that offer I'm staying.
I can't believe it. It actually fits.
Could you stop the paper statements? Email's enough.
Two of the six glasses arrived broken. What do you need from me for a replacement?
hahaha stop it, I'm at work and everyone's looking
This heat is killing me, do the rooms have air conditioning?
Please forward my complaint number, I have misplaced it.
shut the front door, free upgrade??
Nope, nothing else. Cheers and bye
I hate to be a bother, but could you resend the confirmation?
Never again will I book elsewhere, that was superb.
The app closes when I tap on "Policies". Android 14, newest version.
I'd given up hope of ever seeing that suitcase again, and here it stands in my hallway!
It's urgent, my train leaves in an hour: which platform do I need?
Okay, I'll stop here, my lunch break's over. You've been a great help.
wicked fast, wow
Ignore my last message, it just arrived.
My boss will kill me if I forget the hotel for the trade fair, so three singles from the 4th please.
I cancelled with my previous insurer yesterday. When can cover begin with you?
THE TICKETS ARE HERE AAAAAH
The competition wanted 90 for the same thing, what a joke. I'll take yours.
How stupid of me, the code was on the back.
Please terminate my gym contract as of 31 March; I'm moving abroad.
Is there a fee if I close the card before the year is over?
That movie list you gave me is deadly, I haven't slept in days, ha
Never mind then, it's not important.
I've been charged twice for the same ride. Can you check?
No hurry at all, next week is fine too.
Blown away, to be honest.
My neighbour is angry about the noise from the building site. Which office should he write to?
Bloody brilliant
I'm finished with the upload, what comes next?
The pizza was criminally good, my compliments to the oven.
A customer shouted at me today about his bill; how do I log that in the system?
oh shoot, wrong chat, sorry!
I'll pass on the offer, thank you, but it was kind of you to ask.
Heavens, that is a lot of points! What can I spend them on?
All sorted in the meantime, you may close the ticket.
The heating in room 214 makes a knocking sound. Could somebody have a look tomorrow?
I swear I'm addicted to your croissants, it's a disease
you guys are crazy, handwritten card and everything
I won't be needing the second appointment, the first one did it.
My terrible handwriting strikes again: the house number is 17.
Goodbye, and thanks for the patience with an old man.
Need to dispute a transaction from the 3rd, how does that work?
sick burn, bot. ok ok i'll pay the invoice today
Dear team, the delivery was two days late, no harm done, just for your information.
Such a relief, I'd been awake since four.
Can't stand waiting in lines, so I love that this works online.
You win, I'll take the bigger one :)
holy smokes what a view from that room
I will leave a review tonight. Five stars, obviously.
Could I speak with a person? It's about a slightly complicated inheritance.
The washing machine shows E18 and doesn't pump out the water.
No thank you, that would be all for today.
Not gonna lie, I expected hours on hold. This is bonkers.
I want to withdraw my application, I have accepted another position. Thank you for everything.
Dead. Absolutely dead. My cat is asleep in the box you sent.
It was me, I had switched off the socket. Carry on, nothing to see here.
Shattered after the flight but so glad the bags made it
Please tell Miriam at the counter she's a saint.
What's the complaints address? I need it for the works council's folder.
I got so mad at my printer yesterday, turns out it had no paper in it
I'm out, my tea is getting cold. Thanks for the help!
`
  .trim()
  .split('\n');
