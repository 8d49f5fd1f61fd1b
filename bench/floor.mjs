// The least that a client can do: the `openai` package in a loop under p-limit. Arguments: URL, calls, concurrency.
import OpenAI from 'openai';
import pLimit from 'p-limit';

const [url, calls, concurrency] = process.argv.slice(2);
const client = new OpenAI({ apiKey: 'none', baseURL: url, maxRetries: 0 });
const limit = pLimit(Number(concurrency));
const tools = [
  { type: 'function', function: { name: 'track', description: 'Tracks.', parameters: { type: 'object' } } },
];

await Promise.all(
  Array.from({ length: Number(calls) }, (_, index) =>
    limit(() =>
      client.chat.completions.create({
        model: 'm',
        messages: [
          { role: 'system', content: 'You are a desk.' },
          { role: 'user', content: `Where is order A-${index}?` },
        ],
        tools,
      }),
    ),
  ),
);
