/**
 * The gender that a first name shows, where English news leaves little doubt. Names that both men and women bear
 * ("Alex", "Kim", "Robin", "Andrea", "Sasha", "Nikita", "Jean", "Jan") are left out on purpose: an open pronoun is better than a wrong one.
 */
export function genderOfName(first: string): 'female' | 'male' | undefined {
  const name = first.toLowerCase();
  return female.has(name) ? 'female' : male.has(name) ? 'male' : undefined;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const female = set(
  `abigail agnes alice alicia alina alison amanda amelia amy anastasia angela anita ann anna anne annalena annegret annie antonia barbara beata
  beatrice bridget brigitte camilla carla carol caroline catherine cecilia celia charlotte chloe christina christine clara claire claudia
  constance daria deborah denise diana diane donna dorothy ekaterina elena eleanor elisabeth elizabeth ella ellen eluned emily emma erica esther
  eva evelyn fatima fiona florence frances freya gabriela georgia gillian giorgia gloria grace hannah harriet heather heidi helen helena henrietta
  hilary hillary hina ida ines ingrid irene irina iryna isabel isabella isabelle ivana jacqueline jane janet jasmine jennifer jessica jill
  joan joanna johanna josephine joyce judith julia juliana julie justine karen karin karina karoline kate katarina katerina katherine kathleen
  kathryn katya kristina larisa laura lena leila leona lilia lilian liliya linda lisa lois louise lucia lucy ludmila lydia lyudmila maia
  mairead margaret margarita maria mariana marie marina marta martha mary maya melanie melissa mette michelle miriam monica monika nadia
  nadezhda nancy naomi natalia natalie natalya nicola nicole nina nora oksana olena olga olivia pamela patricia paula penelope priya rachel
  rebecca renata rita rosa rose ruth samantha sandra sanna sara sarah shirley silvia simone sofia sonia sophia sophie stella stephanie susan
  susanna suzanne svetlana svitlana sylvia tamara tanya tatiana tatyana teresa theresa tina ursula valentina valerie vanessa vera veronica victoria viktoria
  violeta virginia wendy yelena yevgenia yulia yvette yvonne zoe zuzana`,
);

const male = set(
  `aaron abdul adam adrian ahmed alan albert aleksander aleksandr alexander alexandre alexei alexey alfred ali anatoly andreas andrei andrew
  andrii andriy andrzej anthony anton antonio arkady arnold arthur artem barack benjamin bernard boris bradley brendan brian bruce carl carlos
  charles christian christopher clive colin craig daniel david denis dennis derek dieter dimitri dmitri dmitriy dmitry dmytro dominic donald donal
  douglas duncan edmund eduard edward emmanuel eric erik ernest eugene fabien fedor felipe felix ferdinand francisco francois frank franz fred
  friedrich frederick fyodor gareth gary geoffrey george georgy gerald gerard giorgio giovanni giuseppe gordon graham greg gregory grigory guillaume
  gustav guy hakan hans harald harold harry heinrich helmut henri henrik henry herbert howard hugh hugo ian ignacio igor ihor ilya isaac ivan jack
  jacob jacques jake james jason javier jeffrey jens jeremy jerome joachim joe joel john jonathan jose josef joseph joshua juan jurgen justin keir keith
  kenneth kevin klaus konstantin kyrylo lars laurence laurent lawrence leo leon leonard leonid lloyd louis luca lucas luigi lukasz luke maksim
  manuel marcel marco marcus marek mario mark markus martin mateusz matteo matthew maxim maxime michael michal miguel mikhail mikhailo mohamed
  mohammed mykhailo mykola nathan neil nicholas nicolas nigel nikolai nikolas norbert olaf oleg oleh oleksandr oleksii oleksiy oliver olivier omar
  oscar otto pablo patrick paul pavel pavlo pedro pekka peter petr petro petteri philip philippe pierre piotr rafael ralph ramzan ramon randolph
  raymond recep richard robert roberto roger roland roman ronald roy rudolf rupert rustem samuel scott sean sebastian serge sergei sergey serhii serhiy
  sergio simon stanislav stefan stephen steve steven stuart taras terence thierry thomas timothy tobias tom tony valentin valery vadim vasily viktor
  vincent vitali vitaliy vitaly vladimir vladislav volodymyr vyacheslav walter werner wilhelm william wolfgang wladyslaw xavier yaroslav yasar yevgeny yevhen
  yuri yuriy yury zbigniew`,
);
