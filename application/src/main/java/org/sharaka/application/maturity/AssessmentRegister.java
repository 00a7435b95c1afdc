package org.sharaka.application.maturity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.mandate.ManagerOfDay;
import org.sharaka.application.oversight.OversightRegister;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.DraftedLife;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Drafts;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentCircumstances;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.EvidenceSetting;
import org.sharaka.domain.maturity.ValidateAssessment;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Use cases of assessments. Whoever records one needs {@link Permission#ASSESS}, whoever validates it
 * {@link Permission#VALIDATE_ASSESSMENTS}.
 */
public final class AssessmentRegister
        extends DraftedLife<AssessmentId, AssessmentRecord, AssessmentCircumstances, ValidateAssessment> {

    private final IdGenerator ids;
    private final Clock clock;

    /** The register. */
    public AssessmentRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock, Permission.ASSESS);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The grid in force on a day, which tells what an assessment of that day must say.
     *
     * @param call who asks; {@link Permission#READ}
     * @return the grid
     */
    public MaturityGrid grid(Call call, LocalDate on) {
        return reading(call, stores -> stores.rulebook().on(on).grid());
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
    public Outcome<Kept<AssessmentRecord>> record(Call call, RecordAssessment command) {
        return begin(
                call,
                Permission.ASSESS,
                stores -> {
                    stores.of(Centres.class).get(command.centre());
                    PartnerId manager = manager(stores, command.centre(), command.on());
                    return AssessmentRecord.recorded(
                            stores.rulebook(),
                            new AssessmentId(ids.id()),
                            command.of(manager),
                            around(stores, call, command.centre(), manager, command.on()));
                },
                (stores, made) -> {});
    }

    /**
     * Reads an assessment.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which assessment
     * @return as it stands today
     * @throws Rejected.UnknownId when there is no such assessment
     */
    public AssessmentView read(Call call, CentreId centre, AssessmentId id) {
        return reading(
                call, stores -> view(stores, stores.of(AssessmentRecords.class).get(centre, id)));
    }

    /**
     * The assessments of a centre, of all its managers.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order they were recorded, as they stand today
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<AssessmentView> ofCentre(Call call, CentreId centre) {
        return reading(call, stores -> {
            stores.of(Centres.class).get(centre);
            AssessmentBook book = stores.of(AssessmentRecords.class).book(centre);
            return stores.of(AssessmentRecords.class).ofCentre(centre).stream()
                    .map(read -> view(stores.rulebook(), book, read))
                    .toList();
        });
    }

    /**
     * A part of the assessments of all centres, each as it stands today.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @return in the order they were recorded
     */
    public Slice<AssessmentView, Long> views(Call call, Criteria criteria) {
        return reading(call, stores -> {
            Slice<Versioned<AssessmentRecord>, Long> part =
                    stores.of(AssessmentRecords.class).list(criteria);
            return new Slice<>(
                    part.items().stream().map(one -> view(stores, one)).toList(), part.next());
        });
    }

    private AssessmentView view(Stores stores, Versioned<AssessmentRecord> read) {
        return view(
                stores.rulebook(),
                stores.of(AssessmentRecords.class).book(read.value().centre()),
                read);
    }

    private AssessmentView view(Rulebook rulebook, AssessmentBook book, Versioned<AssessmentRecord> read) {
        LocalDate today = LocalDate.now(clock);
        AssessmentRecord one = read.value();
        return new AssessmentView(one, book.stateOf(one, today), one.grid(rulebook, today), read.version());
    }

    @Override
    protected Recorded<AssessmentRecord> deleted(Stores stores, AssessmentRecord draft) {
        return draft.deleted();
    }

    @Override
    protected Drafts<AssessmentId, AssessmentRecord> store(Stores stores) {
        return stores.of(AssessmentRecords.class);
    }

    @Override
    protected AssessmentCircumstances around(
            Stores stores, Call call, AssessmentRecord assessment, ValidateAssessment step) {
        if (!assessment.centre().equals(step.centre())) {
            throw new Rejected.UnknownId(assessment.id().value());
        }
        return around(stores, call, assessment.centre(), assessment.manager(), assessment.on());
    }

    private static AssessmentCircumstances around(
            Stores stores, Call call, CentreId centreId, PartnerId managerId, LocalDate on) {
        Centre centre = stores.of(Centres.class).get(centreId).value();
        Partner manager = stores.of(Partners.class).get(managerId).value();
        EvidenceSetting setting = EvidenceSetting.of(
                manager.profile().kind(),
                centre.profile().field(),
                stores.rulebook().on(on).centres(),
                reports(stores, centreId, on),
                Stream.concat(ManagerOfDay.papers(stores, managerId).stream(), centre.documents()),
                on);
        UserId by = call.actor().id();
        return new AssessmentCircumstances(
                by,
                setting,
                stores.of(AssessmentRecords.class).book(centreId),
                FileParties.of(stores, call, FileParties.centre(stores, centreId, managerId)));
    }

    private static Fact<Boolean> reports(Stores stores, CentreId centre, LocalDate on) {
        return stores.of(Oversights.class)
                .of(centre)
                .value()
                .reports()
                .lastFourQuarterlyThatFellDueAccepted(
                        stores.rulebook().on(on), OversightRegister.stewardship(stores, centre), on);
    }

    private static PartnerId manager(Stores stores, CentreId centre, LocalDate on) {
        return ManagerOfDay.mandate(stores, centre, on)
                .value()
                .map(Mandate::manager)
                .orElseThrow(() -> InvalidValue.at("/on", "value.assessments", "no-manager", on));
    }
}
