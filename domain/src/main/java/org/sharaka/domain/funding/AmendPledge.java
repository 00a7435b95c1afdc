package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A pledge is amended by the donor's written notice ({@code pledge.amendment}).
 *
 * @param on from which day
 * @param document the donor's paper
 * @param terms the whole new terms
 */
public record AmendPledge(LocalDate on, Fact<Document> document, Fact<PledgeTerms> terms) implements PledgeStep {

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("amend", Permission.WRITE_FUNDING);

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the date of the paper
     */
    public AmendPledge {
        document.value().ifPresent(paper -> Steps.notBefore(paper.date(), on));
    }

    /**
     * An amendment, as it is looked at beforehand.
     *
     * @param amount how much would be pledged; unknown for as much as before
     * @return without a paper
     * @throws InvalidValue {@code pledge.schedule} at {@code /amount} for an amount below zero
     */
    public static AmendPledge on(LocalDate day, Fact<Money> amount) {
        Fact<PledgeTerms> terms = Fact.of(amount.value()
                .map(asked ->
                        new PledgeTerms(asked, asked.isZero() ? List.of() : List.of(new Instalment(day, asked)))));
        return new AmendPledge(day, Fact.unknown(), terms);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * Its gate.
     *
     * @return {@code pledge.amendment} after the rules on its parties; where it raises a pledge of cash to a project of
     *     model 2, {@code allocation.model}; where it is lowered under an agreement of model 1,
     *     {@code agreement.committed}
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the pledge or its last amendment
     */
    @Override
    public PledgeInquiry look(Rulebook book, Pledge pledge, PledgeCircumstances around) {
        Money before = pledge.terms().amount();
        Money amount = terms.fold(PledgeTerms::amount, () -> before);
        boolean cash = pledge.kind() == GiftKind.CASH;
        boolean raises = amount.compareTo(before) > 0 && cash;
        boolean lowers = amount.compareTo(before) < 0 && cash;
        return new PledgeInquiry.Amending(
                on,
                pledge.id(),
                amount,
                around.received().mostFrom(on),
                around.agreementRests(),
                raises ? around.control() : Fact.unknown(),
                lowers ? around.coverage() : Fact.unknown(),
                around.donor());
    }

    @Override
    public LocalDate earliest(Pledge pledge, PledgeCircumstances around) {
        return pledge.termsSince();
    }

    @Override
    public void check(Pledge pledge) {
        document.required("/document");
        terms.required("/amount");
    }

    @Override
    public Recorded<Pledge> take(Rulebook book, Pledge pledge, PledgeCircumstances around) {
        Amendment amendment = new Amendment(
                Fact.known(document.required("/document")), terms.required("/amount"), around.act(on), Fact.unknown());
        Pledge.Snapshot state = pledge.snapshot();
        return new Recorded<>(
                pledge.with(Steps.more(state.amendments(), amendment), state.consents()),
                Particulars.on(on)
                        .and(document.required("/document"))
                        .and(amendment.terms())
                        .as("pledge.amended", pledge.id().value()));
    }
}
