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
`
  .trim()
  .split('\n');
