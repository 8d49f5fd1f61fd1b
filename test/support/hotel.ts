import type { Json, JsonObject } from '../../src/core/json.ts';
import type { Dialogue, World } from './dialogues.ts';

const CODE =
  '{ type: string, pattern: "^[A-Z]{3}[0-9]{3}$", description: "the booking code, for example QXT204" }';

const tool = (name: string, description: string, properties: readonly string[], required: string) =>
  [
    `name: ${name}`,
    `description: ${description}`,
    'parameters:',
    '  type: object',
    '  properties:',
    ...properties.map((line) => `    ${line}`),
    `  required: [${required}]`,
    '',
  ].join('\n');

const files: Record<string, string> = {
  'harness.yaml':
    'name: hotel\nprompt: prompt.md\ntools: tools/*.yaml\nworkflow: workflow.yaml\ncontext: context/*.md\nmemory: memory.yaml\n',
  'prompt.md': [
    'You work at the reception of the hotel. Today is {{today}}.',
    '',
    '## Rules',
    '- Always look a booking up before you change it: call get_booking before move_booking.',
    '- Before calling cancel_booking or move_booking, ask the guest to confirm.',
    '- If the guest wants to talk to someone or is angry, call call_reception.',
    '- If the rate is nonrefundable, call offer_voucher instead of cancel_booking.',
    '- Always call get_booking before cancel_booking.',
    '- For questions about breakfast, wifi or pets, answer from the documents.',
    '',
    '# Remembered from earlier stays',
    '{{memory}}',
    '',
    '# Documents',
    '{{documents}}',
    '',
  ].join('\n'),
  'workflow.yaml': 'hand_off: [call_reception]\n',
  'memory.yaml': 'remember: [booking code]\nscope: user\ndays: 30\nmax_entries: 10\n',
  'context/house.md':
    '---\ntitle: In the house\n---\n\nBreakfast is served from 7 to 10:30 in the garden room.\nThe wifi password is on your key card.\nSmall dogs may stay for 15 euros a night.\n',
  'tools/get_booking.yaml': tool(
    'get_booking',
    'Look up a booking with its dates, room and rate.',
    [`booking_code: ${CODE}`],
    'booking_code',
  ),
  'tools/cancel_booking.yaml': tool(
    'cancel_booking',
    'Cancel a booking when the guest does not come.',
    [`booking_code: ${CODE}`],
    'booking_code',
  ),
  'tools/move_booking.yaml': tool(
    'move_booking',
    'Move a booking to other dates, when the guest arrives earlier or later.',
    [
      `booking_code: ${CODE}`,
      'arrival: { type: string, format: date, description: new date of arrival }',
      'departure: { type: string, format: date, description: new date of departure }',
    ],
    'booking_code, arrival, departure',
  ),
  'tools/offer_voucher.yaml': tool(
    'offer_voucher',
    'Give a voucher for another stay.',
    [`booking_code: ${CODE}`],
    'booking_code',
  ),
  'tools/book_room.yaml': tool(
    'book_room',
    'Reserve a room for a new stay.',
    [
      'guest_name: { type: string, description: full name of the guest }',
      'arrival: { type: string, format: date, description: date of arrival }',
      'departure: { type: string, format: date, description: date of departure }',
      'guests: { type: integer, minimum: 1, description: how many people }',
      'room: { type: string, enum: [single, double, suite], description: kind of room }',
      'late: { type: boolean, description: late arrival }',
    ],
    'guest_name, arrival, departure, guests',
  ),
  'tools/call_reception.yaml': tool(
    'call_reception',
    'Pass to a colleague at the reception.',
    ['reason: { type: string, description: why }'],
    'reason',
  ),
};

const BOOKINGS: Record<string, JsonObject> = {
  QXT204: { rate: 'flexible', arrival: '2026-12-01', departure: '2026-12-03' },
  RLM777: { rate: 'nonrefundable', arrival: '2026-12-05', departure: '2026-12-06' },
};

function answer(name: string, args: JsonObject): Json {
  if (name === 'book_room') return { ok: true, booking_code: 'NEW001', price: 240 };
  const booking = BOOKINGS[String(args.booking_code)];
  if (!booking) throw new Error(`No booking with code ${String(args.booking_code)}.`);
  return name === 'get_booking' ? { booking_code: args.booking_code!, ...booking } : { ok: true, ...args };
}

/** A reception with six tools, one document and six rules, under headings of the second level. */
export const hotel: World = { files, at: '2026-11-24', answer };

const call = (name: string, args: JsonObject) => ({ name, args });
const look = (code: string) => call('get_booking', { booking_code: code });
const cancel = (code: string) => call('cancel_booking', { booking_code: code });
const move = (arrival: string, departure: string) =>
  call('move_booking', { booking_code: 'QXT204', arrival, departure });

