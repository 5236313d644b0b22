import fc from 'fast-check';
import { anyStory } from './anyStory';
import { playStory } from './sharingStories';
import { createStoryTally } from './storyTally';

/** Thousands of stories on a machine that is busy with other things. */
jest.setTimeout(600_000);

describe('2,000 stories of shares, refusals, undos, repairs and faults, over the Graph simulator', () => {
  it('never a grant above the cap or above what was confirmed, never two entries for one person, and the screen ends on what the server holds', async () => {
    const tally = createStoryTally();
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => tally.add((await playStory(story)).met)),
      { numRuns: Number(process.env.STORIES ?? 2_000) },
    );
    process.stdout.write(`${tally.say()}\n`);
    expect(tally.missing()).toEqual([]);
  });
});
