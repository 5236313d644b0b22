/** Tuesday 24 November 2026, 9:00 in London: what the fakes take for now. */
export const NOW = Date.UTC(2026, 10, 24, 9, 0);
