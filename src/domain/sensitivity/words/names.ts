import type { Provenance, WordList } from '../wordList';

/** Given names of the people who live in the four nations, common ones first; never evidence by themselves. */
export const givenNames: WordList =
  'abdi abdul ada adaeze adam adebayo adrian adriana agnes agnieszka ahmed aisha alan albert alfie ali amandeep ' +
  'amara amir amy andrew andrii andy angela angharad angus anita ann anna anne annie anthony aoife arthur asif ' +
  'audrey ayesha barbara barry benjamin bernard beryl beth betty bilal bill billy blessing bob brenda brian ' +
  'bridget callum cameron caoimhe carl carol carole caroline carys catherine cathy cerys charles charlie ' +
  'charlotte chidi chinedu chioma chloe chris christina christine christopher ciara ciaran claire clare clifford ' +
  'colin connor conor craig daisy daniel danielle danny darren dave david dawn dean debbie deborah declan deepa ' +
  'deepak delroy denise dennis derek diana diane dmytro dominic don donald donna doris dorothy douglas dragan ' +
  'duncan dylan edith edna edward edwin efa eileen elaine elena eleni elizabeth ella ellen ellie elliot elsie ' +
  'emeka emily emma eoin eric ernest esther ethan eva evelyn evie farah farai farhan farzana fatima fatma felix ' +
  'ffion fiona florence folake frances francesca francis frank fraser fred freddie frederick freya gail gareth ' +
  'gary gavin gemma geoffrey george georgia gerald giles gill gillian giovanni gladys glen glenn gordon grace ' +
  'graham greg gregory gurpreet gwen gwilym hafsa hannah harold haroon harpreet harriet harry hassan hazel ' +
  'heather helen henry hilary holly hugo hussain ian ibrahim ieuan ifeoma imran iqbal irene iris iryna isabel ' +
  'isabella istvan ivy jack jackie jacob jacqueline jade jake jakub james jamie jane janet janice jason jaspreet ' +
  'javed jean jennifer jenny jeremy jessica jessie jim jimmy jing joan joanna joanne joe john jon jonathan jordan ' +
  'jose joseph josephine joshua joyce judith judy julia julian julie june justin kacper karen karina katarzyna ' +
  'kate katherine kathleen kathryn katie kay kehinde keith kelly ken kenneth kerry kevin khadija khalid kieran ' +
  'kim kofi krzysztof kuldeep kwame laura lauren leanne lee len leo leon leonard lesley lewis li liam lily linda ' +
  'lisa llinos lorna lorraine louis louise luca lucas lucy lukasz luke lynn lynne macsen mahmood mair maja ' +
  'malcolm mandy manpreet manuel marcin marco marcus marek margaret maria mariam marie marilyn marion mariyam ' +
  'mark marlon martha martin mary maryam mateusz matt matthew maureen mavis may meenakshi meera megan mehmet mei ' +
  'melanie melissa michael michel michelle mike milan ming mohamed mohammad mohammed mohan molly monica monika ' +
  'muhammad mustafa nadia nancy naomi nasreen nasrin natalia natalie natasha nathan nazia neil ngozi nguyen nia ' +
  'niall niamh nicholas nick nicola nicolas nicole nigel noah nomsa norma norman oisin oksana olga olive oliver ' +
  'olivia oliwia oluchi oluwaseun omar oscar owen padraig pamela paolo patricia patrick paul paula pauline pawel ' +
  'penny percy peter phil philip philippa phillip piotr pooja priya rachael rachel raj rajesh ralph ray raymond ' +
  'rebecca rhodri rhys riaz richard rita rob robert roberta roger roisin ron ronald rory rosa rose rosemary ross ' +
  'roy ruby russell ruth ryan saira sajid sally sam samantha samira samuel sandra sanjay saoirse sara sarah scott ' +
  'sean shabir shabnam shahnaz shannon shanti sharon shaun sheila shirley sian sidney simon siobhan sophie stacey ' +
  'stan stanley stephanie stephen steve steven stewart stuart sue sukhdeep sumaiya sumit sunil sunita suresh ' +
  'surinder susan suzanne svetlana sylvia szymon taiwo tanya tara tariq tatiana ted temitope teresa thaddeus ' +
  'theresa thomas tilly tim timothy tina tobi tom tomasz tomos tony tracey tracy trevor tunde tyler uma valerie ' +
  'vera veronica vicky victor victoria vincent vinod vivian wale walter wei wendy william winston wojciech ' +
  'xiuying yasmin yetunde yousaf yu yuki yusuf yvonne zain zainab zaynab zoe zofia zoltan zuzanna';

export const surnames: WordList =
  'adebayo ahmed akhtar ali begum bell best brown chen clarke cook cooper costa davies day dean evans foster fox ' +
  'george gill graham grant gray green hall hart hassan hill hunt hussain iqbal islam jackson johnson jones kaur ' +
  'kelly khan king knight kumar lane lee li long mahmood malik mason may mensah miller mills mohamed moore morris ' +
  'moss murphy nguyen north okafor page palmer park parker parkinson patel porter price qureshi rahman robinson ' +
  'rose ross roy ryan shah sharma sheikh singh smith taylor temple thompson turner walker ward west white williams ' +
  'wilson winter wood wright young zhang';

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
