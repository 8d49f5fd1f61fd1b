/** Users ask for a person. */
export const asksForPerson: readonly string[] = `
can I speak with somebody from support
please let me talk to a human being
is there a phone number where a person answers?
I want a real agent, not a chatbot
transfer this chat to an employee
put me in touch with your supervisor
Could someone from your office ring me back?
I need to talk to someone who can decide this
I would prefer to discuss this with an actual member of staff
get your manager on the line
I don't want to chat with a robot any longer
Is anyone human there?
Are you a bot? I want a person.
connect me with an advisor
hand this to your colleagues, please
Let a human look at this, please
May I please have a call with a specialist?
I wish to speak with the person responsible
agent
live agent please
real human
operator!
Can you get a person to help me instead?
who can I phone about this?
I am done with the assistant, give me your customer service team
please escalate my case to a senior colleague
I want to be called back by a person
How do I reach somebody in your company directly?
Could I have a word with the branch manager?
this needs a human to look at it
Would it be possible to speak to a nurse?
I'd like to discuss it with my account manager
could you pass me over to the billing department
forward me to the complaints team please
There must be someone I can talk to who isn't a computer
I'd feel better if a human handled this
human
representative please!!
Talk to human
can u get me someone to talk to
Switch me to a live chat with a person
I insist on speaking to your superior
Who is your boss? I want to talk to them.
please have a technician contact me
I only want to speak with people, not machines
Bring in a supervisor, please
no more automated answers, I'd like a person
Can one of your consultants take over from here?
Please ask someone to call me on my mobile
Is there a helpline with real people?
I need human assistance
let me speak to whoever is in charge of refunds
i wanna talk to a guy from your team
get me off this bot and onto a person
could you loop in a human colleague?
I'd rather explain it to a person over the phone
What's the number of your call centre?
I'd like to escalate this
pls connect to customer care executive
I demand to be put through to somebody with authority
is there somebody at the office I could ring
can someone phone me tomorrow morning, I'd rather talk
Could your team leader have a look at this with me?
pass me to the next level please
second level support please
I would like to be transferred
just transfer me
put me through
put me through to claims
Connect me to the night desk, please
I need a human to sort out this booking
a human please, this is too complicated for a chat
can a real person check my claim
is this automated? I'd like to reach a person
am I talking to a machine? please get somebody real
enough of the automatic replies, who can I call
I'm not discussing this with software, let me have a clerk
Can I see somebody in person at the branch about this?
I want an appointment with an adviser
may I talk to the pharmacist directly
I'd like the doctor's office to call me
Please have the loan officer get in touch with me
Who is my case worker and how do I reach her?
let me have a word with your boss
manager. now.
supervisor please
I want the duty manager on the phone
someone higher up, please
someone with authority, please, not first line
Can I speak to the person who wrote me this letter?
I'd like to talk to the same lady as yesterday
can you pass me back to Kevin, he knew my case
Is Ms Novak from the mortgage team available for me?
could I get hold of someone in accounting
Could you ask a technician to join this chat?
please let one of your engineers take this over
can I please deal with someone from the lost luggage desk
get me someone from the airline
I need a person on the line right now, it's an emergency
any chance of speaking with a person today
any human around?
anybody real there?
where do I find the button for a live person
how can I bypass the bot
I want out of this menu, an employee please
type to staff
staff please
customer service please
call me
please call me back on 0170 5550
I request a callback
would you kindly arrange a call with your legal team
I'd prefer a phone conversation with one of your people
Bots can't help me with this, a colleague of flesh and blood can
hand me over to somebody who understands tariffs
I'd appreciate it if an employee could look at my file personally
`
  .trim()
  .split('\n');
