package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The reports of a centre ({@code report.due}). What is due are the reports of the quarters and years on whose last day
 * a manager was in charge of the open centre; a successor does not inherit them.
 *
 * @param all in the order they were handed in
 */
public record Reports(List<Report> all) {

    static final Reports NONE = new Reports(List.of());

    private static final int YEAR_OF_QUARTERS = 4;

    /** Copies the list. */
    public Reports {
        all = List.copyOf(all);
    }

    private Report waiting(EntryId id, String step) {
        Report report = one(id);
        if (report.isDecided()) {
            throw new WrongState(step, report.stateOn(LocalDate.MAX).name());
        }
        return report;
    }

    private static Recorded<Oversight> decided(
            Oversight books, Report report, String action, LocalDate on, String... pairs) {
        return books.with(new Reports(Numbered.with(books.reports().all, report)))
                .recorded(action, report.id(), on, pairs);
    }

    /**
     * One report.
     *
     * @return the report
     * @throws UnknownEntry where there is none
     */
    public Report one(EntryId id) {
        return Numbered.one(all, id);
    }

    /**
     * Every report that the manager owes or owed by a day, accepted ones too.
     *
     * @param policies the values of the day of the ruling, or of the list
     * @param stewardship who was in charge, and when
     * @return in the order they are due at first; of periods that are over by then
     */
    public List<DueReport> expected(Policies policies, Stewardship stewardship, LocalDate on) {
        return new ReportCalendar(all).expected(policies, stewardship, on);
    }

    /**
     * The reports that the manager has to hand in, late ones first.
     *
     * @param policies the values of the day of the ruling, or of the list
     * @param stewardship who was in charge, and when
     * @return those of {@link #expected} that are not accepted and do not wait for a decision
     */
    public List<DueReport> due(Policies policies, Stewardship stewardship, LocalDate on) {
        return expected(policies, stewardship, on).stream()
                .filter(DueReport::isWaitedFor)
                .sorted(Comparator.comparing(DueReport::due))
                .toList();
    }

    /**
     * The reports that are late.
     *
     * @param policies the values of the day of the ruling, or of the list
     * @param stewardship who was in charge, and when
     * @return the latest first; each tells its days
     */
    public List<DueReport> late(Policies policies, Stewardship stewardship, LocalDate on) {
        return due(policies, stewardship, on).stream()
                .filter(report -> report.daysLate() > 0)
                .toList();
    }

    /**
     * Whether all reports that fell due are accepted ({@code handover.reports}).
     *
     * @param policies the values of the day of the ruling, or of the list
     * @param stewardship who was in charge, and when
     * @return unknown where nobody was in charge by then, or it is not known when the centre opened; true where none
     *     fell due
     */
    public Fact<Boolean> allDueAccepted(Policies policies, Stewardship stewardship, LocalDate on) {
        return asked(
                policies,
                stewardship,
                on,
                expected(policies, stewardship, on).stream().filter(DueReport::fellDue));
    }

    /**
     * The reports that fell due and are not accepted: what {@link #allDueAccepted} lacks.
     *
     * @param policies the values of the day of the ruling, or of the list
     * @param stewardship who was in charge, and when
     * @return what they are about, in the order they fell due
     */
    public List<ReportPeriod> owed(Policies policies, Stewardship stewardship, LocalDate on) {
        return expected(policies, stewardship, on).stream()
                .filter(report -> report.fellDue() && report.state() != ReportState.ACCEPTED)
                .map(DueReport::period)
                .toList();
    }

    /**
     * Whether the last four quarterly reports that fell due are accepted, or all if fewer (the evidence of
     * {@code MEL}).
     *
     * @param policies the values of the day of the ruling, or of the list
     * @param stewardship who was in charge, and when
     * @return unknown where nobody was in charge by then, or it is not known when the centre opened
     */
    public Fact<Boolean> lastFourQuarterlyThatFellDueAccepted(
            Policies policies, Stewardship stewardship, LocalDate on) {
        List<DueReport> quarterly = expected(policies, stewardship, on).stream()
                .filter(report -> report.period().kind() == ReportPeriod.Kind.QUARTERLY && report.fellDue())
                .toList();
        return asked(
                policies, stewardship, on, quarterly.stream().skip(Math.max(0, quarterly.size() - YEAR_OF_QUARTERS)));
    }

