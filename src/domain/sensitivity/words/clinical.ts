import type { Provenance, WordList } from '../wordList';

/** Conditions, drugs, procedures, results and risks: facts, once it is clear whose. */
export const clinicalWords: WordList =
  'abnormal_smear abscess absconded abused addiction adhd aki alcoholic alcoholism alzheimer alzheimers ' +
  'amoxicillin amputation amputee anaemia anaphylaxis angina angioplasty anorexia anorexic anxiety apixaban ' +
  'appendicitis aripiprazole arrhythmia arthritis asd aspergers assaulted asthma asthmatic atrial_fibrillation ' +
  'autism autistic biopsy bipolar blindness bpd bph bronchitis bruising bulimia buprenorphine c_diff ' +
  'c_difficile c_section cabg cancer cannabis carcinoma cardiac_arrest cardiomyopathy catheter catheterised ' +
  'cellulitis cerebral_palsy chemo chemotherapy chest_infection chest_pain child_in_need child_protection ' +
  'chlamydia cholecystectomy cin1 cin_3 cirrhosis citalopram ckd clopidogrel clozapine cocaine codeine colitis ' +
  'colostomy coma confused copd covid cp_conference cp_plan crohn crohns cto cva cystic_fibrosis d_c deafness ' +
  'deceased delirious delirium dementia depot depressed depression depressive detox diabetes diabetic diagnosed ' +
  'diagnosis_of dialysis diazepam died diverticulitis dka dnacpr dnar dnr dols domestic_abuse domestic_violence ' +
  'donepezil dvt dx dying dysphagia e_coli eating_disorder ecoli ectopic eczema embolism emotional_abuse ' +
  'emphysema encephalitis end_of_life endometriosis eol eolc epilepsy epileptic eupd falls_risk fell fentanyl ' +
  'fgm fibroids fluoxetine foot_ulcer fracture fractured frailty gabapentin gangrene gastroenteritis gbs ' +
  'gender_dysphoria gi_bleed glaucoma gonorrhoea gout haemophilia haemorrhage hallucinating hallucinations ' +
  'haloperidol hba1c head_injury hearing_loss heart_attack heart_failure hep_b hep_c heparin hepatitis hernia ' +
  'heroin herpes hip_replacement hiv hoarding homeless huntington hypertension hypo hypoglycaemia hypothyroid ' +
  'hypothyroidism hysterectomy ibd ibs incontinence incontinent infertility inr insulin intubated ivf jaundice ' +
  'jaundiced knee_replacement lacks_capacity learning_disability leukaemia lithium liver_failure lletz low_mood ' +
  'lupus lymphoedema lymphoma malignant malnutrition mania manic mastectomy measles melanoma meningitis ' +
  'metastases metformin methadone methotrexate mets migraine migraines mirtazapine miscarriage miscarried mnd ' +
  'morphine motor_neurone mrsa multiple_sclerosis nebuliser neglect neutropenic ng_tube nof ' +
  'non_accidental_injury nstemi obesity ocd olanzapine osa osteoarthritis osteomyelitis osteoporosis overdose ' +
  'overdosed paedophile palliative pancreatitis panic_attacks panic_disorder paralysis paranoid paraplegic ' +
  'parkinson parkinsons pcos peg_feed personality_disorder physical_abuse picc_line pnd pneumonia pneumothorax ' +
  'pre_eclampsia prednisolone preeclampsia pregabalin pregnancy pregnant pressure_sore pressure_ulcer psoriasis ' +
  'psychosis psychotic ptsd pulmonary_oedema quetiapine relapse relapsed remission renal_failure ' +
  'respiratory_failure rip risperidone rituximab rivaroxaban s136 s2 s3 s47 safeguarding schizophrenia ' +
  'schizophrenic section_136 section_2 section_3 section_47 sectioned seizure seizures self_harm self_harmed ' +
  'self_harming sepsis septic septicaemia sertraline sex_offender sexual_abuse shingles sickle_cell sight_loss ' +
  'sleep_apnoea spinal_cord_injury stemi steroids sti stillbirth stillborn stoma stroke subdural ' +
  'substance_misuse suicidal suicide syphilis syringe_driver tamoxifen tb terminal_diagnosis terminally_ill ' +
  'termination tested_positive thr tia tkr tonsillectomy tourettes tracheostomy tramadol transplant ' +
  'tuberculosis tumour unconscious urosepsis uti utis valproate vasectomy warfarin wound_infection zopiclone';

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
  'accreditation agenda alert alerts audit audits awareness awareness_day awareness_week away_day board_meeting ' +
  'budget business_case campaign capacity_planning clinical_network commissioning committee competencies ' +
  'competency conference configuration contract contracts course courses cpd cqc cutover demand demo ' +
  'demonstration drill e_learning elearning ethics exam exams exercise figures formulary forum framework ' +
  'funding fundraising go_live governance grand_round guidance guideline guidelines improvement incidence ' +
  'induction induction_day inspection journal journal_club kpi kpis launch leaflets learning lecture lessons ' +
  'maintenance mandatory_training migration minutes module national newsletter nice nice_guidance open_day ' +
  'outreach paper papers pilot planning_appeal planning_application policies policy poster presentation ' +
  'programme project projects protocol protocols public_health qi qip quality_improvement rates redesign report ' +
  'reports research revalidation roll_out rollout scenario scenarios seminar service_review sim simulation sop ' +
  'sops stakeholder stakeholders standards steering strategy study study_day survey surveys task_and_finish ' +
  'teaching template templates tender theme toolkit trainer trainers training trend trends trial trials ' +
  'tutorial uat upgrade webinar webinars winter_planning working_group workshop workshops';

