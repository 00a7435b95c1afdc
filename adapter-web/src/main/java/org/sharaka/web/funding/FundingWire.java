package org.sharaka.web.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
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
                                .<Object>map(item -> grouping == Grouping.YEAR ? YearWire.of(item) : ItemWire.of(item))
                                .toList(),
                        () -> null));
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
            MoneyWire inKind) {

        static FiguresWire of(Figures figures) {
            return new FiguresWire(
                    MoneyWire.of(figures.pledged()),
                    MoneyWire.of(figures.received()),
                    MoneyWire.of(figures.allocated()),
                    MoneyWire.of(figures.spent()),
                    MoneyWire.of(figures.available()),
                    MoneyWire.of(figures.held()),
                    MoneyWire.of(figures.overdue()),
                    MoneyWire.of(figures.inKind()));
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

    /** What is of a year. */
    record YearWire(Integer year, @JsonUnwrapped FiguresWire figures) {

        static YearWire of(FundingReport.Item item) {
            return new YearWire(item.key().fold(Integer::valueOf, () -> null), FiguresWire.of(item.figures()));
        }
    }
}
