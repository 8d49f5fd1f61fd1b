/** Users are angry, bitter or cold, or give up. */
export const anger: readonly string[] = `
I take it that's a no, then. You'll have my cancellation by post.
This is taking the mickey, it really is.
fed up to the back teeth with your meter readings from fantasy land
Oh look, it's the "high call volume" message again, for the eleventh day running.
You may close the case, I've found a company that answers its customers.
so you lied to me. cool.
Evidently my complaint is going straight into the bin.
The pizza was cold, the driver was rude, and you, frankly, are no better.
I deserve better than this and I'll find it elsewhere.
HOW IS THIS STILL NOT FIXED
Save your breath, I've already posted the screenshots.
I'm at my wits' end with your portal.
I've been more than patient with you and I'm not going to be any longer.
Is it incompetence or malice? I honestly can't tell.
you dont deserve my money
Tell me, how do you people sleep at night?
Right. I'll just die without my medication then, shall I?
It's like pulling teeth with you.
My opinion of your hotel chain could not be lower.
Don't worry about me, I'm only stranded in Oslo with two toddlers and no luggage.
I will make it my personal mission that nobody in this town buys from you.
That's rich, coming from the people who lost my file.
the service is very bad, i never see so bad service in my life
I have neither the time nor the will to go through this with yet another of your agents.
Sure, take another six weeks, I've got nothing else to do with my life.
I'm closing both accounts and so is my wife.
Sorry but that's a load of rubbish and you know it
And there it is, the shrug. I'd been wondering when we'd get to it.
Payroll short-changed me for the third month and your only reply is a thumbs up. I'm livid.
This is theft. Give it back.
I came here for help and leave with high blood pressure.
Do I need to chain myself to your reception desk to be noticed?
what the hell do i have to do to get an answer
I'd rather not waste any more words on this, you've shown me what you're worth.
Excellent work, you've managed to turn a two-minute change into a two-week nightmare.
The least you could do is pretend to care.
Pay up or I go to the police.
I have asked for one simple thing and been given the runaround from Monday to Saturday.
bot go away i hate you
If this is your idea of fast delivery, I'd hate to see slow.
I'm not playing this game with you.
Let the record show that I tried. You can explain the rest to my bank.
You've got some nerve asking me for a tip after that.
My kids missed the match because your stream died, and you dare raise the price!
I guess loyalty means nothing in your business.
enough!!! stop sending me to the website!!!
Cancelled. Bye. Not that anyone there will notice.
I'm sorry I ever recommended you to my sister.
That's your solution? Buy a new one?
Nobody has lifted a finger for me since I paid.
You could at least have had the courage to say no in January, not now when it's too late for me.
am i supposed to laugh or cry at this answer
I'm leaving a formal complaint and I'm leaving you, in that order.
I've never been so badly treated by a restaurant, and the owner should know it.
Fine, be that way.
What a shambles.
You and your terms and conditions can go jump in a lake.
The way you hide your phone number tells me everything about how you regard customers.
Yet another "specialist" who can't tell a modem from a toaster.
I suppose it was naive of me to think that insurance would insure.
i have screenshots of all your promises and i will use them in court
If I treated my clients like this I'd be bankrupt, and I hope that's where you're heading.
You've made it abundantly clear that I'm on my own.
Just forget I asked, it's obviously too much for you.
Ugh, useless, useless, useless.
Two more days without internet and then I'm sending you the bill for my lost income.
Why do you even have a chat if it can't do ANYTHING?
I shall not be renewing, and the reason is this very conversation.
This has gone beyond a joke.
Shocking, simply shocking, what you call a suite.
My appointment was moved four times. Next time I'll see a vet, they're quicker.
I don't want sympathy, I want my suitcase!
ok so you're no help. figures.
Your silence over the past month has told me all that I need to know.
It's a real talent, answering five questions without answering any.
I'm warning you, one more dunning letter and my solicitor takes over.
Can you hear yourself?
I want every penny back and I want it today, no more stories.
We tried. You didn't. End of story.
damn you and your automatic renewal
Look at that, a whole paragraph and not a single fact in it. You've outdone yourself.
I'm furious that you gave my seat away while I was standing at your counter.
Pardon my French, but your parking permit office is a bunch of clowns.
My trust is gone, and so is my custom.
Well, I hope the 12 euros were worth it to you.
Nobody should have to beg for their own money.
I'm disgusted, unsubscribe me from everything
Let me speak with someone real or let me go, but quit this torture.
no reply, no refund, no respect
You've had your last cent from me.
I wonder whether anyone has ever got an actual solution out of you.
Good to know that the customer always comes last with you.
since nobody there is capable of it I'll sort it out on my own, as usual
Let's leave it. You clearly can't and I clearly shouldn't have asked.
I have better things to do than teach your assistant how to read.
Then don't help. See if I care.
The other airline rebooked my friend in five minutes; you've had two days. Draw your own conclusions, I've drawn mine.
EVERY. SINGLE. MONTH. the same wrong amount
You call that compensation? I call it an insult.
I am writing this with shaking hands, that's how furious I am.
Interesting that your system is never down when it's time to charge me.
i was nice until now but you make it impossible
Where do I find the form to get rid of you for good?
So much for "we're here for you".
Not one person in this entire organisation has had the decency to call me back.
Leave it, I'm going with your rival, they at least pick up the phone.
it is scandal, i pay premium and i wait like a beggar
This is what I get for trusting a cheap rental firm, 600 on a scratch that was there before.
Yeah right, "technical reasons".
You're wasting my time!
I hope whoever designed this process has to use it one day.
My flight left. You can stop looking now. Thanks for all your "urgency".
Do not contact me again with offers while my claim rots on somebody's desk.
what do you mean you can't?? you're the support!!
I have nothing left to say to you except that I'm leaving.
Next time I'll burn the cash directly, saves me the paperwork.
I never wanted to be that customer, but you've left me no choice: I'm filing a formal complaint against you.
God this is painful
Your so-called help centre is a maze built to make people quit, and it worked, I quit.
The treatment I got from you today was humiliating.
Okay so you don't know, they don't know, nobody knows. Amazing company.
I'd call it a scam if it were better organised.
stop asking me for the order number I GAVE YOU THE ORDER NUMBER
In that case I will simply stop paying and let you explain it to a judge.
You've been absolutely no use, and I'd like that on the record.
Another transfer, another queue, another hour of pan flute. I'm hanging up.
I can't take this anymore, just cancel the damn policy
Disgusting behaviour towards an elderly lady, shame!
My grandma's old VHS recorder runs better than your streaming thing, bye.
Would it kill you to give a straight answer?
Well then, enjoy the review.
You win, I give up, keep the deposit.
I trusted you with my wedding dinner. I'm not going to make that mistake with anything again.
nobody reads this anyway so why do i write
This can't be serious. Tell me this isn't serious.
I bought the extended warranty for exactly this case and now it's "excluded". Crooks.
Every answer you've given me was shorter on substance than the last.
I'm out. Refund me and we're done.
How wonderful, the password reset goes to the address I've been telling you for an hour I cannot open.
Apparently I need a law degree to return a pair of shoes.
You should pay ME for the hours I put into debugging your software.
hate this company hate this bot hate this whole day
It's been forty days. Forty. Noah was done by then.
I think we both know that you are never going to call back.
I demand to be connected with a manager immediately!
Don't tell me to calm down.
Since you evidently prefer losing customers to solving problems, I'll be glad to oblige.
The lack of respect is staggering.
oh my god you are so dumb
Please escalate or admit defeat, I've no nerves left for a third round of the same questions.
I no longer wish to be a customer of a bank that treats me like a suspect.
Yes of course, it's the customer's fault again, how could I forget.
wtf is wrong with you people
You've kept my passport for nine weeks and my flight is gone, my hotel is gone, my holiday is gone.
I have given you every chance.
This conversation has convinced me to switch.
There is no excuse for this. None.
If you send me that link one more time I swear I'm gone
Charming. I ask about a dead phone and you try to sell me a new tariff.
My tenants are without heating and you're reading me your opening hours!!
I won't argue further; the matter goes to the arbitration board.
i'm crying from frustration right now, does that get me a ticket number at least
What exactly am I paying you for?
You simply don't want to help, admit it.
Goodbye and good riddance.
Three cheers for the university office: my transcript is lost a second time and it's somehow my problem.
Why is it that I do all the work and you collect the fee?
The minute my contract is up I'm gone, mark my words.
nah dont even try, you had your chance
I'm appalled, to put it mildly.
You broke it, you deny it, you bill me for it. Did I miss anything?
Look, either somebody calls me today or I come down there and make a scene.
Seriously, again?? again the same error and again you say it's fixed??
With respect, your reply is an embarrassment.
No refund, no room, no manager, no shame.
I'll tell you how it was: dreadful, from the first message to this one.
Funny how the money leaves my account in a second and takes a month to come back.
I see that I won't get anywhere here. Have a good day.
no. no more forms. I filled in all your stupid forms
Your premium support is anything but.
Honestly I'm speechless, you rented MY reserved car to someone else and call it availability
The enrolment deadline passed while I was waiting for your reply. I hope that satisfies the office.
u r driving me nuts with this menu
I've asked politely. I've asked twice. Now I'm asking the regulator.
Then I suppose I'll be spending Christmas in Terminal 3. Thank you so much for your concern.
That is not an answer and you know it isn't.
get me someone who actually works there
We shall be moving all forty licences to your competitor at renewal.
Bravo. Slow clap.
My daughter's birthday present arrives after her birthday because of you, explain that to a six year old.
I won't be needing anything else from you. Ever.
Is this meant to be support? Really?
why do i even bother writing to you people
I have the right to be treated like a person and not like a ticket number!
You took the payment twice, you kept it for a month, and now you want ME to prove it?
delete my account and delete my data, all of it, I don't want to see your name again
Okay. One star it is.
Two hundred euros for a room with mould and the manager shrugs. You shrug too, apparently.
I'm beyond angry at this stage.
Thanks, I'll find someone who wants my money.
The bot says ask the agent, the agent says ask the bot. What a circus.
what kind of idiots programmed this
I was told Tuesday. Then Thursday. Now "soon". I no longer believe a word of it.
You can keep your ten percent coupon, I'm never coming back to use it.
Not interested in your apology.
My husband is in hospital and you want a fax. A FAX.
it is always the same with you, always
Perhaps you could surprise me for once and actually do something.
I'll see you in small claims court.
So nobody is responsible. How convenient.
this app is trash, your support is trash, im gone
Nothing works, nobody answers, and the bill still comes right on time. Impressive.
I'd like to speak to somebody who hasn't been instructed to say no.
Please note that I'm withdrawing the direct debit mandate as of today, since talking to you is pointless.
Are you deliberately trying to make me quit?
I've wasted enough of my life on this phone line.
how dare you send the debt collectors over an invoice you never sent me
You must be joking. Forty minutes in the queue for THIS?
It's fine. I'm used to being let down by you.
The only thing your service delivers reliably is disappointment.
Bloody hell, just give me my refund!
If that's really your final word then it is mine too.
im so fed up i could throw this phone out of the window
We ordered for eight people, we got food for three, and you offer a free lemonade. Laughable.
Oh sure, "within 48 hours". I've heard that one before.
I feel cheated.
Ten years of premiums and the one time I need you, you hide behind paragraph 14.
You don't listen, you don't read, you don't help. What is it that you do?
Ridiculous!!!!! just ridiculous!!!!!
Kindly spare me the pleasantries and escalate this.
I have no words for this incompetence
After today I can only advise everyone I know to stay well away from you.
send me the cancellation confirmation and then leave me alone
The city has money for new flowerbeds but can't answer a single letter in half a year. Typical.
I've lost all trust in your bank.
You're literally no help at all
Do you think I'm stupid?
Seems I'd have to die before anyone in HR looks at my parental leave request.
I'm not angry any more, I'm just finished with this company.
Must be nice to get paid for saying "unfortunately" all day.
My complaint about your complaint department: it doesn't exist.
I will not pay one cent for a line that has been down since the second of the month.
shove your loyalty points
That's the third technician who didn't show up, and I took the day off for every one of them.
Please tell your management that they've just thrown away a customer of twenty years.
Whatever you say, robot.
this is not acceptable, not at all, i will go to the press
I'm going round in circles and I am about ready to explode.
Why on earth would I trust you with another booking after this mess?
Just admit that you lost it!
Nope, forget it, I'd sooner walk to Lisbon than fly with you again.
For a company that boasts about innovation you're remarkably unable to change a surname.
Keep your voucher. I want justice, not vouchers.
I have recorded this chat and I'll forward it to the data protection authority.
you promised. you PROMISED it would be here for the funeral
If only you were as quick with refunds as you are with excuses.
So I'm punished for being honest on the form. Lesson learned.
There's no point, is there?
a toddler could do your job better
I expected little and you still managed to disappoint.
Unless this is settled within the hour I'm disputing the charge with American Express.
Can somebody with authority PLEASE deal with this before I lose it completely
No thank you, I've had quite enough of your assistance.
this is the fourth time I've typed my booking number, are you even reading what I write
Unbelievable. Six hours on the tarmac and all you can offer me is a sandwich voucher.
I WANT A HUMAN RIGHT NOW!!!
Fine. I'll take my business to the credit union down the road.
wow, thanks a bunch, that was about as helpful as a chocolate teapot
You people should be ashamed of yourselves.
Forget it, I'll drive to the branch myself since clearly nobody here can do anything.
so basically your answer is tough luck
I have been a loyal customer for eleven years and this is how I get treated.
My lawyer will be in touch regarding the deposit.
ok whatever, I give up
How many more times do I have to explain that the router is DEAD
Great, another canned reply. Just what I needed today.
Don't bother. I've already started the chargeback with Visa.
absolutely useless bot
I don't know why I expected anything different from you lot.
Congratulations, you've just lost a customer over four euros.
Is there anybody over there with a functioning brain?
I see. Then there's nothing more to say, please close my account today.
what a joke of a company honestly
If I get one more link to the FAQ I am going to scream.
You had one job, which was to send a parcel to the address printed on it.
Noted. The ombudsman will be hearing from me.
I've spent my whole lunch break on this and I'm exactly where I started, so well done you.
this is pathetic
Nice. Real nice. Kids are crying, no room, and you ask me to rate the chat.
I'm done talking to a machine that says sorry and does nothing.
your hotel stinks and so does your customer service
Very well. I shall make sure my colleagues on the faculty hear how you handle things.
WHERE IS MY MONEY
you keep apologizing but nothing ever happens!!
Clearly my time is worth nothing to you.
I will be posting this whole conversation on Twitter, enjoy.
Three weeks, five agents, five different stories. Which lie should I believe today?
cancel everything, i am sick of this
Right, so I pay ninety a month for the privilege of being ignored.
Enough is enough, I want the name of your supervisor.
Never again. Never, ever again.
I'm not asking for the moon here, just the refund you promised me in March!
it is a disgrace how you handle people with disability
Thanks for nothing.
You know what, keep the eighty dollars, I hope you enjoy it.
Does anybody at this company actually care, or is it just scripts all the way down?
sooo you're telling me I have to wait ANOTHER ten days?? are you kidding me
I've had it up to here with your claim department.
Please stop telling me you understand how I feel.
I regret the day I signed that contract with you.
No, I will not hold. I have held for two hours already.
Brilliant, so the system that broke my bill can't fix my bill.
i cant believe i pay for this garbage
Do whatever you like, I've stopped caring.
Let me guess, you're going to tell me to restart it again.
Your colleague hung up on me twice, and now you send me back to the very same queue.
I'll be reporting you to the consumer protection office first thing Monday.
So my mother's insulin sits in a warehouse and you're giving me emojis.
Screw this, switching to the other provider tonight.
This is the worst experience I have had with any bank, and I have had some bad ones.
I should have listened to the reviews.
Shame on you for charging a widow a late fee.
is it a company policy to lie to customers or just your personal hobby
That's it. We're through.
With this level of competence I am astonished that your planes get off the ground.
hello?? HELLO??? anyone alive in there???
I'm tired. I've explained it, I've sent the papers, I've sent them again. I can't do this any more.
Don't you dare close this ticket again without solving it.
Oh lovely, now the chat deleted everything I wrote as well.
It seems I'm talking to a wall.
Can't wait to see what my bank says about your "non-refundable" nonsense.
if you can't help just say so instead of wasting my evening
You've ruined our honeymoon, hope you're proud.
Yes, I'm sure you value my feedback. That must be why nobody ever answered it.
i want out of this contract, you broke every single promise in it
This will be my last order with you.
I do not accept this answer and I find it insulting.
how hard can it be to cancel one gym subscription, seriously
I'd get faster service from a carrier pigeon.
Stop. Just stop with the copy paste.
Consider my membership of fourteen years over.
My patience ran out about an hour ago.
you guys are thieves, plain and simple
Fantastic, so I freeze for another night because your technician "could not find the door".
I am extremely dissatisfied and I expect a written explanation by Friday.
At this point I'd rather eat the loss than spend another minute here.
For the love of God, READ the message I sent!
what is the point of you
I've told you my date of birth three times, do you want it tattooed on my forehead?
Well, that was a complete waste of both our time. Goodbye.
One more "please hold" and I swear I'll throw the phone in the canal.
I should like this recorded: I asked for help politely on five occasions and was given none.
There'll be no sixth order from our canteen, you can thank your dispatcher.
guess who isnt getting paid for this invoice. thats right. you
Strange how quickly you answer when you want to sell me something.
The ferry left without us and your reply is a coupon for coffee, that's rich.
I'd ask for my money back, but I suspect that button doesn't work either.
ur support made me miss the enrollment so thx for wrecking my semester
You people couldn't organise a bun fight in a bakery.
Leave my file as it is, my new insurer will deal with it.
My wife told me not to get worked up. Too late, I'm worked up, and rightly so!
the boiler people, the meter people, the app people, everyone points at someone else and i sit here in a coat, bloody hell
I'll make it easy for you: close everything.
You've answered every question except the one I asked. Impressive, in its way.
Why bother having a chat at all?
My flight's gone. You can stop looking.
Seriously?? you closed it AGAIN? SERIOUSLY???
I don't want a ticket number, I've a drawer full of your ticket numbers.
We're a small joinery, we can't prefinance your incompetence.
Very kind of you to explain my own contract to me for the third time.
liars, all of you
It must be nice to work somewhere where nothing ever has consequences.
Perhaps I'll try again in the next life.
I was going to book for forty people. Was.
uni told me "be patient" since september, its MARCH, my visa runs out, are u all insane
My solicitor will find your reply as interesting as I did.
No. Just no. I'm not scanning that again.
You have spoiled what should have been the trip of our retirement.
This chat's about as useful as a chocolate teapot.
And this is supposed to be progress?
Well, I asked nicely. From now on it goes through the chamber of commerce.
stupid stupid stupid machine
If I wanted to be ignored I'd have stayed home with my teenagers.
Not a soul at the counter, not a soul on the line, not a soul in here.
I've been sitting on hold with my leg in plaster, and for what? For this?
Tell me, do you ever solve anything?
I withdraw my request, there's obviously nobody there who takes it seriously.
This smells like a scam and I'm posting the screenshots everywhere
Keep your thirty pounds, you evidently need them more than I do.
You've been told by two doctors and a hospital and still you want another certificate. It's inhuman.
ok. noted. cancel my membership. dont contact me again.
The lamb was raw, the waiter was rude and now you offer a free dessert. We're never setting foot there again.
I fail to see why I should go on being reasonable.
Right now I'd give my left arm for a real person, because you are hopeless.
My drill is broken, my warranty is "under review" since Easter, and my temper is going the way of the drill.
So I'm to be punished for paying on time. Duly noted.
HELLO??? ANYBODY HOME????
With all due respect, which isn't much at this stage, you've failed.
I'm not going to argue with software. Farewell.
you just made me cry in the middle of a train station congrats
For the price of your helpline I could've bought a new phone.
That's the last time I let my daughter talk me into doing this online. Dreadful.
I trusted you with our company's payroll, and forty people haven't been paid. I can't look them in the eye.
Do what you like, you always do.
What a load of tosh.
Next time I'll throw the money straight out of the window, it's quicker.
Nobody read my letter, did they. Nobody ever reads them.
i dont care about ur policy i want to go HOME
I've rarely been so politely ignored.
You cut off the water of a family with a newborn over 12 euros, how do you sleep?
Let's stop here before I get rude.
I'm moving all four of our business accounts by the end of the month, and you may tell them why.
Again? Again! I can't believe it, again!
You are not listening, and I'm not staying.
So much for "satisfaction guaranteed".
The whole building knows by now what I think of your internet.
cant believe i waited 50 min for a copy paste, un be lievable
I've reached the age where I needn't put up with this.
Fine, the bailiff can ask you instead.
Your so-called expert didn't know which end of the screwdriver to hold, and I get billed for it. Outrageous!
A refund "in the form of a voucher" is not a refund, you cheats.
Well done, you've managed to turn a happy customer into an enemy in one afternoon.
There was a time I recommended you to all my colleagues. I'm embarrassed about that now.
Okay, so it's impossible. Everything's impossible with you.
nobody cares nobody answers nobody does nothing, i am finish with this company
No thanks, I've been helped quite enough for one day. My blood pressure can't take more of it.
Shall I send a carrier pigeon? It'd get there before your engineer does.
I demand to be put through this instant!
You've got till noon, then I post the whole exchange publicly.
The library fined me for a book YOU lost. I'm not paying, and I'm not asking again.
Please spare the next customer this ordeal.
Is incompetence a job requirement there?
I've explained it to you as I would to a child, and it was no good.
Oh, don't mind me, I only have a funeral to get to.
im at gate b12 and its CLOSED because u gave me the wrong time, hope ur happy
Thirty-one years without a claim, and the first time I need you, you wriggle.
Terminating. Reason: you.
This is worse than the tax office, and I never thought I'd write that.
You may file this under "customers we drove away".
Not once did anybody say sorry like they meant it.
My apprentice could run your company better, and he's sixteen.
Hotel full of bedbugs and the answer is "we value your feedback". Disgusting, all of it.
I want my money back and I want you out of my life
Let it be. I don't have the strength for a fourth round.
hahaha ok so my money is just gone. hilarious. love that for me
You needn't reply, I won't be reading it.
The audacity of these people!
No ramp, no help, no lift, although I'd booked it all for my wheelchair. I felt like luggage.
I came here with one problem and I'm leaving with three.
They said you'd be better than the old hotline. They were wrong, and I'm off.
Could you be any slower?
This is my last message. The rest you'll get by registered post.
Do I have to be dead before this claim gets paid?
Sick and tired of chasing you for my own salary.
Interesting how the "system error" never once goes in the customer's favour.
jesus christ just cancel the stupid thing already
Never have I been so let down by a firm I'd defended to everyone.
It appears that I'll have to buy the tickets again, at my own cost, because of you. Splendid.
You charge me 49 a month and it buffers like it's 1999. Goodbye.
I'm hanging up, figuratively speaking.
Your answer is an insult to anybody who works for a living.
If there's a prize for the worst municipal office, I'll gladly nominate you.
every time i come here its the same bs
I shan't trouble you again, nor shall my wife, nor the forty members of our walking club.
What use is a guarantee if there's always some reason it doesn't apply to me?
Do me a favor and don't send me that survey.
Two hundred guests and no tables. Explain that to the bride, because I can't, and I'll see you in court.
I'd hoped for better. Silly me.
Ach, leave it, you don't get it anyway.
My own fault for trusting you, I suppose.
Nope. Not doing this dance again. Cancel.
Four hours in A&E was a picnic compared to your claims department.
the app ate my ticket the inspector fined me n u send me a smiley. a SMILEY
Consider yourselves reported.
You know what, I hope this conversation IS recorded for training purposes, because somebody there needs it badly.
I have nothing left to add, except that I feel cheated.
Anyone else would've fixed this by now, and anyone else will be getting my business.
Just when I think you can't sink any lower.
I'll pay a lawyer ten times the amount before I let you get away with it.
Too late. The customer went elsewhere and so will I.
My site has been closed since Tuesday because your pallet sits in a depot, and nobody there can be bothered to lift it.
Leave it. I'll ask my nephew, he at least listens.
why do i even pay tuition if nobody there answers anything
I'm sure this makes perfect sense to whoever programmed you.
You lost my suitcase, you lost my claim, and now you've lost me.
Not one of the six people I've dealt with has done what they said. Not one.
Don't trouble yourself any further.
that's it im out
Absolutely appalling, and you may quote me.
I'd like to close the account before I say something I'd have to apologise for.
The neighbour's dog gives better directions than your chat.
Still waiting for the call you promised on the 4th. It's the 27th. I'm not holding my breath any longer.
So you can take my money in two seconds but giving it back needs fourteen working days. Funny, that.
NOOOO not the menu again!!!!
I will pay the invoice under protest and never order a single screw from you again.
We came for our golden wedding and got a room facing the bins. It was supposed to be special. It wasn't.
u had one job
What a farce.
Please don't apologise again, it's starting to sound like mockery.
Seems my only option is the small claims court, since talking to you leads nowhere.
I've been passed round like a parcel, which is ironic, since my actual parcel hasn't moved.
Are you deliberately trying to make me miss this train?
I am too old for this rubbish.
Good thing I have nothing better to do at 2 in the morning than chat with a wall.
bro this is the dumbest support ever
Evidently loyalty means nothing to your insurance company.
Our entire office was offline for two days and your credit note says 3.20. I had to laugh, so as not to scream.
You people should be ashamed to charge for this.
No, it isn't solved, and no, I don't wish to continue.
Hope your boss enjoys my review.
I'm a diabetic and my delivery is four days late, do you grasp what that means?!
Save your breath, my new supplier starts Monday.
it is a catastrophe your service, in my country such firm would be closed
At this point I'd settle for an honest "we don't care".
Once bitten, twice shy. I shan't be back.
don't tell me to restart it ONE MORE TIME
I can't anymore with this. Keep the ticket, keep the money.
So that's what "24/7 support" means: nobody, round the clock.
Kindly explain to me why I shouldn't report you to the regulator this very minute.
Another "technical issue". There's always one when it's me who is owed.
You've doubled my premium, and you have the cheek to call it an improvement.
ok clearly im wasting my time here
I've been hung up on twice and now I get you. Marvellous.
Left standing in the rain with a trailer and no car. Never, ever again with this rental.
Then there is nothing more to say.
My patience ended about four messages ago.
who programs this garbage
Don't ask me whether there's anything else. There's everything else.
I've written it in plain English, in capitals, and with a photo. What would help, semaphore?
You may keep your loyalty points as a souvenir of a loyal customer you used to have.
They fined me because of YOUR late confirmation and I'm supposed to just swallow it?
This is how you treat pensioners, is it.
Bah. Forget it.
I will never understand how you stay in business.
twenty five yrs in the trade never seen such a bunch of cowboys
Look, either somebody sorts this within the hour or I charge back every single payment since January.
The thesis office says ask you, you say ask the thesis office. I'm honestly close to dropping out.
Don't hide behind your terms and conditions.
Hearing "your call is important to us" has become the bitterest joke in our household.
I would recommend you to my worst enemy.
No pasa nada, you only ruined the whole holidays, gracias.
Fraud, that's what it's called where I come from.
im so done w vodafone n this stupid chat
I do not accept your apology.
One hour and ten minutes. For THAT.
Remind me, which part of this is the "service"?
I could have walked the parcel to Glasgow and back by now.
My accountant told me to leave you years ago and I should've listened.
Wonderful, I'm now number 94 in a queue I was already at the front of.
stop calling me valued!!!
It breaks my heart a bit, but after this I'm cancelling, after all those years.
Does it amuse you to send people in circles?
I've better things to do than train your chatbot for free.
You took the booking, you took the deposit, and you took us for fools.
Right, I'm ringing the newspaper.
So my appointment that I waited five months for just vanished, and I can "book a new one in spring". Thanks a million.
Refund. Now. No more talk.
No further questions. I've seen how it works here.
can u pls for once not reply with a link im begging u
It's your mistake, your invoice, your computer, and somehow it's my problem.
I'd rather pay double to someone who picks up.
To hell with your app and to hell with your codes.
I hope at least the machine is having a good time.
You've left an old woman without a telephone for nineteen days.
That won't bring back the wedding cake, will it?
Don't expect me to be polite a third time.
I've lost a customer because of your server. I see no reason why you shouldn't lose one too.
wtf is "case closed"??? nothing is closed
Such arrogance. I'll take it to the arbitration board.
Every year you get dearer and every year you get worse.
Pathetic.. simply pathetic from such a big airline
I surrender. You have defeated me with menus.
What's the use.
Not angry, merely astonished that anyone would put up with you.
The flat is damp, my son is coughing, and the council sends me a chatbot. I have no words left.
You'd think a bank could count.
Please note my formal complaint, my cancellation, and my contempt.
the driver threw it over the fence it broke and now u say i should prove it?? get lost
I'm off to your competitor, they have a desk with a lady at it.
Do yourselves a favour and switch this chatbot off.
Sorry is cheap.
Not that anyone there cares, but my surgery was moved for the third time.
Eight weeks for a door handle. My customers laugh at me because of you.
yeah no. im gonna go cry and then ill call my bank
You can stop pretending now, I've understood that there will be no refund.
We've spent more on stamps writing to you than the claim is worth, and still nothing, not a peep.
I'm speechless, and I taught school for 38 years.
How dare you send me a reminder for something you never delivered!
Goodbye, and I mean that in every sense.
I have been a customer of this bank since 1987 and I have never been treated like this.
forget it, ill drive to the branch myself
THIS IS THE FOURTH TIME I TYPE MY ACCOUNT NUMBER!!!
Well, that was twenty minutes of my life I won't see again.
In my day somebody picked up the phone. This is a disgrace.
ok so basically you cant do anything. great. bye
My crew is standing on the roof with no materials and you send me a link to a help page. Unbelievable.
I see. Then I shall take my business elsewhere, good day.
ur bot is useless lol im switching to another provider
Do you people actually read what we write or is it just for decoration?
Three weeks without heating, and you wish me a pleasant day.
Never mind. I should have known better than to ask.
I'm going to dispute the whole amount with my card company, have fun with that.
You have just lost a contract worth forty thousand a year, congratulations.
Am stuck at Madrid airport with two kids and all you can say is "check the app". Shame on you.
How lovely, another form.
I give up.
whatever. keep the deposit
My late husband's contract still isn't closed after five letters, have you no decency at all?
so the deadline passes tonight and the portal is down and nobody gives a damn
Kindly pass on to your management that I will not be renewing.
Wow. Just wow. Nine euros for shipping an empty box.
Oh brilliant, you've understood nothing whatsoever.
If that is your final answer, my lawyer will be the next one to write to you.
stop sending me the same sentence over and over ffs
I've told you, I've told your colleague, I've told the one before her. I'm done telling.
No, don't bother. I'll find a human somewhere.
What kind of hotel gives away a paid room at midnight??
Five emails, zero answers, and now a robot. Very professional.
I'm a plumber not a computer scientist, this thing of yours is driving me up the wall
cancel it all, every policy, car house and dog, I want nothing more to do with you
Guess I'll just freeze then.
You can put your voucher where the sun doesn't shine.
It is evident that you either cannot or will not help me, so let us end it here.
and there it is again, "I'm sorry for the inconvenience", my favourite lullaby
Fed up to the back teeth with this nonsense.
my exam is in 2 hrs and ur system locked me out AGAIN i literally hate this uni
I'll be telling every tradesman in the county about this.
No worries, it's only my pension.
Terrible service, one star, never again.
I was patient on Monday. I was patient on Wednesday. Today I am not.
Can I talk to someone with a pulse please because this is a joke
You sold me a "premium" line and I can't even call an ambulance on it.
Right. So nobody is responsible, as usual.
This is robbery, plain and simple.
I expected little and got less.
Señor robot, you are making me lose my flight and my nerves!
Good, then I know where I stand with your company after thirty years.
omg just answer the QUESTION
Let me guess, you're going to ask for my booking number again.
We have twelve vans on your fleet card and not one of them could fill up this morning, I am livid.
I won't waste any more of my evening on this.
Is there any point in me continuing to type here? I think not.
bunch of crooks
I want the name of your supervisor and the address of the ombudsman, since you're no use.
My mother is 84 and cried on the phone because of you people.
Enough. Delete my account, my data, my everything.
Charging me for a bag I didn't bring, and then arguing about it, is beneath contempt.
k. useless. thx
That's not help, that's a brush-off.
I've been more cleverly served by a vending machine.
Very well, I'll let Trustpilot decide.
You've got some nerve asking me to rate this chat.
Honestly I could cry, I've been at this since seven this morning
Twelve digits, eight times, no result. You win, I lose, goodbye.
The cold chain broke, the fish is rotten, and you offer me ten percent off. Are you mad?
I'm not angry any more, just tired, and I'm leaving.
it is not acceptable what you do with the clients, i will go to the police
Sure, blame the customer. Works every time.
PLEASE just let me speak to a PERSON for the love of God
You'll be hearing from the consumer association.
So I pay for breakfast, get no breakfast, and should be grateful for a mint on the pillow?
Don't you dare tell me you understand how I feel.
screw this im going to lidl
That is the third promise broken in a week and I no longer believe a word.
Fine. Fine! FINE. I'll do it by post like in 1975.
Once more: my card was STOLEN. How hard can it be?!
I regret ever having signed with you.
We will be seeking compensation for the lost working day and we will also be leaving as a client.
Your company hides behind this chat because it's too cowardly to answer the phone.
aaand we're back at the beginning. fantastic design guys
Spare me the pleasantries.
I've had root canals more pleasant than this conversation.
It's always the same with you lot, all smiles till something goes wrong.
my landlord wants the paper TODAY, you wait 6 weeks to say no, ty very much for ruining it
I asked a simple question an hour ago. It seems that was too much to ask.
No heating, no answer, no apology.
What on earth do I pay you for every month?
ok bye then, ill just lose the 300
You are insulting my intelligence.
The rental desk laughed at me, and now you're doing the same in writing.
This will cost you more than it costs me, I assure you.
I don't need another article about cookies, I need my money!!
One would think that after a quarter of a century as a client I'd merit a proper reply.
So the answer is no. It was always going to be no. Why do I even try.
Shambles. Absolute shambles from start to finish.
You've wasted my lunch break and I'm no wiser than before.
How many more times do I have to upload that damn passport
Consider this conversation and our business relationship finished.
Grandchildren's presents arrived on the 29th of December. Bravo, really, bravo.
If I treated my clients like that I'd be bankrupt by Friday.
tell ur boss he's a thief
I'm blocking the direct debit this afternoon, and then we'll see who calls whom.
Ah, "a colleague will get back to me". We both know they won't.
It took you eleven days to copy and paste that?
I'll sleep in the station, then. Thank you for choosing to care.
You don't have the answer, you don't have the form, you don't have a phone. What DO you have?
Disgusted. That's the only word for it.
ive had it with this app, uninstalling rn
I'm not renewing, and you know why.
Fantastic, my data's gone and so is the person who was supposed to restore it
it's been a month, a MONTH
You may keep the deposit and I'll keep my dignity.
who hires you people
Once more the money left my account, once more nothing arrived, once more I get to talk to a machine
You were my last hope. Silly me.
I can see this is going nowhere, so I'll leave you to your templates.
garbage app, garbage company
How generous, five percent off my next disappointment
Do I have to come down there myself?
We booked a sea view, we got the bins, and now you quote me paragraph twelve.
stuff your subscription
I'm done explaining
Two years of on-time payments and I'm treated like a crook over a three euro error that was yours
Ah, "system error". It's never a person, is it.
Hand on heart, the worst money I ever spent
pls just stop, you are not helping, you only make me more nervous and more angry
A goldfish would've remembered my case number by now
Refund me or see me online
This was your chance to put it right and you've thrown it away.
nope, that's me gone
I've a good mind to park outside your head office until somebody gives me my suitcase
Did a human ever look at my complaint, yes or no??
Your bot thanks me for my patience. I have none left.
My team can't print, can't mail, can't log in, and IT sends round a cake recipe, you couldn't make it up
Disgusted is the word
Funny how the card works whenever it's you doing the charging
So be it. You'll be hearing from the consumer board.
I feel like an idiot for trusting you
You ignored every single thing I wrote
Why should I fill in that form a third time just because you can't keep your papers in order?
Goodbye and good riddance
I paid express. I got snail. You got my money.
Next time I'll set fire to the cash myself, it's quicker
you call this a service??
I'll let the reviews do the talking from here.
Nine hours on a coach instead of the flight we paid for, and a biscuit. A biscuit!
sick and tired of it
Well, thank you for confirming that you can't do a thing.
I don't care whose department it is, I don't care what the policy is, I want my parcel
Ever heard of customer service?
You've billed a dead man for three months, and his widow is asking you for the last time to stop.
this is daylight robbery
No, I don't want to "try again later", I tried later, later was yesterday and the day before
Outrageous. Simply outrageous.
Forget I asked, clearly nobody can be expected to know where a van is
Can you at least pretend to care
My next message will come through a lawyer, since that appears to be the only language you understand
and you wonder why people leave
Then I'll take my custom elsewhere.
You must be having a laugh
With all due respect, I've stopped expecting anything from your side and will let the card company handle it.
five weeks. FIVE.
Perhaps I'm naive, but I thought that paying for a thing meant getting the thing.
this conversation is pointless
Brilliant, it tells me to log in to report that I can't log in
I won't hold my breath.
Has anybody there ever actually booked a holiday, or do you just break them for a living
leave it, you'd only make it worse
Hats off, I didn't think a return label could be botched four times.
GIVE ME MY REFUND
I'm tired, I'm stuck in Lisbon, and you have just asked me for the third time how you can make my day better
No more chances.
My bank calls this an unauthorised payment, and I'm beginning to call it something ruder
You should be ashamed of yourselves
The mailbox is still broken, my boss is furious with me, and all I get is a smiley from a robot, I've had it
what did I do to deserve this circus
Save the speech.
You don't answer mails, you don't answer calls, you answer here only with nonsense, so I go to the police
Every month the same fight over the same bill
Sure, blame the courier.
I'd like to say it's been a pleasure but my mother taught me not to lie.
don't "dear customer" me
Do you enjoy making people chase their own money?
It took you nine days to write one sentence, and the sentence is "please contact support"
I am beyond frustrated with this
Somebody in your warehouse is either blind or malicious and at this point I don't much mind which
never seen such a mess
Clearly you've no intention of honouring the warranty, so you'll hear from my solicitor.
Unsubscribe me, uninstall me, forget me.
Your "priority" queue has had me waiting longer than my pregnancy
hopeless, I'm going
I paid for seats together and you put my six year old eleven rows away, what is the matter with you
The audacity of charging a restocking fee!
May your own parcels arrive the way mine did: wet, open and half empty
I'd complain but evidently no one reads those
Enough with the bot
You sent the debt collectors after me for a router I returned in February, I have the receipt, you have no shame
My expectations were low and you still went under
it's always somebody else's fault with you lot
Right, chargeback it is.
Is this how you treat pensioners?
Please inform whoever is in charge that I'm withdrawing the order and will advise my colleagues to do likewise.
i've been robbed with better manners
A credit note? I can't eat a credit note!
Not another form, I swear to God
There was a time when this shop cared about its customers, I remember it, it was before you
What a load of nonsense
Nothing works, nobody answers, everything costs extra. Bye.
you broke it, you fix it, how is that so hard to grasp
I'm hanging up on this chat
Let me get this straight: you mislaid my passport folder, and I'm to pay the postage?
The fridge died, the food rotted, the engineer never showed, and now a bot wishes me a fantastic day
A total disgrace, this
Very well, I'll stop asking. You'll get a letter instead, recorded delivery.
how stupid do you think i am
You've had your last penny from me.
Being ignored for free I can get at home, thank you very much
I want to speak to someone with a brain
Even the airline that lost my dog was better than this
This is the fourth laptop you send me with a dead screen and I'm starting to think it's personal
I've lost all faith in you
Please don't send a replacement, I couldn't go through it all again.
Trust you to make it worse.
Tell me, is there a prize for the longest delay?
My entire Saturday for a delivery slot you people invented
Keep your loyalty points, there's no loyalty left here
I'VE HAD ENOUGH!!!!
You say "as soon as possible" the way other people say never
I'm furious and no emoji is going to fix that
so no parcel, no refund, no answer. cool. cool cool cool
We're a small bakery, we lost two days of takings over your card terminal, and you reply with a help article?
Lies, lies and more lies
Can't wait to be rid of you.
Your colleague promised me on his honour, for whatever that's worth in your company
I suppose it'd be foolish to expect a reply before the contract runs out
you've got some nerve
If it weren't for the notice period I'd have been gone in January.
Go on, close the ticket, you know you want to
It's insulting, that's what it is
Spent three hundred on a chair and got a bag of screws and a shrug
Whoever trained you forgot the part where you help
I have neither the nerves nor the time for another round of this.
utter contempt for your customers
Another year like this one and I'd sooner send pigeons than parcels
the same useless answer, AGAIN
Let me know when a grown-up is on shift.
Apparently the rules only apply when it's me who owes you something
I'm cancelling out of principle now
You knew the flight was cancelled and still let us drive four hours to the airport, I'm speechless
Why have a helpdesk if no one there helps
I'll remember this next time anyone asks me which shop to avoid.
Shove your voucher
All I wanted was a yes or a no, but that was evidently beyond you
Don't make me laugh.
That's three birthdays now that you've spoilt in this household, so you can take us off your mailing list
I've nothing left to say to you
Honest to God, do you train to be this unhelpful
I've said it three times already!
Then we're finished here.
it's a kettle, not a space shuttle, how can it take seven weeks and four emails to replace one
rubbish, all of it
I had hoped for help. I see I came to the wrong place.
So I take a day off work, again, for a driver who rings nobody's bell, again
Cheers, you've been about as useful as an umbrella in a submarine.
Enjoy the one star.
you people are thieves
As you're plainly unable to assist, I shall instruct my bank to reverse the payment and consider the contract ended.
My patience ran out last Tuesday
You call that tracking? It's said "on its way" since the clocks changed
ARE YOU KIDDING ME
I'm not going to type the order number a fifth time, find it or don't, I don't care any more
this is why people hate bots
Delivered? To whom? Because it sure as hell wasn't me
Fine. Have it your way.
The only thing that works in your app is the pay button, funny that
How dare you charge me a cancellation fee for a trip that YOU cancelled
lost my last nerve, i'm out
Please spare me the script and just admit that you can't do it
A whole month of broadband I couldn't use, and you bill me in full with a straight face.
Just delete my data and leave me alone
Our entire team has sat idle since nine because nobody on your side can be bothered to reset one licence.
That does it, I'm switching.
So much for next day delivery.
I can't believe I recommended you to my friends, I feel embarrassed now to be honest
fix your damn website
You'd think that a company this size could manage to print the right name on a ticket
Not interested in your apologies
what a waste of an evening
I ordered a cot for a baby who has since learned to walk
Whoever designed this refund process should be made to use it, every day, for the rest of their life.
Excellent. Truly excellent. Third wrong item in a row.
Screw this and screw your queue
I've had friendlier treatment from parking wardens, and they at least tell you what you did
Don't you dare renew it again
To be told at the desk with our luggage packed that the booking "fell through" is beneath contempt.
this chat is making me ill
My complaint about the complaint has now also gone unanswered
I'm through being nice about this
Six agents. Six stories. Zero parcels.
Nobody there wants to help, I got the message loud and clear
you just dont listen do you
If you can't be bothered, neither can I. Close it.
For the price of this laptop I expected at least that someone would pretend to be sorry
Oh, I should clear my cache? Genius. Nobody has suggested that in the last ten days.
Scammers, pure and simple
I guess I'll eat the 240 euros then, lesson learned, never trust you with a booking.
How many more times must I ring?!
The gift arrived after the funeral. I have nothing more to say to you.
Typical. Just typical.
you keep saying you understand but you understand NOTHING
I regret ever signing up with you
See you in small claims
No need to escalate, I've already found a provider that answers its customers.
Bloody hell, read the ticket
It was a birthday cake stand, it came in eleven pieces, and your reply is to ask whether I'm satisfied with the packaging
I hope you lose every customer you have
So I'm a liar now, am I
You have ruined Christmas for three children, well done you
Absolute garbage support
i want my money back and i want it today not in some imaginary working days
Your silence speaks volumes.
I wouldn't wish your billing department on my worst enemy
Let's not pretend anymore that you're going to call me back
Blocked my card, missed my flight, still no answer. Super service, guys!
what the hell is wrong with you
Consider this my notice, and do not insult me with a retention offer.
Can you do ANYTHING at all?
For a firm that sends me nine newsletters a week you're remarkably hard to get a word out of
I'm not angry any more, just disappointed that I ever gave you my money.
This is borderline fraud
Do whatever you want, I stopped caring around the second month
My ten year old could run this helpdesk better
stop wasting my time!!
Somehow you can detect that I'm one day late paying but can't detect a two metre wardrobe in your own warehouse.
Your terms and conditions can go in the bin, together with the toaster
Yeah, no, we're leaving.
It would've been quicker to knit the jumper
Screenshots taken. Regulator next.
I've been on this since 8 am and I am no further than when I started, so well done to all concerned
and of course no one's available, why would they be
Your driver called my wife an idiot and you tell me it'll be "passed on"?
You took my money twice!!!
That's it. Refund, closure, goodbye, in that order.
Never have I been treated with so much contempt for the sake of a missing phone charger.
The answer is obviously no, it's always no with you
I refuse to pay for this nonsense
Why do I even bother
Hope the forty quid was worth it, because it cost you a customer of twenty years
Wow. Just wow. Shocking service.
it's a simple address change ffs
Another bot. Of course. I'd expected nothing else from you.
We spent the night on an airport floor while your hotline played us jazz.
Not good enough, not even close
I've asked nicely, I've asked firmly, and now I'm asking the press.
So what am I supposed to do, go to work without a laptop until you people finish your coffee
appalling, start to finish
WHERE IS MY PARCEL???
Third week without the sofa and you offer me a ten euro voucher, are you serious
forget it, I'll buy it elsewhere
I see. So nobody is responsible. Good to know before I order from anyone else.
this is a complete joke
Wonderful, another ticket number for my collection.
You have charged me for a subscription I cancelled in March, in April, and again today, and I have had enough.
bunch of amateurs
Lovely. Stranded at Gatwick with two toddlers and a chatbot.
I have explained the VPN problem to four different people now and every one of them told me to restart my laptop
cancel everything, I'm done with you
My lawyer will be glad to read this chat.
Eleven years a customer and this is what I get, a link to the FAQ
No. Enough. Goodbye.
don't bother replying
I'll be disputing the charge with my bank this afternoon, you needn't look into it any further.
How hard can it be to send the right size of shoe twice
So my honeymoon is ruined because someone at your end forgot to press a button, and you're "sorry for the inconvenience"
are you people even reading what i write
Well, that was an hour of my life I won't get back.
You lot couldn't deliver a letter to the house next door.
I give up
im sick of being passed around like a parcel, funny since you cant move the actual parcel either
Kindly close my account; I have no wish to deal with your company again.
what a shambles
Great, so the refund takes two seconds to be taken and thirty days to be given back
Never, ever again.
Your courier threw it over the fence in the rain and you want ME to file a form??
Right. I expected no better.
The invoice is wrong for the fifth month running and frankly I no longer believe a word any of you say.
robots talking to humans, disgusting
I'd get more sense out of the vending machine
That's the answer? That's really all you've got?
It is apparently too much to ask that somebody picks up a phone in this company.
Trustpilot is going to love this one
I've wasted my whole lunch break on this
absolutely livid right now
Keep the money then, I hope it makes you happy.
Clearly my time is worth nothing to you, so I shall take my four thousand a year of orders to people who answer.
You've locked me out of my work account on payroll day, brilliant work everyone
ridiculous company ridiculous website ridiculous bot
Ok whatever, you win.
i asked simple question and you give me always same text, is like talk to the wall
So you lost it. Just say you lost it.
Congratulations, you've just talked a loyal customer into leaving.
I'm reporting you to consumer protection
What exactly am I paying nineteen pounds a month for, the pleasure of looking at a loading circle?
Please stop apologising and start doing something for once
nobody cares there obviously
If this is premium support I'd hate to see the basic kind
STOP SENDING ME THE SAME LINK
My mother waited in all day, at 84, for a driver who never even came up the street, shame on you.
get me a human being NOW
The hotel you booked us into doesn't exist. Let that sink in.
Shame on you.
It's fine. I'll just tell my daughter there's no birthday present because the computer said so.
There is evidently no point in continuing this conversation.
worst checkout experience of my life
You were quick enough to take the deposit
I was told Monday, then Wednesday, then Friday, and now you tell me you have no record of it, so which of you is lying
Useless.... totally useless
Oh super, a survey. Be assured I'll fill it in.
One more automated message and I'm going to the papers
I don't want a voucher, I want what I paid for
Honestly I feel robbed, and the worst of it is that you're all so cheerful about it
ticket closed as "resolved", by whom, the tooth fairy?
this whole thing stinks
I've packed the modem, the box is on your counter, and I walked out feeling lighter than I have since the day you connected me
You can tell your manager that the whole department is now moving to another supplier thanks to the way we were treated.
Sort it out or I'm charging back every payment since January
Is there any adult in the building
I've been polite for six weeks and it got me nowhere, so let's try it this way: give me my money.
fed up with these excuses
Two cancelled flights, no hotel, no meal voucher, and now you can't find my booking either. Unbelievable.
ah yes, "we value your business"
I will not be ordering from you again, and neither will anyone in my family.
So basically tough luck, is that it
How do you sleep at night honestly
The printer has been dead since the 4th, the ticket has been "in progress" since the 4th, and I have been a fool since the 4th.
do NOT tell me to be patient
Whatever, it's not worth my energy anymore.
I have better things to do than beg for my own refund.
Pathetic excuse for a service
Apparently cancelling requires a law degree and a blood sacrifice
you stole 60 euro from me
Nice, so when I pay late there's a fee but when you deliver late there's a smiley.
I trusted you with my wedding order!!!
Let me guess, three to five working days
We shall see what the ombudsman makes of it
Good luck keeping customers with this attitude, because this one is off.
i literally cried on the phone and your colleague hung up, what kind of people are you
No wonder everybody switches to the other lot
Not one of your promises was kept, not a single one
what part of CANCEL do you not understand
The box was empty. EMPTY. And you ask me to confirm I received it?
Ok then, I'll sort it out by myself like always.
After this I'd rather walk to Madrid than fly with you
Your help desk has managed to turn a forgotten password into a nine day saga, take a bow.
You've made your position clear; I'll make mine clear in court.
Then I suppose we've nothing more to discuss.
Fascinating. A bank that can't find its own branch.
Have it your way, I'm putting the phone back in its box.
I was a fan. Past tense.
does anyone there even care
You're now the reason I own a drill, since no fitter ever turned up.
Seven emails, no reply, and then an advert. Classy.
I wouldn't wish this helpline on my worst enemy.
Very good. I'll read about it in my next bill, shall I.
Please stop asking how you can help, you've shown that you can't.
Leaving. Don't offer me a discount.
My patience is like your stock: sold out.
Any idea how it feels to stand in the rain with three children and a void voucher?
Oh, you're "looking into it". It's been looked into since Whitsun.
The consumer association has been given a copy of this chat.
sorry but this is a total waste of time
I'd sooner read by candlelight than sign with you again.
Nothing. As expected. Bye.
Is "no" really so hard to say straight away?
Put me down as a former guest.
You've cost me a client today. I thought you should know before I cancel.
I'm not renting a car, I'm adopting your problems, it seems.
It's fine. It isn't, but it's obviously the best I'll get here.
ur bot is dumber than my toaster
Next winter someone else may deliver our gas.
All that remains is for me to warn others.
I won't be told to calm down by a script.
Should I congratulate you on the empty box?
Yes yes, "high demand". Since 2022.
My registration got rejected by a computer and you, another computer, express sympathy.
We ate at home in the end. We'll keep doing so.
Evidently one has to shout to be heard here, and I don't shout, so farewell.
So the surgeon's free in 2028. I'd better stay alive out of spite.
Your terms say thirty days, mine say today. See you at arbitration.
I'll never get that hour back
Too late. The meeting's over, the screen was black, the deal's gone. Cancel the plan.
This was the last straw, and it's a paper one that dissolved.
After all these years, not even a proper answer.
Thanks, I'm sure the next family will enjoy the mould too.
I have nothing to add to my notice of termination.
Fine words. No parcel.
how is this legal
I was prepared to be reasonable, you've cured me of it.
The other provider answered in a minute. Draw your own conclusions.
Keep your voucher, I don't plan on setting foot in there again.
I see you've closed my ticket as "solved". Solved for whom?
why did i even ask
You'd think a parcel firm would have an address for its own depot.
Please cancel everything with my name on it. I want no trace of you in my life.
Nobody told me, nobody called me, nobody will be paid by me.
It's impressive how you can write so much and say so little.
My mistake was loyalty.
No explanation, no refund, no me.
I'd complain, but to whom? You'd only forward it to yourselves.
The passport office has defeated me. Well done.
I don't want to be put through, I want to be put out of my misery.
so much for "we're here for you"
You keep the bike, I'll keep the story and tell it widely.
Is it too much to ask that a hospital knows which knee?
Then that's that. The trade licensing office will be in touch.
You win. I'm too old for this.
Don't send another technician, send the cancellation form.
I've heard enough, thank you.
Strange, you always find me when it's time to pay.
I'm switching the whole office over on the first. You had your chance, several in fact.
If incompetence were an airline, I'd have platinum status with it by now.
over it. bye
You needn't look any further, I've stopped hoping around noon.
Understood: the warranty ends exactly one day before anything breaks.
I have my answer, even if you haven't given one.
Well played. The small print wins again, and I go elsewhere.
so after 2 hours the result is zero
I find it remarkable that a phone company cannot be phoned.
Can someone with a pulse please look at this?
Remove me from your loyalty programme, the loyalty was one-sided anyway.
I shan't trouble you again. Nor will my purse.
And there I was thinking "express" meant something.
We had a good run, you and I, and then you outsourced support.
it's always the same with you
Keep the parcel, open it, have fun with it. I'm past caring.
Nobody's fault, naturally. It never is.
I would've settled for a plain sorry. Now I'll settle for a lawyer.
What part of "the roof is leaking" calls for a satisfaction survey?
Your app, your bill, your mistake, my problem. Not for much longer.
OK. Closing the window, and the account.
Let the record show that I asked politely six times.
Do you honestly expect me to fly with you after that?
I'm afraid we've reached the end of the road. Please confirm the termination.
Since my messages obviously go straight to the bin, here's one more for it.
tired of this, really tired
Another template. You didn't even change the name, I'm not Brenda.
The city wants its fine within a week but takes a year for a stamp. Wonderful place to live.
Send whatever you want, I won't be opening it.
Please explain it to my seven-year-old, who waited at the window all day for the bike.
I've seen glaciers with more drive.
I'll be taking the matter to the financial ombudsman, thank you and good day.
Worst customer service I've ever come across.
nvm you clearly dont get it
It's astonishing how many words you need for no.
I had twenty licences to renew. Had.
A polite no is still a no, and a no still means I leave.
Then why, pray, does it say "24/7" on your door?
I'll pay the final bill and then we're strangers.
Your colleague promised, you deny, the next one will apologise. I know the play by now.
Not again. Please, not the menu again.
yeah right, "technical issue"
My plants died, my tenant left, and the water is still off. Do carry on ignoring me.
Since you can't be reached, my bank will reach for you.
Okay, I'll sleep at the airport then, don't let me keep you.
There's a word for charging people after they've cancelled.
For the price of that hotel I expected a window.
I won't be a guinea pig for your new system any longer.
That makes two of us who don't know what you're doing.
Please pass on my regards to whoever wrote that policy, he must be proud.
You've made it very easy to choose somebody else.
I WANT A HUMAN
no one reads this anyway do they
My husband said it'd be useless to write. I owe him a beer.
The charger you sent fits nothing I own, nor does your answer.
In future I'll order from the shop with the worse website and the better people.
Hope you're pleased with yourselves.
Please spare me the "is there anything else". There was a first thing.
I'm not angry, I'm simply not coming back.
Ah, of course. The customer should have known.
Your chat closes at six, it's 5:58, and I've been here since four. Well timed.
so i loose my seat AND pay for it? goodbye
It'd be quicker to become a doctor than to get an appointment with yours.
Enjoy the deposit. It's the last you'll get from me.
Is it the training, or do you do it on purpose?
I've wasted a day's leave waiting in for nobody.
To whom it may no longer concern: I'm off.
Very funny. I still don't have any electricity.
Let me be brief: no more.
Not a single line of that helps me, but I'm sure it counts towards your quota.
This is the point at which a sensible person walks away.
you had one job
You can put "customer left" in your little box.
I thought nothing could be worse than your website, then I tried the chat.
With service like this you needn't worry about queues for long.
My complaint of the 2nd, the 9th and the 16th remains unanswered. There won't be one on the 23rd; there'll be a writ.
Don't pretend to look into it.
I booked a sea view and I got a sea of excuses.
How very kind of you to offer me what I'd already paid for.
whatever, i'll fix it with tape like your technician did
Seriously? After all that, "try again later"?
What's the point of insurance if one has to sue for it?
My trust is gone and so, by tonight, is my balance.
Right then, that's another company off the list.
I asked for help and got homework.
Your promise was worth the paper it wasn't written on.
You're beyond help, and so, apparently, am I.
I've no strength left for this, keep the money.
Five stars for the waiting music, none for the rest.
The lecture's cancelled, the refund's refused, the dean's on holiday. I'll study in another town.
i will warn everyone in our village group
I came with one question and I leave with none answered and two new ones.
So be it. The booking goes to your competitor.
Wonderful, transferred again. I'll bring a book.
I take it that's a no. Then it's a no to next year's contract as well.
u lost me
Good luck with your remaining customers.
How many times does a person have to ask for a receipt in this town?
Fine, I'll tell the guests there's no food, shall I.
The only thing that works in your company is the billing.
It took you nine days to write "please contact support". I am contacting support. This is support.
Very well. I shall tell my members not to use your hall any more.
wow. just wow. a wedding without a cake, but hey, 10 % off the next one
If nobody can tell me where my passport is, I'll ask the press.
There's honestly nothing left to say to you.
The landline's dead, so is my interest in your company.
I have better uses for an afternoon. Bye.
ENOUGH!!
Don't thank me for my patience, it ran out around Easter.
My money, please, and then we never need to speak again.
that's your solution? turn it off and on? after 3 technicians?
I notice you've skipped my question for the third time. I won't pose it again.
The Royal Mail of 1850 would have been quicker.
Well, I tried.
Keep your points.
Another day, another promise that someone will call.
I'm moving to the bank across the street, they have people in it.
With all due respect, this conversation has been a waste of both our time.
Do you even work there?
First the strike, then the fog, now "operational reasons". Tell me, do you also fly?
I'd like to unsubscribe from everything, including the disappointment.
Fair enough. You've got my money and I've got a case number.
this company man... unbelievable how little you care
It seems my only mistake was trusting your opening hours.
Please do not "escalate" anything. It's been escalated since October. Just end the contract.
My review is already half written, you're supplying the second half.
I've asked nicely. That phase is over now.
Every month the same wrong bill, every month the same sorry.
i am sick of this
Alright, then the chargeback it is.
You can stop typing, I'm going.
A dentist that cancels by SMS while I'm in the waiting room. Chapeau.
Not helpful. Not surprised either.
Whoever designed this process has clearly never had to use it, and neither have you.
So I must print it, sign it, scan it and fax it. In which century am I?
Evidently the customer is the least of your concerns.
Is that everything you've got to say after ruining our honeymoon?
no heating, no hot water, no answer, no tenant soon
I'd rather walk than rent from you again.
Bravo. A new low.
We'll be leaving at the end of the trial, and after this exchange nobody here will miss you.
Save your breath.
I regret ever having recommended you to my colleagues.
Half a year of waiting for a kitchen and you offer me a keyring.
I don't see the point in continuing this.
You've answered a question nobody asked, again.
ok thx for confirming that i'm on my own
The article you sent is from 2017. I guess that's when someone last cared.
May I suggest renaming the help desk? The first word is misleading.
Tell your manager that the Schmidt family won't be coming back. After nineteen summers.
refund. now. or i post the whole chat
I pay 89 a month to be ignored, I can be ignored for free elsewhere.
So long. It wasn't a pleasure.
I suppose it's my own fault for expecting a delivery service to deliver.
What exactly do you do all day?
The parcel isn't lost, you say, you just don't know where it is. I'll remember that wording.
I'm tired. Do as you please.
It doesn't matter now, the funeral was yesterday and the flowers weren't there.
This is beyond a joke.
Where I come from, one calls that theft.
Then cancel, and put down "contempt of customers" as the reason.
Am I supposed to be grateful for a partial refund of my own money?
I've been passed around like a hot potato since morning and I'm getting off here.
The professor doesn't know, the office doesn't know, you don't know. Excellent university.
stop calling me valued
You leave me no choice but to withdraw my direct debit.
it never worked it will never work and you will never fix it
Your silence since the 9th is answer enough.
Thanks ever so much for the generic reply.
HR lost my contract, HR lost my sick note, HR just lost me.
I can only conclude that nobody there is in charge of anything.
One more "please bear with us" and I'm gone. Oh, there it is.
If I wanted to be laughed at, I'd go to the circus, cheaper too.
Adieu, and may your next customer be a patient one.
I have nothing against robots, but this one has wasted my evening.
Funny how the overdraft fee is never delayed by maintenance.
I expected little and still got less.
The claim is refused because I reported it too quickly? I see. We shall meet in court.
Drop it. I've borrowed a car from someone reliable.
Same lie, different agent.
you guys couldnt organise a drink in a brewery
Please inform your legal department, as mine has been informed.
The steak was cold, the waiter was rude and you're asking if I'd like to rate the ambience.
Not one of you has ever called back. I don't expect that you'll start now.
Ended my direct debit this morning. You'll work out why.
Must I really turn up at your head office with the broken fridge on a trolley?
That's the sort of answer that makes people change insurers.
I won't argue. You've lost a loyal reader.
How convenient that the recording of my call has vanished.
so you're telling me i should wait MORE
Goodnight. I'll try my luck with people who own a telephone.
Noted. I'll take my business to the other carrier then.
well that was forty minutes of my life, goodbye
I see. So nobody can help, as usual.
How reassuring to learn that my luggage is "somewhere in the network".
fine. keep the deposit. you won't see me at this hotel again
Thank you for explaining at such length that you will do nothing.
This is the fifth agent and the fifth version of the truth.
Please close my account, the card, the savings, all of it, and do not call to ask why.
Right. The ombudsman will be hearing from me on Monday.
Don't bother.
Lovely. Another ticket number for my collection.
ok so i pay for internet and i get a poem about patience, got it
I have stopped expecting an answer, I just wanted it on record that I asked.
My solicitor will take it from here.
No further questions. No further orders either.
Forget it, I'll buy it somewhere they can count to two.
If this is your premium support I'd hate to meet the basic one.
WHY DO I HAVE TO REPEAT MY CUSTOMER NUMBER EVERY SINGLE TIME
Twelve years a customer and this is what it comes to.
I'll be disputing the charge with my bank. Have a pleasant evening.
You've been very consistent: not one useful sentence so far.
at this point I'd rather talk to the parcel
so basically tough luck for me, is that the policy?
Whatever. Cancel it.
I will let the reviews speak for me.
Is there anybody there who reads before replying?
I was told Tuesday, then Thursday, now "soon". I am done being told things.
Great job, really, the room was double booked and the answer is a voucher for the spa.
It's alright, I understand that I am not important enough.
Let's stop here. It's clearly pointless.
you people are a joke
Congratulations on losing a customer over four euros.
I don't want an apology, I have six of those already.
Apparently my insurance covers everything except what happens.
I'll save us both the time and leave.
three weeks. three. weeks.
Marvellous, so the heating gets fixed in spring, when I won't need it.
Your colleague hung up on me and you're sending me back to your colleague.
I am leaving this chat more confused than I came, which is quite an achievement.
Consider this my last message to your company.
no point talking to a machine, bye
Nice, copy and paste again.
Would it surprise you to hear that I'm switching provider tomorrow?
You can send the survey too, I'm looking forward to that one.
Not that anybody there cares, but the kids slept on the floor.
If the refund isn't there by Friday I go to the consumer court, simple as that.
Must be nice to get paid for saying "I understand your frustration".
So the answer to my question is a link to the page I came from. Splendid.
I've had enough now.
I shall be transferring my mother's policies as well.
Ok. I will eat the cost. Like last time. And the time before.
how can you loose a bathtub. HOW
Silence would have been just as helpful and quicker.
Thank you, I have now learned not to book with you.
The bot is sorry, the clerk is sorry, the manager is sorry, and my money is still gone.
this is ridiculus i wait since january for one paper
I'm not going to explain it a fourth time.
That will be all. The regulator has a form for this, I believe.
Perhaps I should simply send the bill to your CEO.
You do realise I can see that you just asked me the same thing?
Sure, blame the weather. In the warehouse.
No, I don't want to "chat about other offers". I want out.
What a surprise, the department is closed.
I had hopes when I opened this window. Short ones.
Do what you like with my booking, I won't be using it.
We are a small firm and you've cost us a week. We're moving our licences elsewhere.
Oh good, a form. To report that the form doesn't work.
Let me guess, 5 to 7 working days?
Kindly delete all my data. I'm through with this service.
Absolutely useless.
I don't know why I keep trying with you lot.
My grandmother answers faster and she is not on the internet.
As far as I'm concerned the relationship ends here.
"We value your loyalty" - I noticed, it went up by 30 percent.
I drove two hours for a desk that was shut. Enough said.
ok then no. thanks for nothing
One star, and only because zero isn't on offer.
Shame. It used to be a decent shop.
Clearly I'm speaking a different language.
I'd ask for your supervisor but I expect he's as busy as everyone else there.
Leave it. I'll do it myself, as with everything else about this lease.
please, spare me the smileys
Next time I'll just burn the money directly, fewer steps.
You took the payment in two seconds. The refund takes two months. Interesting.
never again
I'd like that in writing, so that my lawyer has something to laugh about.
Well, at least the hold music was professional.
Every answer you give me begins with "unfortunately".
I believe I've been patient long enough; the contract ends today.
you cant or you wont? never mind i know
So I'm charged for the car you didn't have. Elegant business model.
Is this a prank?
I'll not be renewing. You may work out the reason from this transcript.
My exam is over now, so congratulations, your reply isn't needed anymore.
`
  .trim()
  .split('\n');
