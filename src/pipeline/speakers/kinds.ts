const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns that news uses for somebody whose exact role it gave before, and the heads of the roles they can stand for. */
const narrower: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    diplomat: 'ambassador envoy consul negotiator attache',
    official:
      'minister secretary aide adviser advisor spokesman spokeswoman spokesperson deputy envoy ambassador commissioner administrator director head chief governor mayor undersecretary superintendent commander general negotiator chairman treasurer',
    lawmaker:
      'senator sen representative rep mp congressman congresswoman deputy backbencher parliamentarian delegate assemblyman assemblywoman',
    parliamentarian: 'mp deputy senator lawmaker backbencher',
    legislator: 'senator sen representative rep mp congressman congresswoman deputy assemblyman assemblywoman delegate',
    politician:
      'senator sen representative rep mp congressman congresswoman minister president chancellor premier governor gov mayor councillor councilman councilwoman candidate lawmaker deputy leader peer baroness lord',
    officer:
      'general gen colonel col brigadier major maj captain capt lieutenant lt admiral commander sergeant sgt corporal detective inspector constable sheriff trooper superintendent',
    commander: 'general gen colonel col brigadier major captain admiral lieutenant',
    soldier: 'sergeant sgt corporal lieutenant captain major private commander',
    detective: 'inspector det sergeant superintendent dci',
    academic: 'professor prof lecturer fellow historian economist sociologist psychologist dr dean scholar researcher scientist',
    scholar: 'professor prof lecturer fellow historian',
    expert: 'professor prof lecturer fellow historian economist analyst researcher scientist dr',
    analyst: 'fellow economist strategist researcher director expert professor',
    researcher: 'professor prof dr scientist fellow lecturer epidemiologist virologist biologist climatologist ecologist author',
    scientist: 'professor prof dr researcher epidemiologist virologist biologist climatologist ecologist geologist',
    academician: 'professor prof',
    executive: 'ceo cfo chairman president director founder boss',
    lawyer: 'attorney barrister solicitor prosecutor counsel',
    attorney: 'lawyer barrister prosecutor counsel',
    cleric: 'bishop archbishop cardinal rabbi imam sheikh priest vicar pope pastor',
    teacher: 'headteacher headmaster headmistress lecturer principal',
    head: 'headteacher headmaster headmistress principal',
    peer: 'lord baroness lady',
    jurist: 'judge justice',
    campaigner: 'activist',
    activist: 'campaigner organizer organiser',
    challenger: 'candidate nominee contender',
    leader: 'president chancellor premier king queen chairman chairwoman',
    strongman: 'president',
    aide: 'adviser advisor deputy secretary',
    spokesman: 'secretary',
    spokeswoman: 'secretary',
    spokesperson: 'secretary',
  }).map(([noun, roles]) => [noun, set(roles)]),
);

/** Does the noun, in small letters, stand for many roles? */
export function isWide(noun: string): boolean {
  return narrower.has(noun);
}

/** Can `noun` mean somebody of the role `role` (in small letters, as in `Figure.roles`)? "The diplomat": an ambassador, a foreign minister. */
export function isKindOf(role: string, noun: string): boolean {
  const words = role.split(' ');
  const head = words.at(-1) ?? '';
  if (noun === 'diplomat') return narrower.get(noun)?.has(head) === true || isForeign(words);
  if (/^spokes/.test(noun)) return role.endsWith('press secretary');
  if (noun === 'lawmaker' || noun === 'legislator' || noun === 'parliamentarian' || noun === 'politician') {
    if (words.some((word) => /^(?:parliament|parliamentary|congress|senate|duma|bundestag|assembly|knesset)$/.test(word))) return true;
  }
  // A deputy of anything is no lawmaker.
  if (head === 'deputy' && words.length > 1 && noun !== 'official') return false;
  return narrower.get(noun)?.has(head) === true;
}

function isForeign(words: readonly string[]): boolean {
  return words.includes('foreign') || (words.includes('state') && /^(?:secretary|department)$/.test(words.at(-1) ?? ''));
}
