import type { SearchRemark } from '../../domain/directory';
import { saySearchRemark } from '../../wording/sayPartnerSearch';
import { StatusMark } from '../layout/StatusMark';
import type { Tone } from '../../wording/sayStanding';

const TONES: Readonly<Record<SearchRemark['code'], Tone>> = {
  ownOrganisation: 'unknown',
  consumerService: 'stopped',
  noRelationship: 'stopped',
  belowPartner: 'attention',
  abovePartner: 'attention',
  lookAlike: 'attention',
};

/** What a domain that was typed is, or is easily taken for. */
export const SearchRemarks = ({ remarks }: { readonly remarks: readonly SearchRemark[] }) => (
  <>
    {remarks.map((remark) => {
      const text = saySearchRemark(remark);
      return <StatusMark key={text} tone={TONES[remark.code]} text={text} />;
    })}
  </>
);
