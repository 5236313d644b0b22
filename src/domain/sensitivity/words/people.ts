import type { Provenance, WordList } from '../wordList';

export const titles: WordList = 'mr mrs ms miss mx master baby';

export const staffWords: WordList =
  'acp admin administrator advocate ambassador amhp anaesthetist analyst anp apprentice architect assistant ' +
  'associate author bank_nurse barrister capt captain care_coordinator ceo cfo chair chairman chairperson ' +
  'champion chaplain chief cio ciso clerk cllr cmo cno cns co_ordinator col colleague colleagues colonel ' +
  'commissioner consultant consultant_in consultants coo coordinator coroner councillor dame dc deputy ' +
  'detective developer dietitian director directorate directors doctor doctors domestic dr ds ea engineer ' +
  'facilitator fellow fr fy1 fy2 governor governors gp gps hca hcsw head_of headteacher health_visitor host ' +
  'housekeeper imam imca imha inspector intern interpreter judge key_worker keyworker lady lead leads ' +
  'link_worker lord manager managers matron medical_director mentor midwife midwives minister moderator mp ' +
  'nurse officer organiser ot pa paramedic pc pcn pharmacist physio physiotherapist podiatrist porter ' +
  'practitioner presenter prof professor psychiatrist psychologist rabbi radiographer receptionist reg ' +
  'registrar rep representative rev reverend salt school_nurse secretary senco sergeant sgt sho sir sister slt ' +
  'social_worker solicitor speaker specialist spr ssw st3 st5 staff student students supervisor support_worker ' +
  'surgeon sw teacher team technician trainer translator trustee trustees tutor vice_chair volunteer volunteers';

/** People named here are named as colleagues, candidates or visitors. */
export const workWords: WordList =
  '121 1_1 1_2_1 a_l acting_up agenda annual_leave apologies applicant applicants appraisal appraisals ' +
  'attendees award awards baby_shower birthday bma board_member book_club breakfast candidate candidates ' +
  'car_park catch_up catchup chaired choir christmas coaching coffee collection congratulations consultancy ' +
  'contract_signing cover covering day_off desk dinner dissertation drinks election email_account farewell ' +
  'filming football fun_run handover_to holiday induction interview interviewing interviews invoice it_support ' +
  'itc job_plan job_planning keynote laptop laptops leave leaving leaving_do lecture login logins lunch media ' +
  'mentoring minutes msc ned new_account new_starter non_executive objectives on_call onboarding oncall ' +
  'one_to_one parking party pdp permit phd phone_upgrade photo pitch presentation presenting press printer ' +
  'probation_objectives pub quiz quote quotes raffle rcn recruitment rep_visit retirement retires rota royal ' +
  'running sales secondment seminar shadowing shift shifts shortlist shortlisting speaker starter study_leave ' +
  'supervision supplier suppliers talk thank_you thanks_to thesis toil tour union unison vacancy vendor vip ' +
  'visit_by viva webinar wedding welcome';

export const relativeWords: WordList =
  'attorney aunt boyfriend brother carer carers dad daughter emergency_contact family father father_in_law ' +
  'fiance fiancee foster_carer foster_dad foster_mum girlfriend gran grandad granddaughter grandfather grandma ' +
  'grandmother grandson guardian husband lpa mother mother_in_law mum n_o_k nan nephew next_of_kin niece nok ' +
  'parent parents partner relative relatives sister_in_law son spouse uncle wife';

export const patientWords: WordList =
  'client inpatient looked_after_child mum_to_be outpatient patient pt pupil px resident service_user su tenant ' +
  'young_person yp';

/** More than one, so nobody in particular; still enough to say whose a number is. */
export const patientsWords: WordList = 'clients patients pts residents service_users';

