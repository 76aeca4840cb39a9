/**
 * Forms of one name, as families in England use them: pet names, spellings and transliterations. The first word of a line is its root. A
 * name may stand on several lines. Gathered by us from common use; it is not complete, and a council adds its own families' forms.
 */
const families = `
aaron aron haroon harun haroun
abdullah abdallah abdulla abdulah
abigail abi abbie abby gail
adam adem aadam
ahmed ahmad ahmet achmed ehmed
aidan aiden aedan aydan
aisha ayesha aysha aishah ayisha eisha aicha
alan allan allen al
albert al bert bertie
alexander alex al alec alek alexandru aleksander aleksandr oleksandr alejandro sandy sasha xander lex alasdair alistair
alexandra alex aleksandra oleksandra sandra sandy sasha lexi lexie alexa
alfred alf alfie fred freddie
ali aly aali
alice alicia alisha ali
amelia amy millie milly mia emilia
amina aminah ameena aminata
amy aimee ami
andrew andy drew andrei andrej andrzej andriy andreas
angela angie ange
ann anne anna annie nan nancy hannah ania anya
anthony tony antony ant antonio antoni anton
antonia toni tonia
arabella bella bel
archibald archie
arthur art artur
barbara babs barb basia
barnaby barney
beatrice bea beatrix trixie
benjamin ben benji benny binyamin
bernard bernie
brandon bran
brian bryan bri
bridget bridie biddy
caitlin kaitlin katelyn caitlyn kaitlyn katelin
callum calum cal
cameron cam kameron
caroline carol carrie caz karolina
catherine cath cathy cat kate katie katy kathy kathryn katherine katharine catharine kat kit kitty katarzyna kasia kateryna katerina ekaterina
charles charlie chas chuck charley carl karol
charlotte charlie lottie lotte char
chloe khloe cloe
christina christine chris chrissie tina kristina kristine krystyna
christopher chris kit topher kristofer krzysztof cristian christian kris
connor conor conner
daniel dan danny danyal daniyal danil danylo danni
danielle dani danni
david dave davey dawid dawud daoud dai davy davyd
deborah debbie deb debra
diana dee di
dominic dom dominik
dorothy dot dottie dolly
dylan dyllan dillan dillon
edward ed eddie ted teddy ned eduard edek
eleanor ellie elle nell nora elinor ella lenny
elizabeth liz lizzie lizzy beth betty bess bessie eliza libby elsie lisa elspeth elisabeth lily lilibet elzbieta ela
ellen nell nellie helen
emily em emmie millie milly emilia
emma em emmie
eric erik
erin eryn
eve eva evie ewa yeva
faisal faysal feisal
fatima fatimah fatema fatma fathima faatimah
florence flo flora florrie
frances fran frankie francesca franny
francis frank frankie franek
frederick fred freddie freddy fredrick
gabriel gabe gabriele
gabrielle gabby gaby gabriella
geoffrey geoff jeff jeffrey
george georgie jerzy jorge gheorghe yuri yurii heorhii
georgia georgie georgina gina
gerald gerry jerry
gillian gill jill
grace gracie
graham graeme grahame
gregory greg grzegorz grigore hryhorii
hannah hanna hana
harold harry hal
harriet harry hattie
hassan hasan hassaan
helen helena nell olena elena lena
henry harry hal henryk
hugh hughie huw
hussein hussain husain hossain husayn hossein hussien
ibrahim ebrahim ibraheem abraham abe avraham
imran emran
isaac ike zac zak ishaq isaak izaak
isabel isobel izzy bella belle isabella isabelle isa issy izabela
ismail ismael ishmael esmail
jack jake jackie
jacob jake jakub yaqub yakub jakob yacoub coby
jacqueline jackie jacqui
james jim jimmy jamie jem jaime
jane janie jan janet jenny
janet jan
jasmine jaz jazz yasmin yasmeen jasmin yasmine
jennifer jen jenny jenni
jeremy jerry jez jem
jessica jess jessie
joan joanie
joanna joanne jo anna asia
john johnny jack jon jonny ian sean ivan jan juan ioan ion yahya johan
jonathan jon jonny jonathon nathan
jordan jordon jourdan
joseph joe joey yusuf jozef josef yousef youssef yousuf iosif josip
josephine jo josie
joshua josh
judith judy judi
julia julie jules yulia yuliia
julian jules
katarina kat katya
kenneth ken kenny
khadija khadijah khadeeja kadija hadija
kimberley kim kimberly
laura laurie lauren lara
lawrence laurence larry laurie lawrie
leonard leo len lenny
leila layla laila leyla laylah layla
lewis louis louie luis lou ludwik
lillian lily lilly lilian
louise lou lulu louisa luiza
lucy lucie luce lucia lucja
luke lucas lukasz luka luca
madeleine maddie maddy madeline madelyn
malcolm mal
margaret maggie meg megan peggy greta margie mags margot rita malgorzata gosia daisy
maria mary mia mariya mariam maryam miriam marie marysia
mariam maryam miriam meryem mariyam myriam
mark marc marcus marek marko
martha marta mattie
martin marty marcin martyn
mary molly polly may mamie
matilda tilly tillie mattie
matthew matt matty mateusz matthias mathew matei matvii
maxwell max maximilian maksym maksim
melanie mel
melissa mel lissa
michael mike mick micky mikey mickey michal mihai mykhailo mikhail mikael michel mitch
michelle shelly shell chelle
mohammed mohamed muhammad muhammed mohammad mohamad muhamad mohd md mo mehmet mahomed mahamed muhamed mohamud mahammad
mustafa mustapha moustafa
natalie nat natalia nataliya nataliia tasha
natasha tasha nat
nathaniel nathan nate nat
niamh neve neave
nicholas nick nicky nicolas mikolaj mykola nico nik nicolae
nicola nicky nikki nicole nic nicki
nur noor nour nura noora
oliver ollie oli olly
olivia liv livvy livi oliwia
omar umar umer omer oumar
oscar oskar
osman usman uthman othman ousmane
owen eoin owain
pamela pam
patricia pat patsy tricia trish patrycja paddy
patrick pat paddy padraig patryk
paul pawel pavel pavlo paulo pablo
penelope penny
peter pete piotr petr petro pedro petru
philip phil pip phillip filip
philippa pippa pip
rachel rach rachael raquel
rahim raheem
raymond ray
rebecca becky becca bex rebekah rivka
richard rick dick ricky rich richie ryszard
robert rob bob bobby robbie bert
roberta bobbie
ronald ron ronnie
rose rosie rosa roza
rosemary rosie rose
roger rodge
ryan rian
salma selma
samantha sam sammy
samuel sam sammy shmuel
sarah sara sally sadie saara
saskia sass
sean shaun shawn shane
siobhan shivaun chevonne
sophia sophie sofia zofia zosia sofiia
stanley stan stanislaw
stefan stephan
stephanie steph stef stefania
stephen steve steven stefan szczepan stevie stepan
stuart stu stewart
susan sue susie suzie suzanne susanna zuzanna
tadhg teague tiernan
tahir taher
theodore theo ted teddy
theresa tess tessa teresa terri
thomas tom tommy tomasz tomas toma
timothy tim timmy tymoteusz
tobias toby
umm um
victor vic viktor wiktor
victoria vicky vicki tori viktoria wiktoria viktoriia
vincent vince vinnie
violet vi
vladimir volodymyr wlodzimierz vova vlad
walter wally walt
wendy wen
william will bill billy liam willie wills wilhelm
winifred win winnie freda
yahya yahia yehia
yasin yaseen yassin
yolanda jolanta
zachary zach zac zak zack zachariah zakariya zakaria zakariyya
zainab zaynab zeinab zeynep zaineb
zoe zoey zowie
`

const rootsByName = new Map<string, string[]>()
for (const line of families.trim().split('\n')) {
  const names = line.split(' ')
  for (const name of names) {
    const roots = rootsByName.get(name) ?? []
    if (!roots.includes(names[0]!)) rootsByName.set(name, [...roots, names[0]!])
  }
}

/** The names of which this may be a form: Liz gives elizabeth; Alex gives alexander and alexandra; a name we do not know gives itself. */
export const rootsOf = (word: string): readonly string[] => rootsByName.get(word) ?? [word]

export const areForms = (a: string, b: string): boolean => a !== b && rootsOf(a).some(root => rootsOf(b).includes(root))

/** Two names that we know, and know to be two: Oliver and Olivia, Hassan and Hussain, however alike they look or sound. */
export const areKnownApart = (a: string, b: string): boolean =>
  rootsByName.has(a) && rootsByName.has(b) && !rootsOf(a).some(root => rootsOf(b).includes(root))
