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
  `aaliyah abby abigail ada adaeze adele adriana agatha agnes agnieszka aileen aino aisha aleksandra alexandra alexandria alexis alice alicia
  alina alison alma alyssa amal amanda amara amelia amina aminata amira amy ana anabel anastasia anastasiia andreea anette angela angelica
  angelina angeline anika anita anja anjali ann ann-marie anna anna-lena annalena anne anne-marie annegret anneke anneli annette annie
  annika annmarie antonia anushka april arabella arlene astrid audrey aune aurelia aurelie aurelija aurora ava ayesha aylin barbara barbora
  beata beatrice beatriz becky belinda bella bernadette bernice bertha beryl bess beth bethany betsy betty beverley beverly bianca birgit
  bodil bohdana bonnie brenda brianna bridget brigitte britney brittany bronwyn camilla candace candice carina carla carlotta carmel carmela
  carmen carol carolina caroline carolyn carrie catarina caterina catherine cathy cecilia celeste celia celine charlene charlotte chelsea
  cheryl chiamaka chiara chloe christa christie christina christine cindy claire clara clarissa claudia clementine colette colleen concetta
  connie constance consuelo cora coral cordelia corinne cristina cynthia dagmar dahlia daisy danielle danuta daphne daria darlene dawn
  deanna debbie deborah debra deepa deirdre delia della delphine denisa denise desiree diana diane doina dolores dominika donna dora doreen
  doris dorothea dorothee dorothy dorte ebba ebony edith edna eileen ekaterina elaine eleanor eleanora elena eleni elisa elisabeth
  elisabetta elise eliza elizabeth elizaveta elke ella ellen ellie elsa elsie eluned elvira emanuela emilia emilie emily emma emmanuelle
  enid eniko erica erika erin erna ernestine esme esmeralda estelle esther ethel eugenia eunice eva eva-maria eve evelyn fabienne farah
  fatima fatou faye felicia felicity fern fernanda fiona flora florence folake franca frances francesca francine francoise frederica freja
  freya frida gabija gabriela gail galina gemma genevieve georgia geraldine gerda germaine gertrude gillian gina ginny giorgia giovanna
  giulia gladys glenda gloria goldie grace grace-anne greta gretchen griselda gro guadalupe gudrun gunilla gwen gwendolyn gwyneth halyna
  hanna hannah harriet hazel heather hedwig heidi heike helen helena helene helga henrietta hermione hester hilary hilda hilde hillary hina
  holly hope ida ileana ilona ilse imelda imogen indira ines inga inge ingrid ingrida inna ioana irene irina iris irma iryna isabel isabella
  isabelle isla isolde ivana ivy iwona izabela jacinta jacqueline jana jane janet janice jasmine jayne jeanette jeanne jeannine jelena
  jemima jenna jennie jennifer jenny jessica jill jillian joan joanna joanne jocelyn jodie johanna johanne josefina josephine josie joy
  joyce juanita judith judy julia juliana julie juliet juliette june justine justyna jutta jytte kadri kaisa kaja kamala kamila karen karin
  karina karla karolina karoline kasia katarina kate katerina kateryna katherina katherine kathleen kathrin kathryn kathy katia katie katja
  katrin katrina katya kavita kayla keisha kendra kersti kerstin khadija khrystyna kirsi kirsten kirsty klara klaudia krista kristen kristi
  kristin kristina kristine kristy ksenia lakshmi lana lara larisa larysa lata latisha latoya laura laurel lauren laurie lea leah leanne
  leila lena lene lenka leona leonie leonora lesia lesya leticia letitia liis lilia lilian liliya lilly lily lina linda linnea lisa lisbeth
  liudmyla liz liza lizzie ljiljana lois lola loretta lori lorna lorraine lotte lottie louisa louise luana lucia lucie lucille lucinda lucy
  ludmila luisa luz lydia lydie lynda lynette lynne lynsey lyudmila lyudmyla mabel madeleine madeline magda magdalena magdolna maia mairead
  maisie maj malgorzata mandy manuela mara marcela marcia marcie margaret margarita maria mariam mariana marianna marianne maribel maricel
  marie marie-claire mariia marija marilyn marina marissa marita marjatta marjorie marlena marlene marta martha martina martine mary
  mary-ann mary-anne maryam maryna matilda maud maura maureen mavis maxine maya mayra meera meg megan meghan melanie melinda melissa melody
  mercedes mercy meredith mette mia michaela michelle mihaela millicent millie mina mindy minnie mira miranda miriam miriana mirjam molly
  mona monica monika monique muriel myra myriam myrna myroslava myrtle nadezda nadezhda nadia nadiia nadine naima nan nancy nanette naomi
  natacha natalia natalie nataliia natalka natalya natasha nathalie nell nellie nerys nettie ngozi nia nicole nikki nina nirmala noelle
  noemi nola nomvula nora noreen norma octavia odette oksana oleksandra olena olga olivia opal ophelia oriana orla orsolya paige paivi
  paloma pam pamela patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny pernille petra petronella philippa
  phoebe phyllis pia pilar polina polly poppy portia priya prudence queenie rachael rachel rachida ragnhild raisa raluca ramona raquel rasa
  rashida rebecca rebekah regina rekha renata renate renee rhea rhiannon rhoda rhonda riitta rita roberta rochelle romy rosa rosalie
  rosalind rosalyn rosamund rosanna rose rose-marie rosemarie rosemary rosie roslyn rowena roxana roxanne ruby ruslana ruta ruth sabina
  sabine sabrina sadia sadie saira sally salma samantha samira sandra sanna saoirse sapna sara sarah sasja selma seraphina shabana shania
  shaniqua sharon shauna sheila shelley sheri sherri shireen shirley shona shreya sian sibyl sigrid silke silvia sinead siobhan siri smriti
  sofia sofie sofiya solange soledad solomiia solveig sonia sonja sonya sophia sophie soraya stacey stefania stefanie stella stephanie sue
  suella sunita susan susana susanna susanne sushma susie suzanna suzanne suzie svetlana svitlana sybil sylvia sylvie tabitha talia tamara
  tania tanya tara tasha tatiana tatjana tatsiana tatyana teresa terri tess tessa tetiana tetyana thandi thea thelma theresa therese
  theresia thuli tiffany tina tonya tove tracey tricia triin trudy tulsi tuula ulrike uma una ursula ute valentina valentyna valeria valerie
  valerija vanda vanessa vasundhara veena velma venetia vera verity veronica vesna vicki vicky victoria viktoria viktoriia viola violet
  violeta vira virginia vittoria viviana viviane wanda wendy wilhelmina wilma winifred xenia ximena yana yaroslava yasmin yasmine yekaterina
  yelena yevgenia ylva yolanda yolande ysabel yulia yuliia yuliya yvette yvonne zahra zainab zara zelda zhanna zinaida zoe zofia zora
  zoryana zoya zsofia zuzana zuzanna`,
);

