package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The findings of a centre ({@code rulebook.md}, section 7).
 *
 * @param all in the order they were raised
 */
public record Findings(List<Finding> all) {

    static final Findings NONE = new Findings(List.of());

    /** Copies the list. */
    public Findings {
        all = List.copyOf(all);
    }

    /** {@return the findings that are open on a day; in the order they were raised} */
    public List<OpenEntry> openOn(LocalDate day) {
        return all.stream()
                .filter(finding -> finding.isOpenOn(day))
                .map(finding -> OpenEntry.of(finding, day))
                .toList();
    }

    /**
     * One finding.
     *
     * @return the finding
     * @throws UnknownEntry where there is none
     */
    public Finding one(EntryId id) {
        return Numbered.one(all, id);
    }

    private Finding open(EntryId id, String step) {
        Finding finding = one(id);
        if (finding.closure().value().isPresent()) {
            throw new WrongState(step, "CLOSED");
        }
        return finding;
    }

    private static Oversight changed(Oversight books, Finding finding) {
        return books.with(new Findings(Numbered.with(books.findings().all, finding)));
    }

    /** {@return the days on which what is open, or has a plan, can become another; in no order} */
    public Stream<LocalDate> days() {
        return all.stream()
                .flatMap(finding -> Stream.of(
                                Stream.of(finding.raised()),
                                finding.plans().stream().map(plan -> plan.by()),
                                finding.closure().value().stream().map(closure -> closure.by()))
                        .flatMap(acts -> acts))
                .map(Act::on);
    }

    /**
     * A finding is raised: protective, no rule stops it.
     *
     * @param on the day
     * @param severity how grave it is
     * @param source an audit, an inspection or a safeguarding visit
     * @param text what was noted, a paragraph
     */
    public record Raise(LocalDate on, Severity severity, Source source, String text) implements BookEntry {

        /**
         * Checks source and text.
         *
         * @throws InvalidValue {@code value.enum} at {@code /source} for a condition, {@code value.text} at
         *     {@code /text}
         */
        public Raise {
            Faults faults = new Faults();
            if (source == Source.CONDITION) {
                faults.add("/source", "value.enum", "unknown", source, "AUDIT, INSPECTION, SAFEGUARDING");
            }
            text = BookText.paragraph("/text", text, faults);
            faults.throwIfAny();
        }

        @Override
        public Permission right() {
            return Permission.ASSESS;
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            List<Finding> all = books.findings().all;
            EntryId id = EntryId.next("F", all.size());
            Finding raised = new Finding(id, severity, source, text, new Act(by, on), List.of(), Fact.unknown());
            return books.with(new Findings(Numbered.and(all, raised)))
                    .recorded(
                            "finding.raised",
                            id,
                            on,
                            "severity",
                            severity.name(),
                            "source",
                            source.name(),
                            "text",
                            text);
        }
    }

    /**
     * A finding gets a plan; the plans before stay.
     *
     * @param on the day the plan was made
     * @param finding which finding
     * @param text what is to be done, a paragraph
     * @param due by which day
     * @param document the plan itself; unknown where there is none beside the text
     */
    public record MakePlan(LocalDate on, EntryId finding, String text, LocalDate due, Fact<Document> document)
            implements BookEntry {

        /**
         * Checks text and day.
         *
         * @throws InvalidValue {@code value.text} at {@code /text}; {@code value.date} at {@code /due} for a day before
         *     the plan
         */
        public MakePlan {
            Faults faults = new Faults();
            text = BookText.paragraph("/text", text, faults);
            if (due.isBefore(on)) {
                faults.add("/due", "value.date", "order", on);
            }
            faults.throwIfAny();
        }

        @Override
        public Permission right() {
            return Permission.ASSESS;
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Finding open = books.findings().open(finding, "plan");
            Numbered.inOrder(open.raised().on(), on);
            return changed(books, open.with(new Finding.Plan(new Act(by, on), text, due, document)))
                    .recorded("finding.planned", finding, on, "due", due.toString(), "text", text);
        }
    }

    /**
     * A finding is closed, by someone other than who raised it.
     *
     * @param on the day
     * @param finding which finding
     * @param evidence what shows that it is settled; the rule fails without it
     */
    public record Close(LocalDate on, EntryId finding, Fact<Document> evidence) implements OversightStep {

        /** For whoever assesses. */
        public static final StepKind KIND = new StepKind("close", Permission.ASSESS);

        @Override
        public StepKind kind() {
            return KIND;
        }

        @Override
        public LocalDate earliest(Oversight books, OversightCircumstances around) {
            Finding one = books.findings().one(finding);
            return one.plans().stream()
                    .map(plan -> plan.by().on())
                    .reduce(one.raised().on(), (last, planned) -> planned.isAfter(last) ? planned : last);
        }

        @Override
        public FindingInquiry look(Rulebook book, Oversight books, OversightCircumstances around) {
            Act raised = books.findings().open(finding, KIND.word()).raised();
            return new FindingInquiry(on, finding, raised, new Act(around.by(), on), evidence, around.parties());
        }

        @Override
        public Recorded<Oversight> take(Rulebook book, Oversight books, OversightCircumstances around) {
            Finding open = books.findings().open(finding, KIND.word());
            Document shown = evidence.required("/document");
            return changed(books, open.closedBy(new Finding.Closure(new Act(around.by(), on), shown)))
                    .recorded("finding.closed", finding, on, "evidence", shown.reference());
        }
    }
}
