/** An order; `day` is when it leaves the house, arrives, or was delivered, by its status. */
export interface Order {
  id: string;
  customer: number;
  item: string;
  total: number;
  status: 'processing' | 'shipped' | 'delivered';
  day: string;
}

/** Number | place of the customer in the list | item | total | status | day. */
const ROWS = `
A-1001 | 0 | wool blanket | 89 | processing | 2026-11-25
A-1002 | 1 | linen shirt | 59.5 | shipped | 2026-11-26
A-1003 | 2 | oak lamp | 120 | delivered | 2026-11-12
A-1004 | 3 | rain jacket | 149 | delivered | 2026-09-28
A-1042 | 4 | wool blanket | 89 | delivered | 2026-10-20
A-1055 | 5 | linen shirt | 59.5 | delivered | 2026-11-10
A-1077 | 6 | rain jacket | 149 | shipped | 2026-11-26
A-1088 | 7 | oak lamp | 120 | processing | 2026-11-25
B-2001 | 8 | two pairs of cotton socks | 19.8 | delivered | 2026-11-20
B-2002 | 9 | oak lamp | 120 | delivered | 2026-08-03
B-2003 | 10 | two wool blankets | 178 | processing | 2026-11-27
B-2004 | 11 | linen shirt | 59.5 | shipped | 2026-11-25
A-1208 | 25 | birch tray | 42 | shipped | 2026-11-30
A-1306 | 41 | wall clock | 72 | delivered | 2026-06-22
A-1362 | 34 | cashmere beanie | 55 | shipped | 2026-11-28
A-1420 | 71 | leather belt | 49 | delivered | 2026-11-13
A-1519 | 5 | corduroy dress | 95 | delivered | 2026-07-30
A-1588 | 79 | cotton socks | 9.9 | delivered | 2026-11-09
A-1609 | 65 | linen shirt | 59.5 | delivered | 2026-11-14
A-1654 | 71 | floor cushion | 58 | shipped | 2026-12-01
A-2004 | 9 | oak lamp | 120 | delivered | 2026-10-09
A-2060 | 75 | wool jumper | 98 | shipped | 2026-12-01
A-2086 | 40 | cotton socks | 9.9 | delivered | 2026-11-18
A-2093 | 53 | oak lamp | 120 | delivered | 2026-07-05
A-2143 | 21 | cashmere beanie | 55 | delivered | 2026-10-10
A-2268 | 13 | corduroy dress | 95 | shipped | 2026-12-03
A-2341 | 65 | silk scarf | 45 | shipped | 2026-12-03
A-2343 | 72 | ceramic vase | 64 | processing | 2026-12-04
A-2429 | 9 | rain jacket | 149 | shipped | 2026-11-30
A-2430 | 61 | tea towel | 12 | shipped | 2026-12-02
A-2457 | 45 | ceramic vase | 64 | delivered | 2026-11-06
A-2511 | 70 | oak lamp | 120 | delivered | 2026-11-20
A-2727 | 57 | glass carafe | 36 | delivered | 2026-11-09
A-2854 | 0 | bath towel | 29 | delivered | 2026-10-05
A-2932 | 5 | bed linen | 110 | delivered | 2026-08-03
A-3066 | 63 | birch tray | 42 | delivered | 2026-11-07
A-3351 | 12 | ceramic vase | 64 | delivered | 2026-11-14
A-3380 | 9 | denim apron | 35 | delivered | 2026-11-13
A-3527 | 66 | winter coat | 219 | shipped | 2026-11-27
A-3593 | 34 | picture frame | 24 | delivered | 2026-11-14
A-3681 | 5 | denim apron | 35 | processing | 2026-12-05
A-3717 | 48 | cotton socks | 9.9 | delivered | 2026-11-20
A-3775 | 46 | rain jacket | 149 | delivered | 2026-11-17
A-3840 | 62 | silk scarf | 45 | processing | 2026-12-03
A-3872 | 11 | wool jumper | 98 | shipped | 2026-12-01
A-4079 | 6 | floor cushion | 58 | delivered | 2026-11-08
A-4176 | 44 | tea towel | 12 | delivered | 2026-11-20
A-4366 | 67 | felt slippers | 39 | shipped | 2026-11-29
A-4371 | 71 | oak lamp | 120 | delivered | 2026-11-08
A-4389 | 19 | winter coat | 219 | delivered | 2026-11-14
A-4396 | 63 | desk lamp | 85 | delivered | 2026-11-09
A-4500 | 29 | bread box | 54 | delivered | 2026-11-21
A-4504 | 71 | silk scarf | 45 | delivered | 2026-11-07
A-4592 | 37 | wool blanket | 89 | shipped | 2026-11-28
A-4775 | 39 | bath towel | 29 | processing | 2026-12-03
A-4872 | 1 | floor cushion | 58 | shipped | 2026-11-29
A-4907 | 9 | linen trousers | 79 | delivered | 2026-07-27
A-4941 | 23 | corduroy dress | 95 | shipped | 2026-11-29
A-4977 | 38 | cashmere beanie | 55 | delivered | 2026-11-13
B-1204 | 73 | bed linen | 110 | delivered | 2026-08-24
B-1286 | 30 | floor cushion | 58 | delivered | 2026-08-22
B-1302 | 1 | winter coat | 219 | shipped | 2026-11-26
B-1350 | 73 | floor cushion | 58 | processing | 2026-12-03
B-1665 | 64 | cotton socks | 9.9 | delivered | 2026-09-06
B-1690 | 7 | floor cushion | 58 | delivered | 2026-11-20
B-1801 | 63 | pendant lamp | 140 | delivered | 2026-07-11
B-1965 | 41 | denim apron | 35 | processing | 2026-12-03
B-1980 | 37 | desk lamp | 85 | delivered | 2026-11-09
B-2045 | 9 | birch tray | 42 | shipped | 2026-12-01
B-2050 | 62 | rain jacket | 149 | shipped | 2026-12-01
B-2188 | 23 | corduroy dress | 95 | delivered | 2026-07-03
B-2223 | 34 | wall clock | 72 | shipped | 2026-12-01
B-2254 | 47 | beeswax candle | 18 | processing | 2026-12-02
B-2293 | 59 | jute rug | 159 | shipped | 2026-12-03
B-2447 | 27 | wool blanket | 89 | shipped | 2026-11-30
B-2595 | 45 | oak lamp | 120 | delivered | 2026-06-24
B-2668 | 71 | beeswax candle | 18 | delivered | 2026-11-05
B-2740 | 30 | bed linen | 110 | shipped | 2026-12-01
B-2949 | 11 | ceramic vase | 64 | shipped | 2026-12-01
B-3247 | 74 | ceramic vase | 64 | delivered | 2026-07-19
B-3270 | 19 | wool blanket | 89 | delivered | 2026-11-08
B-3271 | 0 | pendant lamp | 140 | processing | 2026-12-03
B-3325 | 32 | bed linen | 110 | processing | 2026-12-03
B-3552 | 61 | bed linen | 110 | shipped | 2026-12-03
B-3589 | 22 | cashmere beanie | 55 | delivered | 2026-07-29
B-3637 | 55 | tea towel | 12 | delivered | 2026-11-15
B-3693 | 5 | linen trousers | 79 | shipped | 2026-12-02
B-3889 | 60 | felt slippers | 39 | delivered | 2026-11-07
B-3967 | 27 | silk scarf | 45 | processing | 2026-12-05
B-4010 | 0 | picture frame | 24 | delivered | 2026-11-10
B-4015 | 26 | felt slippers | 39 | shipped | 2026-11-26
B-4065 | 73 | rain jacket | 149 | processing | 2026-12-03
B-4068 | 47 | desk lamp | 85 | delivered | 2026-11-07
B-4134 | 43 | linen shirt | 59.5 | delivered | 2026-11-20
B-4188 | 51 | jute rug | 159 | delivered | 2026-11-21
B-4285 | 6 | picture frame | 24 | processing | 2026-12-02
B-4414 | 72 | desk lamp | 85 | shipped | 2026-12-02
B-4477 | 77 | corduroy dress | 95 | delivered | 2026-09-04
B-4532 | 28 | denim apron | 35 | shipped | 2026-12-01
B-4588 | 55 | beeswax candle | 18 | shipped | 2026-11-26
B-4682 | 23 | merino cardigan | 129 | processing | 2026-12-04
B-4709 | 35 | desk lamp | 85 | shipped | 2026-11-26
B-4765 | 71 | felt slippers | 39 | delivered | 2026-11-11
B-4794 | 63 | glass carafe | 36 | delivered | 2026-11-09
B-4996 | 43 | floor cushion | 58 | delivered | 2026-08-13
C-1243 | 43 | desk lamp | 85 | shipped | 2026-11-29
C-1267 | 71 | pendant lamp | 140 | shipped | 2026-12-01
C-1450 | 48 | bread box | 54 | delivered | 2026-11-15
C-1466 | 25 | bed linen | 110 | delivered | 2026-11-05
C-1478 | 20 | glass carafe | 36 | delivered | 2026-10-06
C-1516 | 44 | flannel pyjamas | 69 | shipped | 2026-12-02
C-1591 | 4 | linen shirt | 59.5 | delivered | 2026-11-17
C-1965 | 58 | flannel pyjamas | 69 | delivered | 2026-08-23
C-1979 | 41 | felt slippers | 39 | processing | 2026-12-03
C-2075 | 75 | birch tray | 42 | processing | 2026-12-02
C-2118 | 8 | cotton socks | 9.9 | delivered | 2026-09-22
C-2237 | 55 | picture frame | 24 | delivered | 2026-07-01
C-2465 | 75 | ceramic vase | 64 | processing | 2026-12-03
C-2496 | 22 | ceramic vase | 64 | delivered | 2026-11-20
C-2608 | 18 | linen trousers | 79 | delivered | 2026-07-17
C-2710 | 66 | corduroy dress | 95 | processing | 2026-12-03
C-2753 | 39 | birch tray | 42 | delivered | 2026-09-13
C-3024 | 60 | desk lamp | 85 | delivered | 2026-11-14
C-3062 | 8 | leather belt | 49 | delivered | 2026-10-02
C-3082 | 35 | desk lamp | 85 | delivered | 2026-11-21
C-3083 | 34 | flannel pyjamas | 69 | shipped | 2026-11-30
C-3123 | 4 | glass carafe | 36 | delivered | 2026-11-11
C-3200 | 77 | picture frame | 24 | delivered | 2026-11-18
C-3254 | 39 | cashmere beanie | 55 | delivered | 2026-08-18
C-3479 | 65 | glass carafe | 36 | delivered | 2026-09-08
C-3483 | 22 | leather belt | 49 | delivered | 2026-11-15
C-3486 | 13 | wool jumper | 98 | delivered | 2026-09-09
C-3499 | 64 | felt slippers | 39 | delivered | 2026-09-07
C-3546 | 16 | cashmere beanie | 55 | processing | 2026-12-03
C-3726 | 76 | bed linen | 110 | delivered | 2026-11-16
C-3772 | 4 | pendant lamp | 140 | delivered | 2026-07-07
C-3852 | 38 | linen trousers | 79 | delivered | 2026-10-02
C-3971 | 61 | jute rug | 159 | shipped | 2026-12-02
C-4060 | 10 | tea towel | 12 | delivered | 2026-11-14
C-4105 | 74 | leather belt | 49 | delivered | 2026-07-16
C-4124 | 32 | picture frame | 24 | delivered | 2026-06-19
C-4175 | 34 | denim apron | 35 | processing | 2026-12-04
C-4205 | 31 | winter coat | 219 | delivered | 2026-11-20
C-4246 | 4 | linen trousers | 79 | shipped | 2026-12-03
C-4262 | 63 | bed linen | 110 | delivered | 2026-11-13
C-4384 | 55 | floor cushion | 58 | delivered | 2026-11-17
C-4419 | 17 | bed linen | 110 | processing | 2026-12-02
C-4427 | 43 | wool jumper | 98 | shipped | 2026-11-28
C-4451 | 63 | wool blanket | 89 | processing | 2026-12-04
C-4548 | 43 | cotton socks | 9.9 | delivered | 2026-08-05
C-4622 | 60 | bed linen | 110 | shipped | 2026-11-26
C-4647 | 79 | oak lamp | 120 | delivered | 2026-11-17
C-4768 | 35 | denim apron | 35 | processing | 2026-12-02
C-4855 | 5 | jute rug | 159 | processing | 2026-12-05
C-4937 | 35 | floor cushion | 58 | delivered | 2026-09-01
D-1167 | 1 | birch tray | 42 | delivered | 2026-11-12
D-1168 | 49 | jute rug | 159 | delivered | 2026-11-17
D-1208 | 65 | desk lamp | 85 | delivered | 2026-09-23
D-1223 | 33 | bath towel | 29 | delivered | 2026-11-09
D-1252 | 63 | jute rug | 159 | processing | 2026-12-02
D-1279 | 38 | tea towel | 12 | processing | 2026-12-03
D-1325 | 79 | beeswax candle | 18 | delivered | 2026-11-21
D-1379 | 42 | birch tray | 42 | delivered | 2026-08-26
D-1421 | 49 | picture frame | 24 | shipped | 2026-12-01
D-1431 | 53 | bread box | 54 | delivered | 2026-10-11
D-1471 | 27 | bed linen | 110 | delivered | 2026-11-15
D-1476 | 20 | beeswax candle | 18 | delivered | 2026-11-20
D-1495 | 44 | felt slippers | 39 | delivered | 2026-11-07
D-1572 | 41 | leather belt | 49 | delivered | 2026-11-08
D-1760 | 53 | pendant lamp | 140 | delivered | 2026-07-31
D-1769 | 23 | desk lamp | 85 | shipped | 2026-11-27
D-1798 | 22 | glass carafe | 36 | delivered | 2026-11-06
D-1814 | 63 | winter coat | 219 | delivered | 2026-11-20
D-2043 | 32 | wall clock | 72 | delivered | 2026-11-13
D-2056 | 34 | cotton socks | 9.9 | delivered | 2026-09-26
D-2131 | 59 | beeswax candle | 18 | delivered | 2026-11-18
D-2158 | 48 | flannel pyjamas | 69 | delivered | 2026-06-26
D-2237 | 61 | ceramic vase | 64 | shipped | 2026-11-27
D-2342 | 19 | bath towel | 29 | shipped | 2026-11-27
D-2383 | 6 | wall clock | 72 | processing | 2026-12-05
D-2401 | 2 | corduroy dress | 95 | delivered | 2026-08-19
D-2523 | 51 | cashmere beanie | 55 | processing | 2026-12-04
D-2531 | 1 | tea towel | 12 | shipped | 2026-12-02
D-2614 | 38 | jute rug | 159 | processing | 2026-12-03
D-2692 | 8 | desk lamp | 85 | shipped | 2026-12-01
D-2844 | 12 | silk scarf | 45 | delivered | 2026-11-17
D-3012 | 25 | wool blanket | 89 | delivered | 2026-11-12
D-3039 | 11 | felt slippers | 39 | delivered | 2026-11-13
D-3172 | 68 | bath towel | 29 | delivered | 2026-09-23
D-3324 | 7 | glass carafe | 36 | delivered | 2026-11-20
D-3334 | 53 | winter coat | 219 | shipped | 2026-12-03
D-3386 | 47 | tea towel | 12 | shipped | 2026-11-30
D-3411 | 34 | oak lamp | 120 | processing | 2026-12-04
D-3531 | 54 | cashmere beanie | 55 | processing | 2026-12-03
D-3578 | 22 | tea towel | 12 | shipped | 2026-11-29
D-3581 | 54 | tea towel | 12 | delivered | 2026-11-10
D-3611 | 54 | wool jumper | 98 | processing | 2026-12-02
D-3727 | 41 | cashmere beanie | 55 | delivered | 2026-11-19
D-3742 | 0 | cashmere beanie | 55 | processing | 2026-12-04
D-3799 | 2 | tea towel | 12 | processing | 2026-12-03
D-3847 | 64 | linen shirt | 59.5 | processing | 2026-12-04
D-3886 | 36 | denim apron | 35 | delivered | 2026-06-20
D-3994 | 41 | beeswax candle | 18 | processing | 2026-12-04
D-4013 | 55 | silk scarf | 45 | processing | 2026-12-02
D-4037 | 39 | cotton socks | 9.9 | shipped | 2026-11-28
D-4060 | 59 | linen trousers | 79 | delivered | 2026-11-09
D-4161 | 16 | wall clock | 72 | processing | 2026-12-04
D-4232 | 28 | linen trousers | 79 | delivered | 2026-11-17
D-4246 | 69 | merino cardigan | 129 | shipped | 2026-11-30
D-4288 | 34 | winter coat | 219 | processing | 2026-12-03
D-4452 | 51 | denim apron | 35 | delivered | 2026-11-13
D-4537 | 76 | oak lamp | 120 | processing | 2026-12-05
D-4541 | 56 | glass carafe | 36 | processing | 2026-12-04
D-4765 | 12 | merino cardigan | 129 | delivered | 2026-11-10
`;

export const ORDERS: ReadonlyMap<string, Order> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row) => {
      const [id = '', customer, item = '', total, status, day = ''] = row.split(' | ');
      const order = { id, customer: Number(customer), item, total: Number(total), day };
      return [id, { ...order, status: status as Order['status'] }];
    }),
);
