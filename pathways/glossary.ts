import type { Term } from '../src/model/content/reference.ts';
import { citing } from '../src/model/content/source.ts';
import { acsPancreaticNet, clevelandClinicNet, gepNetOverview } from './other-sources.ts';
import { pdqPatient } from './patient/gi-net/source.ts';
import { pdqPancreaticNet } from './patient/pancreatic-net/source.ts';

const about$ = citing(pdqPatient, 'about');
const appendix$ = citing(pdqPatient, 'appendix');
const carcinoid$ = citing(pdqPatient, 'carcinoid-treatment');
const carcinoidSigns$ = citing(pdqPatient, 'carcinoid-signs');
const chemotherapy$ = citing(pdqPatient, 'chemotherapy');
const colon$ = citing(pdqPatient, 'colon');
const followUp$ = citing(pdqPatient, 'follow-up');
const hormone$ = citing(pdqPatient, 'hormone-therapy');
const metastatic$ = citing(pdqPatient, 'metastatic');
const newTreatments$ = citing(pdqPatient, 'new-treatments');
const outlook$ = citing(pdqPatient, 'outlook');
const overview$ = citing(pdqPatient, 'overview');
const radiation$ = citing(pdqPatient, 'radiation');
const rectum$ = citing(pdqPatient, 'rectum');
const risk$ = citing(pdqPatient, 'risk-factors');
const sideEffects$ = citing(pdqPatient, 'side-effects');
const signs$ = citing(pdqPatient, 'signs');
const smallIntestine$ = citing(pdqPatient, 'small-intestine');
const stages$ = citing(pdqPatient, 'stages');
const surgery$ = citing(pdqPatient, 'surgery');
const tests$ = citing(pdqPatient, 'tests');
const whatItIs$ = citing(pdqPatient, 'what-it-is');
const clevelandStagesAndGrades$ = citing(clevelandClinicNet, 'stages-and-grades');
const clevelandTreatment$ = citing(clevelandClinicNet, 'treatment');
const acsTests$ = citing(acsPancreaticNet, 'tests');
const acsStageAndGrade$ = citing(acsPancreaticNet, 'stage-and-grade');
const acsTreatment$ = citing(acsPancreaticNet, 'treatment');
const acsGlossary$ = citing(acsPancreaticNet, 'glossary');
const gepNetOverview$ = citing(gepNetOverview, 'overview');
const pancreasFunctional$ = citing(pdqPancreaticNet, 'functional');
const pancreasHormoneTherapy$ = citing(pdqPancreaticNet, 'hormone-therapy');
const pancreasKinds$ = citing(pdqPancreaticNet, 'kinds');
const pancreasLiverArtery$ = citing(pdqPancreaticNet, 'liver-artery');
const pancreasSignsActh$ = citing(pdqPancreaticNet, 'signs-acth');
const pancreasSignsSomatostatin$ = citing(pdqPancreaticNet, 'signs-somatostatin');
const pancreasSignsVip$ = citing(pdqPancreaticNet, 'signs-vip');
const pancreasSurgery$ = citing(pdqPancreaticNet, 'surgery');
const pancreasTargetedTherapy$ = citing(pdqPancreaticNet, 'targeted-therapy');
const pancreasTests$ = citing(pdqPancreaticNet, 'tests');
const pancreasTypeTests$ = citing(pdqPancreaticNet, 'type-tests');
const pancreasWhatItIs$ = citing(pdqPancreaticNet, 'what-it-is');