export const hotelDialogues: readonly Dialogue[] = [
  {
    id: 'cancel',
    turns: [
      { user: 'We cannot come, I have to cancel our booking', calls: [], says: /booking code.*\?$/ },
      { user: 'My booking code is QXT204.', calls: [look('QXT204')], says: /cancel.*QXT204.*\?$/ },
      { user: 'Yes, please do.', calls: [cancel('QXT204')], says: /QXT204/ },
      { user: 'Perfect, thank you. Goodbye.', calls: [] },
    ],
  },
  {
    id: 'voucher',
    turns: [
      {
        user: 'please cancel booking rlm777',
        calls: [look('RLM777'), call('offer_voucher', { booking_code: 'RLM777' })],
        says: /voucher|Done/,
      },
      { user: 'When is breakfast served?', calls: [], says: /7 to 10:30/ },
    ],
  },
  {
    id: 'book',
    turns: [
      {
        user: 'I would like to reserve a double room for a new stay.',
        calls: [],
        says: /name.*arrival.*departure.*people.*\?$/,
      },
      { user: 'from 3 December to 7 December', calls: [], says: /name.*people.*\?$/ },
      { user: 'two people', calls: [], says: /name.*\?$/ },
      {
        user: 'My name is Ada Lovelace',
        calls: [
          call('book_room', {
            guest_name: 'Ada Lovelace',
            arrival: '2026-12-03',
            departure: '2026-12-07',
            guests: 2,
            room: 'double',
          }),
        ],
        says: /NEW001/,
      },
    ],
  },
  {
    id: 'book-at-once',
    turns: [
      {
        user: 'Reserve a suite for a new stay from 2026-12-10 until 2026-12-12 for 3 people, my name is Bo Ek.',
        calls: [
          call('book_room', {
            guest_name: 'Bo Ek',
            arrival: '2026-12-10',
            departure: '2026-12-12',
            guests: 3,
            room: 'suite',
          }),
        ],
        says: /240/,
      },
      { user: 'And can my dog stay too?', calls: [], says: /15 euros/ },
      { user: 'great, thx', calls: [], says: /welcome/i },
    ],
  },
  {
    id: 'move',
    turns: [
      {
        user: 'I need to move my booking QXT204 to other dates',
        calls: [look('QXT204')],
        says: /arrival.*departure.*\?$/,
      },
      {
        user: 'arrival on 10 December, departure on 12 December',
        calls: [],
        says: /2026-12-10.*2026-12-12.*\?$/,
      },
      { user: 'yes, correct', calls: [move('2026-12-10', '2026-12-12')], says: /2026-12-12/ },
    ],
  },
  {
    id: 'move-corrected',
    turns: [
      {
        user: 'Please move the booking QXT204, we arrive later: from 2026-12-10 to 2026-12-12',
        calls: [look('QXT204')],
        says: /2026-12-10.*2026-12-12.*\?$/,
      },
      { user: 'No, sorry, until 2026-12-14', calls: [], says: /2026-12-10.*2026-12-14.*\?$/ },
      { user: 'Yes', calls: [move('2026-12-10', '2026-12-14')], says: /12-14/ },
    ],
  },
  {
    id: 'memory',
    memory: ['booking code QXT204', 'name is Ada Lovelace'],
    turns: [
      { user: 'What are the dates of my booking?', calls: [look('QXT204')], says: /2026-12-01/ },
      { user: 'Cancel it please, we do not come', calls: [], says: /cancel.*QXT204.*\?$/ },
      { user: "no don't, I changed my mind", calls: [], says: /leave it/ },
    ],
  },
  {
    id: 'wrong-code',
    turns: [
      { user: 'Look up my booking ABC123', calls: [look('ABC123')], says: /No booking.*\?$/ },
      { user: 'Oh sorry, QXT204', calls: [look('QXT204')], says: /2026-12-01/ },
      { user: 'thanks', calls: [] },
    ],
  },
  {
    id: 'angry',
    turns: [
      { user: 'Cancel my booking', calls: [], says: /code.*\?$/ },
      { user: 'I do not have it at hand', calls: [], says: /without/ },
      { user: 'Then let me talk to someone!', calls: ['call_reception'] },
    ],
  },
  {
    id: 'already-told',
    turns: [
      { user: 'Look up booking QXT204 please', calls: [look('QXT204')], says: /flexible/ },
      { user: 'What is the wifi password?', calls: [], says: /key card/ },
      { user: 'OK please cancel the booking, we do not come', calls: [], says: /QXT204.*\?$/ },
      { user: 'sure', calls: [cancel('QXT204')] },
    ],
  },
];
