package org.sharaka.application.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.condition.ConditionRegister;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Figures;
import org.sharaka.domain.oversight.Finances;
import org.sharaka.domain.oversight.Finding;
import org.sharaka.domain.oversight.Findings;
import org.sharaka.domain.oversight.OpenEntry;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.OversightCircumstances;
import org.sharaka.domain.oversight.OversightStep;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.oversight.UnknownEntry;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.time.DayWise;

/**
 * Use cases of what the foundation oversees at a centre: reports, findings, incidents, consultations, complaints,
 * satisfaction and money (S9 to S11). An entry that is not there is an {@link UnknownEntry}.
 */
public final class OversightRegister extends LifeCycle<CentreId, Oversight, OversightCircumstances, OversightStep> {

    /** The register. */
    public OversightRegister(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    /**
     * Writes in the books of a centre what passes no gate.
     *
     * @param call who asks; {@link BookEntry#right the right} of the entry
     * @param entry what is written
     * @return the books; what was added is the last of its kind
     * @throws Rejected.UnknownId when there is no such centre
     * @throws UnknownEntry where it names an entry that is not there
     * @throws Rejected.OfCondition for a plan of a finding that follows from a condition
     * @throws WrongState where the entry that it names is settled
     * @throws InvalidValue as {@link BookEntry#write}; {@code value.reference} at {@code /managerId} for a commitment
     *     of an unknown partner
     */
    public Kept<Oversight> write(Call call, CentreId centre, BookEntry entry) {
        return record(call, entry.right(), centre, Fact.unknown(), (stores, books) -> {
            if (entry instanceof Finances.Commit commit
                    && stores.of(Partners.class).find(commit.manager()).isEmpty()) {
                throw InvalidValue.at("/managerId", "value.reference", "unknown");
            }
            if (entry instanceof Findings.MakePlan plan) {
                ConditionRegister.requireNone(stores, plan.finding(), Subject.of(Subject.Kind.CENTRE, centre));
            }
            return entry.write(books, call.actor().id());
        });
    }

    /**
     * The reports of a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day as of which
     * @return what was due, and what was handed in by then
     * @throws Rejected.UnknownId when there is no such centre
     */
    public ReportsOnDay reports(Call call, CentreId centre, LocalDate on) {
        return reading(call, stores -> {
            Reports reports = read(stores, centre).value().reports();
            Policies policies = stores.rulebook().on(on);
            Stewardship stewardship = stewardship(stores, centre);
            List<Report> handed = DayWise.asOf(reports.all(), on);
            return new ReportsOnDay(
                    on,
                    stewardship.on(policies.mandate(), on).map(Tenure::manager),
                    reports.expected(policies, stewardship, on),
                    handed,
                    reports.allDueAccepted(policies, stewardship, on),
                    reports.lastFourQuarterlyThatFellDueAccepted(policies, stewardship, on));
        });
    }

    /**
     * The money of a centre as of a day.
     *
     * @param call who asks; {@link Permission#READ}
     * @return what the statement and the budget of that day say, by the policy of that day
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Figures figures(Call call, CentreId centre, LocalDate on) {
        return reading(
                call,
                stores -> read(stores, centre)
                        .value()
                        .finances()
                        .figures(
                                stores.rulebook().on(on).oversight(),
                                stores.rulebook().on(on).handover().inKindPerCash(),
                                on));
    }

    /**
     * What is not settled at a centre on a day.
     *
     * @param call who asks; {@link Permission#READ}
     * @return its findings that are open, and the conditions of its steps that were missed
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<OpenEntry> open(Call call, CentreId centre, LocalDate on) {
        return reading(call, stores -> {
            List<Condition> conditions = stores.of(Conditions.class).of(Subject.of(Subject.Kind.CENTRE, centre));
            return read(stores, centre).value().openOn(on, conditions);
        });
    }

    /**
     * The findings of a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @param on the day as of which conditions were missed
     * @return those of its book, then those that follow from conditions
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<Finding> findings(Call call, CentreId centre, LocalDate on) {
        return reading(call, stores -> {
            List<Condition> conditions = stores.of(Conditions.class).of(Subject.of(Subject.Kind.CENTRE, centre));
            return read(stores, centre).value().shownOn(on, conditions);
        });
    }

    /**
     * A part of the findings of all centres.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which of them
     * @return in the order of entry, each with its centre; those that follow from conditions last
     */
    public Slice<Entries.Entry<Finding>, Long> findings(Call call, Criteria criteria) {
        return reading(call, stores -> new FindingsOfAll(stores).part(criteria));
    }

    /**
     * What is not settled of a project on a day.
     *
     * @param call who asks; {@link Permission#READ}
     * @return the conditions of its agreement that were missed
     * @throws Rejected.UnknownId when there is no such project
     */
    public List<OpenEntry> open(Call call, ProjectId project, LocalDate on) {
        return reading(call, stores -> {
            stores.of(Projects.class).get(project);
            return Finding.missed(stores.of(Conditions.class).of(Subject.of(Subject.Kind.PROJECT, project)), on)
                    .stream()
                    .map(finding -> OpenEntry.of(finding, on))
                    .toList();
        });
    }

    /**
     * Who was in charge of a centre, and when, by its mandates.
     *
     * @return what its reports are held against
     * @throws Rejected.UnknownId when there is no such centre
     */
    public static Stewardship stewardship(Stores stores, CentreId centre) {
        return Stewardship.of(
                stores.of(Mandates.class).of(centre),
                stores.of(Centres.class).get(centre).value().opening());
    }

    /**
     * A part of the entries of all centres.
     *
     * @param call who asks; {@link Permission#READ}
     * @param entries which list
     * @param criteria which of them
     * @param <T> an entry
     * @return in the order of entry, each with its centre
     */
    public <T> Slice<Entries.Entry<T>, Long> entries(Call call, Entries<Oversight, T> entries, Criteria criteria) {
        return reading(call, stores -> stores.of(Oversights.class).entries(entries, criteria));
    }

    @Override
    protected Store<CentreId, Oversight> store(Stores stores) {
        return stores.of(Oversights.class);
    }

    @Override
    protected Versioned<Oversight> read(Stores stores, CentreId centre) {
        stores.of(Centres.class).get(centre);
        return stores.of(Oversights.class).of(centre);
    }

    /** The manager of the day is a party; where there is none, nobody else is. */
    @Override
    protected OversightCircumstances around(Stores stores, Call call, Oversight books, OversightStep step) {
        if (step instanceof Findings.Close close) {
            ConditionRegister.requireNone(stores, close.finding(), Subject.of(Subject.Kind.CENTRE, books.centre()));
        }
        return new OversightCircumstances(
                call.actor().id(), FileParties.of(stores, call, FileParties.centre(stores, books.centre())));
    }
}
