import type { Provenance, WordList } from '../wordList';

/** Given names of the people who live in the four nations, common ones first; never evidence by themselves. */
export const givenNames: WordList =
  'aamir aaron aarti abdi abdoulaye abdul abdullah abebe abena abigail achieng ada adaeze adam adama ade ' +
  'adebayo adeola adnan adrian adriana adwoa afia agnes agnieszka ahmed ahmet ailsa aisha ajay akbar akhtar ' +
  'akiko akosua akua alan alasdair albert aled aleksandra alessandro alf alfie ali alistair alun ama amaka ' +
  'amanuel amara amarjit amber amelia amina aminah aminata amir amit amrit amy ana analyn andreas andrei andrew ' +
  'androulla andrzej andy angela angharad angus anh ania anil anita anjali ann anna anne annie anthony antonio ' +
  'anwar aoife arash archie arif arjun arlo arnel arthur arti asha asher ashok asif aslam asma astrid audrey ' +
  'ava awa ayesha ayo ayodele ayse ayub babak babatunde baljit balwinder barbara barry bartosz bashir bashira ' +
  'beata beatrice beatriz ben benjamin bernadette bernard bert beryl beth bethany betty bhavna bilal bill billy ' +
  'bjorn blessing bob bobby bogdan bola bolanle brenda brendan brian bridget brigid bronwen bruce bruno bryn ' +
  'bukola bushra caleb callum calum cameron caoimhe carl carlos carlton carmen carol carole caroline carys ' +
  'cathal catherine cathy catrin catriona cecil cem cerys charles charlie charlotte chen chiamaka chiara chidi ' +
  'chinedu chioma chipo chloe chris christina christine christopher chukwu chun ciara ciaran claire clare ' +
  'claude clifford clive clodagh colin comfort connor conor constance cormac costas craig cristian curtis ' +
  'cynthia cyril dafydd daisy daljit daniel danielle danny danuta daphne dapo dariush dariusz darren dave david ' +
  'dawit dawn dean debbie deborah declan deepa deepak deirdre dele delroy denise deniz dennis derek desmond ' +
  'dewi dexter diana diane diarmuid dilip dimitri dinesh divya dmitri dominic don donal donald donalda donna ' +
  'dora doris dorota dorothy douglas duc duncan dung dylan eamon ebony edgar edith edmund edna edward edwin ' +
  'edwina effie efua eileen eilidh eimear eirlys ekow elaine elena eleni eleri eli elias elif elijah elizabeth ' +
  'ella ellen ellie elliot elliott elsie elspeth elzbieta emeka emily emine emma emre emyr eoin eric erik erin ' +
  'ernest errol esther ethan ethel euan eunice eva evan eve evelyn evie ewa ewan ewen ezra faisal faith fang ' +
  'farah farai farhan farid farooq farzana fatima fatma fatou fauzia felicity felix femi fergus ffion finlay ' +
  'fiona fionnuala flora florence florin folake fong frances francesca francis francisco francois frank fraser ' +
  'fred freddie frederick freja freya funmi funmilayo gabriel gail gareth gary gavin geeta gemma geoffrey ' +
  'george georgia georgina geraint gerald gethin gheorghe ghulam giles gill gillian giorgos giovanni gita ' +
  'giulia giuseppe gladys glen glenn glenys gopal gordon gosia grace graham grainne greg gregor gregory greta ' +
  'grzegorz gurdeep gurpreet gwen gwenda gwendoline gwyn gwyneth hafsa haile halima halina hamid hamish hamza ' +
  'hanif hannah hans hao hardeep hari harish harjit harold haroon harpreet harriet harrison harry haruto ' +
  'harvinder hassan hatice hawa hayley hazel heather heena heinz helen helga henry herbert hilary hilda hina ' +
  'hiroshi hiwot hodan holly hong hope horace hossein hubert hugo hui hung huong hussain hussein huw hywel ian ' +
  'ibrahim ibrahima idris ieuan ifeanyi ifeoma ikenna ilyas imogen imran indira ines ingrid ioana ion iona ' +
  'iqbal iram irena irene iris iryna isaac isabel isabella isla ismail isobel ivan ivor ivy iwan iwona izabela ' +
  'jack jackie jacob jacqueline jade jadwiga jagdish jake jakub james jamie jamil jan jana jane janet janice ' +
  'janina jason jasper jaspreet jaswinder javed javid jaya jayden jean jeffrey jemima jennifer jenny jeremy ' +
  'jermaine jerzy jessica jessie jie jiho jill jim jimmy jin jing joan joanna joanne joao jocelyn joe joel john ' +
  'jon jonathan jordan jose joseph josephine joshua joy joyce juan jude judith judy julia julian julie jun ' +
  'junaid june jurgen justin justyna jyoti kai kam kamal kamala kamau kamil kamran kapil kareem karen karim ' +
  'karina karolina kasia katarzyna kate katherine kathleen kathryn katie katrina kavita kay kayleigh kayode ' +
  'kehinde keisha keith kelechi kelly kemal kemi ken kenji kenneth kerry kevin khadija khalid kieran kim kiran ' +
  'kirk kirsten kirstie kirsty kit klaus kofi kojo krishna kristina krystyna krzysztof kuldeep kulwant ' +
  'kulwinder kunle kwame kwesi kwok kyle kyriacos lachlan lai lakshmi larissa lars lata latif latoya laura ' +
  'lauren laurence layla leanne lee lei leila len lena leo leonard leroy les lesley leslie levi lewin lewis li ' +
  'liam liaqat lidia lily lin linda ling linh lionel lisa llewellyn lloyd logan lois lorenzo lorna lorraine ' +
  'louis louise lowri luca lucas lucia lucy luis lukasz luke lydia lynda lynette lynn lynne mabel maciej ' +
  'madeleine maeve magdalena mahesh mahmood mai mair mairead maisie majid malcolm malgorzata mamadou man ' +
  'mandeep mandy manjit manoj manuel maqsood marcia marcin marco marcus marek margaret maria mariam mariama ' +
  'marian marie marilyn marion marites mariusz marjorie mark marlon maroulla marta martha martin mary maryam ' +
  'mason mateusz matilda matt matteo matthew maud maureen maurice mavis max maxine may meena meenakshi meera ' +
  'megan mehdi mehmet mehmood mehwish mei mei-ling melanie melissa memory menna mercy mhairi mia micah michael ' +
  'michal michel michelle miguel mihaela mihai mike mildred millie ming minh minji minnie miriam mohamed ' +
  'mohammad mohammed mohan moira molly monica monika morag muhammad mukesh mulu mumtaz munir munira murat murdo ' +
  'muriel mushtaq mustafa mutua myfanwy mykola myra nadeem nadia nana nancy naomi naresh nargis nasir nasreen ' +
  'nasrin natalia natalie natalya natasha nathan navdeep naveed nazia nazir neha neil nellie ngozi nguyen nia ' +
  'niall niamh nicholas nick nicola nicolas nicole nigel nikhil nikos nils nina nisha nita njeri nkechi nnamdi ' +
  'nneka noah nomsa noor nora noreen norma norman nuala nusrat obi obinna octavia odette oisin oksana ola ' +
  'oleksandr olena olga olive oliver olivia olu oluwaseun oluwatobi omar orla oscar osian osman otieno ousmane ' +
  'owen padma padraig paige pamela panayiotis pansy paolo pardeep parisa parminder parveen patience patricia ' +
  'patrick paul paula pauline paulo pawel pearl pedro peggy penelope penny percy pervez peter petra petro phil ' +
  'philip philippa phillip phoebe phyllis pierre ping piotr pooja poppy pradeep precious primrose priya pushpa ' +
  'qasim qing queenie quentin rabia rachael rachel radha radu rafael rafal rafiq rahim rahul raj rajesh ' +
  'rajinder rajiv rakesh ralph ramesh rani ranjit raphael rashid ray raymond razia rebecca reece reg reginald ' +
  'rehana rekha reuben reza rhiannon rhoda rhona rhys riaz richard rita ritu rizwan rob robert roberta robin ' +
  'rodel roger rohan rohit roisin ron ronald rory rosa rosalie rosalind rosamund rosario rose rosemary rosie ' +
  'ross rowan rowena roxanne roy ruby rudo rukhsana ruksana rupa rupert russell ruth ryan sabrina sade sadia ' +
  'sadiq saeed safia safiya sahra saima saira sajid sajida sajjad sakura sally salma salman sam samantha samina ' +
  'samira samrawit samuel sana sandeep sandra sangita sanjay saoirse sara sarah sarita satinder savita scott ' +
  'seamus sean sebastian seema segun selam selina senga serena sergei seun shabana shabir shabnam shafiq ' +
  'shaheen shahid shahnaz shakila shamim shane shanice shannon shanti sharif sharmila sharon shaun shazia ' +
  'sheena sheila shilpa shirin shirley sian sid siddique sidney simi simon simran sinead siobhan sioned sipho ' +
  'sita siu slawomir smita sneha sobia sofia sonal sonia soo sophie stacey stan stanislaw stanley stella ' +
  'stephanie stephen steve steven stewart stuart sue sujata sukhdev suleman sultana sumit sunil sunita suresh ' +
  'surinder susan sushila suzanne sven svetlana sylvia sylwia tabitha tadeusz tadhg tafadzwa tahir tahira taiwo ' +
  'tamara tamika tanya tara taras tariq tatenda tatiana ted temitope tendai teresa tereza tesfaye tessa thabo ' +
  'thandi thea thelma theo theresa thi thomas thu tilly tim timothy tina tinashe titi tobi toby tom tomasz ' +
  'tomos tony tope torquil tracey tracy trevor trudy tuan tunde tyler tyrone uche ugo uma umar una ursula usha ' +
  'usman uzma valerie van vandana vanessa vasile vera verity veronica vic vicky victor victoria vidya vijay ' +
  'vikram vincent vinod violet virginia vivek vivian vivien vladimir wai wale walter wanjiru waqas wasim wayne ' +
  'wei wendy wiktoria wilfred william willow wilma winifred winnie winston wojciech xiao xin yan yaqub yasin ' +
  'yasmeen yasmin yaw yemi yetunde yi yiannis ying yonas younis yousaf yu yuan yuki yulia yusuf yvette yvonne ' +
  'zac zafar zahid zahra zain zainab zak zara zayn zaynab zbigniew zeenat zelda zena zeynep zhang zoe zofia ' +
  'zola zubaida zubeda zulfiqar zuzanna';

