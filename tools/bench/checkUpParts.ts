export { createGraphCheckUp } from '../../src/adapters/graph/checkUpEntries';
export { createCheckUp } from '../../src/application/checkUp/createCheckUp';
