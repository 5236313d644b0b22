import type { Provenance, WordList } from '../wordList';

/** Conditions, drugs, procedures, results and risks: facts, once it is clear whose. */
export const clinicalWords: WordList =
  'aaa abdo_pain abdominal_pain abnormal_smear abortion abscess absconded abuse abused abusive abx acamprosate ' +
  'acl acne addiction adenoids adhd af aggressive agitated aki alcohol_dependence alcohol_dependent alcohol_detox ' +
  'alcohol_misuse alcohol_withdrawal alcoholic alcoholism alendronate allergic_to alopecia alzheimer alzheimers ' +
  'amblyopia amd amitriptyline aml amlodipine amputation amputee anaemic anaphylactic anaphylaxis aneurysm angina ' +
  'angiogram angioplasty anorexia anorexic antabuse antibiotics anticipatory_meds antidepressant antidepressants ' +
  'antipsychotic antipsychotics anxiety aortic_stenosis aphasia appendix arrhythmia arthritis arthroscopy ascites ' +
  'asd asperger aspergers aspiration aspiration_pneumonia assault assaulted asthma asthmatic atrial_fibrillation ' +
  'autism autistic avn awol azathioprine back_pain baclofen bedbound bedwetting bells_palsy bereaved binge ' +
  'biologics biopsy bipolar bka blackouts bladder_cancer bleed bleeding blindness blood_cancer blood_transfusion ' +
  'body_dysmorphia bone_marrow bowel_cancer bowel_resection bpd bph bradycardia brain_injury brain_tumour ' +
  'breast_cancer breast_lump breathless breech broken_hip broken_leg bronchiectasis bronchopneumonia bruise ' +
  'bruises bruising bulimia buprenorphine bypass c_diff c_difficile c_section cabg caesarean cancer cannabis ' +
  'cardiac_arrest cardioversion caries carpal_tunnel cataract cataracts catheter catheter_change catheterised cce ' +
  'cerebral_palsy cervical_cancer chemo chemotherapy chest_infection chest_pain chicken_pox chickenpox ' +
  'child_in_need child_protection chlamydia chronic_fatigue chronic_pain cin1 cin_3 circumcision citalopram cjd ' +
  'ckd ckd3 ckd4 cleft_lip cleft_palate cll clopidogrel clozapine club_foot cml cocaine cocodamol codeine coeliac ' +
  'coil coma confused constipated constipation contraception copd copd_exacerbation cough county_lines covid ' +
  'covid_positive cp_conference cp_plan cpap crohn crohns croup cse cto cuckooing cva cyst cystic_fibrosis d_c ' +
  'd_v deaf deafness degeneration delirious delirium delusional delusions dementia dental_abscess dental_phobia ' +
  'dentures depot depressed depression depressive desaturating detained deteriorated deteriorating detox ' +
  'developmental_delay diabetes diabetic diagnosed diagnosis_of dialysis diazepam died digoxin dislocated dizzy ' +
  'dka dnacpr dnar dnr dols domestic_abuse domestic_violence donepezil down_s_syndrome downs downs_syndrome ' +
  'drug_use dsh dvt dx dying dysarthria dysmorphia dysmorphic dysphagia dysphasia dyspraxia e_coli ' +
  'eating_disorder ecg_changes echo ecoli ect ectopic eczema effusion embolism emotional_abuse emphysema empyema ' +
  'end_of_life endometriosis enuresis eol eolc epilepsy epileptic epipen erectile_dysfunction esbl esrf etoh eupd ' +
  'evicted eviction excluded_from_school exploitation extraction extractions factor_v_leiden factor_viii ' +
  'failure_to_thrive faint fainted fall falls_risk faltering faltering_growth fasd febrile fell fentanyl ' +
  'fetal_alcohol fever fgm fibroids fibromyalgia fii fissure fistula flashbacks flu_a flu_b flu_positive ' +
  'foetal_alcohol foot_ulcer forced_marriage fracture fractured frail frailty frozen_shoulder furosemide ' +
  'gabapentin gallbladder gallstone gallstones gangrene gangrenous gbs gca gdd gdm gender_dysphoria ' +
  'gestational_diabetes gi_bleed glandular_fever gliclazide glue_ear gonorrhoea gout grade_2 grade_3 grade_4 ' +
  'grommets grooming guillain_barre haematemesis haematoma haematuria haemophilia haemorrhage haemorrhoids ' +
  'hallucinating hallucinations haloperidol hard_of_hearing hba1c hcc head_injury headache headaches hearing_loss ' +
  'hearing_voices hears_voices heart_attack heart_block heart_failure heart_murmur hemiparesis hep_b hep_c ' +
  'hepatic hepatocellular hernia heroin herpes hf hhs hickman high_bp high_potassium hip_dysplasia hip_pain ' +
  'hip_replacement hiv hiv_positive hoarder hoarding home_o2 home_oxygen homeless hot_flushes hpv_positive hrt ' +
  'huntington hydrocephalus hydroxychloroquine hyperemesis hypermobile hypermobility hypertension hyperthyroid ' +
  'hyperthyroidism hypo hypomanic hypos hypospadias hypotension hypotensive hypothyroid hypothyroidism hypoxic ' +
  'hysterectomy ibd ibs immunotherapy impetigo implant_failure incontinence incontinent infertile infertility ' +
  'inhaler inoperable inr insomnia insulin intoxicated intubated itp iv_abx iv_drug_user ivf jaundice jaundiced ' +
  'keppra keratoconus ketamine kidney_failure kidney_stones knee_pain knee_replacement korsakoff korsakoffs ' +
  'laceration lacks_capacity lamotrigine laparotomy last_days latex_allergy learning_difficulties ' +
  'learning_disability leg_ulcer leg_ulcers lesion leukaemia levetiracetam levodopa levothyroxine lewy_body lice ' +
  'ligature lithium liver_cancer liver_failure lletz long_covid losartan low_bp low_hb low_mood low_sodium ' +
  'low_sperm lscs ltot lump lung_cancer lupus lymphoedema lymphoma macular_degeneration malignancy malignant ' +
  'malignant_hyperthermia malnutrition mania manic manic_episode masectomy mastectomy measles melaena memantine ' +
  'memory_loss memory_problems menieres meningitis menopause menorrhagia metastases metastatic metformin ' +
  'methadone methotrexate mets mgus midaz midazolam migraine migraines miscarriage miscarried miscarrying ' +
  'mixed_od mnd modern_slavery moisture_lesion mole morphine motor_neurone motor_neurone_disease mounjaro mrsa ' +
  'mrsa_positive mtx multiple_sclerosis murmur mutism myasthenia myeloma naloxone naproxen narcolepsy nbm nebs ' +
  'nebuliser necrotic necrotising needle_phobic neglect neglected neonatal_abstinence nephrotic neuralgia ' +
  'neutropenia neutropenic ng_tube niv nodule nof non_accidental_injury non_verbal norovirus nosebleed nstemi ' +
  'numbness nut_allergy obese obesity obsessive ocd od_last_night oedema oesophageal_cancer off_legs ' +
  'opiate_withdrawal opioid_withdrawal oramorph orif osa ovarian_cancer ovarian_cyst ovarian_torsion overdose ' +
  'overdosed overdosing oxycodone oxygen oxygen_dependent ozempic pacemaker pacemaker_check paedophile palliative ' +
  'palpitation palpitations pancreatic_cancer panic_attack panic_attacks panic_disorder paracetamol_od paralysed ' +
  'paralysis paranoia paranoid paraplegic parkinson parkinsons partially_sighted pcos peg peg_fed peg_feed ' +
  'penicillin_allergy personality_disorder phenytoin physical_abuse picc_line placenta_praevia plagiocephaly ' +
  'pleural_effusion pleurx pmr pnd pneumonia pneumothorax polyp polyps postnatal_depression postpartum pph ' +
  'pr_bleed pre_eclampsia preeclampsia pregabalin pregnancy pregnant premature pressure_sore pressure_ulcer ' +
  'preterm prolapse prostate prostate_cancer psa psoriasis psychosis psychotic psychotic_episode ptsd ' +
  'pulmonary_oedema purging pvd pyrexia pyrexial quadriplegic radiotherapy raised_psa rape raped rash ' +
  'rectal_bleed reduced_fetal_movements reduced_movements refeeding reflux registered_blind rehab relapse ' +
  'relapsed relapsed_aml relapsing remission renal_colic renal_failure resection respiratory_failure ' +
  'retinal_detachment rfm rheumatoid_arthritis ringworm root_canal rough_sleeping rta rtc s135 s136 s17 s2 s3 s37 ' +
  's41 s47 s5 sacral_sore safeguarding sah salbutamol sarcoid scabies scald scarlet_fever schizoaffective ' +
  'schizophrenia schizophrenic school_refusal school_refuser sciatica scoliosis section_136 section_2 section_3 ' +
  'section_47 sectioned seizure seizures selective_mutism self_harm self_harmed self_harming self_harms ' +
  'self_injury self_neglect sepsis sepsis_six septic sertraline sex_offender sex_worker sexual_abuse shingles ' +
  'sickle sickle_cell sight_loss sildenafil skin_cancer sle sleep_apnoea sleep_terrors slipped_disc ' +
  'slurred_speech smear smoker soiling sore_throat spasticity speech_delay spina_bifida spinal_cord_injury ' +
  'spinal_stenosis sprain squint squints stammer stemi stenosis stent stents sterilisation sterilised steroids ' +
  'sti stillbirth stillborn stillborn_baby stoma stomach_cancer strangled strangulation stroke subdural ' +
  'substance_misuse substance_use suicidal suicidal_ideation suicidal_thoughts suicide suprapubic svt swollen ' +
  'syncope syphilis syringe_driver syringe_drivers tachycardia tachycardic talipes tamoxifen tb tbi ' +
  'terminal_diagnosis terminally_ill termination tested_positive testicular_cancer tetraplegic thalassaemia thr ' +
  'throat_cancer thrush thyroxine tia tics tinnitus tkr tongue_tie tonic_clonic tonsillectomy tonsils toothache ' +
  'torsion tourette tourettes tpn trachy trafficked trafficking_victim tramadol transfusion transplant tremor ' +
  'trisomy tumor tumour turp type_1 type_2 type_one type_two ulcer ulcers unconscious underweight unresponsive ' +
  'urosepsis uti utis valproate valve_replacement varices varicose_veins vasectomy vbac venlafaxine venous_ulcer ' +
  'vertebral_fracture vertigo violent voices vomiting von_willebrand vre vwd wandering warfarin warts weakness ' +
  'weight_loss wheelchair_bound wheeze whiplash whooping_cough wisdom_teeth wound wound_infection wounds ' +
  'wrist_fracture young_offender zopiclone';

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
  'first_aid formulary friendly friends fund group groups helpline hub imms immunisation immunisations lead leads ' +
  'leaflet leaflets link_nurse list lists lounge machine matron mdm mdt month navigator navigators network ' +
  'networks nurse nurses passport passports pathway pathways pen physio practitioner practitioners prescribing ' +
  'prevention pump register registers registry rota scenario screening service services  society ' +
  'specialist specialists speciality specialty suite supplies support_group team teams template templates testing ' +
  'therapy tool trolley trust uk unit units vaccination vaccinations vaccine vaccines ward wards week';

