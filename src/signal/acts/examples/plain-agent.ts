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
If you send me the photo today, I will refund it at once.
Should the parcel not arrive by Friday, I'll send another.
Once the bank releases the funds, we will credit your account.
As soon as the technician reports back, I will update you.
When your documents arrive, I'll process the claim.
Unless you object, the contract renews in June.
Provided that the tags are on, we will take it back.
I'll cancel it for you if you say yes.
I will change the seat after you choose one from the map.
With your permission, I will reset the router.
Until I have the code, I can't start the change.
Just say the word and I'll book it.
Say yes and the order goes out.
Would it help if I called the restaurant?
Do you want me to block the card now?
Should I send the invoice to the same address?
May I put you down for Tuesday at ten?
Shall I add breakfast for 12 euros a day?
Is it all right if I close the case?
Can I go ahead and renew it?
How about I move you to the earlier train?
Would a replacement be okay for you?
Which card should I use for that?
I could move your appointment forward by an hour if that suits you.
I might be able to waive the fee, depending on your plan.
We can send an engineer for 80 euros.
We'd be able to upgrade you at the counter.
You could also ask at the desk.
I have blocked your card.
I've just sent you a new password.
I've reordered the missing dish.
I already forwarded your letter to the claims team.
We have credited 15 euros to your energy account.
We moved you to seat 9C.
I took the charge off your bill.
Your SIM was activated a few minutes ago.
Your policy has been renewed until next May.
Your prescription has been sent to the pharmacy.
That's done: the second driver is off the policy.
All set, your plan is now Flex.
Both nights are booked.
The limit was raised to 3000 yesterday.
The claim was closed in March because no papers came in.
The replacement left our warehouse this morning.
Your bag has arrived in Oslo and is waiting at the counter.
The courier is ten minutes away.
The engineer is on the way to you.
The kitchen is preparing your order.
The airline will notify you by text message.
Your doctor will discuss the results with you.
Your bank sends a code to your phone each time.
The system renews the certificate by itself every year.
The app updates overnight.
The refund appears on your statement within a week.
You will see the credit on your next bill.
You'll get a reminder the day before.
You will be charged on the first of the month.
Payments are taken on the 15th.
Claims are handled in the order in which they come in.
Damage by frost is covered, damage by moles is not.
Bags up to 23 kilos travel free in this fare.
Check-in starts at three and ends at midnight.
The law gives you fourteen days to withdraw.
Passports are issued within three weeks.
The free plan allows five users.
The export is under Settings, then Data.
To export the file, click on the three dots.
Press the button for ten seconds and the light turns green.
Please restart the router and tell me what the lights do.
Try clearing the cache first.
I don't see any problem with your payment.
I don't see any charges from that shop.
I do not see any outage in your area.
I see no reason why that shouldn't work.
There is no problem with your account.
There is nothing you need to do.
No documents are needed for that.
There are no additional fees.
There is no charge for the first change.
There's nothing left to pay.
No one else is on the booking.
I have no objection to that.
I do know that model, it takes two batteries.
I know the answer to that: it's 30 days.
Yes, I have the information right here.
I have all the details I need, thank you.
I have your documents in front of me.
I found the entry, it's from 4 May.
I found three articles that may help.
I can see the payment from Monday.
I can tell you that it was posted yesterday.
I can confirm that the room has a balcony.
I'm certain that your cover includes theft.
I'm not allowed to share that for privacy reasons.
I can't share another customer's details.
I'm not permitted to give medical advice, please ask your doctor.
We can't change the name on a ticket, as the airline forbids it.
We can't accept returns of opened cosmetics for hygiene reasons.
I can't lift the block because the police asked for it.
I must decline, since the offer ended in June.
That is not possible on the basic plan.
That discount is only for new customers.
This card can't be used abroad.
That isn't part of your policy.
Only a doctor can prescribe it.
Unfortunately, the deadline has passed.
Sadly the dish is off the menu.
I'm sorry that the room was cold.
I am sorry you had to wait.
I realise that you have been waiting for a long time.
I know that this isn't the answer you hoped for.
I appreciate that you told us.
Thanks, I have what I need.
Which of your two accounts do you mean?
Could you tell me what the screen says?
What is the serial number on the back?
What's your postcode?
When did you notice the damage?
Was anyone hurt in the accident?
How many people will be travelling?
Do you remember which shop it was?
Do you know the policy number?
I don't have your birth date yet, could you tell me?
I don't have the photo yet, please send it once more.
I'm missing the last page of the form, can you upload it?
I couldn't open the file, could you send it as a PDF?
Your name isn't on the list, are you under another one?
I can't find the booking with that code; is there a letter missing?
Let me see what we have on Friday.
Let me make sure that I understood: two adults and a child?
Let me explain how the bonus works.
Let me see if there's a cheaper fare.
I'm checking the availability, one moment.
I'm reading your file at the moment.
I am looking at your last three bills.
I'll be happy to change that; what's the new address?
I'll gladly do that, I only need your signature.
I will keep that in mind.
I'll stay with you in the chat.
I'll be back in a second.
I'll need two minutes to read this.
I will tell you the price in a moment.
My colleague handled your case last week.
A colleague cancelled it on your request.
We changed our opening hours in May.
We have been working on this since Monday.
We process refunds every Friday.
We never sell your data.
Great choice!
Good morning, this is the hotel desk, what can I do for you?
Enjoy your meal!
I don't see any reason to worry.
I don't see any late fees on your bill.
I don't see any flights on that date, but there are two the day after.
I do not see a second charge, only the one from Monday.
I have no doubt that it will fit.
I have no further questions, thanks.
I know this is not what you wanted to hear.
I know where your parcel is: at the depot in Leeds.
There are no tables free at eight, would nine do?
We do not offer that service.
We don't deliver on Sundays.
I'm not able to waive the fee, because it is set by the bank.
I am not authorised to change a closed contract.
I'd be glad to do that for you; which date do you prefer?
I'd love to help, what seems to be the trouble?
I hope that clears it up.
I will only do that with your consent.
If you agree, the new plan starts today.
Given your approval, we will take out the wall.
After the holidays, I will be back in the office.
As soon as we hear from the airline, we'll let you know.
Should you change your mind, we will cancel it free of charge.
You can count on two days for the delivery.
Your new plan is active now.
Your contract is now in your name.
Are you okay with me sending it to your office?
Would you mind if I moved it to Monday?
I'm going through your last messages.
I'm comparing both tariffs, one second.
`
  .trim()
  .split('\n');
