import type { ItemAttachment } from '../../host';

/** A file of this computer as an attachment, its content in base64. */
export function readFile(file: File): Promise<ItemAttachment> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const [, content = ''] = String(reader.result).split(',');
      const contentType = file.type || 'application/octet-stream';
      resolve({
        id: `file-${crypto.randomUUID()}`,
        name: file.name,
        size: file.size,
        contentType,
        isInline: false,
        kind: 'file',
        content,
      });
    };
    reader.readAsDataURL(file);
  });
}
