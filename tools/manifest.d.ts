export function toManifest(xml: string, address: string): string;
