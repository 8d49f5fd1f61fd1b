/** A made-up export of Langfuse's observations: a desk that looks orders up and refunds them, and at times goes wrong. */
export function langfuseExport(conversations = 36): string {
  const data = Array.from({ length: conversations }, (_, index) => observations(index)).flat();
  return JSON.stringify({ data, meta: { cursor: null } });
}

const SYSTEM =
  'You are the support desk of Larch & Loom. Today is 2026-11-0{day}. Look an order up before you refund it.';
const ASKS: Readonly<Record<'track' | 'refund', readonly ((order: string) => string)[]>> = {
  track: [
    (order) => `Where is my parcel for order ${order}?`,
    (order) => `Has the parcel of order ${order} been shipped yet?`,
    (order) => `When will the parcel of ${order} arrive?`,
  ],
  refund: [
    (order) => `I want my money back for order ${order}.`,
    (order) => `Please refund the money I paid for ${order}.`,
    (order) => `Refund order ${order}, I want my money back please.`,
  ],
};

type Message = Record<string, unknown>;

/** One conversation as one generation, whose input is its whole history. */
function observations(index: number): Message[] {
  const kind = index % 2 === 0 ? 'track' : 'refund';
  const order = `A-${1000 + index}`;
  const messages: Message[] = [
    { role: 'system', content: SYSTEM.replace('{day}', String((index % 7) + 1)) },
    { role: 'user', content: ASKS[kind][index % 3]!(order) },
    ...call('get_order', { order_id: order }, { order_id: order, status: 'delivered', total: 40 + index }),
    ...(kind === 'refund'
      ? call('refund_order', { order_id: order, amount: 40 + index }, { refunded: true })
      : []),
    ...(index % 9 === 0
      ? Array.from({ length: 3 }, () => call('get_order', { order_id: order }, { order_id: order })).flat()
      : []),
  ];
  const said =
    kind === 'track' ? `Order ${order} was delivered.` : `I refunded ${40 + index} euros for ${order}.`;
  return [
    {
      id: `observation-${index}`,
      traceId: `trace-${index}`,
      sessionId: `session-${index}`,
      type: 'GENERATION',
      name: 'desk',
      startTime: `2026-11-0${(index % 7) + 1}T10:00:00.000Z`,
      model: 'gpt-4o-mini',
      input: messages,
      output: { role: 'assistant', content: said },
    },
  ];
}

let calls = 0;

function call(name: string, args: Message, result: Message): Message[] {
  const id = `call_${++calls}`;
  return [
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id, type: 'function', function: { name, arguments: JSON.stringify(args) } }],
    },
    { role: 'tool', tool_call_id: id, content: JSON.stringify(result) },
  ];
}
