package org.sharaka.domain.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.acceptance.DeliveryInquiry;
import org.sharaka.domain.centre.LiftingInquiry;
import org.sharaka.domain.centre.OpeningInquiry;
import org.sharaka.domain.committee.SeatInquiry;
import org.sharaka.domain.condition.ConditionInquiry;
import org.sharaka.domain.correction.CorrectingInquiry;
import org.sharaka.domain.correction.DecidingInquiry;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.AllocationInquiry;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentReversalInquiry;
import org.sharaka.domain.funding.PledgeInquiry;
import org.sharaka.domain.funding.ReceiptInquiry;
import org.sharaka.domain.handover.ApprovalInquiry;
import org.sharaka.domain.handover.ClosingInquiry;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.handover.RefusingInquiry;
import org.sharaka.domain.handover.StatementInquiry;
import org.sharaka.domain.handover.TransferInquiry;
import org.sharaka.domain.handover.VisitInquiry;
import org.sharaka.domain.mandate.EndingInquiry;
import org.sharaka.domain.mandate.ProtectiveInquiry;
import org.sharaka.domain.mandate.ResumingInquiry;
import org.sharaka.domain.mandate.SigningInquiry;
import org.sharaka.domain.maturity.AssessingInquiry;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.notation.Notations;
import org.sharaka.domain.oversight.FindingInquiry;
import org.sharaka.domain.oversight.ReportInquiry;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.partner.PartnerInquiry;
import org.sharaka.domain.partner.SuccessionInquiry;
import org.sharaka.domain.partnership.AgreementInquiry;
import org.sharaka.domain.partnership.OwnAmendmentInquiry;
import org.sharaka.domain.partnership.ProjectInquiry;
import org.sharaka.domain.partnership.TermsInquiry;
import org.sharaka.domain.project.PreparationInquiry;
import org.sharaka.domain.readiness.HandoverInquiry;
import org.sharaka.domain.rulebook.AdoptionInquiry;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.WithdrawalInquiry;
import org.sharaka.domain.stepback.ClosingRemediedInquiry;
import org.sharaka.domain.stepback.CuringInquiry;
import org.sharaka.domain.stepback.OpeningStepBackInquiry;
import org.sharaka.domain.stepback.PlanningRemedyInquiry;
import org.sharaka.domain.stepback.RevertingInquiry;
import org.sharaka.domain.support.AidInquiry;
import org.sharaka.domain.support.BatchInquiry;
import org.sharaka.domain.support.GrantPaymentInquiry;
import org.sharaka.domain.support.PlanInquiry;

/**
 * Every kind of inquiry that the journal keeps, by the name it is kept under: that of its gate, or of the first where
 * it serves several. The name and not the class is in the journal, so that a class may be moved and renamed. An inquiry
 * is written as {@code {facts, kind}}, its facts in the form of {@link Notation}.
 *
 * <p>A new inquiry is one line in {@link #KINDS}: a record, or a sealed interface of the records of one concept. What a
 * {@link Notation} can hold may be in it; where it holds anything else, making the list fails with the path of the
 * component.
 *
 * <p>The journal is chained and nothing in it is ever migrated. Once a kind is in use, its shape grows by what may be
 * absent, and by nothing else: an inquiry that needs more is another record with another name, {@code mandate.sign.2},
 * and the former one is kept to be ruled again. The shapes are pinned by {@code inquiries.txt} of the tests.
 */
public final class Inquiries {

    private static final Notations NOTATIONS = Notations.standard();

