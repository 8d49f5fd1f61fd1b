import type { Json, JsonObject } from '../../src/core/json.ts';
import type { Dialogue, World } from './dialogues.ts';

const PATIENT =
  '{ type: string, pattern: "^P-\\\\d{5}$", description: "the patient number, for example P-20417" }';
const VISIT =
  '{ type: string, pattern: "^V-\\\\d{4}$", description: "the number of the visit, for example V-3001" }';
const FIELD =
  '{ type: string, enum: [dentist, dermatology, eye_clinic], description: which doctor is needed }';

const tool = (description: string, properties: Record<string, string>, required = Object.keys(properties)) =>
  [
    `description: ${description}`,
    'parameters:',
    '  type: object',
    '  properties:',
    ...Object.entries(properties).map(([name, schema]) => `    ${name}: ${schema}`),
    `  required: [${required.join(', ')}]`,
    '',
  ].join('\n');

const files: Record<string, string> = {
  'harness.yaml':
    'name: clinic\nprompt: prompt.md\ntools: tools/*.yaml\nworkflow: workflow.yaml\ncontext: context/*.md\nmemory: memory.yaml\n',
  'prompt.md': [
    'You are the front desk of a clinic. Today is {{today}}.',
    '',
    '# Rules',
    '',
    '- Always call get_visit before cancel_visit.',
    '- Ask for confirmation before cancel_visit.',
    '- Never call cancel_visit if the visit is completed; you can book a new one.',
    '- Use call_nurse when the patient asks for a nurse, a person or a human.',
    '- For questions about parking or opening hours, answer from the documents.',
    '',
    '# What we know about the patient from before',
    '',
    '{{memory}}',
    '',
    '# Documents',
    '',
    '{{documents}}',
    '',
  ].join('\n'),
  'workflow.yaml': [
    'guards:',
    '  - { tool: renew_prescription, requires: get_patient, say: Call get_patient first. }',
    'hand_off: [call_nurse]',
    '',
  ].join('\n'),
  'memory.yaml': 'remember: [patient number, way to be told]\nscope: user\ndays: 365\nmax_entries: 10\n',
  'context/visiting.md':
    '---\ntitle: Visiting us\n---\n\nThe car park behind the house is free for two hours.\nWe are open from 8 to 18 on weekdays and closed on weekends.\n',
  'context/preparing.md':
    '---\ntitle: Preparing for a blood test\n---\n\nDo not eat or drink anything but water for 12 hours before a blood test.\nBring your insurance card.\n',
  'tools/book_visit.yaml': `name: book_visit\n${tool('Book a new appointment with a doctor on a day.', { patient_id: PATIENT, field: FIELD, day: '{ type: string, format: date, description: the date of the visit }' })}`,
  'tools/get_visit.yaml': `name: get_visit\n${tool('Show an appointment that exists, on which day and with whom it is.', { visit_id: VISIT })}`,
  'tools/cancel_visit.yaml': `name: cancel_visit\n${tool('Cancel an appointment that the patient cannot come to or does not need.', { visit_id: VISIT })}`,
  'tools/get_patient.yaml': `name: get_patient\n${tool('Look up the record of a patient, address and insurance.', { patient_id: PATIENT })}`,
  'tools/renew_prescription.yaml': `name: renew_prescription\n${tool('Renew a prescription for tablets or medicine that is running out.', { patient_id: PATIENT, medicine: '{ type: string, description: the name of the medicine }', notify: '{ type: string, enum: [email, phone, post], description: how to be told }' }, ['patient_id', 'medicine'])}`,
  'tools/call_nurse.yaml': `name: call_nurse\n${tool('Pass the conversation to a nurse.', { reason: '{ type: string, description: "why, in a few words" }' })}`,
};

const VISITS: Record<string, JsonObject> = {
  'V-3001': { state: 'booked', field: 'dentist', day: '2026-12-02' },
  'V-3002': { state: 'completed', field: 'eye_clinic', day: '2026-11-02' },
  'V-3003': { state: 'booked', field: 'dermatology', day: '2026-12-09' },
};

