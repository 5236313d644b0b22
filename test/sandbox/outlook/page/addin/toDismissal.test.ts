import { toDismissal } from '../../../../../sandbox/outlook/page/addin/toDismissal';

test.each([
  ['informationalMessage', 0],
  ['progressIndicator', 1],
  ['errorMessage', 2],
  ['insightMessage', 3],
] as const)('closing a bar of type %s tells the add-in type %i and action 1, dismiss', (type, infobarType) => {
  expect(toDismissal({ key: 'k', type, message: 'm' })).toEqual({ infobarDetails: { infobarType, actionType: 1 } });
});
