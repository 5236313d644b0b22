import type { Provenance, WordList } from '../wordList';

export const titles: WordList = 'mr mrs ms miss mx master baby';

export const staffWords: WordList =
  'acp admin administrator advocate amhp anaesthetist anp architect assistant associate bank_nurse care_coordinator ' +
  'ceo chair chairman chairperson champion chaplain chief clerk cllr cno cns co_ordinator colleague colleagues ' +
  'commissioner consultant consultants contractor coordinator coroner councillor dc deputy dietitian director ' +
  'directors doctor doctors dr ds engineer facilitator fr fy1 fy2 governor governors gp gps hca hcsw head_of ' +
  'headteacher health_visitor host imca imha interpreter key_worker keyworker lead leads link_worker manager ' +
  'managers matron medical_director mentor midwife midwives minister moderator mp nurse officer organiser ot pa ' +
  'paramedic pc pcn pharmacist physio physiotherapist podiatrist porter practitioner prof professor psychiatrist ' +
  'psychologist radiographer receptionist reg registrar rep representative rev salt school_nurse secretary senco sho ' +
  'sir sister slt social_worker solicitor speaker specialist spr st3 st5 staff student students supervisor ' +
  'support_worker surgeon surveyor sw teacher team technician trainer translator trustee volunteer volunteers';

/** People named here are named as colleagues, candidates or visitors. */
export const workWords: WordList =
  '121 1_1 1_2_1 a_l annual_leave apologies applicant applicants appraisal appraisals attendance attendees award ' +
  'awards birthday bma board_member breakfast candidate candidates chaired charity_walk christmas_cover christmas_do ' +
  'christmas_lunch christmas_meal christmas_party coaching coffee congratulations day_off dinner do_at drinks ' +
  'farewell fun_run holiday induction interview interviewing interviews invoice it_support itinerary job_plan ' +
  'job_planning keynote laptop laptops leave leaving leaving_do lecture login logins lunch media mentoring ' +
  'new_starter non_executive onboarding one_to_one panellists party pdp permit phd present presentation presenters ' +
  'presenting pub raffle rcn recruitment rep_visit retirement retires sales secondment seminar shadowing shortlist ' +
  'shortlisting speaker speakers sponsored starter study_leave supplier suppliers talk_by talk_on thank_you ' +
  'thanks_to toil trip union unison vacancy vendor visit_by viva webinar welcome xmas_cover xmas_do xmas_lunch ' +
  'xmas_meal xmas_party';

/** Office matters that say little: who is named there is a colleague unless a clinical fact stands beside the name. */
export const officeWords: WordList =
  'agenda alert alerts budget catch_up catchup collection cover covering demand demo desk exercise handover_to inspection learning lecture_notes lessons ' +
  'minutes module objectives on_call oncall paper papers parking press printer quote quotes rota shift shifts supervision tour';

export const relativeWords: WordList =
  'attorney aunt auntie boyfriend brother carer carers civil_partner cousin dad dads daughter daughters ' +
  'emergency_contact ex_husband ex_wife family father father_in_law fathers fiance fiancee foster_carer foster_dad ' +
  'foster_mum girlfriend godmother gran grandad granddaughter grandfather grandma grandmother grandparents grandson ' +
  'guardian her_sister his_sister hubby husband husbands in_laws kinship_carer landlady lodger lpa mam mammy missus ' +
  'mother mother_in_law mothers mum mums n_o_k nan nana nanna nearest_relative neighbour nephew next_door_neighbour ' +
  'next_of_kin niece nok parent parents partner poa relative relatives s_sister sibling siblings sister_in_law son ' +
  'sons spouse stepdad stepdaughter stepfather stepmother stepmum stepson their_sister twin uncle wife wifes';

