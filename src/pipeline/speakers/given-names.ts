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
  `aaliyah abby abigail ada adaeze adele adriana agatha agnes agnieszka aileen aino aisha aisling akiko aleksandra alexandra alexandria
  alexis alice alicia alina alison alma alyssa amal amanda amara amelia amina aminata amira amrita amy ana anabel anastasia anastasiia
  andreea anette angela angelica angelina angeline anika anita anja anjali ann ann-marie anna anna-lena annalena anne anne-marie annegret
  anneke anneli annette annie annika annmarie antonia anushka aoife april arabella arlene asha astrid audrey aune aurelia aurelie aurelija
  aurora ava awa ayesha aylin ayse azadeh barbara barbora beata beatrice beatriz becky belinda bella bernadette bernice bertha beryl bess
  beth bethan bethany betsy betty beverley beverly bianca birgit bodil bohdana bonnie branwen brenda brianna bridget brigitte britney
  brittany bronwyn bushra busra caitlin camilla candace candice candy carina carla carlotta carmel carmela carmen carol carolina caroline
  carolyn carrie carys catarina caterina catherine cathy cecilia celeste celia celine cerys chantal chantelle charlene charlotte chelsea
  cheryl chiamaka chiara chloe christa christie christina christine ciara cindy claire clara clarissa claudia clementine colette colleen
  concetta connie constance consuelo cora coral cordelia corinne cristina cynthia dagmar dahlia daisy danielle danuta daphne daria darla
  darlene dawn deanna debbie deborah debra deepa deepika defne deirdre delia della delphine delyth denisa denise desiree diana diane doina
  dolores dominika donna dora doreen doris dorothea dorothee dorothy dorte ebba ebony edith edna eileen eirian ekaterina elaine eleanor
  eleanora elena eleni elif elisa elisabeth elisabetta elise eliza elizabeth elizaveta elke ella ellen ellie elsa elsie eluned elvira
  emanuela emilia emilie emily emine emma emmanuelle enid eniko erica erika erin erna ernestine esme esmeralda estelle esther ethel eugenia
  eunice eva eva-maria eve evelyn fabienne farah farzana fatima fatma fatou fatoumata faye felicia felicity fern fernanda ffion fiona flora
  florence folake franca frances francesca francine francoise frederica freja freya frida gabija gabriela gail galina gemma genevieve
  georgia geraldine gerda germaine gertrude gillian gina ginny giorgia giovanna giulia gladys glenda gloria goldie grace grace-anne grainne
  greta gretchen griselda gro guadalupe gudrun gulsen gunilla gurpreet gwen gwendolyn gwenllian gwyneth hailey haley halima halyna hanna
  hannah harpreet harriet haruka hatice hawa hazel heather hedwig heidi heike helen helena helene helga henrietta hermione hester hilary
  hilda hilde hillary hina holly hope ida ileana ilona ilse imelda imogen indira ines inga inge ingrid ingrida inna ioana irene irina iris
  irma iryna isabel isabella isabelle isla isolde ivana ivy iwona izabela jacinta jacqueline jada jana jane janet janice jasmin jasmine
  jayne jeanette jeanne jeannine jelena jemima jenna jennie jennifer jenny jessica jill jillian jo-ann joan joann joanna joanne jocelyn
  jodie johanna johanne jolene josefina josephine josie joy joyce juanita judith judy julia juliana julie juliet juliette june justine
  justyna jutta jytte kadri kaisa kaitlyn kaja kamala kamila karen karin karina karla karolina karoline kasia katarina kate katerina
  kateryna katherina katherine kathleen kathrin kathryn kathy katia katie katja katrin katrina katya kavita kayla kaylee kayleigh keiko
  keira keisha kendra kerensa kersti kerstin khadija khrystyna kirsi kirsten kirsty klara klaudia krista kristen kristi kristin kristina
  kristine kristy ksenia kylie lacey lakshmi lana lara larisa larysa lata latisha latoya laura laurel lauren laurie lea leah leanne leela
  leila lena lene lenka leona leonie leonora lesia lesya leticia letitia leyla liis lilia lilian liliya lilly lily lina linda linnea lisa
  lisbeth liudmyla liz liza lizzie ljiljana lois lola loretta lori lorna lorraine lotte lottie louisa louise loveday luana lucia lucie
  lucille lucinda lucy ludmila luisa luz lydia lydie lynda lynette lynne lynsey lyudmila lyudmyla mabel mabli madeleine madeline maeve magda
  magdalena magdolna maia mairead maisie maj malgorzata mandy manpreet manuela mara marcela marcia marcie margaret margarita marge maria
  mariam mariama mariana marianna marianne maribel maricel marie marie-claire mariia marija marilyn marina marissa marita marjatta marjorie
  marlena marlene marta martha martina martine mary mary-ann mary-anne maryam maryna matilda maud maura maureen mavis maxine maya mayra
  meena meera meg megan meghan mei-ling melanie melinda melissa melody mercedes mercy meredith merve mette mia michaela michelle michiko
  mihaela millicent millie mina mindy minnie mira miranda miriam miriana mirjam mitzi moira molly mona monica monika monique morwenna muriel
  myra myriam myrna myroslava myrtle nadezda nadezhda nadia nadiia nadine naima nan nancy nanette naoko naomi nasreen nasrin natacha natalia
  natalie nataliia natalka natalya natasha nathalie neha nell nellie nerys nettie ngozi nia niamh nicole nikki nina nirmala nisha noelle
  noemi nola nomvula nora noreen noriko norma octavia odette oksana oleksandra olena olga olivia oonagh opal ophelia oriana orla orsolya
  ozlem paige paisley paivi paloma pam pamela parisa patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny
  pernille petra petronella philippa phoebe phyllis pia pilar polina polly pooja poppy portia priya prudence queenie rachael rachel rachida
  radhika ragnhild raisa raluca ramona raquel rasa rashida rebecca rebekah regina rekha renata renate renee rhea rhiannon rhoda rhonda
  riitta rita ritu roberta rochelle roisin romy rosa rosalie rosalind rosalyn rosamund rosanna rose rose-marie rosemarie rosemary rosie
  roslyn rowena roxana roxanne ruby rukhsana ruslana ruta ruth sabina sabine sabrina sadia sadie saira sakura sally salma samantha samina
  samira sandra sanna saoirse sapna sara sarah sasja selin selma seraphina shabana shania shanice shaniqua sharon shauna sheila shelby
  shelley sheri sherri shireen shirin shirley shona shreya sian sibyl sigrid silke silvia sinead siobhan sioned siri smriti sofia sofie
  sofiya solange soledad solomiia solveig sonia sonja sonya sophia sophie soraya sorcha stacey stefania stefanie stella stephanie sue suella
  sunita susan susana susanna susanne sushma susie suzanna suzanne suzie svetlana svitlana swati sybil sylvia sylvie tabitha talia tamara
  tammy tamsin tania tanya tara tasha tatiana tatjana tatsiana tatyana teresa terri tess tessa tetiana tetyana thandi thea thelma theresa
  therese theresia thuli tia tiffany tina tomoko tonya tove tracey tricia triin trish trudie trudy tuba tulsi tuula ulrike uma una ursula
  usha ute valentina valentyna valeria valerie valerija vanda vanessa vasundhara veena velma venetia vera verity veronica vesna vicki vicky
  victoria viktoria viktoriia viola violet violeta vira virginia vittoria viviana viviane wanda wendy wenna wilhelmina wilma winifred xenia
  ximena yana yaroslava yasmin yasmine yekaterina yelena yevgenia ylva yolanda yolande ysabel yuki yulia yuliia yuliya yvette yvonne zahra
  zainab zara zelda zeynep zhanna zinaida zoe zofia zora zoryana zoya zsofia zuleikha zuzana zuzanna`,
);