const male = set(
  `aamir aaron abdallah abdel abdul abdullah abraham adam adolf adolfo adrian agron agustin ahmad ahmed aidan akbar akira al alan alasdair
  alastair albert albrecht aldo alec aleksander aleksandr aleksei alessandro alexander alexandre alexei alexey alfonso alfred alfredo
  algirdas ali alistair allan allen alonso alphonse alvaro alvin amadou amir amit amos anand anatoly anders andre andreas andrei andres
  andrew andrii andris andrius andriy andrzej andy angelo angus anil anselm ansgar antal anthony antoine anton antonin antonio antonis antti
  anwar aramis arben archie ardian ari aristide arjun arkady armand armando armin arne arno arnold arsen arseniy arseny artem arthur artur
  arturo arun arvid asad asger ashok asif aslan atanas athanasios august auguste augusto aurelio austin axel aziz barack bart bartholomew
  bartosz bashar basil bastian ben benedict benedikt benito benjamin benny benoit bernard bernd bernhard bernie bert bertrand besnik bill
  billy bjorn bob bobby bogdan bohdan boleslaw boris borja boyd brad bradford bradley brandon branko brendan brent brett brian brock bruce
  bruno bryan bryce bujar burak byron caleb callum calum calvin carl carl-johan carlo carlos carlton carmine casimir casper cecil cedric
  cesar chad charles charlie chester christian christopher chuck clarence claudio claus clayton clemens clement clifford clifton clint
  clinton clive clyde cole colin colm conor conrad constantin constantine cornelius corrado cory cosimo costas craig cristian cristiano
  cristobal cyril cyrus dale damian damien damir damon dan daniel daniele danilo danny dante danylo darius darrell darren darryl darwin dave
  david davide davyd dawid dean deepak demetrius demian denis dennis denys derek derrick desmond detlef deven dexter didier diego dieter
  dillon dimitar dimitri dimitrios dinesh dirk dmitri dmitrij dmitriy dmitry dmytrii dmytro domenico domingo dominic don donal donald donnie
  dougie douglas dov dragan drago duane duncan dustin dwayne dwight dylan earl ed eddie eddy edgar edgars edi edmond edmund edoardo edouard
  eduard edward edwin egbert egon eino elias elijah elliot elliott ellis elmer elon elton emerson emil emile emiliano emilio emmanuel emre
  enda enrico enrique enver enzo ephraim erdem eric erich erik erkki ernest ernesto ernst erwin esteban ethan etienne ettore eugene eugenio
  evan evert ewan ezekiel ezra fabian fabien fabio fabrice fadi faisal farhad fatos fausto federico fedir fedor feliks felipe felix
  ferdinand fergus fernand fernando fidel filip filippo finn fintan florian floyd francesc francesco francis francisco franco francois
  francois-xavier frank frankie franklin franz fraser frasier fred freddie freddy frederic frederick frederik fredrik friedrich fritz fyodor
  gabor gabriel gaetano galen gareth garrett gary gaston gaurav gavin gene gennady gennaro geoff geoffrey georg george georges georgios
  georgy gerald gerard gerardo gerd gerhard gert giacomo gian giancarlo gianluca gianni gideon gil gilbert gilberto giles gilles gino
  gintaras giorgio giovanni giuliano giuseppe glen glenn godfrey goran gordon gottfried graeme graham grant greg gregor gregorio gregory
  grigory grzegorz guido guillaume gunnar gunter gunther gus gustaf gustav gustavo guy gwyn haakon habib hakan hal halvor hamid hamish hamza
  hank hannes hannu hans hans-georg hans-peter harald hardeep hari harish harlan harley harold harris harrison harry harvey hasan hassan
  hector heiko heinrich heinz helmut hennadii henning henri henrik henry henryk herbert herbie herman hermann hernan herve hideki hiram
  hiroshi holger homer horace horacio horst howard howie hrihorii hryhorii hryhoriy hubert hugh hugo humberto humphrey hussein ian ibrahim
  idris iestyn ieuan ignacio ignatius igor ihor ilie ilir ilkka illia ilya imran imre ingmar ingo ingvar ioan ioannis ion irakli irvin
  irving irwin isaac isaiah ishaan ishmael isidore ismael ismail israel istvan italo ivan ivanko ivar ivo ivor jaakko jaap jabari jacek jack
  jacob jacques jaime jair jake jakob jakub jamal james jamil janez jari jarmo jaroslav jaroslaw jason jasper javier jayden jean-baptiste
  jean-francois jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jed jeff jeffery jeffrey jelle jens
  jeremiah jeremy jerome jerry jerzy jesper jesus jethro jim jimmy jiri joachim joao joaquin jock joe joel joey johan johann johannes john
  john-paul johnnie johnny jon jonah jonas jonathan jonathon joost jordi jorg jorge jorn jose joseba josef josep joseph josh joshua josip
  josu jozef juan juan-carlos juha juhan jukka julian julien julio julius junior jurgen justin justus kacper kaleb kamal kamil karel karim
  karl karol kaspar katsuya kazimierz keanu keiji keir keith ken kennedy kenneth kenny kent kenta kerim kevin khaled khalid khalil kieran
  kindrat kirill kirk kishore kjell klaus knut kofi koji konrad konstantin konstantinos konstantyn kostas kostiantyn kostyantyn krishna
  krister kristian kristof kristoffer krzysztof kumar kurt kuzma kwame kyle kyrylo lachlan ladislav lajos lamar lambert lance larry lars
  lasse laszlo laurence laurent laurenz lauri lawrence lawson lazar leandro leif leo leon leonard leonardo leonel leonhard leonid leonty
  leopold leroy lester lev levi levko lewis liam linus lionel lloyd loic lorcan lorenz lorenzo lothar lou louis luan lubomir lubomyr luca
  lucas luciano lucien ludovic ludwig luigi luis lukas lukasz luke luther lyndon maciej mack mads magnus mahmoud maksim maksym malcolm malik
  mamadou manfred manoj mansour manuel marat marc marcel marcello marcelo marcin marco marcus marek mariano marin mario marius mark markus
  mart marten martin marty marvin massimo mateo mateus mateusz mathias mathieu mathis matias matija matt matteo matthew matthias matti
  mattias matviy maurice mauricio maurizio mauro max maxim maxime maximilian maynard mehdi mehmet mel melvin michael michail michal mick
  mickey miguel mihai mihail mikael mike mikel mikhail mikhailo mikkel mikko miklos milan miles milo milos milton mindaugas miro miroslav
  mitch mitchell modesto mohamad mohamed mohammad mohammed moises monty morten moses muhammad mukesh murat murray mustafa mykhailo mykola
  mykyta myles myron nabil nader naftali naoki narendra nasser nate nathan nathaniel naveed naveen navin nazar nazarii neal ned neil nels
  nelson nenad neville niall nicholas nick nicklas nico nicolae nicolai nicolas niels nigel nikhil niko nikolai nikolaos nikolas nikolaus
  nikolay nils nitin noah norbert norm norman nuno octavio odd oisin oivind ola olaf olav oleg oleh oleksander oleksandr oleksii oleksiy
  oles oliver olivier olle olli omar omari orest orhan orlando orson orville osama oscar osman ostap osvaldo oswald otis ottavio otto ove
  owen ozzy paavo pablo paddy panagiotis panos panteleimon paolo parker pascal pascual pasquale patricio patrick patrik paul paulo pavel
  pavlo pawel pedro peer pekka per percival percy perry pete peter peteris petr petro petteri phil philip philippe phillip piero pierre
  pieter pietro pim piotr pius poul prakash pranav prasad preston prosper przemyslaw pylyp quentin quincy rab radek radoslaw rafael rafal
  rafe raffaele raheem rahul raimo raimund rainer raj rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramzan randall randolph randy raoul
  raphael rashid rasmus raul ravi ray rayan raymond raymund recep reggie reginald reijo reinhard reinhold remi renato renaud renzo reuben
  rex reza rhodri rhys ricardo riccardo rich richard richie rick rickey ricky rikard rishi roald rob robbie robby robert roberto rod roddy
  roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf romain roman romano romeo ron ronald ronaldo ronan ronnie
  rory ross rostyslav roy royce ruben rudi rudiger rudolf rudolph rudy rui rupert ruslan russ russell rustem rusty ryan ryszard saad saeed
  sajid sajjad saleh salim salman salvador salvatore samir sammy samuel sandeep sander sandor sanjay santiago santo santosh satoshi saul
  sava saverio sayed scott scottie sean sebastian sebastien sefton selim semen semyon seppo serge sergei sergey sergii sergio sergiu sergiy
  serhii serhij serhiy seth seumas severin shane shashi shaun shawn sheldon sherman shimon shinzo shlomo sidney siegfried sigmund silas
  silvan silvestre silvio simeon simon sixten slava slobodan solomon soren spencer spiro spyros stanislav stanislaw stanley stavros stefan
  stefano steffen steinar stellan sten stepan stephane stephen stephon sterling steve steven stew stewart stig stipe stu stuart sunil suresh
  sushil svein sven sverre sviatoslav svyatoslav sylvain sylvester taavi tadas tadeusz tahir tamas taras tarek tariq tate taylan ted teddy
  teemu teodor teodoro terence terje terrance terrence thaddeus theo theodor theodore thiago thibault thibaut thierry thom thomas thor
  thorsten tiago tibor tim timo timofey timothy timur titus tobiah tobias toby todd toivo tom tomas tomasz tommaso tommy tomos tony tor
  torben tore torsten travis trent trevor tristan troy tuomas turgut tyler tymofiy tymur tyrone tyson udo ugo ulf ulrich umar umberto urban
  uri urs usman uwe vaclav vadim vadym valdemar valdis valentin valerii valeriy valery valter vasile vasilis vasily vasyl vernon viacheslav
  vicente victor vidal vijay vikram viktor ville vilmos vin vince vincent vincenzo vinod vishal vitali vitalii vitaliy vitaly vito vittorio
  vivek vlad vladimir vladislav vladyslav vojtech volodimir volodymyr vsevolod vyacheslav waldemar walid wallace wally walt walter warren
  wayne wendell werner wes wesley wiktor wilbur wilfred wilfried wilhelm will willem william willie willis wim winfried winston wladyslaw
  wojciech wolfgang woodrow wyatt xabier xavier yahya yakiv yakov yann yannick yannis yaroslav yasar yaser yash yasser yehor yevgeny yevhen
  yevhenii yitzhak yoann yosef yoshihiko youri youssef yukhym yuri yurii yuriy yury yusuf yves zac zachary zack zakhar zaki zbigniew zdenek
  zeke zeljko zoltan zygmunt`,
);
