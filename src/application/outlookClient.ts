/** Which Outlook the pane stands in. */
export type OutlookClient = 'web' | 'newWindows' | 'classicWindows' | 'mac' | 'phone';
