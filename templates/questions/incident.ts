import type { Questionnaire } from "../../core/facts/question.ts";

const services = [
  "Facebook",
  "Google",
  "Instagram",
  "Messenger",
  "Signal",
  "Telegram",
  "TikTok",
  "Twitter",
  "Viber",
  "WhatsApp",
  "X",
  "YouTube",
];

export default {
  id: "incident",
  sections: [
    {
      id: "territory",
      questions: [
        {
          id: "country",
          control: { kind: "country" },
          isRequired: true,
          feeds: "incident.country",
          usedIn: ["bound-state", "addressees"],
        },
        {
          id: "territory",
          control: { kind: "territory", country: "country" },
          isRequired: true,
          feeds: "incident.territory",
          usedIn: ["background"],
        },
        {
          id: "time-zone",
          control: { kind: "time-zone", country: "country" },
          isRequired: true,
          feeds: "case.timeZone",
          usedIn: ["every-hour", "timeline"],
        },
      ],
    },
    {
      id: "people",
      questions: [
        {
          id: "summary",
          control: { kind: "text" },
          isRequired: true,
          feeds: "incident.summary",
          usedIn: ["subject-line"],
        },
        {
          id: "affected",
          control: { kind: "choice", options: ["everyone", "region", "mobile", "groups"] },
          usedIn: ["kept"],
        },
        {
          id: "affected-groups",
          control: {
            kind: "choice",
            options: ["protesters", "journalists", "voters", "students", "minority", "detainees", "other"],
          },
          visibleWhen: { kind: "is", question: "affected", value: "groups" },
          usedIn: ["kept"],
        },
        { id: "harm", control: { kind: "long-text" }, usedIn: ["kept"] },
      ],
    },
    {
      id: "time",
      says: "times",
      questions: [
        {
          id: "start",
          control: { kind: "when" },
          isRequired: true,
          feeds: "incident.from",
          usedIn: ["baseline", "bound-date", "timeline"],
        },
        {
          id: "start-exactness",
          control: { kind: "exactness", of: "start" },
          isRequired: true,
          visibleWhen: { kind: "has-hour", question: "start" },
          usedIn: ["period"],
        },
        {
          id: "ongoing",
          control: { kind: "yes-no" },
          feeds: "incident.isOngoing",
          usedIn: ["period"],
        },
        {
          id: "end",
          control: { kind: "when", notBefore: "start" },
          visibleWhen: { kind: "not", of: { kind: "is", question: "ongoing", value: true } },
          feeds: "incident.to",
          usedIn: ["period", "necessity"],
        },
        {
          id: "end-exactness",
          control: { kind: "exactness", of: "end" },
          isRequired: true,
          visibleWhen: { kind: "has-hour", question: "end" },
          usedIn: ["period"],
        },
        {
          id: "end-confirmed",
          control: { kind: "yes-no" },
          visibleWhen: { kind: "given", question: "end" },
          feeds: "incident.isEndConfirmed",
          usedIn: ["period"],
        },
      ],
    },
    {
      id: "services",
      says: "networks",
      questions: [
        {
          id: "extent",
          control: { kind: "choice", options: ["everything", "services", "slow", "mobile"] },
          isRequired: true,
          usedIn: ["kept"],
        },
        {
          id: "services",
          control: { kind: "several", proposed: services },
          feeds: "incident.services",
          usedIn: ["provisions"],
        },
        {
          id: "networks",
          control: { kind: "networks" },
          feeds: "incident.networks",
          usedIn: ["background"],
        },
      ],
    },
    {
      id: "context",
      questions: [
        {
          id: "trigger",
          control: { kind: "choice", options: ["election", "protest", "exam", "conflict", "unrest", "other", "none"] },
          isRequired: true,
          usedIn: ["kept"],
        },
        {
          id: "trigger-name",
          control: { kind: "text" },
          visibleWhen: {
            kind: "all",
            of: [
              { kind: "given", question: "trigger" },
              { kind: "not", of: { kind: "is", question: "trigger", value: "none" } },
            ],
          },
          usedIn: ["kept"],
        },
        {
          id: "trigger-when",
          control: { kind: "when" },
          visibleWhen: {
            kind: "all",
            of: [
              { kind: "given", question: "trigger" },
              { kind: "not", of: { kind: "is", question: "trigger", value: "none" } },
            ],
          },
          usedIn: ["kept"],
        },
      ],
    },
    {
      id: "state-said",
      says: "explanations",
      questions: [
        {
          id: "order",
          control: { kind: "choice", options: ["published", "secret", "none"] },
          isRequired: true,
          usedIn: ["kept"],
        },
        {
          id: "order-name",
          control: { kind: "text" },
          visibleWhen: { kind: "is", question: "order", value: "published" },
          usedIn: ["kept"],
        },
        {
          id: "explained",
          control: { kind: "choice", options: ["yes", "recorded", "no"] },
          isRequired: true,
          feeds: "explanation.isRecorded",
          usedIn: ["explanations"],
        },
        {
          id: "explained-by",
          control: { kind: "text" },
          isRequired: true,
          visibleWhen: { kind: "is", question: "explained", value: "yes" },
          feeds: "explanation.by",
          usedIn: ["explanations"],
        },
        {
          id: "explained-words",
          control: { kind: "long-text" },
          isRequired: true,
          visibleWhen: { kind: "is", question: "explained", value: "yes" },
          feeds: "explanation.text",
          usedIn: ["explanations"],
        },
      ],
    },
  ],
} satisfies Questionnaire;