    private static final List<Kind<?>> KINDS = List.of(
            kind("parties", PartiesInquiry.class),
            kind("partner", PartnerInquiry.class),
            kind("succession", SuccessionInquiry.class),
            kind("membership", SeatInquiry.class),
            kind("pledge", PledgeInquiry.class),
            kind("receipt", ReceiptInquiry.class),
            kind("allocation", AllocationInquiry.class),
            kind("payment", PaymentInquiry.class),
            kind("payment.reversal", PaymentReversalInquiry.class),
            kind("preparation", PreparationInquiry.class),
            kind("undertaking", ProjectInquiry.class),
            kind("agreement", AgreementInquiry.class),
            kind("terms.approve", TermsInquiry.class),
            kind("delivery", DeliveryInquiry.class),
            kind("condition", ConditionInquiry.class),
            kind("centre.open", OpeningInquiry.class),
            kind("centre.lift-reserve", LiftingInquiry.class),
            kind("mandate.sign", SigningInquiry.class),
            kind("mandate.protect", ProtectiveInquiry.class),
            kind("mandate.resume", ResumingInquiry.class),
            kind("mandate.end", EndingInquiry.class),
            kind("report", ReportInquiry.class),
            kind("finding", FindingInquiry.class),
            kind("assessment", AssessingInquiry.class),
            kind("plan", PlanInquiry.class),
            kind("plan.grant-batch", BatchInquiry.class),
            kind("aid.pay", AidInquiry.class),
            kind("grant.pay", GrantPaymentInquiry.class),
            kind("handover.propose", ProposalInquiry.class),
            kind("handover.approve", ApprovalInquiry.class),
            kind("handover.transfer", TransferInquiry.class),
            kind("handover.refuse", RefusingInquiry.class),
            kind("project.own-amendment", OwnAmendmentInquiry.class),
            kind("handover.visit", VisitInquiry.class),
            kind("handover.state-use", StatementInquiry.class),
            kind("handover.close", ClosingInquiry.class),
            kind("stepback.open", OpeningStepBackInquiry.class),
            kind("stepback.cure", CuringInquiry.class),
            kind("stepback.plan", PlanningRemedyInquiry.class),
            kind("stepback.close", ClosingRemediedInquiry.class),
            kind("stepback.revert", RevertingInquiry.class),
            kind("handover", HandoverInquiry.class),
            kind("policy.adopt", AdoptionInquiry.class),
            kind("policy.withdraw", WithdrawalInquiry.class),
            kind("fact", CorrectingInquiry.class),
            kind("fact.decide", DecidingInquiry.class));

    private static final Notation<String> NAMES = Notation.of(String.class);

    private static final String KIND = "kind";
    private static final String FACTS = "facts";

    private Inquiries() {}

    /** {@return the kinds that can be kept; for each name its record, or a sealed interface of its records} */
    public static Map<String, Class<? extends Inquiry>> kinds() {
        return KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Kind::type));
    }

    /**
     * Writes an inquiry.
     *
     * @param inquiry one of {@link #kinds}
     * @return a plain tree of two members, {@code facts} and {@code kind}
     * @throws IllegalArgumentException for an inquiry of no kind
     */
    public static Map<String, Object> write(Inquiry inquiry) {
        return KINDS.stream()
                .filter(kind -> kind.type().isInstance(inquiry))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        inquiry.getClass().getName() + " is not among the inquiries that the journal keeps"))
                .write(inquiry);
    }

    /**
     * Reads an inquiry.
     *
     * @param tree what {@link #write} gives
     * @return the inquiry
     * @throws InvalidValue with every fault under its JSON pointer: {@code value.enum} with reason {@code unknown} at
     *     {@code /kind}, and what {@link Notation} says of the facts
     */
    @SuppressWarnings("exports")
    public static Inquiry read(@Nullable Object tree) {
        if (!(tree instanceof Map<?, ?> members)) {
            throw tree == null
                    ? InvalidValue.of("value.required", "missing")
                    : InvalidValue.of("value.object", "form", tree);
        }
        Faults faults = new Faults();
        members.keySet().stream()
                .filter(name -> !name.equals(KIND) && !name.equals(FACTS))
                .forEach(name -> faults.add("/" + name, "value.member", "unknown", name));
        Optional<Kind<?>> kind = faults.take("/" + KIND, () -> named(NAMES.read(members.get(KIND))));
        Optional<Inquiry> inquiry = kind.flatMap(
                known -> faults.take("/" + FACTS, () -> known.notation().read(members.get(FACTS))));
        faults.throwIfAny();
        return inquiry.orElseThrow();
    }

    private static Kind<?> named(String name) {
        return KINDS.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "value.enum",
                        "unknown",
                        name,
                        KINDS.stream().map(Kind::name).collect(Collectors.joining(", "))));
    }

    private static <T extends Inquiry> Kind<T> kind(String name, Class<T> type) {
        return new Kind<>(name, type, NOTATIONS.of(type));
    }

    private record Kind<T extends Inquiry>(String name, Class<T> type, Notation<T> notation) {

        Map<String, Object> write(Inquiry inquiry) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put(FACTS, notation.write(type.cast(inquiry)));
            tree.put(KIND, name);
            return tree;
        }
    }
}
