import type { Provenance, WordList } from '../wordList';

/** Conditions, drugs, procedures, results and risks: facts, once it is clear whose. */
export const clinicalWords: WordList =
  'aaa abnormal_smear abscess absconded abused acamprosate acl_tear acs acute_psychosis adalimumab addiction ' +
  'adhd aggression agitated aki alcohol_dependence alcoholic alcoholism alendronate allopurinol als alzheimer ' +
  'alzheimers amiodarone amitriptyline amlodipine amoxicillin amputation amputee anaemia anaphylaxis aneurysm ' +
  'angina angioplasty anorexia anorexic antabuse antidepressant antidepressants antipsychotic anxiety ' +
  'aortic_stenosis aphasia apixaban appendicitis aripiprazole arrested arrhythmia arthritis ascites asd ' +
  'asperger aspergers aspiration assaulted asthma asthmatic ataxia atorvastatin atrial_fibrillation autism ' +
  'autistic autistic_spectrum awol azathioprine baclofen bacteraemia bells_palsy bereavement biopsy ' +
  'biopsy_result bipap bipolar bisoprolol bladder_cancer bleeding blindness bloods_abnormal bowel_cancer ' +
  'bowel_obstruction bpd bph brain_tumour breast_cancer bronchiectasis bronchiolitis bronchitis bruising ' +
  'bulimia bulimic buprenorphine burns c_diff c_difficile c_section ca_breast ca_prostate cabg cancer cannabis ' +
  'carbamazepine carboplatin carcinoma cardiac_arrest cardiomyopathy cataract catheter catheterised ' +
  'cauda_equina cellulitis cerebral_palsy chemo chemotherapy chest_infection chest_pain child_in_need ' +
  'child_protection chlamydia cholecystectomy cin1 cin2 cin3 cin_3 cin_plan cirrhosis cisplatin citalopram ckd ' +
  'cld cle clexane cll clopidogrel clozapine clozaril cml cocaine codeine coeliac colectomy colitis colonoscopy ' +
  'colostomy colposcopy_result coma concussion confused copd copd_exacerbation covid covid_positive ' +
  'cp_conference cp_plan crohn crohns ct_shows cto ctos cva cystectomy cystic_fibrosis cystitis d_c dalteparin ' +
  'dcis deafness deceased delirious delirium dementia depot depot_injection depressed depression depressive ' +
  'detox diabetes diabetic diagnosed diagnosis_of dialysis diazepam died digoxin discharge_summary ' +
  'diverticulitis dka dnacpr dnar dnr docetaxel dols domestic_abuse domestic_violence donepezil doxycycline ' +
  'drug_misuse dvt dx dying dyskinesia dysphagia e_coli eating_disorder ecoli ectopic eczema edoxaban embolism ' +
  'emotional_abuse emphysema encephalitis end_of_life endocarditis endometriosis endoscopy_result enoxaparin ' +
  'eol eolc epilepsy epileptic ercp escitalopram esrd eupd falls_risk fast_track_chc fell fentanyl fgm fibroids ' +
  'fibromyalgia fits fitting flare fluoxetine folfox foot_ulcer fracture fractured fractured_nof frailty ' +
  'fulvestrant furosemide ga_iol gabapentin gallstones gangrene gastric_band gastritis gastroenteritis ' +
  'gastroscopy gbs gender_dysphoria gentamicin gestational_diabetes gi_bleed giant_cell_arteritis glaucoma ' +
  'glioblastoma glioma gonorrhoea gout gsw guillain_barre haematemesis haematuria haemophilia haemorrhage ' +
  'haemorrhaging hallucinating hallucinations haloperidol hba1c head_injury hearing_loss hearing_voices ' +
  'heart_attack heart_failure hemicolectomy hep_b hep_c heparin hepatitis herceptin hernia heroin herpes ' +
  'hickman hip_fracture hip_replacement histology hiv hoarding hodgkin hodgkins home_oxygen homeless humira ' +
  'huntington huntingtons hydrocephalus hydroxychloroquine hyperemesis hypertension hypo hypoglycaemia ' +
  'hypothyroid hypothyroidism hypoxic hysterectomy ibd ibs ihd ileostomy imatinib incontinence incontinent ' +
  'infarct infertility infliximab inr insomnia insulin intubated iol iugr ivf jaundice jaundiced ketamine ' +
  'kidney_failure kidney_transplant knee_replacement lacks_capacity laminectomy lamotrigine laparotomy ' +
  'learning_difficulties learning_disability leukaemia levetiracetam levothyroxine lisinopril lithium ' +
  'liver_failure lletz loperamide lorazepam low_mood lscs ltot lumpectomy lung_cancer lupus lymphoedema ' +
  'lymphoma macular_degeneration malignancy malignant malnutrition mania manic mastectomy measles melanoma ' +
  'memantine meningitis mesothelioma metastases metastatic metformin methadone methotrexate methylphenidate ' +
  'mets migraine migraines mirtazapine miscarriage miscarried mnd morphine motor_neurone mri_result mri_shows ' +
  'mrsa mrsa_positive multiple_myeloma multiple_sclerosis muscular_dystrophy myasthenia myasthenia_gravis ' +
  'myeloma myocarditis nai naltrexone narcolepsy nebuliser neglect neuroblastoma neuropathy neutropenia ' +
  'neutropenic ng_tube niv no_capacity nof nof_fracture non_accidental_injury nstemi obese obesity ocd ' +
  'oesophageal_varices ogd olanzapine omeprazole opiate_dependence oramorph osa osteoarthritis osteomyelitis ' +
  'osteoporosis osteosarcoma overdose overdosed oxycodone paclitaxel paedophile palliative pancreatitis ' +
  'panic_attacks panic_disorder paralysis paranoid paraplegia paraplegic parkinson parkinsons paroxetine pcos ' +
  'pe_on_ctpa peg_feed pelvic_fracture pembrolizumab perinatal_loss peritonitis personality_disorder phenytoin ' +
  'phobia physical_abuse picc_line pnd pneumonia pneumothorax positive_for postnatal_depression pph pprom ' +
  'pre_eclampsia prednisolone preeclampsia pregabalin pregnancy pregnant pressure_sore pressure_ulcer ' +
  'propranolol prostate_cancer prostatectomy prozac psa_raised psoriasis psychosis psychotic ptsd ' +
  'pulmonary_embolism pulmonary_oedema pyelonephritis pyrexial quetiapine radicalisation ramipril ' +
  'recurrent_falls relapse relapsed relapsing remission renal_failure respiratory_failure retinoblastoma ' +
  'retinopathy rhabdomyolysis rheumatoid rip risperidone ritalin rituximab rivaroxaban s136 s2 s3 s47 ' +
  'safeguarding safeguarding_concern safeguarding_enquiry sah salbutamol sarcoidosis sarcoma scan_shows ' +
  'schizoaffective schizophrenia schizophrenic sciatica scoliosis section_136 section_2 section_3 section_47 ' +
  'sectioned sedated seizure seizures self_harm self_harmed self_harming sepsis septic septicaemia sertraline ' +
  'sex_offender sexual_abuse shingles sickle_cell sight_loss simvastatin sle sleep_apnoea smear_abnormal ' +
  'sodium_valproate spina_bifida spinal_cord_injury squint statin statins std stemi steroids sti stillbirth ' +
  'stillborn stoma stroke subarachnoid subdural substance_misuse subutex suicidal suicide suicide_attempt ' +
  'swallow_assessment syphilis syringe_driver tacrolimus tah tamoxifen tavi tazocin tb temazepam ' +
  'terminal_diagnosis terminally_ill termination tested_positive testicular_cancer thr thyroid_cancer tia ' +
  'tinnitus tkr toe_amputation tonsillectomy tourettes tpn tracheostomy tramadol transplant trastuzumab ' +
  'trazodone trigeminal_neuralgia tuberculosis tumour turp type_1 type_2_diabetes ulcerative_colitis ' +
  'unconscious uncontrolled_diabetes unwell urosepsis uti utis valproate vancomycin varicose_veins vasculitis ' +
  'vasectomy venlafaxine ventilated vertigo vomiting wandering warfarin wound_infection zopiclone';

