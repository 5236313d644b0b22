import type { Finding, ScannedEntry } from '../sensitivity';

const fieldText = (entry: ScannedEntry, { field, index }: Pick<Finding, 'field' | 'index'>): string => {
  if (field === 'categories' || field === 'attachmentNames') return (entry[field] || [])[index || 0] || '';
  return entry[field];
};

/** What stands at a finding's place: to be masked before it is shown, and never kept. */
export const textAt = (entry: ScannedEntry, finding: Pick<Finding, 'field' | 'index' | 'start' | 'end'>): string =>
  fieldText(entry, finding).slice(finding.start, finding.end);
