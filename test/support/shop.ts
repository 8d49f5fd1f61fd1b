import type { ModelAnswer, ModelRequest } from './model-server.ts';

/** A shop whose agent asks for the order id, looks the order up, asks for a yes and cancels. */
export function shopFiles(url: string, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'pawl.config.yaml': `models:\n  - { id: m, provider: openai, baseURL: "${url}", deterministic: true }\n`,
    'harnesses/shop/harness.yaml': 'name: shop\ncode: [stock.mjs]\n',
    'harnesses/shop/prompt.md': 'You are a shop. Today is {{today}}.\n',
    'harnesses/shop/workflow.yaml': 'hand_off: [transfer]\nlimits: { steps: 5 }\n',
    'harnesses/shop/stock.mjs': "export const ORDERS = { 'A-1042': 'open', 'A-1043': 'open' };\n",
    'harnesses/shop/handlers.mjs': `import { ORDERS } from './stock.mjs';
const orders = (state) => (state.orders ??= { ...ORDERS });
export const look = ({ order_id }, { state }) => {
  if (!ORDERS[order_id]) throw new Error('There is no order ' + order_id + '.');
  return { order_id, status: state.orders?.[order_id] ?? ORDERS[order_id] };
};
export const cancel = ({ order_id }, { state }) => {
  orders(state)[order_id] = 'cancelled';
  return { ok: true };
};
`,
    'harnesses/shop/tools/look.yaml': tool('look', true),
    'harnesses/shop/tools/cancel.yaml': tool('cancel', false),
    'harnesses/shop/tools/transfer.yaml': 'name: transfer\ndescription: Passes it to a person.\n',
    ...extra,
  };
}

function tool(name: string, readOnly: boolean): string {
  return `name: ${name}
parameters: { type: object, properties: { order_id: { type: string } }, required: [order_id] }
annotations: { readOnlyHint: ${readOnly} }
run: { module: handlers.mjs#${name} }
`;
}

/** A case in which a user wants order A-1042 cancelled. */
export function cancelCase(more = '', expect = '- state: orders.A-1042\n    equals: cancelled'): string {
  return `simulate:
  says: Please cancel my order
  goal: The order is cancelled
  facts: { order_id: A-1042, email: mia@example.org }
${more.replace(/^(?=.)/gm, '  ')}
expect:
  ${expect}
`;
}

const says = (request: ModelRequest, pattern: RegExp): string | undefined =>
  request.messages
    .filter((message) => message.role === 'user')
    .map((message) => pattern.exec(message.content ?? '')?.[0])
    .findLast((found) => found !== undefined);

const called = (request: ModelRequest, name: string): boolean =>
  request.messages.some((message) => message.tool_calls?.some((call) => call.function.name === name));

/** What the shop's model does, by the conversation alone. */
export function serveShop(request: ModelRequest): ModelAnswer {
  const order = says(request, /[AB]-\d{4}/);
  if (says(request, /person/)) return { calls: [{ name: 'transfer', args: {} }] };
  if (order === undefined) return 'Could you please tell me your order id (for example A-9999)?';
  if (!called(request, 'look')) return { calls: [{ name: 'look', args: { order_id: order } }] };
  if (called(request, 'cancel')) return `Done: order ${order} is cancelled.`;
  if (!/^(yes|yep)\b/i.test(request.user)) return `I found order ${order}. Shall I cancel it?`;
  return { calls: [{ name: 'cancel', args: { order_id: order } }] };
}
