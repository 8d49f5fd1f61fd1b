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
`
  .trim()
  .split('\n');
