package org.sharaka.web.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.funding.FundingReport;
import org.sharaka.application.store.Grouping;
import org.sharaka.domain.funding.Figures;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.NameWire;

/** Where the money stands on a day; told apart only where the caller asks. */
record FundingWire(
        String on,
        @JsonUnwrapped FiguresWire figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Object> items) {

    static FundingWire of(FundingReport report, Fact<Grouping> by) {
        return new FundingWire(
                report.on().toString(),
                FiguresWire.of(report.total()),
                by.fold(
                        grouping -> report.items().stream()
                                .map(item -> wire(grouping, item))
                                .toList(),
                        () -> null));
    }

    private static Object wire(Grouping grouping, FundingReport.Item item) {
        return switch (grouping) {
            case YEAR -> YearWire.of(item);
            case DONOR_PROJECT -> PairWire.of(item);
            case DONOR, PROGRAMME, PROJECT -> ItemWire.of(item);
        };
    }

    /** The figures. */
    record FiguresWire(
            MoneyWire pledged,
            MoneyWire received,
            MoneyWire allocated,
            MoneyWire spent,
            MoneyWire available,
            MoneyWire held,
            MoneyWire overdue,
            MoneyWire inKind,
            MoneyWire uncovered) {

        static FiguresWire of(Figures figures) {
            return new FiguresWire(
                    MoneyWire.of(figures.pledged()),
                    MoneyWire.of(figures.received()),
                    MoneyWire.of(figures.allocated()),
                    MoneyWire.of(figures.spent()),
                    MoneyWire.of(figures.available()),
                    MoneyWire.of(figures.held()),
                    MoneyWire.of(figures.overdue()),
                    MoneyWire.of(figures.inKind()),
                    MoneyWire.of(figures.uncovered()));
        }
    }

    /** What is a donor's, a programme's or a project's; both are null for what is nobody's. */
    record ItemWire(String id, NameWire name, @JsonUnwrapped FiguresWire figures) {

        static ItemWire of(FundingReport.Item item) {
            return new ItemWire(
                    item.key().fold(key -> key, () -> null),
                    item.name().fold(NameWire::of, () -> null),
                    FiguresWire.of(item.figures()));
        }
    }

    /** What a donor gave for a project; either is null for what is of none. */
    record PairWire(
            @Nullable String donorId,
            @Nullable String projectId,
            @JsonUnwrapped FiguresWire figures) {

        static PairWire of(FundingReport.Item item) {
            String[] ids = item.key().value().orElse(" ").split(" ", 2);
            return new PairWire(known(ids[0]), known(ids[1]), FiguresWire.of(item.figures()));
        }

        private static @Nullable String known(String id) {
            return id.isEmpty() ? null : id;
        }
    }

    /** What is of a year. */
    record YearWire(Integer year, @JsonUnwrapped FiguresWire figures) {

        static YearWire of(FundingReport.Item item) {
            return new YearWire(item.key().fold(Integer::valueOf, () -> null), FiguresWire.of(item.figures()));
        }
    }
}
