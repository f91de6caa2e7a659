import { expect, it } from 'vitest';
import { EndlessLoop, Switchboard } from '../../../../scripts/mutants/switchboard.ts';

it('lets one mutant act, and counts those that are passed', () => {
  const board = new Switchboard(3);
  expect([board.acts(1), board.acts(3), board.acts(3)]).toEqual([false, false, false]);
  expect([...board.takePassed()]).toEqual([
    [1, 1],
    [3, 2],
  ]);
  board.set(3);
  expect([board.acts(1), board.acts(3)]).toEqual([false, true]);
  board.set(0);
  expect(board.acts(3)).toBe(false);
});

it('ends a loop that a mutant keeps going', () => {
  const board = new Switchboard(1);
  board.set(1, 1000);
  expect(() => {
    while (board.acts(1));
  }).toThrow(EndlessLoop);
});
