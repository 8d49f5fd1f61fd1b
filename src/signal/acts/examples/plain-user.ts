/** Users ask, answer, thank and chat; many with words that sound like something else. */
export const plainUser: readonly string[] = `
thank you, that was all
great, many thanks for your help
no thanks, I am good
No, nothing more for now
no problem at all
that's right
yes please, go on
Yes, that is the correct address
my order number is A-4410
I would like to book a table for four
How long does delivery take?
Where can I find my invoice?
Can you change my seat to the aisle?
the second one, please
it was delivered on Monday
I bought it for my mother
my name is Sara Olsen
okay, I will wait until tomorrow
I do not have the number with me right now
wow, that was quick!
not yet, I will check later
No hurry, next week is fine
That is not a problem for me
I never thought it would be so easy, thank you
that is wrong of the carrier, but you helped me well
I said to my wife that you would sort it out
what does the insurance cover?
I want to cancel my subscription
could you send me the receipt again?
it's for two adults and one child
No, I have not tried that yet
no, I do not have a voucher
I'm not sure which one it is, let me look
Actually, one more question: do you ship abroad?
actually that works for me
I meant to ask whether you have it in red
The wrong size was my own mistake when I ordered
I mixed up the dates in my calendar, so I am early
my neighbour took the parcel
I spoke with the driver and he was friendly
the agent in the store told me to write here
I work as a manager in a hotel
somebody from your team called me yesterday, all fine
The person who signed for it is my son
The technician came on time
my boss needs an invoice
the washing machine arrived, thanks
Can another person use my ticket?
Which agent sold the most tickets?
I transferred the money yesterday
Is the transfer from the airport included?
people love this lamp
My lawyer friend recommended your shop
I connected it to the wifi, it works now
THANK YOU SO MUCH!!!
Amazing!! You saved my day!
PERFECT
Oh that is terrible weather, no wonder it was late. Thanks!
I was worried for nothing, it is here
never had a better service
I cannot complain, thank you
that was no trouble at all, bye
I am so glad, thanks!!
You are a star!!
okay bye
that's all for today
Nothing wrong with it, I just do not need it
Not bad at all, cheers
insanely good service!!
I was about to give up but you fixed it, thanks
yes, the wrong one was sent back already
No, please leave it at the door
No, just the one bag
no i paid by card
It is not urgent
I have a different question now
I see, I did not know that
Fine, let us do that
Alright, understood
Sure, here is my email
I would like a refund for the broken cup
my parcel hasn't arrived yet
The app shows an error when I log in
Could I get it in another colour?
Do you have a shop in Leeds?
is breakfast included
I need to change the delivery date
Please add my wife to the booking
what are your opening hours
I forgot my password
The human body needs eight hours of sleep, so a late check-out would be nice
a robot vacuum cleaner, model X2
Does the machine need special soap?
Is there staff at the desk at night?
My supervisor approved the budget, so please go ahead
A customer service award would be well deserved!
someone left a bag in my room
the operator of the crane was fast
I met your representative at the fair last year
The booking code is QX7T2P.
My customer number is 448812.
It's the order with the number 5512.
it is the first one on the list
The one from March, ending in 09.
I can't remember the order number, sorry
I don't have my reference at hand, but my email is sam@example.org
Unfortunately I lost the confirmation email.
I do not know the exact date any more
Sorry, I don't remember my user name.
I don't recall the policy number, but my name is Jon Berg.
her birthday is 4 May 1990 and her name is Anna Berg
My colleague's first name is Ravi and the last name is Nair.
We're not interested in the extra insurance.
I don't need the add-on, thank you.
No, I do not have a loyalty card.
No, I bought it more than a month ago.
Neither of these times suits me, I can only come after four.
None of those work for me, is there anything in the morning?
I'd rather not pay for that.
I don't want to include the cover for accidents.
I'd like to move my appointment from Monday to Wednesday.
I am looking to change my room from a single to a double.
I want to switch from the yearly plan to the monthly one.
I'm open to any hotel near the station as long as it is cheap.
I'll take the second option since it is cheaper.
I will go with the blue one.
In that case, let us take the early train.
I thought that the cover would pay for this.
I was under the impression that returns are free.
Wouldn't the cheaper tariff save me money then?
Could you please check whether there is a cheaper one?
Can you help me with that, please?
Can we do that first?
Could you please go ahead with the change?
Could you upgrade me to the larger room, please?
Is there any other way to get my money back?
Is there anything else that we can do?
Could we work around that with two bookings?
Could you double-check it for me?
Can you remove Tim from the group?
I'd like to upgrade both tickets, please.
Could you also tell me what the fee would be?
How should I proceed then?
Is there any way to get at least a part of it back?
I understand.
I see.
Oh, I see.
Alright, then.
Alright, let us go on with it.
That's okay.
That is unfortunate, but fine.
I see, that's a pity.
Everything looks good.
It is just me.
I really need it before the weekend.
I really need to get this done today.
I hope that there is a way to change it.
I am hoping to get some money back.
It has been a stressful week, so I appreciate your help.
I understand the rules, but my case is special.
It is a bit inconvenient, but I can live with it.
The reason is a change of plans.
I changed my mind.
I will think about it and do it later.
I'll rebook it myself then, thanks.
I'll hold off for now.
I found it!
Here it is.
Hm, let me have a look.
There might be a mix-up on my side.
Sorry for the confusion, I gave you the number of another order.
My mistake, I meant to write 2024.
I apologise, I provided the wrong code before. It is 7781.
How much would I save in total?
Is that the final price?
What would be the cost of two bags?
I would like to proceed with the cancellation.
Please proceed.
Please go ahead and book it with my credit card.
Yes, please use the card ending in 1881.
Yes, cancel both of them, please.
I would like to use my gift card first and pay the rest by card.
Yes, that works. Please confirm the booking.
Before we do that, how long does a refund take?
Can you tell me what is going on with my parcel?
I'm having some trouble with the login.
My flight was delayed and I would like to know about compensation.
I am moving to another city next month.
I was told that I can change it once for free.
Do I have any other options?
What if I pay the difference?
Which department handles compensation, just so that I know?
I'll contact the hotel myself.
I understand that it is a rule, but could you make an exception?
I have some questions about my bill.
Since it is not refundable, I will keep it.
No, just cancel it then.
I want to add one more bag as well.
The trip is in two weeks.
It is from Oslo to Rome on 5 June.
I'm flying from Oslo to Rome and back.
The total on my invoice is 134 euros.
Thank you for checking.
Thanks for clearing that up.
Oh no, sorry to hear that.
I am not sure about the size.
Not sure, maybe the third of May?
Only the outbound trip, please.
Just the jacket, not the trousers, please.
I'd like the vegetarian meal, no fish.
Alright, let's move on to the next thing.
Stop here, that is all I need.
Let me ask my wife and come back to you.
I am a nurse and work at night, please deliver in the morning
I'm a sales manager, we order for our office
Neither works, do you have one on Friday?
I don't want to fly before noon.
My flights are from Oslo to Rome and back, via Vienna.
it was not bought in the last two days
The delay was long, and I would like to know what I can get for it.
I have been waiting for my parcel since Monday, can you check?
I'm a bit frustrated, but I know it is not your fault.
Good.
good
great
Well.
fine.
nice
cool
super
lovely
okay
ok
yes
no
nope
hm
hello?
hi there
why?
really?
how so?
oh
please help
need help
It does not work
not working any more
my screen is black
Where is my refund?
where is my parcel
When will I get my money?
What about my order?
any news?
so what now?
what does that mean?
the lamp
tomorrow
Monday
three
never
maybe
sounds good
good to know
That's good news
no idea
a bad cable
My lamp is broken
it came damaged
The food was bad, but the staff was kind
Who runs the brand?
Who is the owner of the shop?
I'm an HR manager and need an invoice for my team
I am an agent for several artists and need ten tickets
If it arrives by Friday I am happy
I want to keep it, thanks
Hi, I have a problem with my card
can you help me
I need help with my booking
is somebody home all day? no, only after five
Hello, are you there?
`
  .trim()
  .split('\n');
