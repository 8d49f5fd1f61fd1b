export interface Product {
  name: string;
  price: number;
  stock: string;
}

export const PRODUCTS: readonly Product[] = [
  { name: 'wool blanket', price: 89, stock: 'in stock' },
  { name: 'linen shirt', price: 59.5, stock: 'sizes S and M in stock, L sold out' },
  { name: 'rain jacket', price: 149, stock: 'in stock in all sizes' },
  { name: 'oak lamp', price: 120, stock: 'sold out until January' },
  { name: 'cotton socks', price: 9.9, stock: 'in stock' },
  { name: 'wool jumper', price: 98, stock: 'in stock in grey and navy' },
  { name: 'linen trousers', price: 79, stock: 'sizes 38 to 44 in stock' },
  { name: 'silk scarf', price: 45, stock: 'sold out until December 12' },
  { name: 'felt slippers', price: 39, stock: 'in stock in sizes 36 to 45' },
  { name: 'cashmere beanie', price: 55, stock: 'in stock in black, sand and moss' },
  { name: 'flannel pyjamas', price: 69, stock: 'sizes M and L in stock' },
  { name: 'denim apron', price: 35, stock: 'in stock' },
  { name: 'leather belt', price: 49, stock: 'in stock in brown' },
  { name: 'corduroy dress', price: 95, stock: 'sizes S to L in stock' },
  { name: 'merino cardigan', price: 129, stock: 'sold out until February' },
  { name: 'beeswax candle', price: 18, stock: 'in stock' },
  { name: 'ceramic vase', price: 64, stock: 'in stock in white and blue' },
  { name: 'birch tray', price: 42, stock: 'in stock' },
  { name: 'glass carafe', price: 36, stock: 'in stock' },
  { name: 'jute rug', price: 159, stock: 'size 140 by 200 in stock' },
  { name: 'floor cushion', price: 58, stock: 'in stock in ochre' },
  { name: 'tea towel', price: 12, stock: 'in stock' },
  { name: 'bed linen', price: 110, stock: 'in stock in double size' },
  { name: 'wall clock', price: 72, stock: 'sold out until January' },
  { name: 'desk lamp', price: 85, stock: 'in stock' },
  { name: 'pendant lamp', price: 140, stock: 'in stock' },
  { name: 'picture frame', price: 24, stock: 'in stock' },
  { name: 'bread box', price: 54, stock: 'sold out, not coming back' },
  { name: 'bath towel', price: 29, stock: 'in stock in sand and green' },
  { name: 'winter coat', price: 219, stock: 'sizes M to XL in stock' },
];
