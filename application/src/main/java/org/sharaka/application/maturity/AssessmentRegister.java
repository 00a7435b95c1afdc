package org.sharaka.application.maturity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.oversight.ReportRegister;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.EvidenceSetting;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Use cases of assessments. Whoever records one needs {@link Permission#ASSESS}, whoever validates it
 * {@link Permission#VALIDATE_ASSESSMENTS}.
 */
public final class AssessmentRegister {

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where assessments are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public AssessmentRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = Objects.requireNonNull(work);
        this.journal = new JournalWriter(clock);
        this.ids = Objects.requireNonNull(ids);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * The grid in force on a day, which tells what an assessment of that day must say.
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day
     * @return the grid
     */
    public MaturityGrid grid(Call call, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.rulebook().on(on).grid());
    }

    /**
     * Records an assessment; who asks is the assessor.
     *
     * @param call who asks; {@link Permission#ASSESS}
     * @param command what was found
     * @return made, or refused by the rules of all parties or {@code assessment.validation}
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.assessments} with reason {@code no-manager} at {@code /on} where nobody runs
     *     the centre on that day; {@code value.evidence} at the place of a piece for a dimension that does not apply;
     *     {@code value.reference} at {@code /corrects}
     */
    public Outcome<AssessmentView> record(Call call, RecordAssessment command) {
        call.require(Permission.ASSESS);
        return work.step(stores -> {
            Centre centre = stores.centres().get(command.centre()).value();
            PartnerId manager = manager(stores, command.centre(), command.on());
            AssessmentBook book = stores.assessments().book(command.centre());
            return AssessmentRecord.recorded(
                            stores.rulebook(),
                            new AssessmentId(ids.id()),
                            call.actor().id(),
                            command.of(manager),
                            around(stores, call, centre, manager, book, command.on()))
                    .fold(
                            made -> {
                                stores.assessments().add(made.value());
                                journal.write(stores.journal(), call, made);
                                return made.as(view(stores, new Versioned<>(made.value(), 1)));
                            },
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Validates an assessment that someone else recorded.
     *
     * @param call who asks; {@link Permission#VALIDATE_ASSESSMENTS}
     * @param centre which centre
     * @param id which assessment
     * @param on the day; from then on it counts
     * @param refused the places of the pieces of evidence that are not taken
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of all parties or {@code assessment.validation}
     * @throws Rejected.UnknownId when there is no such assessment
     * @throws Rejected.StaleVersion when it has changed since
     * @throws WrongState unless it waits for a validation
     * @throws InvalidValue {@code value.date} at {@code /on}; {@code value.reference} at {@code /refusedEvidence/0}
     */
    public Outcome<AssessmentView> validate(
            Call call, CentreId centre, AssessmentId id, LocalDate on, List<Integer> refused, Fact<Long> expected) {
        call.require(Permission.VALIDATE_ASSESSMENTS);
        return work.step(stores -> {
            Versioned<AssessmentRecord> read = stores.assessments().get(centre, id);
            AssessmentRecord before = read.ifStill(id.value(), expected);
            return before.validated(
                            stores.rulebook(), new Act(call.actor().id(), on), refused, around(stores, call, before))
                    .fold(
                            made -> {
                                long version = stores.assessments().keep(made.value(), read.version());
                                journal.write(stores.journal(), call, made);
                                return made.as(view(stores, new Versioned<>(made.value(), version)));
                            },
                            closed -> new Outcome.Refused<>(closed.ruling()));
        });
    }

    /**
     * Looks through the gate of a validation by whoever asks.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which centre
     * @param id which assessment
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such assessment
     * @throws WrongState unless it waits for a validation
     */
    public Ruling gateToValidate(Call call, CentreId centre, AssessmentId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            AssessmentRecord before = stores.assessments().get(centre, id).value();
            return stores.rulebook()
                    .rule(before.validating(new Act(call.actor().id(), on), around(stores, call, before)));
        });
    }

    /**
     * Reads an assessment.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which centre
     * @param id which assessment
     * @return as it stands today
     * @throws Rejected.UnknownId when there is no such assessment
     */
    public AssessmentView read(Call call, CentreId centre, AssessmentId id) {
        call.require(Permission.READ);
        return work.reading(stores -> view(stores, stores.assessments().get(centre, id)));
    }

    /**
     * The assessments of a centre, of all its managers.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which centre
     * @return in the order they were recorded, as they stand today
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<AssessmentView> ofCentre(Call call, CentreId centre) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            stores.centres().get(centre);
            AssessmentBook book = stores.assessments().book(centre);
            return stores.assessments().ofCentre(centre).stream()
                    .map(read -> view(stores.rulebook(), book, read))
                    .toList();
        });
    }

    private AssessmentView view(Stores stores, Versioned<AssessmentRecord> read) {
        return view(stores.rulebook(), stores.assessments().book(read.value().centre()), read);
    }

    private AssessmentView view(Rulebook rulebook, AssessmentBook book, Versioned<AssessmentRecord> read) {
        LocalDate today = LocalDate.now(clock);
        AssessmentRecord one = read.value();
        return new AssessmentView(one, book.stateOf(one, today), one.grid(rulebook, today), read.version());
    }

    private static AssessmentRecord.Around around(Stores stores, Call call, AssessmentRecord one) {
        Centre centre = stores.centres().get(one.centre()).value();
        AssessmentBook book = stores.assessments().book(one.centre());
        return around(stores, call, centre, one.manager(), book, one.on());
    }

    private static AssessmentRecord.Around around(
            Stores stores, Call call, Centre centre, PartnerId managerId, AssessmentBook book, LocalDate on) {
        Partner manager = stores.partners().get(managerId).value();
        boolean authorised = stores.rulebook()
                .on(on)
                .centres()
                .authorised()
                .contains(centre.profile().field());
        return new AssessmentRecord.Around(
                new EvidenceSetting(manager.profile().kind(), authorised, reports(stores, centre.id(), on)),
                book,
                Parties.of(List.of(manager), stores.interests().of(call.actor().id())));
    }

    private static Fact<Boolean> reports(Stores stores, CentreId centre, LocalDate on) {
        return stores.oversights()
                .of(centre)
                .value()
                .reports()
                .lastFourQuarterlyThatFellDueAccepted(
                        stores.rulebook().on(on), ReportRegister.stewardship(stores, centre), on);
    }

    private static PartnerId manager(Stores stores, CentreId centre, LocalDate on) {
        List<Mandate> mandates = stores.mandates().ofCentre(centre).stream()
                .map(Versioned::value)
                .toList();
        return Tenure.on(mandates, stores.rulebook().on(on).mandate(), on)
                .value()
                .map(Tenure::manager)
                .orElseThrow(() -> InvalidValue.at("/on", "value.assessments", "no-manager", on));
    }
}
