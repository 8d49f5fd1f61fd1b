import type { Json, JsonObject } from 'pawl';

/** The shop's orders, as its order system would give them. */
const ORDERS: Record<string, JsonObject> = {
  'A-1001': { status: 'processing', item: 'wool blanket', total: 89, paid: true },
  'A-1002': { status: 'shipped', item: 'linen shirt', total: 59.5, paid: true },
  'A-1003': { status: 'delivered', item: 'oak lamp', total: 120, paid: true, delivered: '2026-11-12' },
  'A-1004': { status: 'delivered', item: 'rain jacket', total: 149, paid: true, delivered: '2026-09-28' },
};

const PARCELS: Record<string, JsonObject> = {
  'A-1001': { parcel: 'not handed over yet', leaves: '2026-11-25' },
  'A-1002': { parcel: 'in transit', carrier: 'NordPost', arrives: '2026-11-26' },
};

const PRODUCTS: { name: string; price: number; stock: string }[] = [
  { name: 'wool blanket', price: 89, stock: 'in stock' },
  { name: 'linen shirt', price: 59.5, stock: 'sizes S and M in stock, L sold out' },
  { name: 'rain jacket', price: 149, stock: 'in stock in all sizes' },
  { name: 'oak lamp', price: 120, stock: 'sold out until January' },
  { name: 'cotton socks', price: 9.9, stock: 'in stock' },
];

export function getOrder({ order_id }: JsonObject): Json {
  const order = ORDERS[String(order_id)];
  if (!order) throw new Error(`There is no order ${order_id}.`);
  return { order_id: String(order_id), ...order };
}

export function trackParcel({ order_id }: JsonObject): Json {
  const parcel = PARCELS[String(order_id)];
  if (!parcel) throw new Error(`There is no parcel for order ${order_id}.`);
  return { order_id: String(order_id), ...parcel };
}

export function findProduct({ query }: JsonObject): Json {
  const words = String(query).toLowerCase();
  const found = PRODUCTS.filter(({ name }) => name.split(' ').some((word) => words.includes(word)));
  return found.length > 0 ? found : { found: 'nothing' };
}
