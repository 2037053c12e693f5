/** English words that tell what kind of source a noun phrase is. No names. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const malePronouns = set('he him his himself');
export const femalePronouns = set('she her hers herself');
export const pluralPronouns = set('they them their theirs');
export const thingPronouns = set('it its itself');
/** Whoever writes or is quoted, and pairs that no phrase names: not for this stage to say. */
export const speakingPronouns = set('i we me us you both each neither');
export const relativePronouns = set('who whom which that whose');

export const determiners = set('the a an this that these those its his her their our my your');
export const indefinite = set(
  'a an another some any several many most few one two three four five six seven eight nine ten eleven twelve dozens hundreds other certain',
);
export const ordinals = set('first second third fourth fifth sixth another');

/** Words that start a postmodifier: what follows does not name the source. */
export const postmodifiers = set(
  `who whom whose which that for in at from within with on to inside close familiar including involved briefed under among across near
  around based dated speaking citing quoted alike also both released issued published seen signed obtained led comprising according agreed by`,
);

/** Titles in front of a name, without the full stop. */
export const titles = set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend father sister pope king queen prince princess
  president vice-president minister premier chancellor secretary senator sen representative rep congressman congresswoman governor gov mayor
  ambassador envoy general gen colonel col brigadier corporal major maj captain capt lieutenant lt admiral adm sergeant sgt commander marshal judge justice
  chairman chairwoman chair director chief commissioner spokesman spokeswoman spokesperson inspector detective sheriff bishop archbishop cardinal
  rabbi imam sheikh coach manager speaker mp leader deputy administrator superintendent undersecretary under-secretary secretary-general
  ceo cfo cto founder co-founder cofounder owner head boss curator attorney lawyer barrister prosecutor solicitor analyst economist historian
  scientist researcher coauthor co-author author writer reporter correspondent journalist editor columnist activist campaigner organizer organiser
  aide adviser advisor strategist mediator arbitrator negotiator diplomat official lawmaker backbencher veteran student teacher surgeon physician nurse engineer
  representative negotiator treasurer principal consul dean rector provost executive vice-chairman vice-chancellor fellow expert resident minister-president
  councillor councilor councilman councilwoman councilmember cllr alderman magistrate candidate nominee contender incumbent det supt dci constable
  trooper paramedic firefighter headteacher headmaster headmistress vicar priest chaplain pastor presenter broadcaster host barrister campaigner
  trustee clerk steward volunteer survivor witness tenant farmer trader shopkeeper pensioner whip ally rival colleague counterpart parliamentarian
  undersecretary jurist ombudsman watchdog mogul tycoon billionaire investor banker broker striker midfielder goalkeeper cmdr cpl insp atty
  pathologist epidemiologist virologist psychologist sociologist climatologist geologist biologist ecologist meteorologist seismologist demographer
  political-scientist counsel teammate referee umpire landlady landlord waiter waitress vice-chair comptroller assemblyman assemblywoman assemblymember delegate selectman`,
);

/** Words of titles and of bodies' names that are surnames too. */
export const familyNameWords = set(
  `king dean pope prince bishop baron major judge justice marshal priest constable clerk steward farmer abbot chair page rector lord
  lake west north east park street church post day court house hall bank school fund prize week station field rivers sea price`,
);

/** Titles that everybody has. */
export const courtesies = set('mr mrs ms miss mx sir dr');

/** Is the word, in small letters, a title or a role noun that stands before names? Plurals too ("Presidents Macron and …"). */
export function isTitle(word: string): boolean {
  const title = word.endsWith('.') ? word.slice(0, -1) : word;
  return titles.has(title) || (title.endsWith('s') && titles.has(title.slice(0, -1)));
}

const femaleWords = set(
  'mrs ms miss dame lady baroness queen princess sister mother wife daughter woman girl actress widow duchess madam niece aunt',
);
const maleWords = set('mr sir lord baron king prince brother father husband son man boy actor widower duke pope nephew uncle');

export const kinNouns = set(
  'wife husband mother father sister brother daughter son widow widower nephew niece uncle aunt cousin grandson granddaughter grandmother grandfather stepson',
);

/** Gender that a title or a role noun shows. */
export function genderOf(word: string): 'female' | 'male' | undefined {
  if (femaleWords.has(word) || word.endsWith('woman')) return 'female';
  if (maleWords.has(word) || (word.endsWith('man') && !/^(?:hu|ger|ro|nor|otto)man$/.test(word))) return 'male';
  return undefined;
}

/** Role nouns that many hold: alone they name nobody, only lead back to a holder already named. */
export const generalRoleWords = set(
  `president vice prime minister foreign defence defense interior finance secretary general chief head leader chancellor premier envoy special
  spokesman spokeswoman spokesperson spokespeople press official ministry department ministers government administration office agency alliance company
  group coalition union organization organisation institute university party newspaper paper magazine broadcaster proposal agreement declaration
  document letter statement report draft plan intent of the state former deputy senior top mayor governor senator lawmaker legislator ambassador
  director chairman chairwoman chair commissioner commission judge court police army military general's lawyer author researcher professor doctor
  side bloc body signatories partners`,
);

export const spokesWords = set('spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen');
/** Nouns of saying: the source is their owner ("the minister's warning"). */
export const speechNouns = set(
  `warning warnings announcement statement statements stance position remark remarks comment comments offer reporting narrative claim claims
  assertion argument response reply message speech address words view views vow promise pledge threat call appeal demand criticism insistence
  assessment testimony account admission suggestion declaration rhetoric briefing interview tweet post letter opinion denial accusation conclusion
  estimate estimates forecast prediction complaint`,
);
/** Nouns of an office: the source is the body its owner heads. */
export const officeNouns = set('office government administration team cabinet camp');
/** Capitalised only because a sentence starts with them. */
export const functionWords = set(
  `the a an this that these those its his her their our my your he she it they we i you who what when where why how which while as if but and or
  nor so yet for from with without by to of in on at into onto over under after before since until during despite although though because
  however moreover meanwhile instead also then there here now not no yes all some any many most more several few one two three four five six
  seven eight nine ten earlier later still even only just once both each every another other such than according asked speaking following led
  looking monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december sept oct nov dec jan feb`,
);
export const particles = set('de da di del della der den van von la le du dos das bin ibn al el ter ten zu');

/** Role nouns of one meaning, by the word they are compared under. */
const sameRole: ReadonlyMap<string, string> = new Map(
  [
    'spokesperson spokesman spokeswoman',
    'lawmaker legislator mp congressman congresswoman parliamentarian backbencher senator representative rep',
    'chair chairman chairwoman chairperson',
    'doctor physician dr pediatrician paediatrician surgeon',
    'premier pm',
    'professor prof',
    'general gen',
    'colonel col',
    'senator sen',
    'governor gov',
    'councillor cllr councilor councilman councilwoman',
    'sergeant sgt',
    'captain capt',
    'lieutenant lt',
    'admiral adm',
    'detective det',
    'reverend rev',
    'commander cmdr',
    'magistrate judge',
    'secretary-general secretary',
    'organisation organization',
    'defence defense',
    'paper newspaper daily',
    'company firm maker manufacturer',
    'scientist researcher',
    'lawyer attorney',
    'head chief boss director leader',
  ].flatMap((line) => line.split(' ').map((word, _, [first = word]) => [word, first] as const)),
);

/** The word a role noun is compared under. */
export function roleKey(noun: string): string {
  return sameRole.get(noun) ?? noun;
}
