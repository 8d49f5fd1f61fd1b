/** What else the shop keeps: gift cards, discount codes, returns, refunds and subscriptions, each `number | …`. */
function table(rows: string): Map<string, string[]> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const [key = '', ...fields] = row.split(' | ');
        return [key, fields];
      }),
  );
}

/** Code | balance | valid until. */
export const GIFT_CARDS = table(`
GC-1234-5678 | 25 | 2027-12-31
GC-9999-0001 | 0 | 2026-12-31
GC-4410-2217 | 40 | 2028-03-31
GC-9600-5891 | 75 | 2028-06-30
GC-9013-4962 | 62.4 | 2028-03-31
GC-1499-8081 | 62.4 | 2028-03-31
GC-2112-1555 | 12 | 2027-09-30
GC-4645-9391 | 20 | 2028-12-31
GC-2978-6140 | 5 | 2027-06-30
GC-5832-6613 | 35 | 2028-12-31
GC-8942-1146 | 100 | 2028-12-31
GC-4467-1278 | 12 | 2028-12-31
GC-5017-7409 | 15 | 2027-03-31
GC-8736-3279 | 75 | 2028-12-31
GC-6161-1238 | 62.4 | 2028-09-30
GC-2678-6728 | 30 | 2028-09-30
GC-1176-5113 | 30 | 2028-09-30
`);

/** Code | what becomes of it | per cent. */
export const DISCOUNTS = table(`
AUTUMN15 | expired on 2026-10-31 | 15
WELCOME10 | valid until 2026-12-31 | 10
FRIEND20 | valid until 2026-12-15 | 20
SUMMER25 | expired on 2026-08-31 | 25
KIEL10 | valid until 2027-01-31 | 10
FLEECE12 | valid until 2026-12-24 | 12
BIRTHDAY15 | used on 2026-09-02 | 15
SINGLES11 | expired on 2026-11-11 | 11
LOOM05 | valid until 2027-06-30 | 5
HARVEST10 | expired on 2026-10-15 | 10
NORDIC20 | valid only from 100 euros | 20
LARCH10 | valid until 2026-12-31 | 10
`);

/** Number | order | where it is | next step by. */
export const RETURNS = table(`
RET-7500 | B-3637 | on its way to us | 2026-11-30
RET-3162 | C-4647 | arrived, being checked | 2026-11-27
RET-4671 | D-2043 | checked and accepted | 2026-11-24
RET-8135 | A-3775 | label sent, not handed in yet | 2026-12-04
RET-5426 | D-3039 | on its way to us | 2026-11-30
RET-5626 | A-3351 | arrived, being checked | 2026-11-27
RET-7195 | B-3889 | checked and accepted | 2026-11-24
RET-8554 | B-4134 | label sent, not handed in yet | 2026-12-04
RET-3450 | B-4794 | on its way to us | 2026-11-30
RET-3632 | B-4068 | arrived, being checked | 2026-11-27
RET-3725 | D-3012 | checked and accepted | 2026-11-24
RET-7574 | C-4384 | label sent, not handed in yet | 2026-12-04
RET-5738 | C-2496 | on its way to us | 2026-11-30
RET-7390 | C-4060 | arrived, being checked | 2026-11-27
RET-8310 | A-4079 | checked and accepted | 2026-11-24
RET-3558 | C-3082 | label sent, not handed in yet | 2026-12-04
RET-4583 | B-2668 | on its way to us | 2026-11-30
RET-7294 | B-1980 | arrived, being checked | 2026-11-27
`);

/** Order | amount | how far it is | in the account on. */
export const REFUNDS = table(`
A-2093 | 120 | paid out | 2026-11-20
B-2595 | 120 | approved, with the bank | 2026-11-30
D-3172 | 29 | being checked | 2026-12-03
D-2056 | 9.9 | paid out | 2026-11-20
B-4996 | 58 | approved, with the bank | 2026-11-30
C-3499 | 39 | being checked | 2026-12-03
C-2118 | 9.9 | paid out | 2026-11-20
C-4124 | 24 | approved, with the bank | 2026-11-30
C-3852 | 79 | being checked | 2026-12-03
C-4937 | 58 | paid out | 2026-11-20
A-2004 | 120 | approved, with the bank | 2026-11-30
D-1431 | 54 | being checked | 2026-12-03
C-3254 | 55 | paid out | 2026-11-20
A-1306 | 72 | approved, with the bank | 2026-11-30
C-3772 | 140 | being checked | 2026-12-03
C-4105 | 49 | paid out | 2026-11-20
`);

/** Number | what comes | price | next delivery. */
export const SUBSCRIPTIONS = table(`
SUB-1914 | coffee box | 24 | 2026-12-15
SUB-1124 | candle box | 12 | 2026-12-12
SUB-1517 | tea box | 15 | 2026-12-13
SUB-1170 | tea box | 19 | 2026-12-10
SUB-1455 | coffee box | 24 | 2026-12-11
SUB-1295 | tea box | 15 | 2026-12-10
SUB-1274 | tea box | 12 | 2026-12-08
SUB-1897 | tea box | 15 | 2026-12-06
SUB-1439 | coffee box | 12 | 2026-12-04
SUB-1966 | candle box | 15 | 2026-12-05
SUB-1966 | coffee box | 24 | 2026-12-09
SUB-1285 | tea box | 24 | 2026-12-06
SUB-1402 | tea box | 24 | 2026-12-05
SUB-1569 | tea box | 15 | 2026-12-02
SUB-1614 | socks box | 12 | 2026-12-06
SUB-1925 | candle box | 12 | 2026-12-08
SUB-1743 | coffee box | 15 | 2026-12-13
SUB-1721 | coffee box | 24 | 2026-12-10
SUB-1748 | coffee box | 24 | 2026-12-12
SUB-1920 | coffee box | 24 | 2026-12-10
`);
