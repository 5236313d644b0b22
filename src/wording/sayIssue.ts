import type { GrantIssue } from '../domain/sharing';
import { sayLevel } from './sayLevel';
import { sayReason } from './sayReason';

export interface IssueWords {
  /** A few words for the row. */
  readonly label: string;
  readonly text: string;
}

/** What is not as it is meant to be with an entry, and what can be done about it (CAL-04, CAL-25). */
export const sayIssue = (issue: GrantIssue): IssueWords => {
  switch (issue.code) {
    case 'abovePartnerMaximum':
      return {
        label: 'Above partner maximum',
        text: `"${sayLevel(issue.level).name}" is more than anybody at a partner is meant to have. You can lower it here.`,
      };
    case 'aboveCap': {
      const reasons = issue.limits.map(sayReason).join(' ');
      return {
        label: "Above today's rules",
        text: `This level was given earlier. ${reasons} You can lower or remove it here.`,
      };
    }
    case 'partnerNotActive':
      return { label: 'Federation not active', text: `${sayReason(issue)} You can lower or remove the share here.` };
    case 'noRelationship':
      return {
        label: 'No relationship',
        text: `${sayReason(issue)} This share is there all the same; you can remove it here.`,
      };
    case 'consumerService':
      return {
        label: 'Consumer service',
        text: `${sayReason(issue)} This share is there all the same; you can remove it here.`,
      };
    case 'customRights':
      return {
        label: 'Custom rights',
        text: 'Outlook holds rights that match none of the usual levels, so what they see is not known. You can replace or remove them here.',
      };
    case 'delegate':
      return issue.seesPrivate
        ? { label: 'Sees private appointments', text: 'This delegate can open your private appointments too.' }
        : { label: 'Delegate', text: 'This delegate sees everything but your private appointments.' };
    case 'addressNotReadable':
      return {
        label: 'Address not readable',
        text: 'Outlook gives no e-mail address for this entry, so who it is cannot be checked. You can remove it in Outlook.',
      };
    case 'accountMayBeClosed':
      return {
        label: 'Account may be closed',
        text: 'Your directory does not know this address any more. You can remove the share here.',
      };
    case 'domainLeftRegister':
      return {
        label: 'No longer in the register',
        text: `${issue.domain} belonged to ${issue.partner} when the share was given and is not in the register now. You can remove the share here.`,
      };
    case 'severalEntries':
      return {
        label: `${issue.count} entries`,
        text: `There are ${issue.count} entries for this person; the widest one counts. Removing the share here removes all of them.`,
      };
  }
};
