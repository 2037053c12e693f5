/** Nouns that say something about a subject: can it speak, is it a paper, a time, or a word for what somebody said. */

const persons = `official minister secretary president chancellor premier leader spokesperson spokesman spokeswoman spokespeople spokesmen spokeswomen
 envoy ambassador diplomat general commander officer soldier lawmaker senator representative deputy member mayor governor judge prosecutor lawyer attorney
 analyst expert researcher scientist professor scholar economist historian doctor physician nurse epidemiologist teacher student critic supporter opponent
 activist advocate campaigner guard coastguard whistleblower bystander tenant landlord shopkeeper fisherman resident witness survivor victim neighbour neighbor man woman men women people person boy girl child children mother father
 parent son daughter brother sister wife husband friend aide adviser advisor source insider observer author writer journalist reporter correspondent editor
 columnist commentator director manager executive chief head chair chairman chairwoman chairperson founder owner investor trader farmer worker employee
 employer driver captain coach player team-mate king queen prince princess pope bishop priest monk pilot astronaut inspector detective investigator
 rebel militant insurgent fighter protester demonstrator separatist hostage refugee migrant candidate nominee contender hopeful incumbent challenger rival successor predecessor veteran billionaire tycoon mogul auditor whistleblower contractor operative pollster
 strategist consultant organizer organiser host moderator anchor narrator sheriff cop agent investigator clerk historian biographer classmate colleague staffer surrogate
 delegate voter politician backbencher commissioner counsel plaintiff defendant suspect ally allies partner delegate negotiator mediator inventor designer
 developer engineer artist actor actress singer musician director producer fan user customer consumer patient passenger other`;
const bodies = `television tv radio tabloid daily weekly magazine broadcast bulletin government ministry department office agency administration authority authorities committee commission council parliament senate house congress
 court police army navy military force forces party coalition alliance union bloc group company firm bank corporation organisation organization institute
 university school team club association federation board panel cabinet embassy mission delegation service newspaper paper magazine outlet media site
 website broadcaster channel network station agencies watchdog regulator charity nonprofit foundation think-tank country nation state side camp public
 capital city community family staff palace presidency leadership opposition crowd audience campaign nations countries states governments members`;
const papers = `report document statement agreement proposal draft letter poll survey study article text plan paper declaration note memo resolution bill law
 contract treaty accord charter filing lawsuit complaint indictment affidavit ruling decision order notice advisory bulletin communique communiqué readout
 post tweet message email e-mail invitation sign banner headline caption book manual release transcript record data figures estimate estimates
 results findings research analysis review audit census file files leaflet manifesto constitution regulations guidelines rules policy account accounts version
 evidence testimony reporting intelligence press dispatch story stories`;
const sayings = `announcement warning statement remark comment claim assertion declaration stance position message speech address pledge promise vow threat demand
 call appeal proposal suggestion criticism rejection reaction response reply argument view opinion tweet post letter interview testimony account report
 briefing offer narrative word answer plea verdict`;
const stances = `stance position proposal point call claim move idea demand remark view statement charge allegation assertion accusation comment
 request suggestion policy argument warning pledge promise sentiment step condition notion decision boast threat theory conspiracy allegations vow formulation setback blow rebuke victory defeat milestone concession retreat escalation phrase line description characterization characterisation label nickname moniker goal prospect story reference allusion nod swipe jab dig
 shift reversal`;
const times = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
 jan feb mar apr jun jul aug sept sep oct nov dec week weekend month year day morning afternoon evening night yesterday today tomorrow tonight hour hours
 minutes days weeks months years noon midnight decade summer winter spring autumn fall time moment spring quarter century`;

/** @returns whether a noun in small letters names a person, a body of people, or a paper: something that can speak. */
export function canSpeak(noun: string): boolean {
  return (
    inList(personSet, noun) ||
    inList(bodySet, noun) ||
    inList(paperSet, noun) ||
    /(?:ists?|ologists?|icians?|persons?|spokes\w{1,20}|[a-z]{3}(?:man|woman|men|women))$/.test(noun)
  );
}

export function isPerson(noun: string): boolean {
  return inList(personSet, noun) || /(?:ists?|icians?|persons?|[a-z]{3}(?:man|woman|men|women))$/.test(noun);
}

export function isPaper(noun: string): boolean {
  return inList(paperSet, noun);
}

/** "warning", "stance": what a possessor says; the possessor is the source. */
export function isSaying(noun: string): boolean {
  return inList(sayingSet, noun);
}

/** "a stance", "a move": how a writer sums up what was said or done, in apposition to it. */
export function isStance(noun: string): boolean {
  return stanceSet.has(noun);
}

export function isTime(noun: string): boolean {
  return timeSet.has(noun.replace(/\.$/, ''));
}

function inList(list: ReadonlySet<string>, noun: string): boolean {
  return (
    list.has(noun) ||
    (noun.endsWith('s') &&
      (list.has(noun.slice(0, -1)) ||
        (noun.endsWith('es') && list.has(noun.slice(0, -2))) ||
        (noun.endsWith('ies') && list.has(`${noun.slice(0, -3)}y`))))
  );
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const personSet = setOf(persons);
const bodySet = setOf(bodies);
const paperSet = setOf(papers);
const sayingSet = setOf(sayings);
const timeSet = setOf(times);
const stanceSet = setOf(stances);
