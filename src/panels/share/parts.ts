/** What is fetched when a step first needs it. */
export const previewPart = async () => (await import('../preview/Preview')).Preview;

export const exposurePart = async () => (await import('../exposure/Exposure')).ExposureCheck;

export const whoPart = async () => (await import('./WhoStep')).WhoStep;

export const manualPart = async () => (await import('./ManualWay')).ManualWay;

export const afterwardsPart = async () => (await import('./Afterwards')).Afterwards;

export const reviewDatePart = async () => (await import('./ReviewDate')).ReviewDate;
