import { makeStyles, MessageBarTitle } from '@fluentui/react-components';

const useStyles = makeStyles({ title: { display: 'block' } });

/** What happened, on a line of its own. */
export const NoticeTitle = ({ text }: { readonly text: string }) => (
  <MessageBarTitle className={useStyles().title}>{text}</MessageBarTitle>
);
