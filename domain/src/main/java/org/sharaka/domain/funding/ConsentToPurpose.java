package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The donor consents in writing that the money of a pledge goes elsewhere too ({@code pledge.purpose}).
 *
 * @param on from which day
 * @param to where to
 * @param document the donor's paper, a {@link DocumentKind#CONSENT}
 */
public record ConsentToPurpose(LocalDate on, Fact<Purpose> to, Fact<Document> document) implements PledgeStep {

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("consent", Permission.WRITE_FUNDING);

    /**
     * Checks the paper.
     *
     * @throws InvalidValue {@code value.enum} at {@code /document/kind} for another kind of paper; {@code value.date}
     *     with reason {@code order} at {@code /on} for a day before the date of the paper
     */
    public ConsentToPurpose {
        document.value().ifPresent(paper -> Consent.isWrittenBy(paper, on));
    }

    /** {@return a consent, as it is looked at beforehand; without a paper} */
    public static ConsentToPurpose on(LocalDate day) {
        return new ConsentToPurpose(day, Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * Its gate.
     *
     * @return the rules on its parties
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the pledge
     */
    @Override
    public Inquiry look(Rulebook book, Pledge pledge, PledgeCircumstances around) {
        return FundingRules.asksParties("pledge.consent", on, around.donor());
    }

    @Override
    public LocalDate earliest(Pledge pledge, PledgeCircumstances around) {
        return pledge.pledgedOn();
    }

    @Override
    public void check(Pledge pledge) {
        to.required("/to");
        document.required("/document");
    }

    @Override
    public Recorded<Pledge> take(Rulebook book, Pledge pledge, PledgeCircumstances around) {
        Consent consent = new Consent(around.to().required("/to"), document.required("/document"), around.act(on));
        Pledge.Snapshot state = pledge.snapshot();
        return new Recorded<>(
                pledge.with(state.amendments(), Steps.more(state.consents(), consent)),
                Particulars.on(on)
                        .and(consent.to())
                        .and(consent.document())
                        .as("pledge.consented", pledge.id().value()));
    }
}
