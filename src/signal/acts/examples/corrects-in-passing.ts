/** Users set the agent right without saying so: they name what is meant, deny what was said, or say whose fault it is not. */
export const correctsInPassing: readonly string[] = `
The policy I have in mind is the one for the motorbike
it's the landline that is dead, the internet is fine
I live in Ghent, not in Bruges
mine is the annual plan
I fly on the ninth though
but I paid in cash
The invoice you sent belongs to another company
you quoted me the price for students
this is about my mother's account, she is the patient
I never asked for a new card
Nobody asked you to close the account
I didn't order any dessert
that one I sold last year
We are four people, you wrote three
the meter reading you have is from the neighbour's flat
you booked the return for the wrong day
I have no daughter
my contract ends in May, where does September come from?
Why would I want to extend it? I want to end it.
This confirmation says Lisbon
You're describing the old router, mine has two antennas
wait, that's the number of my husband's car
hmm that doesn't match what I ordered
Hang on. The delivery I am talking about was two days earlier.
Excuse me, the complaint was about the breakfast
Pardon, I was referring to the second night
I am afraid you have opened the file of somebody else
I'm sorry but that is not the branch I visited
With respect, this is not what my email says
To be clear: the deposit, not the rent
Let me clarify, I am asking about the extension cable
Just to be precise, it was a transfer and not a cheque
What I actually need is the vaccination record
What I wanted to know is whether it is waterproof
The thing I am asking is when, not whether
I think there has been a misunderstanding, I would like to rent, not to buy
There must be a mix-up, my appointment was with the dentist
Something got confused here, the pizza was vegetarian
You seem to have another person in mind
you seem to be looking at an old version of my file
You may have overlooked that I moved out in March
You overlooked the second passenger
you skipped my first question
You answered about the engine, I asked about the tyres
that answers something I did not ask
I know how to log in, what I can't do is change the plan
I know the opening hours, I need the address
I already did that, the restart changes nothing
I did that yesterday and told you so
I've paid that bill, look at the date of the payment
It did arrive, what is missing is the charger
it does work, it is just too loud
the parcel is here, it's the letter that is missing
She is not a child, she is twenty
he's the driver, I am the owner
not for me, for my father
not to Oslo, from Oslo
not per month, per year
Not the gym in the centre, the one by the river
not kilos, pounds
No refund please, an exchange
An exchange please, no refund
I'd rather you had asked me before changing the date, I wanted to keep it
I wanted only the drinks removed, the food should have stayed
only the second line was wrong, put the first one back
please undo that, I just wanted information
Please change it back, that was not my wish
Can you undo this? I only asked what it would cost.
Please don't do that, I was only asking
stop, that is the wrong subscription
Stop, do not send it there, that's the old flat
wait wait, not that one
careful, there are two Anna Schmidts, I am the one in Kiel
It's spelled Meyer with e y
the name is Kowalski, you wrote Kovalsky
My birthday is the 3rd of April, not the 4th of March
it was 2 pm, not 2 am
That is twelve hundred, not twelve thousand
you have an extra zero in there
the total can't be right, I only had two nights
this can't be mine, I have never been to that hotel
I wasn't in town that week, it cannot have been me
the signature isn't mine
That is what the last agent said as well, and it turned out to be false
According to your own page it is thirty days, you said fourteen
your colleague told me something else last week
But the website says it is included
but it says delivered and I am standing here with nothing
The tracking may say so, but it is still at the depot
no it has not been cancelled, I am looking at it right now
it isn't fixed, the same message comes up again
It's not solved, the light still blinks
you said it was active, it isn't
The link you gave me leads to another product
the code you sent is for the other shop
that form is for companies, I am a private person
that manual is for the bigger machine
those are the rules for hand luggage, my question was about the suitcase
this is the menu for lunch, we come in the evening
these are adult tickets, I need one for a senior
You attached the wrong document
wrong language, English please
wrong currency, I pay in francs
Wrong station, we leave from the north one
Different flat: number 8, second floor
another Paul, Paul from accounting
the newer one please, you keep quoting the 2019 model
The smaller of the two, as I wrote in my first message
As I said at the start, it is the left one
as mentioned before it is for Tuesday
like I wrote, without onions
I wrote that already: no onions
It's in my first message, the blue folder
Read it again please, it says April
scroll up, I told you the size
Have you read what I wrote? It is about the roof.
I don't think you have understood my request
I don't think that's what I asked
I do not think we are talking about the same booking
We're talking about two different things
that has nothing to do with my question
this is not related to what I need
Off topic, I need the warranty certificate
you got the first part right but the street is Oak Road
Almost, but the date should be the 21st
nearly right, it is two cats and one dog
Close, but it was the Thursday before
half right, the other half is missing
The address is right, the name is not
Yes but not on Sunday, on Saturday
yes, but for the other car
ok but that is for last month's bill
fine but I asked for a window seat
Thanks, but that's the wrong attachment
thank you but that was for the other room
Thanks for the quick reply, however I asked about the fee
Good to know, but it doesn't answer my question
interesting, but my problem is the heating
You looked up the flight of my sister
you're in the wrong year
you are one number off
the booking you mention is closed, mine is open
The car you describe is not the one I rented
that's what my colleague bought, I bought the other set
I was speaking of the garage, not of the flat
I wasn't speaking of the garage
I was not asking about prices
I wasn't asking for opening times
I did not request any upgrade
we never agreed on that date
we did not book the suite
nobody here ordered a taxi
I don't own a van
I do not have two contracts, just the one
I'm a she, not a he
I'm the tenant, the landlord is somebody else
I am not Mr Brown, I am his assistant
This isn't a complaint, it is an order
this is no return, it's a repair
it is a repair I am after
a repair is what I asked for
A replacement is what I requested, not money
the keyboard, not the mouse
Mouse, not keyboard
Thursday not Tuesday
Platform 6 you said, but it leaves from 9
You say it leaves at six, the ticket says seven
the ticket in my hand says seven
on my letter there is another sum
My copy of the contract states something else
that's not what is printed here
that figure is before the discount
your figure leaves out the deposit
you left out the second bag
You forgot to count the child
you counted the dog as a passenger
you took my middle name for my last name
Lee is my first name, Jordan the last
my first name and last name are swapped
the digits are swapped, it's 73
You swapped the two addresses
billing and delivery address are the wrong way round
wrong way round, I want to sell them
I'm the one who is selling
It's my card that was charged twice, not hers
It is the upstairs toilet
the upstairs one I said
I said upstairs
I told you it's upstairs
didn't I say upstairs?
I believe I said upstairs
pretty sure I wrote November
I'm quite sure that I ordered the oak one
I definitely booked two rooms
I clearly asked for a receipt
Again, the receipt, not the offer
Once more: the receipt
no, once more: it is about the receipt
Sorry, wrong thread, I mean the receipt from March
hm no, the March one
nah, the other
nah that's the old one
nope, still the old one
that's still the old one
you are still talking about the old one
still wrong, it must be 350
that still isn't it
that's not it either
not it
no, try the other account
try again, it was under my maiden name
it's under my maiden name, that's why you see nothing there
you will not find it there, look under the company's name
It wasn't me who cancelled, the airline did
I haven't cancelled anything, the hotel did
you are asking the wrong person, I never signed that
why Tuesday? we said Thursday
Since when is it Tuesday? We had agreed on Thursday.
you've put my mother's birth date where mine should be
you've set it to weekly, monthly was agreed
You've got the wrong end date, it runs to October
you counted four bags, there are two
You gave me opening hours. I need a telephone number.
I need the telephone number, not the opening hours
I need it removed, you explained how to add it
that belongs to the tenant before me
That belonged to my late husband, mine has another number
That isn't how my name is written
it's not the battery, the charger is at fault
It isn't the app that fails, it's the card reader
it did come, just without the screws
it was refunded in cash, so nothing is open
the money did leave my account, your system must be behind
I was there on time, the doctor was late
nobody rang at my door, I was home all day
We didn't have an accident, the car was parked
There is no second driver on my policy
there's no baby on our booking
I've no loan with you, just a savings account
we have no pool, that must be another property
My policy says 500, your figure is 800
My letter says the 12th, you say the 21st
the email says free of charge, so why 15 euros?
why does it say Madrid? we fly to Malaga
Why two rooms? We asked for one with two beds
How come it's under Miller? I'm Muller
where did you get that number from? mine ends in 07
please undo it, I was only enquiring about the price
please restore it, I never agreed to the change
put back the second line, only the first had to go
Excuse me, I was referring to the garage, not the house
pardon me, the request was about the visa, not the passport
Once again, it's the heating I'm writing about
I'm writing about the invoice, the delivery was fine
That's all true for a house, but we live in a flat
That would be right for an adult, she is eight
this applies to students, I'm retired
`
  .trim()
  .split('\n');
