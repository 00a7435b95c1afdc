package org.sharaka.persistence.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.acceptance.DeliveryInquiry;
import org.sharaka.domain.centre.LiftingInquiry;
import org.sharaka.domain.centre.OpeningInquiry;
import org.sharaka.domain.committee.SeatInquiry;
import org.sharaka.domain.committee.SeatQuestion;
import org.sharaka.domain.funding.AllocationInquiry;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PledgeInquiry;
import org.sharaka.domain.funding.ReceiptInquiry;
import org.sharaka.domain.gate.Inquiry;
import org.sharaka.domain.handover.ApprovalInquiry;
import org.sharaka.domain.handover.ClosingInquiry;
import org.sharaka.domain.handover.ClosingRemedied;
import org.sharaka.domain.handover.CuringStepBack;
import org.sharaka.domain.handover.HandoverInquiry;
import org.sharaka.domain.handover.OpeningStepBack;
import org.sharaka.domain.handover.PlanningRemedy;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.handover.RevertingCentre;
import org.sharaka.domain.handover.TransferInquiry;
import org.sharaka.domain.handover.VisitInquiry;
import org.sharaka.domain.mandate.EndingInquiry;
import org.sharaka.domain.mandate.ResumingInquiry;
import org.sharaka.domain.mandate.SigningInquiry;
import org.sharaka.domain.maturity.AssessingInquiry;
import org.sharaka.domain.oversight.FindingInquiry;
import org.sharaka.domain.oversight.ReportInquiry;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.partner.PartnerEndInquiry;
import org.sharaka.domain.partner.PartnerInquiry;
import org.sharaka.domain.partnership.AgreementInquiry;
import org.sharaka.domain.partnership.TermsInquiry;
import org.sharaka.domain.partnership.UndertakingInquiry;
import org.sharaka.domain.project.PreparationInquiry;
import org.sharaka.domain.support.AidInquiry;
import org.sharaka.domain.support.BatchInquiry;
import org.sharaka.domain.support.GrantPaymentInquiry;
import org.sharaka.domain.support.PlanInquiry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every kind of inquiry that the journal keeps, by the name it is kept under: that of its gate, or of the first where
 * it serves several. The name and not the class stands in the journal, so that a class may be moved and renamed.
 *
 * <p>A new inquiry is one line in {@link #KINDS}: a record, or a sealed interface of the records of one concept. What
 * {@link Documents} can hold may stand in it; where it holds anything else, making the list fails with the path of the
 * component. A {@link org.sharaka.domain.gate.Question} that it holds is one of {@link #QUESTIONS}.
 *
 * <p>The journal is chained and nothing in it is ever migrated. Once a kind is in use, its shape stays: an inquiry that
 * asks more is another record with another name, {@code mandate.sign.2}, and the former one is kept to be asked again.
 * The shapes are pinned by {@code src/test/resources/documents/inquiries.txt}.
 */
final class Inquiries {

    /** What a concept may ask at the gate of another. */
    static final List<Class<?>> QUESTIONS = List.of(SeatQuestion.class);

    private static final List<Kind<?>> KINDS = List.of(
            kind("parties", PartiesInquiry.class),
            kind("partner", PartnerInquiry.class),
            kind("partner.end", PartnerEndInquiry.class),
            kind("membership", SeatInquiry.class),
            kind("pledge.amend", PledgeInquiry.class),
            kind("receipt", ReceiptInquiry.class),
            kind("allocation", AllocationInquiry.class),
            kind("payment", PaymentInquiry.class),
            kind("preparation", PreparationInquiry.class),
            kind("undertaking", UndertakingInquiry.class),
            kind("agreement", AgreementInquiry.class),
            kind("terms.approve", TermsInquiry.class),
            kind("delivery", DeliveryInquiry.class),
            kind("centre.open", OpeningInquiry.class),
            kind("centre.lift-reserve", LiftingInquiry.class),
            kind("mandate.sign", SigningInquiry.class),
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
            kind("handover.visit", VisitInquiry.class),
            kind("handover.close", ClosingInquiry.class),
            kind("stepback.open", OpeningStepBack.class),
            kind("stepback.cure", CuringStepBack.class),
            kind("stepback.plan", PlanningRemedy.class),
            kind("stepback.close", ClosingRemedied.class),
            kind("stepback.revert", RevertingCentre.class),
            kind("handover", HandoverInquiry.class));

    private static final Map<String, Kind<?>> BY_NAME =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Function.identity()));
    private static final Map<Class<?>, Kind<?>> BY_TYPE = byType();

    private static final String KIND = "kind";
    private static final String FACTS = "facts";

    private Inquiries() {}

    /** The records that can be kept. */
    static Set<Class<?>> types() {
        return BY_TYPE.keySet();
    }

    /** The kinds by their names. */
    static Map<String, Class<?>> kinds() {
        return KINDS.stream().collect(Collectors.toUnmodifiableMap(Kind::name, Kind::type));
    }

    static JsonNode node(Inquiry inquiry) {
        return kind(inquiry.getClass()).node(inquiry);
    }

    static Inquiry read(JsonNode node) {
        String name = node.required(KIND).stringValue();
        Kind<?> kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("no inquiry " + name);
        }
        return (Inquiry) kind.documents().read(node.required(FACTS));
    }

    private static Kind<?> kind(Class<?> type) {
        Kind<?> kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalStateException(type.getName() + " is not among the inquiries that the journal keeps");
        }
        return kind;
    }

    private static <T extends Inquiry> Kind<T> kind(String name, Class<T> type) {
        return new Kind<>(name, type, Documents.within(type));
    }

    private static Map<Class<?>, Kind<?>> byType() {
        Map<Class<?>, Kind<?>> kinds = new HashMap<>();
        KINDS.forEach(kind -> SealedNotation.permitted(kind.type()).forEach(type -> kinds.put(type, kind)));
        return Map.copyOf(kinds);
    }

    private record Kind<T>(String name, Class<T> type, Documents<T> documents) {

        JsonNode node(Inquiry inquiry) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.set(FACTS, documents.node(type.cast(inquiry)));
            return node.put(KIND, name);
        }
    }
}