function answer(name: string, args: JsonObject): Json {
  const visit = VISITS[String(args.visit_id)];
  switch (name) {
    case 'get_visit':
    case 'cancel_visit':
      if (!visit) throw new Error(`There is no visit ${String(args.visit_id)}.`);
      return name === 'get_visit'
        ? { visit_id: args.visit_id!, ...visit }
        : { ok: true, visit_id: args.visit_id! };
    case 'book_visit':
      return { ok: true, visit_id: 'V-4000', day: args.day!, field: args.field! };
    case 'get_patient':
      return { patient_id: args.patient_id!, insurance: 'basic' };
    case 'renew_prescription':
      return { ok: true, medicine: args.medicine!, ready: '2026-11-27' };
    default:
      return { ok: true };
  }
}

/** A front desk with six tools, two documents and five rules. */
export const clinic: World = {
  files,
  at: '2026-11-24',
  answer,
};

const call = (name: string, args: JsonObject) => ({ name, args });
const show = (id: string) => call('get_visit', { visit_id: id });
const cancel = (id: string) => call('cancel_visit', { visit_id: id });

export const clinicDialogues: readonly Dialogue[] = [
  {
    id: 'cancel-asked',
    turns: [
      { user: 'I cannot come to my appointment, please cancel it.', calls: [], says: /visit.*\?$/ },
      { user: 'V-3001', calls: [show('V-3001')], says: /cancel.*V-3001.*\?$/ },
      { user: 'Yes, please.', calls: [cancel('V-3001')], says: /V-3001/ },
      { user: 'Thanks, bye!', calls: [], says: /welcome/i },
    ],
  },
  {
    id: 'cancel-corrected',
    turns: [
      { user: 'Please cancel my appointment V-3001', calls: [show('V-3001')], says: /V-3001.*\?$/ },
      { user: 'No, it is V-3003', calls: [show('V-3003')], says: /V-3003.*\?$/ },
      { user: 'yes', calls: [cancel('V-3003')], says: /V-3003/ },
    ],
  },
  {
    id: 'cancel-declined',
    turns: [
      { user: 'Can you cancel appointment V-3003?', calls: [show('V-3003')], says: /cancel.*\?$/ },
      { user: 'No, better not.', calls: [], says: /leave it/ },
      { user: 'When is the car park closed, and is parking free?', calls: [], says: /two hours/ },
    ],
  },
  {
    id: 'cancel-another',
    turns: [
      { user: 'Please cancel my appointment V-3001', calls: [show('V-3001')], says: /V-3001.*\?$/ },
      { user: "Yes, that's right", calls: [cancel('V-3001')], says: /V-3001/ },
      { user: 'Now cancel another appointment', calls: [], says: /visit.*\?$/ },
      { user: 'It is V-3003.', calls: [show('V-3003')], says: /V-3003.*\?$/ },
      { user: 'ok', calls: [cancel('V-3003')], says: /V-3003/ },
    ],
  },
  {
    id: 'cancel-completed',
    turns: [
      { user: 'Cancel my appointment V-3002 please', calls: [show('V-3002')], says: /cannot.*completed/ },
      {
        user: 'Oh, then cancel the appointment V-3001 instead.',
        calls: [show('V-3001')],
        says: /V-3001.*\?$/,
      },
      { user: 'Yes', calls: [cancel('V-3001')], says: /Done/ },
    ],
  },
  {
    id: 'book-step-by-step',
    turns: [
      {
        user: 'I would like to book a new appointment with a doctor.',
        calls: [],
        says: /patient number.*field.*date.*\?$/,
      },
      { user: 'My number is P-20417', calls: [], says: /field.*date.*\?$/ },
      { user: 'The dentist', calls: [], says: /date.*\?$/ },
      {
        user: 'on 3 December please',
        calls: [call('book_visit', { patient_id: 'P-20417', field: 'dentist', day: '2026-12-03' })],
        says: /V-4000/,
      },
      { user: 'Great, thank you', calls: [], says: /welcome/i },
    ],
  },
  {
    id: 'book-digression',
    turns: [
      {
        user: 'Please book an appointment at the dermatology doctor on 2026-12-10',
        calls: [],
        says: /patient number.*\?$/,
      },
      { user: 'What are your opening hours?', calls: [], says: /8 to 18/ },
      {
        user: 'ok. P-55512',
        calls: [call('book_visit', { patient_id: 'P-55512', field: 'dermatology', day: '2026-12-10' })],
        says: /2026-12-10/,
      },
    ],
  },
  {
    id: 'book-then-renew',
    turns: [
      {
        user: 'Book the dentist for me tomorrow, a new appointment. I am P-20417.',
        calls: [call('book_visit', { patient_id: 'P-20417', field: 'dentist', day: '2026-11-25' })],
        says: /V-4000/,
      },
      { user: 'My medicine is running out too, renew the prescription.', calls: [], says: /medicine.*\?$/ },
      {
        user: 'It is Ramipril',
        calls: [
          call('renew_prescription', { patient_id: 'P-20417', medicine: 'Ramipril' }),
          call('get_patient', { patient_id: 'P-20417' }),
          call('renew_prescription', { patient_id: 'P-20417', medicine: 'Ramipril' }),
        ],
        says: /Ramipril.*2026-11-27/,
      },
    ],
  },
  {
    id: 'renew-from-memory',
    memory: ['patient number is P-77001', 'prefers e-mail'],
    turns: [
      { user: 'I need my prescription renewed, the tablets run out.', calls: [], says: /medicine.*\?$/ },
      {
        user: 'Metformin, thanks',
        calls: [
          call('renew_prescription', { patient_id: 'P-77001', medicine: 'Metformin', notify: 'email' }),
          call('get_patient', { patient_id: 'P-77001' }),
          call('renew_prescription', { patient_id: 'P-77001', medicine: 'Metformin', notify: 'email' }),
        ],
        says: /Metformin/,
      },
      { user: "No, that's all.", calls: [], says: /goodbye/i },
    ],
  },
  {
    id: 'nurse-while-asked',
    turns: [
      { user: 'Cancel an appointment', calls: [], says: /visit.*\?$/ },
      { user: "I don't want to do this with a machine, let me talk to a nurse!", calls: ['call_nurse'] },
    ],
  },
  {
    id: 'show-wrong-number',
    turns: [
      {
        user: 'On which day is my appointment V-9999?',
        calls: [show('V-9999')],
        says: /no visit V-9999.*check.*\?$/,
      },
      { user: 'Sorry, I meant V-3003', calls: [show('V-3003')], says: /2026-12-09/ },
      { user: 'And V-3001?', calls: [show('V-3001')], says: /2026-12-02/ },
    ],
  },
  {
    id: 'show-then-cancel',
    turns: [
      { user: 'Show me appointment V-3003, with whom is it?', calls: [show('V-3003')], says: /dermatology/ },
      { user: 'I cannot come then, please cancel it.', calls: [], says: /V-3003.*\?$/ },
      { user: 'Sure, go ahead', calls: [cancel('V-3003')], says: /Done/ },
      { user: 'Please cancel the appointment V-3003.', calls: [], says: /V-3003/ },
    ],
  },
  {
    id: 'no-number',
    turns: [
      { user: 'hello', calls: [], says: /Hello/ },
      { user: 'I have to cancel an appointment.', calls: [], says: /visit.*\?$/ },
      { user: "I don't know it.", calls: [], says: /without.*visit/ },
      { user: 'How long must I not eat before a blood test?', calls: [], says: /12 hours/ },
      { user: 'Thank you very much', calls: [], says: /welcome/i },
    ],
  },
];
