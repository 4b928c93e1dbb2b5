import type { Form } from '../form.ts'

/** Báo cáo kết quả triển khai hoạt động: the form for directives that bring none of their own. */
export const activity: Form = {
  name: 'activity',
  version: 1,
  titleKey: 'report-form-activity',
  fields: [
    {
      name: 'activities',
      kind: 'text',
      required: true,
      labelKey: 'report-field-activities',
      promptKey: 'report-ask-activities',
      exampleKey: 'report-example-activities',
    },
    {
      name: 'dates',
      kind: 'dateRange',
      required: true,
      labelKey: 'report-field-dates',
      promptKey: 'report-ask-dates',
      exampleKey: 'report-example-dates',
    },
    {
      name: 'participants',
      kind: 'number',
      required: true,
      labelKey: 'report-field-participants',
      promptKey: 'report-ask-participants',
      exampleKey: 'report-example-participants',
    },
    {
      name: 'support',
      kind: 'support',
      required: false,
      labelKey: 'report-field-support',
      promptKey: 'report-ask-support',
      exampleKey: 'report-example-support',
    },
    {
      name: 'media',
      kind: 'text',
      required: false,
      labelKey: 'report-field-media',
      promptKey: 'report-ask-media',
      exampleKey: 'report-example-media',
    },
    {
      name: 'difficulties',
      kind: 'text',
      required: false,
      labelKey: 'report-field-difficulties',
      promptKey: 'report-ask-difficulties',
      exampleKey: 'report-example-difficulties',
    },
    {
      name: 'photos',
      kind: 'photos',
      required: false,
      labelKey: 'report-field-photos',
      promptKey: 'report-ask-photos',
      exampleKey: 'report-example-photos',
    },
  ],
}
