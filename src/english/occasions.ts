/** Nouns for what people come together at, or say something at: the last word names the kind. */
export const occasionNouns: ReadonlySet<string> = new Set(
  `conference briefing summit meeting hearing rally debate session speech address interview forum ceremony congress assembly trial talks
  negotiations statement vigil march protest vote`.split(/\s+/),
);
