import { createStore } from '../../../../../sandbox/outlook/page/store/createStore';

test('tells who listens what was and what is, and nobody when nothing changed or nobody listens any more', () => {
  const store = createStore(1);
  const heard: [number, number][] = [];
  const stop = store.subscribe((after, before) => heard.push([before, after]));
  store.update((value) => value + 1);
  store.update((value) => value);
  stop();
  store.update(() => 9);
  expect([store.get(), heard]).toEqual([9, [[1, 2]]]);
});
