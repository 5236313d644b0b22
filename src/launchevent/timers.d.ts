/** All that the event runtime of classic Outlook on Windows has beside `Office` and the language. */
declare function setTimeout(done: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
