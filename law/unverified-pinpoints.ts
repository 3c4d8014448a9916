/** A paragraph number that was guessed for an entry. */
export interface UnverifiedPinpoint {
  readonly entry: string;
  readonly candidate: string;
}

/**
 * Leads for a person who checks an entry against its text. They are no part of the gathered law, so that nothing which cites
 * can reach them.
 */
export const unverifiedPinpoints: readonly UnverifiedPinpoint[] = [
  { entry: "hrc-38-7-shutdowns", candidate: "op. para. 13 (unverified)" },
  { entry: "hrc-47-16-shutdowns", candidate: "op. para. 11 (unverified)" },
  { entry: "ohchr5055-def", candidate: "paras. 4-7 (unverified)" },
  { entry: "ohchr5055-legal", candidate: "paras. 8-16 (unverified)" },
  { entry: "ohchr5055-recs-states", candidate: "para. 67 (unverified)" },
  { entry: "jd2015-killswitch", candidate: "para. 4(c) (unverified)" },
  { entry: "cd-telecom", candidate: "art. 46 (2002); arts. 125-126 (2020)" },
  { entry: "lk-1991-69", candidate: "s. 69" },
  { entry: "ng-nca-2003", candidate: "ss. 146-148" },
  { entry: "ru-90fz", candidate: "art. 65.1 of Law 126-FZ" },
];