export const surnames: WordList =
  'abbott abdi abubakar ackroyd adams addo adebayo adeleke adeola adeyemi adjei afolabi agarwal agyeman ahmed ' +
  'akers akhtar akinola alcock ali allen allsop almeida anderson andrews ansari anwar appiah appleby armstrong ' +
  'arnold arora arslan asante ashton ashworth aspinall atkinson austin avery aziz bacon baig bailey bains ' +
  'bakare baker baldwin ball balogun banda banerjee bangura banks barber barker barlow barnes barraclough ' +
  'barrett barton bashir bates bautista baxter beattie beaumont begum bekele bell bello bennett benson berry ' +
  'best bevan bhatia bhatt bianchi bibi bird bishop black blackburn blake boateng bolton bond bondarenko booth ' +
  'bose bowden bowen bowman boyd boyle bradley bradshaw brady braithwaite brennan briggs bright brooks brown ' +
  'bryant buckley bui bull burgess burke burns burrows burton butler butt byrne cadwallader cairns callaghan ' +
  'cameron campbell carey carpenter carr carter cartwright casey cassidy celik chadwick chambers chan chapman ' +
  'charalambous charlton chatterjee chaudhry chauhan chen cheng cheung chikwanda choi chopra choudhury ' +
  'chowdhury christie chukwu clancy clark clarke clayton clegg clements coates cole coleman collins connolly ' +
  'connor conteh conway cook cooper corbett corrigan costa costello cox coyle craig crawford cross crossley ' +
  'crowther cruz cunningham curtis dabrowska dabrowski dale daly dang daniels danjuma dar das dave davey ' +
  'davidson davies davis davison dawson day de_silva dean delaney demir dempsey denton desai devlin dewhurst ' +
  'dhillon diallo dickinson diop dixon dlamini do dobson dodd doherty dolan donaldson donnelly donovan douglas ' +
  'doyle drake drew driscoll drummond dube duffy duncan dunn dutta dwyer dyer eaton edmonds edwards elder ' +
  'elliott ellis emery english entwistle evans eze fagan fairclough farah farmer farrell faulkner ferguson ' +
  'fernandez fernando ferrari ferreira field finch finnegan firth fischer fisher fitzgerald fitzpatrick ' +
  'flanagan fleming fletcher flynn foley forbes ford forster foster fowler fox francis franklin fraser freeman ' +
  'french frost fung gallacher gallagher galvin garcia gardner garner garrett george georgiou geraghty gethin ' +
  'ghosh gibbs gibson gilbert giles gill gilligan gittins glover goddard godfrey golding gomez goodman goodwin ' +
  'gordon gough gould grabowski graham grant gray green greenwood gregory grewal grey griffin griffiths ' +
  'grimshaw guo gupta gwynne haigh haile hale hall hamilton hammond hancock hannigan hansen hanson harding ' +
  'hardy hargreaves harper harris harrison hart hartley harvey hassan hawkins hay hayes haynes healy heath ' +
  'heaton henderson hennessy herbert hewitt hicks higgins hill hilton ho hoang hobbs hodgson hogan holden ' +
  'holland holloway holmes holroyd holt hooper hope hopkins hopper horton horvath hossain houghton howard howe ' +
  'howell howells hu huang hudson huggins hughes humphreys humphries hunt hunter hurst hussain hussein ' +
  'hutchinson ibrahim igwe ingram ioannou ionescu iqbal irving islam ivanov iyer jackman jackson jalloh jama ' +
  'james jankowski jarman jarvis javed jayawardena jeffery jenkins jennings jensen johal johnson johnston jones ' +
  'jordan joshi joyce kamara kamau kaminska kaminski kapoor kaur kavanagh kay kaya keane kearney keegan keenan ' +
  'keita kelly kemp kennedy kenny kerr khan khatun kiely kim king kirby kirk knight knowles koroma kovacs ' +
  'kovalenko kowalczyk kowalska kowalski kozlowska kozlowski krawczyk krishnan kumar kwok lacey lam lamb ' +
  'lambert lane larsen lau law lawal lawrence lawson le leach lee leigh lennon leonard lester leung lewandowska ' +
  'lewandowski lewis li lin lindsay lister little liu llewellyn lloyd long lopez lord lowe lucas luo lynch ma ' +
  'macdonald mackay mackenzie maclean macleod madden maddocks maguire mahmood mahoney malhotra malik maloney ' +
  'mann manning marsden marsh marshall martin martinez mason matthews maxwell may mazur mccallum mccann ' +
  'mccarthy mccormick mcdermott mcdonald mcdowell mcewan mcfarlane mcgrath mcguire mcintosh mcintyre mckay ' +
  'mckenna mckenzie mclaughlin mclean mcleod mcmahon mcmillan mcneill mcpherson mcqueen mehta mellor menon ' +
  'mensah meredith metcalfe miah michalski middleton miles millar miller mills mirza mistry mitchell modi ' +
  'mohamed mohammed mokoena moore moran morgan morgans morley morris morrison morton moss mostyn moyo mukherjee ' +
  'mullen muller mulligan murphy murray musa mutasa mutua mwale mwangi myers nagy nair nash nawaz naylor ncube ' +
  'ndiaye ndlovu neal nelson newman newton ng nguyen nicholls nicholson nielsen njoroge nkosi noble nolan ' +
  'norris north novak nowak nowakowski nugent nwachukwu nwosu nyathi obi obrien ochieng oconnor ofori ogden ' +
  'ogundele ogunleye ohara ojo okafor okonkwo okoro okoye olawale oldham oliveira oliver omar oneill onyekachi ' +
  'ormerod ormond osborne osei osman otieno owen owusu oyelaran ozturk page palmer pandya papadopoulos park ' +
  'parker parkinson parmar parry parsons patel paterson patterson pattinson pawlowski payne peacock pearce ' +
  'pearson peck penn pereira perera perez perkins perry peters petrov pham phan phillips phiri pickering ' +
  'pickles pike pilkington pillai piotrowski pollard poole popa pope popescu porter potter powell pratt preston ' +
  'price pritchard probert prosser protheroe pryor pugh purcell quinn qureshi radu rahman raja ramsden randall ' +
  'rao rashid rathod rawlings ray read reddy redmond reed rees reeves regan rehman reid reilly reyes reynolds ' +
  'rhodes rice richards richardson rigby riley roberts robertson robinson robson rodrigues rodriguez roe rogers ' +
  'romano rooney rose ross rosser rossi rowe rowland rowley roy russell russo ryan sahin sahota saleem salmon ' +
  'sanchez sanders sandhu santos sato saunders savage schmidt schneider schofield scott scully sen sesay sethi ' +
  'sewell shah shaikh sharif sharma sharp sharpe shaw sheikh shepherd sheppard sheridan sherwood shevchenko ' +
  'short sibanda siddiqui sidhu silva simmons simon simpson sims sinclair singh skinner slater smart smith ' +
  'snell solanki southern spence spencer stanley steele stephens stephenson stevens stewart stokes stone storey ' +
  'strong stuart subramaniam sugden sullivan summers sun sutcliffe sutton suzuki sweeney swift sykes szabo ' +
  'szymanska szymanski tait tanaka tang tate taylor tembo temple terry tesfaye thakkar thomas thompson thomson ' +
  'thornton thorpe tierney tkachenko tobin todd toure townsend tran traore treharne trivedi tsang tucker tudor ' +
  'turnbull turner tyler uddin underwood uppal uzor vaghela vaughan verma vickers vincent virk vu wade ' +
  'wainwright walker wallace waller wallis walsh walters walton wang wanjiku ward warner warren warsame ' +
  'waterhouse waters watkins watson watts weaver webb weber webster welch wells west weston wheatley wheeler ' +
  'whelan white whitehead whiteley whitfield whittaker wiggins wilcox wilde wiles wilkinson williams willis ' +
  'wilson winstanley winter wise wisniewska wisniewski witts wojcik wolfe wong wood woodcock woodhouse woods ' +
  'woodward wozniak wright wu wyatt wynn xu yang yates yeo yeung yilmaz yip young yousaf yusuf zaman zhang zhao ' +
  'zhou zhu zielinska zielinski zulu';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    givenNames:
      'Common given names in the United Kingdom, of British, Irish, South Asian, African, European and East Asian families',
    surnames: 'Common surnames in the United Kingdom, of the same families',
  },
};
