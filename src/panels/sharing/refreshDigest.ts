import type { Ports } from '../../application/ports';
import { readSharing, type SharingPicture } from '../../application/readSharing';
import { writeDigest } from '../../application/writeDigest';

/** Reads who outside can see the calendar and leaves it behind for events; what cannot be read is tried another day. */
export const refreshDigest = async (ports: Ports, note: (picture: SharingPicture) => void): Promise<void> => {
  const reading = await readSharing(ports);
  if (reading.kind !== 'read') return;
  note(reading.picture);
  await writeDigest(ports.alert, reading.picture);
};
