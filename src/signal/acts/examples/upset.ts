/** Users are angry, tired of it, or leave in anger. */
export const upset: readonly string[] = `
this is a disgrace
I have been waiting for three weeks and nobody cares!!
you people are impossible
What kind of service is this?!
unbelievable. I am leaving
I am never booking with you again
this is the last time I buy anything here
you're wasting my time
forget about it, I will go to your competitor
I'm so done with this
this is going nowhere, bye
you have said that five times already
ARE YOU EVEN LISTENING
stop giving me the same answer over and over
it is still broken and you still do nothing!!!
what a terrible experience
I want to complain, this is outrageous
I am really angry now
how hard can it be?!
that's exactly what you told me last week and nothing happened
absolutely shameful
I will tell everyone about this
you will get a one star review from me
whatever, I'll do it myself
never mind, this is pointless
I give up
thanks for nothing
yeah right. useless.
This has been a complete waste of an evening
I cannot believe this
seriously, again?
you are driving me crazy
I've had enough of your excuses
nobody helps me here
that doesn't help me at all
this isn't acceptable
I am extremely disappointed with how you treat customers
Cancel everything, I am out.
I'm going to dispute the charge with my bank
my solicitor will be in touch
how dare you
I AM STILL WAITING
still nothing, what a surprise
sure it is. It has been "on its way" for a month.
liars
this is a scam
I want to close my account, I am sick of this
every time the same story with you
you have ruined our holiday
ugh. forget it
You don't understand anything, do you
I don't believe a word anymore
This is beyond frustrating
do your job!!
wow, just wow. goodbye.
what is wrong with you people
I am at the end of my patience
no point in asking you anything
that's what you always say
Your company is a joke
I'll be taking my business elsewhere
pathetic
then keep it. I am done here
two months of this nonsense
Bad. Very bad. I expected more.
i'm losing my mind here
on its way since when? this is absurd
NOT GOOD ENOUGH
it makes me furious
you've lost a customer
for the fourth time, where is my refund?
I have asked you three times now
How often do I have to repeat myself
I've had it with you
had enough, bye
is this some kind of bad joke?!
I'm tired of waiting
You keep saying that
ok I'm out of here
that's it, I'm done talking
that's it. I'm switching banks.
right, I'm going to another airline next time
this was my last order with you people
last time I ever stay in this hotel
you won't see me again
I'd rather walk than fly with you again
uninstalling this garbage right now
deleting the app as we speak
I'll cancel my card and go elsewhere, enough is enough
We will find another supplier, this is hopeless
I'm moving all my contracts to your rival tomorrow
good luck keeping customers like this
don't bother
don't bother, I will ask somebody who knows what they're doing
oh forget the whole thing
nah forget it, not worth my nerves
skip it. you have no clue anyway
leave it, I've lost all hope
no use talking to you
there's no use, is there
well this was a waste
what a waste of time this is
a whole afternoon wasted on this rubbish
Wasted two hours of my day off
I want those two hours of my life back
I've been on this for days and I'm exhausted
I'm so tired of explaining the same thing
I am tired. I just want my money. I can't any more.
I have no energy left for your games
I don't even know why I keep trying
I've run out of patience
My patience ran out last Tuesday
I am beyond annoyed
so annoying!!!
this is really getting on my nerves
it drives me up the wall
I'm about to lose it
argh!!!!
grrr this thing
ffs
for god's sake just answer
for heaven's sake, how many more forms?
omg are you serious right now
oh come on!!
come on, this can't be that hard
you can't be serious
no way. you charge me for YOUR mistake?
And I am supposed to pay for that? Outrageous
so I pay for your failure, lovely
and now it's my fault? unreal
Of course it's my fault again, it always is
oh sure, blame the customer
great job, now both cards are blocked. bravo
slow clap
bravo, you managed to make it even worse
Well done, now it's broken completely, happy?
fantastic, stuck at the airport with three kids, cheers for that
wonderful. No heating at minus ten. Wonderful.
How nice that you are "sorry to hear that"
stop apologising and DO something
stop telling me you understand, you clearly don't
spare me the excuses
spare me your standard phrases
save your pleasantries, where's my money
Don't tell me to be patient!!
don't you dare close this ticket again
you've got to be kidding, closed AGAIN?
every single time!!!
same nonsense every month
Not again. NOT AGAIN.
again the wrong meal, again cold, I have had it
Cold food, an hour late and now this attitude
the soup was everywhere and you offer me 2 euros? insulting
That's an insult
5 dollars off? That is a slap in the face
what an insolent answer
the cheek of it
Absolute joke of a company
what a circus
this bank is a disgrace to the industry
Worst airline on the planet, period
your app is trash
this software is a steaming pile of bugs and you don't care
your network is garbage and so is your support
the dumbest bot I've ever dealt with
stupid machine
dumb answers, every one of them
is this thing even working??
Can anyone there read?
do any of you actually work?
are you all asleep over there
what on earth are you people doing all day?
What do I have to do to get an answer from you?!
how many more weeks, tell me!
how is it possible that nobody is responsible for anything
how incompetent can one insurance company be
Who trained you?
do I need to come over there myself?
Must I go to the ombudsman before anything happens?
I am going to the regulator with this
I'll take this to the financial ombudsman, mark my words
my next message will come from my attorney
You'll hear from my legal insurance
I'm posting screenshots of this everywhere
twitter is going to love this chat
I'm filing a formal complaint against you
I want to lodge a complaint about how I've been treated
I'll be complaining to head office about this farce
this will have consequences
Shame on all of you
you treat people like dirt
we are just numbers to you
You don't care one bit, admit it
nobody gives a damn over there
you couldn't care less
I feel completely ignored
I've never been treated so badly
never in my life have I seen such chaos
I have rarely met such incompetence
I am appalled
I'm disgusted, honestly
utterly fed up
fed up to the back teeth with this
FED UP
JUST FIX IT
GIVE ME MY MONEY BACK
I WANT MY REFUND AND I WANT IT TODAY
THIS IS THE FIFTH TIME I'M WRITING
i cant with you guys anymore
u guys suck
this sucks
that sucks big time, you lost me
crap service
bloody useless
what the hell
wtf is this
what the hell is going on with my order
hell no, I'm not filling that in a third time
I've told you, your colleague and his colleague, how often more
That's the fourth person telling me "24 hours"
"24 hours", sure, I heard that last month
you said tomorrow, yesterday you said today, and so on forever
Still the same canned reply. Unbelievable.
copy and paste, that is all you can do
useless links again
that is the very link that doesn't work!!! are you even trying
It's been SIX WEEKS, this borders on theft
you steal my money and hide behind a chat
give me back my money, crooks
what a rip-off
daylight robbery
I'm being robbed here and you send me a smiley
you have wrecked my birthday
My wedding is in two days and you lost the dress, I'm in tears
My mother is ill and you let her hang on the line for an hour, shame
I sat in the dark all weekend because of you
Because of you I missed my father's funeral
we are freezing here and you could not care less
I lost a job over your outage
unacceptable, full stop
simply unacceptable
not acceptable and you know it
this is a bad joke
this beggars belief
this is insane
insane. just insane.
madness
ridiculous
hopeless
unreal
what a farce
oh great, just great
cheers for nothing
ok thanks, you were no help
so no help again. typical
typical
as expected, no help
I knew it. Useless as ever.
guess I'll just suffer then
fine. I lose, you win. Enjoy my money
fine, whatever you say, I'm tired of fighting
then don't. I'm gone.
right. bye.
bye forever
good riddance
end of conversation
I have nothing more to say to you
we're finished here
my lawyer will be contacting you
my attorney is already informed, have fun
I will see you before the tribunal
I'll go to the ombudsman with this disgrace
expect a report to the regulator by tomorrow
zero stars if that were possible
one star for this, and that's generous
you deserve every bad review you get
sure, let's wait another six months, what's the rush
sure, "24 hours". I've been hearing that since March.
oh wonderful, cancelled again, just what we needed
fantastic, no water again, cheers
lovely, stuck here all night thanks to you
a doorstop would be more helpful than this chat
a goldfish remembers more than you do
my dog could run this company better
I should never have switched to you
should've stayed with my old bank
I'm switching providers, that was the last straw
that was the last straw
we're through
the next airline gets my money
I missed my own exam because of you
I lost a whole day's pay over this
You left us on the roadside in the snow, unforgivable
I've asked four times, four!
that is the third wrong meal in a row, are you blind?
can't you people read
does anyone over there have a brain cell
who hired you
how much longer do you want to torture me
the nerve you have
no I won't wait any longer!
No, I will not fill in another form. Enough.
`
  .trim()
  .split('\n');
