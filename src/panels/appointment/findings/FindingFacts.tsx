import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, Ref } from 'react';
import type { JudgedFinding } from '../../../domain/alert';
import { sayFinding } from '../../../wording/sayFinding';
import { Meta } from '../../layout/Meta';
import { Paragraph } from '../../layout/Paragraph';
import { StatusMark } from '../../layout/StatusMark';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FindingFactsProps {
  readonly finding: JudgedFinding;
  /** What stands at its place, to be masked. */
  readonly text: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** As for every heading that takes the focus: office.js would lead the Tab key out of the pane from here. */
const leaveTabToTheBrowser = (event: KeyboardEvent): void => {
  if (event.key === 'Tab') event.stopPropagation();
};

/** Field and kind, the number masked, who outside reads it, and why it matters. */
export const FindingFacts = ({ finding, text, headingRef }: FindingFactsProps) => {
  const styles = useStyles();
  const { title, fact, why, who } = sayFinding(finding, text);
  const needsLook = !finding.waived && finding.reach !== 'nobody';
  return (
    <>
      <h3 ref={headingRef} tabIndex={-1} className={styles.heading} onKeyDown={leaveTabToTheBrowser}>
        {needsLook ? <StatusMark tone="attention" text={fact} /> : fact}
      </h3>
      <Paragraph>{title}</Paragraph>
      {who.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {why.map((sentence) => (
        <Meta key={sentence}>{sentence}</Meta>
      ))}
    </>
  );
};