/** Turns a condition beside it into the name of a place, a team or a list. */
export const serviceWords: WordList =
  'adviser advisers advisor advisors app appeal association awareness board boards budget bundle cafe center ' +
  'centre champion champions charity choir clinic clinics club coffee consultant consultants coordinator course ' +
  'dashboard data day_unit department dept device devices directorate division drop_in drug drugs education ' +
  'educator first_aid formulary friendly fund garden group groups helpline hub in_the_workplace kit lead leads ' +
  'leaflet leaflets link_nurse list lists lounge machine machines matron mdm mdt month morning navigator ' +
  'navigators network networks nurse nurses passport passports pathway pathways pen pens physio practitioner ' +
  'practitioners prescribing prevention pump pumps register registers registry ride rota run scenario screening ' +
  'service services society specialist specialists speciality specialty stock suite supplies support_group tea ' +
  'team teams template templates testing therapy tool trolley trust uk unit units vaccination vaccine vaccines ' +
  'walk ward wards week';

/** The line is about a subject, not about somebody. */
export const topicWords: WordList =
  'accreditation action_log agenda alert alerts audit audits awareness awareness_day awareness_month ' +
  'awareness_week away_day backlog benchmarking board_meeting budget business_case campaign capacity_planning ' +
  'catalogue clinical_network commissioners commissioning committee competencies competency conference ' +
  'configuration consultation_on consultation_paper contract contracts course courses cpd cqc curriculum ' +
  'cutover dashboard data_quality delivery_group demand demo demonstration drill e_learning elearning epr ' +
  'ethics exam exams exercise figures formulary forum framework funding fundraising go_live governance ' +
  'grand_round grand_rounds group_supervision guidance guideline guidelines improvement incidence induction ' +
  'induction_day inspection installation integration interface journal journal_club kpi kpis launch leads ' +
  'leaflet leaflets learning lecture lectures lessons maintenance mandatory_training metrics migration minutes ' +
  'module moves national network_meeting newsletter nice nice_guidance open_day operational osce outreach paper ' +
  'papers pathway pathways pilot podcast policies policy poster presentation prevalence procedure_review ' +
  'procurement programme project projects protocol protocols public_health qi qip quality_improvement ' +
  'question_time rates recall recruitment_to redesign redesigning reference_group report reporting reports ' +
  'research retro revalidation review_of_service roll_out rollout scenario scenarios screening_programme ' +
  'seminar service_review servicing shortage sim simulation slides sop sops special_interest sprint stakeholder ' +
  'stakeholders stand_up standards standup statement_on statistics stats steering steering_group stocktake ' +
  'strategic strategy strategy_group study study_day subcommittee survey surveys symposium system_upgrade ' +
  'task_and_finish teaching template templates tender terms_of_reference testing_of thematic theme themes ' +
  'toolbox toolkit tor train_the_trainer trainer trainers training transformation trend trends trial trials ' +
  'tutorial uat upgrade user_group vaccination_programme waiting_list_validation webcast webinar webinars ' +
  'winter_planning working_group working_party workshop workshops world_day';

