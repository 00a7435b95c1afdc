package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * The guarantee period is extended by decision while it runs.
 *
 * @param on the day of the decision
 * @param lots which lots; empty for all that are provisionally accepted
 * @param until the new end, after the present one
 * @param reason why
 * @param document the decision, a {@link DocumentKind#DECISION} dated no later than the day
 */
public record ExtendGuarantee(
        LocalDate on, List<LotId> lots, Fact<LocalDate> until, Fact<Reason> reason, Fact<Document> document)
        implements DeliveryStep {

    /** A decision, for whoever approves projects. */
    public static final StepKind KIND = new StepKind("extend-guarantee", Permission.APPROVE_PROJECTS);

    /**
     * Checks the decision.
     *
     * @throws InvalidValue {@code value.enum} at {@code /document/kind}; {@code value.date} with reason {@code late} at
     *     {@code /document/date}
     */
    public ExtendGuarantee {
        lots = List.copyOf(lots);
        Written.mustBe(DocumentKind.DECISION, on, document);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        return new DeliveryInquiry.ExtendingGuarantee(
                on,
                delivery.project(),
                around.parties(),
                chosen(delivery).stream()
                        .map(lot -> new LotInGuarantee(lot.id(), Fact.known(end(lot)), List.of(), List.of()))
                        .toList());
    }

    @Override
    public LocalDate earliest(Delivery delivery, DeliveryCircumstances around) {
        return delivery.earliest(chosen(delivery));
    }

    @Override
    public void check(Delivery delivery) {
        Decision.check(reason, document);
        List<Lot> chosen = chosen(delivery);
        chosen.forEach(lot -> Written.inOrder("/until", end(lot).plusDays(1), until.required("/until")));
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        List<Lot> chosen = chosen(delivery);
        Extension extension = new Extension(Decision.of(around.act(on), reason, document), until.required("/until"));
        return new Recorded<>(
                delivery.with(chosen, lot -> lot.withAcceptance(accepted -> accepted.extendedBy(extension))),
                Particulars.of(extension).and(chosen).as("guarantee.extended", delivery.project()));
    }

    private List<Lot> chosen(Delivery delivery) {
        return delivery.standing(KIND.word(), lots, Stage.PROVISIONALLY_ACCEPTED);
    }

    private static LocalDate end(Lot lot) {
        return lot.acceptance().value().orElseThrow().guaranteeEnd();
    }
}
