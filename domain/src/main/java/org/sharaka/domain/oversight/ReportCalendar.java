package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.domain.mandate.Tenure;

/** Which reports are due, and where each stands on a day. */
record ReportCalendar(List<Report> all) {

    private static final int QUARTERS = 4;

    List<DueReport> expected(Stewardship stewardship, LocalDate on) {
        return stewardship.on(on).value().stream()
                .flatMap(tenure -> periods(stewardship, tenure, on))
                .map(period -> standing(period, on))
                .sorted(Comparator.comparing(
                                (DueReport report) -> report.period().due())
                        .thenComparing(report -> report.period().kind()))
                .toList();
    }

    DueReport standing(ReportPeriod period, LocalDate on) {
        List<Report> handed = all.stream()
                .filter(one ->
                        one.period().equals(period) && !one.submitted().on().isAfter(on))
                .toList();
        if (handed.isEmpty()) {
            return new DueReport(period, ReportState.AWAITED, period.due(), on);
        }
        Report last = handed.get(handed.size() - 1);
        int days = OversightPolicy.ADOPTED.on(last.lastOn()).returnedDays();
        LocalDate again = last.lastOn().plusDays(days);
        ReportState state = last.stateOn(on);
        boolean later = state == ReportState.RETURNED && again.isAfter(period.due());
        return new DueReport(period, state, later ? again : period.due(), on);
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