/** With one of these behind it “patient” is an adjective. */
export const neutralPhrases: WordList =
  'actor_patient baby_cafe baby_change baby_friendly baby_group baby_loss baby_unit bank_holiday bank_holidays ' +
  'bank_shift bank_shifts bank_staff birthday_cake burns_night business_continuity cake_sale cancer_drug ' +
  'cancer_drugs cancer_research carers_group carers_uk carers_week citrix_client client_account ' +
  'client_engagement client_feedback client_group client_lunch client_meeting client_onboarding client_portal ' +
  'client_server client_services client_side client_software depression_in_road diabetes_uk ' +
  'disability_confident email_client family_court family_hub family_hubs family_law family_liaison family_room ' +
  'family_services fathers_day fit_test fit_testing flare_tool fracture_clinic heart_of home_care_provider ' +
  'home_office home_page home_secretary home_working homepage mother_tongue mothers_day nhs_app nhs_blood ' +
  'nhs_charity nhs_confed nhs_confederation nhs_digital nhs_elect nhs_employers nhs_england nhs_improvement ' +
  'nhs_jobs nhs_mail nhs_number_compliance nhs_number_coverage nhs_number_tracing nhs_number_validation ' +
  'nhs_pensions nhs_property nhs_providers nhs_resolution nhs_supply nhs_supply_chain nhs_trust nhs_trusts ' +
  'no_fits outlook_client parent_forum parent_governor parent_governors parent_group parents_evening ' +
  'parents_group partner_agencies partner_event partner_meeting partner_organisation partner_organisations ' +
  'patient_access patient_actor patient_admin patient_administration patient_advice patient_and_carer ' +
  'patient_and_public patient_bed patient_beds patient_call patient_care patient_centred patient_charter ' +
  'patient_choice patient_complaints patient_council patient_data patient_day patient_demographics ' +
  'patient_discharge_lounge patient_education patient_engagement patient_entertainment patient_experience ' +
  'patient_facing patient_feedback patient_flow patient_food patient_forum patient_group patient_groups ' +
  'patient_handling patient_hotel patient_identification patient_info patient_information patient_initiated ' +
  'patient_involvement patient_journey patient_knows_best patient_leaflet patient_led patient_letter ' +
  'patient_letters patient_level patient_line patient_lounge patient_meals patient_menu patient_messaging ' +
  'patient_monitor patient_monitors patient_numbers patient_online patient_outcomes patient_panel ' +
  'patient_participation patient_partner patient_partners patient_pathway patient_pathways patient_portal ' +
  'patient_property patient_record patient_records patient_recruitment patient_rep patient_reported ' +
  'patient_representative patient_reps patient_safety patient_services patient_simulator patient_stories ' +
  'patient_story patient_survey patient_surveys patient_tracker patient_tracking patient_transport ' +
  'patient_voice patient_volumes patient_wifi patient_wristband patient_wristbands private_patient_unit ' +
  'pupil_premium resident_doctor resident_doctors resident_engagement resident_parking residents_association ' +
  'service_user_engagement service_user_forum service_user_group service_user_involvement service_user_voice ' +
  'sim_patient simulated_patient sister_ward stroke_of stroke_order suicide_prevention teams_client vpn_client ' +
  'ward_manager wfh work_from_home working_from_home young_carers';

export const commonWords: WordList =
  'a about academy action actions acute admission admissions adult adults afternoon agenda all am an and annual ' +
  'any appointment appt apr april are as at audit aug august autumn avenue bank bay bcc be bed beds been best ' +
  'bi big block board boy british bst budget building but by call can car cardiology care cc ccg center centre ' +
  'check checks child children christmas church click clinic close closed code college committee community ' +
  'conference contract council court cover covid crescent daily data date day deadline dear dec december ' +
  'delivery department dermatology development dial did digital directorate discharge discuss discussion ' +
  'division diwali do does door down download draft drive due early east easter education eid eight elective ' +
  'email emergency end england estates evening excel face facilities families family fax feb february female ' +
  'file files final finance find fire first five floor flu for form forms fortnightly forum four fri friday ' +
  'from fun fw fwd gardens gate girl gmt go google gp ground group grove gynae had haematology half hall ' +
  'handover hanukkah has have health hello here hi hill hold holiday hospital hotel house how hr huddle icb ics ' +
  'id if imaging important in information innovation inpatient invoice ireland is it jan january join jul july ' +
  'jun june key keys kind king lane late learn learning leave letter letters level library lift link list lists ' +
  'little live local long lower mail main male man mar march maternity may_be medical medicine meeting meetings ' +
  'men mental microsoft minutes mobile mon monday month monthly more morning museum neonatal network new nhs ' +
  'night nine no north northern not note notes nov november number oct october of off office old older on ' +
  'oncology one onedrive online open operations options or order orders ortho orthopaedic our out outlook ' +
  'outpatient outpatients over paediatric paediatrics panel paper papers park passcode password pathology ' +
  'payment payroll pension people performance person pharmacy phone physio pin place plan planning please pm ' +
  'power practice primary public quality quarter quarterly queens quote radiology ramadan re record records ref ' +
  'regards reminder renal report reports research respiratory review risk road room rota round rounds royal ' +
  'safety saint sat saturday school scotland second secondary sent sep sept september service services session ' +
  'sessions seven sharepoint shift short six slot so social south spring square st start stock stop strategy ' +
  'street subject summer sun sunday support surgery surgical tba tbc team teams technology tel telephone ten ' +
  'tender term terrace test testing thank thanks that the theatre theatres their then therapies therapy these ' +
  'third this those three thu thur thurs thursday time to today tomorrow tonight training trust tue tues ' +
  'tuesday two uk unit university up update upper urgent urology utc via video view virtual visit wales ward ' +
  'wards was water way web webex website wed wednesday week weekly west what when where who why will window ' +
  'wing winter wishes with woman women word workforce would year your zoom';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    titles: 'Forms of address',
    staffWords: 'Titles and roles in health and social care, local government, schools and police',
    workWords: 'Working life as calendars show it',
    relativeWords: 'Families and those who care',
    patientWords: 'What staff of health and care services call the people they look after',
    patientsWords: 'The same in the plural',
    neutralPhrases: 'Set phrases met in titles that name nobody',
    commonWords: 'Ordinary words that titles begin with a capital',
  },
};
