/** Options that stand in a list by type, or in supportive care, and again beside the hormone that they are aimed at. */
export const hormoneOptions = {
  'gastrinoma.acid-lowering-drug': {
    plain: 'A drug that lowers acid',
    clinical: 'Acid-lowering drug',
  },
  'insulinoma.insulin-lowering-drug': {
    plain: 'Drugs that lower insulin',
    clinical: 'Drug therapy to decrease insulin',
  },
  'vipoma.fluids-and-hormone-therapy': {
    plain: 'Fluids and hormone therapy',
    clinical: 'Fluids and hormone therapy',
  },
  'pancreas-support.proton-pump-inhibitor': { plain: 'A proton pump inhibitor', clinical: 'Proton pump inhibitor' },
  'pancreas-support.histamine-blocker': { plain: 'A histamine blocker', clinical: 'Histamine blocker' },
  'pancreas-support.somatostatin-type-drug': {
    plain: 'A drug like somatostatin',
    clinical: 'Somatostatin-type drug',
  },
  'pancreas-support.fluids-into-a-vein': {
    plain: 'Fluids with salts, into a vein',
    clinical: 'Intravenous fluids, electrolytes',
  },
  'pancreas-support.small-frequent-meals': { plain: 'Small meals, eaten often', clinical: 'Small, frequent meals' },
  'pancreas-support.drug-for-low-blood-sugar': {
    plain: 'A drug against low blood sugar',
    clinical: 'Drug therapy for hypoglycemia',
  },
  'pancreas-support.diabetes-drug-by-mouth': {
    plain: 'A blood sugar drug by mouth',
    clinical: 'Oral drug for hyperglycemia',
  },
  'pancreas-support.insulin-injection': { plain: 'Insulin, as a shot', clinical: 'Insulin by injection' },
} as const;
