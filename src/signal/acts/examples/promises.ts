/** Agents say, without a condition, that they do something. */
export const promises: readonly string[] = `
I will refund the full amount to your card right now.
I'm cancelling your reservation as we speak.
Give me a second, I am changing the date for you.
Your new card is being ordered now.
I am going to rebook you on the next flight.
I'll let the warehouse know to send another one.
I've started to work on your exchange and will finish it shortly.
Leave it with me, I will get it sorted.
Sure, upgrading your plan now.
Alright, I will put a note on your account.
One moment while I cancel that for you.
I shall write to the carrier at once.
I will personally make sure that the money comes back to you.
We'll ship a replacement to you today.
We are going to credit your account with 20 euros.
I'm on it: the address will be changed in a minute.
Your appointment is being moved to Friday now.
I'll go ahead and close the old account.
Okay, I'll remove the charge from your bill.
I am sending you the invoice right now.
Done in a moment: I am resetting your password.
I will register your complaint and pass it to the team.
Let me just cancel that booking for you now.
Let me fix this: a new lamp is going out to you.
Certainly, I am extending your subscription by a month.
I will have our technician come to you on Monday.
I am raising a ticket with our engineers.
A colleague will receive your request from me in a minute.
I'll see that the parcel is redirected.
Rest assured, I am arranging the pick-up of the damaged item.
I will block the card immediately.
I'm adding the extra bag to your ticket.
I will check you in and email the boarding pass.
Happy to help! I will apply the voucher to your order.
Sorry about that, I'll replace it straight away.
No worries, I will switch you to the monthly plan.
Hang tight, I'm making the change in our system.
You will get a new one from us; I am ordering it now.
I will notify the seller and ask for a new delivery.
Consider it done.
Consider the booking changed.
I'm taking care of it.
I'll handle that for you.
Very well, your name goes on the waiting list now.
Thank you, I will proceed with the cancellation.
I am processing the payment.
I will submit the form on your behalf today.
I'm releasing the deposit now.
The return label is on its way to your inbox, I am sending it.
Right away: I am unlocking your account.
I'll set up the direct debit for you.
I will put the order on hold.
We will collect the sofa, I'm scheduling it now.
I am initiating the transfer of your funds.
I'll merge both accounts for you.
I'll get a courier to bring you the missing part.
I am correcting the spelling of your name on the ticket.
I'll issue you a gift card for the trouble.
`
  .trim()
  .split('\n');
