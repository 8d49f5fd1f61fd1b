import { describe, expect, test } from 'vitest';
import { startModelServer } from './support/model-server.ts';
import { createProject } from './support/project.ts';
import { cancelCase, serveShop, shopFiles } from './support/shop.ts';

const key = { OPENAI_API_KEY: 'test' };