/** The line is about a subject, not about somebody. */
export const topicWords: WordList =
  'accreditation anonymised audit audits awareness awareness_day awareness_week away_day board_meeting ' +
  'business_case campaign capacity_planning clinical_network clinical_trial commissioning committee competencies ' +
  'competency conference conferences configuration contract contracts course courses cpd cqc cutover ' +
  'dementia_friendly dementia_friends demonstration drill drug_trial e_learning elearning ethics exam exams ' +
  'ficticious fictitious figures formulary forum framework funding fundraising go_live governance grand_round ' +
  'guidance guideline guidelines improvement incidence induction induction_day journal journal_club kpi kpis ' +
  'launch leaflets lecture legal_update maintenance mandatory_training mannequin migration national newsletter ' +
  'nice nice_guidance open_day osce outreach pilot planning_appeal planning_application policies policy poster ' +
  'presentation programme project projects protocol protocols public_health qi qip quality_improvement rates ' +
  'redesign report reports research revalidation roll_out rollout scenario scenarios scheme schemes seminar ' +
  'service_review sim simulated simulation simulations sop sops stakeholder stakeholders standards steering ' +
  'strategy study study_day survey surveys task_and_finish teaching template templates tender theme toolkit ' +
  'trainer trainers training trend trends trial_protocol trial_steering trials tutorial uat upgrade webinar ' +
  'webinars winter_planning working_group workshop workshops';

