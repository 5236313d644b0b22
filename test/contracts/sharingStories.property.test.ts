import fc from 'fast-check';
import { anyStory } from './anyStory';
import { playStory } from './sharingStories';

/** Thousands of stories on a machine that is busy with other things. */
jest.setTimeout(600_000);

describe('2,000 stories of shares, refusals, undos, repairs and faults, over the Graph simulator', () => {
  it('never a grant above the cap or above what was confirmed, never two entries for one person, and the screen ends on what the server holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => void (await playStory(story))),
      { numRuns: Number(process.env.STORIES ?? 2_000) },
    );
  });
});
