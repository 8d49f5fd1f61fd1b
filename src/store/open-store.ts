import type { Store, StoreFactory } from './store.ts';

/** Every kind of store by the scheme of its location; a plain path is a SQLite file. */
const stores: Readonly<Record<string, () => Promise<StoreFactory>>> = {
  sqlite: async () => (await import('./sqlite/sqlite-store.ts')).openSqliteStore,
};

/** Opens a store, creating it when it does not exist yet. Throws PAWL_STORE_… and touches nothing it cannot read. */
export async function openStore(location: string): Promise<Store> {
  const scheme = /^([a-z]{2,}):/.exec(location)?.[1] ?? 'sqlite';
  const load = stores[scheme] ?? stores.sqlite!;
  const open = await load();
  return open(location.replace(/^sqlite:(?!\/\/)/, ''));
}
