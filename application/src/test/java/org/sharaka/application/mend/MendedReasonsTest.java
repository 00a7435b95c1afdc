package org.sharaka.application.mend;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.rulebook.Reasons;

/** Every reason of a rule that does not pass has a mend, or stands here with why nothing can be done over HTTP. */
class MendedReasonsTest {

    private static final String SOMEONE = "somebody else acts: a right of a person, and no record";
    private static final String SENT = "what is sent states it otherwise: an amount, a day or a list of the request";
    private static final String TIME = "the period that was handed in is over, or not yet";
    private static final String DONE = "it was done already, and is not done again";
    private static final String LISTED = "a notice, which nothing waits for";
    private static final String LATER = "not yet: its remedy alone says what to do";

    /** By family and reason, else by family. */
    private static final Map<String, String> NOTHING = Map.ofEntries(
            entry("actor.interest", SOMEONE),
            entry("fact.correction.four-eyes", SOMEONE),
            entry("handover.four-eyes", SOMEONE),
            entry("partner.blocked.four-eyes", SOMEONE),
            entry("payment.four-eyes", SOMEONE),
            entry("policy.adoption.four-eyes", SOMEONE),
            entry("policy.adoption.proposer", SOMEONE),
            entry("reserve.lifting.four-eyes", SOMEONE),
            entry("support.four-eyes", SOMEONE),
            entry("allocation.available", SENT),
            entry("allocation.model", SENT),
            entry("allocation.release", SENT),
            entry("assessment.validation", SENT),
            entry("evidence", SENT),
            entry("fact.correction.allocated", SENT),
            entry("funding.balance", SENT),
            entry("handover.waiver.approvers", SENT),
            entry("handover.waiver.fail", SENT),
            entry("handover.waiver.many", SENT),
            entry("handover.waiver.never", SENT),
            entry("handover.waiver.term", SENT),
            entry("mandate.manager", SENT),
            entry("mandate.term.fail", SENT),
            entry("membership.capacity", SENT),
            entry("membership.kind", SENT),
            entry("membership.overlap", SENT),
            entry("pledge.amendment", SENT),
            entry("pledge.purpose", SENT),
            entry("policy.adoption", SENT),
            entry("receipt.in-kind", SENT),
            entry("receipt.other", SENT),
            entry("receipt.reversal", SENT),
            entry("reserve.deadline", SENT),
            entry("payment.available.fail", SENT),
            entry("succession.accept", SENT),
            entry("terms.amendment", SENT),
            entry("support.batch", SENT),
            entry("support.cap", SENT),
            entry("support.experience-first", SENT),
            entry("support.provider", SENT),
            entry("support.share", SENT),
            entry("partner.ended.kind", SENT),
            entry("partner.ended.late", SENT),
            entry("partner.ended.party", SENT),
            entry("partner.ended.successor", SENT),
            entry("stepback.cure.fail", TIME),
            entry("stepback.plan.fail", TIME),
            entry("stepback.urgent", TIME),
            entry("stepback.trigger", TIME),
            entry("stepback.revert.clause", TIME),
            entry("followup.visit.unplanned", TIME),
            entry("followup.visit.other-year", TIME),
            entry("followup.visit.coming-year", TIME),
            entry("followup.visit.uninsured", SENT),
            entry("support.late-report.ended", TIME),
            entry("support.stops.late", TIME),
            entry("support.stops.settlement-late", TIME),
            entry("support.stops.fail", TIME),
            entry("acceptance.condition.extended", DONE),
            entry("acceptance.condition.none", DONE),
            entry("partner.ended.fail", DONE),
            entry("stepback.revert.remedied", DONE),
            entry("support.unjustified.nothing", DONE),
            entry("handover.approval.new-fail", DONE),
            entry("mandate.gap", LISTED),
            entry("partner.duplicate", LISTED),
            entry("pledge.overdue", LISTED),
            entry("receipt.duplicate", LISTED),
            entry("report.due", LISTED),
            entry("partner.in-use.agreement", LATER),
            entry("payment.available.held", LATER),
            entry("payment.available.uncovered", LATER),
            entry("support.stops.due", TIME),
            entry("support.stops.settlement-open", TIME),
            entry("acceptance.condition.open", DONE),
            entry("works.retention.ceiling", SENT),
            entry("works.retention.exceeds", SENT),
            entry("works.retention.early", TIME),
            entry("works.retention.missing", LATER),
            entry("works.retention.short", LATER));

    @Test
    void every_reason_has_a_mend_or_a_why_not() {
        Set<String> open = new TreeSet<>();
        Set<String> both = new TreeSet<>();
        Reasons.ofRefusals().map(pair -> pair.split(" ")).forEach(pair -> {
            String family = pair[0];
            String reason = pair[1];
            boolean mended = Mending.knows(family, reason);
            boolean listed = NOTHING.containsKey(family) || NOTHING.containsKey(family + "." + reason);
            if (!mended && !listed) {
                open.add(family + "." + reason);
            }
            if (mended && NOTHING.containsKey(family + "." + reason)) {
                both.add(family + "." + reason);
            }
        });

        assertThat(open).isEmpty();
        assertThat(both).isEmpty();
    }
}
