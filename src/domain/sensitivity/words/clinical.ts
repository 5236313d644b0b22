import type { Provenance, WordList } from '../wordList';

/** Conditions, drugs, procedures, results and risks: facts, once it is clear whose. */
export const clinicalWords: WordList =
  'aaa abdo_pain abdominal_pain abnormal_smear abscess absconded abuse abused abusive abx acl acne addiction ' +
  'adenoids adhd af aggressive agitated aki alcohol_dependence alcohol_dependent alcohol_misuse ' +
  'alcohol_withdrawal alcoholic alcoholism alendronate alzheimer alzheimers amitriptyline aml amputation ' +
  'amputee anaphylaxis aneurysm angina angiogram anorexia anorexic antibiotics anticipatory_meds ' +
  'antidepressant antidepressants antipsychotic antipsychotics anxiety aphasia appendix arrhythmia arthroscopy ' +
  'asd asperger aspergers assault assaulted asthma asthmatic atrial_fibrillation autism autistic avn awol ' +
  'azathioprine back_pain baclofen bedbound bedwetting bells_palsy bereaved binge biopsy bipolar bka blackouts ' +
  'bleed bleeding blindness blood_cancer blood_transfusion bone_marrow bowel_cancer bowel_resection bpd bph ' +
  'bradycardia brain_injury brain_tumour breast_cancer breast_lump breathless breech broken_hip broken_leg ' +
  'bruise bruises bruising bulimia buprenorphine bypass c_diff c_difficile c_section cabg caesarean cancer ' +
  'cannabis cardiac_arrest caries carpal_tunnel cataract cataracts catheter catheter_change catheterised ' +
  'cerebral_palsy chemo chemotherapy chest_infection chest_pain chicken_pox chickenpox child_in_need ' +
  'child_protection chlamydia chronic_fatigue chronic_pain cin1 cin_3 citalopram cjd ckd ckd3 ckd4 ' +
  'cleft_palate cll clopidogrel club_foot cml cocodamol codeine coil coma confused constipated constipation ' +
  'contraception copd cough county_lines covid covid_positive cp_conference cp_plan cpap crohn crohns cse cto ' +
  'cuckooing cva cyst cystic_fibrosis d_c deaf deafness degeneration delirious delirium delusional delusions ' +
  'dementia dentures depot depressed depression depressive detained deteriorated deteriorating detox ' +
  'developmental_delay diabetes diabetic diagnosed diagnosis_of dialysis died digoxin dislocated dizzy dka ' +
  'dnacpr dnar dnr dols domestic_abuse domestic_violence donepezil down_s_syndrome downs downs_syndrome dsh ' +
  'dvt dx dying dysarthria dysphagia dysphasia dyspraxia e_coli eating_disorder ecg_changes echo ecoli ect ' +
  'ectopic eczema embolism emotional_abuse emphysema end_of_life endometriosis enuresis eol eolc epilepsy ' +
  'epileptic epipen erectile_dysfunction esrf etoh eupd evicted eviction exploitation extraction extractions ' +
  'factor_viii failure_to_thrive faint fainted fall falls_risk faltering_growth fasd febrile fell fentanyl ' +
  'fetal_alcohol fever fgm fibroids fibromyalgia flashbacks flu_positive foetal_alcohol foot_ulcer ' +
  'forced_marriage fracture fractured frail frailty frozen_shoulder furosemide gabapentin gallbladder ' +
  'gallstones gangrene gbs gca gdm gender_dysphoria gestational_diabetes gi_bleed glandular_fever gout grade_2 ' +
  'grade_3 grade_4 grommets grooming haemorrhage haemorrhoids hallucinating hallucinations haloperidol hba1c ' +
  'head_injury headache headaches hearing_loss hearing_voices heart_attack heart_failure heart_murmur ' +
  'hemiparesis hep_b hep_c hernia heroin herpes hf hhs high_bp high_potassium hip_pain hip_replacement hiv ' +
  'hoarding homeless hpv hrt huntington hydrocephalus hydroxychloroquine hyperemesis hypermobility ' +
  'hypertension hypo hypos hypotension hypothyroid hypothyroidism ibd ibs immunotherapy impetigo incontinence ' +
  'incontinent infertility inhaler inr insulin intoxicated intubated itp iv_abx ivf jaundice jaundiced keppra ' +
  'ketamine kidney_failure kidney_stones knee_pain knee_replacement laceration lacks_capacity lamotrigine ' +
  'laparotomy last_days learning_disability leg_ulcer leg_ulcers lesion levetiracetam levodopa levothyroxine ' +
  'lice ligature lithium liver_failure lletz long_covid losartan low_bp low_mood low_sodium lscs ltot lump ' +
  'lung_cancer lupus lymphoedema macular_degeneration malignant malnutrition mania manic measles memantine ' +
  'memory_loss memory_problems metastases methadone methotrexate mets mgus midaz midazolam migraine migraines ' +
  'miscarriage miscarried mnd moisture_lesion mole morphine motor_neurone motor_neurone_disease mounjaro mrsa ' +
  'multiple_sclerosis murmur naproxen nebs nebuliser neglect neglected neonatal_abstinence neuralgia ' +
  'neutropenic ng_tube niv nodule nof non_accidental_injury non_verbal norovirus nstemi numbness obese obesity ' +
  'obsessive ocd oedema oramorph orif osa overdose overdosed overdosing oxycodone oxygen ozempic pacemaker ' +
  'paedophile palliative palpitations panic_attacks panic_disorder paralysed paralysis paranoia paranoid ' +
  'paraplegic parkinson parkinsons pcos peg peg_fed peg_feed personality_disorder phenytoin physical_abuse ' +
  'picc_line placenta_praevia pmr pnd pneumonia pneumothorax polyp polyps postnatal_depression postpartum pph ' +
  'pre_eclampsia preeclampsia pregabalin pregnancy pregnant premature pressure_sore pressure_ulcer preterm ' +
  'prolapse prostate prostate_cancer psa psoriasis psychotic ptsd pulmonary_oedema purging pvd pyrexia ' +
  'radiotherapy raised_psa rape raped rash registered_blind rehab relapse relapsed relapsing remission ' +
  'renal_colic renal_failure resection respiratory_failure root_canal rta rtc s135 s136 s17 s2 s3 s37 s41 s47 ' +
  's5 sacral_sore safeguarding sah salbutamol scabies scald scarlet_fever schizophrenia schizophrenic ' +
  'scoliosis section_136 section_2 section_3 section_47 sectioned seizure seizures self_harm self_harmed ' +
  'self_harming self_injury self_neglect sepsis sepsis_six septic sertraline sex_offender sexual_abuse ' +
  'shingles sickle sickle_cell sight_loss sildenafil skin_cancer sle sleep_apnoea slipped_disc slurred_speech ' +
  'smear soiling sore_throat speech_delay spina_bifida spinal_cord_injury spinal_stenosis sprain squint stemi ' +
  'stenosis sterilisation steroids sti stillbirth stillborn stoma strangled strangulation stroke subdural ' +
  'substance_misuse suicidal suicidal_ideation suicide suprapubic svt swollen syncope syphilis syringe_driver ' +
  'syringe_drivers tachycardia tamoxifen tb tbi terminal_diagnosis terminally_ill termination tested_positive ' +
  'thr thrush thyroxine tia tkr tongue_tie tonic_clonic tonsils tourettes tpn trachy trafficked tramadol ' +
  'transfusion transplant tremor trisomy tumour turp type_1 type_2 type_one type_two ulcer ulcers unconscious ' +
  'underweight urosepsis uti utis valproate varicose_veins vbac venous_ulcer vertebral_fracture vertigo ' +
  'violent voices vomiting von_willebrand vwd wandering warfarin warts weakness weight_loss wheeze ' +
  'whooping_cough wisdom_teeth wound wound_infection wounds wrist_fracture zopiclone';

