import type { Json, JsonObject } from '../../src/core/json.ts';
import type { Dialogue, World } from './dialogues.ts';

const CARD = '{ type: string, pattern: "^L[0-9]{6}$", description: number on the library card }';

const files: Record<string, string> = {
  'harness.yaml':
    'name: library\nprompt: prompt.md\ntools: tools/*.yaml\nworkflow: workflow.yaml\ncontext: context/*.md\nmemory: memory.yaml\n',
  'prompt.md': [
    'You answer readers of the town library. Today is {{today}}.',
    'Known about the reader:',
    '{{memory}}',
    '',
    '# Rules',
    '1. Before you call extend_loan, always call list_loans.',
    '2. Never call report_lost unless the reader has confirmed it.',
    '3. If a loan is reserved, say that another reader is waiting for it.',
    '4. If the reader asks for a librarian or complains, call ask_librarian.',
    '',
    '# Documents',
    '{{documents}}',
    '',
  ].join('\n'),
  'workflow.yaml': [
    'routes:',
    '  - when: lawyer|lawsuit',
    '    add: This reader is cross. Call ask_librarian now.',
    'hand_off: [ask_librarian]',
    '',
  ].join('\n'),
  'memory.yaml': 'remember: [card, branch]\nscope: user\ndays: 90\nmax_entries: 5\n',
  'context/fines.md':
    '---\ntitle: Late fees\n---\n\nA book that comes back late costs 20 cents a day, at most 10 euros.\nChildren pay nothing.\n',
  'context/rooms.md':
    '---\ntitle: Reading rooms\n---\n\nThe quiet room is on the third floor.\nFood is not allowed in any room.\n',
  'tools/list_loans.yaml': [
    'name: list_loans',
    'description: List the books that a reader has borrowed and when they are due.',
    'parameters:',
    '  type: object',
    `  properties: { card: ${CARD} }`,
    '  required: [card]',
    '',
  ].join('\n'),
  'tools/extend_loan.yaml': [
    'name: extend_loan',
    'description: Renew a borrowed book, so that it may be kept for some weeks longer.',
    'parameters:',
    '  type: object',
    '  properties:',
    `    card: ${CARD}`,
    '    weeks: { type: integer, minimum: 1, maximum: 6, description: how many weeks longer }',
    '  required: [card, weeks]',
    '',
  ].join('\n'),
  'tools/reserve_book.yaml': [
    'name: reserve_book',
    'description: Reserve a title, to be picked up at a branch when it is there.',
    'parameters:',
    '  type: object',
    '  properties:',
    `    card: ${CARD}`,
    '    title: { type: string, description: the title of the book }',
    '    branch: { type: string, enum: [centre, harbour, north], description: where to pick it up }',
    '  required: [card, title, branch]',
    '',
  ].join('\n'),
  'tools/report_lost.yaml': [
    'name: report_lost',
    'description: Block a library card that was lost or stolen.',
    'parameters:',
    '  type: object',
    `  properties: { card: ${CARD} }`,
    '  required: [card]',
    '',
  ].join('\n'),
  'tools/ask_librarian.yaml': [
    'name: ask_librarian',
    'description: Hand the conversation over to the desk.',
    'parameters:',
    '  type: object',
    '  properties: { reason: { type: string, description: why } }',
    '  required: [reason]',
    '',
  ].join('\n'),
};

function answer(name: string, args: JsonObject): Json {
  switch (name) {
    case 'list_loans':
      if (args.card === 'L000404') throw new Error('Unknown card L000404.');
      return { card: args.card!, loans: [{ title: 'Middlemarch', due: '2026-12-01' }] };
    case 'extend_loan':
      return { ok: true, weeks: args.weeks!, due: '2026-12-15' };
    case 'reserve_book':
      return { ok: true, title: args.title!, branch: args.branch!, place: 3 };
    case 'report_lost':
      return { ok: true, card: args.card!, state: 'blocked' };
    default:
      return { ok: true };
  }
}

/** A library with five tools, two documents, four rules and a route. */
export const library: World = { files, at: '2026-11-24', answer };

const call = (name: string, args: JsonObject) => ({ name, args });
const loans = (card: string) => call('list_loans', { card });
const extend = (card: string, weeks: number) => call('extend_loan', { card, weeks });

