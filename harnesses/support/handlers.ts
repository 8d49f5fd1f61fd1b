import type { Json, JsonObject } from 'pawl';
import { CUSTOMERS } from './shop/customers.ts';
import { ORDERS } from './shop/orders.ts';
import { PRODUCTS } from './shop/products.ts';
import { DISCOUNTS, GIFT_CARDS, REFUNDS, RETURNS, SUBSCRIPTIONS } from './shop/records.ts';

/** What a tool is given beside its arguments: the clock, and what was changed since the conversation began. */
interface Desk {
  at?: string | undefined;
  state?: JsonObject;
}

/** The shop's own data stays as it is; what a conversation changes is written into the state, by kind and number. */
function changed(desk: Desk | undefined, kind: string): JsonObject {
  const state = desk?.state ?? {};
  state[kind] ??= {};
  return state[kind] as JsonObject;
}

function change(desk: Desk | undefined, kind: string, key: string, value: JsonObject): void {
  changed(desk, kind)[key] = value;
}

function orderOf(orderId: Json | undefined, desk: Desk | undefined): JsonObject {
  const id = String(orderId).toUpperCase();
  const order = ORDERS.get(id);
  if (!order) throw new Error(`There is no order ${id}. Ask for the number in the confirmation mail.`);
  const day = { processing: 'leaves', shipped: 'arrives', delivered: 'delivered' }[order.status];
  const { item, total, status } = order;
  const stored = { order_id: id, status, item, total, paid: true, [day]: order.day };
  return { ...stored, ...((desk?.state?.orders as JsonObject | undefined)?.[id] as JsonObject | undefined) };
}

function changeOrder(desk: Desk | undefined, order: JsonObject, fields: JsonObject): void {
  const id = String(order.order_id);
  const before = changed(desk, 'orders')[id] as JsonObject | undefined;
  change(desk, 'orders', id, { ...before, ...fields });
}

export function getOrder({ order_id }: JsonObject, desk?: Desk): Json {
  return orderOf(order_id, desk);
}

const DEPOTS = ['Bremen', 'Hamburg', 'Hanover', 'Kassel'];

export function trackParcel({ order_id }: JsonObject, desk?: Desk): Json {
  const { order_id: id, status, leaves, arrives, delivered, moved_to: movedTo } = orderOf(order_id, desk);
  const carrier = 'NordPost';
  if (status === 'processing') return { order_id: id!, parcel: 'not handed over yet', leaves: leaves! };
  if (status === 'delivered') return { order_id: id!, parcel: 'delivered', carrier, on: delivered! };
  if (status !== 'shipped') throw new Error(`Order ${id} is ${status}: there is no parcel.`);
  const depot = DEPOTS[(Number(String(id).slice(-1)) + 1) % DEPOTS.length]!;
  return { order_id: id!, parcel: `at the depot in ${depot}`, carrier, arrives: movedTo ?? arrives! };
}

export function cancelOrder({ order_id }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  if (order.status !== 'processing') throw new Error(`The order is ${order.status} already.`);
  changeOrder(desk, order, { status: 'cancelled' });
  return { ok: true, paid_back: order.total! };
}

export function changeAddress({ order_id, address }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  if (order.status !== 'processing')
    throw new Error(`The order is ${order.status} already, so its address stays.`);
  changeOrder(desk, order, { address: String(address) });
  return { ok: true, address: String(address) };
}

export function setDay({ order_id, day }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  if (order.status !== 'shipped')
    throw new Error(`The order is ${order.status}: only a parcel on its way can be moved.`);
  if (desk?.at !== undefined && String(day) <= desk.at.slice(0, 10))
    throw new Error(`The new day must be after today, got ${day}.`);
  changeOrder(desk, order, { moved_to: String(day) });
  return { ok: true, arrives: String(day) };
}

export function openSearch({ order_id }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  if (order.status !== 'delivered')
    throw new Error(`The order is ${order.status}: only a parcel marked as delivered can be searched for.`);
  change(desk, 'searches', String(order.order_id), { opened: desk?.at ?? 'now' });
  return { ok: true, answer_within: '3 working days' };
}

export function refundOrder({ order_id }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  if (order.status !== 'delivered')
    throw new Error(`The order is ${order.status}: only what was delivered can be refunded.`);
  if (order.refunded === true) throw new Error('The order was refunded already.');
  changeOrder(desk, order, { refunded: true });
  change(desk, 'refunds', String(order.order_id), { amount: order.total! });
  return { ok: true, amount: order.total! };
}

/** What is given out of goodwill is always the same, in euros. */
const CREDIT = 25;

export function offerStoreCredit({ order_id }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  change(desk, 'credits', String(order.order_id), { credit: CREDIT });
  return { ok: true, credit: CREDIT };
}