/** How conditions, operations and drugs end, by the stems of their international names: no list has them all. */
export const clinicalEndings: WordList =
  'aemia algia anoma apine asone atide atoma azole bosis broma caine ctomy dosis eloma enoma epine etine etron ' +
  'hilia hobia hosis hymia idone illin inoma ipine iptan iptin itis lasty legia limab lioma lline lovir lozin ' +
  'mycin numab olol olone ormin parin pathy penia phoma pnoea pril rcoma rhoea rofen rosis stoma stomy tatin ' +
  'tinib tosis tumab ucoma uria utide xaban xacin ximab zepam zumab';

/** Turns a condition beside it into the name of a place, a team or a list. */
export const serviceWords: WordList =
  'adviser advisers advisor advisors app appeal association awareness board boards budget bundle cafe center ' +
  'centre champion champions charity choir clinic clinics club coffee consultant consultants coordinator course ' +
  'dashboard data day_unit department dept device directorate division drop_in drug drugs education educator ' +
  'first_aid formulary friendly fund group groups helpline hub lead leads leaflet leaflets link_nurse list ' +
  'lists lounge matron mdm mdt month navigator navigators network networks nurse nurses passport passports ' +
  'pathway pathways pen physio practitioner practitioners prescribing prevention pump register registers ' +
  'registry rota scenario screening service services society specialist specialists speciality specialty suite ' +
  'supplies support_group team teams template templates testing therapy tool trolley trust uk unit units ' +
  'vaccination vaccine vaccines ward wards week';

