import type { PersonRemark } from '../domain/sip';
import { cleanText } from './foreignText';
import { joinNames } from './joinNames';
import { saySipSource } from './saySipCertainty';

/** What contradicts itself about one person: shown, not settled in silence (DIR-05). */
export const saySipRemark = (remark: PersonRemark): string => {
  switch (remark.code) {
    case 'sourcesDisagree':
      if (remark.confirmed !== undefined)
        return `You confirmed ${remark.confirmed}. Another source has ${joinNames(remark.addresses)}: if the one you confirmed no longer works, ask the person.`;
      return `There is more than one address: ${joinNames(remark.addresses)}. Ask the person which one holds.`;
    case 'severalNames':
      return `One address, several names: ${joinNames(remark.names.map(cleanText))}. Check that it is the person you mean.`;
    case 'stillSaysFormer':
      return `${capital(joinNames(remark.sources.map(saySipSource)))} still ${remark.sources.length === 1 ? 'has' : 'have'} ${remark.address}, an earlier address. It is not offered.`;
  }
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
