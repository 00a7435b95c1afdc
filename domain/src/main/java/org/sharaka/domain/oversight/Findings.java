package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;

/**
 * The findings of a centre ({@code rulebook.md}, section 7).
 *
 * @param all in the order they were raised
 */
public record Findings(List<Finding> all) implements Book {

    static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    public Findings {
        all = List.copyOf(all);
    }

    @Override
    public Oversight in(Oversight oversight) {
        return oversight.with(this);
    }

    /**
     * A finding that is raised: a protective step, which no rule stops.
     *
     * @param by who raises it, and when
     * @param severity how grave it is
     * @param source an audit, an inspection or a safeguarding visit
     * @param text what was noted
     * @return the book, and what was written
     * @throws InvalidValue {@code value.enum} at {@code /source} for a condition, {@code value.text} at {@code /text}
     */
    public BookEntry<Findings> raised(Act by, Severity severity, Source source, String text) {
        Faults faults = new Faults();
        if (source == Source.CONDITION) {
            faults.add("/source", "value.enum", "unknown", source, "AUDIT, INSPECTION, SAFEGUARDING");
        }
        String said = BookText.paragraph("/text", text, faults);
        faults.throwIfAny();
        EntryId id = EntryId.next("F", all.size());
        List<Finding> more = new ArrayList<>(all);
        more.add(new Finding(id, severity, source, said, by, List.of(), Fact.unknown()));
        return BookEntry.of(
                new Findings(more),
                id,
                "finding.raised",
                by,
                "severity",
                severity.name(),
                "source",
                source.name(),
                "text",
                said);
    }

    /**
     * A finding that gets a plan; the plans before stay.
     *
     * @param id which
     * @param plan what is to be done, and by which day
     * @return the book, and what was written
     * @throws UnknownEntry where there is none
     * @throws WrongState where it is closed
     * @throws InvalidValue {@code value.text} at {@code /text}; {@code value.date} at {@code /on} for a day before it
     *     was raised, at {@code /due} for one before the plan
     */
    public BookEntry<Findings> planned(EntryId id, Finding.Plan plan) {
        Finding finding = open(id, "plan");
        Faults faults = new Faults();
        String said = BookText.paragraph("/text", plan.text(), faults);
        notBefore(finding, plan.by(), faults);
        if (plan.due().isBefore(plan.by().on())) {
            faults.add("/due", "value.date", "order", plan.by().on());
        }
        faults.throwIfAny();
        List<Finding.Plan> plans = new ArrayList<>(finding.plans());
        plans.add(new Finding.Plan(plan.by(), said, plan.due(), plan.document()));
        return BookEntry.of(
                changed(with(finding, plans, Fact.unknown())),
                id,
                "finding.planned",
                plan.by(),
                "due",
                plan.due().toString(),
                "text",
                said);
    }

    /**
     * A finding that is closed, by someone else than who raised it.
     *
     * @param id which
     * @param closure who closes it, and the evidence
     * @param parties the manager, and the interests of who acts
     * @return what the gate {@code finding.close} is to be asked
     * @throws UnknownEntry where there is none
     * @throws WrongState where it is closed
     * @throws InvalidValue {@code value.date} at {@code /on} for a day before it was raised
     */
    public GuardedEntry<Findings> closed(EntryId id, Finding.Closure closure, Parties parties) {
        Finding finding = open(id, "close");
        Faults faults = new Faults();
        notBefore(finding, closure.by(), faults);
        faults.throwIfAny();
        LocalDate on = closure.by().on();
        return new GuardedEntry<>(
                new FindingInquiry(on, id, finding.raised(), closure.by(), closure.evidence(), parties),
                BookEntry.of(
                        changed(with(finding, finding.plans(), Fact.known(closure))),
                        id,
                        "finding.closed",
                        closure.by(),
                        "evidence",
                        closure.evidence().reference()));
    }

    /**
     * The findings that are open on a day.
     *
     * @param day the day
     * @return in the order they were raised
     */
    public List<OpenEntry> openOn(LocalDate day) {
        return all.stream()
                .filter(finding -> finding.isOpenOn(day))
                .map(finding -> new OpenEntry(
                        finding.id(),
                        finding.severity(),
                        finding.source(),
                        finding.hasPlanOn(day),
                        finding.raised().on()))
                .toList();
    }

    /**
     * One finding.
     *
     * @param id which
     * @return the finding
     * @throws UnknownEntry where there is none
     */
    public Finding one(EntryId id) {
        return all.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownEntry(id));
    }

    private Finding open(EntryId id, String step) {
        Finding finding = one(id);
        if (finding.closure().value().isPresent()) {
            throw new WrongState(step, "CLOSED");
        }
        return finding;
    }

    private static void notBefore(Finding finding, Act by, Faults faults) {
        if (by.on().isBefore(finding.raised().on())) {
            faults.add("/on", "value.date", "order", finding.raised().on());
        }
    }

    private static Finding with(Finding finding, List<Finding.Plan> plans, Fact<Finding.Closure> closure) {
        return new Finding(
                finding.id(), finding.severity(), finding.source(), finding.text(), finding.raised(), plans, closure);
    }

    private Findings changed(Finding finding) {
        return new Findings(all.stream()
                .map(one -> one.id().equals(finding.id()) ? finding : one)
                .toList());
    }
}
