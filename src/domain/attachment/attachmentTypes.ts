/** Why the content of a file cannot be looked at, by Outlook's own checks or by anybody's. */
export type UncheckableCause = 'mayBeLocked' | 'encrypted' | 'unknownType';

/** Endings of file names, without the dot. */
export const attachmentTypes = {
  /** Containers that take a password. */
  mayBeLocked: '7z ace arj cab dmg gz iso jar lha lzh rar tar tgz vhd vhdx xz z zip zipx',
  /** Encrypted by what they are. */
  encrypted: 'aes age asc axx enc gpg kdbx p12 p7e p7m pfx pgp rpmsg',
  /** What people attach, and what is checked on its way. */
  known:
    'bmp csv doc docm docx eml emf gif heic htm html ics jpeg jpg json key log m4a md mov mp3 mp4 msg numbers odp ods ' +
    'odt one pages pdf png ppt pptm pptx pub rtf svg tif tiff txt vcf vsd vsdx wav webp wmf xls xlsb xlsm xlsx xml',
} as const;

export const provenance = {
  asOf: '2026-11-22',
  source:
    'File types that Microsoft 365 can read and those it calls unscannable or password-protected (Microsoft Learn: mail flow rules, inspect message attachments; Microsoft Purview Message Encryption)',
};