/** About one person in care, whoever it is. */
export const careWords: WordList =
  'admission admit admitted antenatal bedside bedside_review best_interest best_interests ' +
  'best_interests_assessment bi_meeting birth_afterthoughts bloods breaking_bad_news camhs_assessment ' +
  'capacity_assessment care_act_assessment care_package care_plan care_plan_review care_proceedings care_review ' +
  'carer_visit carers_assessment case_conference caseload chc_assessment child_protection_conference cin_meeting ' +
  'cin_visit cla_review clerking clinic_appt consent_for continence_assessment core_group counselling_session ' +
  'court_of_protection cp_conference cp_mtg cpa cpa_review death_cert death_certificate debrief_with_family ' +
  'deceased depot_due discharge discharge_home discharge_meeting discharge_mtg discharge_planning ' +
  'discharge_summary discharged dols_assessment dressing dst duty_of_candour duty_visit dv ehc_plan ehcp ' +
  'exclusion_meeting f_u family_group_conference family_meeting first_visit follow_up foster_carer_visit ' +
  'frequent_attender fu fu_appt funeral fup gp_appt h_v home_visit hv icpc injection_due inquest ' +
  'interpreter_booked_for interpreter_for joint_visit key_worker_session keyworker_session lac_medical lac_review ' +
  'looked_after_child_review maca mappa marac mca_assessment mccd mdt_discussion mental_capacity ' +
  'mental_capacity_assessment mental_health_act_assessment mha_assessment mha_tribunal mhrt needs_assessment ' +
  'new_birth_visit new_patient new_pt opa ot_assessment ot_visit outpatient_appointment outpatient_appt p_o_c ' +
  'package_of_care passed_away pep placement placement_review poc_for post_mortem post_op postnatal_visit postop ' +
  'pre_assessment pre_op preassessment preop professionals_meeting rcpc reablement readmission reassessment ' +
  'respite respite_stay results results_appt s117 safe_and_well scan_results section_117 section_42 sen_review ' +
  'serious_incident sleep_study social_care_assessment strategy_discussion strategy_mtg sw_visit tac tac_meeting ' +
  'taf telephone_review test_results theatre_slot transfer_of transport_booking transport_for tribunal twoc ' +
  'viability_assessment welfare_check';

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
