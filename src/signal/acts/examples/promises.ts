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
I'll book you in for Thursday at nine.
I am moving your appointment to the afternoon slot.
I'm reserving the double room for you now.
I will waive the late fee on this bill.
I'm going to reverse that charge for you today.
I'll pause your membership starting this week.
I am now removing the second driver from the policy.
I'll add your wife as an insured person.
I'll open a claim for the water damage straight away.
I am forwarding your documents to the claims department.
I will have the kitchen remake your order.
I'll send the courier back with the missing drinks.
I am putting you on the earlier flight.
We'll get your suitcase to your hotel tonight.
I will request a wheelchair for you at the gate.
I'm restarting your line from our end.
I'm activating roaming on your SIM now.
I'll increase your data allowance right away.
I will raise your transfer limit to 5000.
I'm freezing the card this very moment.
I will dispute that payment on your behalf.
I'll order a new debit card to your home address.
I'm resetting the two-factor login for you.
I'll restore the deleted folder from the backup.
I am assigning you another licence.
We're rolling back the update on your account.
I'll file a bug report with the developers.
I will renew your prescription and send it to the pharmacy.
I'm letting Dr. Kim know that you called.
I will note your allergy in the file.
I will submit your meter reading to the supplier.
I am setting your monthly payment to 60 euros.
We will send an engineer to look at the boiler tomorrow morning.
I'll forward your application to the registry office now.
I am extending your deadline by two weeks.
I'll print and post a new certificate to you.
No problem, taking that off your order now.
Absolutely, I'll get that changed for you.
Of course! Cancelling it this instant.
Got it, I'm swapping the blue one for the red.
Understood, I'll stop the shipment.
Perfect, I'll place the order then.
Bear with me while I make that change.
Just a moment, the voucher is being created.
The replacement is being packed for you right now.
Your request is going to the supervisor immediately.
That will be fixed by me today, you have my word.
You can count on me to return the money to your account.
I promise to call the restaurant for you now.
I'm getting this done for you.
I will see to it that your seat is next to your son's.
I'll make sure they deliver it before noon.
I'm having a new key card made for you.
I will get in touch with the hotel and tell them you arrive late.
Okay, deleting your data now.
Let me update your phone number in the system.
Let me go and issue that credit note for you.
I'm passing your complaint on to my manager right now.
Cancelling the order this very second.
Booking it for you now.
Sending the label over now.
Removing the fee from your account now.
Refunding you in full, right away.
I will note that in your record.
I'll note the change of address in your contract.
I will let the hotel know about your late arrival.
I'll tell the driver to wait for you.
I'll ask the warehouse to hold your parcel.
I will see that it reaches you tomorrow.
I'll make sure that nobody bills you for that.
Thanks, I'm going ahead with the exchange.
Thank you for confirming, I will finalise the booking now.
Great, I will complete the upgrade.
We are crediting you with ten euros.
We will replace the boiler part tomorrow.
We're sending somebody to your house this afternoon.
Your case goes to our senior team right now.
Your seat is being changed this minute.
I am assigning your ticket to an engineer.
I'm correcting the birth date on your policy.
I have it in hand and will finish the transfer today.
Hold the line while I move your money back.
`
  .trim()
  .split('\n');
