/** English words for what is no single person: bodies, written things, crowds. No names. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Written things that "say". */
export const documentNouns = set(
  `agreement draft document declaration treaty letter report reports statement proposal plan invitation text memo memorandum study survey poll
  book article editorial communique release resolution bill law order ruling indictment lawsuit complaint filing transcript post blog website
  notice manual guide paper review audit data figures records files pact accord deal framework roadmap`,
);
/** Nouns for people who speak without a name: capital only where a sentence starts. */
export const crowdNouns = set(
  `sources officials analysts experts critics observers researchers scientists authors doctors witnesses residents locals supporters opponents
  police prosecutors lawyers lawmakers leaders diplomats economists activists campaigners investigators regulators authorities people someone
  somebody everyone everybody nobody anyone many others some several most neither all both none media staff neighbours neighbors relatives
  parents students teachers workers protesters voters historians organizers organisers man men woman women mother father friend friends family wife husband`,
);
/** Bodies named by a class noun ("the company"). */
export const bodyNouns = set(
  `ministry department agency company firm group organization organisation institute university college hospital party union association
  foundation committee commission council court parliament senate congress bank corporation newspaper paper magazine broadcaster station network
  outlet site charity nonprofit watchdog regulator authority bureau office police army navy military alliance bloc coalition federation board team
  club club's airline manufacturer maker startup center centre museum laboratory lab school embassy government cabinet administration fund force church league federation panel tribunal campaign`,
);
/** Nouns for a body whose name has another one: "the force" of a police, "the authority" of a council. */
export const classNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['force', set('police constabulary')],
  ['authority', set('council')],
  ['department', set('ministry')],
  ['tribunal', set('court')],
  ['institution', set('university college')],
  ['nonprofit', set('foundation')],
]);
/** Nouns in -er and -or that a firm can be as well as a person. */
export const enterpriseNouns = set(
  `buyer seller maker owner bidder supplier manufacturer provider operator developer publisher retailer insurer lender carrier exporter importer
  producer winner loser competitor rival subsidiary parent partner sponsor distributor builder processor wholesaler brewer airline member`,
);
/** What stands right before the name of a medium. */
export const mediaNouns = set('newspaper magazine broadcaster station channel outlet website tabloid daily weekly network');
/** Last words of newspapers' names. */
export const newspaperWords = set(
  'times post tribune herald journal gazette news dispatch guardian telegraph mail chronicle observer courier bugle',
);

/** Words inside a capitalised name that show it is no person's. */
export const bodyNameWords = set(
  `ministry department agency company group organization organisation institute university college hospital party union association foundation
  hospitals schools colleges universities airlines railways holdings partners trust charity
  committee commission council court parliament senate congress bank corporation corp inc ltd llc plc newspaper times post news journal gazette
  tribune herald dispatch chronicle telegraph magazine network office police army navy force forces alliance coalition federation board club airlines airways center centre
  museum laboratory laboratories labs school embassy government cabinet administration fund forum summit staff street road avenue square sea
  ocean river lake island islands mountain mountains city county state states house republic kingdom nations biologics pharmaceuticals technologies
  systems industries international watch day week conference act treaty agreement framework war world championship cup league games festival
  airport station park church cathedral society service services security reserve exchange authority bureau initiative project program programme
  stadium arena marathon derby users workers owners drivers fans supporters members pilots nurses farmers teachers employees customers
  shareholders veterans voters tenants miners unions leagues
  award prize affairs relations policy studies communications region province district oblast north south east west northern southern eastern western central`,
);
/** What a firm's name ends in and leaves out: its legal form. */
export const legalForms = set(
  'inc incorporated ltd limited plc llc llp corp corporation company co gmbh ag se sa nv bv ab asa oy oyj spa srl pty holding holdings group',
);
/** What a firm makes or does, where it ends the firm's name. */
export const tradeWords = set(
  `systems technologies technology industries pharmaceuticals pharma biologics airlines airways railways shipping motors energy steel foods
  laboratories labs entertainment software logistics partners electronics chemicals mining textiles breweries aerospace robotics`,
);