/** Technical terms in plain words, for the plain register of both editions. A term of another page names that page. */
export const glossary: readonly Term[] = [
  {
    term: '24-hour urine test',
    forms: ['urine', 'urine test'],
    means: 'A test on all the urine you pass in one day.',
    cites: [tests$('Twenty-four-hour urine test : A test in')],
  },
  {
    term: '5-HIAA',
    means: 'Something measured in urine. It helps show if you have carcinoid syndrome.',
    said: 'five H-I-A-A',
    cites: [tests$('such as 5-HIAA or serotonin (hormone). An')],
  },
  {
    term: 'Ablation',
    means:
      'Treatment that destroys a cancer, or part of it. Heat, cold or chemicals can do this. (From an American Cancer Society page of October 2018 about the pancreas.)',
    said: 'uh-BLAY-shun',
    cites: [acsGlossary$('Ablation (ab-lay-shun): Treatment that removes or destroys')],
  },
  {
    term: 'Acromegaly',
    means:
      'An illness from too much growth hormone. The word is in an overview without author or date, which does not explain it.',
    said: 'ak-roh-MEG-uh-lee',
  },
  {
    term: 'ACTH',
    forms: ['adrenocorticotropic', 'adrenocorticotropic hormone'],
    means: 'A hormone. Its full name is adrenocorticotropic hormone. Too much of it can cause Cushing syndrome.',
    said: 'A-C-T-H',
    cites: [pancreasSignsActh$('too much adrenocorticotropic hormone (ACTH) and cause Cushing')],
  },
  {
    term: 'Alcohol ablation',
    means: 'Alcohol is put into a tumor through the skin, to kill it.',
  },
  {
    term: 'Anemia',
    means: 'Too few red blood cells.',
    said: 'uh-NEE-mee-uh',
  },
  {
    term: 'Anesthesia',
    means: 'Medicine that keeps you from feeling pain during a procedure. It may make you sleep.',
    said: 'a-nes-THEE-zhuh',
    cites: [carcinoid$('medicine before having anesthesia for a medical')],
  },
  {
    term: 'Angiogram',
    forms: ['angiograms'],
    means: 'X-rays of blood vessels, with a dye.',
    said: 'AN-jee-oh-gram',
  },
  {
    term: 'Anus',
    means: 'The opening where stool leaves the body.',
    said: 'AY-nus',
    cites: [whatItIs$('pushed out of the anus during a')],
  },
  {
    term: 'Appendectomy',
    means: 'Surgery to take out the appendix.',
    said: 'a-pen-DEK-toh-mee',
    cites: [appendix$('Surgery ( resection ) to remove the appendix')],
  },
  {
    term: 'Appendix',
    means: 'A small pouch on the right side of the large intestine.',
    said: 'uh-PEN-diks',
    cites: [appendix$('remove the right side of the colon')],
  },
  {
    term: 'Arteriography',
    means: 'X-rays of blood vessels, with a dye.',
  },
  {
    term: 'Atrophic gastritis',
    means: 'A stomach problem that can affect how much acid the stomach makes.',
    said: 'ay-TROH-fik gas-TRY-tis',
    cites: [risk$('stomach acid , such as atrophic gastritis')],
  },
  {
    term: 'Basal acid output test',
    forms: ['basal acid output'],
    means: 'A test of how much acid the stomach makes at rest. A tube goes through the nose or throat.',
    said: 'BAY-sul',
    cites: [pancreasTypeTests$('Basal acid output test: A test to measure')],
  },
  {
    term: 'Benign',
    means: 'Not cancer.',
    said: 'beh-NINE',
  },
  {
    term: 'Bile duct',
    forms: ['bile', 'bile ducts', 'duct', 'ducts'],
    means: 'A tube that carries bile from the liver to the gallbladder and the bowel.',
  },
  {
    term: 'Biopsy',
    forms: ['biopsies'],
    means: 'Taking a bit of tissue to look at under a microscope.',
    said: 'BY-op-see',
    cites: [tests$('Biopsy : The removal of cells or')],
  },
  {
    term: 'Bloating',
    forms: ['bloated'],
    means: 'A full, tight feeling in the belly.',
  },
  {
    term: 'Blood chemistry studies',
    forms: ['blood tests', 'blood test'],
    means: 'A blood test that measures things such as hormones.',
    said: 'KEH-mis-tree',
    cites: [tests$('Blood chemistry studies : A procedure in')],
  },
  {
    term: 'Blood clot',
    forms: ['blood clots'],
    means: 'A lump of thick blood. It can block a blood vessel.',
  },
  {
    term: 'Blood vessel',
    forms: ['blood vessels', 'vessel', 'vessels'],
    means: 'A tube in the body that blood flows through.',
    cites: [stages$('blood, travels through the blood vessels, and')],
  },
  {
    term: 'Body of the pancreas',
    means: 'The middle part of the pancreas.',
  },
  {
    term: 'Bone scan',
    forms: ['bone scans'],
    means: 'A test that looks for cancer in the bones. It uses a tiny bit of something radioactive.',
    cites: [stages$('A bone scan may be done to')],
  },
  {
    term: 'Cancer',
    everyday: true,
    forms: ['cancers'],
    means: 'A disease in which cells grow out of control and can spread.',
  },
  {
    term: 'Capsaicin',
    means: 'The thing that makes chili peppers hot.',
    said: 'kap-SAY-ih-sin',
    cites: [carcinoid$('foods with capsaicin , such as chili')],
  },
  {
    term: 'Capsule endoscopy',
    means: 'You swallow a tiny camera. It takes pictures of the small intestine.',
    said: 'KAP-sul en-DOS-kuh-pee',
    cites: [tests$('Capsule endoscopy : A procedure used to')],
  },
  {
    term: 'Carcinoid heart syndrome',
    means: 'A heart problem that some people with carcinoid syndrome have.',
    cites: [outlook$('or has carcinoid heart syndrome')],
  },
  {
    term: 'Carcinoid syndrome',
    means: 'Symptoms from too many tumor hormones in the blood. They include flushing, loose stools and wheezing.',
    said: 'KAR-sih-noyd SIN-drome',
    cites: [carcinoidSigns$('body and cause carcinoid syndrome . This')],
  },
  {
    term: 'Carcinoid tumor',
    forms: ['carcinoid tumors', 'carcinoid'],
    means: 'Another name for a neuroendocrine tumor of the gut.',
    said: 'KAR-sih-noyd',
    cites: [whatItIs$('also called gastrointestinal carcinoid tumors')],
  },
  {
    term: 'Carcinoma',
    forms: ['carcinomas'],
    means: 'A kind of cancer.',
    said: 'kar-sih-NOH-muh',
  },
  {
    term: 'Catheter',
    forms: ['catheters'],
    means: 'A thin tube put into the body, such as into a blood vessel.',
    said: 'KA-theh-ter',
    cites: [chemotherapy$('through a catheter (thin tube). The drug')],
  },
  {
    term: 'Cell',
    everyday: true,
    forms: ['cells'],
    means: 'The smallest living part of the body.',
  },
  {
    term: 'Centimeter',
    everyday: true,
    forms: ['cm', 'centimeters'],
    means: 'A unit of length. One inch is about two and a half centimeters.',
    said: 'SEN-tih-mee-ter',
    cites: [rectum$('that are smaller than 1 centimeter')],
  },
  {
    term: 'Cerebrospinal fluid',
    means: 'The clear liquid around the brain and the spinal cord.',
    said: 'seh-REE-broh-SPY-nul',
    cites: [chemotherapy$('placed directly into the cerebrospinal fluid')],
  },
  {
    term: 'Chemoembolization',
    means: 'Chemo goes into the blood vessel that feeds the liver. That vessel is blocked at the same time.',
    said: 'KEY-moh-em-boh-lih-ZAY-shun',
    cites: [chemotherapy$('Chemoembolization of the hepatic artery is a')],
  },
  {
    term: 'Chemotherapy',
    forms: ['chemo'],
    means: 'Drugs that kill cancer cells or stop them from dividing.',
    said: 'key-moh-THER-uh-pee',
    cites: [chemotherapy$('uses drugs to stop the growth of')],
  },
  {
    term: 'Chromogranin A',
    means: 'A tumor marker. High levels have been linked to these tumors.',
    said: 'kroh-moh-GRA-nin',
    cites: [tests$('Chromogranin A is a tumor marker. It')],
  },
  {
    term: 'Clinical trial',
    forms: ['clinical trials', 'trial', 'trials'],
    means: 'A study in people. It tests new treatments or learns more about them.',
    cites: [overview$('treatment clinical trial is a research study')],
  },
  {
    term: 'Clinical words',
    forms: ['clinical'],
    means: 'The words that doctors and nurses use among themselves.',
    said: 'KLIH-nih-kul',
  },
  {
    term: 'Colon',
    means: 'The main part of the large intestine.',
    said: 'KOH-lun',
    cites: [colon$('to remove part of the colon and')],
  },
  {
    term: 'Colonoscopy',
    means: 'A look inside the rectum and colon with a scope that goes in through the rectum.',
    said: 'koh-luh-NOS-kuh-pee',
    cites: [tests$('Colonoscopy : A procedure to look inside')],
  },
  {
    term: 'Combination chemotherapy',
    means: 'Chemotherapy with more than one drug.',
  },
  {
    term: 'Constipation',
    means: 'Trouble passing stool.',
    said: 'kon-stih-PAY-shun',
  },
  {
    term: 'Cryosurgery',
    forms: ['cryotherapy'],
    means: 'Killing a tumor by freezing it with a special tool.',
    said: 'KRY-oh-ser-juh-ree',
    cites: [surgery$('Cryosurgery : A treatment that uses an')],
  },
  {
    term: 'Cryosurgical ablation',
    means: 'Freezing a tumor so that it dies.',
    said: 'KRY-oh-SER-jih-kul uh-BLAY-shun',
    cites: [pancreasSurgery$('tissue is frozen to destroy abnormal cells')],
  },
  {
    term: 'CT scan',
    forms: ['ct', 'ct scans'],
    means: 'Many x-ray pictures, joined by a computer.',
    cites: [tests$('CT scan (CAT scan) : A procedure')],
  },
  {
    term: 'Cushing syndrome',
    forms: ['cushing'],
    means: 'What happens with too much ACTH: weight gain in the face and trunk, thin skin, weak bones.',
    said: 'KUSH-ing',
  },
  {
    term: 'Cytoreduction',
    means: 'Surgery that takes out as much of a tumor as it can.',
  },
  {
    term: 'Debulking',
    means: 'Surgery that takes out as much of a tumor as can be taken out.',
    said: 'dee-BUL-king',
    cites: [metastatic$('to remove as much of the tumor')],
  },
  {
    term: 'Diabetes',
    means:
      'An illness with too much sugar in the blood. (From an American Cancer Society page of October 2018: it can follow surgery on the pancreas.)',
    said: 'DY-uh-BEE-teez',
  },
  {
    term: 'Diarrhea',
    everyday: true,
    means: 'Loose or watery stools.',
    said: 'dy-uh-REE-uh',
  },
  {
    term: 'Diazoxide',
    means: 'A drug that the health professional version names against too much insulin.',
  },
  {
    term: 'Distal pancreatectomy',
    means: 'Surgery that takes out the body and the tail of the pancreas.',
    said: 'DIS-tul PAN-kree-uh-TEK-toh-mee',
    cites: [pancreasSurgery$('Distal pancreatectomy: Surgery to remove the body and')],
  },
  {
    term: 'Distant metastases',
    forms: ['distant spread', 'distant part', 'distant'],
    means: 'Tumors in parts of the body far from where the cancer started. Lymph nodes near the tumor are not meant.',
    said: 'meh-TAS-tuh-seez',
    cites: [metastatic$('Treatment of distant metastases of gastrointestinal (GI)')],
  },
  {
    term: 'DPYD',
    means: 'A gene. Some forms of it make one group of chemotherapy drugs dangerous.',
  },
  {
    term: 'Duodenum',
    forms: ['duodenal'],
    means: 'The first part of the small intestine. It joins the stomach.',
    said: 'doo-oh-DEE-num',
    cites: [signs$('in the duodenum (first part of the')],
  },
  {
    term: 'Electrolytes',
    forms: ['electrolyte'],
    means: 'Salts in the blood, such as potassium.',
    said: 'ee-LEK-troh-lites',
  },
  {
    term: 'Embolization',
    forms: ['embolizations'],
    means: 'Blocking a blood vessel, so that less blood gets through.',
    said: 'em-boh-lih-ZAY-shun',
    cites: [chemotherapy$('mixed with a substance that embolizes (blocks)')],
  },
  {
    term: 'Endocrine cells',
    forms: ['endocrine', 'endocrine cell'],
    means:
      'Cells that make hormones. In the pancreas, some help control blood sugar. (From an American Cancer Society page of October 2018 about the pancreas.)',
    said: 'EN-doh-krin',
    cites: [acsGlossary$('Endocrine cells (EN-doh-krin): Cells in the pancreas')],
  },
  {
    term: 'Endoscope',
    forms: ['scope', 'scopes', 'endoscopes'],
    means: 'A thin tube with a light and a lens. Doctors use it to look inside the body.',
    said: 'EN-doh-skope',
    cites: [surgery$('An endoscope is a thin, tube-like instrument')],
  },
  {
    term: 'Endoscopic resection',
    forms: ['removal through a scope', 'endoscopic resections'],
    means: 'Taking out a small tumor on the inner lining of the gut with a scope.',
    said: 'en-doh-SKAH-pik ree-SEK-shun',
    cites: [surgery$('Endoscopic resection : Surgery to remove a')],
  },
  {
    term: 'Endoscopic ultrasound',
    forms: ['eus'],
    means: 'A scope with a sound-wave tip that makes pictures of organs from the inside.',
    said: 'en-doh-SKAH-pik UL-truh-sownd',
    cites: [tests$('Endoscopic ultrasound (EUS) : A procedure')],
  },
  {
    term: 'Enucleation',
    means: 'Surgery that takes out the tumor and nothing else.',
    said: 'ee-noo-klee-AY-shun',
    cites: [pancreasSurgery$('Enucleation: Surgery to remove the tumor only')],
  },
  {
    term: 'Enzyme',
    forms: ['enzymes'],
    means: 'Something in the body that helps to break down food.',
    said: 'EN-zime',
  },
  {
    term: 'ERCP',
    forms: ['endoscopic retrograde cholangiopancreatography'],
    means:
      'A test with a scope. It can show if the tubes from the pancreas are blocked. (From an American Cancer Society page of October 2018 about the pancreas.)',
    cites: [acsTests$('Endoscopic retrograde cholangiopancreatography (ERCP): A small')],
  },
  {
    term: 'Esophagus',
    means: 'The tube that takes food from the throat down to the stomach.',
    said: 'ee-SAH-fuh-gus',
    cites: [whatItIs$('through a tube called the esophagus')],
  },
  {
    term: 'Exocrine cells',
    forms: ['exocrine', 'exocrine cell'],
    means:
      'Cells of the pancreas that make juices to break down food. (From an American Cancer Society page of October 2018 about the pancreas.)',
    said: 'EK-soh-krin',
    cites: [acsGlossary$('Exocrine cells (EK-soh-krin): Cells in the pancreas')],
  },
  {
    term: 'External radiation therapy',
    forms: ['external radiation'],
    means: 'A machine outside the body aims radiation at the cancer.',
    cites: [radiation$('External radiation therapy uses a machine outside')],
  },
  {
    term: 'Fasting test',
    forms: ['fasting'],
    means: 'A blood test after hours with nothing to eat or drink.',
  },
  {
    term: 'Flushing',
    means: 'A red, warm feeling in the face and neck.',
    cites: [carcinoidSigns$('Redness or a feeling of warmth')],
  },
  {
    term: 'Follow-up care',
    forms: ['follow-up', 'check-ups', 'check-up'],
    means: 'Check-ups and tests during treatment and after it.',
    cites: [followUp$('you will have follow-up tests or check-ups')],
  },
  {
    term: 'Functional tumor',
    forms: ['functional'],
    means: 'A tumor that makes extra hormone. The hormone causes signs.',
    cites: [pancreasFunctional$('Functional tumors make extra amounts of hormones')],
  },
  {
    term: 'Functioning tumor',
    forms: ['functioning tumors'],
    means: 'A tumor that makes enough hormone to cause signs. (From an overview that states no date.)',
    cites: [gepNetOverview$('also be classified as functioning or non-functioning')],
  },
  {
    term: 'Gallbladder',
    means: 'A small organ under the liver.',
    said: 'GAWL-bla-der',
  },
  {
    term: 'Gallstones',
    forms: ['gallstone'],
    means: 'Small stones in the gallbladder.',
    said: 'GAWL-stohnz',
  },
  {
    term: 'Gastrin',
    means: 'A hormone that tells the stomach to make acid.',
  },
  {
    term: 'Gastrinoma',
    forms: ['gastrinomas'],
    means: 'A tumor that makes too much gastrin. Gastrin tells the stomach to make acid.',
    said: 'gas-trih-NOH-muh',
    cites: [pancreasKinds$('forms in cells that make gastrin')],
  },
  {
    term: 'Gastrinoma triangle',
    means: 'The part of the belly where most gastrinomas are found.',
  },
  {
    term: 'Gastrointestinal neuroendocrine tumor',
    forms: [
      'gi net',
      'gi nets',
      'gi neuroendocrine tumor',
      'neuroendocrine tumor',
      'neuroendocrine tumors',
      'gastrointestinal neuroendocrine tumors',
      'neuroendocrine',
    ],
    means:
      'A kind of cancer that starts in cells of the lining of the gut that make hormones. Most of these tumors grow very slowly.',
    said: 'gas-troh-in-TES-tih-nul noor-oh-EN-doh-krin TOO-mer',
    cites: [whatItIs$('are rare and most grow very slowly')],
  },
  {
    term: 'GI tract',
    forms: ['gut', 'gastrointestinal tract', 'digestive tract'],
    means: 'The long tube that food passes through, from the mouth to the anus.',
    cites: [whatItIs$('a series of hollow, muscular organs')],
  },
  {
    term: 'Gland',
    forms: ['glands'],
    means: 'An organ that makes something the body needs, such as a hormone.',
  },
  {
    term: 'Glucagon',
    means: 'A hormone that raises the sugar in the blood.',
  },
  {
    term: 'Glucagonoma',
    forms: ['glucagonomas'],
    means: 'A tumor that makes too much glucagon. It raises the sugar in the blood.',
    said: 'gloo-kuh-guh-NOH-muh',
    cites: [pancreasKinds$('forms in cells that make glucagon')],
  },
  {
    term: 'Glucose',
    means: 'Sugar in the blood.',
    said: 'GLOO-kohs',
  },
  {
    term: 'Goblet cell',
    forms: ['goblet cells'],
    means: 'A kind of cell that reports on the appendix may name. The NCI patient summary does not mention it.',
    said: 'GOB-let',
  },
  {
    term: 'Grade',
    forms: ['grades'],
    means:
      'How much cancer cells look like normal cells. It hints at how fast they may grow. (From an American Cancer Society page of October 2018 about the pancreas.)',
    cites: [acsStageAndGrade$('Grading means checking the cancer cells from')],
  },
  {
    term: 'Growth hormone releasing factor',
    forms: ['ghrf', 'ghfr'],
    means: 'A hormone that an overview without author or date names with acromegaly.',
  },
  {
    term: 'Head of the pancreas',
    means: 'The wide end of the pancreas.',
    cites: [pancreasWhatItIs$('wider end of the pancreas is called the')],
  },
  {
    term: 'Health professional summary',
    forms: ['health professional edition', 'health professional version', 'health professional'],
    means: 'What the National Cancer Institute writes on the same tumors for doctors and nurses.',
    cites: [whatItIs$('Go to Health Professional Version Key Points')],
  },
  {
    term: 'Heart valve replacement',
    forms: ['heart valve', 'valve'],
    means: 'Surgery that puts a new valve in the heart. A valve is a small door for the blood.',
    cites: [carcinoid$('a heart valve replacement may be done')],
  },
  {
    term: 'Heartburn',
    means: 'A burning feeling in the chest or throat.',
  },
  {
    term: 'Hepatic arterial occlusion',
    means: 'Blocking the main artery of the liver, in full or in part. Less blood reaches the tumor.',
    said: 'heh-PA-tik ar-TEER-ee-ul uh-KLOO-zhun',
    cites: [pancreasLiverArtery$('block or reduce the flow of blood to')],
  },
  {
    term: 'Hepatic artery',
    forms: ['liver artery', 'artery', 'hepatic'],
    means: 'The main artery of the liver. It carries blood to it.',
    said: 'heh-PA-tik AR-tuh-ree',
    cites: [surgery$('artery, which is the main blood vessel')],
  },
  {
    term: 'Hepatic artery embolization',
    means: 'Blocking the main artery of the liver, to help kill cancer cells growing there.',
    said: 'heh-PA-tik AR-tuh-ree em-boh-lih-ZAY-shun',
    cites: [surgery$('Hepatic artery embolization : A procedure to')],
  },
  {
    term: 'Hepatic portal vein',
    means: 'A blood vessel that carries blood from the stomach and gut to the liver.',
    said: 'heh-PA-tik POR-tul vayn',
    cites: [chemotherapy$('receive blood from the hepatic portal vein')],
  },
  {
    term: 'Histamine blocker',
    forms: ['histamine blockers'],
    means: 'Another drug for stomach ulcers.',
    said: 'HIS-tuh-meen',
  },
  {
    term: 'Hormone',
    forms: ['hormones'],
    means: 'A chemical made in the body that tells other parts what to do.',
    said: 'HOR-mohn',
    cites: [whatItIs$('make hormones that help control digestive juices')],
  },
  {
    term: 'Hormone therapy',
    forms: ['hormone therapies'],
    means:
      'For tumors of the gut: shots that stop the tumor from making extra hormones. For tumors of the pancreas: treatment that takes hormones away or blocks what they do.',
    cites: [
      hormone$('Hormone therapy with a somatostatin analog is'),
      pancreasHormoneTherapy$('removes hormones or blocks their action and stops'),
    ],
  },
  {
    term: 'Hyperglycemia',
    means: 'High blood sugar.',
    said: 'hy-per-gly-SEE-mee-uh',
  },
  {
    term: 'Hypoglycemia',
    means: 'Low blood sugar.',
    said: 'hy-poh-gly-SEE-mee-uh',
  },
  {
    term: 'Hypokalemia',
    means: 'Too little potassium in the blood.',
    said: 'hy-poh-kuh-LEE-mee-uh',
  },
  {
    term: 'Ileum',
    means: 'The last part of the small intestine. It joins the colon.',
    said: 'IL-ee-um',
    cites: [signs$('ileum (last part of the small intestine,')],
  },
  {
    term: 'Immune system',
    forms: ['immune'],
    means: "The body's way of fighting illness.",
    said: 'ih-MYOON',
    cites: [carcinoid$("Interferon therapy stimulates the body's immune system")],
  },
  {
    term: 'Infusion',
    forms: ['infusions'],
    means:
      'A drug that goes into a vein through a needle. (From an American Cancer Society page of October 2018 about the pancreas.)',
    said: 'in-FYOO-zhun',
    cites: [acsTreatment$('into a vein (called an infusion)')],
  },
  {
    term: 'Insulin',
    means: 'A hormone that moves sugar out of the blood and into the cells.',
  },
  {
    term: 'Insulinoma',
    forms: ['insulinomas'],
    means: 'A tumor that makes too much insulin. It lowers the sugar in the blood.',
    said: 'in-suh-lih-NOH-muh',
    cites: [pancreasKinds$('forms in cells that make insulin')],
  },
  {
    term: 'Interferon',
    means: 'A drug that helps the immune system work better. It can ease flushing and diarrhea.',
    said: 'in-ter-FEER-on',
    cites: [carcinoid$("Interferon therapy stimulates the body's immune system")],
  },
  {
    term: 'Internal radiation therapy',
    forms: ['internal radiation'],
    means: 'Something radioactive is put in the cancer or near it.',
    cites: [radiation$('Internal radiation therapy uses a radioactive substance')],
  },
  {
    term: 'Intestine',
    forms: ['intestines', 'large intestine', 'bowel', 'bowels'],
    means:
      'The part of the gut that comes after the stomach: first the small intestine, then the large one. It is also called the bowel.',
    said: 'in-TES-tin',
    cites: [whatItIs$('and then into the large intestine')],
  },
  {
    term: 'Intravenous',
    means: 'Given into a vein.',
    said: 'in-truh-VEE-nus',
  },
  {
    term: 'Iodine I 131',
    forms: ['iodine'],
    means: 'A radioactive form of iodine. It can be joined to a drug to treat tumors.',
    said: 'I-oh-dine',
    cites: [radiation$('such as iodine I 131, attached to')],
  },
  {
    term: 'Islet cell tumor',
    forms: ['islet cell tumors', 'islet cell', 'islet'],
    means: 'Another name for a neuroendocrine tumor of the pancreas.',
    said: 'I-let',
    cites: [whatItIs$('Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment')],
  },
  {
    term: 'Jaundice',
    means: 'A yellow color in the skin and the whites of the eyes.',
    said: 'JAWN-dis',
    cites: [signs$('Jaundice (yellowing of the skin and whites')],
  },
  {
    term: 'Jejunum',
    means: 'The middle part of the small intestine.',
    said: 'jeh-JOO-num',
    cites: [signs$('in the jejunum (middle part of the')],
  },
  {
    term: 'Lanreotide',
    means: 'A drug given as a shot. It stops extra hormones from being made.',
    said: 'lan-REE-oh-tide',
    cites: [hormone$('octreotide or lanreotide which are injected under')],
  },
  {
    term: 'Laparoscopy',
    means: 'A way to look into the belly or take tissue through a cut.',
    said: 'LA-puh-ROS-koh-pee',
  },
  {
    term: 'Laparotomy',
    means: 'A cut in the belly, to look inside.',
    said: 'LA-puh-RAH-tuh-mee',
  },
  {
    term: 'Liver metastases',
    forms: ['liver metastasis'],
    means: 'Tumors in the liver that came from a cancer in another place.',
    said: 'meh-TAS-tuh-seez',
    cites: [metastatic$('Liver metastases Treatment of cancer that has')],
  },
  {
    term: 'Liver resection',
    means: 'Surgery that takes out part of the liver. The summary says "part or all".',
  },
  {
    term: 'Liver transplant',
    forms: ['transplant', 'transplants'],
    means: 'Surgery to take out the whole liver and put in a healthy one from a donor.',
    cites: [surgery$('Liver transplant : Surgery to remove the')],
  },
  {
    term: 'Local excision',
    forms: ['excision'],
    means: 'Cutting out the tumor and a little healthy tissue around it.',
    said: 'ek-SIH-zhun',
    cites: [surgery$('Local excision : Surgery to remove the')],
  },
  {
    term: 'Lymph node',
    forms: ['lymph nodes', 'lymph'],
    means: 'A small bean-shaped filter in the body. Cancer can spread to it.',
    said: 'limf nohd',
    cites: [smallIntestine$('remove the tumor and nearby lymph nodes')],
  },
  {
    term: 'Lymph system',
    means: 'A network of small tubes and lymph nodes. It can carry cancer cells around the body.',
    said: 'limf',
    cites: [stages$('by getting into the lymph system. The')],
  },
  {
    term: 'Malignant',
    means: 'Made of cancer cells.',
    said: 'muh-LIG-nunt',
    cites: [tests$('procedure to find malignant tumor cells in')],
  },
  {
    term: 'MEN1',
    forms: ['men1 syndrome', 'multiple endocrine neoplasia type 1'],
    means:
      'Short for multiple endocrine neoplasia type 1. A rare condition that runs in families and can cause tumors in glands.',
    said: 'men one',
    cites: [risk$('family history of multiple endocrine neoplasia type')],
  },
  {
    term: 'Mesentery',
    means: 'A thin sheet that holds the gut to the back of the belly.',
    said: 'MEZ-en-tayr-ee',
    cites: [smallIntestine$('remove the tumor and the membrane that')],
  },
  {
    term: 'Metastasis',
    forms: ['metastases'],
    means: 'The spread of cancer to a new part of the body.',
    said: 'meh-TAS-tuh-sis',
    cites: [stages$('body, it is called metastasis')],
  },
  {
    term: 'Metastatic tumor',
    forms: ['metastatic', 'metastatic tumors'],
    means: 'A tumor made of cancer cells that came from another part of the body.',
    said: 'meh-tuh-STA-tik',
    cites: [stages$('The metastatic tumor is the same type')],
  },
  {
    term: 'MIBG scan',
    forms: ['mibg', 'mibg scans'],
    means: 'A scan that finds these tumors. A tiny dose of something radioactive goes to the tumor and shows up.',
    cites: [tests$('MIBG scan : A procedure used to')],
  },
  {
    term: 'Microscope',
    means: 'A tool that makes very small things look big.',
    said: 'MY-kroh-skope',
  },
  {
    term: 'Millimeter',
    everyday: true,
    forms: ['mm', 'millimeters'],
    means: 'A tenth of a centimeter.',
    said: 'MIH-lih-mee-ter',
  },
  {
    term: 'MRI',
    forms: ['mris', 'mri report'],
    means: 'Pictures of the inside of the body made with a magnet and radio waves.',
    cites: [tests$('MRI (magnetic resonance imaging) : A procedure')],
  },
  {
    term: 'mTOR inhibitor',
    means: 'A kind of targeted drug.',
  },
  {
    term: 'Muscle layer',
    forms: ['muscle layers'],
    means: 'A deeper layer in the wall of the rectum. A tumor in it has grown past the inner lining.',
    cites: [rectum$('to the muscle layer of the rectal')],
  },
  {
    term: 'National Cancer Institute',
    forms: ['nci'],
    means: 'A part of the United States government. It wrote the summary that these pages follow.',
  },
  {
    term: 'Nausea',
    everyday: true,
    means: 'Feeling that you may throw up.',
    said: 'NAW-zee-uh',
  },
  {
    term: 'Necrolytic migratory erythema',
    means: 'The skin rash of a glucagonoma. NCI names it in the version for health professionals.',
  },
  {
    term: 'Neuroendocrine cell',
    forms: ['neuroendocrine cells'],
    means: 'A cell that is part nerve cell and part hormone maker.',
    said: 'noor-oh-EN-doh-krin',
    cites: [whatItIs$('a type of cell that is like')],
  },
  {
    term: 'NF1',
    forms: ['neurofibromatosis type 1'],
    means: 'Short for neurofibromatosis type 1. A rare condition that can run in families.',
    said: 'noor-oh-fy-broh-muh-TOH-sis',
    cites: [risk$('or neurofibromatosis type 1 (NF1) syndrome')],
  },
  {
    term: 'Non-functioning tumor',
    forms: ['non-functioning tumors'],
    means: 'A tumor that does not cause signs by its hormones. (From an overview that states no date.)',
    cites: [gepNetOverview$('The term “non-functioning” refers to the absence')],
  },
  {
    term: 'Nonfunctional tumor',
    forms: ['nonfunctional', 'non-functional'],
    means: 'A tumor that makes no extra hormone.',
  },
  {
    term: 'Octreotide',
    means: 'A drug given as a shot. It stops extra hormones from being made.',
    said: 'ok-TREE-oh-tide',
    cites: [hormone$('treated with octreotide or lanreotide which are')],
  },
  {
    term: 'Octreotide scan',
    means: 'A scan that finds small tumors. A drug that is a little radioactive sticks to the tumor.',
    said: 'ok-TREE-oh-tide',
    cites: [pancreasTests$('may be used to find small pancreatic NETs')],
  },
  {
    term: 'Organ',
    everyday: true,
    forms: ['organs'],
    means: 'A part of the body with a job of its own, such as the liver or the stomach.',
  },
  {
    term: 'Palliative therapy',
    forms: ['palliative'],
    means: 'Care that eases symptoms and helps you live better.',
    said: 'PA-lee-uh-tiv',
    cites: [metastatic$('usually palliative therapy to relieve symptoms and')],
  },
  {
    term: 'Pancreas',
    forms: ['pancreatic'],
    means:
      'An organ behind the stomach. It helps break down food and control blood sugar. (From an American Cancer Society page of October 2018 about the pancreas.)',
    said: 'PAN-kree-us',
    cites: [acsGlossary$('Pancreas (Pan-kree-us): An organ that lies behind')],
  },
  {
    term: 'Pancreatoduodenectomy (Whipple procedure)',
    forms: ['whipple'],
    means: 'Big surgery. It takes out the head of the pancreas and parts of the organs next to it.',
    said: 'pan-kree-AT-oh-DOO-oh-deh-NEK-toh-mee',
    cites: [pancreasSurgery$('This is also called the Whipple procedure')],
  },
  {
    term: 'Parietal cell vagotomy',
    means: 'Surgery that cuts the nerve that tells stomach cells to make acid.',
    said: 'puh-RY-eh-tul sel vay-GOT-oh-mee',
  },
  {
    term: 'Partial colectomy',
    means: 'Surgery to take out part of the colon.',
    said: 'koh-LEK-toh-mee',
    cites: [colon$('to remove part of the colon and')],
  },
  {
    term: 'PDQ',
    forms: ['physician data query', 'patient summary'],
    means: 'Physician Data Query: cancer facts that the National Cancer Institute keeps up to date.',
    cites: [about$('Physician Data Query (PDQ) is the National')],
  },
  {
    term: 'Peptide receptor radionuclide therapy',
    forms: ['prrt'],
    means:
      'Small doses of something radioactive that go to tumors that give off hormones. The NCI patient summary does not use this name. (From the Cleveland Clinic page, reviewed June 26, 2024.)',
    said: 'PEP-tide ree-SEP-ter ray-dee-oh-NOO-klide',
    cites: [clevelandTreatment$('delivers small amounts of a radioactive substance')],
  },
  {
    term: 'Peritoneum',
    means: 'The thin lining of the inside of the belly.',
    said: 'PAYR-ih-tuh-NEE-um',
  },
  {
    term: 'Pernicious anemia',
    means: 'A condition that affects how the stomach makes acid.',
    said: 'per-NIH-shus uh-NEE-mee-uh',
    cites: [risk$('gastritis , pernicious anemia , or')],
  },
  {
    term: 'PET scan',
    forms: ['pet', 'pet scans'],
    means:
      'A scan that shows where cells take up something radioactive, most often a sugar. Cancer cells look brighter.',
    cites: [tests$('PET scan (positron emission tomography scan) :')],
  },
  {
    term: 'Physical exam',
    forms: ['physical exams'],
    means: 'A doctor looks at your body and feels it, to find signs of illness.',
    cites: [tests$('doing a physical exam , your doctor')],
  },
  {
    term: 'Polyp',
    forms: ['polyps'],
    means: 'A small growth on the lining of the gut.',
    said: 'PAH-lip',
    cites: [tests$('and colon for polyps , abnormal areas')],
  },
  {
    term: 'Poorly differentiated',
    forms: ['poorly differentiated carcinoma', 'poorly-differentiated'],
    means:
      'Cells that look very unlike normal ones. Their growth tends to be fast. (From the Cleveland Clinic page, reviewed June 26, 2024.)',
    said: 'dif-er-EN-shee-ay-ted',
    cites: [clevelandStagesAndGrades$('Poorly differentiated neuroendocrine tumors: These cells look')],
  },
  {
    term: 'Potassium',
    means: 'A salt in the blood. Too little of it makes muscles weak.',
    said: 'puh-TAS-ee-um',
  },
  {
    term: 'Primary tumor',
    forms: ['primary tumors'],
    means: 'The first tumor, in the place where the cancer began.',
    cites: [stages$('where they began (the primary tumor )')],
  },
  {
    term: 'Probe',
    forms: ['probes'],
    means: 'A thin tool that goes into the body.',
    cites: [surgery$('use of a special probe with tiny')],
  },
  {
    term: 'Procedure',
    forms: ['procedures'],
    means: 'Something that doctors do to find or treat an illness, such as a test with a scope or surgery.',
    said: 'proh-SEE-jer',
  },
  {
    term: 'Prognosis',
    forms: ['outlook'],
    means: 'What is likely to happen; the chance of getting better.',
    said: 'prog-NO-sis',
    cites: [whatItIs$('Certain factors affect prognosis (chance of recovery)')],
  },
  {
    term: 'Proinsulin',
    means: 'What the body makes insulin from. It can be measured in the blood.',
  },
  {
    term: 'Proton pump inhibitor',
    forms: ['proton pump inhibitors'],
    means: 'A drug for stomach ulcers.',
  },
  {
    term: 'Quality of life',
    means: 'How well you feel and can do the things you want to do.',
    cites: [metastatic$('symptoms and improve quality of life')],
  },
  {
    term: 'Radiation therapy',
    forms: ['radiation'],
    means: 'Strong x-rays or other rays that kill cancer cells or stop them from growing.',
    said: 'ray-dee-AY-shun',
    cites: [radiation$('Radiation therapy is a cancer treatment that')],
  },
  {
    term: 'Radio waves',
    forms: ['radio wave'],
    means: 'A kind of energy. Strong radio waves can kill cells.',
  },
  {
    term: 'Radioactive',
    means: 'Giving off radiation.',
    said: 'ray-dee-oh-AK-tiv',
  },
  {
    term: 'Radioembolization',
    means: 'Tiny radioactive beads are put into the artery of the liver.',
  },
  {
    term: 'Radiofrequency ablation',
    forms: ['radiofrequency'],
    means: 'Killing cancer cells with strong radio waves from a thin probe.',
    said: 'RAY-dee-oh-free-kwen-see uh-BLAY-shun',
    cites: [surgery$('Radiofrequency ablation : The use of a')],
  },
  {
    term: 'Radiopharmaceutical therapy',
    forms: ['radiopharmaceutical'],
    means: 'A drug that carries something radioactive to the tumor to kill its cells.',
    said: 'RAY-dee-oh-far-muh-SOO-tih-kul',
    cites: [radiation$('Radiopharmaceutical therapy is a type of internal')],
  },
  {
    term: 'Receptor',
    forms: ['receptors'],
    means: 'A place on a cell where a hormone can hold on.',
    said: 'reh-SEP-ter',
  },
  {
    term: 'Rectum',
    forms: ['rectal'],
    means: 'The end of the large intestine. It holds stool until you go to the bathroom.',
    said: 'REK-tum',
    cites: [whatItIs$('large intestine, called the rectum, stores the')],
  },
  {
    term: 'Recurrent cancer',
    forms: ['recurrent', 'recurrence'],
    means: 'Cancer that has come back after treatment.',
    said: 'ree-KER-ent',
    cites: [stages$('Has come back after treatment. The tumor')],
  },
  {
    term: 'Reflux',
    means: 'When what is in the stomach flows back up into the esophagus.',
    said: 'REE-fluks',
  },
  {
    term: 'Regional chemotherapy',
    means: 'Chemo put straight into one part of the body. It works mainly there.',
    cites: [chemotherapy$('cells in those areas ( regional chemotherapy')],
  },
  {
    term: 'Resection',
    forms: ['resections'],
    means: 'Surgery that takes out an organ, in part or fully.',
    said: 'ree-SEK-shun',
    cites: [surgery$('Resection : Surgery to remove part or')],
  },
  {
    term: 'Right hemicolectomy',
    means: 'Surgery to take out the right side of the colon. The appendix and lymph nodes close by come out too.',
    said: 'heh-mee-koh-LEK-toh-mee',
    cites: [appendix$('remove the right side of the colon')],
  },
  {
    term: 'Risk factor',
    forms: ['risk factors'],
    means: 'Anything that makes you more likely to get a disease.',
    cites: [risk$('of getting a disease is called a')],
  },
  {
    term: 'Scan',
    everyday: true,
    forms: ['scans'],
    means: 'A test that makes pictures of the inside of the body.',
  },
  {
    term: 'Secretin test',
    forms: ['secretin'],
    means: 'A test with a drug called secretin. It may be done when the acid test is not normal.',
    said: 'seh-KREE-tin',
    cites: [pancreasTypeTests$('If the basal acid output test result is')],
  },
  {
    term: 'Serotonin',
    means: 'A hormone. It can be measured in urine.',
    said: 'seh-roh-TOH-nin',
    cites: [tests$('5-HIAA or serotonin (hormone). An unusual')],
  },
  {
    term: 'Side effect',
    forms: ['side effects'],
    means: 'A problem caused by a treatment.',
    cites: [sideEffects$('information about side effects caused by treatment')],
  },
  {
    term: 'Small intestine',
    forms: ['small bowel', 'small intestines'],
    means: 'The long, thin part of the gut just after the stomach. It has three parts: duodenum, jejunum and ileum.',
    said: 'in-TES-tin',
    cites: [signs$('Neuroendocrine tumors in the small intestine (duodenum,')],
  },
  {
    term: 'Somatostatin',
    means: 'A hormone. Too much of it can cause high blood sugar, diarrhea and gallstones.',
    said: 'soh-muh-tuh-STA-tin',
    cites: [pancreasSignsSomatostatin$('Too much somatostatin may cause: High blood')],
  },
  {
    term: 'Somatostatin analog',
    forms: ['somatostatin analogs'],
    means: 'A drug that puts a stop to extra hormones. Octreotide and lanreotide are two of these.',
    said: 'soh-muh-toh-STA-tin A-nuh-log',
    cites: [hormone$('somatostatin analog is a treatment that stops')],
  },
  {
    term: 'Somatostatin receptor scintigraphy',
    means: 'Another name for an octreotide scan.',
    said: 'sin-TIH-gruh-fee',
  },
  {
    term: 'Somatostatinoma',
    forms: ['somatostatinomas'],
    means: 'A rare tumor that makes too much of a hormone called somatostatin.',
    said: 'soh-muh-tuh-sta-tih-NOH-muh',
    cites: [pancreasKinds$('Somatostatinomas, which make somatostatin')],
  },
  {
    term: 'Sonogram',
    means: 'A picture made from sound waves.',
    said: 'SAH-noh-gram',
    cites: [tests$('picture of body tissues called a sonogram')],
  },
  {
    term: 'Spinal cord',
    forms: ['spinal'],
    means: 'The thick bundle of nerves that runs down inside the back.',
    said: 'SPY-nul kord',
  },
  {
    term: 'Spleen',
    means: 'An organ next to the tail of the pancreas.',
  },
  {
    term: 'Sporadic',
    means: 'Not passed on in a family.',
  },
  {
    term: 'Staging',
    forms: ['stage', 'stages'],
    means: 'Finding out how far a cancer has spread. The result is called the stage.',
    cites: [stages$('Staging is the process used to find')],
  },
  {
    term: 'Standard treatment',
    means: 'The treatment that doctors use now.',
    cites: [overview$('are standard (the currently used treatment)')],
  },
  {
    term: 'Steatorrhea',
    means: 'Fatty stool. It floats and smells very bad.',
    said: 'stee-uh-tuh-REE-uh',
  },
  {
    term: 'Stent',
    means: 'A small tube that keeps a duct open.',
  },
  {
    term: 'Stoma',
    means: 'An opening that surgery makes in the belly. Stool then leaves the body there, into a bag.',
    said: 'STOH-muh',
  },
  {
    term: 'Stomach ulcer',
    forms: ['stomach ulcers', 'ulcer', 'ulcers'],
    means: 'A sore in the lining of the stomach.',
    said: 'UL-ser',
  },
  {
    term: 'Stool',
    forms: ['stools'],
    means: 'The solid waste that you pass when you go to the bathroom.',
  },
  {
    term: 'Supportive care',
    means: 'Care that eases problems from the disease or from treatment.',
  },
  {
    term: 'Surgery',
    everyday: true,
    forms: ['surgeries', 'operation', 'operations', 'surgeon'],
    means: 'Treatment in which a doctor, called a surgeon, cuts into the body to take something out or mend it.',
    said: 'SER-juh-ree',
  },
  {
    term: 'Symptom',
    forms: ['symptoms'],
    means: 'A sign of illness that you feel yourself.',
    said: 'SIMP-tum',
  },
  {
    term: 'Syndrome',
    forms: ['syndromes'],
    means: 'A set of signs that come together.',
    said: 'SIN-drome',
  },
  {
    term: 'Systemic chemotherapy',
    means: 'Chemo that goes into the blood and can reach cancer cells all over the body.',
    said: 'sis-TEH-mik',
    cites: [chemotherapy$('throughout the body ( systemic chemotherapy )')],
  },
  {
    term: 'Tail of the pancreas',
    means: 'The narrow end of the pancreas.',
  },
  {
    term: 'Targeted therapy',
    forms: ['targeted therapies'],
    means:
      'Drugs that find and attack certain cancer cells. They were being studied for tumors of the gut in February 2025. For some tumors of the pancreas the summary lists them.',
    cites: [
      newTreatments$('Targeted therapy is a type of treatment'),
      pancreasTargetedTherapy$('Certain types of targeted therapies are being studied'),
    ],
  },
  {
    term: 'Tissue',
    forms: ['tissues'],
    means: 'A group of cells that make up a part of the body.',
    said: 'TIH-shoo',
  },
  {
    term: 'Total gastrectomy',
    means: 'Surgery that takes out the whole stomach.',
  },
  {
    term: 'Tumor',
    everyday: true,
    forms: ['tumors'],
    means: 'A lump of cells that grew where it does not belong.',
    said: 'TOO-mer',
  },
  {
    term: 'Tumor marker',
    forms: ['tumor markers', 'tumor marker test'],
    means: 'Something in blood, urine or tissue that can be a sign of a tumor.',
    cites: [tests$('Tumor marker test : A procedure in')],
  },
  {
    term: 'Tyrosine kinase inhibitor',
    means: 'A kind of targeted drug.',
  },
  {
    term: 'Ultrasound',
    means: 'Sound waves that bounce off tissue to make a picture.',
    said: 'UL-truh-sownd',
    cites: [tests$('high-energy sound waves ( ultrasound ) off')],
  },
  {
    term: 'Upper endoscopy',
    forms: ['endoscopy'],
    means: 'A look inside the stomach with a scope that goes in through the mouth.',
    said: 'en-DOS-kuh-pee',
    cites: [tests$('Upper endoscopy : A procedure to look')],
  },
  {
    term: 'Vein',
    forms: ['veins'],
    means: 'A blood vessel that carries blood back to the heart. Drugs can be given through it.',
    said: 'vayn',
    cites: [chemotherapy$('injected into a vein or muscle, the')],
  },
  {
    term: 'Verner-Morrison syndrome',
    forms: ['verner-morrison'],
    means: 'Another name for a VIPoma.',
    said: 'VER-ner MOR-ih-sun',
  },
  {
    term: 'VIP (vasoactive intestinal peptide)',
    means: 'A hormone of the gut. Too much of it causes watery diarrhea.',
    said: 'V-I-P',
    cites: [pancreasSignsVip$('Very large amounts of watery diarrhea')],
  },
  {
    term: 'VIPoma',
    forms: ['vipomas'],
    means: 'A rare tumor that makes too much of a hormone called VIP. It causes a lot of watery diarrhea.',
    said: 'vih-POH-muh',
    cites: [pancreasKinds$('VIPomas, which make vasoactive intestinal peptide')],
  },
  {
    term: 'Vomiting',
    means: 'Throwing up.',
  },
  {
    term: 'Well differentiated',
    forms: ['well-differentiated'],
    means:
      'Cells that look and act close to normal. Their growth tends to be slow. (From the Cleveland Clinic page, reviewed June 26, 2024.)',
    said: 'dif-er-EN-shee-ay-ted',
    cites: [clevelandStagesAndGrades$('Well-differentiated neuroendocrine tumors: The cells resemble')],
  },
  {
    term: 'Wheezing',
    means: 'A whistling sound when you breathe.',
    said: 'WEE-zing',
  },
  {
    term: 'Work-up',
    means: 'The tests that show what an illness is and where it is.',
  },
  {
    term: 'X-ray',
    forms: ['x-rays'],
    means: 'A kind of radiation that can make pictures of the inside of the body.',
  },
  {
    term: 'Y-90 treatment',
    forms: ['y-90'],
    means:
      'Tiny radioactive beads for tumors that have spread to the liver. (From the Cleveland Clinic page, reviewed June 26, 2024.)',
    cites: [clevelandTreatment$('Y-90 treatment delivers radioactive beads to NETs')],
  },
  {
    term: 'Zollinger-Ellison syndrome',
    forms: ['zollinger-ellison'],
    means: 'Too much stomach acid, stomach ulcers and diarrhea, when a tumor that makes gastrin causes them.',
    said: 'ZAH-lin-jer EL-ih-sun',
    cites: [risk$('anemia , or Zollinger-Ellison syndrome'), pancreasKinds$('it is called Zollinger-Ellison syndrome')],
  },
];
