import type { Provenance, WordList } from '../wordList';

/** Given names of the people who live in the four nations, common ones first; never evidence by themselves. */
export const givenNames: WordList =
  'aamir aaron abdi abdul abdullah abigail ada adam adebayo adnan adrian adriana agnes agnieszka ahmed ailsa ' +
  'aisha ajay alan albert aleksandra alfie ali alistair alun ama amaka amara amber amelia amina amir amit amrit ' +
  'amy ana andreas andrei andrew andrzej andy angela angharad angus ania anil anita anjali ann anna anne annie ' +
  'anthony antonio anwar aoife archie arif arjun arlo arthur asha asher asif asma audrey ava ayesha ayo barbara ' +
  'barry bashir beata beatrice ben benjamin bernadette bernard beryl beth bethany betty bhavna bilal bill billy ' +
  'blessing bob bobby bola brenda brendan brian bridget bruce caleb callum cameron carl carlton carmen carol ' +
  'carole caroline catherine cathy charles charlie charlotte chioma chloe chris christina christine christopher ' +
  'ciara ciaran claire clare clifford colin connor conor craig curtis cynthia cyril daisy daniel danielle danny ' +
  'daphne dariusz darren dave david dawn dean debbie deborah declan deepa deepak denise dennis derek desmond ' +
  'dexter diana diane dinesh divya dmitri dominic don donald donna doris dorothy douglas duncan dylan eamon ' +
  'edith edmund edna edward edwin eileen eilidh elaine elena eleni eli elias elijah elizabeth ella ellen ellie ' +
  'elliot elliott elsie emeka emily emma eric erin ernest errol esther ethan ethel euan eva evan eve evelyn ' +
  'evie ewa ewan faisal faith farah farai farhan farzana fatima fatma felix femi fergus ffion finlay fiona ' +
  'flora florence frances francesca francis frank fraser fred freddie frederick freya funmi gabriel gail gareth ' +
  'gary gavin gemma geoffrey george georgia georgina gerald giles gill gillian giovanni gladys glen glenn ' +
  'gordon gosia grace graham greg gregor gregory gurpreet gwen gwyneth halima hamid hamza hannah harjit harold ' +
  'haroon harpreet harriet harrison harry hassan hayley hazel heather helen henry hilary hilda holly hugo ' +
  'hussain hussein ian ibrahim imogen imran indira iqbal irene iris isaac isabel isabella isla ismail isobel ' +
  'ivan ivy jack jackie jacob jacqueline jade jake jakub james jamie jan jana jane janet janice jason jasper ' +
  'jaspreet javed jayden jean jeffrey jennifer jenny jeremy jessica jessie jill jim jimmy jing joan joanna ' +
  'joanne joe joel john jon jonathan jordan jose joseph josephine joshua joyce juan jude judith judy julia ' +
  'julian julie junaid june justin kai kamal kamil kamran kareem karen karim karina kasia katarzyna kate ' +
  'katherine kathleen kathryn katie kavita kay kayleigh keith kelly kemi ken kenneth kerry kevin khalid kieran ' +
  'kim kiran kirsten kirstie kirsty kofi krishna krzysztof kunle kwame kyle lakshmi latoya laura lauren layla ' +
  'leanne lee leila len leo leonard leroy lesley leslie lewis li liam lily linda lionel lisa lloyd logan lorna ' +
  'lorraine louis louise luca lucas lucy luis lukasz luke lydia lynn lynne mabel madeleine magdalena mahesh ' +
  'mahmood malcolm mandy manjit manuel marcia marcin marco marcus marek margaret maria mariam marian marie ' +
  'marilyn marion marjorie mark marlon marta martha martin mary maryam mason mateusz matilda matt matthew ' +
  'maureen maurice mavis max maxine may meena meenakshi meera megan mehmet mei melanie melissa mercy mia micah ' +
  'michael michal michel michelle miguel mike mildred millie ming miriam mohamed mohammad mohammed mohan moira ' +
  'molly monica monika muhammad muriel mustafa nadeem nadia nancy naomi nasreen nasrin natalia natalie natasha ' +
  'nathan naveed nazia neha neil ngozi nguyen nia niall niamh nicholas nick nicola nicolas nicole nigel nikhil ' +
  'nina nisha nita noah nomsa noor nora norma norman olga olive oliver olivia oluwaseun omar oscar owen padraig ' +
  'paige pamela paolo parveen patricia patrick paul paula pauline pawel pearl pedro peggy penelope penny percy ' +
  'peter petra phil philip philippa phillip phoebe phyllis piotr pooja poppy priya rabia rachael rachel radha ' +
  'rafael rahul raj rajesh rajiv rakesh ralph ramesh rani raphael rashid ray raymond razia rebecca reece ' +
  'reginald rekha reuben reza rhiannon rhona rhys riaz richard rita rizwan rob robert roberta robin roger rohan ' +
  'roisin ron ronald rory rosa rosalind rose rosemary rosie ross rowan roy ruby russell ruth ryan sadia saeed ' +
  'safia sahra saima saira sajid sally salma salman sam samantha samina samira samuel sandeep sandra sanjay ' +
  'sara sarah scott seamus sean sebastian seema sergei shabana shabir shabnam shaheen shahid shahnaz shane ' +
  'shanice shannon shanti sharif sharon shaun shazia sheena sheila shirley sian sidney simon simran sinead ' +
  'siobhan sobia sofia sonia sophie stacey stan stanislaw stanley stella stephanie stephen steve steven stewart ' +
  'stuart sue sultana sumit sunil sunita suresh surinder susan suzanne sylvia tahir taiwo tamara tanya tara ' +
  'tariq tatiana ted temitope tendai teresa thabo theo theresa thomas tilly tim timothy tina tobi toby tom ' +
  'tomasz tony tracey tracy trevor tunde tyler tyrone uma umar ursula usha usman uzma valerie vanessa vera ' +
  'veronica vicky victor victoria vijay vikram vincent vinod violet virginia vivek vivian vivien wale walter ' +
  'wayne wei wendy william winifred winston wojciech xin yasin yasmeen yasmin yousaf yu yuki yusuf yvonne zahid ' +
  'zahra zain zainab zara zoe zofia';

