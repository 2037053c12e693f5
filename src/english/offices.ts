/** Offices of which a town, a country or a court has one: "the mayor" of a story is one person, where only one is named. */
export const singleOffices: ReadonlySet<string> = new Set(
  `mayor president premier chancellor governor mediator coroner ombudsman archbishop bishop headteacher headmaster headmistress
  prime-minister vice-president vice-chancellor coach`.split(/\s+/),
);

/** Nouns that many people of one story are: as a role they lead to nobody in another article. */
export const commonRoles: ReadonlySet<string> = new Set(
  `owner resident witness survivor victim volunteer veteran student teacher nurse doctor surgeon engineer worker driver pilot farmer trader
  shopkeeper pensioner expert analyst economist historian scientist researcher author writer reporter correspondent journalist editor columnist
  activist campaigner organizer organiser aide adviser advisor official ally rival colleague counterpart candidate fellow investor banker
  lawyer attorney barrister solicitor spokesman spokeswoman spokesperson speaker friend neighbour neighbor partner member boss chief head leader
  queen king prince princess lord lady star hero giant father mother son daughter brother sister wife husband man woman person sources`.split(
    /\s+/,
  ),
);

/** Words behind the name of a firm that it is often printed without. */
export const firmWords: ReadonlySet<string> = new Set(
  'line lines group company co corporation corp inc incorporated ltd limited plc ag se gmbh sa holding holdings llc'.split(' '),
);

/** Nouns by which a later article calls a body that another names in full. */
export const bodyRoles: ReadonlySet<string> = new Set(
  `authority union ministry agency commission council association federation party bank university hospital institute foundation committee
  board club police court tribunal department office society league chamber operator airline cooperative`.split(/\s+/),
);

/** Bodies that news names by their noun alone, because a place has one. */
export const loneBodies: ReadonlySet<string> = new Set('police army navy coastguard parliament prosecutors firefighters'.split(' '));