/** About one person in care, whoever it is. */
export const careWords: WordList =
  '6_week_check admission admit admitted annual_review antenatal bedside_review best_interest best_interests ' +
  'bi_meeting bloods booking_appt breaking_bad_news capacity_assessment care_package care_plan care_plan_review ' +
  'care_review carer_s_assessment carers_assessment case_conference catheter_change chc_assessment ' +
  'child_protection_conference cin_meeting cin_visit cla_review clerking consent_for contact_session ' +
  'contact_visit continence_assessment core_group counselling_session cp_conference cpa cpa_review ' +
  'cremation_form death_cert depot_due discharge discharge_home discharge_meeting discharge_planning discharged ' +
  'dols_assessment dressing dressing_change dst duty_call duty_visit ehc_plan ehcp f_u family_group_conference ' +
  'family_meeting first_visit follow_up fu fu_appt funeral fup growth_scan h_v home_visit hv icpc ' +
  'initial_assessment injection_due inquest joint_visit lac_review maca manager_s_hearing mappa marac ' +
  'mca_assessment mental_capacity mha_assessment mha_tribunal needs_assessment new_birth_visit new_patient opa ' +
  'ot_assessment ot_visit outpatient_appointment pep phone_review physio_session placement placement_review ' +
  'post_mortem post_op postnatal_visit postop pre_assessment pre_op preassessment preop professionals_meeting ' +
  'rcpc reablement readmission reassessment respite respite_stay results results_appt results_clinic ' +
  'risk_assessment_visit s117 s42_enquiry safe_and_well scan_results section_117 section_42 ' +
  'social_care_assessment strategy_discussion strategy_meeting supervised_contact sw_visit tac tac_meeting taf ' +
  'tel_review telephone_review test_results theatre_slot therapy_session transfer_of tribunal ' +
  'viability_assessment viewing ward_round_review welfare_check wound_review';

/** Occasions that are about one person in care, or about anything. */
export const encounterWords: WordList =
  '2ww allocation appointment appt appts assess assessment board_round case chase clinic concerns consent ' +
  'consult ct discuss discussed discussion dna escort handover letter mdm mdt medication meds mri new_referral ' +
  'op query r_v re refer referral referred regarding rereferral results review reviewed rv scan scans see seen ' +
  'surgery theatre transport triage update urgent visit visiting visits ward_round wr x_ray xray';

export const provenance: Provenance = {
  version: '2026-11',
  sources: {
    clinicalWords:
      'Everyday names and abbreviations from problem lists, drug charts, theatre lists and safeguarding minutes',
    serviceWords: 'Names of clinics, wards and teams',
    topicWords: 'What meetings of health and care organisations are about',
    careWords: 'Occasions in clinics, community, mental health, social care and schools',
    encounterWords: 'As above; alone they prove nothing',
  },
};
