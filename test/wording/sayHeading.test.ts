import { sayPeopleHeading, sayProvenance, saySharingHeading } from '../../src/wording/sayHeading';

describe('headings say the answer', () => {
  it.each([
    [0, 'You share your calendar with nobody outside', 'Nobody outside your organisation takes part'],
    [1, '1 person outside can see your calendar', '1 person outside your organisation takes part'],
    [3, '3 people outside can see your calendar', '3 people outside your organisation take part'],
  ])('%d outside', (count, sharing, people) => {
    expect([saySharingHeading(count), sayPeopleHeading(count)]).toEqual([sharing, people]);
  });

  it('and sources say how current they are', () => {
    expect(sayProvenance({ source: 'Register of partners', asOf: '2018-10-09' })).toBe(
      'Checked 9 October 2018 · Source: Register of partners',
    );
  });
});
