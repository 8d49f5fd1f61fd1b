// An OpenAI-compatible server on loopback that answers every request alike after `latency` milliseconds. Prints its URL.
import { createServer } from 'node:http';

const latency = Number(process.argv[2] ?? 0);
const answer = JSON.stringify({
  id: 'c',
  object: 'chat.completion',
  created: 0,
  model: 'm',
  choices: [
    { index: 0, message: { role: 'assistant', content: 'Your order is on its way.' }, finish_reason: 'stop' },
  ],
  usage: { prompt_tokens: 20, completion_tokens: 6, total_tokens: 26 },
});
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) };
let requests = 0;

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ requests }));
    return;
  }
  requests++;
  request.resume();
  request.on('end', () => {
    const send = () => response.writeHead(200, headers).end(answer);
    if (latency > 0) setTimeout(send, latency);
    else send();
  });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/v1`));