const male = set(
  `aamir aaron abdallah abdel abdoulaye abdul abdullah abraham adam adolf adolfo adrian agron agustin ahmad ahmed ahmet aidan akbar akira al
  alan alasdair alastair albert albrecht aldo alec aleksander aleksandr aleksei alessandro alexander alexandre alexei alexey alfonso alfred
  alfredo algirdas ali alistair allan allen alonso alphonse alun alvaro alvin amadou amir amit amitabh amos anand anatoly anders andre
  andreas andrei andres andrew andrii andris andrius andriy andrzej andy angelo angus anil anselm ansgar antal anthony antoine anton antonin
  antonio antonis antti anwar aramis aravind arben archie ardian ari aristide arjun arkady armand armando armin arne arno arnold arsen
  arseniy arseny artem arthur artur arturo arun arvid arvind asad asger ashok ashwin asif aslan atanas athanasios august auguste augusto
  aurelio austin axel aziz babak babatunde barack bart bartholomew bartosz bashar basil bastian ben benedict benedikt benito benjamin benny
  benoit bernard bernd bernhard bernie bert bertrand besnik bijan bilawal bill billy bjorn bob bobby bogdan bohdan boleslaw boris borja
  boubacar boyd brad bradford bradley brandon branko brendan brent brett brian brock bruce bruno bryan bryce bujar burak byron caleb callum
  calum calvin carl carl-johan carlo carlos carlton carmine casimir casper cathal cecil cedric cesar chad charles charlie cheikh chester
  chidi christian christopher chuck chukwu clarence claudio claus clay clayton clemens clement clifford clifton clint clinton clive clyde
  cody cole colin colm colt conor conrad constantin constantine cormac cornelius corrado cory cosimo costas craig cristian cristiano
  cristobal cyril cyrus dafydd dale damian damien damir damon dan daniel daniele danilo danny dante danylo darius dariush darnell darrell
  darren darryl darwin dave david davide davy davyd dawid dean declan deepak demetrius demian denis dennis denys denzel derek derrick
  deshawn desmond detlef deven devlet dexter diarmuid didier diego dieter dillon dimitar dimitri dimitrios dinesh dirk dmitri dmitrij
  dmitriy dmitry dmytrii dmytro domenico domingo dominic don donal donald donnacha donnie dougie douglas dov dragan drago duane duncan
  dustin dwayne dwight dylan eamon earl ebrahim ed eddie eddy edgar edgars edi edmond edmund edoardo edouard eduard edward edwin egbert egon
  eino ekrem elias elijah elliot elliott ellis elmer elon elton emeka emerson emil emile emiliano emilio emmanuel emre emyr enda enrico
  enrique enver enzo eoin ephraim erdem eric erich erik erkki ernest ernesto ernst erwin esteban ethan etienne ettore eugene eugenio evan
  evert ewan ezekiel ezra fabian fabien fabio fabrice fadi faisal farhad fatos fausto federico fedir fedor feliks felipe felix femi
  ferdinand fergus fernand fernando fidel filip filippo finn fintan florian floyd francesc francesco francis francisco franco francois
  francois-xavier frank frankie franklin franz fraser frasier fred freddie freddy frederic frederick frederik fredrik friedrich fritz fumio
  fyodor gabor gabriel gaetano galen ganesh gareth garrett gary gaston gaurav gautam gavin gene gennady gennaro geoff geoffrey georg george
  georges georgios georgy gerald gerard gerardo gerd gerhard gert gethin giacomo gian giancarlo gianluca gianni gideon gil gilbert gilberto
  giles gilles gino gintaras giorgio giovanni giuliano giuseppe glen glenn godfrey goran gordon gottfried graeme graham grant greg gregor
  gregorio gregory grigory grzegorz guido guillaume gunnar gunter gunther gus gustaf gustav gustavo guy gwilym gwyn haakon habib hakan hal
  halvor hamid hamish hamza hank hannes hannu hans hans-georg hans-peter harald hardeep hardik hari harish harlan harley harold harris
  harrison harry harvey hasan hassan hector heiko heinrich heinz helmut hennadii henning henri henrik henry henryk herbert herbie herman
  hermann hernan herve hideki hideo hiram hiroshi holger homer horace horacio horst hossein howard howie hrihorii hryhorii hryhoriy hubert
  hugh hugo humberto humphrey hunter huseyin hussein huw hywel ian ibrahim ibrahima idris idwal iestyn ieuan ifan ignacio ignatius igor ihor
  ilie ilir ilkka illia ilya imran imre ingmar ingo ingvar ioan ioannis iolo ion irakli irvin irving irwin isaac isaiah ishaan ishmael
  isidore ismael ismail israel istvan italo ivan ivanko ivar ivo ivor jaakko jaap jabari jacek jack jacob jacques jagdeep jago jaime jair
  jairam jake jakob jakub jamal james jamil janez jari jarmo jaroslav jaroslaw jason jasper javad javier jayden jean-baptiste jean-francois
  jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-pierre jean-yves jed jeff jeffery jeffrey jelle jens jeremiah jeremy
  jerome jerry jerzy jesper jesus jethro jim jimmy jiri joachim joao joaquin jock joe joel joey johan johann johannes john john-paul johnnie
  johnny jon jonah jonas jonathan jonathon joost jordi jorg jorge jorn jose joseba josef josep joseph josh joshua josip josu jozef juan
  juan-carlos juha juhan jukka julian julien julio julius junichiro junior jurgen justin justus kacper kaleb kamal kamil kamran kareem karel
  karim karl karol kaspar katsuya kazimierz kazuo keanu keiji keir keith kemal ken kenji kennedy kenneth kenny kent kenta kerim kevin khaled
  khalid khalil kieran kindrat kirill kirk kishore kjell klaus knut kofi koji kojo konrad konstantin konstantinos konstantyn kostas
  kostiantyn kostyantyn krishna krister kristian kristof kristoffer krzysztof kuldeep kumar kurt kuzma kwame kyle kyrylo lachlan ladislav
  lajos lamar lambert lance larry lars lasse laszlo laurence laurent laurenz lauri lawrence lawson lazar leandro leif leo leon leonard
  leonardo leonel leonhard leonid leonty leopold leroy lester lev levi levko lewis liam linus lionel lloyd loic lorcan lorenz lorenzo lothar
  lou louis luan lubomir lubomyr luca lucas luciano lucien ludovic ludwig luigi luis lukas lukasz luke luther lyndon maciej mack mads magnus
  mahesh mahmoud maksim maksym malcolm malik mamadou manfred manmohan manoj mansour manuel marat marc marcel marcello marcelo marcin marco
  marcus marek mariano marin mario marius mark markus marquis mart marten martin marty marvin masaru massimo mateo mateus mateusz mathias
  mathieu mathis matias matija matt matteo matthew matthias matti mattias matviy maurice mauricio maurizio mauro max maxim maxime maximilian
  maynard mehdi mehmet mel melvin michael michail michal mick mickey miguel mihai mihail mikael mike mikel mikhail mikhailo mikkel mikko
  miklos milan miles milo milos milton mindaugas miro miroslav mitch mitchell modesto mohamad mohamed mohammad mohammed mohsen moises monty
  morten moses moussa muhammad mukesh murat murray mustafa mykhailo mykola mykyta myles myron nabil nader naftali naoki narendra nasser nate
  nathan nathaniel naveed naveen navin nawaz nazar nazarii neal ned neil nels nelson nenad neville niall nicholas nick nicklas nico nicolae
  nicolai nicolas niels nigel nikhil niko nikolai nikolaos nikolas nikolaus nikolay nils nitin nitish noah norbert norm norman nuno obinna
  octavio odd oisin oivind ola olaf olav oleg oleh oleksander oleksandr oleksii oleksiy oles oliver olivier olle olli oluwaseun omar omari
  orest orhan orlando orson orville osama oscar osman ostap osvaldo oswald otis ottavio otto ousmane ove owen ozzy paavo pablo paddy padraig
  panagiotis panos panteleimon paolo parker pascal pascual pasquale patricio patrick patrik paul paulo pavel pavlo pawel pedro peer pekka
  per percival percy perry pervez pete peter peteris petr petro petteri phil philip philippe phillip piero pierre pieter pietro pim piotr
  piran pius poul pradeep prakash pranab pranav prasad preston prosper przemyslaw pylyp quentin quincy rab radek radoslaw rafael rafal rafe
  raffaele raheem rahul raimo raimund rainer raj rajesh rajiv rakesh ralf ralph ramesh ramiro ramon ramzan randall randolph randy raoul
  raphael rashid rasmus raul ravi ray rayan raymond raymund recep reggie reginald reijo reinhard reinhold remi renato renaud renzo reuben
  rex reza rhett rhodri rhys ricardo riccardo rich richard richie rick rickey ricky rikard rishi roald rob robbie robby robert roberto rod
  roddy roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf romain roman romano romeo ron ronald ronaldo ronan
  ronnie rory ross rostyslav roy royce ruairi ruben rudi rudiger rudolf rudolph rudy rui rupert ruslan russ russell rustem rusty ryan
  ryszard saad sachin saeed sajid sajjad saleh salim salman salvador salvatore samir sammy samuel sandeep sander sandor sanjay santiago
  santo santosh satoshi saul sava saverio sayed scott scottie sean sebastian sebastien sefton segun selahattin selim semen semyon seppo
  serge sergei sergey sergii sergio sergiu sergiy serhii serhij serhiy seth seumas severin shahid shane shashi shaun shawn shehbaz sheldon
  sherman shigeru shimon shinzo shlomo sidney siegfried sigmund silas silvan silvestre silvio simeon simon sixten slava slobodan solomon
  soren spencer spiro spyros stanislav stanislaw stanley stavros stefan stefano steffen steinar stellan sten stepan stephane stephen stephon
  sterling steve steven stew stewart stig stipe stu stuart sunil suresh sushil svein sven sverre sviatoslav svyatoslav sylvain sylvester
  taavi tadas tadeusz tadhg tahir takeshi tamas tanner taras tarek tariq tate taylan tayyip ted teddy teemu teodor teodoro terence terje
  terrance terrence thaddeus theo theodor theodore thiago thibault thibaut thierry thom thomas thor thorsten tiago tibor tim timo timofey
  timothy timur titus tobiah tobias toby todd toivo tom tomas tomasz tommaso tommy tomos tony tor torben tore torsten toshihiro travis trent
  trevor trey tristan troy tunde tuomas turgut tyler tymofiy tymur tyrone tyson udo ugo ulf ulrich umar umberto urban uri urs usman uwe
  vaclav vadim vadym valdemar valdis valentin valerii valeriy valery valter vasile vasilis vasily vasyl vern vernon viacheslav vicente
  victor vidal vijay vikas vikram viktor ville vilmos vin vinay vince vincent vincenzo vinod vishal vitali vitalii vitaliy vitaly vito
  vittorio vivek vlad vladimir vladislav vladyslav vojtech volodimir volodymyr vsevolod vyacheslav wade waldemar walid wallace wally walt
  walter warren waylon wayne wendell werner wes wesley wiktor wilbur wilfred wilfried wilhelm will willem william willie willis wim winfried
  winston wladyslaw wojciech wolfgang woodrow wyatt xabier xavier yahya yakiv yakov yann yannick yannis yaroslav yasar yaser yash yasser yaw
  yehor yevgeny yevhen yevhenii yitzhak yoann yosef yoshihide yoshihiko youri youssef yukhym yuri yurii yuriy yury yusuf yves zac zachary
  zack zahid zakhar zaki zbigniew zdenek zeke zeljko zoltan zygmunt`,
);
