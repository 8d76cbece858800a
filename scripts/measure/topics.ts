/** How far text alone decides a topic: A a format or fixed words, B words in their context, C the company's own names or account, D only hints. */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** The topics of the policy, which are the sections of the built-in packs, with how far text decides each. */
export const grades: Readonly<Record<string, Grade>> = {
  secrets: 'A',
  'personal-data': 'A',
  profanity: 'A',
  'endorsement-ad': 'A',
  'ai-generated': 'A',
  'insults-harassment': 'B',
  'hate-discrimination': 'B',
  'threats-violence': 'B',
  'finance-claims': 'B',
  'health-claims': 'B',
  spokesperson: 'B',
  confidentiality: 'B',
  'financials-mnpi': 'B',
  legal: 'B',
  'press-inquiries': 'B',
  'copyright-logo': 'B',
  'security-physical': 'B',
  'patient-privacy': 'B',
  'hr-recruiting': 'B',
  'affiliation-disclosure': 'C',
  competitors: 'C',
  customers: 'C',
  'unreleased-product': 'C',
  'incidents-crisis': 'C',
  'politics-official': 'C',
  'photo-consent': 'D',
  'colleagues-gossip': 'D',
  unverified: 'D',
  'heated-tone': 'D',
};

/** The least share of what deserves a nudge that is to be found, by grade; where text gives only hints there is none. */
export const leastFound: Readonly<Record<Grade, number>> = { A: 0.92, B: 0.7, C: 0.85, D: 0 };
