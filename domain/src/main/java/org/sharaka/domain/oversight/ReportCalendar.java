package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.policy.Policies;

/** Which reports are due, and where each stands on a day. */
record ReportCalendar(List<Report> all) {

    private static final int QUARTERS = 4;

    List<DueReport> expected(Policies policies, Stewardship stewardship, LocalDate on) {
        return stewardship.on(policies.mandate(), on).value().stream()
                .flatMap(tenure -> periods(stewardship, tenure, on))
                .map(period -> standing(policies.oversight(), period, on))
                .sorted(Comparator.comparing(DueReport::firstDue)
                        .thenComparing(report -> report.period().kind()))
                .toList();
    }

    /** Returned, it is due again some days later, but never earlier than it was at first. */
    private DueReport standing(OversightPolicy policy, ReportPeriod period, LocalDate on) {
        LocalDate first = period.due(policy);
        LocalDate due = last(period, on)
                .filter(report -> report.stateOn(on) == ReportState.RETURNED)
                .map(report -> report.lastOn().plusDays(policy.returnedDays()))
                .filter(again -> again.isAfter(first))
                .orElse(first);
        return new DueReport(period, stateOn(period, on), first, due, on);
    }

    ReportState stateOn(ReportPeriod period, LocalDate on) {
        return last(period, on).map(report -> report.stateOn(on)).orElse(ReportState.AWAITED);
    }

    private Optional<Report> last(ReportPeriod period, LocalDate on) {
        return all.stream()
                .filter(one ->
                        one.period().equals(period) && !one.submitted().on().isAfter(on))
                .reduce((earlier, later) -> later);
    }

    private static Stream<ReportPeriod> periods(Stewardship stewardship, Tenure tenure, LocalDate on) {
        return IntStream.rangeClosed(tenure.since().getYear(), on.getYear())
                .boxed()
                .flatMap(year -> Stream.concat(
                        IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> ReportPeriod.quarter(year, quarter)),
                        Stream.of(ReportPeriod.year(year))))
                .filter(period -> period.lastDay().isBefore(on))
                .filter(period -> !period.lastDay().isBefore(tenure.since()))
                .filter(period -> stewardship.holds(tenure.manager(), period.lastDay()));
    }
}
