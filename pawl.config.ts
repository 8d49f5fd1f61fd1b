import { defineConfig } from 'pawl';

export default defineConfig({
  // Small built-in engines that need no network and no key; put your own models here.
  models: [
    { id: 'reference/keyword', provider: 'reference' },
    { id: 'reference/ngram', provider: 'reference' },
  ],
});