/** The line is about a subject, not about somebody. */
export const topicWords: WordList =
  'accreditation anonymised audit audits awareness awareness_day awareness_week away_day board_meeting ' +
  'business_case campaign capacity_planning clinical_network clinical_trial commissioning committee ' +
  'competencies competency conference conferences configuration contract contracts course courses cpd cqc ' +
  'cutover demonstration drill drug_trial e_learning elearning ethics exam exams ficticious fictitious figures ' +
  'formulary forum framework funding fundraising go_live governance grand_round guidance guideline guidelines ' +
  'improvement incidence induction induction_day journal journal_club kpi kpis launch leaflets lecture ' +
  'maintenance mandatory_training mannequin migration national newsletter nice nice_guidance open_day osce ' +
  'outreach pilot planning_appeal planning_application policies policy poster presentation programme project ' +
  'projects protocol protocols public_health qi qip quality_improvement rates redesign report reports research ' +
  'revalidation roll_out rollout scenario scenarios seminar service_review sim simulated simulation ' +
  'simulations sop sops stakeholder stakeholders standards steering strategy study study_day survey surveys ' +
  'task_and_finish teaching template templates tender theme toolkit trainer trainers training trend trends ' +
  'trial_protocol trial_steering trials tutorial uat upgrade webinar webinars winter_planning working_group ' +
  'workshop workshops';

/** About one person in care, whoever it is. */
export const careWords: WordList =
  'admission admit admitted antenatal bedside bedside_review best_interest best_interests bi_meeting ' +
  'birth_afterthoughts bloods breaking_bad_news camhs_assessment capacity_assessment care_package care_plan ' +
  'care_plan_review care_proceedings care_review carer_visit carers_assessment case_conference caseload ' +
  'chc_assessment child_protection_conference cin_meeting cin_visit cla_review clerking clinic_appt ' +
  'consent_for continence_assessment core_group counselling_session court_of_protection cp_conference cp_mtg ' +
  'cpa cpa_review death_cert debrief_with_family deceased depot_due discharge discharge_home discharge_meeting ' +
  'discharge_mtg discharge_planning discharged dols_assessment dressing dst duty_of_candour duty_visit ' +
  'ehc_plan ehcp exclusion_meeting f_u family_group_conference family_meeting first_visit follow_up ' +
  'foster_carer_visit frequent_attender fu fu_appt funeral fup gp_appt h_v home_visit hv icpc injection_due ' +
  'inquest interpreter_booked_for interpreter_for joint_visit key_worker_session keyworker_session lac_medical ' +
  'lac_review looked_after_child_review maca mappa marac mca_assessment mccd mdt_discussion mental_capacity ' +
  'mha_assessment mha_tribunal mhrt needs_assessment new_birth_visit new_patient new_pt opa ot_assessment ' +
  'ot_visit outpatient_appointment outpatient_appt passed_away pep placement placement_review post_mortem ' +
  'post_op postnatal_visit postop pre_assessment pre_op preassessment preop professionals_meeting rcpc ' +
  'reablement readmission reassessment respite respite_stay results results_appt s117 safe_and_well ' +
  'scan_results section_117 section_42 sen_review serious_incident sleep_study social_care_assessment ' +
  'strategy_discussion strategy_mtg sw_visit tac tac_meeting taf telephone_review test_results theatre_slot ' +
  'transfer_of transport_booking transport_for tribunal twoc viability_assessment welfare_check';

/** Occasions that are about one person in care, or about anything. */
export const encounterWords: WordList =
  '2ww annual_review appointment appt appts asking assess assessment call_back callback called chase collapsed ' +
  'complaint concerns consent consult ct discuss discussed discussion dna letter medication meds mri ' +
  'needs new_referral pals prefers prescription prescriptions r_v rang refer referral referred rereferral ' +
  'results review reviewed rv scan scans script scripts see seen strategy_meeting triage unhappy urgent ' +
  'visit visiting visits wants x_ray xray';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    clinicalWords:
      'Everyday names and abbreviations from problem lists, drug charts, theatre lists and safeguarding minutes',
    clinicalEndings:
      'Greek and Latin endings of medical terms; common stems of international nonproprietary names of drugs (WHO)',
    serviceWords: 'Names of clinics, wards and teams',
    topicWords: 'What meetings of health and care organisations are about',
    careWords: 'Occasions in clinics, community, mental health, social care and schools',
    encounterWords: 'As above; alone they prove nothing',
  },
};
