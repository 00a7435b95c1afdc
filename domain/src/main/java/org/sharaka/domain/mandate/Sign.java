package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.DomainEvent;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A mandate is signed by both sides (S11); one that follows a mandate of the same manager renews it.
 *
 * @param on the day
 * @param agreement the signed management agreement
 */
public record Sign(LocalDate on, Fact<Document> agreement) implements MandateStep {

    /** For whoever writes centres. */
    public static final StepKind KIND = new StepKind("sign", Permission.WRITE_CENTRES);

    /**
     * Sees what paper it is.
     *
     * @throws InvalidValue at {@code /document} for another paper than a management agreement, or one dated later
     */
    public Sign {
        Faults faults = new Faults();
        agreement.value().ifPresent(paper -> paper.mustBe(DocumentKind.MANDATE_AGREEMENT, on, "/document", faults));
        faults.throwIfAny();
    }

    /** {@return a signature, as it is looked at beforehand; without the agreement} */
    public static Sign on(LocalDate day) {
        return new Sign(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public SigningInquiry look(Rulebook book, Mandate mandate, MandateCircumstances around) {
        mandate.life().signature().value().ifPresent(signature -> {
            LocalDate signed = signature.by().on();
            LocalDate day = on.isBefore(signed) ? signed : on;
            throw new WrongState(KIND.word(), mandate.stateOn(day).name());
        });
        return new SigningInquiry(
                on,
                new SigningInquiry.MandateFacts(
                        mandate.id(), isRenewal(book, mandate, around), mandate.term(), running(around)),
                new SigningInquiry.ManagerFacts(
                        mandate.manager(),
                        around.manager().profile().kind(),
                        Stream.concat(mandate.snapshot().papers().stream(), around.onFile().stream())
                                .distinct()
                                .toList(),
                        Stream.of(
                                        mandate.snapshot().experience(),
                                        around.manager().onFile().experience(),
                                        around.absorbed())
                                .flatMap(List::stream)
                                .distinct()
                                .toList()),
                around.centre(),
                around.parties());
    }

    private boolean isRenewal(Rulebook book, Mandate mandate, MandateCircumstances around) {
        int gapDays = book.on(on).mandate().renewalGapDays();
        Term term = mandate.term();
        return around.others().stream()
                .filter(other -> other.manager().equals(mandate.manager()))
                .flatMap(other -> other.effectiveTerm().value().stream())
                .anyMatch(other -> !other.overlaps(term) && other.goesOnWith(term.from(), gapDays));
    }

    private static List<SigningInquiry.Running> running(MandateCircumstances around) {
        return around.others().stream()
                .flatMap(other -> other.effectiveTerm().value().stream()
                        .map(term -> new SigningInquiry.Running(
                                other.id(), term, Fact.known(other.snapshot().reference()))))
                .toList();
    }

    @Override
    public void check(Mandate mandate) {
        agreement.required("/document");
    }

    @Override
    public Recorded<Mandate> take(Rulebook book, Mandate mandate, MandateCircumstances around) {
        Document paper = agreement.required("/document");
        // signed before the manager ended, and recorded after: it is held as the others were
        List<Suspension> held = around.manager().end().value().stream()
                .map(end -> new Suspension(end.act(), PartnerRules.ENDED.code() + " " + end.kind(), Fact.unknown()))
                .toList();
        Mandate signed = mandate.with(mandate.life().signed(new Signature(around.act(on), paper), held));
        String word = isRenewal(book, mandate, around) ? "renewed" : "signed";
        Stream<DomainEvent> event = Stream.of(MandateEvent.on(signed, word, on, "document", paper.reference()));
        Stream<DomainEvent> holds = held.stream()
                .map(hold -> MandateEvent.on(signed, "suspended", hold.set().on(), "reason", hold.reason()));
        return new Recorded<>(signed, Stream.concat(event, holds).toList());
    }
}
