/** The page hands the text to the browser; nothing is sent anywhere. */
export const saveFile = (name: string, type: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Without it Excel takes a CSV for another code page. */
export const BYTE_ORDER_MARK = '\ufeff';
