package org.sharaka.application.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Centres;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of reports. Whoever writes needs {@link Permission#WRITE_CENTRES}. */
public final class ReportRegister {

    private final BookDesk desk;

    /**
     * The register.
     *
     * @param desk where the books are
     */
    public ReportRegister(BookDesk desk) {
        this.desk = desk;
    }

    /**
     * Records a report that was handed in.
     *
     * @param call who asks
     * @param centre which centre
     * @param on the day it was handed in
     * @param report what was handed in
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws WrongState where one for the same period is accepted, or waits for a decision
     * @throws InvalidValue as {@link Reports#submitted} tells
     */
    public Written submit(Call call, CentreId centre, LocalDate on, Report.NewReport report) {
        return desk.note(
                call, Permission.WRITE_CENTRES, centre, books -> books.reports().submitted(act(call, on), report));
    }

    /**
     * Accepts a report, as someone else than who recorded it.
     *
     * @param call who asks
     * @param centre which centre
     * @param report which report
     * @param on the day
     * @return made, or refused with the ruling
     * @throws Rejected.UnknownId when there is no such centre or report
     * @throws WrongState where it is decided on
     * @throws InvalidValue {@code value.date} at {@code /on} for a day before it was handed in
     */
    public Outcome<Written> accept(Call call, CentreId centre, EntryId report, LocalDate on) {
        return desk.rule(
                call,
                Permission.WRITE_CENTRES,
                centre,
                on,
                (books, parties) -> books.reports().accepted(report, act(call, on), parties));
    }

    /**
     * Returns a report; it is due again.
     *
     * @param call who asks
     * @param centre which centre
     * @param report which report
     * @param on the day
     * @param reasons what is to be mended
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre or report
     * @throws WrongState where it is decided on
     * @throws InvalidValue as {@link Reports#returned} tells
     */
    public Written sendBack(Call call, CentreId centre, EntryId report, LocalDate on, String reasons) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.reports().returned(report, act(call, on), reasons));
    }

    /**
     * The reports of a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @param on the day as of which
     * @return what was due, and what was handed in by then
     * @throws Rejected.UnknownId when there is no such centre
     */
    public ReportsOnDay on(Call call, CentreId centre, LocalDate on) {
        return desk.read(call, centre, (stores, books) -> on(stores, books, on));
    }

    private static ReportsOnDay on(Stores stores, Oversight books, LocalDate on) {
        Policies policies = stores.rulebook().on(on);
        Stewardship stewardship = stewardship(stores, books.centre());
        Reports reports = books.reports();
        List<Report> handed = reports.all().stream()
                .filter(report -> !report.submitted().on().isAfter(on))
                .toList();
        return new ReportsOnDay(
                on,
                stewardship.on(policies.mandate(), on).fold(tenure -> Fact.known(tenure.manager()), Fact::unknown),
                reports.expected(policies, stewardship, on),
                handed,
                reports.allDueAccepted(policies, stewardship, on),
                reports.lastFourQuarterlyThatFellDueAccepted(policies, stewardship, on));
    }

    /**
     * Who was in charge of a centre, and when, by its mandates.
     *
     * @param stores of the unit of work
     * @param centre which
     * @return what its reports are held against
     * @throws Rejected.UnknownId when there is no such centre
     */
    public static Stewardship stewardship(Stores stores, CentreId centre) {
        return Stewardship.of(
                BookDesk.mandates(stores, centre),
                stores.of(Centres.class).get(centre).value().opening());
    }

    private static Act act(Call call, LocalDate on) {
        return new Act(call.actor().id(), on);
    }
}