export const surnames: WordList =
  'adams adebayo adeyemi ahmed akhtar ali allen anderson asante baker balogun banda barker begum bell bello ' +
  'bennett best bevan bibi boateng brennan brooks brown burns butler byrne campbell carr chan chapman chen ' +
  'cheung chowdhury clark clarke clegg cole collins connolly cook cooper costa cox daly das davies dawson day ' +
  'dean desai diallo dixon do doherty doyle duffy dunn edwards ellis evans eze farrell fisher fletcher flynn ' +
  'ford foster fox garcia george ghosh gibson gill graham grant gray green griffiths gupta hall hamilton ' +
  'hargreaves harris harrison hart harvey hassan hill holmes holroyd huang hughes hunt hunter hussain iqbal ' +
  'islam jackson jenkins johnson jones joshi kamara kaminski kapoor kaur keita kelly kennedy khan khatun king ' +
  'knight kowalska kowalski kumar lane lawal lawrence lee lewandowski li little liu lloyd long lopez lord ' +
  'mahmood malik marshall mason matthews may mccarthy mcdonald mehta mensah miah miller mills mitchell mohamed ' +
  'moore morgan morris moss moyo murphy murray ncube nguyen north novak nowak okafor okonkwo osei osman owusu ' +
  'page palmer park parker parkinson parry patel perera perry petrov phiri porter powell price pritchard pugh ' +
  'qureshi rahman ramsden rao reddy reid reilly rice richards roberts robinson rogers rose ross roy ryan santos ' +
  'shah sharma shaw sheikh short silva simpson singh smith stevens stone sullivan sun sutton szymanski taylor ' +
  'temple thompson tran turner uddin walker walsh wang ward warsame watson webb west white williams wilson ' +
  'winter wisniewski wong wood wozniak wright wu yang young zhang zielinski zulu';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    givenNames:
      'Common given names in the United Kingdom, of British, Irish, South Asian, African, European and East Asian families',
    surnames: 'Common surnames in the United Kingdom, of the same families',
  },
};
