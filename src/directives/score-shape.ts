import type { ReadDeadline, Reading } from './reading.ts'

/** A reading as JSON for scripts and for scoring; the keys are those that other tools agreed on. */
export function toScoreShape(reading: Reading): object {
  return {
    docType: reading.docType,
    issuer: reading.issuer?.value ?? null,
    typeName: reading.typeName?.value ?? null,
    parentIssuer: reading.parentIssuer?.value ?? null,
    number: reading.number?.value ?? null,
    symbol: reading.symbol?.value ?? null,
    place: reading.place?.value ?? null,
    issuedOn: reading.issuedOn?.value ?? null,
    subject: reading.subject?.value ?? null,
    theme: reading.theme?.value ?? null,
    budget: reading.budget?.value ?? null,
    venue: reading.venue?.value ?? null,
    eventTime: reading.eventTime === null ? null : deadlineShape(reading.eventTime),
    period: reading.period === null ? null : deadlineShape(reading.period),
    urgency: reading.urgency,
    classification: reading.classification,
    handling: reading.handling,
    recipients: reading.recipients.map((r) => r.value),
    basis: reading.basis.map(({ number, title, issuedOn }) => ({
      number,
      issuedOn,
      ...(title === null ? {} : { title }),
    })),
    relations: reading.relations.map(({ how, number, issuedOn }) => ({ how, number, issuedOn })),
    forms: reading.forms.map(({ title, kind }) => ({ title, kind })),
    tasks: reading.tasks.map((task) => ({
      assignees: task.assignees,
      ...(task.coordinators.length > 0 ? { coordinators: task.coordinators } : {}),
      summary: task.words,
      section: task.section,
      deadline: task.deadline === null ? null : deadlineShape(task.deadline),
      ...(task.moreDeadlines.length > 0 ? { moreDeadlines: task.moreDeadlines.map(deadlineShape) } : {}),
    })),
    reports: reading.reports.map(({ to, text, end, kind, time, via, form }) => ({
      to: to === '' ? null : to,
      text,
      end,
      kind,
      time,
      via,
      ...(form === null ? {} : { form }),
    })),
    signer: reading.signer?.value ?? null,
    copyTo: reading.copies.map((c) => c.value),
  }
}

function deadlineShape({ text, start, end, time, kind }: ReadDeadline): object {
  return { text, start, end, time, kind }
}
