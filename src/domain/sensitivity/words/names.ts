import type { Provenance, WordList } from '../wordList';

/** Given names of the people who live in the four nations, common ones first; never evidence by themselves. */
export const givenNames: WordList =
  'abdi abdul ada adam adebayo adrian adriana agnes agnieszka ahmed aisha alan albert alfie ali amara amir amy ' +
  'andrew andy angela angus anita ann anna anne annie anthony arthur asif audrey ayesha barbara barry benjamin ' +
  'bernard beryl beth betty bilal bill billy bob brenda brian bridget callum cameron carl carol carole caroline ' +
  'catherine cathy charles charlie charlotte chioma chloe chris christina christine christopher ciara ciaran ' +
  'claire clare clifford colin connor conor craig daisy daniel danielle danny darren dave david dawn dean ' +
  'debbie deborah declan deepa deepak denise dennis derek diana diane dominic don donald donna doris dorothy ' +
  'douglas duncan dylan edith edna edward edwin eileen elaine elena eleni elizabeth ella ellen ellie elliot ' +
  'elsie emily emma eric esther ethan eva evelyn evie farah farai farhan farzana fatima fatma felix ffion fiona ' +
  'florence frances francesca francis frank fraser fred freddie frederick freya gail gareth gary gavin gemma ' +
  'geoffrey george georgia gerald giles gill gillian giovanni gladys glen glenn gordon grace graham greg ' +
  'gregory gwen hannah harold haroon harriet harry hassan hazel heather helen henry hilary holly hugo hussain ' +
  'ian ibrahim imran iqbal irene iris isabel isabella ivy jack jackie jacob jacqueline jade jake james jamie ' +
  'jane janet janice jason javed jean jennifer jenny jeremy jessica jessie jim jimmy jing joan joanna joanne ' +
  'joe john jon jonathan jordan jose joseph josephine joshua joyce judith judy julia julian julie june justin ' +
  'karen karina katarzyna kate katherine kathleen kathryn katie kay keith kelly ken kenneth kerry kevin khalid ' +
  'kieran kim kofi krzysztof kwame laura lauren leanne lee len leo leon leonard lesley lewis li liam lily linda ' +
  'lisa lorna lorraine louis louise luca lucas lucy lukasz luke lynn lynne mahmood malcolm mandy manuel marcin ' +
  'marco marcus marek margaret maria marie marilyn marion mark marlon martha martin mary maryam matt matthew ' +
  'maureen mavis may meenakshi meera megan mehmet mei melanie melissa michael michel michelle mike ming mohamed ' +
  'mohammad mohammed mohan molly monica monika muhammad mustafa nadia nancy naomi nasreen nasrin natalia ' +
  'natalie natasha nathan nazia neil ngozi nguyen nia niall niamh nicholas nick nicola nicolas nicole nigel ' +
  'noah nomsa norma norman olga olive oliver olivia oluwaseun omar oscar owen padraig pamela paolo patricia ' +
  'patrick paul paula pauline pawel penny percy peter phil philip philippa phillip piotr pooja priya rachael ' +
  'rachel raj rajesh ralph ray raymond rebecca rhys riaz richard rita rob robert roberta roger roisin ron ' +
  'ronald rory rosa rose rosemary ross roy ruby russell ruth ryan saira sajid sally sam samantha samira samuel ' +
  'sandra sanjay sara sarah scott sean shabir shabnam shahnaz shannon shanti sharon shaun sheila shirley sian ' +
  'sidney simon siobhan sophie stacey stan stanley stephanie stephen steve steven stewart stuart sue sumit ' +
  'sunil sunita suresh surinder susan suzanne sylvia taiwo tanya tara tariq tatiana ted temitope teresa theresa ' +
  'thomas tilly tim timothy tina tobi tom tomasz tony tracey tracy trevor tyler uma valerie vera veronica vicky ' +
  'victor victoria vincent vinod vivian wale walter wei wendy william yasmin yousaf yu yuki yusuf yvonne zain ' +
  'zoe';

export const surnames: WordList =
  'adebayo adeyemi ahmed akhtar ali allen baker begum bell bello best bevan boateng brown campbell chen clarke ' +
  'clegg collins cook cooper costa cox das davies day dean doyle dunn edwards ellis evans fletcher foster fox ' +
  'george gill graham grant gray green gupta hall harris hart hassan hill holmes holroyd hughes hunt hussain ' +
  'iqbal islam jackson johnson jones kaur kelly khan king knight kowalski kumar lane lee li long mahmood malik ' +
  'mason may mensah miller mills mitchell mohamed moore morris moss moyo murphy nguyen north nowak okafor owusu ' +
  'page palmer park parker parkinson patel porter powell price qureshi rahman ramsden reid roberts robinson ' +
  'rose ross roy ryan santos shah sharma shaw sheikh silva singh smith taylor temple thompson turner walker ' +
  'wang ward warsame webb west white williams wilson winter wong wood wright young zhang';

/** Names that are words as well: in small letters they are nobody’s. */
export const ambiguousNames: WordList =
  'bell best brown cook cooper costa dawn day dean earl fisher fox gill grace grant gray green hall hart harry hill holly hope hunt ' +
  'iris ivy jack jade joy june kay king knight lane lily long mark mason may mercy miller mills mohan moss north olive page ' +
  'palmer park parker penny pearl potter price ray reed rob rose rich ruby sally sue summer temple van victor victoria violet ' +
  'walker ward web west white will winter wood young ken pat sam ali bay costa';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    givenNames:
      'Common given names in the United Kingdom, of British, Irish, South Asian, African, European and East Asian families',
    ambiguousNames: 'Those of both lists that are words of the language, months or colours',
    surnames: 'Common surnames in the United Kingdom, of the same families',
  },
};
