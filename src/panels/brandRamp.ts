import type { BrandVariants } from '@fluentui/react-components';

/** From darkest to lightest, one hue; 80 is NHS blue (ACC-07). The only colours this product names itself. */
export const brandRamp: BrandVariants = {
  10: '#04111d',
  20: '#051b30',
  30: '#062747',
  40: '#05315c',
  50: '#033c72',
  60: '#00488c',
  70: '#0053a2',
  80: '#005eb8',
  90: '#1a7ad5',
  100: '#3f9bf3',
  110: '#61acf5',
  120: '#7ebbf7',
  130: '#9acaf9',
  140: '#b7d9fa',
  150: '#d2e7fb',
  160: '#eaf4fd',
};
