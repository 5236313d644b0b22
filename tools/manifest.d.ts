export function toManifest(xml: string, address: string): string;
export function withSendMode(xml: string, sendMode: 'PromptUser' | 'SoftBlock'): string;
