import { findOpenReview, releaseReview, setReview } from '../../src/application/reviewDates';
import { createFakeReviews } from '../fakes/fakeSharingPorts';

const TITLE = 'Calendar review';
const review = (share: string, date = '2027-02-24') => ({ share, date, title: TITLE, timeZone: 'Europe/London' });

describe('a day to look at a share again', () => {
  it('is one entry for a day, whatever shares it is for', async () => {
    const reviews = createFakeReviews();
    await setReview({ reviews }, review('sam'));
    await setReview({ reviews }, review('kim'));
    await setReview({ reviews }, review('kim'));
    expect(reviews.held()).toEqual([{ id: 'review-1', date: '2027-02-24', shares: ['sam', 'kim'], title: TITLE }]);
  });

  it('moves with its share, and the old day goes when nobody needs it', async () => {
    const reviews = createFakeReviews([{ id: 'old', date: '2027-01-24', shares: ['sam'] }]);
    await setReview({ reviews }, review('sam'));
    expect(reviews.held().map(({ date, shares }) => [date, shares])).toEqual([['2027-02-24', ['sam']]]);
  });

  it('goes with the last share for it, and not before', async () => {
    const reviews = createFakeReviews([{ id: 'one', date: '2027-02-24', shares: ['sam', 'kim'] }]);
    await releaseReview({ reviews }, 'sam');
    expect(reviews.held().map(({ shares }) => shares)).toEqual([['kim']]);
    await releaseReview({ reviews }, 'kim');
    expect(reviews.held()).toEqual([]);
  });

  it('leaves the entries of other shares alone', async () => {
    const reviews = createFakeReviews([{ id: 'one', date: '2027-02-24', shares: ['kim'] }]);
    await releaseReview({ reviews }, 'sam');
    expect(reviews.held()).toHaveLength(1);
  });

  it('is not written twice when the answer is lost after the write', async () => {
    const reviews = createFakeReviews();
    reviews.addFailsAfterwards = { kind: 'unavailable' };
    expect(await setReview({ reviews }, review('sam'))).toMatchObject({ ok: true, value: { id: 'review-1' } });
    expect(reviews.held()).toHaveLength(1);
  });

  it('two entries for one day, from two panes, become one', async () => {
    const reviews = createFakeReviews([
      { id: 'a', date: '2027-02-24', shares: ['sam'] },
      { id: 'b', date: '2027-02-24', shares: ['kim'] },
    ]);
    await setReview({ reviews }, review('lou'));
    expect(reviews.held()).toEqual([{ id: 'a', date: '2027-02-24', shares: ['sam', 'kim', 'lou'] }]);
  });

  it('writes nothing where the mailbox cannot be read', async () => {
    const reviews = createFakeReviews();
    reviews.failure = { kind: 'offline' };
    expect(await setReview({ reviews }, review('sam'))).toMatchObject({ ok: false });
    expect(reviews.held()).toEqual([]);
  });

  it.each([
    ['its words and its day', { subject: TITLE, date: '2027-02-24' }, 'one'],
    ['other words are another entry', { subject: 'Ward round', date: '2027-02-24' }, undefined],
    ['another day is another entry', { subject: TITLE, date: '2027-02-25' }, undefined],
  ])('is known beside the open pane by %s', (_sentence, open, id) => {
    const reviews = [{ id: 'one', date: '2027-02-24', shares: ['sam'] }];
    expect(findOpenReview(reviews, open, TITLE)?.id).toBe(id);
  });
});