/** About one person in care, whoever it is. */
export const careWords: WordList =
  'admission admit admitted annual_review antenatal bedside_review best_interest best_interests bi_meeting ' +
  'bloods breaking_bad_news camhs_assessment capacity_assessment care_package care_plan care_plan_review ' +
  'care_review carers_assessment case_conference chc_assessment child_protection_conference cin_meeting ' +
  'cin_visit cla_review clerking clinic_appt consent_for continence_assessment core_group counselling_session ' +
  'cp_conference cpa cpa_review depot_due discharge discharge_home discharge_meeting discharge_planning ' +
  'discharged dols_assessment dressing dst duty_visit ehc_plan ehcp exclusion_meeting f_u ' +
  'family_group_conference family_meeting first_visit follow_up fu fu_appt funeral fup gp_appt h_v home_visit ' +
  'hv icpc injection_due inquest joint_visit lac_review maca mappa marac mca_assessment mental_capacity ' +
  'mha_assessment mha_tribunal needs_assessment new_birth_visit new_patient new_pt opa ot_assessment ot_visit ' +
  'outpatient_appointment outpatient_appt pep placement placement_review post_mortem post_op postnatal_visit ' +
  'postop pre_assessment pre_op preassessment preop professionals_meeting rcpc reablement readmission ' +
  'reassessment respite respite_stay results results_appt s117 safe_and_well scan_results section_117 ' +
  'section_42 sen_review social_care_assessment strategy_discussion strategy_meeting sw_visit tac tac_meeting ' +
  'taf telephone_review test_results theatre_slot transfer_of tribunal viability_assessment viewing ' +
  'welfare_check';

/** Occasions that are about one person in care, or about anything. */
export const encounterWords: WordList =
  '2ww appointment appt appts asking assess assessment called chase collapsed concerns consent consult ct ' +
  'discuss discussed discussion dna letter medication meds mri needs new_referral prefers r_v rang refer ' +
  'referral referred rereferral results review reviewed rv scan scans see seen urgent visit visiting visits ' +
  'wants x_ray xray';

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
