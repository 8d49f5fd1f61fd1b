/** Agents ask, answer, offer and report; many with words that sound like a promise. */
export const plainAgent: readonly string[] = `
Would you like me to cancel the booking?
Shall I go ahead with the refund?
If you want, I can change the date.
I can send you a replacement once you have sent me a picture.
As soon as you confirm, I will book the flight.
After you have paid, we will ship the order.
Could you give me your order number, please?
Please tell me your date of birth.
May I have your email address?
I have cancelled your booking.
Your refund of 40 euros has been issued.
I have changed your address to 12 Elm Street.
The parcel was shipped on Tuesday.
Your appointment has been moved to Friday.
Refunds take three to five days.
You can cancel your plan in the settings.
Changes are free until 24 hours before departure.
Our team answers on weekdays.
The carrier will deliver it tomorrow.
Orders are shipped within two days.
Yes, we ship to Norway.
No, we do not ship to Iceland.
We do not sell that.
Unfortunately this ticket cannot be changed.
I am sorry, the return window has closed.
According to our policy that is not possible.
I cannot cancel an order that has been shipped.
You are not eligible for a refund.
The lamp is sold out.
There are no seats left on this flight.
The warranty covers two years.
It is made of oak.
Our shop in Leeds opens at nine.
You will find the invoice in your account.
I am sure that it fits.
I found your booking.
I know how annoying that is.
I understand, and I am sorry for the trouble.
Thank you for your patience.
Is there anything else that I can do for you?
You are welcome.
Have a nice day!
Hello, how can I help you?
The total is 89 euros.
It will arrive on Thursday.
You will get your money back within a week.
The driver will call you before the delivery.
You will receive an email from the bank.
I will need your order number first.
Before I can do that, I need your confirmation.
I'd be happy to help with that.
I will be here if you need anything else.
I hope that this answers your question.
I can offer you a voucher or a refund.
I could also put you on the waiting list, if you like.
The form can be submitted online.
A technician costs 50 euros.
Our warehouse sends replacements every Monday.
The last payment was processed in May.
Customers may change the name once.
Do you want to keep the item?
Which of the two would you like to return?
Your account is active.
Only the account holder can close it.
Data about your order is in your profile.
The information you asked for is below.
We know that model well.
It is not in stock, but the blue one is.
That is covered by our guarantee.
The manual explains it on page 4.
Our records show that it was delivered.
You can find all the details on our website.
It does not need any batteries.
No, parking is not included.
We have no fees for that.
Shipping to islands takes longer.
Once the item is back, the refund is made.
When you send it back, please add the slip.
To be sure, please check the label.
Let me know if you have questions.
Let me look that up.
Let me check the status of your order.
I'll have a look at your booking.
I see two bookings under your name.
One moment, I am looking for your order.
It was my pleasure.
The bank will send you the card by post.
That is included in your plan.
We close at six.
I would have to ask for your permission first.
It is your choice whether we send it again.
A cancellation would cost 20 euros.
Your request was received by our team yesterday.
Your refund is on its way since Monday.
The address in our system is 5 Oak Road.
To proceed, I will need your customer number.
To help you with that, I'll need your booking code and your last name.
I will need your confirmation before I can make the change.
Once you have confirmed, I will proceed with the update.
Please confirm the details, and I will take care of it.
If there are any fees, I will tell you before anything is booked.
Whenever you are ready with the number, I'll be here to help you.
Feel free to write again, and I will help you with your booking.
I'll be here to assist you with the cancellation.
Let me try that again.
Let me retrieve your details first.
I will look up your reservation with your name.
First, I will check whether you are eligible.
I will check the availability for you.
I will search for flights on that day.
I'll calculate the difference in price first.
This will help me to find your account.
I will then assist you with the upgrade.
I will guide you through the steps.
I'd be glad to look into it.
I hope everything goes well with your trip!
Could you please provide these details?
Could you please give me that information?
It seems that there is a misunderstanding.
I'm sorry, but I cannot make exceptions to our rules.
I'm unable to change a ticket of this kind.
I'm unable to search for bookings by a name alone.
Unfortunately, I cannot proceed with that because of our policy.
I am not able to cancel it, since it was bought more than a day ago.
I can't issue a refund for this fare.
Your request cannot be processed without the code.
I will need to transfer you to a colleague for this.
You will be connected with a colleague now.
It appears that there was an error with the payment.
There seems to be a problem with the amount.
Here are the options for your trip.
The fee for the second bag is 50 euros.
The following changes will be made to your booking:
The price difference will be charged to your card.
The amount will be refunded to your original payment method.
Your order will be shipped as soon as the item is back in stock.
I have updated your booking with the new dates.
I have successfully cancelled your order.
I've added the bag to your booking.
The cancellation was completed.
Your booking has been changed as you asked.
I see that you have a gold membership.
I understand your frustration.
I apologise for the inconvenience.
I do not see any booking under that name.
I checked, and there are no free rooms on that day.
There are no direct trains on Sunday.
I could not find an account with this email; could you spell it for me?
Our records have no other booking for you.
To book it, I need the date of birth of each traveller.
Would you like to proceed with this option?
Do you agree to these changes?
Please let me know how you would like to proceed.
`
  .trim()
  .split('\n');