export const patientWords: WordList =
  'boy child_a child_b client gent gentleman girl infant inpatient inpt lad lady lass looked_after_child multip ' +
  'mum_to_be neonate new_patient new_pt outpatient outpt paitent pateint patient patients_address patients_email ' +
  'patients_home patients_house patients_mobile patients_number patients_phone patinet primip pt pt_name pts_address ' +
  'pts_email pts_home pts_house pts_mobile pts_number pts_phone pupil px resident service_user su svc_user teenager ' +
  'tenant toddler victim young_person yp';

/** More than one, so nobody in particular; still enough to say whose a number is. */
export const patientsWords: WordList = 'clients patients pts residents service_users';

/** With one of these behind it “patient” is an adjective. */
export const neutralPhrases: WordList =
  'absence_procedure baby_unit bank_holiday bank_holidays bank_staff boy_scouts capability_procedure carers_group ' +
  'carers_uk carers_week client_group client_meeting client_services complaint_handling complaints_handling ' +
  'cover_girl critical_incident diabetes_uk disciplinary_procedure disciplinary_procedures family_court ' +
  'family_hub family_hubs family_room fracture_clinic girl_guides grievance_procedure grievance_procedures ' +
  'home_office home_working incident_management incident_reporting incident_response infant_feeding ' +
  'infant_mortality infant_school lady_mayor leave_a_message leave_it leave_key leave_keys leave_message ' +
  'leave_msg leave_vmail leave_voicemail leave_with major_incident many_thanks_for nhs_app nhs_digital ' +
  'nhs_england nhs_number_compliance nhs_number_coverage nhs_number_tracing nhs_number_validation nhs_supply ' +
  'nhs_supply_chain nhs_trust nhs_trusts parents_evening partner_organisation partner_organisations patient_bed ' +
  'patient_care patient_data patient_education patient_engagement patient_experience patient_feedback ' +
  'patient_flow patient_forum patient_group patient_groups patient_information patient_initiated ' +
  'patient_involvement patient_journey patient_leaflet patient_letter patient_pathway patient_portal ' +
  'patient_record patient_records patient_safety patient_story patient_survey patient_transport patient_voice ' +
  'patient_wristband pupil_premium resident_doctor resident_doctors residents_association service_user_forum ' +
  'service_user_group service_user_voice sickness_procedure suicide_prevention thank_you_for thanks_for ' +
  'victim_support ward_manager welsh_speaker young_carers';

export const commonWords: WordList =
  'action actions acute admissions afternoon apr april attack aug august autumn bcc beds best blood bone bowel brain ' +
  'breast cardiology care cc chest chronic closed community date day deadline dec december development digital ' +
  'disease disorder ear east elective email emergency empathy end england eye facilities failure families feb ' +
  'february female file files final finance floor flu foot fortnightly four fri friday hand handover health heart ' +
  'hello high hip house hr huddle imaging information injury interests ireland jan january joint jul july jun june ' +
  'kidney king knee letters liver low lung mail mar march maternity medical medicine memory mental mon monday ' +
  'monthly north northern nostalgia nov november oct october oncology online operations options outpatients ' +
  'paediatric paediatrics panel pathology payroll performance physical plan planning pm pressure quality radiology ' +
  'record records reminder risk round rounds safety saint sat saturday scotland sep sept september session sessions ' +
  'severe sexual skin social south spinal spring summer sunday support surgical sympathy syndrome tba tbc technology ' +
  'term test theatres therapies thu thur thurs thursday today tomorrow tonight tue tues tuesday update wales wed ' +
  'wednesday weekly west winter wishes workforce';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    titles: 'Forms of address',
    staffWords: 'Titles and roles in health and social care, local government, schools and police',
    workWords: 'Working life as calendars show it',
    officeWords: 'As above; what may as well stand over a list of patients',
    relativeWords: 'Families and those who care',
    patientWords: 'What staff of health and care services call the people they look after',
    patientsWords: 'The same in the plural',
    neutralPhrases: 'Set phrases met in titles that name nobody',
    commonWords: 'Ordinary words that titles begin with a capital',
  },
};
