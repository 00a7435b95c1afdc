package org.sharaka.application.oversight;

import java.time.LocalDate;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Finding;
import org.sharaka.domain.oversight.Findings;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.Incidents;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.Source;
import org.sharaka.domain.oversight.StepCondition;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases of findings, of the conditions of steps and of incidents. Whoever raises a finding, makes a plan for it or
 * closes it needs {@link Permission#ASSESS}; conditions and incidents ask {@link Permission#WRITE_CENTRES}.
 */
public final class FindingRegister {

    private final BookDesk desk;

    /**
     * The register.
     *
     * @param desk where the books are
     */
    public FindingRegister(BookDesk desk) {
        this.desk = desk;
    }

    /**
     * Raises a finding; no rule stops it.
     *
     * @param call who asks; {@link Permission#ASSESS}
     * @param centre which centre
     * @param on the day
     * @param severity how grave it is
     * @param source where it comes from
     * @param text what was noted
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue as {@link Findings#raised} tells
     */
    public Written raise(Call call, CentreId centre, LocalDate on, Severity severity, Source source, String text) {
        return desk.note(
                call,
                Permission.ASSESS,
                centre,
                books -> books.findings().raised(act(call, on), severity, source, text));
    }

    /**
     * Records the plan to settle a finding.
     *
     * @param call who asks; {@link Permission#ASSESS}
     * @param centre which centre
     * @param finding which finding
     * @param on the day it was made
     * @param text what is to be done
     * @param due by which day
     * @param document the plan itself; unknown where there is none beside the text
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre or finding
     * @throws WrongState where it is closed
     * @throws InvalidValue as {@link Findings#planned} tells
     */
    public Written plan(
            Call call,
            CentreId centre,
            EntryId finding,
            LocalDate on,
            String text,
            LocalDate due,
            Fact<Document> document) {
        return desk.note(
                call,
                Permission.ASSESS,
                centre,
                books -> books.findings().planned(finding, new Finding.Plan(act(call, on), text, due, document)));
    }

    /**
     * Closes a finding, as someone else than who raised it.
     *
     * @param call who asks; {@link Permission#ASSESS}
     * @param centre which centre
     * @param finding which finding
     * @param on the day
     * @param evidence what shows that it is settled
     * @return made, or refused with the ruling
     * @throws Rejected.UnknownId when there is no such centre or finding
     * @throws WrongState where it is closed
     * @throws InvalidValue {@code value.date} at {@code /on} for a day before it was raised
     */
    public Outcome<Written> close(Call call, CentreId centre, EntryId finding, LocalDate on, Document evidence) {
        return desk.rule(
                call,
                Permission.ASSESS,
                centre,
                on,
                (books, parties) ->
                        books.findings().closed(finding, new Finding.Closure(act(call, on), evidence), parties));
    }

    /**
     * Records that a condition of a step is met.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre which centre
     * @param condition which condition
     * @param on the day
     * @param document the paper that shows it
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre or condition
     * @throws WrongState where it is met
     * @throws InvalidValue at {@code /on} or {@code /document}
     */
    public Written meet(Call call, CentreId centre, EntryId condition, LocalDate on, Document document) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.conditions().met(condition, new StepCondition.Met(act(call, on), document)));
    }

    /**
     * Records something that can lead to a step-back.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre which centre
     * @param on the day it began
     * @param kind what it is
     * @param text what happened
     * @param document what shows it
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue as {@link Incidents#happened} tells
     */
    public Written happened(
            Call call, CentreId centre, LocalDate on, IncidentKind kind, String text, Fact<Document> document) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.incidents().happened(act(call, on), kind, text, document));
    }

    /**
     * Records that it is over.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param centre which centre
     * @param incident which
     * @param on the first day on which it is over
     * @return the books
     * @throws Rejected.UnknownId when there is no such centre or incident
     * @throws WrongState where it is over
     * @throws InvalidValue {@code value.date} at {@code /on} for a day before it began
     */
    public Written over(Call call, CentreId centre, EntryId incident, LocalDate on) {
        return desk.note(
                call,
                Permission.WRITE_CENTRES,
                centre,
                books -> books.incidents().ended(incident, act(call, on)));
    }

    /**
     * The books of a centre.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @return empty ones where nothing was written yet
     * @throws Rejected.UnknownId when there is no such centre
     */
    public Oversight read(Call call, CentreId centre) {
        return desk.read(call, centre, (stores, books) -> books);
    }

    private static Act act(Call call, LocalDate on) {
        return new Act(call.actor().id(), on);
    }
}
