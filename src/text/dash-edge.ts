/** The place after a dash that joins two words without white space; no character belongs to it, so cutting there loses none. */
export const dashEdge = /(?<=\S[–—])(?=\S)/u;
