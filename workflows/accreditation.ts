// An accreditation as its six stages. The record moves when people act; this is the clock and the hand: whom it reminds, who stands
// above, what silence means. When and how long is the case's policy; nothing else in the service acts by itself.
import type { Run } from './run.ts'
import { setUp } from './run.ts'

/** One durable run per offer and cycle; its input is the case alone, so starting, catching up and a second life are one path. */
export async function accreditation(caseId: string): Promise<void> {
  const run = await setUp(caseId)
  await qualityModel(run)
  await localDevelopment(run)
  await qualityDescription(run)
  await audit(run)
  await report(run)
  await learning(run)
  await run.settled()
}

/** 1. The offer confirms that it has the frozen model. Unconfirmed, it counts as received. */
function qualityModel(run: Run): Promise<void> {
  return run.until('qualityModel', {
    confirmModel: { remind: ['manager'], above: ['lineManager'], silence: { records: 'countModelAsReceived', tells: ['manager', 'consultant'] } },
  })
}

/** 2. Voluntary local development, until its leader ends it or its time is over. */
function localDevelopment(run: Run): Promise<void> {
  return run.until('localDevelopment', {
    finishDevelopment: { remind: ['manager'], above: ['lineManager'], silence: { records: 'closeDevelopment', tells: ['manager', 'consultant'] } },
  })
}

/** 3. The offer submits its description; the consultant returns it for formal gaps, takes it, or by silence it stands as submitted. */
function qualityDescription(run: Run): Promise<void> {
  return run.until('qualityDescription', {
    submitDescription: { remind: ['manager'], above: ['lineManager'], silence: { tells: ['manager', 'lineManager', 'consultant'] } },
    takeBasis: { remind: ['consultant'], above: ['secretariatHead'], silence: { records: 'standAsSubmitted', tells: ['manager', 'consultant', 'secretariatHead'] } },
  })
}

/** 4. A team is appointed and cleared, the day planned, the programme sent, the audit opened and closed. Late: the offer is told. */
function audit(run: Run): Promise<void> {
  return run.until('audit', {
    prepareAudit: { remind: ['consultant'], above: ['secretariatHead'], silence: { tells: ['manager', 'consultant', 'secretariatHead'] } },
    declareImpartiality: { remind: ['auditor'], above: ['consultant'], silence: { tells: ['consultant', 'secretariatHead'] } },
    sendProgramme: { remind: ['leadAuditor'], above: ['consultant'], silence: { tells: ['manager', 'leadAuditor', 'secretariatHead'] } },
    closeAudit: { remind: ['leadAuditor'], above: ['consultant'], silence: { tells: ['manager', 'leadAuditor', 'secretariatHead'] } },
  })
}

/** 5. Draft, quality check, hearing, answers, the final report, the decision, and an action plan only where it asks for one. */
function report(run: Run): Promise<void> {
  return run.until('report', {
    draftReport: { remind: ['leadAuditor'], above: ['secretariatHead'], silence: { tells: ['manager', 'leadAuditor', 'secretariatHead'] } },
    qualityCheck: { remind: ['qualityChecker'], above: ['secretariatHead'], silence: { tells: ['manager', 'qualityChecker', 'secretariatHead'] } },
    sendToHearing: { remind: ['leadAuditor'], above: ['secretariatHead'], silence: { tells: ['manager', 'leadAuditor', 'secretariatHead'] } },
    hearing: { remind: ['manager'], above: ['lineManager'], silence: { records: 'closeHearing', tells: ['manager', 'leadAuditor', 'consultant'] } },
    answerRemarks: { remind: ['leadAuditor'], above: ['secretariatHead'], silence: { tells: ['manager', 'leadAuditor', 'secretariatHead'] } },
    issueReport: { remind: ['consultant'], above: ['secretariatHead'], silence: { tells: ['manager', 'consultant', 'secretariatHead'] } },
    decide: { remind: ['decider'], above: ['secretariatHead'], silence: { records: 'passToDeputy', tells: ['manager', 'deputyDecider', 'secretariatHead'] } },
    agreeActionPlan: { remind: ['manager'], above: ['lineManager'], silence: { tells: ['manager', 'lineManager', 'consultant'] } },
    closeActionPlan: { remind: ['manager'], above: ['lineManager'], silence: { tells: ['manager', 'lineManager', 'consultant', 'secretariatHead'] } },
  })
}

/** 6. The offer chooses what to share; silence is no. The case ends either way, and the next cycle gets its date. */
function learning(run: Run): Promise<void> {
  return run.until('learning', {
    share: { remind: ['manager'], above: [], silence: { records: 'endUnshared', tells: ['manager', 'consultant'] } },
    finish: { remind: ['consultant'], above: ['secretariatHead'], silence: { records: 'endQuietly', tells: ['manager', 'consultant'] } },
  })
}