export function payoutStatus({ order_id }: JsonObject, desk?: Desk): Json {
  const id = String(order_id).toUpperCase();
  const now = (desk?.state?.refunds as JsonObject | undefined)?.[id] as JsonObject | undefined;
  if (now) return { order_id: id, amount: now.amount!, refund: 'approved, with the bank' };
  const [amount, refund = '', account = ''] = REFUNDS.get(id) ?? [];
  if (amount === undefined) throw new Error(`Nothing was refunded for order ${id} so far.`);
  return { order_id: id, amount: Number(amount), refund, in_the_account: account };
}

export function sendInvoice({ order_id, email }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  const to = email === undefined ? 'the address of the account' : String(email);
  change(desk, 'invoices', String(order.order_id), { to });
  return { ok: true, sent_to: to };
}

export function checkGiftCard({ code }: JsonObject): Json {
  const card = GIFT_CARDS.get(String(code).toUpperCase());
  if (!card) throw new Error(`There is no gift card ${code}. Ask for the code on its back.`);
  return { code: String(code).toUpperCase(), balance: Number(card[0]), valid_until: card[1]! };
}

export function checkPromo({ code }: JsonObject): Json {
  const discount = DISCOUNTS.get(String(code).toUpperCase());
  if (!discount) throw new Error(`There is no code ${code}. Ask how it is written.`);
  return { code: String(code).toUpperCase(), code_is: discount[0]!, per_cent: Number(discount[1]) };
}

export function startReturn({ order_id, reason }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  if (order.status !== 'delivered')
    throw new Error(`The order is ${order.status}: only what was delivered can be returned.`);
  change(desk, 'returns', String(order.order_id), { reason: String(reason) });
  return { ok: true, label: 'sent by e-mail' };
}

export function warehouseCheck({ return_number }: JsonObject): Json {
  const id = String(return_number).toUpperCase();
  const found = RETURNS.get(id);
  if (!found) throw new Error(`There is no return ${id}. Its number is on the label.`);
  return { return_number: id, order_id: found[0]!, return_is: found[1]!, next_step_by: found[2]! };
}

export function claimWarranty({ order_id, fault }: JsonObject, desk?: Desk): Json {
  const order = orderOf(order_id, desk);
  if (order.status !== 'delivered')
    throw new Error(`The order is ${order.status}: nothing can be faulty yet.`);
  change(desk, 'claims', String(order.order_id), { fault: String(fault) });
  return { ok: true, answer_within: '5 working days' };
}

/** Whether there is such an account is nobody else's business, so the answer is the same for every address. */
export function resetPassword({ email }: JsonObject, desk?: Desk): Json {
  change(desk, 'links', String(email), { sent: true });
  return { ok: true };
}

export function changeEmail({ new_email }: JsonObject, desk?: Desk): Json {
  if (CUSTOMERS.some(({ email }) => email === new_email))
    throw new Error(`There is an account with ${new_email} already.`);
  change(desk, 'account', 'email', { now: String(new_email) });
  return { ok: true };
}

export function stopNewsletter({ email }: JsonObject, desk?: Desk): Json {
  change(desk, 'unsubscribed', String(email), { since: desk?.at ?? 'now' });
  return { ok: true };
}

export function checkPoints({ customer_number }: JsonObject): Json {
  const id = String(customer_number).toUpperCase();
  const customer = CUSTOMERS.find(({ number }) => number === id);
  if (!customer) throw new Error(`There is no customer ${id}. The number is on every invoice.`);
  return { customer_number: id, points: customer.points, worth: customer.points / 20 };
}

/** The products that have most words of their names in a text. */
function productsIn(text: string): JsonObject[] {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g));
  const counted = PRODUCTS.map((product) => {
    const named = product.name.split(' ').filter((word) => words.has(word) || words.has(`${word}s`));
    return { product, count: named.length };
  });
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted.filter(({ count }) => count === most).map(({ product }) => ({ ...product }));
}

export function findProduct({ query }: JsonObject): Json {
  const found = productsIn(String(query));
  return found.length === 0 ? { found: 'nothing' } : found;
}

export function notifyWhenBack({ product, email }: JsonObject, desk?: Desk): Json {
  const [found] = productsIn(String(product));
  if (!found) throw new Error(`There is no product "${product}". Ask for its name.`);
  change(desk, 'waiting', String(found.name), { email: String(email) });
  return { ok: true, product: found.name! };
}

export function pauseSubscription({ subscription_number, until }: JsonObject, desk?: Desk): Json {
  const id = String(subscription_number).toUpperCase();
  if (!SUBSCRIPTIONS.has(id)) throw new Error(`There is no subscription ${id}. Its number is on the box.`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(until)))
    throw new Error(`"until" must be a date such as 2027-01-31, got "${until}".`);
  change(desk, 'subscriptions', id, { paused_until: String(until) });
  return { ok: true, paused_until: String(until) };
}

export function bookAppointment({ service, day }: JsonObject, desk?: Desk): Json {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 0) throw new Error(`The shop is closed on Sunday, ${day}.`);
  change(desk, 'appointments', String(day), { service: String(service) });
  return { ok: true, service: String(service), day: String(day) };
}
