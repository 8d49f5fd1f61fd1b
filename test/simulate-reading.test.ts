import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../src/core/simulate.ts';
import { readAgent } from '../src/run/user/read-agent.ts';

const FACTS: Facts = {
  order_id: 'A-1042',
  email: 'mia@example.org',
  newAddress: 'Elm Street 5, Berlin',
  reason: 'too_small',
  gift_card_code: 'GC-1234-5678',
  wants_credit: 'no',
};

const read = (said: string, facts = FACTS) => readAgent({ said, calls: [] }, facts, '');

describe('what the scripted user takes the agent to ask for', () => {
  test.each([
    ['Could you please tell me your order id (for example A-1000)?', ['order_id']],
    ["I'd be happy to help! Can you provide me with your order number?", ['order_id']],
    ['Which order is it about?', ['order_id']],
    ['Please share your order number and the e-mail address of your account.', ['order_id', 'email']],
    ['What is the new address?', ['newAddress']],
    ['Why does it come back?', ['reason']],
    ['Is it damaged, the wrong item or too small?', ['reason']],
    ['Could you please tell me your reason and your order id?', ['reason', 'order_id']],
    ['Please tell me the code on the gift card.', ['gift_card_code']],
    ['Would you like store credit instead?', ['wants_credit']],
    ['What would you like to do with your order?', []],
    ['Your order A-1042 has been sent.', []],
    ['Is there anything else that I can do for you?', []],
    ['Please note that your order number is A-1042.', []],
  ])('%s', (said, names) => {
    expect(read(said).asksFor.sort()).toEqual([...names].sort());
  });

  test.each([
    ['Shall I cancel order A-1042?', true],
    ['Would you like me to go ahead?', true],
    ['Is that correct?', true],
    ['Please reply "yes" to confirm.', true],
    ['Does that sound good?', true],
    ['Could you tell me your order id?', false],
    ['Your order is cancelled.', false],
  ])('a yes: %s', (said, yes) => {
    expect(read(said).asksForYes).toBe(yes);
  });

  test.each([
    ['I have cancelled order A-1043.', { fact: 'order_id', got: 'A-1043' }],
    ['I have cancelled order A-1042, not A-1043.', null],
    ['I sent it to max@example.org.', { fact: 'email', got: 'max@example.org' }],
    ['The return R-1043 is on its way.', null],
    ['It was sent on 2026-11-20 and costs 1042.', null],
    ['Please tell me your order id, for example A-1043.', null],
  ])('a wrong fact: %s', (said, wrong) => {
    expect(read(said).wrong).toEqual(wrong);
  });

  test('a call with another code than the fact of that name is wrong, one in another form is not', () => {
    const made = (order_id: string) =>
      readAgent({ said: '', calls: [{ name: 'look', args: { order_id } }] }, FACTS, '').wrong;
    expect(made('A-1043')).toEqual({ fact: 'order_id', got: 'A-1043' });
    expect(made('a-1042')).toBeNull();
    expect(made('A1042')).toBeNull();
    const own = { said: '', calls: [{ name: 'look', args: { order_id: 'A-7' } }] };
    expect(readAgent(own, FACTS, 'my other order A-7').wrong).toBeNull();
    const refused = { name: 'look', args: { order_id: 'A-1043' }, result: { refused: 'no' } };
    expect(readAgent({ said: '', calls: [refused] }, FACTS, '').wrong).toBeNull();
  });

  test('asks for something unknown', () => {
    expect(read('What is your phone number?', { email: 'a@b.org' }).asksForUnknown).toBe(true);
    expect(read('Could you tell me a little more about what you need?').asksForUnknown).toBe(false);
  });

  test('no text and no fact make it throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (said, facts) => {
        const reading = readAgent({ said, calls: [{ name: 'x', args: facts }] }, facts, '');
        expect(reading.asksFor.every((name) => Object.hasOwn(facts, name))).toBe(true);
      }),
    );
  });
});
