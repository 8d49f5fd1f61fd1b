import { defineConfig } from 'pawl';

export default defineConfig({
  models: [
    // Small built-in engines that need no network and no key: for trying pawl, never a stand-in for your model.
    { id: 'reference/keyword', provider: 'reference' },
    { id: 'reference/ngram', provider: 'reference' },
    // Your own, with the key in OPENAI_API_KEY; prices are in USD per million tokens:
    // { id: 'gpt-4o-mini', provider: 'openai', price: { input: 0.15, output: 0.6 } },
    // Or any server that speaks the same protocol:
    // { id: 'local', provider: 'openai', model: 'qwen3', baseURL: 'http://127.0.0.1:11434/v1' },
  ],
});