    private static Fact<Boolean> asked(
            Policies policies, Stewardship stewardship, LocalDate on, Stream<DueReport> reports) {
        boolean known = stewardship.on(policies.mandate(), on).value().isPresent()
                && stewardship.opening().value().isPresent();
        return known ? Fact.known(reports.allMatch(report -> report.state() == ReportState.ACCEPTED)) : Fact.unknown();
    }

    /**
     * Whether the annual report of a year, with its accounts, was accepted by a day.
     *
     * @param year the calendar year
     * @return false for what was accepted later
     */
    public boolean annualAccepted(int year, LocalDate on) {
        return new ReportCalendar(all).stateOn(ReportPeriod.year(year), on) == ReportState.ACCEPTED;
    }

    /**
     * Whether the report of a quarter was accepted by a day.
     *
     * @param year the calendar year
     * @param quarter 1 to 4
     * @return false for what was accepted later
     */
    public boolean accepted(int year, int quarter, LocalDate on) {
        return new ReportCalendar(all).stateOn(ReportPeriod.quarter(year, quarter), on) == ReportState.ACCEPTED;
    }

    /**
     * How late the latest report was at any time ({@code support.late-report}): a report that is handed in stops being
     * late, but has been.
     *
     * @param policies the values of the day of the ruling, or of the list
     * @param stewardship who was in charge, and when
     * @param since the first day that counts
     * @param on the last day that counts
     * @return the most days; 0 where none was late
     */
    public long latestEver(Policies policies, Stewardship stewardship, LocalDate since, LocalDate on) {
        ReportCalendar calendar = new ReportCalendar(all);
        long handedIn = all.stream()
                .map(report -> report.submitted().on().minusDays(1))
                .filter(eve -> !eve.isBefore(since) && eve.isBefore(on))
                .flatMap(eve -> calendar.expected(policies, stewardship, eve).stream())
                .mapToLong(late -> late.daysLate() == 0 ? 0 : late.daysLate() + 1)
                .max()
                .orElse(0);
        long now = calendar.expected(policies, stewardship, on).stream()
                .mapToLong(DueReport::daysLate)
                .max()
                .orElse(0);
        return Math.max(handedIn, now);
    }

    /**
     * Whether a report of the manager on a time after a day has been accepted: the first report on what was paid on
     * that day.
     *
     * @param after the day
     * @param by the day by which it was accepted
     * @return false where none is
     */
    public boolean acceptedAfter(LocalDate after, LocalDate by) {
        return all.stream()
                .filter(report -> report.period().lastDay().isAfter(after))
                .anyMatch(report -> report.stateOn(by) == ReportState.ACCEPTED);
    }

    /** The days on which a report is due, handed in, accepted or sent back, under a stewardship. */
    public Stream<LocalDate> days(Stewardship stewardship, List<OversightPolicy> policies) {
        Stream<Act> acts = all.stream()
                .flatMap(report -> Stream.of(
                                Stream.of(report.submitted()),
                                report.acceptance().value().stream(),
                                report.sentBack().value().stream().map(back -> back.by()))
                        .flatMap(some -> some));
        Stream<LocalDate> due = stewardship
                .periods()
                .flatMap(period -> Stream.concat(
                        Stream.of(period.lastDay().plusDays(1)),
                        policies.stream().map(policy -> period.due(policy).plusDays(1))));
        return Stream.concat(acts.map(Act::on), due);
    }

    /**
     * A report is handed in.
     *
     * @param on the day
     * @param report what was handed in
     */
    public record Submit(LocalDate on, Report.NewReport report) implements BookEntry {