export const libraryDialogues: readonly Dialogue[] = [
  {
    id: 'extend-in-pieces',
    turns: [
      { user: 'Can I keep the book I borrowed longer?', calls: [], says: /card.*\?$/ },
      { user: 'my card is L204113', calls: [loans('L204113')], says: /weeks.*\?$/ },
      { user: 'three', calls: [extend('L204113', 3)], says: /2026-12-15/ },
      { user: 'perfect, thanks a lot', calls: [], says: /welcome/i },
    ],
  },
  {
    id: 'extend-corrected-in-passing',
    turns: [
      { user: 'Please renew my borrowed book, card L204113', calls: [loans('L204113')], says: /weeks.*\?$/ },
      { user: '2 weeks, no wait, make that 4 weeks', calls: [extend('L204113', 4)], says: /weeks 4/ },
      { user: 'Thanks', calls: [], says: /welcome/i },
    ],
  },
  {
    id: 'lost-confirmed',
    turns: [
      { user: 'My library card was stolen!', calls: [], says: /card.*\?$/ },
      { user: "It's L778899", calls: [], says: /report lost.*L778899.*\?$/ },
      { user: 'yes please', calls: [call('report_lost', { card: 'L778899' })], says: /blocked/ },
    ],
  },
  {
    id: 'lost-declined',
    turns: [
      { user: 'I lost my card L778899, can you block it?', calls: [], says: /L778899.*\?$/ },
      { user: 'no, wait', calls: [], says: /leave it/ },
      { user: 'List the books that I have borrowed.', calls: [loans('L778899')], says: /Middlemarch/ },
    ],
  },
  {
    id: 'reserve-from-memory',
    memory: ['card is L314159', 'prefers the harbour branch'],
    turns: [
      { user: 'I want to reserve a title.', calls: [], says: /title.*\?$/ },
      {
        user: 'The Brothers Karamazov, please',
        calls: [
          call('reserve_book', { card: 'L314159', title: 'The Brothers Karamazov', branch: 'harbour' }),
        ],
        says: /Karamazov.*3/,
      },
      { user: 'bye', calls: [], says: /goodbye/i },
    ],
  },
  {
    id: 'memory-yields-to-the-user',
    memory: ['card is L314159', 'prefers the harbour branch'],
    turns: [
      {
        user: 'Reserve the title "Emma" for me, to be picked up at the north branch.',
        calls: [call('reserve_book', { card: 'L314159', title: 'Emma', branch: 'north' })],
        says: /north/,
      },
      { user: 'Which books have I borrowed?', calls: [loans('L314159')], says: /Middlemarch/ },
      { user: 'And for card L204113?', calls: [loans('L204113')], says: /L204113/ },
    ],
  },
  {
    id: 'reserve-over-many-turns',
    turns: [
      { user: 'Hi there', calls: [], says: /Hello/ },
      { user: 'I would like to reserve a book.', calls: [], says: /card.*title.*branch.*\?$/ },
      { user: 'The card is L204113.', calls: [], says: /title.*branch.*\?$/ },
      { user: 'pick up at the centre', calls: [], says: /title.*\?$/ },
      {
        user: 'the title is Persuasion',
        calls: [call('reserve_book', { card: 'L204113', title: 'Persuasion', branch: 'centre' })],
        says: /Persuasion/,
      },
    ],
  },
  {
    id: 'fees-then-loans',
    turns: [
      { user: 'How much is it a day when a book comes back late?', calls: [], says: /20 cents/ },
      {
        user: 'OK. When are my borrowed books due? L204113',
        calls: [loans('L204113')],
        says: /2026-12-01/,
      },
      { user: 'Then renew it for 2 weeks please', calls: [extend('L204113', 2)], says: /2026-12-15/ },
    ],
  },
  {
    id: 'unknown-card',
    turns: [
      { user: 'Which books have I borrowed? Card L000404', calls: [loans('L000404')], says: /Unknown.*\?$/ },
      { user: 'ah, L204113', calls: [loans('L204113')], says: /Middlemarch/ },
      { user: 'Where is the quiet room?', calls: [], says: /third floor/ },
    ],
  },
  {
    id: 'lawyer-by-route',
    turns: [
      { user: 'Which books are on my card L204113?', calls: [loans('L204113')], says: /Middlemarch/ },
      { user: 'That is wrong, I will call my lawyer!', calls: ['ask_librarian'] },
    ],
  },
  {
    id: 'librarian-by-rule',
    turns: [
      { user: 'Please renew a book', calls: [], says: /card.*\?$/ },
      { user: 'I would rather speak to a librarian', calls: ['ask_librarian'] },
    ],
  },
  {
    id: 'changes-mind',
    turns: [
      { user: 'I want to reserve a title', calls: [], says: /card.*\?$/ },
      { user: 'Never mind.', calls: [], says: /leave it/ },
      { user: 'Is food allowed in the reading room?', calls: [], says: /not allowed/ },
      { user: "Thanks, that's all", calls: [], says: /welcome/i },
    ],
  },
];
