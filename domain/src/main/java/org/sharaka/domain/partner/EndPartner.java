package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A partner ends ({@code partner.ended}). What it was stays written; from the day on it fails every gate that it is a
 * party to. Its seat ends with it, and its mandates are suspended, before they begin too; where it withdraws, nothing
 * of it runs.
 *
 * @param on the day
 * @param way how it ends
 * @param document what shows it
 * @param successor who comes after it; unknown where nobody is named
 */
public record EndPartner(LocalDate on, Fact<PartnerEnd.Kind> way, Fact<Document> document, Fact<PartnerId> successor)
        implements PartnerStep {

    /** Requires the right to write partners. */
    public static final StepKind KIND = new StepKind("end", Permission.WRITE_PARTNERS);

    /** {@return an end, as it is looked at beforehand; with nothing handed in} */
    public static EndPartner on(LocalDate day) {
        return new EndPartner(day, Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public PartnerInquiry.Ending look(Rulebook book, Partner partner, PartnerCircumstances around) {
        if (partner.end().value().isPresent()) {
            throw new WrongState(KIND.word(), "ENDED");
        }
        return new PartnerInquiry.Ending(
                on,
                partner.id(),
                partner.profile().kind(),
                way,
                document,
                around.successor(),
                around.running().keySet(),
                around.named(),
                Fact.known(around.today()));
    }

    @Override
    public LocalDate earliest(Partner partner, PartnerCircumstances around) {
        return LocalDate.MIN;
    }

    @Override
    public void check(Partner partner) {
        way.required("/kind");
        document.required("/document");
    }

    @Override
    public Recorded<Partner> take(Rulebook book, Partner partner, PartnerCircumstances around) {
        PartnerEnd end = new PartnerEnd(
                new Act(around.by(), on), way.required("/kind"), document.required("/document"), successor);
        Partner ended = partner.with(end);
        return Recorded.of(ended, PartnerEvent.ended(ended, end));
    }
}
