import { Link, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  link: { minHeight: '24px', display: 'inline-flex', alignItems: 'center', overflowWrap: 'anywhere' },
});

interface OutwardLinkProps {
  readonly href: string;
  readonly text: string;
}

/** `sip:` and `im:` open Skype for Business. */
const SAFE_SCHEMES = ['https:', 'mailto:', 'tel:', 'sip:', 'im:'];

const isSafe = (href: string): boolean => SAFE_SCHEMES.some((scheme) => href.toLowerCase().startsWith(scheme));

/** The register is somebody else's file: an address of any other kind is shown, not followed (SEC-06, ACC-04). */
export const OutwardLink = ({ href, text }: OutwardLinkProps) => {
  const styles = useStyles();
  if (!isSafe(href)) return <span>{text}</span>;
  const opensWindow = href.toLowerCase().startsWith('https:');
  const window = opensWindow ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <Link href={href} className={styles.link} {...window}>
      {opensWindow ? `${text} (opens a new window)` : text}
    </Link>
  );
};
