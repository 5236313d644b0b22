/** What is fetched when it is first opened from here. */
export const repairsPart = async () => (await import('../repairs/Repairs')).Repairs;

export const historyPart = async () => (await import('../history/History')).History;
