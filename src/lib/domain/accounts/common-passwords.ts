/**
 * The words that leaked passwords are made of, most of them with digits or signs after them, which
 * password.ts takes off first. Kept here so that nothing is asked of anybody else.
 */
const WORDS = `
password passwort passwd pass passw passcode contrasena motdepasse parola senha haslo wachtwoord salasana
letmein welcome welkom willkommen bienvenue login logon signin admin administrator root toor sysadmin
superuser guest user username test testing tester temp temporary changeme change default secret secrets
private access open opensesame sesame trustno trustnoone trustme master mypassword mypass newpassword
newpass oldpassword nopassword password password1 internet computer laptop desktop server network windows
microsoft apple google facebook instagram twitter youtube netflix amazon samsung nokia iphone android
linux ubuntu macbook xbox playstation nintendo pokemon pikachu minecraft fortnite roblox zelda mario sonic
qwerty qwert qwertz azerty asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx wsxedc qweasd qweasdzxc
iloveyou ilovey iloveu ilove loveyou loveme lovely love lover loves forever together always sweetheart
sweetie sweet honey darling babe baby babygirl babyboy angel angels princess prince queen king kingdom
sunshine sunny sun moon moonlight star stars starlight rainbow flower flowers rose roses lily daisy violet
butterfly ladybird dragonfly monkey monkeys dragon dragons tiger tigers lion lions bear bears panda wolf
wolves eagle eagles falcon falcons hawk phoenix unicorn pony horse horses puppy puppies kitty kitten cat
cats dog dogs doggy doggie bunny rabbit hamster turtle dolphin dolphins shark sharks whale fish fishing
football footballs soccer rugby cricket tennis golf golfer hockey baseball basketball softball volleyball
swimming running cycling boxing wrestling skating surfing sailing gymnast champion champions winner
liverpool chelsea arsenal tottenham spurs everton manchester manutd mancity leeds leedsutd newcastle
sunderland celtic rangers hibs hearts westham astonvilla villa portsmouth pompey southampton saints
barcelona realmadrid juventus bayern ajax cowboys steelers packers yankees lakers patriots redsox raiders
broncos chicago boston dallas texas florida california newyork london england scotland wales ireland
britain british english europe america american australia canada germany france italy spain portugal poland
russia china india japan pakistan nigeria brazil mexico birmingham bristol glasgow edinburgh cardiff
isleofwight wight island ryde cowes newport ventnor sandown shanklin freshwater hampshire solent
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
spring summer autumn fall winter christmas xmas easter halloween birthday holiday holidays weekend
red orange yellow green blue purple pink black white silver golden gold grey gray brown
superman batman spiderman spidey wolverine ironman hulk thor avengers starwars jedi yoda vader skywalker
startrek spock matrix neo trinity gandalf frodo hobbit hogwarts harrypotter potter dumbledore hermione
jamesbond bond simpsons homer bart snoopy garfield mickey minnie donald disney tinkerbell tigger piglet
winnie scooby scoobydoo barbie shrek nemo simba mulan elsa frozen
michael michelle jennifer jessica ashley amanda daniel daniela anthony joshua matthew andrew robert
william thomas george charlie charles harry henry james john johnny jack jackson jacob joseph joe jordan
justin jason kevin brian steven stephen stephanie steve richard ricky david dave mark martin martina peter
paul patrick philip simon samuel samantha sam sammy alex alexander alexandra alexis adam aaron andy andrea
angela angelina anna anne annie nicole nicola nick nicholas natalie natasha nathan rachel rebecca becky
sarah sara sophie sophia emma emily ellie elizabeth liz lizzie ella eve evie grace gracie hannah harriet
heather helen isabella isabel jane janet jasmine jean jenny jennie joan joanna joanne judith julia julie
karen kate katie katherine kathryn kelly kim kimberly kirsty laura lauren linda lisa louise lucy lucky
margaret maggie maria marie mary megan melanie melissa molly monica nancy naomi olivia patricia pauline
poppy ruby ruth sandra sharon shirley susan suzanne tracey tracy vanessa veronica victoria vicky wendy
yasmin zoe mohammed muhammad ahmed ali fatima aisha omar hassan hussein ibrahim abdul yusuf amir
carlos jose juan pedro miguel antonio francisco fernando alejandro maria carmen elena lucia sofia
alfie archie arthur ben benjamin billy bobby bradley callum cameron chris christian christine christopher
connor craig dean declan dennis derek dominic donna duncan dylan edward eddie eric ethan frank frankie
fred freddie gareth gary gavin gordon graham grant greg gregory hugh ian jake jamie jeremy jesse jimmy
keith kenneth kyle lee leo leon lewis liam logan louis lucas luke malcolm marcus mason max maxwell mike
neil nigel noah oliver oscar owen raymond reece rhys ricardo rob robbie robin roger ronald ross roy russell
ryan sean sebastian scott shane shannon stuart teddy terry theo tim timothy toby tom tommy tony tyler
victor vincent walter warren wayne wesley zachary
rocky buster bailey buddy bella coco daisy max milo oscar pepper princess rex rusty sadie shadow smokey
snowy sparky tess tessie tilly toby tyson whiskers ziggy ginger biscuit cookie cookies muffin peanut
pumpkin cupcake chocolate candy sugar cherry apple apples banana bananas orange lemon melon peach berry
strawberry blueberry cheese chicken pizza burger butter coffee tea beer wine vodka whiskey guinness
mustang ferrari porsche mercedes bmw audi ford toyota honda yamaha suzuki kawasaki harley davidson corvette
camaro jaguar bentley landrover rover volvo mini fiesta escort vauxhall corsa
guitar piano drums music musical rock rockstar metal metallica nirvana slipknot eminem beatles elvis
queen oasis coldplay madonna beyonce rihanna gangster hiphop dance dancer dancing singer
jesus christ jesuschrist god godislove godisgood bless blessed blessing faith hope charity prayer amen
church heaven angel spirit holy allah bismillah inshallah mashallah islam krishna ganesh shiva buddha
freedom liberty justice peace power strong strength warrior soldier army navy marine marines police
hunter ranger scout viper cobra venom ghost killer slayer ninja samurai knight wizard magic magical
merlin excalibur camelot arthur legend legends hero heroes zero nothing something anything everything
whatever nobody somebody everyone computer1 hello helloo hellothere hi hey goodbye bye cheers thanks
please sorry yes okay cool awesome great good better best number one two three four five six seven eight
nine ten hundred thousand million money cash dollar pound rich richie lucky luck gamble poker casino
family mother mum mummy mom mommy father dad daddy sister brother grandma grandad nana nanny granny
friend friends friendship bestfriend husband wife children daughter son twins
work office business company manager boss school college university student teacher doctor nurse hospice
hospital care carer caring volunteer volunteering help helper helping support alongside community
neighbour neighbours charity church council patient
sexy sex fuck fuckyou fuckoff fucker bitch bastard shit asshole arse bollocks wanker tosser dick cock pussy
hottie hotstuff hot badboy badgirl boobs naughty porn
abc abcd abcde abcdef abcabc aaa aaaa xxx xxxx zzz zzzz asd qwe zxc qaz wsx edc asdasd qweqwe zxczxc
enter enterme backup database oracle cisco router wireless wifi broadband virgin vodafone orange sky bt
talktalk online offline website email mail gmail hotmail yahoo outlook live msn aol
blah blahblah lol lolol haha hahaha hehe omg wtf dude bro boy girl boys girls man woman lady ladies
gemini taurus aries cancer leo virgo libra scorpio sagittarius capricorn aquarius pisces
diamond crystal pearl emerald sapphire jade amber opal silver platinum
ocean river mountain forest desert beach island lake sea sky cloud storm thunder lightning fire ice snow
snowball snowman snowflake rain water earth wind air nature tree trees garden
midnight morning evening night sunrise sunset dream dreams dreamer dreaming sleep sleeping sleepy
blink flash turbo speed speedy rocket racing racer driver biker rider cowboy cowgirl pirate pirates
captain admiral doctorwho tardis dalek sherlock watson poirot marple
asterix obelix tintin popeye bugs bugsbunny tweety sylvester taz
success future destiny fortune happy happiness smile smiles smiley laughing joy joyful
special precious treasure beautiful beauty pretty gorgeous handsome perfect
access granted denied unlock locked locker security secure safe safety keyboard mouse monitor screen
`;

export const COMMON: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