        /**
         * Checks papers and figures.
         *
         * @throws InvalidValue at {@code /document}, {@code /accounts} for papers of another kind, or missing;
         *     {@code value.text} at {@code /figures}
         */
        public Submit {
            Faults faults = new Faults();
            report.document().mustBe(DocumentKind.REPORT, on, "/document", faults);
            if (report.accounts().value().isEmpty() && report.period().kind() == ReportPeriod.Kind.ANNUAL) {
                faults.add("/accounts", "value.required", "missing");
            }
            report.accounts().value().ifPresent(paper -> {
                boolean certified = paper.kind() == DocumentKind.CERTIFIED_ACCOUNTS;
                paper.mustBe(certified ? paper.kind() : DocumentKind.ACCOUNTS, on, "/accounts", faults);
            });
            String figures = BookText.paragraph("/figures", report.figures(), faults);
            faults.throwIfAny();
            report = new Report.NewReport(report.period(), report.document(), figures, report.accounts());
        }

        /**
         * Writes it.
         *
         * @throws WrongState where one for the same period is accepted, or waits for a decision
         * @throws InvalidValue at {@code /on} for a day before the period is over, or before the last return
         */
        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            List<Report> all = books.reports().all;
            ReportPeriod period = report.period();
            List<Report> before =
                    all.stream().filter(one -> one.period().equals(period)).toList();
            before.stream()
                    .filter(one -> one.sentBack().value().isEmpty())
                    .findFirst()
                    .ifPresent(one -> {
                        throw new WrongState(
                                "submit", one.stateOn(LocalDate.MAX).name());
                    });
            Numbered.inOrder(
                    before.stream()
                            .map(Report::lastOn)
                            .max(Comparator.naturalOrder())
                            .orElse(period.lastDay().plusDays(1)),
                    on);
            EntryId id = EntryId.next("R", all.size());
            Report handed = new Report(id, report, new Act(by, on), Fact.unknown(), Fact.unknown());
            return books.with(new Reports(Numbered.and(all, handed)))
                    .recorded(
                            "report.submitted",
                            id,
                            on,
                            "period",
                            period.name(),
                            "document",
                            report.document().reference());
        }
    }

    /**
     * A report is accepted, by someone other than who recorded it.
     *
     * @param on the day
     * @param report which report
     */
    public record Accept(LocalDate on, EntryId report) implements OversightStep {

        /** For whoever writes centres. */
        public static final StepKind KIND = new StepKind("accept", Permission.WRITE_CENTRES);

        @Override
        public StepKind kind() {
            return KIND;
        }

        @Override
        public LocalDate earliest(Oversight books, OversightCircumstances around) {
            return books.reports().one(report).submitted().on();
        }

        @Override
        public ReportInquiry look(Rulebook book, Oversight books, OversightCircumstances around) {
            Act submitted = books.reports().waiting(report, KIND.word()).submitted();
            return new ReportInquiry(on, report, submitted, new Act(around.by(), on), around.parties());
        }

        @Override
        public Recorded<Oversight> take(Rulebook book, Oversight books, OversightCircumstances around) {
            Report accepted = books.reports().one(report).acceptedBy(new Act(around.by(), on));
            return decided(
                    books,
                    accepted,
                    "report.accepted",
                    on,
                    "period",
                    accepted.period().name());
        }
    }

    /**
     * A report is returned; it is due again.
     *
     * @param on the day
     * @param report which report
     * @param reasons what is to be mended, a paragraph
     */
    public record SendBack(LocalDate on, EntryId report, String reasons) implements BookEntry {

        /**
         * Checks the text.
         *
         * @throws InvalidValue {@code value.text} at {@code /reasons}
         */
        public SendBack {
            Faults faults = new Faults();
            reasons = BookText.paragraph("/reasons", reasons, faults);
            faults.throwIfAny();
        }

        @Override
        public Recorded<Oversight> write(Oversight books, UserId by) {
            Report.SentBack back = new Report.SentBack(new Act(by, on), reasons);
            Report waiting = books.reports().waiting(report, "return");
            Numbered.inOrder(waiting.submitted().on(), on);
            Report returned = waiting.returned(back);
            String period = returned.period().name();
            return decided(books, returned, "report.returned", on, "period", period, "reasons", reasons);
        }
    }
}
