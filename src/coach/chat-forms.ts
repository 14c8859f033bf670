/** How people write in a hurry: contractions without their apostrophe, chat forms, dialect, common slips of the finger, American "canceled", and what they stand for. */

/** Written forms, and behind "=" the words that they stand for. None of them is a word of its own that a reply would use. */
const FORMS = `
can't cant cannot cannae = can not
won't wont = will not
shan't shant = shall not
dont dnt dinnae = do not
doesnt doesent dosent dosnt = does not
didnt didint didnot didnae = did not
isnt ain't aint isnot isnae = is not
arent = are not
wasnt wasnae = was not
werent = were not
hasnt hasnot = has not
havent havnt = have not
hadnt = had not
wouldnt wudnt wouldnae = would not
couldnt cudnt = could not
shouldnt shudnt = should not
let's = let us
im = i am
ive = i have
weve = we have
youre = you are
youve = you have
youll ull = you will
theyre = they are
thats = that is
theres = there is
heres = here is
whats = what is
gonna = going to
wanna = want to
gotta hafta = have to
dunno = do not know
u ya youse ye = you
ur yr yer = your
pls plz = please
thx thanx thnx tnx tks = thanks
ty thankyou = thank you
tmrw tmr tomorow tmw 2moro 2morrow 2mro tomoz tomo = tomorrow
cuz coz cos bc bcuz bcos becuz becos cus becuase becasue b/c = because
shoulda shouldve shdve = should have
coulda couldve = could have
wouldve woulda = would have
mustve musta = must have
youd = you would
theyd = they would
shld shud = should
cld cud = could
wld wud = would
b4 = before
abt = about
ppl = people
sry soz = sorry
obvs obv = obviously
ofc = of course
prob prolly probly prollyy = probably
msg = message
idk = i do not know
thru = through
w w/ wiv wth = with
n nd & = and
r = are
tysm = thank you so much
lemme = let me
mightve mighta = might have
itll = it will
itd = it would
whos = who is
hows = how is
y'all yall = you all
o'clock = o'clock
theyll = they will
shes = she is
hes = he is
yday yest ystrday = yesterday
til = until
txt = text
acct acc = account
addr = address
smth summat = something
weds = wednesday
bday = birthday
appt = appointment
theyve = they have
thatll = that will
therell = there will
wheres = where is
mustnt = must not
neednt = need not
mightnt = might not
oughtnt = ought not
hv = have
tho = though
altho = although
rn = right now
atm = at the moment
btw = by the way
tbh = to be honest
tbf = to be fair
nvm = never mind
np = no problem
yw = you are welcome
lmk = let me know
dw = do not worry
idc = i do not care
ik = i know
kinda = kind of
sorta = sort of
outta = out of
oughta = ought to
tryna = trying to
gimme = give me
imma = i am going to
em = them
tonite = tonight
2day = today
4u = for you
w/o w/out = without
defo def definately = definitely
srsly = seriously
rlly rly = really
jus jst = just
wat wot = what
wen = when
teh = the
tyvm = thank you very much
sum1 some1 sm1 = someone
any1 = anyone
every1 = everyone
no1 = no one
l8r = later
l8 = late
gr8 = great
w8 = wait
m8 = mate
nowt = nothing
owt = anything
mebbe = maybe
sposed = supposed
mgr = manager
mgmt = management
pw pwd = password
nxt = next
bk = back
frm = from
tht = that
ths = this
recieve = receive
recieved = received
recieving = receiving
appologies apologys = apologies
appologise = apologise
inconvience inconvienience inconvinience inconvienence = inconvenience
canceled = cancelled
canceling = cancelling
traveled = travelled
traveling = travelling
labeled = labelled
labeling = labelling
msgs = messages
pics = pictures
`;

/** What a written word stands for. Missing apostrophes are repaired only where no other word is meant. */
export const EXPANDED: ReadonlyMap<string, readonly string[]> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [written, meant] = line.split(" = ");
      return written!.split(" ").map((form): [string, readonly string[]] => [form, meant!.split(" ")]);
    }),
);

interface Repair {
  /** What stands behind the word where it is a contraction. */
  readonly behind: RegExp;
  readonly words: readonly string[];
}

/** `before` holds the next words, parted by "|", in front of which a written form stands for `meant`. */
const repair = (written: string, before: string, meant: string): readonly [string, Repair] => [
  written,
  { behind: new RegExp(`^(?:${before})$`), words: meant.split(" ") },
];

const VERBS =
  "be|get|do|send|check|look|call|make|see|let|have|take|ask|find|follow|keep|email|refund|replace|sort|fix|update|contact|msg|message|text|ring|chase|pass|book|pop|put|stay|add|drop|go|give|need|try|come|cancel|move|pay|tell|reply|write|resend|credit|bring|open|close|hold|raise|confirm";
const STATES =
  "not|still|also|going|gonna|looking|checking|working|sending|trying|waiting|asking|fixing|pushing|keeping|chasing|sorting|happy|glad|sorry|unable|able|closed|fully|aware|short|on|onto|out|here|just|only|currently|really|very|afraid";

/** Words of their own that are contractions in front of what a verb or predicate looks like: "ill", "id", "its", "ur". */
export const REPAIRED: ReadonlyMap<string, Repair> = new Map([
  repair("ill", VERBS, "i will"),
  repair("id", "be|have|feel|want|hate|love|expect|like|not|never|also|rather|probably|say|go|ask|suggest|recommend|lose", "i would"),
  repair(
    "its",
    "not|w/|w|our|on|only|just|been|a|the|my|your|ur|too|very|really|so|such|no|never|always|more|still|quite|pretty|going|understandable|frustrating|annoying|awful|horrible|hard|tough|natural|normal|being|in|with|under|at|from|now|here|there|done|because|bc|they|sorted|fixed|gone|out|up|what|how|literally|probably|clearly|company|policy|standard|impossible|against|all|already|by|non-refundable",
    "it is",
  ),
  repair(
    "ur",
    "not|right|so|very|really|being|after|asking|looking|trying|hoping|fed|upset|annoyed|frustrated|worried|angry|cross|welcome|still|now|just|a|the|on|in|out|stuck|going|gonna|all|happy|unhappy|entitled|eligible|covered|able|using|w|with|without|saying|seeing|getting|having|waiting|stressed|disappointed|concerned|feeling|doing|telling|complaining|overreacting|absolutely|totally|definitely|quite|spot|too|outside|past|late|at|under|due|owed|safe|ok|fine",
    "you are",
  ),
]);

/** The same where a clause begins: "were looking into it" and "well send it", which are something else behind other words. */
export const OPENING: ReadonlyMap<string, Repair> = new Map([
  repair("were", STATES, "we are"),
  repair("well", VERBS, "we will"),
  repair("lets", VERBS, "let us"),
]);
