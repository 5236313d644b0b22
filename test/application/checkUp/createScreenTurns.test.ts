import { createScreenTurns } from '../../../src/application/checkUp/createScreenTurns';

const create = () => {
  let now = 0;
  const booked: (() => void)[] = [];
  const turns = createScreenTurns({
    clock: { now: () => now, timeZone: () => 'Europe/London' },
    wait: () => new Promise((resolve) => booked.push(resolve)),
  });
  const letScreenGo = async (): Promise<void> => {
    booked.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { turns, booked, letScreenGo, pass: (milliseconds: number) => void (now += milliseconds) };
};

describe('the pane answers while it works', () => {
  it('the screen goes first once the work has lasted, and the work begins anew after it', async () => {
    const { turns, letScreenGo, pass } = create();
    expect(turns()).toBeUndefined();
    pass(24);
    expect(turns()).toBeUndefined();
    pass(1);
    const turn = turns();
    expect(turn).toBeInstanceOf(Promise);
    await letScreenGo();
    await turn;
    expect(turns()).toBeUndefined();
    pass(24);
    expect(turns()).toBeUndefined();
  });

  it('until it has gone nothing goes on, however often it is asked', async () => {
    const { turns, letScreenGo, pass } = create();
    turns();
    pass(30);
    let isOver = false;
    const going = Promise.all([turns(), turns()]).then(() => void (isOver = true));
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOver).toBe(false);
    await letScreenGo();
    await going;
  });

  it('a time in which an answer was waited for is no stretch of work', async () => {
    const { turns, letScreenGo, pass } = create();
    turns();
    await letScreenGo();
    pass(5_000);
    expect(turns()).toBeUndefined();
  });

  it('one turn is booked for a stretch, not one for each piece of work', () => {
    const { turns, booked, pass } = create();
    for (let piece = 0; piece < 20; piece += 1) {
      turns();
      pass(1);
    }
    expect(booked).toHaveLength(1);
  });
});
